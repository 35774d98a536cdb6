// Package tables reads the tables of a report: rows and columns with their totals (合计), and columns of rates and shares beside the counts
// that they follow from.
package tables

import (
	"slices"
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/claims/rounding"
	"github.com/fazhilint/fazhilint/parser/lexis"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// In reads the totals and rates of all tables.
func In(r *prose.Reader) {
	for i := range r.Doc.Tables {
		t := &r.Doc.Tables[i]
		if t.Header < 1 || len(t.Rows) <= t.Header || ragged(t) {
			continue
		}
		totalRows(r, t)
		totalColumns(r, t)
		partColumns(r, t)
		rateColumns(r, t)
		shareColumns(r, t)
		changeColumns(r, t)
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

// isTotalName says whether a row or column is called a total: 合计, 全年合计, 合计（件）.
func isTotalName(name string) bool {
	name = strings.Map(func(r rune) rune {
		if lexis.IsBlank(r) {
			return -1
		}
		return r
	}, name)
	if at := strings.IndexAny(name, "（("); at > 0 {
		name = name[:at]
	}
	for _, of := range []string{"全年", "年度", "本年", "全县", "全区", "全市", "全省", "全镇", "全街", "全局", "案件"} {
		name = strings.TrimPrefix(name, of)
	}
	switch name {
	case "合计", "总计", "小计", "总数", "合计数", "共计", "计", "总和":
		return true
	default:
		return false
	}
}

// notSummed are words in the head of a column whose cells are no counts.
var notSummed = []string{ //nolint:gochecknoglobals // a constant list
	"率", "%", "％", "占比", "比例", "均", "同比", "增长", "序号", "排名", "得分", "年份", "时间", "备注", "增幅", "变化", "增减", "升降", "降幅", "环比", "比上年", "较上年",
}

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

// mentionOf gives the figure of a cell as a mention, unless a sign makes it a change.
func mentionOf(r *prose.Reader, t *tree.Table, row, col int) (*prose.Mention, bool) {
	if direction, _ := signOf(t, row, col); direction != "" {
		return nil, false
	}
	return signedMention(r, t, row, col)
}

// signOf gives the sign of a cell and where its number begins.
func signOf(t *tree.Table, row, col int) (direction string, at int) {
	text := []rune(t.Rows[row][col].Text)
	return lexis.SignAt(text, lexis.SkipBlanks(text, 0))
}

// signedMention gives the figure of a cell, its sign left out of account.
func signedMention(r *prose.Reader, t *tree.Table, row, col int) (*prose.Mention, bool) {
	k := t.Rows[row][col].Figure
	if k < 0 {
		return nil, false
	}
	return &prose.Mention{Figure: &r.Doc.Figures[k], Index: k, Lead: t.Rows[row][0].Text}, true
}

// isNothing says whether a cell stands for no value.
func isNothing(text string) bool {
	text = strings.TrimSpace(text)
	return text == "" || text == "—" || text == "-" || text == "——" || text == "/" || text == "无" || text == "–" || text == "－"
}

// Kinds of rows.
const (
	plainRow = iota
	partialRow
	totalRow
)

// rowKind says whether a row is a total, by its first cell or, behind an empty number, its second.
func rowKind(t *tree.Table, row int) int {
	cells := t.Rows[row]
	name := cells[0].Text
	if len(cells) > 2 && !isTotalName(name) && isNothing(name) {
		name = cells[1].Text
	}
	switch {
	case !isTotalName(name):
		return plainRow
	case strings.Contains(name, "小"):
		return partialRow
	default:
		return totalRow
	}
}

// totalRows reads each row called 小计 as the sum of the rows above it back to the last total, and each row called 合计 as
// the sum of the 小计 or, where there are none, of the plain rows. A 合计 in the first row sums up the rows below it.
func totalRows(r *prose.Reader, t *tree.Table) {
	plain := make([]int, 0, len(t.Rows))
	var partial []int
	for row := t.Header; row < len(t.Rows); row++ {
		kind := plainRow
		if len(t.Rows[row]) > 0 {
			kind = rowKind(t, row)
		}
		switch kind {
		case partialRow:
			totalOf(r, t, row, plain)
			plain, partial = nil, append(partial, row)
		case totalRow:
			if row == t.Header {
				totalOf(r, t, row, rowsBelow(t))
				return
			}
			if len(partial) > 0 {
				plain = slices.Concat(partial, plain)
			}
			totalOf(r, t, row, plain)
			plain, partial = nil, nil
		default:
			plain = append(plain, row)
		}
	}
}

// rowsBelow lists the rows under a total that stands in the first row; none where another total is among them.
func rowsBelow(t *tree.Table) []int {
	var rows []int
	for row := t.Header + 1; row < len(t.Rows); row++ {
		if len(t.Rows[row]) > 0 && rowKind(t, row) != plainRow {
			return nil
		}
		rows = append(rows, row)
	}
	return rows
}

// totalOf claims of each cell of a row that it is the sum of the cells of other rows.
func totalOf(r *prose.Reader, t *tree.Table, row int, rows []int) {
	if len(rows) < 2 {
		return
	}
	for col := 1; col < len(t.Rows[row]); col++ {
		columnTotal(r, t, row, col, rows)
	}
}

// columnTotal claims that a cell is the sum of cells of its column.
func columnTotal(r *prose.Reader, t *tree.Table, row, col int, rows []int) {
	name := columnName(t, col)
	whole, ok := mentionOf(r, t, row, col)
	if !ok || match.ContainsAny(name, notSummed...) || whole.Kind == "rate" {
		return
	}
	parts := make([]*prose.Mention, 0, len(rows))
	for _, other := range rows {
		part, ok := mentionOf(r, t, other, col)
		if !ok {
			if isNothing(t.Rows[other][col].Text) {
				continue
			}
			return
		}
		parts = append(parts, part)
	}
	tableTotal(r, t, whole, parts, name+rowName(t, row))
}

// rowName gives the words that name a row.
func rowName(t *tree.Table, row int) string {
	if cells := t.Rows[row]; len(cells) > 2 && (cells[0].Figure >= 0 || isNothing(cells[0].Text) || t.NumbersRows()) {
		return cells[1].Text
	}
	return t.Rows[row][0].Text
}

// tableTotal adds the claim.
func tableTotal(r *prose.Reader, t *tree.Table, whole *prose.Mention, parts []*prose.Mention, subject string) {
	if len(parts) < 2 || !rounding.Small(append(parts, whole)...) {
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
	r.Add(tree.Claim{
		Kind: "table-total", Span: whole.Span, Section: t.Section, Sentence: -1, Scale: scale, Subject: strings.TrimSpace(subject), Signal: "合计", Certain: true,
		Exhaustive: true, Disjoint: true, Whole: &wholeTerm, Readings: [][]tree.Term{terms},
	})
}

// exactTerm takes a cell's figure as written.
func exactTerm(m *prose.Mention, scale int) tree.Term {
	value := m.N * rounding.Pow10(scale-m.Scale)
	return tree.Term{Figure: m.Index, Label: m.Lead, Text: m.Literal, Span: m.Span, Unit: m.Unit, Written: value, Low: value, High: &value, Exact: true}
}
