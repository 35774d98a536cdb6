// Tables: cells and rows end with marks; how cells are merged is told by the edges of each row, [MS-DOC] 2.9.321.

package doc

import (
	"encoding/binary"
	"slices"

	"github.com/fazhilint/fazhilint/parser/reader/compose"
	"github.com/fazhilint/fazhilint/parser/source"
)

// Bits of a cell, [MS-DOC] 2.9.309, and the size of its record.
const (
	cellSize      = 20
	mergedAcross  = 1  // of the two lowest bits
	mergedAbove   = 1  // of bits 5 and 6
	edgeTolerance = 15 // twips between edges that are meant to be one
)

// openTable is a table that is being read.
type openTable struct {
	rows    []openRow
	cells   []compose.Cell // of the row that is being read
	current *compose.Cell  // the cell that is being read
}

// openRow is a row with the edges of its cells in twips, one more than there are cells; nil when they are not known.
type openRow struct {
	cells []compose.Cell
	edges []int
}

// begin begins a cell unless one has begun.
func (t *openTable) begin(at source.Place) {
	if t.current == nil {
		t.current = &compose.Cell{Place: at}
	}
}

// add adds a block to the cell.
func (t *openTable) add(b compose.Block) {
	if t.current == nil {
		t.current = &compose.Cell{}
	}
	t.current.Blocks = append(t.current.Blocks, b)
}

// endCell ends the cell. The place of one that holds something is that of its first paragraph.
func (t *openTable) endCell() {
	if t.current == nil {
		t.current = &compose.Cell{}
	}
	if b := t.current.Blocks; len(b) > 0 && b[0].Line != nil {
		t.current.Place = b[0].Line.Place
	}
	t.cells = append(t.cells, *t.current)
	t.current = nil
}

// endRow ends the row; definition is the operand of sprmTDefTable.
func (t *openTable) endRow(definition []byte) {
	if t.current != nil && len(t.current.Blocks) > 0 {
		t.endCell()
	}
	row := openRow{cells: t.cells}
	t.cells, t.current = nil, nil
	n := len(row.cells)
	if len(definition) > 0 && int(definition[0]) == n && len(definition) >= 1+2*(n+1) {
		for i := range n + 1 {
			row.edges = append(row.edges, int(int16(binary.LittleEndian.Uint16(definition[1+2*i:])))) //nolint:gosec // it is signed
		}
		row.merge(definition[1+2*(n+1):])
	}
	t.rows = append(t.rows, row)
}

// merge reads which cells are merged: those merged with the one before them go, those merged with the one above stay.
func (r *openRow) merge(records []byte) {
	kept, edges := r.cells[:0:0], r.edges[:0:0]
	for i := range r.cells {
		flags := 0
		if len(records) >= (i+1)*cellSize {
			flags = int(binary.LittleEndian.Uint16(records[i*cellSize:]))
		}
		if flags&3 == mergedAcross && len(kept) > 0 {
			continue
		}
		r.cells[i].Merged = flags>>5&3 == mergedAbove
		kept, edges = append(kept, r.cells[i]), append(edges, r.edges[i])
	}
	edges = append(edges, r.edges[len(r.edges)-1])
	r.cells, r.edges = kept, edges
}

// table gives the table, the spans of its cells told by their edges.
func (t *openTable) table() *compose.Table {
	if t.current != nil || len(t.cells) > 0 { // the last row has no end
		t.endRow(nil)
	}
	var all []int
	for i := range t.rows {
		all = append(all, t.rows[i].edges...)
	}
	slices.Sort(all)
	columns := slices.CompactFunc(all, func(a, b int) bool { return max(a, b)-min(a, b) <= edgeTolerance })
	out := &compose.Table{}
	for _, row := range t.rows {
		one := compose.Row{Cells: row.cells}
		if len(row.edges) == len(row.cells)+1 {
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
