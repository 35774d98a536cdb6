// Writing blocks as lines.

package compose

import (
	"slices"
	"sort"
	"strings"

	"github.com/fazhilint/fazhilint/parser/layout/glyph"
	"github.com/fazhilint/fazhilint/parser/source"
)

// Writer puts blocks together.
type Writer struct {
	text  Text
	spots []source.Spot
	parts []source.Part
	heads heads
	table bool // the last block was a table
	gap   bool // an empty line is due
}

// Blocks writes blocks one after the other.
func (w *Writer) Blocks(blocks []Block) {
	for _, b := range blocks {
		switch {
		case b.Line != nil:
			w.Line(b.Line)
		case b.Table.measured().prose:
			w.flow(b.Table)
		default:
			w.rows(b.Table)
		}
	}
}

// flow writes the cells of a table that only lays out the page.
func (w *Writer) flow(t *Table) {
	for i := range t.Rows {
		for k := range t.Rows[i].Cells {
			w.Blocks(t.Rows[i].Cells[k].Blocks)
		}
	}
}

// Line writes a paragraph. One that shows nothing leaves an empty line.
func (w *Writer) Line(l *Line) {
	w.gap = w.gap || l.Gap
	if !l.Shows() {
		w.gap = true
		return
	}
	w.open()
	start := len(w.text.Runes)
	w.spot(start, l.Place)
	w.text.Append(l.Text)
	place := l.Place
	for _, b := range l.Breaks {
		if place.Page > 0 {
			place.Page++
		}
		w.spot(start+b, place)
	}
	for _, s := range l.Spots {
		w.spot(start+s.At, s.Place)
	}
	w.note(l, start)
	w.end()
}

// note records what the format says of a line.
func (w *Writer) note(l *Line, start int) {
	switch {
	case l.Aside != "":
		w.parts = append(w.parts, source.Part{Kind: source.Aside, Start: start, End: len(w.text.Runes), Name: l.Aside})
		return
	case l.Item:
		w.parts = append(w.parts, source.Part{Kind: source.Item, Start: start, End: len(w.text.Runes)})
	}
	w.heads.add(l, start)
}

// open writes the empty lines that are due. After a table there are two, so that the next one stays apart from it.
func (w *Writer) open() {
	if len(w.text.Runes) > 0 {
		if w.table {
			w.text.Runes = append(w.text.Runes, '\n', '\n')
		} else if w.gap {
			w.text.Runes = append(w.text.Runes, '\n')
		}
	}
	w.table, w.gap = false, false
}

// end ends a line.
func (w *Writer) end() { w.text.Runes = append(w.text.Runes, '\n') }

// spot records a place.
func (w *Writer) spot(at int, p source.Place) {
	if k := len(w.spots) - 1; k >= 0 && (w.spots[k].At == at || w.spots[k].Place == p) {
		if w.spots[k].At == at {
			w.spots[k].Place = p
		}
		return
	}
	w.spots = append(w.spots, source.Spot{At: at, Place: p})
}

// Source gives what was written. Members names the parts of the file that stretches refer to.
func (w *Writer) Source(format, encoding string, members []string) *source.Source {
	src := source.New(w.text.Runes, format, encoding)
	src.Parts = slices.Concat(w.parts, w.heads.parts())
	sort.SliceStable(src.Parts, func(i, j int) bool { return src.Parts[i].Start < src.Parts[j].Start })
	src.Trail = &source.Trail{Members: members, Stretches: w.text.Stretches, Spots: w.spots}
	return src
}

// pipes are what can stand between cells; the first that no cell holds is taken.
const pipes = "|｜│┃"

// rows writes a table of data. A row across all columns at its top or its end is its caption or a note, and stands
// outside of it.
func (w *Writer) rows(t *Table) {
	g := newGrid(t)
	first, last := 0, len(g.rows)
	for first < last && g.across(first) {
		w.Line(g.rows[first][g.sole(first)].line())
		first++
	}
	for last > first && g.across(last-1) && isNote(g.rows[last-1][g.sole(last-1)].text.Runes) {
		last--
	}
	sep := separator(g)
	w.open()
	for i := first; i < last; i++ {
		w.row(g.rows[i], sep)
	}
	w.table = last > first
	for i := last; i < len(g.rows); i++ {
		w.Line(g.rows[i][g.sole(i)].line())
		w.table = false
	}
}

// row writes one row.
func (w *Writer) row(cells []gridCell, sep rune) {
	start := len(w.text.Runes)
	for i := range cells {
		c := &cells[i]
		member, from := c.text.origin()
		w.spot(len(w.text.Runes), c.place)
		w.text.Put(sep, member, from, source.Made)
		w.text.Append(c.text)
	}
	k := len(w.text.Stretches) - 1
	last := w.text.Stretches[k]
	w.text.Put(sep, last.Member, last.From, source.Made)
	w.parts = append(w.parts, source.Part{Kind: source.Row, Start: start, End: len(w.text.Runes)})
	w.end()
}

// separator picks the mark between the cells of a table.
func separator(g *grid) rune {
	for _, sep := range pipes {
		if !g.holds(sep) {
			return sep
		}
	}
	return '|'
}

// isNote says whether a row across the table is a note under it.
func isNote(text []rune) bool {
	s := strings.TrimLeft(string(text), " 　*※（(")
	for _, w := range []string{"注", "备注", "说明", "数据来源", "资料来源", "填表", "制表", "统计"} {
		if strings.HasPrefix(s, w) {
			return true
		}
	}
	return len(text) > 0 && glyph.EndsSentence(text[len(text)-1])
}
