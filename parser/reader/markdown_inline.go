// Markdown within a line: emphasis, code, links, images, escapes.

package reader

import (
	"slices"

	"github.com/fazhilint/fazhilint/parser/layout/glyph"
	"github.com/fazhilint/fazhilint/parser/source"
)

// inline hides the syntax of [start, end), which stands in one line.
func (m *marker) inline(start, end int) {
	first := len(m.parts)
	var open []int // starts of ** or __ that wait for their partner
	for i := start; i < end; {
		switch r := m.runes[i]; {
		case r == '\\' && i+1 < end && isPunct(m.runes[i+1]):
			m.hide(i, i+1)
			i += 2
		case r == '`':
			i = m.code(i, end)
		case r == '!' && i+1 < end && m.runes[i+1] == '[', r == '[':
			i = m.link(i, end)
		case r == '*' || r == '_':
			open, i = m.emphasis(open, i, end)
		default:
			i++
		}
	}
	m.sort(first)
}

// mostTicks bounds the ticks on either side of code: a line is gone through once for each number of them at most.
const mostTicks = 4

// code hides the ticks of `code`, as many on one side as on the other, and marks what stands between them.
func (m *marker) code(i, end int) int {
	n := m.ticks(i, end)
	if n > mostTicks {
		return i + n
	}
	for j := i + n; j < end; {
		k := m.ticks(j, end)
		if k == n {
			m.hide(i, i+n)
			m.parts = append(m.parts, source.Part{Kind: source.Code, Start: i + n, End: j})
			m.hide(j, j+n)
			return j + n
		}
		j += max(k, 1)
	}
	return i + n
}

// ticks counts the ticks at a place.
func (m *marker) ticks(i, end int) int {
	n := 0
	for i+n < end && m.runes[i+n] == '`' {
		n++
	}
	return n
}

// link hides all of an image and, of a link, everything but its text.
func (m *marker) link(i, end int) int {
	image := m.runes[i] == '!'
	open := i
	if image {
		open++
	}
	shut := m.find(open+1, end, ']')
	if shut < 0 || shut+1 >= end || m.runes[shut+1] != '(' {
		return open + 1
	}
	last := m.find(shut+2, end, ')')
	if last < 0 {
		return open + 1
	}
	if image {
		m.hide(i, last+1)
		return last + 1
	}
	m.hide(i, i+1)
	m.inline(i+1, shut)
	m.hide(shut, last+1)
	return last + 1
}

// find gives the place of r in [i, end) within a bounded distance, -1 for none.
func (m *marker) find(i, end int, r rune) int {
	for end = min(end, i+500); i < end; i++ {
		if m.runes[i] == r {
			return i
		}
	}
	return -1
}

// emphasis pairs runs of * or _ that stand around text; a run without a partner stays, for it may be a placeholder.
func (m *marker) emphasis(open []int, i, end int) (waiting []int, next int) {
	n := 1
	for i+n < end && m.runes[i+n] == m.runes[i] {
		n++
	}
	if n > 3 {
		return open, i + n
	}
	if k := len(open); k > 0 && i > 0 && !glyph.IsBlank(m.runes[i-1]) && m.sameRun(open[k-1], i, n) {
		if open[k-1]+n < i {
			m.hide(open[k-1], open[k-1]+n)
			m.hide(i, i+n)
		}
		return open[:k-1], i + n
	}
	if i+n < end && !glyph.IsBlank(m.runes[i+n]) && m.opensRun(i) {
		open = append(open, i)
	}
	return open, i + n
}

// sameRun says whether the run at a has the mark and the length n of the run at b.
func (m *marker) sameRun(a, b, n int) bool {
	for k := 0; k < n; k++ {
		if m.runes[a+k] != m.runes[b] {
			return false
		}
	}
	return m.runes[a+n] != m.runes[b]
}

// opensRun keeps _ inside of Latin words as it is: snake_case.
func (m *marker) opensRun(i int) bool {
	return m.runes[i] == '*' || i == 0 || !glyph.IsASCIILetter(m.runes[i-1]) && !glyph.IsDigit(m.runes[i-1])
}

// sort orders the parts from first on by their starts.
func (m *marker) sort(first int) {
	slices.SortStableFunc(m.parts[first:], func(a, b source.Part) int { return a.Start - b.Start })
}

func isPunct(r rune) bool {
	return r > ' ' && r < 0x7F && !glyph.IsASCIILetter(r) && !glyph.IsDigit(r)
}
