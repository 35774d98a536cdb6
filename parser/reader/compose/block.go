// The shape of a document before it is lines: paragraphs, and tables whose cells hold paragraphs and tables.

package compose

import "github.com/fazhilint/fazhilint/parser/source"

// Block is a paragraph or a table.
type Block struct {
	Line  *Line
	Table *Table
}

// Line is a paragraph. A line break within it stays one.
type Line struct {
	Text
	Place  source.Place
	Breaks []int         // offsets in Text where a new page begins
	Spots  []source.Spot // places within Text that the format knows, by offsets in it
	Level  int           // of a heading, as the format says; 0: none
	Item   bool          // it opens an item of a list
	Aside  string        // kind of furniture, where the format says that it is some
	Gap    bool          // an empty paragraph stands before it
}

// Number puts a number before the text that the file does not hold: the program that shows the file counts it.
func (l *Line) Number(label string) {
	text := l.Text
	text.TrimLeft()
	member, from := text.origin()
	l.Text = Text{}
	l.Add([]rune(label), member, from, source.Made)
	l.Append(text)
}

// Table is rows of cells.
type Table struct {
	Rows []Row
	size *measure
}

// Row is a row of a table.
type Row struct {
	Before int // columns left out before the first cell
	Cells  []Cell
}

// Cell is a cell. Place is that of the cell itself, for what stands in an empty one.
type Cell struct {
	Blocks []Block
	Span   int  // columns it takes; 0 counts as 1
	Rows   int  // rows it takes; 0 counts as 1
	Merged bool // it goes on with the cell above it
	Place  source.Place
}

// Sizes from which a table cannot be one of data: its cells hold text.
const (
	maxCell      = 200 // characters of a cell
	maxCellLines = 4   // paragraphs of a cell that holds more than proseCell characters
	proseCell    = 100
	maxColumns   = 64 // columns that merged cells are filled up to
)

// measure is what is known of the size of a table.
type measure struct {
	chars int  // of all cells
	prose bool // its cells hold text, it only lays out the page
}

// measured gives the size of a table, found once.
func (t *Table) measured() *measure {
	if t.size != nil {
		return t.size
	}
	t.size = &measure{}
	columns := 0
	for i := range t.Rows {
		columns = max(columns, len(t.Rows[i].Cells))
		for k := range t.Rows[i].Cells {
			chars, prose := t.Rows[i].Cells[k].measured()
			t.size.chars += chars
			t.size.prose = t.size.prose || prose
		}
	}
	t.size.prose = t.size.prose || columns <= 1
	return t.size
}

// measured gives the characters of a cell and says whether it holds text rather than a datum.
func (c *Cell) measured() (chars int, prose bool) {
	lines := 0
	for _, b := range c.Blocks {
		if b.Table != nil {
			size := b.Table.measured()
			chars += size.chars
			prose = prose || size.prose && size.chars > proseCell || len(b.Table.Rows) > 1 && !size.prose
			continue
		}
		chars += len(b.Line.Runes)
		if b.Line.Shows() {
			lines++
		}
	}
	return chars, prose || chars > maxCell || lines >= maxCellLines && chars > proseCell
}

// EachLine calls f with every line, those in tables too.
func EachLine(blocks []Block, f func(l *Line)) {
	for _, b := range blocks {
		if b.Line != nil {
			f(b.Line)
			continue
		}
		for i := range b.Table.Rows {
			for k := range b.Table.Rows[i].Cells {
				EachLine(b.Table.Rows[i].Cells[k].Blocks, f)
			}
		}
	}
}
