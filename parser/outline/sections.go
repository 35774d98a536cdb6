// The tree of headings. Levels follow the order in which a report nests its numbers, not a fixed table: 1. stands
// right under 一、 in one section and under （一） in the next.

package outline

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/outline/numbering"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// level is an open section while the tree is built.
type level struct {
	section int
	class   numbering.Class
	rank    int
	ordinal int
	style   string
}

// classRank ranks headings of the text below those that the format marks, which have their own levels 1 to 6.
const classRank = 10

// buildSections turns the headings into sections and ties the tree.
func (b *builder) buildSections() {
	for i := range b.blocks {
		for _, h := range b.blocks[i].heads {
			b.addSection(h)
		}
	}
	b.setExtents()
	b.setEmpty()
	b.setBefore()
}

// setBefore ties each numbered heading to the one before it under the same parent.
func (b *builder) setBefore() {
	last := map[int]int{} // by parent: the last numbered heading
	for i := range b.doc.Sections {
		s := &b.doc.Sections[i]
		s.Before = -1
		if s.Number == nil {
			continue
		}
		if before, ok := last[s.Parent]; ok {
			s.Before = before
			number := b.doc.Sections[before].Number
			s.InStep = number.Style == s.Number.Style && number.Ordinal+1 == s.Number.Ordinal
		}
		last[s.Parent] = i
	}
}

// addSection appends the section of h.
func (b *builder) addSection(h heading) {
	parent := b.place(h)
	s := tree.Section{
		ID: len(b.doc.Sections), Parent: parent, Level: 1, RunIn: h.runIn, Children: []int{},
		Heading: string(b.text[h.textStart:max(h.end, h.textStart)]),
		Span:    tree.Span{h.start, max(h.end, h.textStart)},
		Year:    firstYear(b.text[h.textStart:max(h.end, h.textStart)]),
	}
	if parent >= 0 {
		p := &b.doc.Sections[parent]
		s.Level = p.Level + 1
		p.Children = append(p.Children, s.ID)
	}
	if n := h.number; n.Class != numbering.None {
		s.Number = &tree.Number{
			Style: n.Style, Ordinal: n.Ordinal,
			Raw: string(b.text[h.start : h.start+n.Len]), Span: tree.Span{h.start, h.start + n.Len},
		}
	}
	b.doc.Sections = append(b.doc.Sections, s)
}

// place closes the sections that end before h, opens h, and gives its parent.
func (b *builder) place(h heading) int {
	l := level{section: len(b.doc.Sections), class: h.number.Class, ordinal: h.number.Ordinal, style: h.number.Style}
	l.rank = classRank + int(h.number.Class)
	if h.level > 0 {
		l.rank = h.level
	}
	at := b.sibling(l)
	if at >= 0 {
		l.class, l.rank = b.open[at].class, b.open[at].rank
	} else {
		for at = len(b.open); at > 0 && b.open[at-1].rank >= l.rank; at-- {
			continue
		}
	}
	b.open = append(b.open[:at], l)
	if at == 0 {
		return -1
	}
	return b.open[at-1].section
}

// sibling gives the index in open of the section whose sibling l is: one with the same class of number, or one that
// l counts on from in a look-alike style, as （2） between （一） and （三）. -1: none.
func (b *builder) sibling(l level) int {
	if l.class == numbering.None {
		return -1
	}
	for i := len(b.open) - 1; i >= 0; i-- {
		if b.open[i].class == l.class {
			return i
		}
	}
	if l.ordinal < 2 {
		return -1
	}
	for i := len(b.open) - 1; i >= 0; i-- {
		if b.open[i].ordinal == l.ordinal-1 && alike(b.open[i].style, l.style) {
			return i
		}
	}
	return -1
}

// alike says whether two styles differ in their digits only: （一） and （1）, 一、 and 1、.
func alike(a, b string) bool {
	return shape(a) != 0 && shape(a) == shape(b)
}

// shape is the mark that a style puts around its number: （ for both brackets, ） for one, 、 or .; 0 for others.
func shape(style string) rune {
	r := []rune(style)
	switch last := r[len(r)-1]; {
	case len(r) == 3 && (r[0] == '（' || r[0] == '('):
		return '（'
	case len(r) == 2 && (last == '）' || last == ')'):
		return '）'
	case len(r) == 2 && last == '、':
		return '、'
	case len(r) == 2 && (last == '.' || last == '．'):
		return '.'
	}
	return 0
}

// textEnd is where the text of the report ends and signature and notes begin.
func (b *builder) textEnd() int {
	end := b.page.Body[1]
	for i := len(b.blocks) - 1; i >= 0; i-- {
		switch b.blocks[i].kind {
		case kindSignature, kindDate, kindNote:
			end = max(b.blocks[i].start-1, 0)
			continue
		}
		break
	}
	return end
}

// setExtents gives every section its end: the next heading of its own or a higher level.
func (b *builder) setExtents() {
	end := b.textEnd()
	secs := b.doc.Sections
	var open []int
	closeAll := func(level, at int) {
		for len(open) > 0 && secs[open[len(open)-1]].Level >= level {
			s := &secs[open[len(open)-1]]
			s.Extent = tree.Span{s.Span[0], max(b.trimEnd(s.Span[1], at), s.Span[1])}
			open = open[:len(open)-1]
		}
	}
	for i := range secs {
		closeAll(secs[i].Level, secs[i].Span[0])
		open = append(open, i)
	}
	closeAll(0, end)
}

// trimEnd moves at back over line breaks and blanks, not before low.
func (b *builder) trimEnd(low, at int) int {
	for at > low && (b.text[at-1] == '\n' || b.text[at-1] == ' ') {
		at--
	}
	return at
}

// setEmpty finds headings on their own line with no text under them. Rows of short points, none of which has any,
// are lists and not empty headings.
func (b *builder) setEmpty() {
	for i := range b.blocks {
		for _, h := range b.blocks[i].heads {
			s := b.sectionAt(h.start)
			if h.runIn || h.item || len(s.Children) > 0 || tells(s.Heading) {
				continue
			}
			s.Empty = blankFrom(b.text, s.Span[1], s.Extent[1]) || s.Extent[1] <= b.blocks[i].end
		}
	}
	b.clearPoints(b.roots())
	for i := range b.doc.Sections {
		b.clearPoints(b.doc.Sections[i].Children)
	}
	b.emptyAmongRunIn()
}

// emptyAmongRunIn finds the one heading that ends its paragraph where each of its siblings goes on with text: （五）强化…监督。 alone on its line.
func (b *builder) emptyAmongRunIn() {
	alone := map[int]bool{} // by section: a whole line of one short clause, which may be a heading or a point
	for i := range b.blocks {
		for _, h := range b.blocks[i].heads {
			if h.item && !h.runIn && h.number.Class != numbering.None && !strings.ContainsAny(string(b.text[h.textStart:h.end]), "，,；;、：:") {
				alone[b.sectionAt(h.start).ID] = true
			}
		}
	}
	for i := range b.doc.Sections {
		s := &b.doc.Sections[i]
		if alone[i] && len(s.Children) == 0 && s.Parent >= 0 && !tells(s.Heading) && b.othersRunIn(s) {
			s.Empty = true
		}
	}
}

// othersRunIn says whether a section has at least two siblings and the text of each follows its heading in the same paragraph.
func (b *builder) othersRunIn(s *tree.Section) bool {
	siblings := b.doc.Sections[s.Parent].Children
	for _, k := range siblings {
		if k != s.ID && !b.doc.Sections[k].RunIn {
			return false
		}
	}
	return len(siblings) > 2
}

// tells says whether a short numbered line is itself the text: it holds a figure that is no year.
func tells(heading string) bool {
	digits := 0
	for _, r := range heading {
		if r >= '0' && r <= '9' {
			digits++
			continue
		}
		if digits > 0 && r != '年' && r != '—' && r != '-' && r != '·' {
			return true
		}
		digits = 0
	}
	return digits > 0
}

// clearPoints takes back Empty from siblings that are points of a list: most of them stand alone.
func (b *builder) clearPoints(siblings []int) {
	empty := 0
	for _, i := range siblings {
		if b.doc.Sections[i].Empty {
			empty++
		}
	}
	if empty < 2 || empty*2 < len(siblings) {
		return
	}
	for _, i := range siblings {
		b.doc.Sections[i].Empty = false
	}
}

// roots are the sections without a parent.
func (b *builder) roots() []int {
	var out []int
	for i := range b.doc.Sections {
		if b.doc.Sections[i].Parent < 0 {
			out = append(out, i)
		}
	}
	return out
}

// sectionAt gives the section whose heading begins at start.
func (b *builder) sectionAt(start int) *tree.Section {
	secs := b.doc.Sections
	lo, hi := 0, len(secs)
	for lo < hi {
		if mid := (lo + hi) / 2; secs[mid].Span[0] <= start {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return &secs[lo-1]
}
