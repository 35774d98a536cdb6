package docx_test

import (
	"testing"

	"github.com/fazhilint/fazhilint/parser/source"
)

// checkSource fails when a source breaks what every source promises: parts in order and within the text, a place and an
// origin for every character, and origins that lie within their member.
func checkSource(t *testing.T, src *source.Source, members map[string]string) {
	t.Helper()
	last := 0
	for _, part := range src.Parts {
		if part.Start < last || part.End < part.Start || part.End > len(src.Runes) {
			t.Fatalf("part %+v of %d characters after %d", part, len(src.Runes), last)
		}
		last = part.Start
	}
	end := 0
	for _, s := range src.Trail.Stretches {
		if s.At < end || s.N <= 0 || s.At+s.N > len(src.Runes) {
			t.Fatalf("stretch %+v after %d", s, end)
		}
		end = s.At + s.N
	}
	for i := 0; i <= len(src.Runes); i += 1 + len(src.Runes)/200 {
		src.Place(i)
		o, ok := src.Origin(i)
		if raw, known := members[o.Member]; ok && known && (o.Start < 0 || o.End < o.Start || o.End > len(raw)) {
			t.Fatalf("origin %+v of character %d", o, i)
		}
	}
}
