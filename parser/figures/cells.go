// Cells of tables that are numbers.

package figures

import (
	"github.com/fazhilint/fazhilint/parser/layout/glyph"
	"github.com/fazhilint/fazhilint/parser/lexis"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// table reads the cells of a table, each as a figure of its own when it holds nothing but a number. Numbers of rows count nothing.
func (r *reader) table(t *tree.Table) {
	numbered := t.NumbersRows()
	for row := range t.Rows {
		for col := range t.Rows[row] {
			cell := &t.Rows[row][col]
			cell.Figure = -1
			if row < t.Header || col == 0 && numbered {
				continue
			}
			if figure, ok := r.cellFigure(cell); ok {
				figure.Section, figure.Sentence = t.Section, -1
				cell.Figure = len(r.doc.Figures)
				r.doc.Figures = append(r.doc.Figures, figure)
			}
		}
	}
}

// cellFigure reads a cell that is a number, with or without unit and sign. The sign belongs to the words of the figure, not to its
// value: -8.7 and ↓8.7 are a fall by 8.7.
func (r *reader) cellFigure(cell *tree.Cell) (tree.Figure, bool) {
	text := r.text[:cell.Span[1]]
	start := lexis.SkipBlanks(text, cell.Span[0])
	_, begin := lexis.SignAt(text, start)
	if begin >= len(text) || !glyph.IsDigit(text[begin]) {
		return tree.Figure{}, false
	}
	num, ok := lexis.ScanArabic(text, begin)
	if !ok {
		return tree.Figure{}, false
	}
	figure, end, _ := r.withUnit(&num, cell.Span)
	if lexis.SkipBlanks(text, end) != len(text) {
		return tree.Figure{}, false
	}
	if start < begin {
		figure.Span[0] = start
		figure.Literal = string(r.text[start:figure.Span[1]])
	}
	return figure, true
}
