// Is the text wrapped at a fixed width, as it comes out of a PDF or an old editor? Then a full line goes on in the
// next one, and a line that is not full ends its paragraph.

package layout

import "github.com/fazhilint/fazhilint/parser/layout/glyph"

// wrapping describes how the lines of a page were broken.
type wrapping struct {
	width    int  // columns of a full line; 0: lines are not wrapped
	indented bool // paragraphs open with an indent
	margin   int  // columns of blanks before a line that goes on with a paragraph
	gap      int  // empty lines before such a line
}

// Bounds of a wrapped page in columns, and how many lines must be full.
const (
	minWrap  = 36
	maxWrap  = 130
	minFull  = 4
	slack    = 3 // a line up to this much narrower counts as full when measuring
	minShare = 4 // one line in so many must be full
)

// measureWrap finds the width at which lines are broken.
func measureWrap(s []rune, lines []line) wrapping {
	var counts [maxWrap + 1]int
	total, long := 0, 0
	for i := range lines {
		l := &lines[i]
		if !l.isText() || l.row {
			continue
		}
		total++
		if l.width > maxWrap {
			long++
			continue
		}
		if l.width >= minWrap {
			counts[l.width]++
		}
	}
	w := wrapping{}
	best := 0
	for width := maxWrap; width >= minWrap; width-- {
		full := 0
		for k := max(width-slack, 0); k <= width; k++ {
			full += counts[k]
		}
		if counts[width] > 0 && full > best {
			best, w.width = full, width
		}
	}
	if best < minFull || best*minShare < total || long*6 > best || w.cut(s, lines) < max(2, best/3) {
		return wrapping{}
	}
	w.measureIndent(s, lines)
	return w
}

// cut counts the full lines that end in the middle of a sentence. Headings of one length are no wrapped text.
func (w *wrapping) cut(s []rune, lines []line) int {
	n := 0
	for i := range lines {
		l := &lines[i]
		if !l.isText() || l.row || l.numbered || l.width > w.width || l.width < w.width-slack {
			continue
		}
		if r := l.last(s); !glyph.EndsSentence(r) && r != '；' && r != '：' {
			n++
		}
	}
	return n
}

// measureIndent finds the left margin of lines that go on, and whether paragraphs stand further in.
func (w *wrapping) measureIndent(s []rune, lines []line) {
	margins, gaps := map[int]int{}, map[int]int{}
	eachPair(lines, func(prev, next *line) {
		if prev.width >= w.width-slack && !glyph.EndsSentence(prev.last(s)) {
			margins[next.indent]++
			gaps[next.gap]++
		}
	})
	w.margin, w.gap = commonest(margins), commonest(gaps)
	in, out := 0, 0
	eachPair(lines, func(prev, next *line) {
		switch {
		case prev.width >= w.width-slack || !glyph.EndsSentence(prev.last(s)):
		case next.indent > w.margin:
			in++
		default:
			out++
		}
	})
	w.indented = in > out
}

// commonest gives the key with the highest count, the smallest one among equals.
func commonest(counts map[int]int) int {
	key, best := 0, 0
	for k, n := range counts {
		if n > best || n == best && k < key {
			key, best = k, n
		}
	}
	return key
}

// eachPair calls f with every two neighbouring lines of text, rows of tables left out.
func eachPair(lines []line, f func(prev, next *line)) {
	for i := 1; i < len(lines); i++ {
		if prev, next := &lines[i-1], &lines[i]; prev.isText() && next.isText() && !next.row {
			f(prev, next)
		}
	}
}

// full says whether the first word of next would not have fitted on the line of prev.
func (w *wrapping) full(s []rune, prev, next *line) bool {
	return prev.width+firstWord(next.runes(s)) > w.width-slack
}

// firstWord is the width of what a line break keeps together at the beginning of text: a number, a Latin word or a
// single character, with the closing marks after it.
func firstWord(text []rune) int {
	i, n := 0, 0
	if glyph.IsDigit(text[0]) || glyph.IsASCIILetter(text[0]) {
		for i < len(text) && i < 24 && text[i] < 0x7F && !glyph.IsBlank(text[i]) {
			n += glyph.Width(text[i])
			i++
		}
	} else {
		for i < len(text) && glyph.IsPause(text[i]) && text[i] != '，' && text[i] != '、' {
			n += glyph.Width(text[i])
			i++
		}
		if i < len(text) {
			n += glyph.Width(text[i])
			i++
		}
	}
	for i < len(text) && glyph.IsCloser(text[i]) {
		n += glyph.Width(text[i])
		i++
	}
	return n
}
