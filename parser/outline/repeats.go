// Sentences and paragraphs that stand twice.

package outline

import (
	"slices"

	"github.com/fazhilint/fazhilint/parser/layout/glyph"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// Lengths in characters from which a repetition is a fault and no formula.
const (
	minSentence  = 20
	minParagraph = 15
)

// findRepeats adds repeated paragraphs, and repeated sentences of other paragraphs.
func (b *builder) findRepeats() {
	seen := make(map[uint64]tree.Span, len(b.doc.Sentences))
	twice := map[int]bool{}
	for _, p := range b.doc.Paragraphs {
		if p.Kind != kindText || p.Span[1]-p.Span[0] < minParagraph {
			continue
		}
		if b.again(seen, "paragraph", p.Span) {
			twice[p.ID] = true
		}
	}
	clear(seen)
	for _, s := range b.doc.Sentences {
		p := &b.doc.Paragraphs[s.Paragraph]
		if p.Kind != kindText || twice[p.ID] || s.Span[1]-s.Span[0] < minSentence {
			continue
		}
		b.again(seen, "sentence", s.Span)
	}
}

// again says whether the text at span stood before, blanks left out of account, and adds the repeat.
func (b *builder) again(seen map[uint64]tree.Span, kind string, span tree.Span) bool {
	key := hash(b.text[span[0]:span[1]])
	first, ok := seen[key]
	if !ok {
		seen[key] = span
		return false
	}
	if !slices.Equal(glyph.Compact(b.text[first[0]:first[1]]), glyph.Compact(b.text[span[0]:span[1]])) {
		return false
	}
	b.doc.Repeats = append(b.doc.Repeats, tree.Repeat{Kind: kind, First: first, Second: span, Text: string(b.text[span[0]:span[1]])})
	return true
}

// hash is FNV-1a over the characters of s that are no blanks.
func hash(s []rune) uint64 {
	h := uint64(14695981039346656037)
	for _, r := range s {
		if r != ' ' && r != 0x3000 && !glyph.IsBlank(r) {
			h = (h ^ uint64(uint32(r))) * 1099511628211 //nolint:gosec // a code point is never negative
		}
	}
	return h
}
