// Tables whose columns stand so close that no gap tells them apart: names with numbers behind them, number below number.

package page

import (
	"math"
	"strings"

	"github.com/fazhilint/fazhilint/parser/layout/glyph"
)

// minTight is how many rows of numbers must stand below each other, minTightColumns how many columns, that of the names included.
const (
	minTight        = 3
	minTightColumns = 3
)

// findTight finds rows of a name and at least two numbers whose columns have one edge in common, with a line that names the columns above
// them. Text never stands so.
func (d *document) findTight(lines []*line) {
	for i := 1; i < len(lines); {
		rows := d.tightRows(lines[i:])
		if head := d.tightHead(lines[i-1], rows); len(rows) >= minTight && head != nil {
			setTight(append([][]piece{head}, rows...))
		}
		i += max(len(rows), 1)
	}
}

// tightRows gives the rows at the beginning of lines that belong to one table.
func (d *document) tightRows(lines []*line) [][]piece {
	var rows [][]piece
	for i, l := range lines {
		if i > 0 && l.middle()-lines[i-1].middle() > d.em*3.5 {
			break
		}
		row := numberRow(l)
		if len(row) < minTightColumns || len(row) > maxColumns || i > 0 && !aligned(rows[0], row, d.em*0.2) {
			break
		}
		rows = append(rows, row)
	}
	return rows
}

// numberRow cuts a line into a name and the numbers behind it; nil where anything else stands in it.
func numberRow(l *line) []piece {
	if l.kind != "" || l.table != nil || isFigure(l.glyphs[0].Rune) {
		return nil
	}
	var out []piece
	start, last := 0, 0 // last is the last character that shows
	for i := range l.glyphs {
		g, before := &l.glyphs[i], &l.glyphs[last]
		if glyph.IsBlank(g.Rune) {
			continue
		}
		number, behind := isFigure(g.Rune), isFigure(before.Rune)
		if !number && (behind || !isNamed(g.Rune)) {
			return nil // behind the first number come numbers only
		}
		if number && (!behind || g.Left-before.Right > l.em*0.3) {
			out = append(out, newPiece(l, l.glyphs[start:last+1]))
			start = i
		}
		last = i
	}
	return append(out, newPiece(l, l.glyphs[start:last+1]))
}

// isNamed says whether r can stand in the name of a row.
func isNamed(r rune) bool { return glyph.IsHan(r) || strings.ContainsRune("（）()、", r) }

// isFigure says whether r can stand in a number.
func isFigure(r rune) bool { return glyph.IsDigit(r) || strings.ContainsRune(".,%％-－+", r) }

// aligned says whether the pieces of two rows stand below each other: their left edges, or the right ones, or their middles do.
func aligned(a, b []piece, slack float64) bool {
	if len(a) != len(b) || math.Abs(a[0].left-b[0].left) > slack && math.Abs(a[0].left+a[0].right-b[0].left-b[0].right) > 2*slack {
		return false
	}
	for k := 1; k < len(a); k++ {
		left, right := math.Abs(a[k].left-b[k].left), math.Abs(a[k].right-b[k].right)
		if min(left, right) > slack && math.Abs(a[k].left+a[k].right-b[k].left-b[k].right) > 2*slack {
			return false
		}
	}
	return true
}

// tightHead cuts the line above the rows where their columns part; nil where it does not name every column.
func (d *document) tightHead(l *line, rows [][]piece) []piece {
	if len(rows) == 0 || l.kind != "" || l.table != nil || rows[0][0].line.middle()-l.middle() > d.em*3.5 {
		return nil
	}
	parts := partings(rows)
	out := l.cutAt(parts)
	if len(out) != len(rows[0]) {
		return nil
	}
	for k := range parts {
		if out[k].right > parts[k]+d.em*0.3 || out[k+1].left < parts[k]-d.em*0.3 {
			return nil
		}
	}
	return out
}

// cutAt cuts a line at places from left to right; nil where it holds a mark of running text.
func (l *line) cutAt(parts []float64) []piece {
	var out []piece
	start, last := 0, 0
	for i := range l.glyphs {
		g := &l.glyphs[i]
		if glyph.IsBlank(g.Rune) {
			continue
		}
		if strings.ContainsRune("。；，：", g.Rune) {
			return nil
		}
		if n := len(out); i > 0 && n < len(parts) && (g.Left+g.Right)/2 > parts[n] {
			out = append(out, newPiece(l, l.glyphs[start:last+1]))
			start = i
		}
		last = i
	}
	return append(out, newPiece(l, l.glyphs[start:last+1]))
}

// partings gives the places between the columns of rows.
func partings(rows [][]piece) []float64 {
	out := make([]float64, len(rows[0])-1)
	for k := range out {
		right, left := rows[0][k].right, rows[0][k+1].left
		for _, row := range rows {
			right, left = max(right, row[k].right), min(left, row[k+1].left)
		}
		out[k] = (right + left) / 2
	}
	return out
}

// setTight makes a table of rows of pieces.
func setTight(rows [][]piece) {
	t := &table{}
	for _, row := range rows {
		cells := make([]cell, len(row))
		for k := range row {
			cells[k].pieces = []piece{row[k]}
		}
		t.rows = append(t.rows, cells)
		row[0].line.table = t
	}
}
