// From paragraphs to lines and tables: numbers counted, paragraphs, tables, rows and cells counted too.

package doc

import (
	"slices"

	"github.com/fazhilint/fazhilint/parser/reader/autonumber"
	"github.com/fazhilint/fazhilint/parser/reader/compose"
	"github.com/fazhilint/fazhilint/parser/source"
)

// contents is the kind of furniture of a table of contents.
const contents = "contents"

// sorted puts stretches in order; those within others are left out.
func sorted(list []span) []span {
	slices.SortFunc(list, func(a, b span) int { return a.from - b.from })
	out := list[:0]
	for _, s := range list {
		if k := len(out) - 1; k >= 0 && s.to <= out[k].to {
			continue
		}
		out = append(out, s)
	}
	return out
}

// renderer turns one text into blocks.
type renderer struct {
	file   *file
	labels *autonumber.Labels // nil: numbers are not counted
	place  source.Place
	tables int
	gap    bool
	open   []*openTable // tables that the next paragraph can belong to, outermost first
	out    []compose.Block
}

// story renders the text at [from, to).
func (r *renderer) story(from, to int) ([]compose.Block, error) {
	err := r.file.paragraphs(from, to, r.add)
	r.close(0)
	return r.out, err
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
	r.close(p.depth)
	for len(r.open) < p.depth {
		r.enter()
	}
	if p.depth == 0 {
		if line := r.line(p); line != nil {
			r.out = append(r.out, compose.Block{Line: line})
		}
		return nil
	}
	t := r.open[p.depth-1]
	if p.rowEnd {
		t.endRow(p.cells)
		r.gap = false
		return nil
	}
	if p.depth == 1 {
		r.place.Row, r.place.Cell = len(t.rows)+1, len(t.cells)+1
	}
	t.begin(r.place)
	if line := r.line(p); line != nil {
		t.add(compose.Block{Line: line})
	}
	if p.cellEnd || p.depth == 1 && p.mark == cellMark {
		t.endCell()
		r.gap = false
	}
	return nil
}

// enter begins a table in the innermost one.
func (r *renderer) enter() {
	if len(r.open) == 0 {
		r.tables++
		r.place.Table, r.place.Row, r.place.Cell = r.tables, 1, 1
	} else {
		r.open[len(r.open)-1].begin(r.place)
	}
	r.gap = false
	r.open = append(r.open, &openTable{})
}

// close ends the tables deeper than depth.
func (r *renderer) close(depth int) {
	for len(r.open) > depth {
		last := len(r.open) - 1
		block := compose.Block{Table: r.open[last].table()}
		r.open = r.open[:last]
		if last > 0 {
			r.open[last-1].add(block)
			continue
		}
		r.out = append(r.out, block)
		r.place.Table, r.place.Row, r.place.Cell = 0, 0, 0
	}
}

// line renders the text of a paragraph; nil for an empty one.
func (r *renderer) line(p *para) *compose.Line {
	label, bullet := "", false
	if r.labels != nil && p.list > 0 && (!p.hidden || len(p.text.Runes) > 0) {
		label, bullet = r.labels.Next(p.list, r.file.lists.levelOf(&p.props))
	}
	if !p.text.Shows() && label == "" {
		r.gap = true
		return nil
	}
	r.place.Paragraph++
	line := &compose.Line{Item: bullet, Gap: r.gap, Place: r.place}
	r.gap = false
	if label != "" {
		p.text.TrimLeft()
		from := 0
		if len(p.text.Stretches) > 0 {
			from = p.text.Stretches[0].From
		}
		line.Add([]rune(label), 0, from, source.Made)
	}
	line.Append(p.text)
	compose.Tabs(line.Runes)
	switch {
	case p.contents:
		line.Aside = contents
	case p.outline < bodyText:
		line.Level = p.outline + 1
	}
	return line
}
