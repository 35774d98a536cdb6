// Tables: lines whose words stand in columns.

package page

import (
	"sort"

	"github.com/fazhilint/fazhilint/parser/layout/glyph"
	"github.com/fazhilint/fazhilint/parser/outline/numbering"
)

// table is rows of cells.
type table struct {
	rows    [][]cell
	written bool
}

// cell is what stands in one column of a row, from top to bottom.
type cell struct{ pieces []piece }

// piece is a stretch of a line.
type piece struct {
	glyphs      []Glyph
	left, right float64
	line        *line
}

// Tables need that many rows and columns.
const (
	minRows    = 2
	minColumns = 2
	maxColumns = 64
)

// findTables looks for tables on every page.
func (d *document) findTables(sheets []Sheet) {
	for i, lines := range d.pages {
		d.findRuled(lines, sheets[i].Rules)
		d.findAligned(lines)
		d.findTight(lines)
	}
	d.continueTables()
}

// findAligned finds tables by words that stand below each other with gaps between them.
func (d *document) findAligned(lines []*line) {
	for i := 0; i < len(lines); {
		end := i
		for end < len(lines) && d.isRow(lines[end]) && (end == i || lines[end].middle()-lines[end-1].middle() < d.em*3.5) {
			end++
		}
		if end-i >= minRows {
			d.alignedTable(lines[i:end])
		}
		i = max(end, i+1)
	}
}

// isRow says whether a line falls into several pieces and can be a row.
func (d *document) isRow(l *line) bool {
	if l.kind != "" || l.table != nil {
		return false
	}
	pieces := d.cut(l)
	if len(pieces) < minColumns || len(pieces) > maxColumns {
		return false
	}
	n, ok := numbering.Heading(l.text())
	return !ok || n.Len < len(glyph.Compact(runesOf(pieces[0].glyphs)))
}

// cut cuts a line at its gaps.
func (d *document) cut(l *line) []piece {
	var out []piece
	start, last := 0, -1 // last is the last character that shows
	for i := range l.glyphs {
		if glyph.IsBlank(l.glyphs[i].Rune) {
			continue
		}
		if last >= 0 && l.glyphs[i].Left-l.glyphs[last].Right > min(l.em, d.em)*0.9 {
			out = append(out, newPiece(l, l.glyphs[start:last+1]))
			start = i
		}
		last = i
	}
	return append(out, newPiece(l, l.glyphs[start:last+1]))
}

// newPiece makes a piece of a line.
func newPiece(l *line, glyphs []Glyph) piece {
	p := piece{glyphs: glyphs, left: glyphs[0].Left, right: glyphs[0].Right, line: l}
	for i := range glyphs {
		p.right = max(p.right, glyphs[i].Right)
	}
	return p
}

// column is the stretch between the edges of what stands below each other.
type column struct{ left, right float64 }

// alignedTable makes a table of lines when their pieces stand in columns.
func (d *document) alignedTable(lines []*line) {
	rows := make([][]piece, len(lines))
	var all []piece
	for i, l := range lines {
		rows[i] = d.cut(l)
		all = append(all, rows[i]...)
	}
	columns := columnsOf(all)
	if len(columns) < minColumns || len(columns) > maxColumns {
		return
	}
	t := &table{}
	for _, row := range rows {
		cells := make([]cell, len(columns))
		for _, p := range row {
			k := sort.Search(len(columns), func(k int) bool { return columns[k].right >= p.left })
			if len(cells[k].pieces) > 0 {
				return // two pieces in one column: this is text with gaps
			}
			cells[k].pieces = append(cells[k].pieces, p)
		}
		t.rows = append(t.rows, cells)
	}
	for _, l := range lines {
		l.table = t
	}
}

// columnsOf joins pieces that overlap from left to right.
func columnsOf(pieces []piece) []column {
	sort.SliceStable(pieces, func(i, j int) bool { return pieces[i].left < pieces[j].left })
	var out []column
	for _, p := range pieces {
		if n := len(out); n > 0 && p.left <= out[n-1].right {
			out[n-1].right = max(out[n-1].right, p.right)
			continue
		}
		out = append(out, column{p.left, p.right})
	}
	return out
}
