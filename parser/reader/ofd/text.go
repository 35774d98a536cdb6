// The characters of a text object, placed (GB/T 33190-2016, 11.2 and 11.3).

package ofd

import (
	"math"
	"strconv"
	"strings"

	"github.com/fazhilint/fazhilint/parser/layout/glyph"
	"github.com/fazhilint/fazhilint/parser/reader/page"
)

// Shares of the size of a font that its characters take above and below the line they stand on.
const (
	ascent  = 0.88
	descent = 0.12
)

// matrix is a transformation (ST_Matrix): a b c d e f.
type matrix [6]float64

// apply transforms a point.
func (m *matrix) apply(x, y float64) (newX, newY float64) {
	return m[0]*x + m[2]*y + m[4], m[1]*x + m[3]*y + m[5]
}

// textObject is a text object whose codes are read.
type textObject struct {
	left, top float64 // of its boundary
	ctm       matrix
	size      float64 // of the font, before the transformation
	stretch   float64 // of the width of characters
	visible   bool
	x, y      float64 // where the last code began
}

// newTextObject reads the attributes of a text object.
func newTextObject(e *element) *textObject {
	o := &textObject{ctm: matrix{1, 0, 0, 1, 0, 0}, size: 3.7, stretch: 1, visible: e.attr("Visible") != "false"}
	if box := numbers(e.attr("Boundary"), 2); box != nil {
		o.left, o.top = box[0], box[1]
	}
	if m := numbers(e.attr("CTM"), 6); m != nil {
		o.ctm = matrix(m[:6])
	}
	if size := number(e.attr("Size")); size > 0 {
		o.size = size
	}
	if stretch := number(e.attr("HScale")); stretch > 0 {
		o.stretch = stretch
	}
	return o
}

// glyphs places the characters of a code. A code without X or Y begins where the last one did.
func (o *textObject) glyphs(e *element) []page.Written {
	if x := numbers(e.attr("X"), 1); x != nil {
		o.x = x[0]
	}
	if y := numbers(e.attr("Y"), 1); y != nil {
		o.y = y[0]
	}
	runes := make([]rune, 0, 64)
	for _, r := range e.text() {
		if r != '\n' && r != '\r' && r != '\t' { // of the XML's layout
			runes = append(runes, r)
		}
	}
	right, down := deltas(e.attr("DeltaX"), len(runes)-1), deltas(e.attr("DeltaY"), len(runes)-1)
	turns := page.TurnsOf(-math.Atan2(o.ctm[1], o.ctm[0]))
	out := make([]page.Written, 0, len(runes))
	x, y := o.x, o.y
	for i, r := range runes {
		step := o.width(r)
		dx, dy := step, 0.0
		switch {
		case i < len(right):
			dx = right[i]
		case i < len(down) && right == nil:
			dx = 0
		}
		if i < len(down) {
			dy = down[i]
		}
		if dx > 0 && dx < o.size*o.stretch*1.2 {
			step = dx // the place that the next character leaves is this one's
		}
		out = append(out, o.glyph(r, x, y, step, turns))
		x, y = x+dx, y+dy
	}
	return out
}

// width is how far a character reaches where nothing tells.
func (o *textObject) width(r rune) float64 {
	return o.size * o.stretch * float64(max(glyph.Width(r), 1)) / 2
}

// glyph places one character that stands on the line at y and reaches from x on as far as step.
func (o *textObject) glyph(r rune, x, y, step float64, turns int) page.Written {
	x1, y1 := o.ctm.apply(x, y-o.size*ascent)
	x2, y2 := o.ctm.apply(x+step, y+o.size*descent)
	return page.Written{
		Glyph: page.Glyph{
			Rune: r,
			Left: o.left + math.Min(x1, x2), Right: o.left + math.Max(x1, x2),
			Top: o.top + math.Min(y1, y2), Bottom: o.top + math.Max(y1, y2),
			Em: o.size * math.Hypot(o.ctm[2], o.ctm[3]),
		},
		Turns: turns,
	}
}

// deltas reads distances between n+1 characters: numbers, or g n v for n times v. It reads no more than n.
func deltas(text string, n int) []float64 {
	var out []float64
	fields := strings.Fields(text)
	for i := 0; i < len(fields) && len(out) < n; i++ {
		if fields[i] != "g" {
			out = append(out, number(fields[i]))
			continue
		}
		if i+2 >= len(fields) {
			break
		}
		times, value := int(math.Min(number(fields[i+1]), float64(n))), number(fields[i+2])
		for ; times > 0 && len(out) < n; times-- {
			out = append(out, value)
		}
		i += 2
	}
	return out
}

// numbers reads at least n numbers, nil when there are fewer.
func numbers(text string, n int) []float64 {
	fields := strings.Fields(text)
	if len(fields) < n {
		return nil
	}
	out := make([]float64, n)
	for i := range out {
		out[i] = number(fields[i])
	}
	return out
}

// number reads one number, 0 for anything else.
func number(text string) float64 {
	v, err := strconv.ParseFloat(text, 64)
	if err != nil || math.IsNaN(v) || math.IsInf(v, 0) {
		return 0
	}
	return v
}
