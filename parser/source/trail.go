// The way back from text that was taken out of a file to the bytes it was taken from.

package source

import (
	"sort"
	"strings"
	"unicode/utf8"
)

// Origin is the stretch of bytes that a character was read from.
type Origin struct {
	Member     string // part of an archive, as word/document.xml; "" where the file is one
	Start, End int    // half-open, in bytes of the member as UTF-8; equal for a character that the file does not hold
}

// Stretch says that N characters of Runes were read one after the other from one member.
type Stretch struct {
	At, N  int // in Runes
	Member int // index in Trail.Members
	From   int // byte of the first character
	Width  int // bytes of each character together with its markup; Plain: as many as it has in UTF-8
}

// Widths of a Stretch that are no count.
const (
	Plain = 0  // the bytes are the characters themselves
	Made  = -1 // the file does not hold the characters; From is where they would stand
)

// Spot says that from the character at At on the place is Place, but for its line and column.
type Spot struct {
	At    int
	Place Place
}

// Trail leads from Runes back to the file.
type Trail struct {
	Members   []string
	Stretches []Stretch // sorted by At, without overlaps; together they hold every character but line breaks put in
	Spots     []Spot    // sorted by At
	file      *file
}

// file is the text of a file that has lines of its own.
type file struct {
	text   string
	starts []int // byte of the first character of each line
	counts []int // characters before each countStep bytes: a page can be one long line
}

// countStep is how far apart the places are before which the characters of a file are counted once.
const countStep = 1024

// SetFile says that lines and columns are those of text, which Stretches lead to.
func (t *Trail) SetFile(text string) {
	f := &file{text: text, starts: []int{0}}
	for i := 0; i < len(text); i++ {
		if text[i] == '\n' || text[i] == '\r' && (i+1 == len(text) || text[i+1] != '\n') {
			f.starts = append(f.starts, i+1)
		}
	}
	n := 0
	for i := 0; i < len(text); i++ {
		if i%countStep == 0 {
			f.counts = append(f.counts, n)
		}
		if utf8.RuneStart(text[i]) {
			n++
		}
	}
	t.file = f
}

// Origin gives the bytes that the character at off was read from; false where the format keeps no such record. A line
// break that the reader put in has the empty stretch after the character before it.
func (s *Source) Origin(off int) (Origin, bool) {
	if s.Trail == nil || len(s.Trail.Stretches) == 0 {
		return Origin{}, false
	}
	return s.Trail.origin(s.Runes, off), true
}

// origin finds the stretch of off.
func (t *Trail) origin(runes []rune, off int) Origin {
	i := sort.Search(len(t.Stretches), func(i int) bool { return t.Stretches[i].At > off }) - 1
	if i < 0 {
		i, off = 0, t.Stretches[0].At
	}
	st := t.Stretches[i]
	member := ""
	if st.Member < len(t.Members) {
		member = t.Members[st.Member]
	}
	if off >= st.At+st.N {
		end := st.From + st.bytes(runes, st.N)
		return Origin{member, end, end}
	}
	start := st.From + st.bytes(runes, off-st.At)
	return Origin{member, start, st.From + st.bytes(runes, off-st.At+1)}
}

// bytes is the length of the first n characters of a stretch.
func (st *Stretch) bytes(runes []rune, n int) int {
	switch st.Width {
	case Made:
		return 0
	case Plain:
		size := 0
		for _, r := range runes[st.At : st.At+n] {
			size += utf8.RuneLen(r)
		}
		return size
	}
	return n * st.Width
}

// place is Source.Place for text with a trail.
func (t *Trail) place(s *Source, off int) Place {
	var at Place
	first := off
	if i := sort.Search(len(t.Spots), func(i int) bool { return t.Spots[i].At > off }) - 1; i >= 0 {
		first, at = t.Spots[i].At, t.Spots[i].Place
	}
	own := s.linePlace(off)
	if t.file != nil && len(t.Stretches) > 0 {
		own = t.file.place(t.origin(s.Runes, off).Start)
		at.Character = characterOf(at, off-first)
	}
	at.Line, at.Column = own.Line, own.Column
	return at
}

// characterOf counts from 1 the character that stands so far behind the beginning of its place; before a cell stands the mark between cells.
func characterOf(at Place, behind int) int {
	switch {
	case at.Row > 0:
		return max(behind, 1)
	case at.Paragraph > 0:
		return behind + 1
	}
	return 0
}

// place gives line and column of a byte of the file.
func (f *file) place(at int) Place {
	at = min(at, len(f.text))
	line := sort.SearchInts(f.starts, at+1)
	return Place{Line: line, Column: f.before(at) - f.before(f.starts[line-1]) + 1}
}

// before counts the characters that begin before a byte of the file.
func (f *file) before(at int) int {
	step := at / countStep
	if step >= len(f.counts) {
		step = len(f.counts) - 1
	}
	if step < 0 {
		return 0
	}
	n := f.counts[step]
	for i := step * countStep; i < at; i++ {
		if utf8.RuneStart(f.text[i]) {
			n++
		}
	}
	return n
}

// line gives the text of line n without its line break.
func (f *file) line(n int) string {
	if n < 1 || n > len(f.starts) {
		return ""
	}
	end := len(f.text)
	if n < len(f.starts) {
		end = f.starts[n]
	}
	return strings.TrimRight(f.text[f.starts[n-1]:end], "\r\n")
}
