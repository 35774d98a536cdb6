// Definitions of automatic numbers: abstract lists, the lists made of them, and what those change.

package docx

import (
	"strconv"
	"strings"

	"github.com/fazhilint/fazhilint/parser/reader/autonumber"
)

// levels is how many levels a list has.
const levels = autonumber.Levels

// level is one level of a list.
type level struct {
	autonumber.Level
	defined bool
	style   string // of the paragraphs that it numbers
}

// abstract is an abstract list.
type abstract struct {
	levels [levels]level
	link   string // numStyleLink: the list of that style stands for this one
}

// override is what a list changes in a level.
type override struct {
	start    int
	hasStart bool
	level    level
}

// num is a list.
type num struct {
	abstract  int
	overrides map[int]*override
}

// lists is all lists of a file.
type lists struct {
	abstracts map[int]*abstract
	nums      map[int]*num
	styles    *styles
}

// readNumbering reads the part of the lists.
func readNumbering(data []byte, s *styles) (*lists, error) {
	n := &lists{abstracts: map[int]*abstract{}, nums: map[int]*num{}, styles: s}
	if data == nil {
		return n, nil
	}
	w := newWalker(data)
	if _, err := w.root(); err != nil {
		return nil, err
	}
	return n, w.children(func(e *element) error {
		switch {
		case e.is("abstractNum"):
			a := &abstract{}
			if id, err := strconv.Atoi(e.attr("abstractNumId")); err == nil {
				n.abstracts[id] = a
			}
			return a.read(w)
		case e.is("num"):
			one := &num{abstract: -1}
			if id, err := strconv.Atoi(e.attr("numId")); err == nil {
				n.nums[id] = one
			}
			return one.read(w)
		}
		return w.skip()
	})
}

// read reads w:abstractNum.
func (a *abstract) read(w *walker) error {
	return w.children(func(e *element) error {
		switch {
		case e.is("lvl"):
			return a.levels[levelOf(e.attr("ilvl"))].read(w)
		case e.is("numStyleLink"):
			a.link = e.attr("val")
		}
		return w.skip()
	})
}

// levelOf reads w:ilvl; what is none is the first level.
func levelOf(s string) int {
	n, err := strconv.Atoi(s)
	if err != nil || n < 0 {
		return 0
	}
	return min(n, levels-1)
}

// read reads w:lvl.
func (l *level) read(w *walker) error {
	*l = level{defined: true, Level: autonumber.Level{Restart: -1, Format: "decimal", Suffix: "tab"}}
	return w.children(func(e *element) error {
		value := e.attr("val")
		switch {
		case e.is("start"):
			l.Start, _ = strconv.Atoi(value)
		case e.is("numFmt"):
			l.Format = formatOf(value, e.attr("format"))
		case e.is("lvlText"):
			if l.Text = value; isOn(e.attr("null")) {
				l.Text = ""
			}
		case e.is("suff"):
			l.Suffix = value
		case e.is("pStyle"):
			l.style = value
		case e.is("lvlRestart"):
			l.Restart, _ = strconv.Atoi(value)
		case e.is("isLgl"):
			l.Legal = e.on()
		case e.is("rPr"):
			return w.children(func(e *element) error {
				l.Hidden = l.Hidden || e.is("vanish") && e.on()
				return w.skip()
			})
		case e.space == compat && e.name == "AlternateContent":
			return l.readChoice(w)
		}
		return w.skip()
	})
}

// readChoice reads a format that only newer programs know and that stands beside an older one.
func (l *level) readChoice(w *walker) error {
	return w.children(func(e *element) error {
		if e.space != compat || e.name != "Choice" {
			return w.skip()
		}
		return w.children(func(e *element) error {
			if e.is("numFmt") {
				l.Format = formatOf(e.attr("val"), e.attr("format"))
			}
			return w.skip()
		})
	})
}

// formatOf gives the name of a format; a custom one is told by its sample: 001, 002, 003, ...
func formatOf(name, sample string) string {
	if name != "custom" {
		return name
	}
	if first, _, ok := strings.Cut(sample, ","); ok && strings.Trim(first, "0") == "1" {
		return "zeros" + strconv.Itoa(min(len(first), 9))
	}
	return "decimal"
}

// read reads w:num.
func (n *num) read(w *walker) error {
	return w.children(func(e *element) error {
		switch {
		case e.is("abstractNumId"):
			if id, err := strconv.Atoi(e.attr("val")); err == nil {
				n.abstract = id
			}
		case e.is("lvlOverride"):
			if n.overrides == nil {
				n.overrides = map[int]*override{}
			}
			o := &override{}
			n.overrides[levelOf(e.attr("ilvl"))] = o
			return o.read(w)
		}
		return w.skip()
	})
}

// read reads w:lvlOverride.
func (o *override) read(w *walker) error {
	return w.children(func(e *element) error {
		switch {
		case e.is("startOverride"):
			n, err := strconv.Atoi(e.attr("val"))
			o.start, o.hasStart = n, err == nil
		case e.is("lvl"):
			return o.level.read(w)
		}
		return w.skip()
	})
}

// abstractOf finds the abstract list of a list, through links of styles.
func (n *lists) abstractOf(id int) (int, *abstract) {
	for range maxBased {
		one := n.nums[id]
		if one == nil {
			return 0, nil
		}
		a := n.abstracts[one.abstract]
		if a == nil || a.link == "" {
			return one.abstract, a
		}
		s := n.styles.list[a.link]
		if s == nil || !s.num.hasNum || s.num.numID == id {
			return one.abstract, a
		}
		id = s.num.numID
	}
	return 0, nil
}

// levelFor gives the level that a list numbers paragraphs of a style with, -1 for none.
func (n *lists) levelFor(id int, style string) int {
	_, a := n.abstractOf(id)
	if a == nil || style == "" {
		return -1
	}
	for i := range a.levels {
		if a.levels[i].style == style {
			return i
		}
	}
	return -1
}
