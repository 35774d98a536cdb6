// Tables: rows of the page gathered, cut into cells, with caption and header.

package outline

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/layout"
	"github.com/fazhilint/fazhilint/parser/layout/glyph"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// findTables gathers runs of rows.
func (b *builder) findTables() {
	for i := 0; i < len(b.blocks); {
		if !b.blocks[i].Row {
			i++
			continue
		}
		end, numbers := i, false
		for end < len(b.blocks) && b.blocks[end].Row && (end == i || b.blocks[end].Gap <= 1 && (!numbers || !b.namesColumns(end))) {
			_, numeric := b.row(&b.blocks[end])
			numbers = numbers || numeric
			end++
		}
		b.addTable(i, end)
		i = end
	}
}

// namesColumns says whether behind rows with numbers a row begins another table: it has no numbers, and a blank line stands before it.
func (b *builder) namesColumns(i int) bool {
	row, numeric := b.row(&b.blocks[i])
	if row == nil || numeric || len(row) < 2 {
		return false
	}
	return b.blocks[i].Gap == 1
}

// addTable makes a table of the blocks [from, to).
func (b *builder) addTable(from, to int) {
	t := tree.Table{ID: len(b.doc.Tables), Section: -1, Rows: [][]tree.Cell{}, Span: tree.Span{b.blocks[from].start, b.blocks[to-1].end}}
	header := true
	for i := from; i < to; i++ {
		k := &b.blocks[i]
		k.kind, k.table = kindTable, t.ID
		row, numeric := b.row(k)
		if row == nil {
			continue
		}
		if header = header && !numeric; header {
			t.Header++
		}
		t.Rows = append(t.Rows, row)
	}
	if t.Header == len(t.Rows) && t.Header > 1 {
		t.Header = 1
	}
	if from > 0 {
		t.Caption = b.caption(from - 1)
	}
	b.doc.Tables = append(b.doc.Tables, t)
}

// row cuts one block into cells and says whether one beyond the first holds a number. A row of dashes is none.
func (b *builder) row(k *block) (row []tree.Cell, numeric bool) {
	s := b.text[k.start:k.end]
	dashes := true
	for i, c := range layout.Cells(s) {
		text := s[c.Start:c.End]
		row = append(row, tree.Cell{Text: string(text), Span: tree.Span{k.start + c.Start, k.start + c.End}, Figure: -1})
		numeric = numeric || i > 0 && layout.IsNumber(text) && !isYearLabel(text)
		for _, r := range text {
			dashes = dashes && (r == '-' || r == ':' || r == '=')
		}
	}
	if dashes {
		return nil, false
	}
	return row, numeric
}

// isYearLabel reads a column's name that is a year: 2022年, 2022年度.
func isYearLabel(text []rune) bool {
	_, n := leadingYear(text)
	return n > 0 && n == len(text)
}

// caption takes the block before a table for its caption when it reads as one.
func (b *builder) caption(i int) string {
	s := b.runes(i)
	if b.blocks[i].kind != kindText || len(s) > 60 || glyph.EndsSentence(s[len(s)-1]) {
		return ""
	}
	text := string(glyph.Compact(s))
	named := strings.HasPrefix(text, "表") || strings.HasPrefix(text, "附表") || strings.Contains(text, "单位：") ||
		match.EndsWithAny(dropBracketed(text), "表", "一览", "情况", "统计")
	if !named || match.EndsWithAny(text, "：", ":", "，", "见下表", "如下") {
		return ""
	}
	b.blocks[i].kind = kindNote
	return string(s)
}
