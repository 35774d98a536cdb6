// Sentences and paragraphs that stand twice.

package outline

import (
	"slices"
	"sort"

	"github.com/fazhilint/fazhilint/parser/layout/glyph"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// Lengths in characters from which a repetition is a fault and no formula.
const (
	minSentence  = 20
	minParagraph = 15
	minNear      = 12 // of a sentence that stands again within nearParagraphs, and of words repeated on the spot
)

// nearParagraphs is how far a short sentence can stand from its copy to be one: further off it may be a phrase used again.
const nearParagraphs = 2

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
		if p.Kind != kindText || twice[p.ID] || s.Span[1]-s.Span[0] < minNear {
			continue
		}
		b.stutters(s.Span)
		if s.Span[1]-s.Span[0] < minSentence && !b.isNear(seen, s) {
			continue
		}
		b.again(seen, "sentence", s.Span)
	}
}

// isNear says whether a sentence can be the copy of one that stands close before it, or is the first of its words: then it is
// remembered.
func (b *builder) isNear(seen map[uint64]tree.Span, s tree.Sentence) bool {
	key := hash(b.text[s.Span[0]:s.Span[1]])
	first, ok := seen[key]
	if ok && s.Paragraph-b.paragraphOf(first[0]) > nearParagraphs {
		seen[key] = s.Span
		return false
	}
	return true
}

// paragraphOf gives the index of the paragraph at a place.
func (b *builder) paragraphOf(at int) int {
	return sort.Search(len(b.doc.Paragraphs), func(i int) bool { return b.doc.Paragraphs[i].Span[0] > at }) - 1
}

// stutters finds clauses of a sentence that stand twice on the spot, as where the foot of a page is printed again at the top
// of the next one.
func (b *builder) stutters(span tree.Span) {
	starts := []int{span[0]}
	for i := span[0]; i < span[1]-1; i++ {
		switch b.text[i] {
		case '，', '；', '：', ',', ';':
			starts = append(starts, i+1)
		}
	}
	for k := len(starts) - 1; k > 0; k-- {
		second := starts[k]
		for j := k - 1; j >= 0; j-- {
			first, size := starts[j], second-starts[j]
			if size >= minNear && second+size <= span[1] && slices.Equal(b.text[first:second], b.text[second:second+size]) {
				b.doc.Repeats = append(b.doc.Repeats, tree.Repeat{
					Kind: "clause", First: tree.Span{first, second}, Second: tree.Span{second, second + size}, Text: string(b.text[first:second]),
				})
				return
			}
		}
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
