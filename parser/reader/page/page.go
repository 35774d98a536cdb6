// Package page turns characters that stand somewhere on pages into the text of a report: visual lines, tables, what
// belongs to the page and not to the report, and paragraphs. Formats of fixed layout (PDF, OFD) share it.
package page

import (
	"math"
	"slices"

	"github.com/fazhilint/fazhilint/parser/layout/glyph"
	"github.com/fazhilint/fazhilint/parser/reader/compose"
	"github.com/fazhilint/fazhilint/parser/source"
)

// Glyph is a character with the box that it takes on the page, from its pen position to the next one. Units are those
// of the sheet; y grows downwards.
type Glyph struct {
	Rune                     rune
	Left, Right, Top, Bottom float64
	Em                       float64 // size of the font; 0: not known, then a full-width character tells it
}

// Rule is a straight line or the edge of a filled box: borders of tables, the stroke above footnotes.
type Rule struct{ Left, Right, Top, Bottom float64 }

// Sheet is one page.
type Sheet struct {
	Glyphs  []Glyph
	Rules   []Rule
	Picture bool // a large picture stands on it
}

// Shows says whether anything stands on the page.
func (s Sheet) Shows() bool {
	return slices.ContainsFunc(s.Glyphs, func(g Glyph) bool { return !glyph.IsBlank(g.Rune) })
}

// Scanned gives the numbers of the pages that show a picture and no text: nobody is to take them for checked.
func Scanned(sheets []Sheet) []int {
	var out []int
	for i := range sheets {
		if sheets[i].Picture && !sheets[i].Shows() {
			out = append(out, i+1)
		}
	}
	return out
}

// Limits of what is taken for a report.
const (
	MaxSheets = 1000
	MaxGlyphs = 1_000_000 // of all sheets together
)

// Compose gives the text of the sheets. Every character has page and line as its place.
func Compose(sheets []Sheet, format string) *source.Source {
	d := &document{pages: make([][]*line, len(sheets))}
	for i := range sheets {
		d.pages[i] = readLines(sheets[i].Glyphs, i+1)
	}
	d.measure()
	d.markFurniture()
	d.markNotes()
	d.markMargins()
	d.findTables(sheets)
	w := &compose.Writer{}
	w.Blocks(d.blocks())
	w.Blocks(d.asides())
	src := w.Source(format, "utf-8", nil)
	src.Trail.Stretches = nil // no bytes of the file stand for a character
	return src
}

// document is what is known of all pages.
type document struct {
	pages      [][]*line
	em         float64  // size of the font that most of the text has
	margins    [2]sides // of odd and of even pages
	distance   float64  // from line to line, as most lie apart
	pitch      float64  // from line to line within a paragraph
	indented   bool     // paragraphs open with an indent
	spaced     bool     // paragraphs stand further apart than lines do
	paragraphs int
	tables     int
}

// sides are the margins between which lines run.
type sides struct{ left, right float64 }

// of gives the margins of a line's page.
func (d *document) of(l *line) sides { return d.margins[l.page%2] }

// usable says whether a box can be worked with: finite, not turned inside out, on some page.
func usable(g *Glyph) bool {
	const far = 1e6
	for _, v := range [...]float64{g.Left, g.Right, g.Top, g.Bottom} {
		if math.IsNaN(v) || v > far || v < -far {
			return false
		}
	}
	return g.Right >= g.Left && g.Bottom >= g.Top
}
