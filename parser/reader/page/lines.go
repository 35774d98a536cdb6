// Visual lines: characters at one height, from left to right.

package page

import (
	"slices"
	"sort"

	"github.com/fazhilint/fazhilint/parser/layout/glyph"
)

// line is a visual line that shows something.
type line struct {
	glyphs                   []Glyph // blanks at both ends left out
	left, right, top, bottom float64
	em                       float64
	page, number             int // number among the lines of the page, both from 1
	kind                     string
	note                     string // kind of note that it belongs to
	table                    *table // of which it is a part
}

// middle is the height at which the line stands.
func (l *line) middle() float64 { return (l.top + l.bottom) / 2 }

// readLines groups the characters of a page.
func readLines(glyphs []Glyph, page int) []*line {
	kept := make([]Glyph, 0, len(glyphs))
	for i := range glyphs {
		if g := &glyphs[i]; usable(g) && (g.Rune >= ' ' && g.Rune != 0x7F && g.Rune != 0xFFFE && g.Rune != 0xFFFF) {
			kept = append(kept, *g)
		}
	}
	sort.SliceStable(kept, func(i, j int) bool { return kept[i].middle() < kept[j].middle() })
	var out []*line
	for start := 0; start < len(kept); {
		end := sameHeight(kept, start)
		if l := newLine(kept[start:end], page); l != nil {
			out = append(out, l)
			l.number = len(out)
		}
		start = end
	}
	return out
}

// middle is the height of a character's middle.
func (g *Glyph) middle() float64 { return (g.Top + g.Bottom) / 2 }

// sameHeight gives the end of the characters, sorted by height, that stand on one line with that at start.
func sameHeight(glyphs []Glyph, start int) int {
	sum, tall := 0.0, 0.0
	for i := start; i < len(glyphs); i++ {
		g := &glyphs[i]
		height := g.Bottom - g.Top
		if n := float64(i - start); n > 0 && g.middle()-sum/n > max(tall, height)/2 {
			return i
		}
		sum += g.middle()
		tall = max(tall, height)
	}
	return len(glyphs)
}

// newLine makes a line of characters at one height; nil when it shows nothing.
func newLine(glyphs []Glyph, page int) *line {
	glyphs = slices.Clone(glyphs)
	sort.SliceStable(glyphs, func(i, j int) bool { return glyphs[i].Left < glyphs[j].Left })
	em := emOf(glyphs)
	glyphs = withoutCopies(glyphs, em)
	first, last := 0, len(glyphs)
	for first < last && glyph.IsBlank(glyphs[first].Rune) {
		first++
	}
	for last > first && glyph.IsBlank(glyphs[last-1].Rune) {
		last--
	}
	if first == last {
		return nil
	}
	shown := glyphs[first:last]
	l := &line{glyphs: shown, left: shown[0].Left, right: shown[0].Right, top: shown[0].Top, bottom: shown[0].Bottom, em: em, page: page}
	for i := range shown {
		l.right = max(l.right, shown[i].Right)
		l.top = min(l.top, shown[i].Top)
		l.bottom = max(l.bottom, shown[i].Bottom)
	}
	if glyph.IsBlank(glyphs[len(glyphs)-1].Rune) { // a blank at the end parts two words, whatever comes next
		l.glyphs = glyphs[first : last+1]
	}
	return l
}

// emOf is the size of the font of most characters: known, or the width of Chinese characters, or else the height.
func emOf(glyphs []Glyph) float64 {
	var known, heights []float64
	for i := range glyphs {
		g := &glyphs[i]
		switch {
		case g.Em > 0:
			known = append(known, g.Em)
		case glyph.IsHan(g.Rune):
			known = append(known, g.Right-g.Left)
		default:
			heights = append(heights, g.Bottom-g.Top)
		}
	}
	if len(known) == 0 {
		return max(median(heights), 0.1)
	}
	return max(median(known), 0.1)
}

// median is the middle of values, 0 for none.
func median(values []float64) float64 {
	if len(values) == 0 {
		return 0
	}
	slices.Sort(values)
	return values[len(values)/2]
}

// withoutCopies leaves out characters printed twice to look bold.
func withoutCopies(glyphs []Glyph, em float64) []Glyph {
	out := glyphs[:0]
	for _, g := range glyphs {
		if n := len(out); n > 0 && out[n-1].Rune == g.Rune && g.Left-out[n-1].Left < em*0.12 {
			continue
		}
		out = append(out, g)
	}
	return out
}

// text is the line's characters.
func (l *line) text() []rune { return runesOf(l.glyphs) }

// runesOf gives the characters with the blanks that gaps stand for.
func runesOf(glyphs []Glyph) []rune {
	out := make([]rune, 0, len(glyphs)+4)
	for i := range glyphs {
		if i > 0 && gapIsBlank(&glyphs[i-1], &glyphs[i]) {
			out = append(out, ' ')
		}
		out = append(out, glyphs[i].Rune)
	}
	return out
}

// gapIsBlank says whether the gap between two characters stands for a blank. Between a Chinese character and a digit or
// a Latin letter it is only the layout's.
func gapIsBlank(a, b *Glyph) bool {
	if glyph.IsBlank(a.Rune) || glyph.IsBlank(b.Rune) {
		return false
	}
	gap, em := b.Left-a.Right, max(sizeOf(a), sizeOf(b))
	switch narrow, other := isNarrow(a.Rune), isNarrow(b.Rune); {
	case narrow && other:
		return gap > em*0.2
	case narrow != other:
		return gap > em*1.6
	}
	return gap > em*0.8
}

// sizeOf is the size of a character's font as far as it shows.
func sizeOf(g *Glyph) float64 {
	switch {
	case g.Em > 0:
		return g.Em
	case glyph.IsHan(g.Rune):
		return g.Right - g.Left
	}
	return g.Bottom - g.Top
}

// isNarrow says whether r is a digit, a letter or a mark of half width.
func isNarrow(r rune) bool { return r > ' ' && r < 0x2E80 && glyph.Width(r) == 1 }
