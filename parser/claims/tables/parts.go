// Columns whose parts stand in the columns right behind them: 审结 | 维持 | 驳回 | 纠错.

package tables

import (
	"strconv"

	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// minParts is how many columns behind another must make it up, minDigits how many digits the sums that agree must have together: three rows
// of tens or two of hundreds are no accident, 3 = 1 + 2 is.
const (
	minParts  = 2
	minDigits = 6
)

// partColumns reads a column as the sum of a run of columns behind it, where most rows show that it is. Columns need no name for that. Where the parts fall short of their whole and no 其他 is among them, something else may be
// left out, and nothing is said.
func partColumns(r *prose.Reader, t *tree.Table) {
	width := len(t.Rows[t.Header-1])
	if width < minParts+2 || width > maxColumns {
		return
	}
	for col := 1; col+minParts < width; col++ {
		if isTotalName(columnName(t, col)) && col == 1 || match.ContainsAny(columnName(t, col), notSummed...) {
			continue // the whole row is summed up there
		}
		if end := partsEnd(r, t, col, width); end > 0 {
			for row := t.Header; row < len(t.Rows); row++ {
				partsOf(r, t, row, col, end)
			}
			col = end - 1
		}
	}
}

// partsEnd gives the end of the run of columns that makes up column col in most rows; 0 for none.
func partsEnd(r *prose.Reader, t *tree.Table, col, width int) int {
	best, end := 0, 0
	for to := col + 1; to <= width; to++ {
		if to > col+1 && (match.ContainsAny(columnName(t, to-1), notSummed...) || isTotalName(columnName(t, to-1))) {
			break
		}
		if to-col-1 < minParts {
			continue
		}
		if fits := fittingRows(r, t, col, to); fits > best {
			best, end = fits, to
		}
	}
	return end
}

// fittingRows counts the rows whose columns behind col, up to to, make it up; 0 where they are no proof.
func fittingRows(r *prose.Reader, t *tree.Table, col, to int) int {
	fits, rows, digits := 0, 0, 0
	for row := t.Header; row < len(t.Rows); row++ {
		whole, parts, sum := rowParts(r, t, row, col, to)
		if len(parts) < minParts {
			continue
		}
		rows++
		if sum != whole.N {
			continue
		}
		fits++
		if rowKind(t, row) == plainRow {
			digits += len(strconv.FormatInt(sum, 10))
		}
	}
	if digits < minDigits || fits < 2 || fits*2 <= rows {
		return 0
	}
	return fits
}

// rowParts gives the whole and its parts in one row; none where a cell cannot be added up.
func rowParts(r *prose.Reader, t *tree.Table, row, col, to int) (whole *prose.Mention, parts []*prose.Mention, sum int64) {
	whole, ok := mentionOf(r, t, row, col)
	if !ok || whole.Kind == "rate" || whole.Scale > 0 || whole.Approx != "" {
		return nil, nil, 0
	}
	for k := col + 1; k < to; k++ {
		part, ok := mentionOf(r, t, row, k)
		if !ok && isNothing(t.Rows[row][k].Text) {
			continue
		}
		if !ok || part.Kind == "rate" || part.Scale > 0 || part.Approx != "" {
			return nil, nil, 0
		}
		if part.N > 0 {
			part.Lead = columnName(t, k)
			parts = append(parts, part)
			sum += part.N
		}
	}
	return whole, parts, sum
}

// partsOf claims of one row that its parts make up the whole.
func partsOf(r *prose.Reader, t *tree.Table, row, col, end int) {
	whole, parts, sum := rowParts(r, t, row, col, end)
	if len(parts) < minParts || sum < whole.N && !match.ContainsAny(columnName(t, end-1), "其他", "其它") {
		return
	}
	tableTotal(r, t, whole, parts, rowName(t, row)+columnName(t, col))
}
