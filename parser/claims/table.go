// Tables: rows and columns of totals, and rate columns beside their counts.

package claims

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/lexis"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// tables reads the totals and rates of all tables.
func (r *reader) tables() {
	for i := range r.doc.Tables {
		t := &r.doc.Tables[i]
		if t.Header < 1 || len(t.Rows) <= t.Header+1 || ragged(t) {
			continue
		}
		r.totalRows(t)
		r.totalColumns(t)
		r.rateColumns(t)
	}
}

// ragged says whether the rows differ in length: then columns cannot be told.
func ragged(t *tree.Table) bool {
	for _, row := range t.Rows[t.Header-1:] {
		if len(row) != len(t.Rows[t.Header-1]) {
			return true
		}
	}
	return false
}

// isTotalName says whether a row or column is called a total.
func isTotalName(name string) bool {
	name = strings.Map(func(r rune) rune {
		if lexis.IsBlank(r) {
			return -1
		}
		return r
	}, name)
	switch name {
	case "合计", "总计", "小计", "总数", "合计数", "共计", "计", "总和":
		return true
	default:
		return false
	}
}

// notSummed are words in the head of a column whose cells are no counts.
var notSummed = []string{"率", "%", "％", "占比", "比例", "均", "同比", "增长", "序号", "排名", "得分", "年份", "时间", "备注", "增幅", "变化"}

// columnName joins the header cells of a column.
func columnName(t *tree.Table, col int) string {
	var name strings.Builder
	for row := range t.Header {
		if col < len(t.Rows[row]) {
			name.WriteString(t.Rows[row][col].Text)
		}
	}
	return name.String()
}

// mentionOf gives the figure of a cell as a mention.
func (r *reader) mentionOf(t *tree.Table, row, col int) (*mention, bool) {
	k := t.Rows[row][col].Figure
	if k < 0 {
		return nil, false
	}
	return &mention{Figure: &r.doc.Figures[k], index: k, label: t.Rows[row][0].Text}, true
}

// isNothing says whether a cell stands for no value.
func isNothing(text string) bool {
	text = strings.TrimSpace(text)
	return text == "" || text == "—" || text == "-" || text == "——" || text == "/" || text == "无" || text == "–" || text == "－"
}

// totalRows reads each row called 合计 or 小计 as the sum of the rows above it.
func (r *reader) totalRows(t *tree.Table) {
	from := t.Header
	for row := t.Header; row < len(t.Rows); row++ {
		if len(t.Rows[row]) == 0 || !isTotalName(t.Rows[row][0].Text) {
			continue
		}
		if row-from >= 2 {
			for col := 1; col < len(t.Rows[row]); col++ {
				r.columnTotal(t, row, col, from)
			}
		}
		from = row + 1
	}
}

// columnTotal claims that a cell is the sum of the cells above it.
func (r *reader) columnTotal(t *tree.Table, row, col, from int) {
	name := columnName(t, col)
	whole, ok := r.mentionOf(t, row, col)
	if !ok || hasAny(name, notSummed) || whole.Kind == "rate" {
		return
	}
	var parts []*mention
	for above := from; above < row; above++ {
		part, ok := r.mentionOf(t, above, col)
		if !ok {
			if isNothing(t.Rows[above][col].Text) {
				continue
			}
			return
		}
		parts = append(parts, part)
	}
	r.tableTotal(t, whole, parts, name+t.Rows[row][0].Text)
}

// totalColumns reads a column called 合计 as the sum of the other columns of its row.
func (r *reader) totalColumns(t *tree.Table) {
	width := len(t.Rows[t.Header-1])
	for col := 1; col < width; col++ {
		if !isTotalName(columnName(t, col)) || width-2 < 2 {
			continue
		}
		for row := t.Header; row < len(t.Rows); row++ {
			r.rowTotal(t, row, col)
		}
	}
}

// rowTotal claims that a cell is the sum of its row's other cells.
func (r *reader) rowTotal(t *tree.Table, row, col int) {
	whole, ok := r.mentionOf(t, row, col)
	if !ok {
		return
	}
	var parts []*mention
	for other := 1; other < len(t.Rows[row]); other++ {
		if other == col {
			continue
		}
		if hasAny(columnName(t, other), notSummed) || isTotalName(columnName(t, other)) {
			return
		}
		part, ok := r.mentionOf(t, row, other)
		if !ok {
			if isNothing(t.Rows[row][other].Text) {
				continue
			}
			return
		}
		part.label = columnName(t, other)
		parts = append(parts, part)
	}
	r.tableTotal(t, whole, parts, t.Rows[row][0].Text+columnName(t, col))
}

// tableTotal adds the claim.
func (r *reader) tableTotal(t *tree.Table, whole *mention, parts []*mention, subject string) {
	if len(parts) < 2 || !small(append(parts, whole)...) {
		return
	}
	figures := []*tree.Figure{whole.Figure}
	for _, p := range parts {
		if p.Kind == "rate" {
			return
		}
		figures = append(figures, p.Figure)
	}
	scale := 0
	for _, f := range figures {
		scale = max(scale, f.Scale)
	}
	terms := make([]tree.Term, 0, len(parts))
	for _, p := range parts {
		terms = append(terms, exactTerm(p, scale))
	}
	wholeTerm := exactTerm(whole, scale)
	// A table's decimals are rounded cell by cell: the sum may be off by half a step for each of them.
	if scale > 0 {
		slack := int64(len(parts)+1) / 2
		low, high := max(0, wholeTerm.Low-slack), *wholeTerm.High+slack
		wholeTerm.Low, wholeTerm.High = low, &high
	}
	r.add(tree.Claim{
		Kind: "table-total", Span: whole.Span, Section: t.Section, Sentence: -1, Scale: scale, Subject: strings.TrimSpace(subject), Signal: "合计", Certain: true,
		Exhaustive: true, Disjoint: true, Whole: &wholeTerm, Readings: [][]tree.Term{terms},
	})
}

// exactTerm takes a cell's figure as written.
func exactTerm(m *mention, scale int) tree.Term {
	value := m.N * pow10(scale-m.Scale)
	return tree.Term{Figure: m.index, Label: m.label, Text: m.Literal, Span: m.Span, Low: value, High: &value, Exact: true}
}

// rateColumns reads a column of percentages whose counts stand in two other columns. The pair of columns is the one that
// fits the most rows; it is trusted only when it fits most of them, so that a wrong base is not taken for a wrong rate.
func (r *reader) rateColumns(t *tree.Table) {
	width := len(t.Rows[t.Header-1])
	for col := 1; col < width; col++ {
		if !hasAny(columnName(t, col), []string{"率", "占比", "比例", "%", "％"}) || hasAny(columnName(t, col), []string{"增", "同比", "降"}) {
			continue
		}
		top, bottom, fits, rows := r.bestPair(t, col, width)
		if rows < 2 || fits < 2 || fits*2 <= rows {
			continue
		}
		for row := t.Header; row < len(t.Rows); row++ {
			r.rateCell(t, row, col, top, bottom)
		}
	}
}

// bestPair finds the two count columns that give the most rates of a column.
func (r *reader) bestPair(t *tree.Table, col, width int) (top, bottom, fits, rows int) {
	for a := 1; a < width; a++ {
		for b := 1; b < width; b++ {
			if a == b || a == col || b == col {
				continue
			}
			hit, all := 0, 0
			for row := t.Header; row < len(t.Rows); row++ {
				claim, ok := r.cellRate(t, row, col, a, b)
				if !ok {
					continue
				}
				all++
				if ratioFits(claim.Numerators[0], claim.Denominators[0], *claim.Rate, claim.RateScale) {
					hit++
				}
			}
			if hit > fits {
				top, bottom, fits, rows = a, b, hit, all
			}
		}
	}
	return top, bottom, fits, rows
}

// cellRate makes the claim of one row.
func (r *reader) cellRate(t *tree.Table, row, col, a, b int) (tree.Claim, bool) {
	rate, ok1 := r.mentionOf(t, row, col)
	top, ok2 := r.mentionOf(t, row, a)
	bottom, ok3 := r.mentionOf(t, row, b)
	if !ok1 || !ok2 || !ok3 || top.Kind == "rate" || bottom.Kind == "rate" || bottom.N == 0 || !small(top, bottom, rate) {
		return tree.Claim{}, false
	}
	scale := max(top.Scale, bottom.Scale)
	term, rateScale := rateTerm(rate)
	return tree.Claim{
		Kind: "table-rate", Span: spanOver(rate, top, bottom), Section: t.Section, Sentence: -1, Scale: scale, Subject: t.Rows[row][0].Text + columnName(t, col), Signal: "率",
		Certain: true, Rate: &term, RateScale: rateScale, Numerators: []tree.Term{exactTerm(top, scale)}, Denominators: []tree.Term{exactTerm(bottom, scale)},
	}, true
}

// rateCell adds the claim of one row.
func (r *reader) rateCell(t *tree.Table, row, col, a, b int) {
	if claim, ok := r.cellRate(t, row, col, a, b); ok {
		r.add(claim)
	}
}
