// What stands within a paragraph: runs, fields, links, tracked changes, text boxes.

package docx

import (
	"strconv"

	"github.com/fazhilint/fazhilint/parser/reader/autonumber"
	"github.com/fazhilint/fazhilint/parser/reader/compose"
)

// inline reads one element within a paragraph.
func (s *story) inline(e *element, p *para) error {
	within := func(e *element) error { return s.inline(e, p) }
	switch {
	case e.is("r"):
		return s.run(p)
	case e.is("pPr"):
		return s.paraProps(p)
	case s.dropped(e):
		return s.skip()
	case e.is("sdt"):
		return s.control(within)
	case e.space == compat && e.name == "AlternateContent":
		return s.choice(within)
	case e.is("txbxContent"):
		return s.box(p)
	case e.is("sdtPr"), e.is("rt"), e.is("rPr"):
		return s.skip()
	case e.space == maths && e.name == "t":
		return s.chars(e, p)
	}
	return s.children(within)
}

// paraProps reads w:pPr.
func (s *story) paraProps(p *para) error {
	if err := p.read(s.walker, s.rejected); err != nil {
		return err
	}
	if p.style == "" {
		p.style = s.styles.paragraph
	}
	return nil
}

// box reads a text box. Its paragraphs follow the one that it is anchored in.
func (s *story) box(p *para) error {
	waiting, fields := s.pending, s.fields
	s.pending, s.fields = nil, nil
	blocks, err := s.blocks()
	s.flush(&blocks)
	s.pending, s.fields = waiting, fields
	p.boxes = append(p.boxes, blocks...)
	return err
}

// run reads w:r.
func (s *story) run(p *para) error {
	hidden := s.styles.hidden(p.style)
	return s.children(func(e *element) error { return s.runPart(e, p, &hidden) })
}

// runPart reads one element of a run.
func (s *story) runPart(e *element, p *para, hidden *tri) error {
	if e.is("rPr") {
		return s.runProps(hidden)
	}
	if e.space == compat && e.name == "AlternateContent" {
		return s.choice(func(e *element) error { return s.runPart(e, p, hidden) })
	}
	if *hidden == on {
		p.secret = true
		if e.is("fldChar") {
			s.field(e)
		}
		return s.skip()
	}
	if e.space != word {
		return s.inline(e, p)
	}
	switch e.name {
	case "t":
		return s.chars(e, p)
	case "delText":
		if s.rejected {
			return s.chars(e, p)
		}
	case "drawing", "pict", "object", "ruby", "txbxContent":
		return s.inline(e, p)
	case "fldChar":
		s.field(e)
	case "lastRenderedPageBreak":
		s.rendered = true
		p.breaks = append(p.breaks, len(p.text.Runes))
	default:
		s.mark(e, p)
	}
	return s.skip()
}

// mark reads an element that stands for a character.
func (s *story) mark(e *element, p *para) {
	switch e.name {
	case "tab", "ptab":
		s.show(p, '\t', e.at)
	case "cr", "br":
		s.show(p, '\n', e.at)
	case "noBreakHyphen":
		s.show(p, '-', e.at)
	case "sym":
		if n, err := strconv.ParseUint(e.attr("char"), 16, 16); err == nil {
			s.show(p, autonumber.Symbol(rune(n)), e.at)
		}
	}
}

// runProps reads w:rPr.
func (s *story) runProps(hidden *tri) error {
	direct := unset
	err := s.children(func(e *element) error {
		switch {
		case e.is("vanish"):
			direct = triOf(e)
		case e.is("rStyle"):
			if h := s.styles.hidden(e.attr("val")); h != unset {
				*hidden = h
			}
		}
		return s.skip()
	})
	if direct != unset {
		*hidden = direct
	}
	return err
}

// field follows the beginning, the middle and the end of a field.
func (s *story) field(e *element) {
	switch e.attr("fldCharType") {
	case "begin":
		s.fields = append(s.fields, true)
	case "separate":
		if k := len(s.fields) - 1; k >= 0 {
			s.fields[k] = false
		}
	case "end":
		if k := len(s.fields) - 1; k >= 0 {
			s.fields = s.fields[:k]
		}
	}
}

// instructs says whether a field's instruction is being read: what stands there is not shown.
func (s *story) instructs() bool {
	for _, open := range s.fields {
		if open {
			return true
		}
	}
	return false
}

// show appends a character that an element stands for.
func (s *story) show(p *para, r rune, at int) {
	if !s.instructs() {
		s.made(p, r, at)
	}
}

// chars reads the characters of w:t and its like. Blanks at its ends count only when it says so.
func (s *story) chars(e *element, p *para) error {
	if s.instructs() {
		return s.skip()
	}
	from := len(p.text.Runes)
	if err := s.text(func(raw []byte, at int) { p.text.AddXML(raw, s.member, at) }); err != nil {
		return err
	}
	if e.attr("space") != "preserve" {
		trim(&p.text, from)
	}
	return nil
}

// trim takes blanks off both ends of what was appended from offset from on.
func trim(text *compose.Text, from int) {
	start, end := from, len(text.Runes)
	for start < end && isXMLBlank(text.Runes[start]) {
		start++
	}
	for end > start && isXMLBlank(text.Runes[end-1]) {
		end--
	}
	if start == from && end == len(text.Runes) {
		return
	}
	kept := text.Slice(start, end)
	text.Runes = text.Runes[:from]
	k := len(text.Stretches)
	for k > 0 && text.Stretches[k-1].At >= from {
		k--
	}
	text.Stretches = text.Stretches[:k]
	if k > 0 {
		if last := &text.Stretches[k-1]; last.At+last.N > from {
			last.N = from - last.At
		}
	}
	text.Append(kept)
}

// isXMLBlank says whether r is white space of XML; line breaks are blanks already.
func isXMLBlank(r rune) bool { return r == ' ' || r == '\t' }

// anchor gives the place in the file of a paragraph's first character, for what is put before it.
func (p *para) anchor(member int) (inMember, from int) {
	if len(p.text.Stretches) > 0 {
		return p.text.Stretches[0].Member, p.text.Stretches[0].From
	}
	return member, p.at
}
