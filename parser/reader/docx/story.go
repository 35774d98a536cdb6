// A story is one of the texts of a file: the body, a header, the footnotes. This file reads its paragraphs.

package docx

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/reader/compose"
	"github.com/fazhilint/fazhilint/parser/source"
)

// block is a paragraph or a table as it is read.
type block struct {
	para  *para
	table *table
}

// para is a paragraph before it has its number and its place.
type para struct {
	props
	text     compose.Text
	breaks   []int   // offsets in text where a page begins, as the program that saved the file laid it out
	boxes    []block // what the text boxes hold that are anchored here
	at       int     // byte where it starts
	contents bool    // part of a table of contents
	secret   bool    // it held text that is hidden
	blank    bool    // it stands for a row of empty paragraphs
}

// maxBlocks is how many paragraphs and cells a file can have: some thousand pages.
const maxBlocks = 200_000

// story reads one part.
type story struct {
	*walker
	member     int
	rejected   bool // tracked changes are read as rejected
	styles     *styles
	fields     []bool // open fields, outermost first: true while the instruction lasts
	contents   int    // depth of content controls that hold a table of contents
	rendered   bool   // a program has left marks of rendered pages
	blockCount *int   // paragraphs and cells of the file
	pending    *para  // a paragraph whose mark is gone: the next one goes on with it
}

// blocks reads the paragraphs and tables of the element that was entered last.
func (s *story) blocks() ([]block, error) {
	var out []block
	err := s.children(func(e *element) error { return s.block(e, &out) })
	return out, err
}

// block reads one element beside paragraphs.
func (s *story) block(e *element, out *[]block) error {
	within := func(e *element) error { return s.block(e, out) }
	switch {
	case e.is("p"):
		return s.paragraph(e, out)
	case e.is("tbl"):
		s.flush(out)
		t, err := s.table()
		*out = append(*out, block{table: t})
		return err
	case e.is("sdt"):
		return s.control(within)
	case s.dropped(e):
		return s.skip()
	case e.space == compat && e.name == "AlternateContent":
		return s.choice(within)
	case e.is("tcPr"), e.is("sectPr"), e.is("altChunk"), e.is("sdtPr"):
		return s.skip()
	}
	return s.children(within)
}

// dropped says whether an element is a tracked change that is not there as the changes are read.
func (s *story) dropped(e *element) bool {
	if s.rejected {
		return e.is("ins") || e.is("moveTo")
	}
	return e.is("del") || e.is("moveFrom")
}

// control reads a content control; one that holds a table of contents says so.
func (s *story) control(within func(*element) error) error {
	toc := false
	err := s.children(func(e *element) error {
		if e.is("sdtPr") {
			return s.children(func(*element) error {
				return s.children(func(e *element) error {
					if e.is("docPartGallery") && strings.Contains(strings.ToLower(e.attr("val")), "contents") {
						toc = true
						s.contents++
					}
					return s.skip()
				})
			})
		}
		if e.is("sdtEndPr") {
			return s.skip()
		}
		return s.children(within)
	})
	if toc {
		s.contents--
	}
	return err
}

// choice reads the first choice of an alternative and nothing else: the fallback says the same for older programs.
func (s *story) choice(within func(*element) error) error {
	taken := false
	return s.children(func(e *element) error {
		if e.space != compat || e.name != "Choice" || taken {
			return s.skip()
		}
		taken = true
		return s.children(within)
	})
}

// paragraph reads w:p.
func (s *story) paragraph(e *element, out *[]block) error {
	p := &para{at: e.at}
	if s.pending != nil {
		p, s.pending = s.pending, nil
	}
	p.props = props{outline: -1, style: s.styles.paragraph}
	p.contents = p.contents || s.contents > 0
	if err := s.children(func(e *element) error { return s.inline(e, p) }); err != nil {
		return err
	}
	s.endFields()
	p.contents = p.contents || s.styles.isContents(p.style)
	if p.joins(s.rejected) {
		s.pending = p
		return nil
	}
	return s.add(p, out)
}

// add appends a paragraph. Of empty ones in a row the first is kept.
func (s *story) add(p *para, out *[]block) error {
	if p.empty(s.styles) {
		if k := len(*out) - 1; k < 0 || (*out)[k].para == nil || !(*out)[k].para.blank {
			*out = append(*out, block{para: &para{at: p.at, blank: true}})
		}
		return nil
	}
	*out = append(*out, block{para: p})
	return s.grow()
}

// empty says whether a paragraph shows nothing, no number either.
func (p *para) empty(known *styles) bool {
	if len(p.text.Runes) > 0 || len(p.boxes) > 0 || len(p.breaks) > 0 || p.num.hasNum {
		return false
	}
	ref, _ := known.numbering(p.style)
	return !ref.hasNum
}

// grow counts one more paragraph or cell.
func (s *story) grow() error {
	*s.blockCount++
	if *s.blockCount > maxBlocks {
		return errLong()
	}
	return nil
}

// joins says whether the mark at the paragraph's end is gone, so that the next paragraph goes on with it.
func (p *para) joins(rejected bool) bool {
	if rejected {
		return p.added
	}
	return p.deleted || p.hidden == on && p.text.Shows()
}

// flush ends a paragraph that waits for another one.
func (s *story) flush(out *[]block) {
	if s.pending != nil {
		*out = append(*out, block{para: s.pending})
		s.pending = nil
	}
}

// endFields ends instructions that a paragraph has not ended: a file that leaves them open loses no text.
func (s *story) endFields() {
	for i := range s.fields {
		s.fields[i] = false
	}
	if len(s.fields) > 64 {
		s.fields = s.fields[:0]
	}
}

// made appends a character that stands for the element at byte at.
func (s *story) made(p *para, r rune, at int) {
	p.text.Put(r, s.member, at, source.Made)
}
