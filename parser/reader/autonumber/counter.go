// Package autonumber counts the numbers that a word processor puts before paragraphs by itself, and writes them as a
// reader sees them. The terms are those of ISO/IEC 29500-1, 17.9, which the binary Word format and OpenDocument share
// in substance: a list has levels, and lists can count on from one another.
package autonumber

import (
	"strings"
	"unicode/utf8"

	"github.com/fazhilint/fazhilint/parser/layout/glyph"
)

// Levels is how many levels a list has.
const Levels = 9

// Level is one level of a list.
type Level struct {
	Start   int
	Format  string // name of a number format, ISO/IEC 29500-1, 17.18.59
	Text    string // with %1 to %9 for the numbers of the levels
	Suffix  string // tab, space, nothing
	Restart int    // -1: after any level above; 0: never; n: after levels up to n
	Legal   bool   // all numbers in Arabic digits
	Hidden  bool
}

// Lists are the lists of a document.
type Lists interface {
	// Level gives level at of a list and the number that it starts with; nil where there is no such level.
	Level(list, at int) (level *Level, start int)
	// Counter names what a list counts with: lists of one counter go on from one another.
	Counter(list int) int
	// Restarts says whether the first paragraph of a level of a list starts anew whatever was counted before.
	Restarts(list, at int) bool
}

// counter is the state of lists that count on from one another.
type counter struct {
	value [Levels]int
	used  [Levels]bool // the level has a number since it was last set back
}

// Labels counts through one text.
type Labels struct {
	lists    Lists
	counters map[int]*counter
	started  map[[2]int]bool // lists and levels whose restart has acted
}

// New begins to count.
func New(lists Lists) *Labels {
	return &Labels{lists: lists, counters: map[int]*counter{}, started: map[[2]int]bool{}}
}

// Next counts a paragraph of level at of a list and gives its label with what stands between it and the text. Bullet
// says that the label is no number.
func (l *Labels) Next(id, at int) (label string, bullet bool) {
	def, start := l.lists.Level(id, at)
	if def == nil {
		return "", false
	}
	own := l.lists.Counter(id)
	c := l.counters[own]
	if c == nil {
		c = &counter{}
		l.counters[own] = c
	}
	l.override(id, at, c)
	if c.used[at] {
		c.value[at]++
	} else {
		c.value[at], c.used[at] = start, true
	}
	l.enter(id, at, c)
	l.setBack(id, at, c)
	if def.Hidden {
		return "", false
	}
	label = l.format(id, def, c)
	if label == "" {
		return "", false
	}
	return label + suffix(def.Suffix, label), def.Format == "bullet"
}

// override lets the restarts of a list act, once each: on the level itself and on those above it that the list
// has not used.
func (l *Labels) override(id, at int, c *counter) {
	for k := 0; k <= at; k++ {
		if !l.lists.Restarts(id, k) || l.started[[2]int{id, k}] {
			continue
		}
		l.started[[2]int{id, k}] = true
		c.used[k] = false
	}
}

// enter counts the levels above that no paragraph has used: the number shows their start, so they have begun.
func (l *Labels) enter(id, at int, c *counter) {
	for k := range at {
		if c.used[k] {
			continue
		}
		if def, start := l.lists.Level(id, k); def != nil {
			c.value[k], c.used[k] = start, true
		}
	}
}

// setBack makes deeper levels start again.
func (l *Labels) setBack(id, at int, c *counter) {
	for k := at + 1; k < Levels; k++ {
		restart := -1
		if def, _ := l.lists.Level(id, k); def != nil {
			restart = def.Restart
		}
		if restart < 0 || at < restart {
			c.used[k] = false
		}
	}
}

// format fills the numbers into a level's text.
func (l *Labels) format(id int, def *Level, c *counter) string {
	if def.Format == "bullet" {
		return bullet(def.Text)
	}
	var out strings.Builder
	text := def.Text
	for i := 0; i < len(text); i++ {
		if text[i] != '%' || i+1 >= len(text) || text[i+1] < '1' || text[i+1] > '9' {
			out.WriteByte(text[i])
			continue
		}
		i++
		k := int(text[i] - '1')
		other, value := l.lists.Level(id, k)
		if c.used[k] {
			value = c.value[k]
		}
		if other == nil {
			continue
		}
		format := other.Format
		if def.Legal && format != "none" {
			format = "decimal"
		}
		out.WriteString(Format(value, format))
	}
	return out.String()
}

// bullet gives the mark of a list without numbers. Marks of symbol fonts have no meaning outside of them.
func bullet(text string) string {
	if text == "" {
		return ""
	}
	var out strings.Builder
	for _, r := range text {
		out.WriteRune(Symbol(r))
	}
	return out.String()
}

// suffix gives what stands between a label and its text.
func suffix(kind, label string) string {
	if kind == "nothing" {
		return ""
	}
	return Suffix(label)
}

// Suffix gives what stands for the room between a label and its text. After a full-width mark there is hardly any;
// after others it is a blank, for a tab would make the text a row of a table.
func Suffix(label string) string {
	last, _ := utf8.DecodeLastRuneInString(label)
	if last < 0x80 || glyph.IsHan(last) {
		if last == ' ' {
			return ""
		}
		return " "
	}
	if last >= 0x2460 && last <= 0x24FF || last >= 0x3000 {
		return ""
	}
	return " "
}
