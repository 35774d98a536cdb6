// Which lines belong to one paragraph. A break is mended only where the text shows that it goes on; when in doubt
// lines stay apart.

package layout

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/layout/glyph"
	"github.com/fazhilint/fazhilint/parser/outline/numbering"
)

// joiner decides over the lines of a page.
type joiner struct {
	s     []rune
	lines []line
	wrap  wrapping
	own   [numbering.Letter + 1]int // how many more headings of a class stand on a line of their own than open a text
}

// Columns that a line of a page not wrapped throughout must have to be one cut at the end of a page: a typeset page
// has 28 characters to a line, the first of a paragraph 26.
const (
	cutWidth     = 44
	headingWidth = 100 // no heading is wider
)

// join groups the lines of the body into blocks, each a list of line indices.
func join(s []rune, lines []line) [][]int {
	j := &joiner{s: s, lines: lines, wrap: measureWrap(s, lines)}
	j.countHeadings()
	var blocks [][]int
	prev := -1
	gap := 0
	border := false
	for i := range lines {
		l := &lines[i]
		if !l.isText() {
			border = border || l.furniture == pageNumber || l.furniture == runningHead
			gap += l.gap
			continue
		}
		gap += l.gap
		if prev >= 0 && j.joins(blocks[len(blocks)-1], i, gap, border || l.feed) {
			blocks[len(blocks)-1] = append(blocks[len(blocks)-1], i)
		} else {
			blocks = append(blocks, []int{i})
		}
		prev, gap, border = i, 0, false
	}
	return blocks
}

// joins says whether line i goes on with the paragraph whose lines are given. Gap counts the empty lines between,
// border says that a page ends there.
func (j *joiner) joins(block []int, i, gap int, border bool) bool {
	prev, next := &j.lines[block[len(block)-1]], &j.lines[i]
	last := prev.last(j.s)
	switch {
	case prev.row || next.row || prev.level > 0 || next.level > 0 || next.item:
		return false
	case glyph.IsCloser(j.s[next.start]) && !glyph.EndsSentence(last) && gap <= 4:
		return true
	case isDateLine(next.runes(j.s)) && next.end-next.start > 7, j.isTitleLine(block, prev):
		return false
	}
	if j.wrap.width > 0 {
		return j.joinsWrapped(prev, next, gap, border) || j.joinsBroken(block, next, gap, border)
	}
	return j.joinsCut(block, prev, next, gap, border)
}

// joinsBroken decides in a wrapped text for a line that was broken before it was full.
func (j *joiner) joinsBroken(block []int, next *line, gap int, border bool) bool {
	near := gap <= j.wrap.gap
	return (near || border) && j.breaksOff(block, next) || near && len(block) == 1 && j.lostIndent(&j.lines[block[0]], next)
}

// isTitleLine says whether the block is a line of the title at the top.
func (j *joiner) isTitleLine(block []int, prev *line) bool {
	return block[0] < 12 && prev.width < 90 && isTitleEnd(string(glyph.Compact(prev.runes(j.s)))) && !j.hasPause(block)
}

// joinsCut decides in a text of one line for each paragraph, where only the end of a page cuts a line.
func (j *joiner) joinsCut(block []int, prev, next *line, gap int, border bool) bool {
	last := prev.last(j.s)
	switch {
	case glyph.EndsSentence(last), last == '；', last == ';', last == '：', last == ':':
		return false
	case next.opens(), next.indent > 0 && next.indent >= j.lines[block[0]].indent && !border:
		return false
	case isOrgLine(next.runes(j.s)):
		return false
	case glyph.IsPause(last), splitsNumber(last, j.s[next.start]):
		return true
	case closed(j.s, prev):
		return false
	}
	return j.isCut(block, next, gap, border)
}

// isCut says whether a block that ends without a mark is a paragraph cut off in the middle of a sentence: wide enough,
// and no heading.
func (j *joiner) isCut(block []int, next *line, gap int, border bool) bool {
	width, ended, pauses := j.shape(block)
	if width < cutWidth {
		return false
	}
	first := &j.lines[block[0]]
	out := gap == 0 && first.indent > next.indent // the paragraph is indented and what follows is not
	switch {
	case ended, width > headingWidth:
		return true
	case first.numbered:
		return out && next.width < cutWidth && !glyph.EndsSentence(next.last(j.s))
	}
	return pauses >= 2 || pauses > 0 && (border || out)
}

// splitsNumber says whether a line break runs through a number and its unit.
func splitsNumber(last, first rune) bool {
	if !glyph.IsDigit(last) {
		return false
	}
	switch first {
	case '.', '%', '％', '万', '亿', '余', '多', '件', '人', '次', '起', '元', '名', '家', '份', '场', '月', '日', '年', '号', '项', '个', '条':
		return true
	}
	return glyph.IsDigit(first)
}

// closed says whether a line ends with a bracket or quotation mark after the end of a sentence.
func closed(s []rune, l *line) bool {
	last := l.last(s)
	if last != '”' && last != '）' && last != ')' && last != '’' || l.end-l.start < 2 {
		return false
	}
	return glyph.EndsSentence(s[l.end-2])
}

// shape gives the columns of a block, whether a sentence or a run-in heading ends within it, and its pauses.
func (j *joiner) shape(block []int) (width int, ended bool, pauses int) {
	for _, i := range block {
		l := &j.lines[i]
		width += l.width - l.indent
		for k := l.start; k < l.end-1; k++ {
			switch r := j.s[k]; {
			case glyph.EndsSentence(r), r == '：' || r == ':', r == '；':
				ended = true
			case r == '，', r == ',', r == '、':
				pauses++
			}
		}
	}
	return width, ended, pauses
}

// hasPause says whether a block holds a mark that titles do not hold.
func (j *joiner) hasPause(block []int) bool {
	_, ended, pauses := j.shape(block)
	return ended || pauses > 1
}

// isOrgLine says whether a line can be the signature: a short name that ends as those of offices do.
func isOrgLine(text []rune) bool {
	text = glyph.Compact(text)
	if len(text) > 30 || len(text) < 3 {
		return false
	}
	name := strings.TrimRight(string(text), "（盖公章）()")
	for _, tail := range []string{"政府", "办事处", "办公室", "局", "委员会", "厅", "委", "办", "院", "队", "中心", "管委会", "党工委", "部", "街道", "镇", "乡", "署", "站"} {
		if strings.HasSuffix(name, tail) {
			return true
		}
	}
	return false
}
