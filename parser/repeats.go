// Long sentences that stand once more in their paragraph, whole or as the end of another: left behind when text was moved.
// Repeated lines are the layout's business.

package parser

import (
	"slices"

	"github.com/fazhilint/fazhilint/parser/tree"
)

const (
	// minRepeated is how long a sentence must be whose repetition in one paragraph cannot be meant, in characters.
	minRepeated = 30
	// repeatKey is how many characters at the end of a sentence are looked up before the rest is compared.
	repeatKey = 12
)

// repeatedSentences notes each long sentence with which an earlier one of the same paragraph ends.
func repeatedSentences(doc *tree.Document, text []rune) {
	ends := map[string]int{} // the earlier sentence by its last characters
	paragraph := -1
	for i := range doc.Sentences {
		s := &doc.Sentences[i]
		if s.Paragraph != paragraph {
			paragraph = s.Paragraph
			clear(ends)
		}
		own := text[s.Span[0]:s.Span[1]]
		if len(own) < repeatKey {
			continue
		}
		key := string(own[len(own)-repeatKey:])
		first, seen := ends[key]
		ends[key] = i
		if !seen || len(own) < minRepeated {
			continue
		}
		end := doc.Sentences[first].Span[1]
		start := end - len(own)
		if start >= doc.Sentences[first].Span[0] && slices.Equal(text[start:end], own) {
			doc.Repeats = append(doc.Repeats, tree.Repeat{Kind: "sentence", First: tree.Span{start, end}, Second: s.Span, Text: string(own)})
		}
	}
}
