// Joining lines of a text that is wrapped at a fixed width. Where paragraphs open with an indent, the indent decides;
// without one, full lines, stops and numbers have to.

package layout

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/layout/glyph"
	"github.com/fazhilint/fazhilint/parser/outline/numbering"
)

// joinsWrapped decides whether next goes on with the paragraph that prev belongs to. Gap counts the empty lines
// between, border says that a page ends there.
func (j *joiner) joinsWrapped(prev, next *line, gap int, border bool) bool {
	if j.tearsBracket(prev, next) {
		return true
	}
	if j.wrap.indented {
		return j.joinsIndented(prev, next, gap > j.wrap.gap && !border)
	}
	last := prev.last(j.s)
	ends := glyph.EndsSentence(last)
	switch {
	case next.opens() && !glyph.IsPause(last):
		return false
	case !j.wrap.full(j.s, prev, next):
		return glyph.IsPause(last) && !next.opens()
	case ends:
		return gap <= j.wrap.gap && prev.width+firstWord(next.runes(j.s)) > j.wrap.width
	case prev.numbered && j.isOwnLine(prev):
		short := next.width < j.wrap.width-slack
		return short && (prev.number.Class > numbering.Upper || !glyph.EndsSentence(next.last(j.s)))
	}
	return true
}

// breaksOff says whether a paragraph in which a sentence has ended already stops in the middle of the next one: whoever set
// the page broke the line early, by characters instead of columns or where a word was put in.
func (j *joiner) breaksOff(block []int, next *line) bool {
	last := j.lines[block[len(block)-1]].last(j.s)
	if glyph.EndsSentence(last) || endsPart(last) {
		return false
	}
	if next.opens() || isOrgLine(next.runes(j.s)) || j.wrap.indented && next.indent > j.wrap.margin {
		return false
	}
	for _, i := range block {
		for _, r := range j.lines[i].runes(j.s) {
			if glyph.EndsSentence(r) || r == '；' {
				return true
			}
		}
	}
	return false
}

// endsPart says whether a line that ends with a character may end a paragraph though no sentence ends there: an item of a list, its
// announcement, a bracket or quotation.
func endsPart(last rune) bool { return glyph.IsCloser(last) || strings.ContainsRune("；;：:", last) }

// indentWidth is how much narrower than the others the first line of a paragraph is where its indent was lost.
const indentWidth = 4

// lostIndent says whether the first line of a paragraph is full but for an indent that did not survive: it breaks off in the
// middle of a sentence that has had a pause.
func (j *joiner) lostIndent(prev, next *line) bool {
	last := prev.last(j.s)
	if j.wrap.indented || next.opens() || glyph.EndsSentence(last) || last == '；' || last == '：' || prev.numbered && !j.hasStop(prev) {
		return false
	}
	return strings.ContainsAny(string(prev.runes(j.s)), "，、。") && prev.width+firstWord(next.runes(j.s)) > j.wrap.width-slack-indentWidth
}

// tearsBracket says whether a line ends in a bracket that the next one closes at once: what then looks like the number of a
// heading is the rest of a year, as in （20 and 19）吉0582行初23号.
func (j *joiner) tearsBracket(prev, next *line) bool {
	const reach = 6 // characters of the bracket on either line
	open := false
	runes := prev.runes(j.s)
	for _, r := range runes[max(len(runes)-reach, 0):] {
		switch r {
		case '（', '(', '〔', '[':
			open = true
		case '）', ')', '〕', ']':
			open = false
		}
	}
	if !open {
		return false
	}
	runes = next.runes(j.s)
	for _, r := range runes[:min(len(runes), reach)] {
		if r == '）' || r == ')' || r == '〕' || r == ']' {
			return true
		}
		if !glyph.IsDigit(r) {
			return false
		}
	}
	return false
}

// isOwnLine says whether a full line with a number may be a whole heading: others of its class are, and it holds no
// stop and one pause at most. What goes on with it can then only be its own short rest.
func (j *joiner) isOwnLine(l *line) bool {
	if j.own[l.number.Class] <= 0 || j.hasStop(l) {
		return false
	}
	pauses := 0
	for _, r := range l.runes(j.s) {
		if r == '，' || r == ',' {
			pauses++
		}
	}
	return pauses < 2
}

// joinsIndented decides where paragraphs open with an indent. Apart says that empty lines stand between.
func (j *joiner) joinsIndented(prev, next *line, apart bool) bool {
	last := prev.last(j.s)
	ends := glyph.EndsSentence(last)
	switch {
	case next.indent > j.wrap.margin:
		return false
	case ends && (apart || next.numbered && next.number.Class == numbering.Upper):
		return false
	case !j.wrap.full(j.s, prev, next):
		return !next.opens() && (glyph.IsPause(last) || !ends && j.breaksByCount(prev, next))
	}
	return true
}

// breaksByCount says whether a line without an indent goes on with one that was broken by its number of characters, so that figures made
// it narrower: it breaks off within a sentence or list that has had a mark, or between a number and its unit.
func (j *joiner) breaksByCount(prev, next *line) bool {
	last := prev.last(j.s)
	if endsPart(last) || isOrgLine(next.runes(j.s)) || prev.width < j.wrap.width*2/3 {
		return false
	}
	if splitsNumber(last, j.s[next.start]) {
		return true
	}
	return strings.ContainsAny(string(prev.runes(j.s)), "，、。；")
}

// countHeadings counts for each class of number how its headings stand: alone on a line that is not full, or with a
// sentence after them.
func (j *joiner) countHeadings() {
	for i := range j.lines {
		l := &j.lines[i]
		switch {
		case !l.numbered || !l.isText():
		case j.hasStop(l):
			j.own[l.number.Class]--
		case l.width < j.wrap.width-slack:
			j.own[l.number.Class]++
		}
	}
}

// hasStop says whether a sentence or a run-in heading ends in the line.
func (j *joiner) hasStop(l *line) bool {
	for _, r := range l.runes(j.s) {
		if glyph.EndsSentence(r) || r == '；' || r == '：' || r == ':' {
			return true
		}
	}
	return false
}
