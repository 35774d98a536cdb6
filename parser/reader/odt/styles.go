// Styles of paragraphs and of characters, and of lists, as far as reading needs them.

package odt

import (
	"strconv"

	"github.com/fazhilint/fazhilint/parser/reader/autonumber"
)

// maxBased bounds how far parents are followed: a longer chain is a loop.
const maxBased = 64

// style is one style of paragraphs or characters.
type style struct {
	parent  string
	list    string // name of a list style; "" with hasList: no number
	hasList bool
	hidden  bool
}

// levels are those of a list style; nil for one that is not defined.
type levels [autonumber.Levels]*autonumber.Level

// styles are those of a file by family and name.
type styles struct {
	list     map[string]*style  // by family/name
	numbered map[string]*levels // styles of lists
	outline  *levels            // of headings
}

func newStyles() *styles {
	return &styles{list: map[string]*style{}, numbered: map[string]*levels{}, outline: &levels{}}
}

// read reads the styles of a part.
func (s *styles) read(w *walker) error {
	return w.find(func(e *element) (step, error) {
		switch e.name {
		case "style:style":
			return taken, s.style(w, e)
		case "text:list-style":
			l := &levels{}
			s.numbered[e.value("style:name")] = l
			return taken, l.read(w)
		case "text:outline-style":
			s.outline = &levels{}
			return taken, s.outline.read(w)
		case "office:body":
			return enough, nil
		}
		return within, nil
	})
}

// style reads style:style.
func (s *styles) style(w *walker, e *element) error {
	one := &style{parent: e.value("style:parent-style-name")}
	one.list, one.hasList = e.attr("style:list-style-name")
	s.list[e.value("style:family")+"/"+e.value("style:name")] = one
	return w.children(func(e *element) error {
		if e.name == "style:text-properties" && e.value("text:display") == "none" {
			one.hidden = true
		}
		return w.skip()
	})
}

// listOf gives the list style that a style of paragraphs names; set says whether it, or a parent, names one.
func (s *styles) listOf(name string) (list string, set bool) {
	for range maxBased {
		one := s.list["paragraph/"+name]
		if one == nil {
			break
		}
		if one.hasList {
			return one.list, true
		}
		name = one.parent
	}
	return "", false
}

// hides says whether a style hides its characters.
func (s *styles) hides(family, name string) bool {
	for range maxBased {
		one := s.list[family+"/"+name]
		if one == nil {
			return false
		}
		if one.hidden {
			return true
		}
		name = one.parent
	}
	return false
}

// read reads the levels of a list style.
func (l *levels) read(w *walker) error {
	return w.children(func(e *element) error {
		at, err := strconv.Atoi(e.value("text:level"))
		if err != nil || at < 1 || at > len(l) {
			return w.skip()
		}
		level := readLevel(e, at)
		l[at-1] = level
		return w.children(func(e *element) error {
			if e.name != "style:list-level-properties" {
				return w.skip()
			}
			return w.children(func(e *element) error {
				switch e.value("text:label-followed-by") {
				case "nothing":
					level.Suffix = "nothing"
				case "space":
					level.Suffix = "space"
				}
				return w.skip()
			})
		})
	})
}
