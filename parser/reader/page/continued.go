// Tables that go on with the next page: the parts are one table, or their totals would be those of a part.

package page

import (
	"slices"
	"sort"
)

// continueTables joins tables where one ends a page and another begins the next.
func (d *document) continueTables() {
	var last *line
	joined := map[*table]*table{}
	d.each(func(l *line) {
		if l.kind != "" {
			return
		}
		if to := joined[l.table]; l.table != nil && to != nil {
			l.table = to
		} else if last != nil && last.table != nil && l.table != nil && last.page == l.page-1 && last.table.goesOn(l.table) {
			joined[l.table] = last.table
			l.table = last.table
		}
		last = l
	})
}

// goesOn takes over the rows of a table that begins the next page; false when they do not fit.
func (t *table) goesOn(next *table) bool {
	rows := next.rows
	if sameRow(t.rows[0], rows[0]) { // the head is printed again
		rows = rows[1:]
	}
	if len(rows) > 0 && len(rows[0]) == len(t.rows[0]) {
		t.rows = append(t.rows, rows...)
		return true
	}
	return len(rows) == 0 || t.refit(slices.Concat(t.rows, rows))
}

// sameRow says whether two rows hold the same words.
func sameRow(a, b []cell) bool {
	return slices.EqualFunc(a, b, func(a, b cell) bool { return slices.Equal(a.text(), b.text()) })
}

// text is the characters of a cell.
func (c cell) text() []rune {
	out := make([]rune, 0, 16)
	for _, p := range c.pieces {
		out = append(out, runesOf(p.glyphs)...)
	}
	return out
}

// refit finds the columns of rows anew; false when cells of a row would fall into one.
func (t *table) refit(rows [][]cell) bool {
	var all []piece
	for _, row := range rows {
		for _, c := range row {
			all = append(all, c.pieces...)
		}
	}
	columns := columnsOf(all)
	out := make([][]cell, len(rows))
	for i, row := range rows {
		out[i] = make([]cell, len(columns))
		for _, c := range row {
			if !c.shows() {
				continue
			}
			k := sort.Search(len(columns), func(k int) bool { return columns[k].right >= c.pieces[0].left })
			if out[i][k].shows() {
				return false
			}
			out[i][k] = c
		}
	}
	t.rows = out
	return true
}
