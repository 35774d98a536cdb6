// Excerpts: the part of a line around a place, and marks that stand under it, also where characters are two columns wide.

package output

import (
	"strings"

	"github.com/mattn/go-runewidth"
)

// Widths of an excerpt, in columns of a terminal.
const (
	excerptWidth = 76
	beforePlace  = 24 // columns shown before the place when the line has to be cut
	tabStop      = 4
	cutMark      = "…"
)

// cell is one character as shown, with its width in columns.
type cell struct {
	text  string
	width int
}

// excerpt cuts a line, given as its cells, around the characters [from, to), counted from 0, and gives the marks for the line below it.
func excerpt(cells []cell, from, to int) (shown, marks string) {
	from = min(max(from, 0), len(cells))
	to = min(max(to, from), len(cells))
	if to == from && to < len(cells) {
		to++
	}
	first, last := window(cells, from)
	var text strings.Builder
	column, start, end := 0, 0, 0
	if first > 0 {
		text.WriteString(cutMark)
		column += widths().StringWidth(cutMark)
	}
	for i := first; i < last; i++ {
		if i == from {
			start = column
		}
		text.WriteString(cells[i].text)
		column += cells[i].width
		if i < to {
			end = column
		}
	}
	if from >= last {
		start, end = column, column
	}
	if last < len(cells) {
		text.WriteString(cutMark)
	}
	return text.String(), strings.Repeat(" ", start) + strings.Repeat("^", max(end-start, 1))
}

// quoteWidth is the room for the words of a related place, in columns.
const quoteWidth = 40

// shortened is a text on one line, cut where it is long. A title over two lines shows a blank where the line ends.
func shortened(text string) string {
	return widths().Truncate(oneLine(strings.ReplaceAll(text, "\n", " ")), quoteWidth, cutMark)
}

// window picks the cells to show: the whole line where it fits, else the place with some text before it.
func window(cells []cell, from int) (first, last int) {
	if first, last = 0, fit(cells, 0, excerptWidth); last == len(cells) {
		return first, last
	}
	first = from
	for room := beforePlace; first > 0 && cells[first-1].width <= room; first-- {
		room -= cells[first-1].width
	}
	last = fit(cells, first, excerptWidth)
	if last == len(cells) {
		for room := excerptWidth - width(cells[first:]); first > 0 && cells[first-1].width <= room; first-- {
			room -= cells[first-1].width
		}
	}
	return first, last
}

// fit gives the end of the longest stretch from first that is no wider than room.
func fit(cells []cell, first, room int) int {
	last := first
	for last < len(cells) && cells[last].width <= room {
		room -= cells[last].width
		last++
	}
	return last
}

// width adds up the columns of cells.
func width(cells []cell) int {
	sum := 0
	for _, c := range cells {
		sum += c.width
	}
	return sum
}

// cellsOf splits a line into characters as they are shown, so that its columns can be counted.
func cellsOf(line string) []cell {
	measure := widths()
	cells := make([]cell, 0, len(line)/2)
	column := 0
	for _, r := range line {
		c := cell{text: oneLine(string(r))}
		if r == '\t' {
			c.text = strings.Repeat(" ", tabStop-column%tabStop)
		}
		c.width = measure.StringWidth(c.text)
		cells = append(cells, c)
		column += c.width
	}
	return cells
}

// widths measures as terminals do: full-width characters take two columns, ambiguous ones (such as “) one. It is fixed,
// not taken from the environment, so that the same run gives the same bytes everywhere.
func widths() *runewidth.Condition {
	return &runewidth.Condition{EastAsianWidth: false, StrictEmojiNeutral: true}
}
