// Tables drawn with lines: the lines tell cells apart, whatever stands in them.

package page

import (
	"math"
	"slices"
	"sort"
)

// findRuled finds tables by the lines drawn around their cells.
func (d *document) findRuled(lines []*line, rules []Rule) {
	if len(rules) == 0 {
		return
	}
	for _, g := range d.grids(rules) {
		g.fill(lines)
	}
}

// maxRules bounds the lines of one table: what has more is a drawing.
const maxRules = 1000

// grid is the lines of one table.
type grid struct {
	across, down []Rule // lines from left to right, and from top to bottom
	ys           []float64
	xs           []float64
	slack        float64
}

// grids groups lines that touch and gives those that make a table: three lines across and two down at least.
func (d *document) grids(rules []Rule) []*grid {
	slack := d.em * 0.25
	rules = slices.Clone(rules)
	sort.SliceStable(rules, func(i, j int) bool { return rules[i].Top < rules[j].Top })
	var out []*grid
	var open *grid
	bottom := math.Inf(-1)
	for _, r := range rules {
		if open == nil || r.Top > bottom+slack {
			open = &grid{slack: slack}
			out = append(out, open)
			bottom = r.Bottom
		}
		bottom = max(bottom, r.Bottom)
		if r.Right-r.Left > r.Bottom-r.Top {
			open.across = append(open.across, r)
		} else {
			open.down = append(open.down, r)
		}
	}
	return slices.DeleteFunc(out, func(g *grid) bool {
		if len(g.across)+len(g.down) > maxRules {
			return true
		}
		g.ys = g.levels(g.across, func(r *Rule) float64 { return (r.Top + r.Bottom) / 2 })
		g.xs = g.levels(g.down, func(r *Rule) float64 { return (r.Left + r.Right) / 2 })
		return len(g.ys) <= minRows || len(g.xs) < minColumns || len(g.xs) > maxColumns
	})
}

// levels gives the places of lines in order, those close together once.
func (g *grid) levels(rules []Rule, place func(r *Rule) float64) []float64 {
	all := make([]float64, len(rules))
	for i := range rules {
		all[i] = place(&rules[i])
	}
	slices.Sort(all)
	return slices.CompactFunc(all, func(a, b float64) bool { return math.Abs(b-a) < g.slack*2 })
}

// fill puts the lines of text that stand within the grid into cells.
func (g *grid) fill(lines []*line) {
	first, last := g.ys[0], g.ys[len(g.ys)-1]
	t := &table{rows: make([][]cell, len(g.ys)-1)}
	for i := range t.rows {
		t.rows[i] = make([]cell, len(g.xs)+1)
	}
	var inside []*line
	for _, l := range lines {
		if y := l.middle(); l.kind == "" && l.table == nil && y > first && y < last {
			inside = append(inside, l)
			g.share(l, t.rows)
		}
	}
	if !t.trim() {
		return
	}
	for _, l := range inside {
		l.table = t
	}
}

// share cuts a line where lines of the grid run through it and puts the pieces into cells.
func (g *grid) share(l *line, rows [][]cell) {
	start, column := 0, -1
	put := func(end int) {
		if end > start {
			p := newPiece(l, l.glyphs[start:end])
			c := g.cell(&p, column, rows)
			c.pieces = append(c.pieces, p)
		}
		start = end
	}
	for i := range l.glyphs {
		k := sort.SearchFloat64s(g.xs, (l.glyphs[i].Left+l.glyphs[i].Right)/2)
		if k == column {
			continue
		}
		if column < 0 || g.stands(min(k, column), max(k, column), l.middle()) {
			put(i)
			column = k
		}
	}
	put(len(l.glyphs))
}

// cell finds the cell of a piece: the first of those merged, to the left and upwards.
func (g *grid) cell(p *piece, column int, rows [][]cell) *cell {
	y := p.line.middle()
	row := sort.SearchFloat64s(g.ys, y) - 1
	for column > 1 && !g.stands(column-1, column, y) {
		column--
	}
	for row > 0 && !g.lies(row, (p.left+p.right)/2) {
		row--
	}
	return &rows[row][column]
}

// stands says whether a line stands between columns a and b at a height; between merged cells there is none.
func (g *grid) stands(a, b int, y float64) bool {
	low, high := g.xs[a]-g.slack, g.xs[b-1]+g.slack
	for i := range g.down {
		r := &g.down[i]
		if x := (r.Left + r.Right) / 2; x >= low && x <= high && r.Top-g.slack <= y && y <= r.Bottom+g.slack {
			return true
		}
	}
	return false
}

// lies says whether a line lies above a row at x.
func (g *grid) lies(row int, x float64) bool {
	low, high := g.ys[row]-g.slack, g.ys[row]+g.slack
	for i := range g.across {
		r := &g.across[i]
		if y := (r.Top + r.Bottom) / 2; y >= low && y <= high && r.Left-g.slack <= x && x <= r.Right+g.slack {
			return true
		}
	}
	return false
}

// trim leaves out columns and rows that hold nothing, and says whether a table is left.
func (t *table) trim() bool {
	t.rows = slices.DeleteFunc(t.rows, func(row []cell) bool { return !slices.ContainsFunc(row, cell.shows) })
	if len(t.rows) < minRows {
		return false
	}
	columns := 0
	for k := range t.rows[0] {
		if slices.ContainsFunc(t.rows, func(row []cell) bool { return row[k].shows() }) {
			for i := range t.rows {
				t.rows[i][columns] = t.rows[i][k]
			}
			columns++
		}
	}
	for i := range t.rows {
		t.rows[i] = t.rows[i][:columns]
	}
	return columns >= minColumns
}

// shows says whether anything stands in a cell.
func (c cell) shows() bool { return len(c.pieces) > 0 }
