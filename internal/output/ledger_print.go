// How the ledger's workbook is printed: across the page, no column on another sheet of paper, the head on each.

package output

import (
	"github.com/mattn/go-runewidth"
	"github.com/xuri/excelize/v2"
)

// Sizes of a sheet.
const (
	paperA4   = 9    // ECMA-376 part 1, 18.3.1.63
	lineHigh  = 17.0 // points of a line of 11-point Chinese type
	maxHigh   = 409  // points, the most that a row can have
	marginIn  = 0.4  // inches at the sides
	marginEnd = 0.6  // inches above and below, the page number within
)

// paper sets a sheet up for printing: A4 across, all columns on one page, the first row repeated, page numbers.
func (b *workbook) paper(name string) {
	landscape, size, wide, high, yes := "landscape", paperA4, 1, 0, true
	side, end, foot := marginIn, marginEnd, marginIn/2
	b.keep(b.file.SetPageLayout(name, &excelize.PageLayoutOptions{Orientation: &landscape, Size: &size, FitToWidth: &wide, FitToHeight: &high}))
	b.keep(b.file.SetSheetProps(name, &excelize.SheetPropsOptions{FitToPage: &yes}))
	b.keep(b.file.SetPageMargins(name, &excelize.PageLayoutMarginsOptions{
		Left: &side, Right: &side, Top: &end, Bottom: &end, Header: &foot, Footer: &foot, Horizontally: &yes,
	}))
	b.keep(b.file.SetHeaderFooter(name, &excelize.HeaderFooterOptions{OddFooter: "&C&A　&P / &N"}))
	b.keep(b.file.SetDefinedName(&excelize.DefinedName{Name: "_xlnm.Print_Titles", RefersTo: "'" + name + "'!$1:$1", Scope: name}))
}

// high gives the height in points of a row whose texts break within columns of those widths. Programs that do not work it out when they
// open a file would cut what does not fit on one line.
func high(texts []string, widths []float64) float64 {
	most := 1
	for i, text := range texts {
		if i < len(widths) {
			most = max(most, linesOf(text, int(widths[i])-1))
		}
	}
	return min(float64(most)*lineHigh, maxHigh)
}

// lines are thin ones around a cell: on paper there is no grid.
func lines() []excelize.Border {
	sides := []string{"left", "top", "right", "bottom"}
	all := make([]excelize.Border, 0, len(sides))
	for _, side := range sides {
		all = append(all, excelize.Border{Type: side, Color: "BFBFBF", Style: 1})
	}
	return all
}

// linesOf counts the lines that a text takes in a column of that many digits; a Chinese character is as wide as two.
func linesOf(text string, width int) int {
	wide := &runewidth.Condition{EastAsianWidth: true}
	count, used := 1, 0
	for _, r := range text {
		w := wide.RuneWidth(r)
		if used+w > width {
			count, used = count+1, 0
		}
		used += w
	}
	return count
}
