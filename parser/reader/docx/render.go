// From paragraphs as they are read to lines: numbers resolved, paragraphs, tables and pages counted.

package docx

import (
	"github.com/fazhilint/fazhilint/parser/reader/autonumber"
	"github.com/fazhilint/fazhilint/parser/reader/compose"
	"github.com/fazhilint/fazhilint/parser/source"
)

// contents is the kind of furniture of a table of contents.
const contents = "contents"

// renderer turns one story into blocks of lines.
type renderer struct {
	lists    *lists
	labels   *autonumber.Labels
	styles   *styles
	member   int
	rendered bool // pages are known
	place    source.Place
	tables   int
	gap      bool
}

// blocks renders blocks in order.
func (r *renderer) blocks(in []block) []compose.Block {
	out := make([]compose.Block, 0, len(in))
	for _, b := range in {
		if b.table != nil {
			out = append(out, compose.Block{Table: r.table(b.table)})
			continue
		}
		if line := r.paragraph(b.para); line != nil {
			out = append(out, compose.Block{Line: line})
		}
		if len(b.para.boxes) > 0 {
			note := r.place.Note
			r.place.Note = "text-box"
			out = append(out, r.blocks(b.para.boxes)...)
			r.place.Note = note
		}
	}
	return out
}

// paragraph renders one paragraph; nil for an empty one.
func (r *renderer) paragraph(p *para) *compose.Line {
	if p.blank {
		r.gap = true
		return nil
	}
	label, bullet := r.label(p)
	shows := p.text.Shows()
	if !shows && label == "" {
		r.turn(p)
		r.gap = true
		return nil
	}
	r.place.Paragraph++
	line := &compose.Line{Item: bullet, Gap: r.gap}
	r.gap = false
	if label != "" {
		member, from := p.anchor(r.member)
		p.text.TrimLeft()
		line.Add([]rune(label), member, from, source.Made)
	}
	shift := len(line.Runes)
	line.Append(p.text)
	compose.Tabs(line.Runes)
	r.pages(p, line, shift)
	if line.Level = r.level(p); p.contents {
		line.Level, line.Aside = 0, contents
	}
	return line
}

// label counts the paragraph's number and gives it.
func (r *renderer) label(p *para) (label string, bullet bool) {
	if r.labels == nil || !p.text.Shows() && (p.secret || p.hidden == on) {
		return "", false
	}
	id, at, ok := r.lists.resolve(&p.props, p.style)
	if !ok {
		return "", false
	}
	return r.labels.Next(id, at)
}

// level is the level of heading that the paragraph has, 0 for none.
func (r *renderer) level(p *para) int {
	if p.outline >= 0 {
		if p.outline > 8 {
			return 0
		}
		return p.outline + 1
	}
	return r.styles.heading(p.style)
}

// pages records where pages begin in a line and where the line itself begins.
func (r *renderer) pages(p *para, line *compose.Line, shift int) {
	if r.rendered && r.place.Page == 0 {
		r.place.Page = 1
	}
	line.Place = r.place
	for _, b := range p.breaks {
		if b <= 0 && line.Place.Page > 0 {
			line.Place.Page++
			continue
		}
		line.Breaks = append(line.Breaks, min(b+shift, len(line.Runes)))
	}
	r.turn(p)
}

// turn counts the pages that begin in a paragraph. Only marks of the program that saved the file count: it marks the
// pages that the author has begun too, and without its marks no page is known.
func (r *renderer) turn(p *para) {
	if !r.rendered {
		return
	}
	r.place.Page = max(r.place.Page, 1) + len(p.breaks)
}

// table renders a table.
func (r *renderer) table(t *table) *compose.Table {
	outer := r.place
	r.gap = false
	if outer.Table == 0 {
		r.tables++
		r.place.Table = r.tables
	}
	out := &compose.Table{Rows: make([]compose.Row, 0, len(t.rows))}
	for i := range t.rows {
		row := compose.Row{Before: t.rows[i].before, Cells: make([]compose.Cell, 0, len(t.rows[i].cells))}
		for k := range t.rows[i].cells {
			c := &t.rows[i].cells[k]
			if outer.Table == 0 {
				r.place.Row, r.place.Cell = i+1, k+1
			}
			at, blocks := r.place, r.blocks(c.blocks)
			if len(blocks) > 0 && blocks[0].Line != nil {
				at = blocks[0].Line.Place
			}
			row.Cells = append(row.Cells, compose.Cell{Blocks: blocks, Span: c.span, Merged: c.merged, Place: at})
			r.gap = false
		}
		out.Rows = append(out.Rows, row)
	}
	r.place.Table, r.place.Row, r.place.Cell = outer.Table, outer.Row, outer.Cell
	return out
}
