// The ledger as a workbook: one sheet for the claims, one for the figures that belong to none, one for the sums.

package output

import (
	"fmt"
	"io"

	"github.com/xuri/excelize/v2"

	"github.com/fazhilint/fazhilint/internal/lint"
	"github.com/fazhilint/fazhilint/policies"
)

// workbook collects the sheets; the first error stays.
type workbook struct {
	file *excelize.File
	head int // styles
	wrap int
	sum  int
	fill map[string]int // by verdict
	wide []float64      // columns of the sheet at hand, in digits
	err  error
}

// writeLedgerXLSX shows the ledger for spreadsheet programs.
func writeLedgerXLSX(w io.Writer, run *lint.Run, opt Options) error {
	language := opt.Language
	book := newWorkbook()
	defer func() { _ = book.file.Close() }() // only drops temporary files
	book.claims(run, language)
	book.loose(run, language)
	book.totals(run, language)
	if book.err != nil {
		return fmt.Errorf("workbook: %w", book.err)
	}
	if err := book.file.Write(w); err != nil {
		return fmt.Errorf("write: %w", err)
	}
	return nil
}

// newWorkbook makes the styles that the sheets share.
func newWorkbook() *workbook {
	b := &workbook{file: excelize.NewFile(), fill: make(map[string]int)}
	top := &excelize.Alignment{WrapText: true, Vertical: "top"}
	b.head = b.style(&excelize.Style{Font: &excelize.Font{Bold: true}, Alignment: top, Border: lines()})
	b.wrap = b.style(&excelize.Style{Alignment: top, Border: lines()})
	b.sum = b.style(&excelize.Style{Alignment: &excelize.Alignment{Horizontal: "left", Vertical: "top"}, Border: lines()})
	for verdict, colour := range map[string]string{
		policies.Consistent: "#E2F0D9", policies.Inconsistent: "#F8CBAD", policies.NotCheckable: "#DDEBF7",
	} {
		b.fill[verdict] = b.style(&excelize.Style{
			Fill: excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{colour}}, Alignment: top, Border: lines(),
		})
	}
	return b
}

// style registers a style.
func (b *workbook) style(style *excelize.Style) int {
	id, err := b.file.NewStyle(style)
	b.keep(err)
	return id
}

// keep remembers the first error.
func (b *workbook) keep(err error) {
	if b.err == nil {
		b.err = err
	}
}

// sheet opens a sheet with a heading row that stays in sight.
func (b *workbook) sheet(name string, columns []string, widths []float64) {
	if b.file.SheetCount == 1 && b.file.GetSheetName(0) == "Sheet1" {
		b.keep(b.file.SetSheetName("Sheet1", name))
	} else {
		_, err := b.file.NewSheet(name)
		b.keep(err)
	}
	b.wide = widths
	b.row(name, 1, columns, b.head)
	for i, width := range widths {
		column, err := excelize.ColumnNumberToName(i + 1)
		b.keep(err)
		b.keep(b.file.SetColWidth(name, column, column, width))
	}
	b.keep(b.file.SetPanes(name, &excelize.Panes{Freeze: true, YSplit: 1, TopLeftCell: "A2", ActivePane: "bottomLeft"}))
}

// row writes texts as one row; texts are never taken for formulas, whatever they begin with.
func (b *workbook) row(sheet string, n int, texts []string, style int) {
	for i, text := range texts {
		cell := b.cell(i+1, n)
		b.keep(b.file.SetCellStr(sheet, cell, Visible(text)))
		b.keep(b.file.SetCellStyle(sheet, cell, cell, style))
	}
	b.keep(b.file.SetRowHeight(sheet, n, high(texts, b.wide)))
}

// cell names a cell.
func (b *workbook) cell(column, row int) string {
	name, err := excelize.CoordinatesToCellName(column, row)
	b.keep(err)
	return name
}

// claims is the sheet of what was checked.
func (b *workbook) claims(run *lint.Run, language string) {
	name := say(language, "数字关系", "Relations")
	b.sheet(name, []string{
		say(language, "文件", "File"), say(language, "位置", "Place"), say(language, "所在部分", "Section"), say(language, "原文", "Text"),
		say(language, "类型", "Kind"), say(language, "读作", "Read as"), say(language, "计算", "Computed"),
		say(language, "结论", "Verdict"), say(language, "原因", "Reason"),
	}, []float64{14, 9, 16, 38, 11, 34, 30, 10, 20})
	n := 1
	for i := range run.Files {
		if run.Files[i].Ledger == nil {
			continue
		}
		for _, row := range ledgerRows(&run.Files[i], language) {
			n++
			b.row(name, n, []string{row.File, row.Place, row.Section, row.Quote, row.Kind, row.Reading, row.Computed, row.Verdict, row.Why}, b.wrap)
			verdict := b.cell(8, n)
			b.keep(b.file.SetCellStyle(name, verdict, verdict, b.fill[row.VerdictKey]))
		}
	}
	if n > 1 {
		b.keep(b.file.AutoFilter(name, "A1:"+b.cell(9, n), nil))
	}
	b.paper(name) // after the filter, which sets the properties of the sheet anew
}

// loose is the sheet of figures that belong to no claim.
func (b *workbook) loose(run *lint.Run, language string) {
	name := say(language, "其他数字", "Other figures")
	b.sheet(name, []string{
		say(language, "文件", "File"), say(language, "位置", "Place"), say(language, "所在部分", "Section"),
		say(language, "数字", "Figure"), say(language, "说明", "Note"),
	}, []float64{30, 12, 40, 20, 40})
	n := 1
	for i := range run.Files {
		if run.Files[i].Ledger == nil {
			continue
		}
		for _, row := range looseRows(&run.Files[i], language) {
			n++
			b.row(name, n, []string{row.File, row.Place, row.Section, row.Quote, row.Why}, b.wrap)
		}
	}
	b.paper(name)
}

// totals is the sheet of sums, and of the files that could not be checked.
func (b *workbook) totals(run *lint.Run, language string) {
	name := say(language, "合计", "Totals")
	b.sheet(name, []string{say(language, "项目", "Item"), say(language, "数量", "Count")}, []float64{30, 60})
	n := 1
	for _, total := range ledgerTotals(run, language) {
		n++
		b.row(name, n, []string{total.Name}, b.wrap)
		b.keep(b.file.SetCellInt(name, b.cell(2, n), int64(total.Count)))
		b.keep(b.file.SetCellStyle(name, b.cell(2, n), b.cell(2, n), b.sum))
	}
	for _, problem := range problems(run, language) {
		n++
		b.row(name, n, []string{problem.Said + problem.Name, problem.Why}, b.wrap)
	}
	b.paper(name)
}
