// From lines to the blocks that are written.

package page

import (
	"github.com/fazhilint/fazhilint/parser/layout/glyph"
	"github.com/fazhilint/fazhilint/parser/reader/compose"
	"github.com/fazhilint/fazhilint/parser/source"
)

// blocks gives the report: paragraphs, joined across pages, and tables.
func (d *document) blocks() []compose.Block {
	var out []compose.Block
	var prev *line
	var para *compose.Line
	d.each(func(l *line) {
		switch {
		case l.kind != "":
			return
		case l.table != nil:
			if !l.table.written {
				l.table.written = true
				out = append(out, compose.Block{Table: d.table(l.table)})
			}
			para = nil
		case para != nil && d.joins(prev, l):
			add(para, l, d.place(l))
		default:
			d.paragraphs++
			para = &compose.Line{Place: d.place(l), Gap: prev != nil && d.apart(prev, l)}
			add(para, l, d.place(l))
			out = append(out, compose.Block{Line: para})
		}
		prev = l
	})
	return out
}

// asides gives what was set apart, every line for itself; the lines of a footnote make one.
func (d *document) asides() []compose.Block {
	var out []compose.Block
	var last *line
	d.each(func(l *line) {
		if l.kind == "" {
			return
		}
		place := source.Place{Page: l.page, PageLine: l.number, Note: l.noteName()}
		if n := len(out); n > 0 && l.note != "" && last.note == l.note && last.page == l.page && !isNoteMark(l.glyphs) {
			add(out[n-1].Line, l, place)
		} else {
			line := &compose.Line{Place: place, Aside: l.kind}
			add(line, l, place)
			out = append(out, compose.Block{Line: line})
		}
		last = l
	})
	return out
}

// noteName says what kind of place outside of the body a line has.
func (l *line) noteName() string {
	switch l.kind {
	case runningHeader:
		return "header"
	case note:
		return l.note
	}
	return "footer"
}

// place is where a line of the body stands.
func (d *document) place(l *line) source.Place {
	return source.Place{Page: l.page, PageLine: l.number, Paragraph: d.paragraphs}
}

// add puts a visual line at the end of a paragraph. A blank parts Latin words and numbers that the break has parted.
func add(para *compose.Line, l *line, place source.Place) {
	if n := len(para.Runes); n > 0 {
		if isNarrow(para.Runes[n-1]) && isNarrow(l.glyphs[0].Rune) && !glyph.IsDigit(l.glyphs[0].Rune) {
			para.Put(' ', 0, 0, source.Made)
		}
		para.Spots = append(para.Spots, source.Spot{At: len(para.Runes), Place: place})
	}
	para.Add(l.text(), 0, 0, source.Made)
}

// table makes the block of a table.
func (d *document) table(t *table) *compose.Table {
	d.tables++
	out := &compose.Table{}
	for i, cells := range t.rows {
		row := compose.Row{}
		for k := range cells {
			row.Cells = append(row.Cells, d.cell(&cells[k], source.Place{Table: d.tables, Row: i + 1, Cell: k + 1}))
		}
		out.Rows = append(out.Rows, row)
	}
	return out
}

// cell makes a cell. What stands on several lines in it is one paragraph.
func (d *document) cell(c *cell, at source.Place) compose.Cell {
	out := compose.Cell{Place: at}
	if len(c.pieces) == 0 {
		return out
	}
	d.paragraphs++
	para := &compose.Line{}
	for i, p := range c.pieces {
		place := at
		place.Page, place.PageLine, place.Paragraph = p.line.page, p.line.number, d.paragraphs
		if i == 0 {
			out.Place, para.Place = place, place
		}
		add(para, &line{glyphs: p.glyphs}, place)
	}
	out.Blocks = []compose.Block{{Line: para}}
	return out
}
