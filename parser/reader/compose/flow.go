// Paragraphs one after the other as word processors keep them, each with the depth of the table that it stands in; cells
// and rows end with marks. A flow makes blocks of them and counts paragraphs, tables, rows and cells.

package compose

import "github.com/fazhilint/fazhilint/parser/source"

// Flow is the blocks of one text as they are put together.
type Flow struct {
	Place  source.Place // of the paragraph that comes; what it says of notes is kept
	tables int
	gap    bool
	open   []*openTable // tables that the next paragraph can belong to, outermost first
	out    []Block
}

// Enter says that the next paragraph stands in tables of a depth; 0: in none.
func (f *Flow) Enter(depth int) {
	f.leave(depth)
	for len(f.open) < depth {
		if len(f.open) == 0 {
			f.tables++
			f.Place.Table, f.Place.Row, f.Place.Cell = f.tables, 1, 1
		}
		f.gap = false
		f.open = append(f.open, &openTable{})
	}
	if depth == 1 {
		t := f.open[0]
		f.Place.Row, f.Place.Cell = len(t.rows)+1, len(t.cells)+1
	}
	for _, t := range f.open {
		t.begin(f.Place)
	}
}

// leave ends the tables deeper than depth.
func (f *Flow) leave(depth int) {
	for len(f.open) > depth {
		last := len(f.open) - 1
		table := f.open[last].table()
		f.open = f.open[:last]
		if last == 0 {
			f.Place.Table, f.Place.Row, f.Place.Cell = 0, 0, 0
		}
		f.Add(Block{Table: table})
	}
}

// Line makes a line of the text of the paragraph and of the number that the program counts for it, and adds it; nil
// where neither shows anything.
func (f *Flow) Line(text Text, number string) *Line {
	if !text.Shows() && number == "" {
		f.gap = true
		return nil
	}
	f.Place.Paragraph++
	line := &Line{Text: text, Gap: f.gap, Place: f.Place}
	f.gap = false
	if number != "" {
		line.Number(number)
	}
	Tabs(line.Runes)
	f.Add(Block{Line: line})
	return line
}

// Add adds a block where the flow is.
func (f *Flow) Add(b Block) {
	if len(f.open) > 0 {
		f.open[len(f.open)-1].add(b)
		return
	}
	f.out = append(f.out, b)
}

// EndCell ends a cell of the innermost table.
func (f *Flow) EndCell() {
	if len(f.open) > 0 {
		f.open[len(f.open)-1].endCell()
	}
	f.gap = false
}

// EndRow ends a row of the innermost table; marks as for the cells that it has.
func (f *Flow) EndRow(edges []int, marks []Merge) {
	if len(f.open) > 0 {
		f.open[len(f.open)-1].endRow(edges, marks)
	}
	f.gap = false
}

// Blocks ends all tables and gives the blocks.
func (f *Flow) Blocks() []Block {
	f.leave(0)
	return f.out
}
