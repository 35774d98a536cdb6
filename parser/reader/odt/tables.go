// Tables: rows and cells, those that others cover left out.

package odt

import (
	"strconv"

	"github.com/fazhilint/fazhilint/parser/reader/compose"
)

// maxSpan bounds how many columns or rows a cell takes.
const maxSpan = 1000

// table reads table:table.
func (s *story) table() error {
	outer, out, gap := s.place, s.out, s.gap
	if outer.Table == 0 {
		s.tables++
		s.place.Table = s.tables
	}
	t := &compose.Table{}
	err := s.rows(t, outer.Table == 0)
	s.place.Table, s.place.Row, s.place.Cell = outer.Table, outer.Row, outer.Cell
	out = append(out, compose.Block{Table: t})
	s.out, s.gap = out, gap
	return err
}

// rows reads the rows of the element that was entered last, those in groups too.
func (s *story) rows(t *compose.Table, outermost bool) error {
	return s.children(func(e *element) error {
		switch e.name {
		case "table:table-row":
			row, err := s.row(len(t.Rows)+1, outermost)
			t.Rows = append(t.Rows, row)
			return err
		case "table:table-header-rows", "table:table-rows", "table:table-row-group":
			return s.rows(t, outermost)
		}
		return s.skip()
	})
}

// row reads one row.
func (s *story) row(number int, outermost bool) (row compose.Row, err error) {
	err = s.children(func(e *element) error {
		if e.name != "table:table-cell" {
			return s.skip()
		}
		s.blocks++
		if s.blocks > maxBlocks {
			return errLong()
		}
		if outermost {
			s.place.Row, s.place.Cell = number, len(row.Cells)+1
		}
		cell := compose.Cell{Place: s.place, Span: span(e, "table:number-columns-spanned"), Rows: span(e, "table:number-rows-spanned")}
		s.out, s.gap = nil, false
		list, depth := s.list, s.depth
		s.list, s.depth = 0, 0
		err := s.body()
		s.list, s.depth = list, depth
		cell.Blocks = s.out
		if len(cell.Blocks) > 0 && cell.Blocks[0].Line != nil {
			cell.Place = cell.Blocks[0].Line.Place
		}
		row.Cells = append(row.Cells, cell)
		return err
	})
	return row, err
}

// span reads how many columns or rows a cell takes.
func span(e *element, name string) int {
	n, err := strconv.Atoi(e.value(name))
	if err != nil {
		return 1
	}
	return min(max(n, 1), maxSpan)
}
