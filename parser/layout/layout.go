// Package layout turns a decoded file into the text of a report: page and line breaks mended, what came with the page
// or the conversion set apart, one line for each paragraph. Every character keeps its place in the file.
package layout

import (
	"sort"

	"github.com/fazhilint/fazhilint/parser/source"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// Page is the text of a report with what was set apart from it.
type Page struct {
	Text      []rune    // the body, one line for each block, then the furniture, one line for each piece
	Body      tree.Span // the part of Text that is the report
	Blocks    []Block   // the paragraphs and table rows of the body, in order
	Furniture []tree.Furniture
	Marks     []tree.Mark // sorted by place
	Repeats   []tree.Repeat
	Breaks    []int // offsets in the body where a line or page break was mended
	segments  []segment
}

// Block is a paragraph or a table's row of the body.
type Block struct {
	Span   tree.Span
	Row    bool // a row of a table
	Level  int  // of a heading that the format marks as such, from 1; 0: none
	Gap    int  // empty lines before it
	Indent int  // columns of blanks before it
}

// segment says that n characters of one text come one after the other from another.
type segment struct{ at, from, n int }

// Lay reads the layout of src.
func Lay(src *source.Source) *Page {
	clean := scrub(src)
	lines := split(clean, src)
	markPageNumbers(clean.runes, lines)
	markContents(clean.runes, lines)
	markRows(clean.runes, lines)
	markZones(clean, lines)
	markRunningHeaders(clean.runes, lines)
	repeats := markRepeats(clean.runes, lines)
	blocks := join(clean.runes, lines)
	page := assemble(src, clean, lines, blocks, repeats)
	page.Marks = append(page.Marks, readMarks(page.Text[:page.Body[1]])...)
	sort.SliceStable(page.Marks, func(i, j int) bool { return page.Marks[i].Span[0] < page.Marks[j].Span[0] })
	return page
}

// Origin gives the offset in the source's Runes of the character at off in Text. An inserted line break has the place
// right after the character before it.
func (p *Page) Origin(off int) int { return origin(p.segments, off) }

// origin finds off in segments, which are sorted by at.
func origin(segments []segment, off int) int {
	i := sort.Search(len(segments), func(i int) bool { return segments[i].at > off }) - 1
	if i < 0 {
		return 0
	}
	s := segments[i]
	return s.from + min(off-s.at, s.n)
}
