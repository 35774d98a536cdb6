// Columns called 合计, which sum up the columns before them, or behind them where they come first: 普通程序 | 简易程序 | 合计 | 罚没金额. What a table tells beyond that is of
// another measure.

package tables

import (
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// columnRun is a run of columns, the last one left out.
type columnRun struct{ from, to int }

// totalColumns reads a column called 合计 as the sum of a run of columns beside it.
func totalColumns(r *prose.Reader, t *tree.Table) {
	width := len(t.Rows[t.Header-1])
	if width < 3 || width > maxColumns {
		return
	}
	for col := range width {
		run, ok := columnRun{}, false
		switch name := columnName(t, col); {
		case isTotalName(name):
			run, ok = summedRun(r, t, col, width)
		case match.StartsWithAny(name, "全年", "总", "全部"):
			run, ok = provenRun(r, t, col, width)
		}
		for row := t.Header; ok && row < len(t.Rows); row++ {
			if whole, parts, ok := acrossRow(r, t, row, col, run); ok {
				tableTotal(r, t, whole, parts, rowName(t, row)+columnName(t, col))
			}
		}
	}
}

// summedRun gives the columns that a total sums up: of those that can be meant, the run that holds in most rows. Where none holds in any of several rows, none is meant.
func summedRun(r *prose.Reader, t *tree.Table, col, width int) (columnRun, bool) {
	runs := runsBeside(t, col, width)
	best, most := columnRun{}, 0
	for _, run := range runs {
		if n := holdingRows(r, t, col, run); n > most {
			best, most = run, n
		}
	}
	if most == 0 && len(runs) > 0 && len(t.Rows) == t.Header+1 && (runs[0].to == width || col == width-1) {
		return runs[0], true // the total stands at one end of a table of one row
	}
	return best, most > 0
}

// provenRun gives the columns before one that can be their sum by its name, where most rows show that it is: 一季度 | 二季度 | 三季度 | 四季度 | 全年.
func provenRun(r *prose.Reader, t *tree.Table, col, width int) (columnRun, bool) {
	runs := runsBeside(t, col, width)
	if len(runs) == 0 || runs[0].to > col {
		return columnRun{}, false
	}
	fits := holdingRows(r, t, col, runs[0])
	return runs[0], fits >= 2 && 2*fits > len(t.Rows)-t.Header
}

// runsBeside lists the runs of columns that a total can sum up, the likeliest first: those before it up to the total before, or those behind it up to the next one, which other
// measures may follow.
func runsBeside(t *tree.Table, col, width int) []columnRun {
	first := min(firstCounted(t), col)
	for first < col {
		next := first
		for next < col && !isTotalName(columnName(t, next)) {
			next++
		}
		if next == col {
			break
		}
		first = next + 1
	}
	if col-first >= minParts {
		var runs []columnRun
		for from := first; col-from >= minParts; from++ {
			if run := (columnRun{from, col}); summable(t, run) {
				runs = append(runs, run)
			}
		}
		return runs
	}
	if col > first {
		return nil // one column before it is no sum
	}
	end := col + 1
	for end < width && !isTotalName(columnName(t, end)) && !match.ContainsAny(columnName(t, end), notSummed...) {
		end++
	}
	var runs []columnRun
	for to := end; to-col-1 >= minParts; to-- {
		runs = append(runs, columnRun{col + 1, to})
	}
	return runs
}

// firstCounted gives the first column with numbers that count something: not that of the names, nor the one that numbers the rows.
func firstCounted(t *tree.Table) int {
	if len(t.Rows[t.Header-1]) > 2 && t.NumbersRows() {
		return 2
	}
	return 1
}

// summable says whether no column of a run is a rate, a change or the like.
func summable(t *tree.Table, run columnRun) bool {
	for col := run.from; col < run.to; col++ {
		if match.ContainsAny(columnName(t, col), notSummed...) {
			return false
		}
	}
	return true
}

// holdingRows counts the rows in which the columns of a run make up a total.
func holdingRows(r *prose.Reader, t *tree.Table, col int, run columnRun) int {
	n := 0
	for row := t.Header; row < len(t.Rows); row++ {
		whole, parts, ok := acrossRow(r, t, row, col, run)
		if !ok || len(parts) < minParts {
			continue
		}
		scale := whole.Scale
		for _, p := range parts {
			scale = max(scale, p.Scale)
		}
		sum := int64(0)
		for _, p := range parts {
			sum += exactTerm(p, scale).Written
		}
		if sum == exactTerm(whole, scale).Written {
			n++
		}
	}
	return n
}

// acrossRow gives a total of one row and the cells of a run; false where one of them cannot be added up.
func acrossRow(r *prose.Reader, t *tree.Table, row, col int, run columnRun) (whole *prose.Mention, parts []*prose.Mention, ok bool) {
	if whole, ok = mentionOf(r, t, row, col); !ok {
		return nil, nil, false
	}
	for k := run.from; k < min(run.to, len(t.Rows[row])); k++ {
		part, ok := mentionOf(r, t, row, k)
		if !ok {
			if isNothing(t.Rows[row][k].Text) {
				continue
			}
			return nil, nil, false
		}
		if part.Kind == "rate" {
			return nil, nil, false
		}
		part.Lead = columnName(t, k)
		parts = append(parts, part)
	}
	return whole, parts, true
}
