// Places of what a format itself does not count.

package compose

import "github.com/fazhilint/fazhilint/parser/source"

// Counter gives blocks their places: paragraphs that show something, those in tables included, and tables of data with their rows and
// cells. What stands in a table that only lays out the page has the place of a paragraph.
type Counter struct{ paragraphs, tables int }

// Blocks counts blocks in the order in which they are written.
func (c *Counter) Blocks(blocks []Block) {
	for _, b := range blocks {
		switch {
		case b.Line != nil:
			c.Line(b.Line)
		case b.Table.measured().prose:
			for i := range b.Table.Rows {
				for k := range b.Table.Rows[i].Cells {
					c.Blocks(b.Table.Rows[i].Cells[k].Blocks)
				}
			}
		default:
			c.table(b.Table)
		}
	}
}

// Line counts one paragraph.
func (c *Counter) Line(l *Line) {
	if l.Shows() {
		c.paragraphs++
		l.Place = source.Place{Paragraph: c.paragraphs}
	}
}

// table counts a table of data.
func (c *Counter) table(t *Table) {
	c.tables++
	table := c.tables
	for i := range t.Rows {
		for k := range t.Rows[i].Cells {
			cell := &t.Rows[i].Cells[k]
			cell.Place = source.Place{Paragraph: c.paragraphs + 1, Table: table, Row: i + 1, Cell: k + 1}
			EachLine(cell.Blocks, func(l *Line) {
				c.Line(l)
				l.Place = cell.Place
			})
		}
	}
}
