// A story is one of the texts of a file: the body, a header, a note. This file reads what stands beside one another in
// it: paragraphs, lists, sections.

package odt

import (
	"strconv"
	"strings"

	"github.com/fazhilint/fazhilint/parser/reader/autonumber"
	"github.com/fazhilint/fazhilint/parser/reader/compose"
	"github.com/fazhilint/fazhilint/parser/source"
)

// contents is the kind of furniture of a table of contents.
const contents = "contents"

// maxBlocks is how many paragraphs and cells a file can have: some thousand pages.
const maxBlocks = 200_000

// story reads one part.
type story struct {
	*file
	*walker
	member   int
	counts   bool // numbers are counted
	out      []compose.Block
	place    source.Place
	tables   int
	gap      bool
	contents bool
	list     int    // the list that is open; 0: none
	depth    int    // of it
	label    string // waits for the first paragraph of an item
	bullet   bool
}

// body reads what stands in the element that was entered last.
func (s *story) body() error { return s.children(s.block) }

// block reads one element beside paragraphs.
func (s *story) block(e *element) error {
	switch e.name {
	case "text:p", "text:h":
		return s.paragraph(e)
	case "text:list":
		return s.openList(e)
	case "text:numbered-paragraph":
		return s.numbered(e)
	case "table:table":
		return s.table()
	case "text:tracked-changes":
		if s.opt.Rejected {
			return errRejected()
		}
		return s.skip()
	case "text:table-of-content":
		was := s.contents
		s.contents = true
		defer func() { s.contents = was }()
		return s.body()
	case "office:forms", "office:annotation", "text:number":
		return s.skip()
	}
	if strings.HasPrefix(e.name, "draw:") {
		return s.box()
	}
	if strings.HasSuffix(e.name, "-decls") || strings.HasSuffix(e.name, "-source") {
		return s.skip()
	}
	return s.body()
}

// box reads what a text box holds.
func (s *story) box() error {
	note := s.place.Note
	s.place.Note = "text-box"
	defer func() { s.place.Note = note }()
	return s.children(func(e *element) error {
		switch {
		case e.name == "text:p", e.name == "text:h", e.name == "text:list", e.name == "table:table":
			return s.block(e)
		case strings.HasPrefix(e.name, "draw:"):
			return s.box()
		}
		return s.skip()
	})
}

// openList reads text:list.
func (s *story) openList(e *element) error {
	outer, depth := s.list, s.depth
	defer func() { s.list, s.depth = outer, depth }()
	style := e.value("text:style-name")
	if s.list == 0 {
		s.list = s.lists.begin(e, style)
	} else {
		s.depth++
		if style != "" && style != s.lists.list[s.list].style {
			s.list = s.lists.with(s.list, func(one *list) { one.style = style })
		}
	}
	return s.children(func(e *element) error {
		if e.name == "text:list-item" {
			s.item(e)
		}
		err := s.body()
		s.label = ""
		return err
	})
}

// numbered reads text:numbered-paragraph, an item without a list around it; those of one list-id count on.
func (s *story) numbered(e *element) error {
	outer, depth := s.list, s.depth
	defer func() { s.list, s.depth, s.label = outer, depth, "" }()
	id := e.value("text:list-id")
	s.list = s.lists.named(id, e.value("text:style-name"))
	s.depth = 0
	if level, err := strconv.Atoi(e.value("text:level")); err == nil {
		s.depth = max(level-1, 0)
	}
	s.item(e)
	return s.body()
}

// item counts an item and keeps its label for its first paragraph.
func (s *story) item(e *element) {
	at := min(s.depth, autonumber.Levels-1)
	if start, err := strconv.Atoi(e.value("text:start-value")); err == nil {
		s.list = s.lists.with(s.list, func(one *list) { one.startAt, one.start = at, start })
	}
	s.label, s.bullet = s.next(s.list, at)
}

// next counts.
func (s *story) next(list, at int) (label string, bullet bool) {
	if !s.counts {
		return "", false
	}
	return s.labels.Next(list, at)
}
