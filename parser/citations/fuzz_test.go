package citations_test

import (
	"testing"

	"github.com/fazhilint/fazhilint/parser/tree"
)

// FuzzRead: no text makes the reader fail, and every span lies inside the text.
func FuzzRead(f *testing.F) {
	for _, row := range caseTable {
		f.Add(row[0])
	}
	for _, row := range documentTable {
		f.Add(row[0])
	}
	for _, row := range titleTable {
		f.Add(row[0])
	}
	for _, row := range courtTable {
		f.Add(row[0])
	}
	for _, row := range caseContexts {
		f.Add(row.text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		doc := read(text)
		n := len([]rune(text))
		check := func(what string, s tree.Span) {
			if s[0] < 0 || s[1] < s[0] || s[1] > n {
				t.Fatalf("%s spans %v of %d characters", what, s, n)
			}
		}
		for i := range doc.CaseNumbers {
			check("case number", doc.CaseNumbers[i].Span)
		}
		for i := range doc.DocumentNumbers {
			check("document number", doc.DocumentNumbers[i].Span)
		}
		for i := range doc.Titles {
			check("title", doc.Titles[i].Span)
		}
		for i := range doc.Brackets {
			check("bracket", doc.Brackets[i].Span)
		}
		for i := range doc.Courts {
			check("court", doc.Courts[i].Span)
		}
	})
}
