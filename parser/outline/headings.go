// Headings: which blocks open with one, where it ends, and those that follow within the same block.

package outline

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/layout/glyph"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/outline/numbering"
)

// heading is a heading before it has its place in the tree. Offsets are in the text.
type heading struct {
	start, end int // number and heading, closing mark left out
	textStart  int // heading without number
	number     numbering.Number
	level      int  // level that the format gives; 0: none
	runIn      bool // text follows in the same block
	item       bool // a whole sentence, or one point of a row: text in itself
}

// Lengths in characters.
const (
	maxOwnLine = 60 // of a heading on its own line
	maxClause  = 40 // of a sentence or clause that is a heading as a whole
)

// findHeadings reads the headings of all blocks that can have one.
func (b *builder) findHeadings() {
	plain, attached := true, false
	for i := range b.blocks {
		k := &b.blocks[i]
		if k.kind != kindText {
			continue
		}
		if attached = b.isAttached(i, attached); attached {
			k.kind = kindNote
			continue
		}
		b.blockHeadings(k)
		if len(k.heads) == 0 {
			continue
		}
		h := k.heads[0]
		plain = plain && h.level == 0 && h.number.Class != numbering.Upper && h.number.Class != numbering.Division
		if !h.runIn && !h.item {
			k.kind = kindHeading
		}
	}
	if plain {
		b.unnumberedHeadings()
	}
}

// blockHeadings reads the headings of one block.
func (b *builder) blockHeadings(k *block) {
	n, numbered := numbering.Heading(b.text[k.start:k.end])
	switch {
	case numbered:
		k.heads = append(k.heads, b.splitHeading(k.start, k.end, n, k.Level))
		b.inlineHeadings(k)
	case k.Level > 0 && k.end-k.start <= maxOwnLine:
		end := trimMarks(b.text, k.start, k.end)
		k.heads = append(k.heads, heading{start: k.start, end: end, textStart: k.start, level: k.Level})
	}
}

// isAttached says whether block i names an attachment, or goes on with a list of them.
func (b *builder) isAttached(i int, before bool) bool {
	s := b.runes(i)
	if isAttachment(s) {
		return true
	}
	n, numbered := numbering.Heading(s)
	return before && numbered && n.Class == numbering.Arabic && len(s) < maxOwnLine
}

// isAttachment says whether a block names an attachment.
func isAttachment(s []rune) bool {
	return len(s) < 80 && match.HasAt(s, 0, "附件") && !glyph.EndsSentence(s[len(s)-1])
}

// splitHeading finds the end of the heading that begins at start with number n in a block that ends at end.
func (b *builder) splitHeading(start, end int, n numbering.Number, level int) heading {
	h := heading{start: start, number: n, level: level, textStart: start + n.Len}
	h.textStart, _ = glyph.Trim(b.text, h.textStart, end)
	stop, mark := b.headingEnd(h.textStart, end)
	if mark != 0 && b.isMotto(stop, end, n) {
		stop, mark = end, 0
	}
	whole := stop >= end || blankFrom(b.text, stop+1, end)
	switch {
	case stop >= end && end-h.textStart <= maxOwnLine: // its own line, no mark
	case stop >= end:
		h.runIn, h.item = true, true
		stop = b.clauseEnd(h.textStart, end)
	case whole && (mark == '：' || mark == ':'): // 主要做法：
	case whole:
		h.item = true
		if stop-h.textStart > maxClause {
			h.runIn = true
			stop = b.clauseEnd(h.textStart, stop)
		}
	default:
		h.runIn = true
		if stop-h.textStart > maxOwnLine {
			stop = b.clauseEnd(h.textStart, stop)
		}
	}
	h.end = trimMarks(b.text, h.textStart, stop)
	return h
}

// isMotto says whether what stands before the colon at i is only the motto of a heading that takes the whole line: 四、再启新航：2021年主要安排.
func (b *builder) isMotto(i, end int, n numbering.Number) bool {
	if b.text[i] != '：' && b.text[i] != ':' || n.Class != numbering.Upper && n.Class != numbering.Paren || end-i > maxClause {
		return false
	}
	from, to := glyph.Trim(b.text, i+1, end)
	if to-from < 4 || !match.Han(b.text[to-1]) {
		return false
	}
	for _, r := range b.text[from:to] {
		if strings.ContainsRune("，。；：！？,;:", r) {
			return false
		}
	}
	return true
}

// headingEnd gives the place of the mark that ends a heading: the first 。！？； or, after few characters, ：; end
// when there is none. Marks inside quotation marks and brackets are passed over.
func (b *builder) headingEnd(i, end int) (at int, mark rune) {
	start, depth := i, 0
	for ; i < end; i++ {
		switch r := b.text[i]; r {
		case '“', '（', '《', '(', '〈':
			depth++
		case '”', '）', '》', ')', '〉':
			depth = max(depth-1, 0)
		case '。', '！', '？', '；', ';':
			if depth == 0 || i-start > 2*maxOwnLine {
				return i, r
			}
		case '.', '：', ':':
			if depth == 0 && i > start && b.endsHeading(i, start, end) {
				return i, r
			}
		}
	}
	return end, 0
}

// endsHeading says whether the dot or colon at i ends the heading that begins at start.
func (b *builder) endsHeading(i, start, end int) bool {
	if b.text[i] == '.' {
		return glyph.IsHalfStop(b.text, i, end)
	}
	return i-start <= maxClause && !glyph.IsDigit(b.text[i-1])
}

// clauseEnd gives the place of the first ， of [i, end), or end; it never goes beyond maxOwnLine characters.
func (b *builder) clauseEnd(i, end int) int {
	for k := i + 2; k < end && k < i+maxOwnLine; k++ {
		if b.text[k] == '，' || b.text[k] == ',' || b.text[k] == '；' {
			return k
		}
	}
	return min(end, i+maxOwnLine)
}

// inlineHeadings finds the numbers of the same class that open further sentences of block k: 1.…。2.…。3.…。
func (b *builder) inlineHeadings(k *block) {
	class := k.heads[0].number.Class
	for i := k.heads[0].end; i < k.end; i++ {
		if !isStop(b.text[i]) {
			continue
		}
		at, _ := glyph.Trim(b.text, i+1, k.end)
		if at < k.end && (b.text[at] == '”' || b.text[at] == '）') {
			at++
		}
		if at >= k.end {
			return
		}
		n, ok := numbering.Heading(b.text[at:k.end])
		if !ok || n.Class != class {
			continue
		}
		stop := b.nextInline(at+n.Len, k.end, class)
		h := b.splitHeading(at, stop, n, 0)
		h.runIn = true
		k.heads = append(k.heads, h)
		i = max(h.end-1, at)
	}
}

// nextInline gives the start of the next heading of class within [i, end), or end.
func (b *builder) nextInline(i, end int, class numbering.Class) int {
	for limit := min(end, i+3*maxOwnLine); i < limit; i++ {
		if !isStop(b.text[i]) || i+1 >= end {
			continue
		}
		at, _ := glyph.Trim(b.text, i+1, end)
		if n, ok := numbering.Heading(b.text[at:end]); ok && n.Class == class {
			return i + 1
		}
	}
	return end
}

// unnumberedHeadings takes short lines without marks for headings in a report that numbers none at the top level.
func (b *builder) unnumberedHeadings() {
	for i := range b.blocks {
		k := &b.blocks[i]
		if k.kind != kindText || k.Row || i+1 >= len(b.blocks) || k.end-k.start > 30 || k.end-k.start < 4 {
			continue
		}
		next := &b.blocks[i+1]
		if len(k.heads) > 0 || next.kind != kindText && next.kind != kindHeading || next.Row || !b.isPlainHeading(i) {
			continue
		}
		if len(next.heads) == 0 && !glyph.EndsSentence(b.text[next.end-1]) && next.end-next.start < 30 {
			continue
		}
		k.heads = append(k.heads, heading{start: k.start, end: k.end, textStart: k.start, level: 1})
		k.kind = kindHeading
	}
}

// isPlainHeading says whether a line can be a heading without a number: Chinese words, no mark but 、 or one ，.
func (b *builder) isPlainHeading(i int) bool {
	pauses := 0
	for _, r := range b.runes(i) {
		switch {
		case r == '、' || r == '，':
			pauses++
		case r == '“' || r == '”' || glyph.IsDigit(r) || glyph.IsBlank(r):
		case !glyph.IsHan(r):
			return false
		}
	}
	first := numbering.Number{}
	if n, ok := numbering.Item(b.runes(i)); ok {
		first = n
	}
	return pauses <= 1 && first.Class == numbering.None
}

// isStop says whether r can stand before a number within a block.
func isStop(r rune) bool { return glyph.EndsSentence(r) || r == '；' || r == ';' }

// blankFrom says whether nothing but closing marks and blanks stands in [i, end).
func blankFrom(s []rune, i, end int) bool {
	for ; i < end; i++ {
		if !glyph.IsBlank(s[i]) && s[i] != '\n' && s[i] != '”' && s[i] != '）' && s[i] != '。' {
			return false
		}
	}
	return true
}

// trimMarks moves end back over the closing marks of a heading.
func trimMarks(s []rune, start, end int) int {
	for end > start {
		switch r := s[end-1]; {
		case glyph.IsBlank(r), r == '。', r == '：', r == ':', r == '；', r == ';', r == '，', r == ',':
			end--
		default:
			return end
		}
	}
	return end
}
