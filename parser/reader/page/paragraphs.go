// Which lines make a paragraph: told by where they begin and end, words only where that leaves it open.

package page

import (
	"math"

	"github.com/fazhilint/fazhilint/parser/layout/glyph"
	"github.com/fazhilint/fazhilint/parser/outline/numbering"
)

// joins says whether next goes on with the paragraph that ends with prev.
func (d *document) joins(prev, next *line) bool {
	switch {
	case prev.table != nil, next.table != nil, math.Abs(prev.em-next.em) > d.em*0.12, d.apart(prev, next):
		return false
	case d.isCentred(next): // the second line of a title, when the first is full
		return prev.em > d.em*1.1 && d.full(prev, next)
	case d.spaced:
		return d.joinsSpaced(prev, next)
	case !d.full(prev, next), d.closes(prev, next):
		return false
	case d.indented:
		return next.left-d.of(next).left <= d.em*0.9
	}
	// Without indent and distance, a full line is taken to go on: one sentence in some ends with its line, one paragraph
	// in thirty.
	return !opens(next) || !prev.ends()
}

// joinsSpaced decides where paragraphs stand apart. On one page the distance has told it already. Across pages, a line
// of a width that hardly any paragraph ends with goes on.
func (d *document) joinsSpaced(prev, next *line) bool {
	switch full := d.full(prev, next); {
	case prev.page == next.page:
		return full || d.takes(prev, 0.7)
	case isHeading(next) || d.indented && next.left-d.of(next).left > d.em*0.9:
		return false
	default:
		return full || d.takes(prev, 0.93) || !prev.ends() && !opens(next) && d.takes(prev, 0.7)
	}
}

// closes says whether a heading's number opens next, so that nothing goes on there: behind the end of a sentence, or
// behind another heading that begins at the same place.
func (d *document) closes(prev, next *line) bool {
	return isHeading(next) && (prev.ends() || isHeading(prev) && math.Abs(prev.left-next.left) < d.em/2)
}

// takes says whether a line takes a share of the width. Where paragraphs stand apart, one that takes most of it may have
// been cut after so many characters, whatever their width.
func (d *document) takes(l *line, share float64) bool {
	s := d.of(l)
	return l.right-l.left > (s.right-s.left)*share
}

// ends says whether its last character ends a sentence or announces a list.
func (l *line) ends() bool {
	r := lastShown(l)
	if (r == '”' || r == '）' || r == ')') && len(l.glyphs) > 1 {
		if before := l.glyphs[len(l.glyphs)-2].Rune; glyph.EndsSentence(before) {
			return true
		}
	}
	return glyph.EndsSentence(r) || r == '：' || r == ':' || r == '；' || r == ';'
}

// lastShown is the last character of a line that is no blank.
func lastShown(l *line) rune {
	for i := len(l.glyphs) - 1; i > 0; i-- {
		if !glyph.IsBlank(l.glyphs[i].Rune) {
			return l.glyphs[i].Rune
		}
	}
	return l.glyphs[0].Rune
}

// apart says whether more than the usual distance lies between two lines of a page.
func (d *document) apart(prev, next *line) bool {
	if prev.page != next.page {
		return false
	}
	usual := d.pitch
	if size := max(prev.em, next.em); size > d.em*1.1 {
		usual *= size / d.em
	}
	return usual > 0 && next.middle()-prev.middle() > usual*1.3
}

// minWidth is how many characters go on a line of text at least. Where no line is that wide, none is full.
const minWidth = 18

// full says whether the first word of next would not have fitted on the line of prev.
func (d *document) full(prev, next *line) bool {
	s := d.of(prev)
	if s.right-s.left < d.em*minWidth {
		return false
	}
	room := s.right - prev.right
	if prev.left-s.left > d.em*3.5 || d.isCentred(prev) { // set in the middle or to the right
		room = s.right - s.left - (prev.right - prev.left)
	}
	return firstWord(next) > room+d.em*0.05
}

// isCentred says whether a line stands in the middle between the margins, away from both.
func (d *document) isCentred(l *line) bool {
	s := d.of(l)
	before, behind := l.left-s.left, s.right-l.right
	return before > l.em*2.4 && math.Abs(before-behind) < l.em
}

// firstWord is the width of what a line break keeps together at the beginning of a line: a number, a Latin word, or one
// character, with the closing marks behind it.
func firstWord(l *line) float64 {
	i := 0
	if isNarrow(l.glyphs[0].Rune) {
		for i < len(l.glyphs) && isNarrow(l.glyphs[i].Rune) && (i == 0 || !gapIsBlank(&l.glyphs[i-1], &l.glyphs[i])) {
			i++
		}
	} else {
		for i < len(l.glyphs)-1 && isOpener(l.glyphs[i].Rune) {
			i++
		}
		i++
	}
	for i < len(l.glyphs) && (glyph.IsCloser(l.glyphs[i].Rune) || isOpener(l.glyphs[i-1].Rune) || l.glyphs[i].Rune == '“') {
		i++ // quotation marks hold on to both sides
	}
	return l.glyphs[i-1].Right - l.glyphs[0].Left
}

// isOpener says whether r is a mark that never ends a typeset line.
func isOpener(r rune) bool {
	switch r {
	case '（', '(', '《', '〈', '“', '‘', '〔', '【', '「', '『', '[':
		return true
	}
	return false
}

// opens says whether a number of a heading or of an item opens the line.
func opens(l *line) bool {
	text := head(l)
	if _, ok := numbering.Heading(text); ok {
		return true
	}
	_, ok := numbering.Item(text)
	return ok
}

// isHeading says whether a heading's number opens the line.
func isHeading(l *line) bool {
	_, ok := numbering.Heading(head(l))
	return ok
}

// head is the beginning of a line, as much as a number can take.
func head(l *line) []rune {
	text := l.text()
	return text[:min(len(text), 12)]
}
