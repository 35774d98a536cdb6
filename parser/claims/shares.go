// Shares that belong together: those of one list have one whole, and they are given one by one or in a series.

package claims

import (
	"github.com/fazhilint/fazhilint/parser/tree"
)

// siblings makes shares certain that do not hold with the whole under which the other shares of their sentence do.
func (r *reader) siblings(p *paragraph, first int) {
	for i := first; i < len(r.doc.Claims); i++ {
		c := &r.doc.Claims[i]
		if c.Kind != "share" || c.Certain || len(c.Denominators) != 1 {
			continue
		}
		whole := r.siblingWhole(first, i)
		if whole < 0 || c.Numerators[0].Figure < 0 {
			continue
		}
		k, top, base := p.position(c.Rate.Figure), p.position(c.Numerators[0].Figure), p.position(whole)
		if k < 0 || top < 0 || base < 0 || base == top || k-top != 1 || !p.isOf(k, base) || shareName(p.mentions[k].label) != "" {
			continue
		}
		if claim, ok := p.rateClaim(k, single(top), single(base)); ok {
			claim.Kind, claim.Certain = "share", true
			claim.ID, claim.Section, claim.Sentence, claim.Subject, claim.Signal = c.ID, c.Section, c.Sentence, c.Subject, c.Signal
			*c = claim
		}
	}
}

// siblingWhole gives the figure that is the whole of the other shares in the sentence of claim i; -1 when there is none
// or they differ.
func (r *reader) siblingWhole(first, i int) int {
	whole := -1
	for j := first; j < len(r.doc.Claims); j++ {
		c := &r.doc.Claims[j]
		if j == i || c.Kind != "share" || !c.Certain || c.Sentence != r.doc.Claims[i].Sentence || len(c.Denominators) != 1 {
			continue
		}
		figure := c.Denominators[0].Figure
		if figure < 0 || whole >= 0 && whole != figure {
			return -1
		}
		whole = figure
	}
	return whole
}

// position finds a figure among the mentions; -1 when it is not there.
func (p *paragraph) position(figure int) int {
	for j := range p.mentions {
		if p.mentions[j].index == figure {
			return j
		}
	}
	return -1
}

// shareSeries reads shares given together: A类12件，B类5件，C类3件，分别占60%、25%、15%.
func (r *reader) shareSeries(p *paragraph, k, n int) {
	if k < n+1 {
		return
	}
	base := k - n - 1
	if whole, ok := r.wholeOf[p.mentions[k-n].index]; ok {
		base = p.position(whole)
	}
	for j := k - n; j < k; j++ {
		if base < 0 || base >= k-n || p.mentions[j].block != p.mentions[k].block || !p.isCount(j, r) || !sameKind(p.mentions[j].Figure, p.mentions[base].Figure) {
			return
		}
	}
	for i := range n {
		claim, ok := p.rateClaim(k+i, single(k-n+i), single(base))
		if !ok {
			continue
		}
		_, part := r.wholeOf[p.mentions[k-n+i].index]
		claim.Kind, claim.Certain, claim.Reason = "share", part, "base"
		r.addRate(&p.mentions[k+i], &rateKind{name: "占比"}, claim)
	}
}

// shareList adds the claim that the shares of a complete list make 100%, where each of them fits its own count.
func (r *reader) shareList(p *paragraph, l list, whole *mention) {
	terms := make([]tree.Term, 0, len(l.shares))
	ms := make([]*mention, 0, len(l.shares)+1)
	ms = append(ms, whole)
	scale := 0
	for _, j := range l.shares {
		scale = max(scale, p.mentions[j].Scale+1)
		ms = append(ms, &p.mentions[j])
	}
	for _, m := range ms[1:] {
		term, own := rateTerm(m)
		factor := pow10(scale - own)
		term.Low *= factor
		if term.High != nil {
			high := *term.High*factor + factor - 1
			term.High = &high
		}
		terms = append(terms, term)
	}
	r.add(tree.Claim{
		Kind: "shares", Span: spanOver(ms...), Section: whole.Section, Sentence: whole.Sentence, RateScale: scale, Subject: subjectOf(whole), Signal: "占",
		Certain: true, Exhaustive: true, Rates: terms,
	})
}
