// Paragraphs that begin or end in the middle of a sentence, as where a page's lines could not be joined: a part of the
// wording may then be missing, and nothing in them is certain.

package prose

import (
	"github.com/fazhilint/fazhilint/parser/layout/glyph"
	"github.com/fazhilint/fazhilint/parser/lexis"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// fullLine is the length from which a line without a closing mark can be one that was broken for want of room.
const fullLine = 24

// isTorn says whether a paragraph begins or ends in the middle of a sentence.
func (r *Reader) isTorn(paragraph int) bool {
	if paragraph < 0 || paragraph >= len(r.Doc.Paragraphs) {
		return false
	}
	return r.goesOn(paragraph) || paragraph > 0 && r.goesOn(paragraph-1)
}

// goesOn says whether the sentence at the end of a paragraph goes on in the next one.
func (r *Reader) goesOn(paragraph int) bool {
	p := &r.Doc.Paragraphs[paragraph]
	if p.Kind != "text" || p.Span[1] <= p.Span[0] || p.Span[1] > len(r.Text) {
		return false
	}
	if r.leavesBracketOpen(p.Span) {
		return true
	}
	switch last := r.Text[p.Span[1]-1]; last {
	case '。', '！', '？', '；', '：', ';', ':', '!', '?', '”', '》', '…', '—':
		return false
	case '，', '、', ',', '（', '(', '“', '《':
		return true
	case '.', '．':
		return p.Span[1]-p.Span[0] > 1 && glyph.IsDigit(r.Text[p.Span[1]-2])
	default:
		return glyph.IsDigit(last) || p.Span[1]-p.Span[0] >= fullLine && r.isPlainText(paragraph+1)
	}
}

// leavesBracketOpen says whether a round bracket is opened in a stretch of text and not closed there.
func (r *Reader) leavesBracketOpen(span tree.Span) bool {
	depth := 0
	for _, ch := range r.Text[span[0]:span[1]] {
		switch ch {
		case '（', '(':
			depth++
		case '）', ')':
			depth = max(0, depth-1)
		}
	}
	return depth > 0
}

// isPlainText says whether a paragraph is running text that begins without a number or indent of its own.
func (r *Reader) isPlainText(paragraph int) bool {
	if paragraph >= len(r.Doc.Paragraphs) || r.Doc.Paragraphs[paragraph].Kind != "text" {
		return false
	}
	span := r.Doc.Paragraphs[paragraph].Span
	if span[1]-span[0] < 3 {
		return false
	}
	if span[0] > 0 && lexis.IsBlank(r.Text[span[0]-1]) {
		return false
	}
	return !opensItem(r.Text[span[0]], r.Text[span[0]+1])
}

// opensItem says whether two characters open a numbered or bulleted item.
func opensItem(first, second rune) bool {
	switch first {
	case '（', '(', '第', '●', '•', '—', '注':
		return true
	}
	switch second {
	case '、', '是':
		return lexis.IsChineseNumeral(first) || glyph.IsDigit(first)
	case '.', '．':
		return glyph.IsDigit(first)
	default:
		return glyph.IsDigit(first) && glyph.IsDigit(second)
	}
}
