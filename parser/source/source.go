// Package source holds the decoded text of one file and tells where in the file a character stands.
package source

import "sort"

// Source is a file after decoding: code points with every line break folded to '\n'. Folding a CRLF drops a character
// at the end of a line only, so columns of the original line still hold.
type Source struct {
	Name     string
	Format   string // text, markdown
	Encoding string // utf-8, utf-8-bom, gb18030, utf-16le, utf-16be
	Runes    []rune
	Parts    []Part // what the format says beyond the text, sorted by Start; nil for plain text
	starts   []int  // offset of the first character of each line
}

// PartKind says what a Part is.
type PartKind uint8

// The kinds of a Part.
const (
	Hidden  PartKind = iota + 1 // syntax of the format that a reader of the page does not see
	Heading                     // a heading line; Level is set
	Item                        // a line that opens an item of a list
)

// Part is a stretch of Runes about which the format says something that plain text cannot say.
type Part struct {
	Kind       PartKind
	Start, End int // half-open, in Runes
	Level      int // of a Heading, from 1
}

// Place is where a character stands in the file. Lines and columns count from 1, columns in code points. Page and
// Paragraph are for formats without lines and are 0 where they mean nothing.
type Place struct {
	Line      int `json:"line,omitempty"`
	Column    int `json:"column,omitempty"`
	Page      int `json:"page,omitempty"`
	Paragraph int `json:"paragraph,omitempty"`
}

// New makes a Source of decoded text whose line breaks are already folded to '\n'.
func New(runes []rune, format, encoding string) *Source {
	starts := make([]int, 1, len(runes)/40+2)
	for i, r := range runes {
		if r == '\n' {
			starts = append(starts, i+1)
		}
	}
	return &Source{Runes: runes, Format: format, Encoding: encoding, starts: starts}
}

// Lines is the number of lines; text that ends with a line break has an empty last line.
func (s *Source) Lines() int { return len(s.starts) }

// Place gives line and column of the character at off. Offsets outside the text are moved to its nearest end.
func (s *Source) Place(off int) Place {
	off = min(max(off, 0), len(s.Runes))
	line := sort.SearchInts(s.starts, off+1) // lines that start at or before off
	return Place{Line: line, Column: off - s.starts[line-1] + 1}
}

// Line gives the text of line n, counted from 1, without its line break; "" where there is no such line.
func (s *Source) Line(n int) string {
	if n < 1 || n > len(s.starts) {
		return ""
	}
	end := len(s.Runes)
	if n < len(s.starts) {
		end = s.starts[n] - 1
	}
	return string(s.Runes[s.starts[n-1]:end])
}
