package dates_test

import (
	"testing"

	"github.com/fazhilint/fazhilint/parser/tree"
)

// FuzzRead: no text makes the reader fail, and every span lies inside the text.
func FuzzRead(f *testing.F) {
	for _, table := range [][][2]string{dateTable, periodTable, eventTable} {
		for _, row := range table {
			f.Add(row[0])
		}
	}
	f.Fuzz(func(t *testing.T, text string) {
		doc := read(text)
		n := len([]rune(text))
		check := func(what string, s tree.Span) {
			if s[0] < 0 || s[1] < s[0] || s[1] > n {
				t.Fatalf("%s spans %v of %d characters", what, s, n)
			}
		}
		for i := range doc.Dates {
			check("date", doc.Dates[i].Day.Span)
			if f := doc.Dates[i].Follows; f >= len(doc.Dates) {
				t.Fatalf("date follows %d of %d", f, len(doc.Dates))
			}
		}
		for i := range doc.Periods {
			check("period", doc.Periods[i].Span)
		}
		for i := range doc.Events {
			check("event", doc.Events[i].Span)
		}
	})
}
