// What belongs to the page: its number, and the headers and footers that run through the document.

package page

import (
	"math"
	"strconv"
	"strings"

	"github.com/fazhilint/fazhilint/parser/layout"
	"github.com/fazhilint/fazhilint/parser/layout/glyph"
)

// Kinds of furniture, as in tree.Furniture.
const (
	pageNumber    = "page-number"
	runningHeader = "running-header"
	footer        = "footer"
	note          = "note"
)

// edgeLines is how many lines at the top and at the bottom of a page can be furniture.
const edgeLines = 3

// markFurniture sets apart page numbers, then what runs.
func (d *document) markFurniture() {
	d.markDressed()
	for _, foot := range []bool{false, true} {
		d.markBare(foot)
		for range edgeLines {
			d.markRunning(foot)
		}
	}
}

// markDressed marks page numbers that show what they are: — 3 —, 第3页.
func (d *document) markDressed() {
	for _, lines := range d.pages {
		for i, l := range lines {
			if (i < edgeLines || i >= len(lines)-edgeLines) && layout.IsPageNumber(l.text()) {
				l.kind = pageNumber
			}
		}
	}
}

// outermost is the line nearest to the edge of a page that is not set apart yet; nil when it is the only one.
func outermost(lines []*line, foot bool) *line {
	var found *line
	left := 0
	for i := range lines {
		l := lines[i]
		if foot {
			l = lines[len(lines)-1-i]
		}
		if l.kind == "" {
			left++
			if found == nil && i < edgeLines {
				found = l
			}
		}
	}
	if left < 2 {
		return nil
	}
	return found
}

// markBare marks bare numbers at the edge of at least two pages that count with the pages.
func (d *document) markBare(foot bool) {
	at := map[int][]*line{}
	for i, lines := range d.pages {
		l := outermost(lines, foot)
		if l == nil || len(l.glyphs) > 4 {
			continue
		}
		if n, err := strconv.Atoi(string(glyph.Compact(l.text()))); err == nil && n > 0 {
			at[n-i] = append(at[n-i], l)
		}
	}
	for _, same := range at {
		if len(same) < 2 {
			continue
		}
		for _, l := range same {
			l.kind = pageNumber
		}
	}
}

// running is what the lines of a header have in common: words, digits left out, size and height.
type running struct {
	text       string
	em, height float64
}

// markRunning marks the outermost lines that stand on several pages at the same height with the same words.
func (d *document) markRunning(foot bool) {
	at := map[running][]*line{}
	for _, lines := range d.pages {
		if l := outermost(lines, foot); l != nil {
			text := glyph.Compact(l.text())
			if len(text) <= 60 && !opens(l) && d.standsOff(l, lines) {
				key := running{withoutDigits(text), math.Round(l.em), math.Round(l.middle() / d.em)}
				at[key] = append(at[key], l)
			}
		}
	}
	for key, same := range at {
		if len(same) < 2 || len(same)*3 < len(d.pages) || strings.Trim(key.text, "0") == "" {
			continue
		}
		for _, l := range same {
			l.kind = runningHeader
			if foot {
				l.kind = footer
			}
		}
	}
}

// standsOff says whether a line is not one among the lines of the text: of another size, or further away from them.
func (d *document) standsOff(l *line, lines []*line) bool {
	if math.Abs(l.em-d.em) > d.em*0.1 {
		return true
	}
	nearest := math.Inf(1)
	for _, other := range lines[max(l.number-2, 0):min(l.number+1, len(lines))] {
		if other != l && other.kind == "" {
			nearest = min(nearest, math.Abs(other.middle()-l.middle()))
		}
	}
	return nearest > d.distance*1.2
}

// withoutDigits writes every number as one mark, since footers count pages.
func withoutDigits(text []rune) string {
	out := make([]rune, 0, len(text))
	for _, r := range text {
		if !glyph.IsDigit(r) {
			out = append(out, r)
		} else if n := len(out); n == 0 || out[n-1] != '0' {
			out = append(out, '0')
		}
	}
	return string(out)
}
