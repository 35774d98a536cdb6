// Tables: rows, cells, what merges and hides them.

package docx

// table is a table.
type table struct{ rows []row }

// row is a row; before counts columns left out.
type row struct {
	before int
	cells  []cell
}

// cell is a cell.
type cell struct {
	blocks []block
	span   int
	merged bool
	at     int
}

// table reads w:tbl.
func (s *story) table() (*table, error) {
	t := &table{}
	err := s.children(func(e *element) error { return s.row(e, t) })
	return t, err
}

// row reads an element of a table.
func (s *story) row(e *element, t *table) error {
	within := func(e *element) error { return s.row(e, t) }
	switch {
	case e.is("tr"):
	case e.is("sdt"):
		return s.control(within)
	case e.is("tblPr"), e.is("tblGrid"), e.is("tblPrEx"):
		return s.skip()
	case e.space == compat && e.name == "AlternateContent":
		return s.choice(within)
	default:
		return s.children(within)
	}
	r, gone := row{}, false
	err := s.children(func(e *element) error { return s.cell(e, &r, &gone) })
	if !gone {
		t.rows = append(t.rows, r)
	}
	return err
}

// cell reads an element of a row.
func (s *story) cell(e *element, r *row, gone *bool) error {
	within := func(e *element) error { return s.cell(e, r, gone) }
	switch {
	case e.is("tc"):
	case e.is("trPr"):
		return s.rowProps(r, gone)
	case e.is("sdt"):
		return s.control(within)
	case e.is("tblPrEx"):
		return s.skip()
	default:
		return s.children(within)
	}
	c, removed := cell{at: e.at, span: 1}, false
	err := s.children(func(e *element) error {
		if e.is("tcPr") {
			return s.cellProps(&c, &removed)
		}
		return s.block(e, &c.blocks)
	})
	s.flush(&c.blocks)
	if !removed {
		r.cells = append(r.cells, c)
	}
	if err != nil {
		return err
	}
	return s.grow()
}

// rowProps reads w:trPr. Gone says that the row is hidden, or not there as the tracked changes are read.
func (s *story) rowProps(r *row, gone *bool) error {
	return s.children(func(e *element) error {
		switch {
		case e.is("gridBefore"):
			r.before = count(e.attr("val"))
		case e.is("hidden"):
			*gone = *gone || e.on()
		case e.is("del"):
			*gone = *gone || !s.rejected
		case e.is("ins"):
			*gone = *gone || s.rejected
		}
		return s.skip()
	})
}

// cellProps reads w:tcPr.
func (s *story) cellProps(c *cell, removed *bool) error {
	return s.children(func(e *element) error {
		switch {
		case e.is("gridSpan"):
			c.span = max(count(e.attr("val")), 1)
		case e.is("vMerge"), e.is("hMerge"):
			c.merged = e.attr("val") != "restart"
		case e.is("cellDel"):
			*removed = *removed || !s.rejected
		case e.is("cellIns"):
			*removed = *removed || s.rejected
		}
		return s.skip()
	})
}

// count reads a number of columns.
func count(s string) int {
	n := 0
	for _, r := range s {
		if r < '0' || r > '9' || n > 1000 {
			return min(n, 1000)
		}
		n = n*10 + int(r-'0')
	}
	return n
}
