// Counting automatic numbers. Counters belong to the abstract list, so that lists made of the same one go on counting;
// ISO/IEC 29500-1, 17.9.

package docx

import (
	"strings"
	"unicode/utf8"

	"github.com/fazhilint/fazhilint/parser/layout/glyph"
)

// counter is the state of one abstract list.
type counter struct {
	value [levels]int
	used  [levels]bool // the level has a number since it was last set back
}

// labels counts through one text.
type labels struct {
	lists    *lists
	counters map[int]*counter
	started  map[[2]int]bool // lists and levels whose startOverride has acted
}

// newLabels begins to count.
func newLabels(n *lists) *labels {
	return &labels{lists: n, counters: map[int]*counter{}, started: map[[2]int]bool{}}
}

// resolve gives the list and the level of a paragraph; ok is false when it has no number.
func (n *lists) resolve(p *props, style string) (id, at int, ok bool) {
	ref, owner := p.num, ""
	if !ref.hasNum {
		inherited, from := n.styles.numbering(style)
		if !inherited.hasNum {
			return 0, 0, false
		}
		ref.numID, ref.hasNum, owner = inherited.numID, true, from
		if !ref.hasLevel {
			ref.level, ref.hasLevel = inherited.level, inherited.hasLevel
		}
	}
	if ref.numID == 0 {
		return 0, 0, false
	}
	if !ref.hasLevel {
		if owner == "" {
			owner = style
		}
		if k := n.levelFor(ref.numID, owner); k >= 0 {
			ref.level = k
		}
	}
	return ref.numID, ref.level, true
}

// definition gives a level of a list with what the list changes in it.
func (n *lists) definition(id, at int) (def *level, start int) {
	_, a := n.abstractOf(id)
	if a == nil {
		return nil, 0
	}
	def, start = &a.levels[at], a.levels[at].start
	if o := n.nums[id].overrides[at]; o != nil {
		if o.level.defined {
			def, start = &o.level, o.level.start
		}
		if o.hasStart {
			start = o.start
		}
	}
	if !def.defined {
		return nil, 0
	}
	return def, start
}

// next counts a paragraph of level at of a list and gives its label with what stands between it and the text. Bullet
// says that the label is no number.
func (l *labels) next(id, at int) (label string, bullet bool) {
	def, start := l.lists.definition(id, at)
	if def == nil {
		return "", false
	}
	abstractID, _ := l.lists.abstractOf(id)
	c := l.counters[abstractID]
	if c == nil {
		c = &counter{}
		l.counters[abstractID] = c
	}
	l.override(id, at, c)
	if c.used[at] {
		c.value[at]++
	} else {
		c.value[at], c.used[at] = start, true
	}
	l.enter(id, at, c)
	l.setBack(id, at, c)
	if def.hidden {
		return "", false
	}
	label = l.format(id, def, c)
	if label == "" {
		return "", false
	}
	return label + suffix(def.suffix, label), def.format == "bullet"
}

// override lets the startOverrides of a list act, once each: on the level itself and on those above it that the list
// has not used.
func (l *labels) override(id, at int, c *counter) {
	for k := 0; k <= at; k++ {
		o := l.lists.nums[id].overrides[k]
		if o == nil || !o.hasStart || l.started[[2]int{id, k}] {
			continue
		}
		l.started[[2]int{id, k}] = true
		c.used[k] = false
	}
}

// enter counts the levels above that no paragraph has used: the number shows their start, so they have begun.
func (l *labels) enter(id, at int, c *counter) {
	for k := range at {
		if c.used[k] {
			continue
		}
		if def, start := l.lists.definition(id, k); def != nil {
			c.value[k], c.used[k] = start, true
		}
	}
}

// setBack makes deeper levels start again.
func (l *labels) setBack(id, at int, c *counter) {
	for k := at + 1; k < levels; k++ {
		restart := -1
		if def, _ := l.lists.definition(id, k); def != nil {
			restart = def.restart
		}
		if restart < 0 || at < restart {
			c.used[k] = false
		}
	}
}

// format fills the numbers into a level's text.
func (l *labels) format(id int, def *level, c *counter) string {
	if def.format == "bullet" {
		return bullet(def.text)
	}
	var out strings.Builder
	text := def.text
	for i := 0; i < len(text); i++ {
		if text[i] != '%' || i+1 >= len(text) || text[i+1] < '1' || text[i+1] > '9' {
			out.WriteByte(text[i])
			continue
		}
		i++
		k := int(text[i] - '1')
		other, value := l.lists.definition(id, k)
		if c.used[k] {
			value = c.value[k]
		}
		if other == nil {
			continue
		}
		format := other.format
		if def.legal && format != "none" {
			format = "decimal"
		}
		out.WriteString(formatNumber(value, format))
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
		out.WriteRune(symbol(r))
	}
	return out.String()
}

// suffix gives what stands between a label and its text. A tab after a full-width mark shows hardly any room; after
// others it is a blank, for a tab would make the text a row of a table.
func suffix(kind, label string) string {
	if kind == "nothing" {
		return ""
	}
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
