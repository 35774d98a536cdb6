// From blocks of a page to lines and tables, as a browser breaks them.

package html

import (
	"github.com/fazhilint/fazhilint/parser/layout/glyph"
	"github.com/fazhilint/fazhilint/parser/outline/numbering"
	"github.com/fazhilint/fazhilint/parser/reader/compose"
	"github.com/fazhilint/fazhilint/parser/source"
)

// space is white space of the file that is one blank at most.
type space struct {
	from, n int  // bytes
	broken  bool // a line break is part of it
}

// renderer collects the blocks of one part of the page.
type renderer struct {
	out   []compose.Block
	line  *compose.Line
	level int    // of the heading that is being read
	order string // number to put before the next line
	item  bool
	pre   int   // depth of preformatted text
	due   space // white space that the next character decides about
	skip  *node // block that is left out
}

// render gives the blocks that n holds.
func render(n *node) []compose.Block {
	r := &renderer{}
	r.children(n)
	r.flush()
	return r.out
}

// children renders what n holds, one after the other.
func (r *renderer) children(n *node) {
	for _, c := range n.children {
		r.node(c)
	}
}

// node renders one node.
func (r *renderer) node(n *node) {
	switch {
	case n == r.skip:
		r.flush()
	case n.tag == "":
		r.text(&n.text)
	case n.tag == "br":
		r.flush()
	case n.tag == "table":
		r.flush()
		r.out = append(r.out, compose.Block{Table: table(n)})
	default:
		r.block(n)
	}
}

// block renders a block element.
func (r *renderer) block(n *node) {
	r.flush()
	level, order, item := r.level, r.order, r.item
	switch {
	case isHeading(n.tag):
		r.level = int(n.tag[1] - '0')
	case n.tag == "li":
		r.order, r.item = n.order, n.order == ""
	case n.tag == "pre":
		r.pre++
		defer func() { r.pre-- }()
	}
	r.children(n)
	r.flush()
	r.level = level
	if n.tag == "li" {
		r.order, r.item = order, item
	}
}

// flush ends the current line.
func (r *renderer) flush() {
	l := r.line
	r.line, r.due = nil, space{}
	if l == nil || !l.Shows() {
		return
	}
	l.Level, l.Item = r.level, r.item
	if l.Level > 0 {
		repairLabel(l)
	}
	if r.order != "" {
		r.number(l)
	}
	r.item = false
	r.out = append(r.out, compose.Block{Line: l})
}

// number puts the number of a list's item before a line that has none of its own.
func (r *renderer) number(l *compose.Line) {
	order := r.order
	r.order = ""
	l.TrimLeft()
	if _, has := numbering.Heading(l.Runes); has {
		return
	}
	var text compose.Text
	text.Add([]rune(order), 0, l.Stretches[0].From, source.Made)
	text.Append(l.Text)
	l.Text = text
}

// text appends text to the current line, white space as a browser shows it: a row of it is one blank, and none at a
// line's beginning or where a line break of the file stands between two Chinese characters.
func (r *renderer) text(t *compose.Text) {
	for _, s := range t.Stretches {
		r.stretch(t.Runes[s.At:s.At+s.N], s)
	}
}

// stretch appends the characters of one stretch.
func (r *renderer) stretch(runes []rune, s source.Stretch) {
	at := s.From
	start, from := 0, at
	for i := 0; i < len(runes); {
		if !isSpace(runes[i]) {
			at += width(runes[i], s.Width)
			i++
			continue
		}
		r.put(runes[start:i], from, s.Width)
		first, broken := at, false
		for i < len(runes) && isSpace(runes[i]) {
			if broken = broken || runes[i] == '\n'; runes[i] == '\n' && r.pre > 0 {
				r.flush()
			}
			at += width(runes[i], s.Width)
			i++
		}
		r.blank(first, at-first, broken)
		start, from = i, at
	}
	r.put(runes[start:], from, s.Width)
}

// put appends characters that are no white space.
func (r *renderer) put(runes []rune, from, width int) {
	if len(runes) == 0 {
		return
	}
	if r.line == nil {
		r.line = &compose.Line{}
	}
	if d := r.due; d.n > 0 {
		if last := r.line.Runes[len(r.line.Runes)-1]; !d.broken || !isWide(last) || !isWide(runes[0]) {
			r.line.Put(' ', 0, d.from, d.n)
		}
		r.due = space{}
	}
	r.line.Add(runes, 0, from, width)
}

// blank notes n bytes of white space. It shows only between characters of one line, and where a line break of the file
// parts two Chinese characters not at all.
func (r *renderer) blank(from, n int, broken bool) {
	switch {
	case r.line == nil:
	case r.due.n == 0:
		r.due = space{from, n, broken}
	default:
		r.due.broken = r.due.broken || broken
	}
}

// width is the length in bytes of one character of a stretch.
func width(r rune, stretch int) int {
	switch stretch {
	case source.Plain:
		return len(string(r))
	case source.Made:
		return 0
	}
	return stretch
}

// isSpace says whether r is white space that a browser folds.
func isSpace(r rune) bool { return r == ' ' || r == '\n' || r == '\t' || r == '\r' || r == '\f' }

// isWide says whether r is a Chinese character or mark.
func isWide(r rune) bool {
	return glyph.IsHan(r) || r >= 0x3000 && r <= 0x303F || r >= 0xFF00 && r <= 0xFFEF || r == '“' || r == '”' || r == '‘' || r == '’'
}

// table renders a table: its rows wherever they stand below it, tables within cells left to the cells.
func table(n *node) *compose.Table {
	t := &compose.Table{}
	rows(n, t)
	return t
}

// rows gathers the rows below n.
func rows(n *node, t *compose.Table) {
	var loose []*node // what stands in the table outside of its cells
	for _, c := range n.children {
		switch c.tag {
		case "tr":
			row := compose.Row{}
			cells(c, &row)
			t.Rows = append(t.Rows, row)
		case "thead", "tbody", "tfoot":
			rows(c, t)
		case "colgroup", "br":
		default:
			loose = append(loose, c)
		}
	}
	if blocks := render(&node{tag: "div", children: loose}); len(blocks) > 0 {
		t.Rows = append([]compose.Row{{Cells: []compose.Cell{{Blocks: blocks}}}}, t.Rows...)
	}
}

// cells gathers the cells of a row.
func cells(n *node, row *compose.Row) {
	for _, c := range n.children {
		switch c.tag {
		case "td", "th":
			row.Cells = append(row.Cells, compose.Cell{Blocks: render(c), Span: c.span, Rows: c.rows})
		case "br":
		default:
			if blocks := render(&node{tag: "div", children: []*node{c}}); len(blocks) > 0 {
				row.Cells = append(row.Cells, compose.Cell{Blocks: blocks})
			}
		}
	}
}
