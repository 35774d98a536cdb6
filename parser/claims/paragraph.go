// A paragraph as the readers of claims see it: its figures in order, with the words between them.

package claims

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/tree"
)

// mention is a figure in its paragraph.
type mention struct {
	*tree.Figure
	index int    // in Document.Figures
	gap   string // everything between the figure before (or the paragraph's start) and this one
	label string // the last part of gap: the words that belong to this figure alone
	noun  string // words behind the figure up to the next mark or figure
	depth int    // how many brackets are open
	block int    // counts sentences
}

// paragraph holds the figures of one paragraph, in order.
type paragraph struct {
	mentions []mention
	span     tree.Span
	section  int
	start    int // code point where the first gap begins
}

// paragraphs gathers the figures of the running text by paragraph. Tables are read on their own.
func (r *reader) paragraphs() []paragraph {
	var all []paragraph
	last := -1
	depth := 0
	end := 0
	for i := range r.doc.Figures {
		figure := &r.doc.Figures[i]
		if figure.Sentence < 0 {
			continue
		}
		sentence := r.doc.Sentences[figure.Sentence]
		if sentence.Paragraph != last || len(all) == 0 {
			last = sentence.Paragraph
			span := sentence.Span
			if last >= 0 && last < len(r.doc.Paragraphs) {
				span = r.doc.Paragraphs[last].Span
			}
			all = append(all, paragraph{span: span, section: figure.Section, start: span[0]})
			depth, end = 0, span[0]
		}
		current := &all[len(all)-1]
		gap := string(r.text[min(end, figure.Span[0]):figure.Span[0]])
		depth = openBrackets(depth, gap)
		m := mention{Figure: figure, index: i, gap: gap, label: lastLabel(gap), depth: depth, block: figure.Sentence}
		current.mentions = append(current.mentions, m)
		end = figure.Span[1]
	}
	for p := range all {
		r.nouns(&all[p])
	}
	return all
}

// nouns fills in the words behind each figure.
func (r *reader) nouns(p *paragraph) {
	for i := range p.mentions {
		end := p.span[1]
		if i+1 < len(p.mentions) {
			end = p.mentions[i+1].Span[0]
		}
		end = max(end, p.mentions[i].Span[1])
		p.mentions[i].noun = firstLabel(string(r.text[p.mentions[i].Span[1]:end]))
	}
}

// openBrackets follows the depth of round brackets over a stretch of text.
func openBrackets(depth int, s string) int {
	for _, ch := range s {
		switch ch {
		case '（', '(':
			depth++
		case '）', ')':
			depth = max(0, depth-1)
		}
	}
	return depth
}

// labelBreaks are the marks that a label does not reach over.
const labelBreaks = "，。；：、,;:（(）)！？\n|“”\""

// lastLabel gives the words behind the last mark.
func lastLabel(gap string) string {
	if at := strings.LastIndexAny(gap, labelBreaks); at >= 0 {
		for _, ch := range gap[at:] {
			return strings.TrimSpace(gap[at+len(string(ch)):])
		}
	}
	return strings.TrimSpace(gap)
}

// firstLabel gives the words up to the first mark.
func firstLabel(gap string) string {
	if at := strings.IndexAny(gap, labelBreaks); at >= 0 {
		gap = gap[:at]
	}
	return strings.TrimSpace(gap)
}

// crossesSentence says whether a full stop stands in a gap.
func crossesSentence(gap string) bool { return strings.ContainsAny(gap, "。！？\n") }

// clauseOf gives the words of the clause that ends at mention k, over 、 and brackets but not over ，；。.
func (p *paragraph) clauseOf(k int) string {
	gap := p.mentions[k].gap
	if at := strings.LastIndexAny(gap, "，。；,;：:\n"); at >= 0 {
		for _, ch := range gap[at:] {
			return gap[at+len(string(ch)):]
		}
	}
	return gap
}

// sameKind says whether two figures can be added or compared.
func sameKind(a, b *tree.Figure) bool {
	if a.Family == "" || a.Family != b.Family || a.Kind != b.Kind && !(isCountable(a) && isCountable(b)) {
		return false
	}
	return true
}

// isCountable says whether a figure counts or measures something that parts can make up.
func isCountable(f *tree.Figure) bool {
	return (f.Kind == "count" || f.Kind == "money" || f.Kind == "measure" || f.Kind == "bare") && !f.Quoted
}
