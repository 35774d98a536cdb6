// What the pages have in common: size of the font, margins, distance of lines.

package page

import (
	"math"
	"slices"
)

// measure finds the size of the font that most characters have, and how far apart most lines lie.
func (d *document) measure() {
	counts := map[float64]int{}
	d.each(func(l *line) { counts[math.Round(l.em*2)/2] += len(l.glyphs) })
	best := 0
	for em, n := range counts {
		if n > best || n == best && em > d.em {
			best, d.em = n, em
		}
	}
	d.em = max(d.em, 0.1)
	var distances []float64
	for _, lines := range d.pages {
		for i := 1; i < len(lines); i++ {
			distances = append(distances, lines[i].middle()-lines[i-1].middle())
		}
	}
	d.distance = median(distances)
}

// each calls f with every line, page by page.
func (d *document) each(f func(l *line)) {
	for _, lines := range d.pages {
		for _, l := range lines {
			f(l)
		}
	}
}

// isBody says whether a line is text of the report in its usual size.
func (d *document) isBody(l *line) bool {
	return l.kind == "" && l.table == nil && math.Abs(l.em-d.em) < d.em*0.15
}

// markMargins finds the margins, those of odd and even pages apart where they differ, then distances and indents.
func (d *document) markMargins() {
	all := d.sidesOf(func(*line) bool { return true })
	d.margins = [2]sides{all, all}
	for parity := range d.margins {
		own := d.sidesOf(func(l *line) bool { return l.page%2 == parity })
		shift := max(math.Abs(own.left-all.left), math.Abs(own.right-all.right))
		if shift > d.em && own.right-own.left > (all.right-all.left)*0.85 {
			d.margins[parity] = own
		}
	}
	d.measurePitch()
	d.measureIndent()
}

// sidesOf finds the margins of the lines that are wanted. The left one is where many lines begin and hardly any before
// it; at the right one many lines end and hardly any behind it.
func (d *document) sidesOf(want func(*line) bool) sides {
	var lefts, rights []float64
	d.each(func(l *line) {
		if d.isBody(l) && want(l) {
			lefts = append(lefts, l.left)
			rights = append(rights, -l.right)
		}
	})
	if len(lefts) == 0 {
		return sides{}
	}
	return sides{left: d.edge(lefts), right: -d.edge(rights)}
}

// edge is the smallest value that one in twelve values, two at least, stands beside.
func (d *document) edge(values []float64) float64 {
	slices.Sort(values)
	need := max(2, len(values)/12)
	for i := range values {
		if k := i + need - 1; k < len(values) && values[k]-values[i] < d.em*0.8 {
			return values[i+need/2]
		}
	}
	return values[0]
}

// measurePitch finds how far apart lines of a paragraph stand: the commonest distance after a full line.
func (d *document) measurePitch() {
	counts := map[float64]int{}
	d.eachPair(func(prev, next *line) {
		if next.page == prev.page && prev.right > d.of(prev).right-d.em*1.5 {
			counts[math.Round((next.middle()-prev.middle())/d.em*10)/10]++
		}
	})
	best := 0
	for pitch, n := range counts {
		if n > best || n == best && pitch < d.pitch {
			best, d.pitch = n, pitch
		}
	}
	d.pitch *= d.em
}

// measureIndent says whether paragraphs open with an indent, and whether they stand apart: after a line that is not
// full, more lines do than do not.
func (d *document) measureIndent() {
	in, out, apart, tight := 0, 0, 0, 0
	d.eachPair(func(prev, next *line) {
		if d.full(prev, next) {
			return
		}
		switch {
		case prev.page != next.page:
		case d.apart(prev, next):
			apart++
		case prev.ends():
			tight++
		}
		switch shift := next.left - d.of(next).left; {
		case isHeading(next), d.of(next).right-next.right > d.em*4: // headings and short lines may stand anywhere
		case shift > d.em && shift < d.em*3.5:
			in++
		case shift < d.em/2:
			out++
		}
	})
	d.indented, d.spaced = in > out, apart > tight*8 && apart > 4
}

// eachPair calls f with every two lines of the body that follow each other.
func (d *document) eachPair(f func(prev, next *line)) {
	var prev *line
	d.each(func(l *line) {
		if l.kind != "" {
			return
		}
		if prev != nil && d.isBody(prev) && d.isBody(l) {
			f(prev, l)
		}
		prev = l
	})
}
