// Package compose puts a report's text together for formats that hold paragraphs and tables instead of lines: one line
// for each paragraph and row, what the format says of it as parts, and the way back to the file for every character.
package compose

import (
	"sort"
	"unicode/utf8"

	"github.com/fazhilint/fazhilint/parser/layout/glyph"
	"github.com/fazhilint/fazhilint/parser/source"
)

// Text is characters with the way back to the file. Offsets of the stretches are in Runes.
type Text struct {
	Runes     []rune
	Stretches []source.Stretch
}

// Add appends characters that stand in a member from byte from on; width as in source.Stretch.
func (t *Text) Add(runes []rune, member, from, width int) {
	if len(runes) == 0 {
		return
	}
	at := len(t.Runes)
	t.Runes = append(t.Runes, runes...)
	t.extend(source.Stretch{At: at, N: len(runes), Member: member, From: from, Width: width})
}

// Put appends one character; see Add.
func (t *Text) Put(r rune, member, from, width int) {
	at := len(t.Runes)
	t.Runes = append(t.Runes, r)
	t.extend(source.Stretch{At: at, N: 1, Member: member, From: from, Width: width})
}

// extend appends a stretch, or lengthens the last one when it goes on from it.
func (t *Text) extend(s source.Stretch) {
	if k := len(t.Stretches) - 1; k >= 0 && s.Width > 0 {
		last := &t.Stretches[k]
		if last.Width == s.Width && last.Member == s.Member && last.From+last.N*last.Width == s.From {
			last.N += s.N
			return
		}
	}
	t.Stretches = append(t.Stretches, s)
}

// Append appends another text.
func (t *Text) Append(other Text) {
	base := len(t.Runes)
	t.Runes = append(t.Runes, other.Runes...)
	for _, s := range other.Stretches {
		s.At += base
		t.Stretches = append(t.Stretches, s)
	}
}

// TrimLeft takes the blanks off the beginning and says how many there were.
func (t *Text) TrimLeft() int {
	n := 0
	for n < len(t.Runes) && (glyph.IsBlank(t.Runes[n]) || t.Runes[n] == '\n') {
		n++
	}
	if n > 0 {
		*t = t.Slice(n, len(t.Runes))
	}
	return n
}

// Slice gives a copy of the characters [from, to).
func (t *Text) Slice(from, to int) Text {
	var out Text
	first := sort.Search(len(t.Stretches), func(i int) bool { return t.Stretches[i].At+t.Stretches[i].N > from })
	for _, s := range t.Stretches[first:] {
		if s.At >= to {
			break
		}
		start, end := max(s.At, from), min(s.At+s.N, to)
		out.Add(t.Runes[start:end], s.Member, s.From+size(t.Runes[s.At:start], s.Width), s.Width)
	}
	return out
}

// size is the length in the file of characters of one stretch.
func size(runes []rune, width int) int {
	switch width {
	case source.Made:
		return 0
	case source.Plain:
		n := 0
		for _, r := range runes {
			n += utf8.RuneLen(r)
		}
		return n
	}
	return len(runes) * width
}

// Shows says whether any character is more than a blank.
func (t *Text) Shows() bool {
	for _, r := range t.Runes {
		if !glyph.IsBlank(r) && r != '\n' {
			return true
		}
	}
	return false
}

// origin is where the text begins in the file.
func (t *Text) origin() (member, from int) {
	if len(t.Stretches) == 0 {
		return 0, 0
	}
	return t.Stretches[0].Member, t.Stretches[0].From
}
