// Package sourcetest checks what every reader promises of the source it gives.
package sourcetest

import (
	"testing"

	"github.com/fazhilint/fazhilint/parser/source"
)

// Check fails when a source breaks what every source promises: parts in order and within the text, a place and an
// origin for every character, and origins that lie within their member. Size gives the bytes of a member, -1 where the
// test does not know them.
func Check(t *testing.T, src *source.Source, size func(member string) int) {
	t.Helper()
	Parts(t, src)
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
		if !ok {
			continue
		}
		if n := size(o.Member); n >= 0 && (o.Start < 0 || o.End < o.Start || o.End > n) {
			t.Fatalf("origin %+v of character %d", o, i)
		}
	}
}

// Parts fails when the parts are not in order or reach beyond the text. All that a source without a trail promises.
func Parts(t *testing.T, src *source.Source) {
	t.Helper()
	last := 0
	for _, part := range src.Parts {
		if part.Start < last || part.End < part.Start || part.End > len(src.Runes) {
			t.Fatalf("part %+v of %d characters after %d", part, len(src.Runes), last)
		}
		last = part.Start
	}
}
