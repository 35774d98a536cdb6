// Lines that stand twice, one right after the other: a page's last line again at the top of the next, a tail of a
// paragraph as a line of its own. The second copy leaves the body, so that no figure is read twice.

package layout

import (
	"slices"

	"github.com/fazhilint/fazhilint/parser/layout/glyph"
)

// Kinds of repeats found in lines, as in tree.Repeat.
const (
	repeatLine = "line"
	repeatTail = "tail"
)

// repeat says that line second stands once more at the end of line first.
type repeat struct {
	kind          string
	first, second int
}

// Lengths from which a repetition cannot be chance.
const (
	minTail = 4
	minLine = 6
)

// markRepeats finds repeated lines among neighbours, furniture between them left out of account.
func markRepeats(s []rune, lines []line) []repeat {
	var out []repeat
	prev := -1
	for i := range lines {
		l := &lines[i]
		if !l.isText() {
			continue
		}
		if prev >= 0 && !l.row && !lines[prev].row {
			kind := repeats(s, &lines[prev], l)
			if kind == repeatTail || kind == repeatLine && !isTopTitle(s, l, i) {
				l.repeat = true
				out = append(out, repeat{kind, prev, i})
				continue
			}
		}
		prev = i
	}
	return out
}

// isTopTitle says whether line i is a title at the top: a web page prints it twice.
func isTopTitle(s []rune, l *line, i int) bool {
	return i < 3 || i < 12 && isTitleEnd(string(glyph.Compact(l.runes(s))))
}

// repeats says whether next repeats prev or its end, and how.
func repeats(s []rune, prev, next *line) string {
	a, b := prev.runes(s), next.runes(s)
	if len(b) > len(a) || !slices.Equal(a[len(a)-len(b):], b) {
		return ""
	}
	if len(a) == len(b) {
		if len(b) >= minLine && !isOrgLine(b) {
			return repeatLine
		}
		return ""
	}
	if len(b) < minTail || !glyph.EndsSentence(b[len(b)-1]) {
		return ""
	}
	return repeatTail
}
