// Which of the levels that a format gives its headings can be believed. Numbers are surer than styles: authors style one
// heading and type the next. Levels are handed on only where they agree with the numbers.

package compose

import (
	"github.com/fazhilint/fazhilint/parser/layout/glyph"
	"github.com/fazhilint/fazhilint/parser/outline/numbering"
	"github.com/fazhilint/fazhilint/parser/source"
)

// maxHeading is the length of a heading on its own line in characters.
const maxHeading = 60

// head is a line that can be a heading.
type head struct {
	start, end int
	class      numbering.Class
	level      int // 0: the format says nothing
}

// heads are the lines of a document that can be headings.
type heads struct{ list []head }

// add records a line when it can be a heading.
func (h *heads) add(l *Line, start int) {
	from, to := glyph.Trim(l.Runes, 0, len(l.Runes))
	text := l.Runes[from:to]
	for i, r := range text {
		if r == '\n' {
			text = text[:i]
			break
		}
	}
	if len(text) == 0 || len(text) > maxHeading || glyph.EndsSentence(text[len(text)-1]) {
		return
	}
	n, numbered := numbering.Heading(text)
	if !numbered && l.Level == 0 {
		return
	}
	h.list = append(h.list, head{start: start + from, end: start + from + len(text), class: n.Class, level: l.Level})
}

// parts gives the headings with their levels, none when styles and numbers contradict each other.
func (h *heads) parts() []source.Part {
	levels, ok := h.levels()
	if !ok {
		return nil
	}
	var out []source.Part
	for _, x := range h.list {
		level := x.level
		if x.class != numbering.None {
			level = levels[x.class]
		}
		if level > 0 {
			out = append(out, source.Part{Kind: source.Heading, Start: x.start, End: x.end, Level: level})
		}
	}
	return out
}

// table is the level of each class of numbers, 0 where the format says nothing of it.
type table [numbering.Letter + 1]int

// levels gives the level of each class, and whether they are of use: one level for a class, deeper for deeper classes,
// and none left out above another.
func (h *heads) levels() (levels table, ok bool) {
	outer, deepest := false, 0
	for _, x := range h.list {
		switch {
		case x.class == numbering.None:
			deepest = max(deepest, x.level)
		case x.level == 0:
			outer = outer || x.class <= numbering.Upper
		case levels[x.class] != 0 && levels[x.class] != x.level:
			return levels, false
		default:
			levels[x.class] = x.level
		}
	}
	inmost, sorted := levels.sorted()
	if inmost == numbering.None {
		return levels, !outer || deepest <= 1
	}
	for _, x := range h.list {
		if x.class != numbering.None && levels[x.class] == 0 && x.class < inmost {
			return levels, false
		}
	}
	return levels, sorted
}

// sorted gives the innermost class that has a level, and says whether deeper classes have deeper levels.
func (t *table) sorted() (inmost numbering.Class, ok bool) {
	last := 0
	for class, level := range t {
		if level == 0 {
			continue
		}
		if level <= last {
			return numbering.Class(class), false
		}
		last, inmost = level, numbering.Class(class)
	}
	return inmost, true
}
