// How figures that stand beside each other hang together: joined by 、, without a mark, or in the same sentence.

package prose

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/lexicon"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// Besides says whether two counts stand beside each other in one breath and count the same kind of thing, of the same year and body.
func (p *Paragraph) Besides(before, k int) bool {
	whole, part := &p.Mentions[before], &p.Mentions[k]
	return whole.Block == part.Block && whole.Depth == part.Depth && SameKind(whole.Figure, part.Figure) && IsCountable(part.Figure) &&
		part.Role == whole.Role && whole.N > 0 && !strings.ContainsAny(part.Gap, "；;")
}

// JoinedBefore says whether the figure before mention w is counted in one breath with it.
func (p *Paragraph) JoinedBefore(w int) bool {
	return w > 0 && p.Mentions[w-1].Block == p.Mentions[w].Block && SameKind(p.Mentions[w-1].Figure, p.Mentions[w].Figure) && lexicon.Joins(lexicon.ListMark(p.Mentions[w].Gap))
}

// IsAttached says whether a figure tells without a mark what was done with a part of the one before it: 限期整改35个销号34个.
func (p *Paragraph) IsAttached(j int) bool {
	m := &p.Mentions[j]
	return j > 0 && m.Gap != "" && m.Gap == m.Lead && !strings.ContainsAny(m.Gap, "和及与共") && p.Mentions[j-1].Block == m.Block && p.Mentions[j-1].Depth == m.Depth && SameKind(p.Mentions[j-1].Figure, m.Figure)
}

// OfNamed says whether the share follows its whole: 占全部86件的15%, 占全县184个行政村的36.4%.
func (p *Paragraph) OfNamed(k int) bool {
	m := &p.Mentions[k]
	if k == 0 || !strings.Contains(p.Mentions[k-1].Lead, "占") {
		return false
	}
	return strings.HasPrefix(m.Lead, "的") || m.Kind == "rate" && m.Gap == m.Lead && strings.HasSuffix(m.Lead, "的") && !strings.ContainsAny(m.Gap, ClauseBreaks+"、") && p.hasKindBefore(k-1)
}

// hasKindBefore says whether one of the figures right before a count, in its sentence, is of its kind: in 占三大类总数的41.6% there is no whole.
func (p *Paragraph) hasKindBefore(w int) bool {
	const near = 3
	for j := w - 1; j >= 0 && w-j <= near && p.Mentions[j].Block == p.Mentions[w].Block; j-- {
		if IsCountable(p.Mentions[j].Figure) && SameKind(p.Mentions[j].Figure, p.Mentions[w].Figure) {
			return true
		}
	}
	return false
}

// SeriesOfRates counts the percentages joined by 、 or 和 from mention k on.
func (p *Paragraph) SeriesOfRates(k int) int {
	return p.SeriesOf(k, func(f *tree.Figure) bool { return f.Kind == "rate" })
}

// SeriesOf counts the figures of one sort joined by 、 or 和 from mention k on, which is taken to be of it.
func (p *Paragraph) SeriesOf(k int, isOne func(*tree.Figure) bool) int {
	n := 1
	for k+n < len(p.Mentions) && isOne(p.Mentions[k+n].Figure) && lexicon.IsJoint(p.Mentions[k+n].Lead) && lexicon.Joins(lexicon.ListMark(p.Mentions[k+n].Gap)) {
		n++
	}
	return n
}
