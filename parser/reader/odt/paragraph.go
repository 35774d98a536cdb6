// Paragraphs and what stands in them.

package odt

import (
	"slices"
	"strconv"
	"strings"

	"github.com/fazhilint/fazhilint/parser/reader/autonumber"
	"github.com/fazhilint/fazhilint/parser/reader/compose"
	"github.com/fazhilint/fazhilint/parser/source"
)

// maxBlanks bounds a run of blanks that is written as a number.
const maxBlanks = 100

// para is a paragraph as it is read.
type para struct {
	text   compose.Text
	open   bool // a blank at this place would be the first of a run
	hidden int  // depth of elements that hide their characters
}

// paragraph reads text:p or text:h.
func (s *story) paragraph(e *element) error {
	s.blocks++
	if s.blocks > maxBlocks {
		return errLong()
	}
	level := headingLevel(e)
	style := e.value("text:style-name")
	label, bullet := s.label, s.bullet
	s.label, s.bullet = "", false
	if level > 0 && s.list == 0 && e.value("text:is-list-header") != "true" {
		if list, set := s.styles.listOf(style); !set || list != "" {
			label, bullet = s.next(0, level-1)
		}
	}
	boxes := len(s.out)
	p := &para{}
	if s.styles.hides("paragraph", style) {
		p.hidden++
	}
	if err := s.inline(p); err != nil {
		return err
	}
	line := s.line(p, label)
	if line == nil {
		return nil
	}
	line.Item = bullet
	if s.contents {
		line.Aside = contents
	} else {
		line.Level = level
	}
	s.out = slices.Insert(s.out, boxes, compose.Block{Line: line}) // before the boxes that it anchors
	return nil
}

// headingLevel gives the level of text:h, 0 for text:p.
func headingLevel(e *element) int {
	if e.name != "text:h" {
		return 0
	}
	level, err := strconv.Atoi(e.value("text:outline-level"))
	if err != nil {
		return 1
	}
	return min(max(level, 1), autonumber.Levels)
}

// line makes the line of a paragraph; nil for one that shows nothing.
func (s *story) line(p *para, label string) *compose.Line {
	if !p.text.Shows() && label == "" {
		s.gap = true
		return nil
	}
	s.place.Paragraph++
	line := &compose.Line{Text: p.text, Gap: s.gap, Place: s.place}
	s.gap = false
	if label != "" {
		line.Number(label)
	}
	compose.Tabs(line.Runes)
	return line
}

// inline reads the text of the element that was entered last.
func (s *story) inline(p *para) error {
	return s.content(
		func(raw []byte, at int) { p.add(raw, s.member, at) },
		func(e *element) error { return s.within(e, p) },
	)
}

// within reads an element in a paragraph. What is not known is read for its text, as fields are.
func (s *story) within(e *element, p *para) error {
	switch e.name {
	case "text:s":
		n, err := strconv.Atoi(e.value("text:c"))
		if err != nil {
			n = 1
		}
		s.made(p, strings.Repeat(" ", min(max(n, 0), maxBlanks)))
	case "text:tab":
		s.made(p, "\t")
	case "text:line-break":
		s.made(p, "\n")
	case "text:note":
		return s.note(e)
	case "text:span":
		if s.styles.hides("text", e.value("text:style-name")) {
			p.hidden++
			defer func() { p.hidden-- }()
		}
		return s.inline(p)
	case "office:annotation", "text:ruby-text", "text:number", "text:hidden-text", "text:hidden-paragraph", "text:script":
	default:
		if strings.HasPrefix(e.name, "draw:") {
			return s.box()
		}
		return s.inline(p)
	}
	return s.skip()
}

// made adds characters that an element stands for.
func (s *story) made(p *para, text string) {
	if p.hidden == 0 {
		p.text.Add([]rune(text), s.member, s.at, source.Made)
		p.open = true
	}
}

// add adds text as it stands in the file. Blanks and line breaks in a row are one blank, and none at the beginning;
// ISO/IEC 26300-1, 6.1.2.
func (p *para) add(raw []byte, member, at int) {
	if p.hidden > 0 {
		return
	}
	for i := 0; i < len(raw); {
		n := i
		for n < len(raw) && !isBlank(raw[n]) {
			n++
		}
		if n > i {
			p.text.AddXML(raw[i:n], member, at+i)
			p.open = true
		}
		for i = n; i < len(raw) && isBlank(raw[i]); i++ {
		}
		if i > n && p.open {
			p.text.Put(' ', member, at+n, i-n)
			p.open = false
		}
	}
}

func isBlank(c byte) bool { return c == ' ' || c == '\t' || c == '\n' || c == '\r' }

// note reads a footnote or an endnote, which is set apart.
func (s *story) note(e *element) error {
	aside := &story{file: s.file, walker: s.walker, member: s.member, place: source.Place{Note: "footnote"}}
	if e.value("text:note-class") == "endnote" {
		aside.place.Note = "endnote"
	}
	err := s.children(func(e *element) error {
		if e.name != "text:note-body" {
			return s.skip()
		}
		return aside.body()
	})
	compose.EachLine(aside.out, func(l *compose.Line) {
		l.Level, l.Item, l.Aside = 0, false, "note"
		s.notes = append(s.notes, l)
	})
	return err
}
