// Package pagetest makes pages for tests: it sets text as official documents are set (GB/T 9704-2012, 5.2: A4, 22 lines
// of 28 characters) and writes the pages as PDF and as OFD.
package pagetest

import (
	"strconv"
	"strings"

	"github.com/fazhilint/fazhilint/parser/layout/glyph"
)

// Run is characters set on one line, one right behind the other. Points, from the top left corner; Y is the line they stand
// on. A Chinese character is as wide as Size, others half of it.
type Run struct {
	X, Y, Size float64
	Text       string
}

// Rule is a line drawn from one point to another.
type Rule struct{ X1, Y1, X2, Y2 float64 }

// Page is what stands on a page of 595 to 842 points.
type Page struct {
	Runs  []Run
	Rules []Rule
}

// Measures of a page in points.
const (
	width   = 595.0
	height  = 842.0
	left    = 79.0
	size    = 16.0
	pitch   = 28.0
	top     = 120.0
	lines   = 22
	columns = 28
	right   = left + size*columns
)

// setter sets text line by line.
type setter struct {
	pages []Page
	line  int
}

// Typeset sets a text: the first line is the title, every other one a paragraph, lines between pipes are rows of tables.
func Typeset(text []string) []Page {
	s := &setter{}
	for i := 0; i < len(text); i++ {
		switch {
		case strings.HasPrefix(text[i], "|"):
			end := i
			for end < len(text) && strings.HasPrefix(text[end], "|") {
				end++
			}
			s.table(text[i:end])
			i = end - 1
		case i == 0 && Advance(text[i], 22) <= right-left:
			y := s.next()
			s.put(Run{(left + right - Advance(text[i], 22)) / 2, y, 22, text[i]})
		default:
			s.paragraph(text[i])
		}
	}
	return s.pages
}

// next goes to the next line and gives its place; a new page begins with its number at the foot.
func (s *setter) next() float64 {
	if len(s.pages) == 0 || s.line == lines {
		number := "— " + strconv.Itoa(len(s.pages)+1) + " —"
		s.pages = append(s.pages, Page{Runs: []Run{{(width - Advance(number, 14)) / 2, height - 60, 14, number}}})
		s.line = 0
	}
	s.line++
	return top + float64(s.line-1)*pitch
}

// put adds a run to the page.
func (s *setter) put(r Run) {
	p := &s.pages[len(s.pages)-1]
	p.Runs = append(p.Runs, r)
}

// paragraph sets a paragraph with an indent of two characters.
func (s *setter) paragraph(text string) {
	rest, x := []rune(text), left+2*size
	for len(rest) > 0 {
		n := fitting(rest, right-x)
		y := s.next()
		s.put(Run{x, y, size, string(rest[:n])})
		rest, x = rest[n:], left
	}
}

// fitting is how many characters go on a line: words stay whole, no closing mark begins a line, no opening one ends it.
func fitting(text []rune, room float64) int {
	width, n := 0.0, 0
	for n < len(text) && width+advance(text[n], size) <= room {
		width += advance(text[n], size)
		n++
	}
	if n == len(text) {
		return n
	}
	for k := n; k > n-12 && k > 1; k-- {
		if canBreak(text[k-1], text[k]) {
			return k
		}
	}
	return max(n, 1)
}

// canBreak says whether a line can end between two characters.
func canBreak(a, b rune) bool {
	switch {
	case glyph.IsCloser(b), strings.ContainsRune("（(《〈“‘〔【[", a), b == ' ':
		return false
	}
	return a == ' ' || glyph.Width(a) == 2 || glyph.Width(b) == 2
}

// table sets rows with lines around their cells, all columns of one width.
func (s *setter) table(rows []string) {
	for _, row := range rows {
		cells := strings.Split(strings.Trim(row, "|"), "|")
		wide := (right - left) / float64(len(cells))
		y := s.next()
		p := &s.pages[len(s.pages)-1]
		above, below := y-pitch+8, y+8
		p.Rules = append(p.Rules, Rule{left, above, right, above}, Rule{left, below, right, below})
		for k, cell := range cells {
			x := left + float64(k)*wide
			p.Rules = append(p.Rules, Rule{x, above, x, below})
			size := 10.0
			for Advance(strings.TrimSpace(cell), size) > wide-4 {
				size /= 1.1
			}
			p.Runs = append(p.Runs, Run{x + 2, y, size, strings.TrimSpace(cell)})
		}
		p.Rules = append(p.Rules, Rule{right, above, right, below})
	}
}

// Advance is the width of a text.
func Advance(text string, size float64) float64 {
	width := 0.0
	for _, r := range text {
		width += advance(r, size)
	}
	return width
}

// advance is the width of a character: whole or half.
func advance(r rune, size float64) float64 {
	if r < 0x7F {
		return size / 2
	}
	return size
}
