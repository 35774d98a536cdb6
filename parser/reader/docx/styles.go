// Styles: what a paragraph or a run inherits through basedOn, as far as reading needs it.

package docx

import (
	"strconv"
	"strings"
)

// tri is a switch that may not be set.
type tri int8

const (
	unset tri = iota
	off
	on
)

// triOf gives the switch that an element sets.
func triOf(e *element) tri {
	if e.on() {
		return on
	}
	return off
}

// numRef is the numbering of a paragraph or style. A numID of 0 that is set means: no number.
type numRef struct {
	numID            int
	level            int
	hasNum, hasLevel bool
}

// style is one style.
type style struct {
	basedOn string
	name    string // in lower case: heading 1, toc 1
	num     numRef
	outline int // 0 to 8; 9 body text; -1 not set
	hidden  tri // w:vanish of its characters
}

// maxBased bounds how far basedOn is followed: a longer chain is a loop.
const maxBased = 64

// styles are those of a file by their ids.
type styles struct {
	list      map[string]*style
	paragraph string // id of the default paragraph style
}

// readStyles reads the part of the styles.
func readStyles(data []byte) (*styles, error) {
	s := &styles{list: map[string]*style{}}
	if data == nil {
		return s, nil
	}
	w := newWalker(data)
	if _, err := w.root(); err != nil {
		return nil, err
	}
	return s, w.children(func(e *element) error {
		if !e.is("style") {
			return w.skip()
		}
		id := e.attr("styleId")
		if isOn(e.attr("default")) && (e.attr("type") == "paragraph" || e.attr("type") == "") {
			s.paragraph = id
		}
		one := &style{outline: -1}
		s.list[id] = one
		return one.read(w)
	})
}

// isOn reads a switch given as an attribute.
func isOn(value string) bool { return value == "1" || value == "true" || value == "on" }

// read reads one style.
func (s *style) read(w *walker) error {
	return w.children(func(e *element) error {
		switch {
		case e.is("basedOn"):
			s.basedOn = e.attr("val")
		case e.is("name"):
			s.name = strings.ToLower(e.attr("val"))
		case e.is("pPr"):
			p := props{outline: -1}
			if err := p.read(w, false); err != nil {
				return err
			}
			s.num, s.outline = p.num, p.outline
			return nil
		case e.is("rPr"):
			return w.children(func(e *element) error {
				if e.is("vanish") {
					s.hidden = triOf(e)
				}
				return w.skip()
			})
		}
		return w.skip()
	})
}

// chain calls f with a style and those it is based on, until f says that it has enough.
func (s *styles) chain(id string, f func(id string, one *style) (enough bool)) {
	for range maxBased {
		one := s.list[id]
		if one == nil || f(id, one) {
			return
		}
		id = one.basedOn
	}
}

// numbering gives the number that paragraphs of a style have, and the style that it is written in.
func (s *styles) numbering(id string) (ref numRef, owner string) {
	s.chain(id, func(id string, one *style) bool {
		if one.num.hasLevel && !ref.hasLevel {
			ref.level, ref.hasLevel = one.num.level, true
		}
		if one.num.hasNum {
			ref.numID, ref.hasNum, owner = one.num.numID, true, id
		}
		return one.num.hasNum
	})
	return ref, owner
}

// heading gives the level of heading, from 1, that a style makes; 0 for none.
func (s *styles) heading(id string) int {
	level := 0
	s.chain(id, func(_ string, one *style) bool {
		if one.outline >= 0 {
			level = one.outline + 1
			return true
		}
		if rest, ok := strings.CutPrefix(one.name, "heading "); ok {
			level, _ = strconv.Atoi(rest)
			return true
		}
		return false
	})
	if level > 9 {
		return 0
	}
	return level
}

// hidden says whether a style hides its characters.
func (s *styles) hidden(id string) tri {
	found := unset
	s.chain(id, func(_ string, one *style) bool {
		found = one.hidden
		return found != unset
	})
	return found
}

// isContents says whether a style is one of a table of contents.
func (s *styles) isContents(id string) bool {
	one := s.list[id]
	return one != nil && (strings.HasPrefix(one.name, "toc ") || one.name == "table of figures")
}
