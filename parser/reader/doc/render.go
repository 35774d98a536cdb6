// From paragraphs to lines and tables: numbers are counted, cells and rows end with marks.

package doc

import (
	"encoding/binary"

	"github.com/fazhilint/fazhilint/parser/reader/autonumber"
	"github.com/fazhilint/fazhilint/parser/reader/compose"
)

// contents is the kind of furniture of a table of contents.
const contents = "contents"

// renderer turns one text into blocks.
type renderer struct {
	compose.Flow
	file   *file
	labels *autonumber.Labels // nil: numbers are not counted
}

// story renders the text at [from, to).
func (r *renderer) story(from, to int) ([]compose.Block, error) {
	err := r.file.paragraphs(from, to, r.add)
	return r.Blocks(), err
}

// add renders one paragraph.
func (r *renderer) add(p *para) error {
	r.file.blocks++
	if r.file.blocks > maxBlocks {
		return errLong()
	}
	if p.list == oldList && r.labels != nil {
		return errOldNumbers()
	}
	if p.list > 0 && r.file.lists.cutOff {
		return errDamaged("编号定义不完整", "its definitions of numbers are cut off")
	}
	r.Enter(p.depth)
	if p.depth > 0 && p.rowEnd {
		r.EndRow(rowOf(p.cells))
		return nil
	}
	r.line(p)
	if p.depth > 0 && (p.cellEnd || p.depth == 1 && p.mark == cellMark) {
		r.EndCell()
	}
	return nil
}

// line renders the text of a paragraph.
func (r *renderer) line(p *para) {
	label, bullet := "", false
	if r.labels != nil && p.list > 0 && (!p.hidden || len(p.text.Runes) > 0) {
		label, bullet = r.labels.Next(p.list, r.file.lists.levelOf(&p.props))
	}
	line := r.Line(p.text, label)
	if line == nil {
		return
	}
	line.Item = bullet
	switch {
	case p.contents:
		line.Aside = contents
	case p.outline < bodyText:
		line.Level = p.outline + 1
	}
}

// Bits of a cell, [MS-DOC] 2.9.309, and the size of its record.
const (
	cellSize     = 20
	mergedAcross = 1 // of the two lowest bits
	mergedAbove  = 1 // of bits 5 and 6
)

// rowOf reads the operand of sprmTDefTable, [MS-DOC] 2.9.321: the edges of the cells of a row, and how they are merged.
func rowOf(definition []byte) (edges []int, marks []compose.Merge) {
	if len(definition) == 0 {
		return nil, nil
	}
	n := int(definition[0])
	if len(definition) < 1+2*(n+1) {
		return nil, nil
	}
	for i := range n + 1 {
		edges = append(edges, int(int16(binary.LittleEndian.Uint16(definition[1+2*i:])))) //nolint:gosec // it is signed
	}
	for cells := definition[1+2*(n+1):]; len(cells) >= cellSize; cells = cells[cellSize:] {
		flags := int(binary.LittleEndian.Uint16(cells))
		marks = append(marks, compose.Merge{Across: flags&3 == mergedAcross, Above: flags>>5&3 == mergedAbove})
	}
	return edges, marks
}
