// Tables whose cells and rows end with marks. How cells are merged is told by the edges of each row.

package compose

import (
	"slices"

	"github.com/fazhilint/fazhilint/parser/source"
)

// Merge says how a cell goes with its neighbours.
type Merge struct {
	Across bool // it goes on with the cell before it and has no text of its own
	Above  bool // it goes on with the cell above it
}

// edgeTolerance is the distance of edges that are meant to be one, in twentieths of a point.
const edgeTolerance = 15

// openTable is a table that is being read.
type openTable struct {
	rows    []openRow
	cells   []Cell // of the row that is being read
	current *Cell  // the cell that is being read
}

// openRow is a row with the edges of its cells, one more than there are cells; nil when they are not known.
type openRow struct {
	cells []Cell
	edges []int
}

// begin begins a cell unless one has begun.
func (t *openTable) begin(at source.Place) {
	if t.current == nil {
		t.current = &Cell{Place: at}
	}
}

// add adds a block to the cell.
func (t *openTable) add(b Block) {
	t.begin(source.Place{})
	t.current.Blocks = append(t.current.Blocks, b)
}

// endCell ends the cell. The place of one that holds something is that of its first paragraph.
func (t *openTable) endCell() {
	t.begin(source.Place{})
	if b := t.current.Blocks; len(b) > 0 && b[0].Line != nil {
		t.current.Place = b[0].Line.Place
	}
	t.cells = append(t.cells, *t.current)
	t.current = nil
}

// endRow ends the row. Edges that do not fit its cells say nothing.
func (t *openTable) endRow(edges []int, marks []Merge) {
	if t.current != nil && len(t.current.Blocks) > 0 {
		t.endCell()
	}
	row := openRow{cells: t.cells}
	t.cells, t.current = nil, nil
	if len(row.cells) > 0 && len(edges) == len(row.cells)+1 {
		row.edges = edges
		row.merge(marks)
	}
	t.rows = append(t.rows, row)
}

// merge takes out the cells that go on with the one before them; those that go on with the one above stay.
func (r *openRow) merge(marks []Merge) {
	kept, edges := r.cells[:0:0], r.edges[:0:0]
	for i := range r.cells {
		var m Merge
		if i < len(marks) {
			m = marks[i]
		}
		if m.Across && len(kept) > 0 {
			continue
		}
		r.cells[i].Merged = m.Above
		kept, edges = append(kept, r.cells[i]), append(edges, r.edges[i])
	}
	edges = append(edges, r.edges[len(r.edges)-1])
	r.cells, r.edges = kept, edges
}

// table gives the table, the spans of its cells told by their edges.
func (t *openTable) table() *Table {
	if t.current != nil && len(t.current.Blocks) > 0 || len(t.cells) > 0 { // the last row has no end
		t.endRow(nil, nil)
	}
	var all []int
	for i := range t.rows {
		all = append(all, t.rows[i].edges...)
	}
	slices.Sort(all)
	columns := slices.CompactFunc(all, func(a, b int) bool { return max(a, b)-min(a, b) <= edgeTolerance })
	out := &Table{}
	for _, row := range t.rows {
		one := Row{Cells: row.cells}
		if row.edges != nil {
			one.Before = column(columns, row.edges[0])
			for k := range row.cells {
				one.Cells[k].Span = max(column(columns, row.edges[k+1])-column(columns, row.edges[k]), 1)
			}
		}
		out.Rows = append(out.Rows, one)
	}
	return out
}

// column gives the number of the column that begins at an edge.
func column(columns []int, edge int) int {
	i, found := slices.BinarySearch(columns, edge)
	if !found && i > 0 {
		i--
	}
	return i
}
