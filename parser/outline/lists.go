// Lists: runs of 一是…二是…, 第一，…, 1.…2.… inside paragraphs or over several, and headings that are siblings.

package outline

import (
	"sort"

	"github.com/fazhilint/fazhilint/parser/layout/glyph"
	"github.com/fazhilint/fazhilint/parser/outline/numbering"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// marker is the marker of an item with the place where it stands.
type marker struct {
	numbering.Number
	start     int
	paragraph int // index in Document.Paragraphs
	section   int
	first     bool // it opens its paragraph
}

// run is a list while it is read.
type run struct {
	items []marker
}

// runs are the open lists, one at most for each class of markers, so that runs inside one another keep apart.
type runs [numbering.Letter + 1]*run

// buildLists reads the lists of the text, then those that sibling headings make.
func (b *builder) buildLists() {
	open := &runs{}
	next := 0 // first section that begins after the current place
	for p := range b.doc.Paragraphs {
		para := &b.doc.Paragraphs[p]
		if para.Kind != kindText {
			if para.Kind == kindHeading {
				b.closeRuns(open)
			}
			continue
		}
		for next < len(b.doc.Sections) && b.doc.Sections[next].Span[0] <= para.Span[0] {
			next++
		}
		b.scanParagraph(open, p, next)
	}
	b.closeRuns(open)
	b.dashLists()
	b.siblingLists()
	sort.SliceStable(b.doc.Lists, func(i, j int) bool { return b.doc.Lists[i].Span[0] < b.doc.Lists[j].Span[0] })
	for i := range b.doc.Lists {
		b.doc.Lists[i].ID = i
	}
}

// scanParagraph finds the markers of paragraph p. Next is the first section beginning after its start.
func (b *builder) scanParagraph(open *runs, p, next int) {
	para := &b.doc.Paragraphs[p]
	section := para.Section
	end := para.Span[1]
	for i := para.Span[0]; i < end; i++ {
		if !opensMarker(b.text[i]) {
			continue
		}
		for next < len(b.doc.Sections) && b.doc.Sections[next].Span[0] <= i {
			section = next
			next++
		}
		if section >= 0 && b.doc.Sections[section].Number != nil && b.doc.Sections[section].Span[0] == i {
			i = b.doc.Sections[section].Number.Span[1] - 1
			continue
		}
		n, ok := b.markerAt(i, para.Span[0], end)
		if !ok {
			continue
		}
		m := marker{Number: n, start: i, paragraph: p, section: section, first: i == para.Span[0]}
		b.take(open, m)
		i += n.Len - 1
	}
}

// markerAt reads a marker at i where one can stand: at the paragraph's beginning or after a mark.
func (b *builder) markerAt(i, start, end int) (numbering.Number, bool) {
	r, s := b.text[i], b.text[i:end]
	if n, ok := numbering.Item(s); ok {
		return n, i == start || isBoundary(b.text, i)
	}
	n, ok := numbering.Heading(s)
	if !ok || n.Class < numbering.Paren || n.Class == numbering.Paren && (r != '（' && r != '(') {
		return n, false
	}
	if n.Class == numbering.Inner && (r == '（' || r == '(') || n.Class == numbering.Circle || n.Class == numbering.Paren {
		return n, true
	}
	return n, i == start || isBoundary(b.text, i)
}

// opensMarker says whether r can be the first character of a marker.
func opensMarker(r rune) bool {
	switch r {
	case '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '第', '其', '（', '(':
		return true
	}
	return r <= 'H' && (r >= '0' && r <= '9' || r >= 'A') || r >= '①' && r <= '⒛' || r >= '０' && r <= '９'
}

// isBoundary says whether the character before i, blanks aside, lets an item begin at i.
func isBoundary(s []rune, i int) bool {
	for i--; i >= 0 && glyph.IsBlank(s[i]); i-- {
		continue
	}
	if i < 0 {
		return true
	}
	switch s[i] {
	case '，', '。', '；', '：', '、', '！', '？', '”', '）', ',', ';', ':', ')', '\n', '.', '—', '（', '》', '"', '*':
		return true
	}
	return false
}

// take adds m to the open run of its class or begins a new one.
func (b *builder) take(open *runs, m marker) {
	r := open[m.Class]
	if r != nil && !r.goesOn(m) {
		b.flush(r)
		r = nil
	}
	if r == nil {
		if !startsRun(m) {
			open[m.Class] = nil
			return
		}
		r = &run{}
		open[m.Class] = r
	}
	r.items = append(r.items, m)
}

// startsRun says whether m can be the first item of a list. One that begins with 二是 has lost its first item.
func startsRun(m marker) bool {
	return m.Ordinal == 1 || m.Class == numbering.Shi && m.Ordinal == 2 && m.first
}

// goesOn says whether m belongs to the run: a higher ordinal, no restart, and the same section.
func (r *run) goesOn(m marker) bool {
	last := r.items[len(r.items)-1]
	if m.section != last.section {
		return false
	}
	if m.Ordinal == 1 || m.paragraph-last.paragraph > 8 {
		return false
	}
	if m.Class == numbering.Shi || m.Class == numbering.Qi || m.Class == numbering.Di {
		return m.Ordinal != last.Ordinal || m.start-last.start > 12
	}
	return m.Ordinal == last.Ordinal+1 || m.Ordinal == last.Ordinal+2
}

// closeRuns flushes all open runs.
func (b *builder) closeRuns(open *runs) {
	for class, r := range open {
		b.flush(r)
		open[class] = nil
	}
}

// flush turns a run into a list. One item alone is a list only when its marker can mean nothing else.
func (b *builder) flush(r *run) {
	if r == nil || len(r.items) < 2 && (len(r.items) == 0 || r.items[0].Class != numbering.Shi) {
		return
	}
	list := tree.List{Style: r.items[0].Style}
	for k, m := range r.items {
		list.Items = append(list.Items, tree.ListItem{
			Ordinal: m.Ordinal,
			Span:    tree.Span{m.start, m.start + m.Len},
			Extent:  tree.Span{m.start, b.itemEnd(r, k)},
		})
	}
	list.Span = tree.Span{r.items[0].start, list.Items[len(list.Items)-1].Extent[1]}
	if gap := b.gapOf(list.Items); gap != nil {
		gap.Style = list.Style
		b.doc.Gaps = append(b.doc.Gaps, *gap)
	}
	b.doc.Lists = append(b.doc.Lists, list)
}

// itemEnd gives the end of item k: the next item, or for the last one the end of its sentence where the items before
// it are clauses of one sentence, else the end of its paragraph.
func (b *builder) itemEnd(r *run, k int) int {
	m := r.items[k]
	end := b.doc.Paragraphs[m.paragraph].Span[1]
	if k+1 < len(r.items) {
		return b.trimEnd(m.start, b.sectionEnd(m, r.items[k+1].start))
	}
	if k > 0 && b.clauses(r) {
		end = min(end, b.sentenceEnd(m.start, end))
	}
	return b.trimEnd(m.start, b.sectionEnd(m, end))
}

// sectionEnd cuts an item off where a section begins within the paragraph.
func (b *builder) sectionEnd(m marker, end int) int {
	if next := m.section + 1; next < len(b.doc.Sections) {
		if at := b.doc.Sections[next].Span[0]; at > m.start && at < end {
			return at
		}
	}
	return end
}

// clauses says whether the items of a run are clauses: ； or ， stands before the second.
func (b *builder) clauses(r *run) bool {
	i := r.items[1].start - 1
	for i > 0 && (glyph.IsBlank(b.text[i]) || b.text[i] == '\n') {
		i--
	}
	return !glyph.EndsSentence(b.text[i]) && b.text[i] != '”'
}

// siblingLists makes a list of every run of numbered siblings.
func (b *builder) siblingLists() {
	b.siblings(b.roots())
	for i := range b.doc.Sections {
		b.siblings(b.doc.Sections[i].Children)
	}
}

// siblings cuts siblings into runs: a number that starts again at one starts a new list.
func (b *builder) siblings(ids []int) {
	start := 0
	for k := 1; k <= len(ids); k++ {
		if k < len(ids) && b.follows(ids[k-1], ids[k]) {
			continue
		}
		b.siblingRun(ids[start:k])
		start = k
	}
}

// follows says whether section j goes on with the run that holds section i.
func (b *builder) follows(i, j int) bool {
	m, n := b.doc.Sections[i].Number, b.doc.Sections[j].Number
	return m != nil && n != nil && (n.Ordinal != 1 || m.Ordinal == 1)
}

// siblingRun makes one list.
func (b *builder) siblingRun(ids []int) {
	if len(ids) < 2 || b.doc.Sections[ids[0]].Number == nil {
		return
	}
	list := tree.List{Style: b.doc.Sections[ids[0]].Number.Style}
	for _, id := range ids {
		s := &b.doc.Sections[id]
		list.Items = append(list.Items, tree.ListItem{Ordinal: s.Number.Ordinal, Span: s.Number.Span, Extent: s.Extent})
	}
	list.Span = tree.Span{list.Items[0].Span[0], list.Items[len(list.Items)-1].Extent[1]}
	b.doc.Lists = append(b.doc.Lists, list)
}
