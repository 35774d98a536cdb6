// Columns of words that stand in line also where some are Chinese.

package output

import "strings"

// columnGap stands between two columns.
const columnGap = "  "

// Columns sets rows of equal length as aligned columns, one row on each line.
func Columns(rows [][]string) string {
	measure := widths()
	var widest []int
	for _, row := range rows {
		for i, text := range row {
			if i == len(widest) {
				widest = append(widest, 0)
			}
			widest[i] = max(widest[i], measure.StringWidth(text))
		}
	}
	var b strings.Builder
	for _, row := range rows {
		var line strings.Builder
		for i, text := range row {
			line.WriteString(text + strings.Repeat(" ", widest[i]-measure.StringWidth(text)) + columnGap)
		}
		b.WriteString(strings.TrimRight(line.String(), " ") + "\n")
	}
	return b.String()
}
