// Putting the text together: the body's blocks, then the furniture, every stretch with its origin.

package layout

import (
	"sort"

	"github.com/fazhilint/fazhilint/parser/source"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// builder collects the text of a page.
type builder struct {
	page  *Page
	clean *scrubbed
	src   *source.Source
}

// assemble builds the page's text, body first.
func assemble(src *source.Source, clean *scrubbed, lines []line, blocks [][]int, repeats []repeat) *Page {
	b := &builder{page: &Page{Text: make([]rune, 0, len(src.Runes)+64)}, clean: clean, src: src}
	at := make([]int, len(lines)) // where each line of the body begins in the text
	for _, block := range blocks {
		b.block(lines, block, at)
	}
	b.page.Body = tree.Span{0, len(b.page.Text)}
	b.furniture(lines, at)
	for _, r := range repeats {
		b.repeat(lines, r, at)
	}
	return b.page
}

// block writes one block; the breaks between its lines vanish.
func (b *builder) block(lines []line, block, at []int) {
	p := b.page
	if len(p.Text) > 0 {
		p.Text = append(p.Text, '\n')
	}
	start := len(p.Text)
	first := &lines[block[0]]
	for k, i := range block {
		if k > 0 {
			p.Breaks = append(p.Breaks, len(p.Text))
		}
		at[i] = len(p.Text)
		b.copyClean(lines[i].start, lines[i].end)
	}
	p.Blocks = append(p.Blocks, Block{
		Span: tree.Span{start, len(p.Text)}, Row: first.row, Level: first.level, Gap: first.gap, Indent: first.indent,
	})
}

// copyClean appends [start, end) of the scrubbed text, with its origin in the source.
func (b *builder) copyClean(start, end int) {
	segs := b.clean.segments
	k := sort.Search(len(segs), func(i int) bool { return segs[i].at > start }) - 1
	for start < end {
		s := segs[k]
		stop := min(end, s.at+s.n)
		b.copySource(s.from+start-s.at, s.from+stop-s.at)
		start = stop
		k++
	}
}

// copySource appends [start, end) of the source.
func (b *builder) copySource(start, end int) {
	p := b.page
	p.segments = append(p.segments, segment{len(p.Text), start, end - start})
	p.Text = append(p.Text, b.src.Runes[start:end]...)
}

// piece is a part of the furniture before it is written.
type piece struct {
	origin     int
	start, end int // in the scrubbed text, or in the source for a cut
	kind       string
	mark       string // kind of tree.Mark for a leftover
	line       int    // -1 for a cut
}

// furniture writes everything that was set apart, in the order of the file.
func (b *builder) furniture(lines []line, at []int) {
	var pieces []piece
	for i := range lines {
		l := &lines[i]
		switch {
		case l.repeat:
			pieces = append(pieces, piece{b.clean.origin(l.start), l.start, l.end, leftover, "", i})
		case l.furniture != "":
			pieces = append(pieces, piece{b.clean.origin(l.start), l.start, l.end, l.furniture, "", i})
		}
	}
	for _, c := range b.clean.cuts {
		if c.kind != "" {
			pieces = append(pieces, piece{c.start, c.start, c.end, leftover, c.kind, -1})
		}
	}
	for _, c := range b.clean.aside {
		pieces = append(pieces, piece{c.start, c.start, c.end, shareLine, "", -1})
	}
	sort.SliceStable(pieces, func(i, j int) bool { return pieces[i].origin < pieces[j].origin })
	for _, p := range pieces {
		b.piece(p, at)
	}
}

// piece writes one piece of furniture on a line of its own.
func (b *builder) piece(f piece, at []int) {
	p := b.page
	p.Text = append(p.Text, '\n')
	start := len(p.Text)
	if f.line >= 0 {
		at[f.line] = start
		b.copyClean(f.start, f.end)
	} else {
		b.copySource(f.start, f.end)
	}
	span := tree.Span{start, len(p.Text)}
	p.Furniture = append(p.Furniture, tree.Furniture{Kind: f.kind, Span: span})
	if f.mark != "" {
		p.Marks = append(p.Marks, tree.Mark{Kind: f.mark, Text: string(p.Text[start:]), Span: span})
	}
}

// repeat turns a repeated line into its spans in the text.
func (b *builder) repeat(lines []line, r repeat, at []int) {
	second := &lines[r.second]
	n := second.end - second.start
	first := &lines[r.first]
	offset := at[r.first] + (first.end - first.start) - n
	b.page.Repeats = append(b.page.Repeats, tree.Repeat{
		Kind:   r.kind,
		First:  tree.Span{offset, offset + n},
		Second: tree.Span{at[r.second], at[r.second] + n},
		Text:   string(b.page.Text[at[r.second] : at[r.second]+n]),
	})
}
