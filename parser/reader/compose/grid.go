// A table of data as a grid: every row with as many cells as there are columns, merged cells filled up with empty ones,
// so that a column stays a column.

package compose

import (
	"github.com/fazhilint/fazhilint/parser/layout/glyph"
	"github.com/fazhilint/fazhilint/parser/source"
)

// gridCell is a cell with its text on one line.
type gridCell struct {
	text  Text
	place source.Place
	shown bool // it shows something
	real  bool // a cell of the file and no filling
	span  int  // columns that it takes
}

// line makes a paragraph of the cell.
func (c *gridCell) line() *Line { return &Line{Text: c.text, Place: c.place} }

// grid is the rows of a table that show anything.
type grid struct {
	rows  [][]gridCell
	width int   // columns
	below []int // for each column, how many more rows a merged cell takes
}

// newGrid lays out t.
func newGrid(t *Table) *grid {
	g := &grid{}
	for i := range t.Rows {
		g.add(&t.Rows[i])
	}
	return g
}

// add lays out one row.
func (g *grid) add(r *Row) {
	var row []gridCell
	shown := false
	fill := func(n int, at source.Place) {
		for ; n > 0 && len(row) < maxColumns; n-- {
			row = append(row, gridCell{place: at})
		}
	}
	under := func(at source.Place) {
		for len(row) < len(g.below) && g.below[len(row)] > 0 {
			g.below[len(row)]--
			fill(1, at)
		}
	}
	if len(r.Cells) == 0 {
		return
	}
	fill(r.Before, r.Cells[0].Place)
	for i := range r.Cells {
		c := &r.Cells[i]
		under(c.Place)
		cell := gridCell{place: c.Place, real: true, span: max(c.Span, 1)}
		if !c.Merged {
			cell.text = c.flat()
		}
		cell.shown = cell.text.Shows()
		shown = shown || cell.shown
		column := len(row)
		row = append(row, cell)
		fill(c.Span-1, c.Place)
		g.reserve(column, len(row), c.Rows-1)
	}
	under(r.Cells[len(r.Cells)-1].Place)
	g.width = max(g.width, len(row))
	if shown {
		g.rows = append(g.rows, row)
	}
}

// reserve keeps columns [from, to) of the next n rows for a merged cell.
func (g *grid) reserve(from, to, n int) {
	if n <= 0 {
		return
	}
	for len(g.below) < to {
		g.below = append(g.below, 0)
	}
	for k := from; k < to; k++ {
		g.below[k] = min(n, 1000)
	}
}

// across says whether row i is one cell over several columns.
func (g *grid) across(i int) bool {
	row := g.rows[i]
	n, span := 0, 0
	for k := range row {
		if row[k].real {
			n++
			span = row[k].span
		}
	}
	return n == 1 && row[g.sole(i)].shown && span > 1 && span*2 > g.width
}

// sole is the index of the first cell of row i that shows something.
func (g *grid) sole(i int) int {
	for k := range g.rows[i] {
		if g.rows[i][k].shown {
			return k
		}
	}
	return 0
}

// holds says whether a cell holds r.
func (g *grid) holds(r rune) bool {
	for _, row := range g.rows {
		for k := range row {
			for _, c := range row[k].text.Runes {
				if c == r {
					return true
				}
			}
		}
	}
	return false
}

// flat gives the text of a cell on one line: a blank parts what would run together, Chinese text needs none.
func (c *Cell) flat() Text {
	var out Text
	c.flatten(&out)
	return out
}

// flatten appends the text of a cell to out.
func (c *Cell) flatten(out *Text) {
	for _, b := range c.Blocks {
		if b.Table != nil {
			for i := range b.Table.Rows {
				for k := range b.Table.Rows[i].Cells {
					b.Table.Rows[i].Cells[k].flatten(out)
				}
			}
			continue
		}
		start := 0
		for i := 0; i <= len(b.Line.Runes); i++ {
			if i == len(b.Line.Runes) || b.Line.Runes[i] == '\n' || b.Line.Runes[i] == '\t' {
				out.join(b.Line.Slice(start, i))
				start = i + 1
			}
		}
	}
}

// join appends text, its blanks at the ends left out.
func (t *Text) join(text Text) {
	text.TrimLeft()
	if len(text.Runes) == 0 {
		return
	}
	if n := len(t.Runes); n > 0 && (!wide(t.Runes[n-1]) || !wide(text.Runes[0])) {
		member, from := text.origin()
		t.Put(' ', member, from, source.Made)
	}
	t.Append(text)
}

// wide says whether r is Chinese text or a mark of it.
func wide(r rune) bool {
	return glyph.IsHan(r) || r >= 0x3000 && r <= 0x303F || r >= 0xFF00 && r <= 0xFFEF || r == '”' || r == '“'
}
