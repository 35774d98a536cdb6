// Lists whose items begin with a dash: paragraphs that follow one another, each opened by ——.

package outline

import "github.com/fazhilint/fazhilint/parser/tree"

// dashStyle is the style of such a list; its items have no numbers of their own and are counted through.
const dashStyle = "——"

// dashLists makes a list of every run of two or more paragraphs that begin with a dash.
func (b *builder) dashLists() {
	var run []int
	for p := range b.doc.Paragraphs {
		para := &b.doc.Paragraphs[p]
		if len(run) > 0 && (para.Section != b.doc.Paragraphs[run[0]].Section || !b.opensWithDash(para)) {
			b.dashList(run)
			run = run[:0]
		}
		if b.opensWithDash(para) {
			run = append(run, p)
		}
	}
	b.dashList(run)
}

// opensWithDash says whether a paragraph of text begins with ——.
func (b *builder) opensWithDash(para *tree.Paragraph) bool {
	at := para.Span[0]
	return para.Kind == kindText && at+2 < para.Span[1] && b.text[at] == '—' && b.text[at+1] == '—'
}

// dashList adds the list of a run.
func (b *builder) dashList(run []int) {
	if len(run) < 2 {
		return
	}
	list := tree.List{Style: dashStyle}
	for i, p := range run {
		span := b.doc.Paragraphs[p].Span
		list.Items = append(list.Items, tree.ListItem{Ordinal: i + 1, Span: tree.Span{span[0], span[0] + 2}, Extent: span})
	}
	list.Span = tree.Span{list.Items[0].Span[0], list.Items[len(list.Items)-1].Extent[1]}
	b.doc.Lists = append(b.doc.Lists, list)
}
