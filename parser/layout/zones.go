// Where furniture of a web page can stand: above the first line of the report's text and below its last one. A line
// within the text is never furniture, whatever its words.

package layout

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/layout/glyph"
)

// zoneLines bounds how many lines a page's head or foot can have.
const zoneLines = 60

// markZones sets apart what a web page put above and below the report.
func markZones(clean *scrubbed, lines []line) {
	z := &zones{s: clean.runes, lines: lines}
	top := z.top()
	z.bottom(top)
	z.comments(clean)
}

// zones works on the head and the foot of one page.
type zones struct {
	s     []rune
	lines []line
}

// compact is the text of line i without blanks.
func (z *zones) compact(i int) string { return string(glyph.Compact(z.lines[i].runes(z.s))) }

// top marks the head and gives the index of the first line that is text.
func (z *zones) top() int {
	i := 0
	for ; i < len(z.lines) && i < zoneLines; i++ {
		l := &z.lines[i]
		if l.furniture != "" {
			continue
		}
		if l.end-l.start < 200 {
			if l.furniture = webLine(z.compact(i)); l.furniture != "" {
				continue
			}
		}
		if z.isProse(i) {
			break
		}
	}
	z.above(i)
	z.between(i)
	z.pageTitle(i)
	return i
}

// between sets apart lines with labels that stand among the lines a web page prints about the document: 分类：公告.
func (z *zones) between(end int) {
	first, last := -1, -1
	for i := 0; i < end; i++ {
		if z.lines[i].furniture == publication {
			if first < 0 {
				first = i
			}
			last = i
		}
	}
	for i := first + 1; i < last; i++ {
		if l := &z.lines[i]; l.furniture == "" && isLabelled(l.runes(z.s)) {
			l.furniture = publication
		}
	}
}

// isLabelled says whether a line begins with a label of a few characters and a colon that does not end the line.
func isLabelled(text []rune) bool {
	text = glyph.Compact(text)
	for i, r := range text {
		if r == '：' || r == ':' {
			return i >= 2 && i <= 6 && i+1 < len(text)
		}
	}
	return false
}

// isProse says whether line i is text for sure: numbered, a sentence, or long with punctuation within.
func (z *zones) isProse(i int) bool {
	l := &z.lines[i]
	if l.numbered || l.listed {
		return true
	}
	last := l.last(z.s)
	if glyph.EndsSentence(last) || last == '；' || last == ';' {
		return true
	}
	if l.width < 60 {
		return false
	}
	for _, r := range l.runes(z.s) {
		if r == '，' || r == '。' || r == ',' {
			return true
		}
	}
	return false
}

// above sets apart whatever stands over the trail of links at the top: names of sites, menus. It keeps everything
// when the report's title would go with it.
func (z *zones) above(end int) {
	last := -1
	for i := 0; i < end; i++ {
		if z.lines[i].furniture == navigation {
			last = i
		}
	}
	if last < 0 || !z.hasTitle(last+1, end) {
		return
	}
	for i := 0; i < last; i++ {
		if z.lines[i].furniture == "" {
			z.lines[i].furniture = navigation
		}
	}
}

// hasTitle says whether a line of [from, to) reads as the end of a title.
func (z *zones) hasTitle(from, to int) bool {
	for i := from; i < to; i++ {
		if z.lines[i].furniture == "" && isTitleEnd(z.compact(i)) {
			return true
		}
	}
	return false
}

// isTitleEnd says whether a line without blanks ends as titles of reports do.
func isTitleEnd(text string) bool {
	text = strings.TrimRight(text, "）)")
	for _, w := range []string{"报告", "总结", "汇报", "情况", "工作要点", "通报", "公告", "公示"} {
		if strings.HasSuffix(text, w) {
			return true
		}
	}
	return false
}

// pageTitle sets apart the title of the page where the title of the report follows with the same words, furniture
// of the page between them.
func (z *zones) pageTitle(end int) {
	for i := 0; i < end; i++ {
		if z.lines[i].furniture != "" || !isTitleEnd(z.compact(i)) {
			continue
		}
		if z.titleAgain(i, end) {
			z.lines[i].furniture = navigation
		}
		return
	}
}

// titleAgain says whether the title at i follows once more after furniture, on one line or two.
func (z *zones) titleAgain(i, end int) bool {
	title, between := z.compact(i), false
	var before string
	for j := i + 1; j < end; j++ {
		if z.lines[j].furniture != "" {
			between, before = true, ""
			continue
		}
		text := z.compact(j)
		if between && (text == title || before+text == title) {
			return true
		}
		before = text
	}
	return false
}

// bottom marks the foot, from the last line of the text on.
func (z *zones) bottom(top int) {
	first := len(z.lines)
	for i := len(z.lines) - 1; i > top && i >= len(z.lines)-zoneLines; i-- {
		l := &z.lines[i]
		if l.furniture != "" {
			continue
		}
		if l.end-l.start < 200 {
			if kind := z.footKind(i); kind != "" {
				l.furniture, first = kind, i
				continue
			}
		}
		if l.row || z.isProse(i) || isDateLine(l.runes(z.s)) {
			break
		}
	}
	z.below(first)
}

// footKind tells what furniture line i is when it stands below the text. A table's row is some only by words that no
// table of a report holds.
func (z *zones) footKind(i int) string {
	text := z.compact(i)
	kind := webLine(text)
	switch {
	case z.lines[i].row && kind != footer, isStamp(text):
		return ""
	case kind == "" && isLinkList(text):
		return footer
	}
	return kind
}

// below sets apart what stands between the lines of the foot: menus, names, numbers. A date may still be the report's.
func (z *zones) below(first int) {
	for i := first; i < len(z.lines); i++ {
		l := &z.lines[i]
		if l.furniture == "" && !isDateLine(l.runes(z.s)) {
			l.furniture = footer
		}
	}
}

// comments gives comments that stand alone among the furniture of the page back to the page.
func (z *zones) comments(clean *scrubbed) {
	if len(clean.cuts) == 0 {
		return
	}
	head, foot := -1, -1 // where the report's text begins and ends
	for i := range z.lines {
		if z.lines[i].furniture == "" {
			if head < 0 {
				head = z.lines[i].start
			}
			foot = z.lines[i].end
		}
	}
	kept := clean.cuts[:0]
	for _, c := range clean.cuts {
		outside := head < 0 || c.end <= clean.origin(head) || c.start > clean.origin(foot-1)
		if outside && (c.kind == kindComment || c.kind == kindTag) && z.hasFurniture() {
			clean.aside = append(clean.aside, c)
			continue
		}
		kept = append(kept, c)
	}
	clean.cuts = kept
}

// hasFurniture says whether the page has any that a web site puts there.
func (z *zones) hasFurniture() bool {
	for i := range z.lines {
		if f := z.lines[i].furniture; f != "" && f != pageNumber {
			return true
		}
	}
	return false
}

// isDateLine says whether a line is nothing but a date.
func isDateLine(text []rune) bool {
	text = glyph.Compact(text)
	if len(text) < 6 || len(text) > 16 {
		return false
	}
	for _, r := range text {
		switch {
		case glyph.IsDigit(r), r == '年', r == '月', r == '日', r == '-', r == '.', r == '/', r == '（', r == '）', r == '(', r == ')':
		case r == '〇', r == '○', r == '零', r == 'O', r == '０':
		case r >= '一' && chineseDigit(r):
		default:
			return false
		}
	}
	return true
}

func chineseDigit(r rune) bool {
	switch r {
	case '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '廿':
		return true
	}
	return false
}
