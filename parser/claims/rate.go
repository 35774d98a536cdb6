// Rates that follow from counts: 排查57件，化解54件，化解率94.74%.

package claims

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/tree"
)

// reach is how many figures before a rate are looked at for its counts.
const reach = 24

// rates finds the rates and shares of a paragraph and the counts they follow from.
func (r *reader) rates(p paragraph) {
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.Kind != "rate" || m.Quoted || r.changes[m.index] || m.Role == "target" || m.Role == "duty" || m.Role == "other-actor" || m.Role == "prior-year" {
			continue
		}
		if strings.Contains(m.gap, "分别") || hasAny(m.label, toWords) || hasAny(m.label, []string{"上年", "去年", "同期"}) || m.Family != "percent" || m.N < 0 {
			continue
		}
		if isShare(&p, k) {
			r.share(&p, k)
			continue
		}
		if kind, ok := rateOf(m.label); ok {
			r.rate(&p, k, kind)
		}
	}
}

// rate reads one named rate.
func (r *reader) rate(p *paragraph, k int, kind rateKind) {
	m := &p.mentions[k]
	if !kind.free && m.Approx == "" && m.N > 100*pow10(m.Scale) {
		r.addRate(p, k, kind, tree.Claim{Kind: "rate-bound", Certain: true})
		return
	}
	if kind.free {
		return
	}
	numerator, stemmed := p.numeratorFor(k, kind, r)
	if numerator < 0 {
		return
	}
	bases := p.basesFor(numerator, k, r)
	if r.fittingRate(p, k, kind, numerator, bases) {
		return
	}
	if !stemmed || len(bases) == 0 {
		r.grim(p, k, kind, numerator, stemmed)
		return
	}
	r.failingRate(p, k, kind, numerator, bases)
}

// numeratorFor finds the count that a rate's name speaks of, or else the nearest count before it in its sentence.
func (p *paragraph) numeratorFor(k int, kind rateKind, r *reader) (at int, stemmed bool) {
	nearest := -1
	for _, stem := range kind.stem {
		for j := k - 1; j >= 0 && k-j <= reach; j-- {
			if crossesSentence(p.mentions[j+1].gap) {
				break
			}
			if !p.isCount(j, r) {
				continue
			}
			if nearest < 0 {
				nearest = j
			}
			if words := p.clauseOf(j) + p.mentions[j].noun; strings.Contains(words, stem) && !negated(words, stem) {
				return j, true
			}
		}
	}
	return nearest, false
}

// negated says whether the stem stands only behind 不 or 未: 不合格 is no numerator of 合格率.
func negated(words, stem string) bool {
	for _, no := range []string{"不", "未", "非"} {
		if strings.Contains(words, no+stem) && strings.Count(words, stem) == strings.Count(words, no+stem) {
			return true
		}
	}
	return false
}

// isCount says whether mention j is a count of this report's own year that a rate can be made of.
func (p *paragraph) isCount(j int, r *reader) bool {
	m := &p.mentions[j]
	return isCountable(m.Figure) && !r.changes[m.index] && m.Role != "other-actor" && m.Role != "target"
}

// basesFor lists the counts that can be the base of a rate with this numerator, the likeliest first: those of the same
// sentence from near to far, then those of the sentences before.
func (p *paragraph) basesFor(numerator, k int, r *reader) []int {
	n := &p.mentions[numerator]
	var bases []int
	blocks := 0
	for j := k - 1; j >= 0 && k-j <= reach; j-- {
		if crossesSentence(p.mentions[j+1].gap) {
			if blocks++; blocks > 2 {
				break
			}
		}
		m := &p.mentions[j]
		if j == numerator || !p.isCount(j, r) || !sameKind(m.Figure, n.Figure) || m.High != nil && *m.High*pow10(n.Scale) < n.Low*pow10(m.Scale) {
			continue
		}
		bases = append(bases, j)
	}
	return bases
}

// sameSentence keeps the bases that stand in the rate's own sentence.
func (p *paragraph) sameSentence(bases []int, k int) []int {
	var kept []int
	for _, j := range bases {
		if p.mentions[j].block == p.mentions[k].block {
			kept = append(kept, j)
		}
	}
	return kept
}

// fittingRate looks for counts that give the rate and adds the claim when there are such.
func (r *reader) fittingRate(p *paragraph, k int, kind rateKind, numerator int, bases []int) bool {
	for _, base := range bases {
		if r.tryPair(p, k, kind, p.single(numerator), base) {
			return true
		}
	}
	for _, other := range p.numeratorsBeside(numerator, k, r) {
		for _, base := range p.basesFor(numerator, k, r) {
			if base != other.members[0] && r.tryPair(p, k, kind, other, base) {
				return true
			}
		}
	}
	return r.anyPair(p, k, kind, numerator)
}

// anyPair looks for any two counts of the rate's sentence that give it; such a pair is taken as the one meant.
func (r *reader) anyPair(p *paragraph, k int, kind rateKind, except int) bool {
	for j := k - 1; j >= 0 && k-j <= reach; j-- {
		if !p.isCount(j, r) || j == except {
			continue
		}
		for _, base := range p.basesFor(j, k, r) {
			if p.mentions[j].block == p.mentions[k].block && r.tryPair(p, k, kind, p.single(j), base) {
				return true
			}
		}
	}
	return false
}

// sumOf is a numerator: one figure or the sum of several.
type sumOf struct {
	members []int
	minus   int // a figure subtracted; -1: none
}

func (p *paragraph) single(j int) sumOf { return sumOf{members: []int{j}, minus: -1} }

// numeratorsBeside lists sums of neighbouring figures (满意＋基本满意, 撤销＋变更＋确认违法) and complements (总数－不合格).
func (p *paragraph) numeratorsBeside(numerator, k int, r *reader) []sumOf {
	var sums []sumOf
	var run []int
	for j := k - 1; j >= 0 && k-j <= 12 && len(run) < 8; j-- {
		if p.isCount(j, r) && sameKind(p.mentions[j].Figure, p.mentions[numerator].Figure) {
			run = append([]int{j}, run...)
		}
		if crossesSentence(p.mentions[j].gap) {
			break
		}
	}
	for from := range run {
		for to := from + 2; to <= len(run) && to <= from+5; to++ {
			sums = append(sums, sumOf{members: run[from:to], minus: -1})
		}
	}
	for _, j := range run {
		if hasAny(p.mentions[j].label, []string{"不", "未", "尚", "其余", "剩余"}) {
			for _, base := range run {
				if base != j {
					sums = append(sums, sumOf{members: []int{base}, minus: j})
				}
			}
		}
	}
	return sums
}

// tryPair adds the claim when the counts give the rate.
func (r *reader) tryPair(p *paragraph, k int, kind rateKind, top sumOf, base int) bool {
	claim, ok := p.rateClaim(k, top, base)
	if !ok || !ratioFits(claim.Numerators[0], claim.Denominators[0], *claim.Rate, claim.RateScale) {
		return false
	}
	claim.Kind, claim.Certain = "rate", true
	r.addRate(p, k, kind, claim)
	return true
}

// rateClaim brings counts and rate to one scale.
func (p *paragraph) rateClaim(k int, top sumOf, base int) (tree.Claim, bool) {
	m, b := &p.mentions[k], &p.mentions[base]
	ms := []*mention{b}
	figures := []*tree.Figure{b.Figure}
	for _, j := range top.members {
		ms = append(ms, &p.mentions[j])
		figures = append(figures, p.mentions[j].Figure)
	}
	if top.minus >= 0 {
		ms = append(ms, &p.mentions[top.minus])
		figures = append(figures, p.mentions[top.minus].Figure)
	}
	if !small(ms...) {
		return tree.Claim{}, false
	}
	claim := tree.Claim{Scale: scaleFor(figures...), Span: spanOver(append(ms, m)...)}
	terms := make([]tree.Term, 0, len(top.members))
	for _, j := range top.members {
		terms = append(terms, termAt(&p.mentions[j], claim.Scale))
	}
	numerator := terms[0]
	if len(terms) > 1 {
		numerator = addTerms(terms)
	}
	if top.minus >= 0 {
		var ok bool
		if numerator, ok = minusTerm(numerator, termAt(&p.mentions[top.minus], claim.Scale)); !ok {
			return claim, false
		}
	}
	rate, rateScale := rateTerm(m)
	claim.Rate, claim.RateScale = &rate, rateScale
	claim.Numerators = []tree.Term{numerator}
	claim.Denominators = []tree.Term{termAt(b, claim.Scale)}
	return claim, true
}

// addTerms makes one term of a sum.
func addTerms(terms []tree.Term) tree.Term {
	low, high, bounded := bounds(terms)
	sum := tree.Term{Figure: -1, Label: terms[0].Label, Span: terms[0].Span, Low: low, Exact: true}
	texts := make([]string, 0, len(terms))
	for _, t := range terms {
		texts = append(texts, t.Text)
		sum.Exact = sum.Exact && t.Exact
		sum.Span[1] = max(sum.Span[1], t.Span[1])
	}
	sum.Text = strings.Join(texts, "＋")
	if bounded {
		sum.High = &high
	}
	return sum
}

// minusTerm subtracts; it reports false where less than nothing would be left.
func minusTerm(a, b tree.Term) (tree.Term, bool) {
	if b.High == nil || a.Low < *b.High {
		return a, false
	}
	diff := tree.Term{Figure: -1, Label: a.Label, Span: a.Span, Text: a.Text + "－" + b.Text, Low: a.Low - *b.High, Exact: a.Exact && b.Exact}
	if a.High != nil {
		high := *a.High - b.Low
		diff.High = &high
	}
	return diff, true
}

// failingRate adds a rate that no counts give. It is certain only where the numerator is named by the rate and the
// sentence leaves no doubt about the base.
func (r *reader) failingRate(p *paragraph, k int, kind rateKind, numerator int, bases []int) {
	near := p.sameSentence(bases, k)
	if len(near) == 0 {
		near = bases
	}
	base := p.closest(k, numerator, near)
	claim, ok := p.rateClaim(k, p.single(numerator), base)
	if !ok {
		return
	}
	claim.Kind = "rate"
	n, b, m := &p.mentions[numerator], &p.mentions[base], &p.mentions[k]
	adjacent := k-numerator == 1 && b.block == m.block
	hundred := m.N == 100*pow10(m.Scale)
	claim.Certain = adjacent && b.Role != "prior-year" && n.Role != "prior-year" && n.Role != "cumulative" && b.Role != "cumulative" &&
		!(kind.loose && numerator-base != 1) && !(kind.due && hundred)
	if len(kind.base) > 0 {
		claim.Certain = claim.Certain && hasAny(p.clauseOf(base)+b.noun, kind.base)
	}
	if strings.Contains(p.clauseOf(numerator), "含") || n.depth != b.depth {
		claim.Certain = false
	}
	claim.Reason = "base"
	r.addRate(p, k, kind, claim)
}

// closest gives the base whose quotient comes nearest to the rate.
func (p *paragraph) closest(k, numerator int, bases []int) int {
	best, bestGap := bases[0], int64(-1)
	m, n := &p.mentions[k], &p.mentions[numerator]
	for _, j := range bases {
		b := &p.mentions[j]
		if b.N == 0 || n.N > limit/100_000 {
			continue
		}
		quotient := n.N * 1_000_000 * pow10(b.Scale) / (b.N * pow10(n.Scale))
		gap := quotient - m.N*10_000/pow10(m.Scale)
		if gap < 0 {
			gap = -gap
		}
		if bestGap < 0 || gap < bestGap {
			best, bestGap = j, gap
		}
	}
	return best
}

// grim adds a rate of which only one count is given.
func (r *reader) grim(p *paragraph, k int, kind rateKind, count int, stemmed bool) {
	m, c := &p.mentions[k], &p.mentions[count]
	if m.Approx != "" || c.Approx != "" || kind.loose || rounded(c.Figure) || c.Scale > 0 || !small(c) || c.N == 0 || k-count != 1 || p.countsInSentence(k, r) != 1 {
		return
	}
	rate, rateScale := rateTerm(m)
	claim := tree.Claim{Kind: "grim", Rate: &rate, RateScale: rateScale, Span: spanOver(c, m), Certain: true, Reason: "base", Denominators: []tree.Term{termAt(c, 0)}}
	claim.Numerators = nil
	if stemmed {
		claim.Numerators, claim.Denominators = claim.Denominators, nil
	}
	r.addRate(p, k, kind, claim)
}

// countsInSentence counts the figures of a rate's sentence that it could be made of.
func (p *paragraph) countsInSentence(k int, r *reader) int {
	n := 0
	for j := range p.mentions {
		if p.mentions[j].block == p.mentions[k].block && p.isCount(j, r) {
			n++
		}
	}
	return n
}

// addRate completes a rate's claim and adds it.
func (r *reader) addRate(p *paragraph, k int, kind rateKind, claim tree.Claim) {
	m := &p.mentions[k]
	claim.Section, claim.Sentence, claim.Subject, claim.Signal = m.Section, m.Sentence, kind.name, kind.name
	if claim.Rate == nil {
		rate, rateScale := rateTerm(m)
		claim.Rate, claim.RateScale, claim.Span = &rate, rateScale, m.Span
	}
	r.add(claim)
}
