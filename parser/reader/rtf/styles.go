// The style sheet, as far as it tells headings and tables of contents.

package rtf

import (
	"strconv"
	"strings"
)

// style is one style.
type style struct {
	name  string
	level int // of heading from 1, as its properties say; 0: they do not
}

// outline gives the level of heading that the style makes, from 0; -1 for none.
func (s style) outline() int {
	if s.level > 0 {
		return s.level - 1
	}
	if rest, ok := strings.CutPrefix(s.name, "heading "); ok {
		if n, err := strconv.Atoi(rest); err == nil {
			return n - 1
		}
	}
	return -1
}

// contents says whether the style is one of a table of contents.
func (s style) contents() bool { return strings.HasPrefix(s.name, "toc ") }

// styleName adds a character to the name of the style that is being read.
func (r *reading) styleName(c rune) {
	if len(r.now.sink.label) < 100 {
		r.now.sink.label = append(r.now.sink.label, c)
	}
}

// endStyle ends a style, whose properties are p.
func (r *reading) endStyle(p paraState) {
	s := r.now.sink
	name, _, _ := strings.Cut(string(s.label), ";")
	s.label = s.label[:0]
	one := style{name: strings.ToLower(strings.TrimSpace(name))}
	if p.outline >= 0 {
		one.level = p.outline + 1
	}
	r.styles[p.style] = one
}
