// Package source holds the decoded text of one file and tells where in the file a character stands.
package source

import "sort"

// Source is a file after decoding: code points with every line break folded to '\n'. Folding a CRLF drops a character
// at the end of a line only, so columns of the original line still hold.
type Source struct {
	Name     string
	Format   string // text, markdown, docx, html, doc, odt, rtf, pdf, ofd
	Encoding string // utf-8, utf-8-bom, gb18030, utf-16le, utf-16be
	Runes    []rune
	Parts    []Part // what the format says beyond the text, sorted by Start; nil for plain text
	Trail    *Trail // the way back to the file, where Runes are not its text as it stands; nil for text and Markdown
	starts   []int  // offset of the first character of each line
}

// PartKind says what a Part is.
type PartKind uint8

// The kinds of a Part.
const (
	Hidden  PartKind = iota + 1 // syntax of the format that a reader of the page does not see
	Heading                     // a heading line; Level is set
	Item                        // a line that opens an item of a list
	Row                         // a line that is a row of a table, its cells between pipes
	Aside                       // lines that are no part of the report; Name is their kind as tree.Furniture has it
	Code                        // code, within a line or of whole lines: to be read by machines, no prose
)

// Part is a stretch of Runes about which the format says something that plain text cannot say.
type Part struct {
	Kind       PartKind
	Start, End int    // half-open, in Runes
	Level      int    // of a Heading, from 1
	Name       string // of an Aside
}

// Place is where a character stands in the file. Everything counts from 1, columns in code points; what means nothing
// in a format, or is not known, is 0. In a format without lines, Line and Column are those of the text that was read
// from it, one line for each paragraph or row; PageLine is what a reader of a fixed page counts.
type Place struct {
	Line      int    `json:"line,omitempty"`
	Column    int    `json:"column,omitempty"`
	Page      int    `json:"page,omitempty"`
	PageLine  int    `json:"page_line,omitempty"` // among the visual lines of the page, headers and footers included
	Paragraph int    `json:"paragraph,omitempty"` // among the paragraphs that show something, those in tables included
	Character int    `json:"character,omitempty"` // of the paragraph or cell, where Column is of a line of the file: a page on the web
	Table     int    `json:"table,omitempty"`     // among the tables of the body
	Row       int    `json:"row,omitempty"`       // of the table
	Cell      int    `json:"cell,omitempty"`      // of the row, as they are seen: merged cells count once
	Note      string `json:"note,omitempty"`      // the place is not in the body: header, footer, footnote, endnote, text-box
}

// New makes a Source of decoded text whose line breaks are already folded to '\n'.
func New(runes []rune, format, encoding string) *Source {
	return &Source{Runes: runes, Format: format, Encoding: encoding, starts: lineStarts(runes)}
}

// lineStarts gives the offset of the first character of each line.
func lineStarts(runes []rune) []int {
	starts := make([]int, 1, len(runes)/40+2)
	for i, r := range runes {
		if r == '\n' {
			starts = append(starts, i+1)
		}
	}
	return starts
}

// Lines is the number of lines; text that ends with a line break has an empty last line.
func (s *Source) Lines() int {
	if s.Trail != nil && s.Trail.file != nil {
		return len(s.Trail.file.starts)
	}
	return len(s.starts)
}

// Place gives line and column of the character at off, and what else the format knows of its place. Offsets outside
// the text are moved to its nearest end.
func (s *Source) Place(off int) Place {
	off = min(max(off, 0), len(s.Runes))
	if s.Trail != nil {
		return s.Trail.place(s, off)
	}
	return s.linePlace(off)
}

// linePlace gives line and column of off in Runes.
func (s *Source) linePlace(off int) Place {
	line := sort.SearchInts(s.starts, off+1) // lines that start at or before off
	return Place{Line: line, Column: off - s.starts[line-1] + 1}
}

// Shown gives line and column of the character at off in the text that a reader sees: that of a page on the web without its markup.
func (s *Source) Shown(off int) (line, column int) {
	at := s.linePlace(min(max(off, 0), len(s.Runes)))
	return at.Line, at.Column
}

// Line gives the text of line n, counted from 1 as Place does, without its line break; "" where there is no such line.
func (s *Source) Line(n int) string {
	if s.Trail != nil && s.Trail.file != nil {
		return s.Trail.file.line(n)
	}
	return s.ShownLine(n)
}

// ShownLine gives the text of line n as Shown counts it, without its line break; "" where there is no such line.
func (s *Source) ShownLine(n int) string {
	if n < 1 || n > len(s.starts) {
		return ""
	}
	end := len(s.Runes)
	if n < len(s.starts) {
		end = s.starts[n] - 1
	}
	return string(s.Runes[s.starts[n-1]:end])
}
