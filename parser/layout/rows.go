// Rows of tables: lines cut into cells by pipes, by tabs or by aligned blanks, several of one shape in a row.

package layout

import "github.com/fazhilint/fazhilint/parser/layout/glyph"

// Cell is a part of a row, blanks at its ends left out; start equals end in an empty cell.
type Cell struct{ Start, End int }

// Cells cuts a row of a table into its cells, in offsets of s. It returns nil for a line that is no row by its marks.
func Cells(s []rune) []Cell {
	switch sep := separator(s); sep {
	case 0:
		return nil
	case ' ':
		return byBlanks(s)
	default:
		return bySeparator(s, sep)
	}
}

// separator tells what divides the cells of a line: | or ｜, a tab, blanks of layout (' '), or nothing (0).
func separator(s []rune) rune {
	tabs, wide := 0, false
	for i, r := range s {
		switch {
		case r == '|' || r == '｜' || r == '│' || r == '┃':
			return r
		case r == '\t':
			tabs++
		case r == 0x3000 || r == ' ' && i > 0 && s[i-1] == ' ':
			wide = true
		}
	}
	if tabs > 0 {
		return '\t'
	}
	if wide {
		return ' '
	}
	return 0
}

// bySeparator cuts at every sep. Pipes at both ends frame the row and make no cell.
func bySeparator(s []rune, sep rune) []Cell {
	var cells []Cell
	start := 0
	for i := 0; i <= len(s); i++ {
		if i < len(s) && s[i] != sep {
			continue
		}
		a, b := glyph.Trim(s, start, i)
		framed := sep != '\t' && a == b && (start == 0 || i == len(s))
		if !framed {
			cells = append(cells, Cell{a, b})
		}
		start = i + 1
	}
	return cells
}

// byBlanks cuts at runs of two blanks or one wide blank.
func byBlanks(s []rune) []Cell {
	var cells []Cell
	for i := 0; i < len(s); {
		if glyph.IsBlank(s[i]) {
			i++
			continue
		}
		start := i
		for i < len(s) && !gapAt(s, i) {
			i++
		}
		cells = append(cells, Cell{start, i})
	}
	return cells
}

// gapAt says whether a gap between columns begins at i.
func gapAt(s []rune, i int) bool {
	if s[i] == 0x3000 {
		return true
	}
	return s[i] == ' ' && i+1 < len(s) && (s[i+1] == ' ' || s[i+1] == 0x3000)
}

// markRows marks the lines of tables.
func markRows(s []rune, lines []line) {
	for i := 0; i < len(lines); {
		sep := separator(lines[i].runes(s))
		if sep == 0 || lines[i].furniture != "" || lines[i].end-lines[i].start > 400 {
			i++
			continue
		}
		width := len(Cells(lines[i].runes(s)))
		end := i + 1
		for end < len(lines) && sameShape(s, &lines[end], sep, width) {
			end++
		}
		if isTable(s, lines[i:end], sep, width) {
			for k := i; k < end; k++ {
				lines[k].row = true
			}
		}
		i = end
	}
}

// sameShape says whether a line goes on with a table of the given number of cells; one cell more or less may be
// merged or left out where the separator shows it.
func sameShape(s []rune, l *line, sep rune, width int) bool {
	text := l.runes(s)
	if l.furniture != "" || separator(text) != sep || len(text) > 400 {
		return false
	}
	n := len(Cells(text))
	if sep == ' ' {
		return n == width
	}
	return n >= 2 && n >= width-2 && n <= width+2
}

// isTable says whether lines of one shape are a table: two rows with marks, or three with aligned blanks of which
// half hold a number.
func isTable(s []rune, lines []line, sep rune, width int) bool {
	if width < 2 {
		return false
	}
	if sep != ' ' {
		return len(lines) >= 2
	}
	if len(lines) < 3 {
		return false
	}
	numeric := 0
	for i := range lines {
		if lines[i].numbered || glyph.EndsSentence(lines[i].last(s)) {
			return false
		}
		if hasNumberCell(lines[i].runes(s)) {
			numeric++
		}
	}
	return numeric*2 >= len(lines)
}

// hasNumberCell says whether one of the cells is a number.
func hasNumberCell(text []rune) bool {
	for _, c := range Cells(text) {
		if IsNumber(text[c.Start:c.End]) {
			return true
		}
	}
	return false
}

// IsNumber says whether a cell holds a number and little else: 12, 96.17%, 1,024, 31件, —.
func IsNumber(cell []rune) bool {
	digits := 0
	for i, r := range cell {
		switch {
		case glyph.IsDigit(r):
			digits++
		case r == '.', r == ',', r == '，', r == '%', r == '％', r == '-', r == '—', r == '/', r == ' ', r == '+', r == '‰':
		case digits > 0 && len(cell)-i <= 3 && glyph.IsHan(r):
		default:
			return false
		}
	}
	return digits > 0
}
