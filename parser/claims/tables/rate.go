// Rates and shares in tables, against the counts of their rows and columns.

package tables

import (
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/claims/rounding"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// rateColumns reads a column of percentages whose counts stand in two other columns. The pair of columns is the one that
// fits the most rows; it is trusted only when it fits most of them, so that a wrong base is not taken for a wrong rate.
func rateColumns(r *prose.Reader, t *tree.Table) {
	width := len(t.Rows[t.Header-1])
	for col := 1; col < width; col++ {
		if !match.ContainsAny(columnName(t, col), "率", "占比", "比例", "%", "％") || match.ContainsAny(columnName(t, col), "增", "同比", "降") {
			continue
		}
		top, bottom, fits, rows := bestPair(r, t, col, width)
		if rows < 2 || fits < 2 || fits*2 <= rows {
			continue
		}
		for row := t.Header; row < len(t.Rows); row++ {
			rateCell(r, t, row, col, top, bottom)
		}
	}
}

// bestPair finds the two count columns that give the most rates of a column.
func bestPair(r *prose.Reader, t *tree.Table, col, width int) (top, bottom, fits, rows int) {
	for a := 1; a < width; a++ {
		for b := 1; b < width; b++ {
			if a == b || a == col || b == col {
				continue
			}
			if hit, all := tryPair(r, t, col, a, b); hit > fits {
				top, bottom, fits, rows = a, b, hit, all
			}
		}
	}
	return top, bottom, fits, rows
}

// tryPair counts the rows whose rate two columns give, and the rows that have one.
func tryPair(r *prose.Reader, t *tree.Table, col, a, b int) (hit, all int) {
	for row := t.Header; row < len(t.Rows); row++ {
		claim, ok := cellRate(r, t, row, col, a, b)
		if !ok {
			continue
		}
		all++
		if rounding.RatioFits(&claim.Numerators[0], &claim.Denominators[0], claim.Rate, claim.RateScale) {
			hit++
		}
	}
	return hit, all
}

// cellRate makes the claim of one row.
func cellRate(r *prose.Reader, t *tree.Table, row, col, a, b int) (tree.Claim, bool) {
	rate, ok1 := mentionOf(r, t, row, col)
	top, ok2 := mentionOf(r, t, row, a)
	bottom, ok3 := mentionOf(r, t, row, b)
	if !ok1 || !ok2 || !ok3 || top.Kind == "rate" || bottom.Kind == "rate" || bottom.N == 0 || !rounding.Small(top, bottom, rate) {
		return tree.Claim{}, false
	}
	return tableRate(t, rate, top, bottom, rowName(t, row)+columnName(t, col)), true
}

// rateCell adds the claim of one row.
func rateCell(r *prose.Reader, t *tree.Table, row, col, a, b int) {
	if claim, ok := cellRate(r, t, row, col, a, b); ok {
		r.Add(claim)
	}
}

// shareColumns reads a column 占比 as the share of each row in the total of the only column of counts that fits most rows.
func shareColumns(r *prose.Reader, t *tree.Table) {
	total := -1
	for row := t.Header; row < len(t.Rows); row++ {
		if len(t.Rows[row]) > 0 && rowKind(t, row) == totalRow {
			total = row
		}
	}
	if total < 0 {
		return
	}
	for col := 1; col < len(t.Rows[total]); col++ {
		if match.ContainsAny(columnName(t, col), "占比", "比重", "比例") {
			shareColumn(r, t, total, col)
		}
	}
}

// shareColumn looks for the count column that gives the shares.
func shareColumn(r *prose.Reader, t *tree.Table, total, col int) {
	for a := 1; a < len(t.Rows[total]); a++ {
		if a == col {
			continue
		}
		var claims []tree.Claim
		hits := 0
		for row := t.Header; row < len(t.Rows); row++ {
			if row == total {
				continue
			}
			if claim, ok := cellShare(r, t, row, col, a, total); ok {
				claims = append(claims, claim)
				if rounding.RatioFits(&claim.Numerators[0], &claim.Denominators[0], claim.Rate, claim.RateScale) {
					hits++
				}
			}
		}
		if hits > 1 && hits*2 > len(claims) {
			for i := range claims {
				r.Add(claims[i])
			}
			return
		}
	}
}

// cellShare makes the claim that a cell is the share of its row in the total row.
func cellShare(r *prose.Reader, t *tree.Table, row, col, a, total int) (tree.Claim, bool) {
	rate, ok1 := mentionOf(r, t, row, col)
	top, ok2 := mentionOf(r, t, row, a)
	bottom, ok3 := mentionOf(r, t, total, a)
	if !ok1 || !ok2 || !ok3 || top.Kind == "rate" || bottom.N == 0 || !rounding.Small(top, bottom, rate) {
		return tree.Claim{}, false
	}
	return tableRate(t, rate, top, bottom, rowName(t, row)+columnName(t, col)), true
}

// tableRate makes the claim that two cells give a rate.
func tableRate(t *tree.Table, rate, top, bottom *prose.Mention, subject string) tree.Claim {
	scale := max(top.Scale, bottom.Scale)
	term, rateScale := rounding.RateTerm(rate)
	return tree.Claim{
		Kind: "table-rate", Span: prose.SpanOver(rate, top, bottom), Section: t.Section, Sentence: -1, Scale: scale, Subject: subject, Signal: "率",
		Certain: true, Rate: &term, RateScale: rateScale, Numerators: []tree.Term{exactTerm(top, scale)}, Denominators: []tree.Term{exactTerm(bottom, scale)},
	}
}
