// A cursor walks over the characters of a number and remembers the blanks and line breaks it passed.

package citations

import (
	"slices"

	"github.com/fazhilint/fazhilint/parser/match"
)

// maxBlanks bounds a run of blanks inside a number; more than that is a border.
const maxBlanks = 24

// cursor is a place in the text. It is copied to try a reading and kept when the reading holds.
type cursor struct {
	text          []rune
	i, hi         int
	blank, broken bool
}

// peek gives the character at the cursor, 0 at the end.
func (c *cursor) peek() rune {
	if c.i < c.hi {
		return c.text[c.i]
	}
	return 0
}

// skip passes over blanks. A run with a line end is the layout's work, not the writer's.
func (c *cursor) skip() {
	start, line := c.i, false
	for c.i < c.hi && match.Blank(c.text[c.i]) {
		line = line || c.text[c.i] == '\n'
		c.i++
	}
	switch {
	case c.i == start:
	case c.i-start > maxBlanks:
		c.i = start
	case line:
		c.broken = true
	default:
		c.blank = true
	}
}

// accept passes over r, with blanks before it, if it comes next.
func (c *cursor) accept(r rune) bool {
	try := *c
	try.skip()
	if try.peek() != r {
		return false
	}
	try.i++
	*c = try
	return true
}

// digits reads up to limit digits of either width, blanks between them included, and gives them as ASCII.
func (c *cursor) digits(limit int) string {
	var out []byte
	for len(out) < limit {
		try := *c
		try.skip()
		d, ok := match.Digit(try.peek())
		if !ok {
			break
		}
		try.i++
		*c = try
		out = append(out, "0123456789"[d])
	}
	return string(out)
}

// han reads up to limit Chinese characters, blanks between them included; it stops before 号.
func (c *cursor) han(limit int) []rune {
	var out []rune
	for len(out) < limit {
		try := *c
		try.skip()
		if !match.Han(try.peek()) || try.peek() == '号' {
			break
		}
		out = append(out, try.peek())
		try.i++
		*c = try
	}
	return out
}

// year is the bracketed year that opens a case number and closes the stem of a document number.
type year struct {
	value       int
	digits      int
	open, close rune // close 0: the closing bracket is missing
}

// year reads a bracket with two or four digits in it, the cursor standing at the opening bracket.
func (c *cursor) year() (year, bool) {
	y := year{open: c.peek()}
	c.i++
	digits := c.digits(5)
	y.digits = len(digits)
	for _, d := range []byte(digits) {
		y.value = y.value*10 + int(d-'0')
	}
	if y.digits != 2 && (y.digits != 4 || y.value < 1949 || y.value > 2099) {
		return y, false
	}
	if y.digits == 2 {
		y.value += 2000
	}
	c.accept('年')
	for _, r := range "）)〕]］】" {
		if c.accept(r) {
			y.close = r
			return y, true
		}
	}
	return y, y.digits == 4
}

// roundDefect names what is wrong with the brackets of a case number, which are to be （）; "" when nothing is.
func (y year) roundDefect() string {
	switch {
	case y.open == '（' && y.close == '）':
		return ""
	case (y.open == '（' || y.open == '(') && (y.close == '）' || y.close == ')'):
		return "half-width"
	}
	return "brackets"
}

// serial reads the running number; several numbers that share one 号 (45、46号, 104-116号) are one serial.
func (c *cursor) serial() string {
	out := c.digits(9)
	if out == "" {
		return ""
	}
	for {
		try := *c
		try.skip()
		sep := try.peek()
		if !slices.Contains([]rune("、，,-—–－~～至"), sep) {
			return out
		}
		try.i++
		more := try.digits(9)
		if more == "" || !try.leadsToHao() {
			return out
		}
		*c = try
		out += string(sep) + more
	}
}

// leadsToHao says whether nothing but further numbers stands between the cursor and a 号.
func (c *cursor) leadsToHao() bool {
	try := *c
	for range 8 {
		if try.accept('号') {
			return true
		}
		try.skip()
		if !slices.Contains([]rune("、，,-—–－~～至"), try.peek()) {
			return false
		}
		try.i++
		if try.digits(9) == "" {
			return false
		}
	}
	return false
}

// defects lists the blanks that the cursor passed over.
func (c *cursor) defects() []string {
	if c.blank {
		return []string{"blank"}
	}
	return []string{}
}
