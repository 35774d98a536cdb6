// Rates that follow from counts: 排查57件，化解54件，化解率94.74%.

package claims

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// reach is how many figures before a rate are looked at for its counts.
const reach = 24

// rates finds the rates and shares of a paragraph and the counts they follow from.
func (r *reader) rates(p *paragraph) {
	first := len(r.doc.Claims)
	defer func() {
		r.siblings(p, first)
		r.leftovers(p, first)
	}()
	for k := 0; k < len(p.mentions); k++ {
		if !r.isOwnRate(&p.mentions[k]) || p.isStart(k) {
			continue
		}
		if match.ContainsAny(p.mentions[k].gap, "分别", "依次") {
			k += r.series(p, k)
			continue
		}
		if isShare(p, k) {
			if n := r.bareShares(p, k); n > 0 {
				k += n - 1
				continue
			}
			r.share(p, k)
			continue
		}
		if p.ofPlan(k) {
			r.ratio(p, k, k-2, k-1)
			continue
		}
		if plan := p.planBefore(k); plan >= 0 {
			r.ratio(p, k, k-1, plan)
			continue
		}
		if kind, ok := rateOf(p.mentions[k].label); ok {
			r.rate(p, k, &kind, k)
		}
	}
}

// ofPlan says whether a percentage measures a result by a plan: 开工4216套，完成年度计划4000套的105.4%.
func (p *paragraph) ofPlan(k int) bool {
	return k > 1 && p.mentions[k].label == "的" && p.mentions[k-2].block == p.mentions[k].block && match.ContainsAny(p.mentions[k-1].clause, "计划", "任务", "目标", "上年", "去年") &&
		isCountable(p.mentions[k-1].Figure) && p.mentions[k-1].Unit == p.mentions[k-2].Unit
}

// planBefore gives the number that was planned where percentage k says how much of the plan the number right before it is: 计划培训2400人，实际参训
// 2516人，完成年度计划的104.8%. It is -1 for everything else.
func (p *paragraph) planBefore(k int) int {
	m := &p.mentions[k]
	if k < 2 || !strings.HasPrefix(m.label, "完成") && !strings.HasPrefix(m.label, "占") || !match.EndsWithAny(m.label, "计划的", "任务的", "目标的", "计划数的", "任务数的") {
		return -1
	}
	done, plan := &p.mentions[k-1], &p.mentions[k-2]
	if done.block != m.block || plan.block != m.block || done.Unit != plan.Unit || !isCountable(done.Figure) || !isCountable(plan.Figure) || !match.ContainsAny(plan.label, "计划", "任务", "目标") {
		return -1
	}
	return k - 2
}

// ratio reads a percentage that may exceed 100%.
func (r *reader) ratio(p *paragraph, k, done, plan int) {
	s := rateSearch{r: r, p: p, k: k, from: k, kind: &rateKind{name: "完成比例"}}
	s.surely(single(done), single(plan))
}

// isOwnRate says whether a figure is a percentage of this report's own year that is no change and no goal.
func (r *reader) isOwnRate(m *mention) bool {
	if m.Kind != "rate" || m.Family != "percent" || m.Quoted || r.changes[m.index] || m.N < 0 {
		return false
	}
	switch m.Role {
	case "target", "duty", "other-actor", "prior-year":
		return false
	default:
		return !m.words.has(toClass | priorClass)
	}
}

// series reads rates that are named together: 参考率、合格率分别为99.0%和98.4%. It gives how many figures it has read beyond the first.
func (r *reader) series(p *paragraph, k int) int {
	n := p.seriesOfRates(k)
	if strings.Contains(p.mentions[k].clause, "占") {
		r.shareSeries(p, k, n)
		return n - 1
	}
	for i, name := range rateNames(p.mentions[k].clause, n) {
		if kind, ok := rateNamed(name); ok {
			r.rate(p, k+i, &kind, k)
		}
	}
	return n - 1
}

// rate reads one named rate; its counts are looked for before mention from.
func (r *reader) rate(p *paragraph, k int, kind *rateKind, from int) {
	m := &p.mentions[k]
	if !kind.free && m.Approx == "" && m.N > 100*pow10(m.Scale) {
		r.addRate(m, kind, tree.Claim{Kind: "rate-bound", Certain: true})
		return
	}
	if kind.free {
		r.taskRate(p, k, kind)
		return
	}
	s := rateSearch{r: r, p: p, k: k, from: from, kind: kind, tops: p.numerators(from, kind, r)}
	before := len(r.doc.Claims)
	if s.countsBehind() || s.fitting() || s.explained() {
		return
	}
	if said := k == from && p.isBaseOf(k); !said && !s.allOf() && (len(s.tops) == 0 || s.tops[0].weak || !s.failing()) {
		s.grim()
	}
	if len(r.doc.Claims) == before {
		s.open()
	}
}

// isBaseOf says whether a rate is said of the count right before it, without a mark between: 9件办结率100%.
func (p *paragraph) isBaseOf(k int) bool {
	m := &p.mentions[k]
	return k > 0 && p.mentions[k-1].block == m.block && m.gap != "" && m.gap == m.label && isCountable(p.mentions[k-1].Figure) && !match.StartsWithAny(m.label, "，", "的")
}

// numerator is a count that a rate's name speaks of.
type numerator struct {
	at    int
	stem  string
	weak  bool // the words that name it may name the base instead
	minus bool // it is the complement: 不合格 for 合格率
}

// numerators finds the counts of its sentence that a rate's name speaks of, the best named and nearest first.
func (p *paragraph) numerators(k int, kind *rateKind, r *reader) []numerator {
	var tops []numerator
	for i, stem := range kind.stem {
		for j := k - 1; j >= 0 && k-j <= reach && p.mentions[j].block == p.mentions[min(k, len(p.mentions)-1)].block; j-- {
			if !p.isCount(j, r) {
				continue
			}
			words := p.mentions[j].clause + p.mentions[j].noun
			if !strings.Contains(words, stem) || known(tops, j) || otherGrade(words, stem) || isDue(p.mentions[j].label, stem) {
				continue
			}
			tops = append(tops, numerator{at: j, stem: stem, weak: i >= kind.weak, minus: negated(words, stem)})
		}
	}
	return tops
}

// isDue says whether a label says that what a rate counts was due, not that it was done: 应出庭52件, 应当由负责人出庭应诉的案件52件.
func isDue(label, stem string) bool {
	return strings.Contains(label, "应"+stem) || strings.Contains(label, "应当由") || strings.Contains(label, "应当") && strings.Contains(label, stem+"的")
}

// known says whether a figure is among the numerators already.
func known(tops []numerator, at int) bool {
	for i := range tops {
		if tops[i].at == at {
			return true
		}
	}
	return false
}

// otherGrade says whether the stem stands only behind a word that makes it another grade: 较好 is no numerator of 好票率, nor
// 基本满意 of 满意率.
func otherGrade(words, stem string) bool {
	n := 0
	for _, grade := range []string{"较", "基本", "部分", "比较", "次"} {
		n += strings.Count(words, grade+stem)
	}
	return n > 0 && n == strings.Count(words, stem)
}

// negated says whether the stem stands only behind 不 or 未: 不合格 is no numerator of 合格率.
func negated(words, stem string) bool {
	for _, no := range []string{"不", "未", "非", "不予", "未予", "未能", "没有", "未获"} {
		if n := strings.Count(words, no+stem); n > 0 && n == strings.Count(words, stem) {
			return true
		}
	}
	return false
}

// isCount says whether mention j is a count of this report's own year that a rate can be made of.
func (p *paragraph) isCount(j int, r *reader) bool {
	m := &p.mentions[j]
	return isCountable(m.Figure) && !r.changes[m.index] && m.Role != "other-actor" && m.Role != "target" && !m.average && !m.isPerUnit()
}

// isPerUnit says whether a figure is told of each of several: 分6期培训，每期80人.
func (m *mention) isPerUnit() bool {
	at := strings.LastIndex(m.label, "每")
	return at >= 0 && len(m.label)-at <= 8*len("每") && !strings.Contains(m.label, "平均") && !strings.Contains(m.label, "每年")
}

// basesFor lists the counts that can be the base of a rate with this numerator, from near to far over up to two
// sentences before.
func (p *paragraph) basesFor(top, k int, r *reader) []int {
	n := &p.mentions[top]
	var bases []int
	for j := k - 1; j >= 0 && k-j <= reach && p.mentions[k].block-p.mentions[j].block <= 2; j-- {
		m := &p.mentions[j]
		if j == top || !p.isCount(j, r) || !sameKind(m.Figure, n.Figure) || m.High != nil && *m.High*pow10(n.Scale) < n.Low*pow10(m.Scale) {
			continue
		}
		bases = append(bases, j)
	}
	return bases
}

// rateClaim brings counts and rate to one scale.
func (p *paragraph) rateClaim(k int, top, base sumOf) (tree.Claim, bool) {
	m := &p.mentions[k]
	ms := make([]*mention, 0, 6)
	for _, part := range []sumOf{top, base} {
		for _, j := range part.members {
			ms = append(ms, &p.mentions[j])
		}
		if part.minus >= 0 {
			ms = append(ms, &p.mentions[part.minus])
		}
	}
	if !small(ms...) || !small(m) {
		return tree.Claim{}, false
	}
	claim := tree.Claim{Scale: scaleFor(ms...), Span: spanOver(append(ms, m)...)}
	numerator, ok1 := p.sumTerm(top, claim.Scale)
	denominator, ok2 := p.sumTerm(base, claim.Scale)
	rate, rateScale := rateTerm(m)
	claim.Rate, claim.RateScale = &rate, rateScale
	claim.Numerators, claim.Denominators = []tree.Term{numerator}, []tree.Term{denominator}
	return claim, ok1 && ok2 && denominator.Low > 0 // nothing is a part of none
}

// sumTerm makes one term of a count; it reports false where more would be subtracted than there is.
func (p *paragraph) sumTerm(s sumOf, scale int) (tree.Term, bool) {
	terms := make([]tree.Term, 0, len(s.members))
	for _, j := range s.members {
		terms = append(terms, termAt(&p.mentions[j], scale))
	}
	term := terms[0]
	if len(terms) > 1 {
		term = addTerms(terms)
	}
	if s.minus < 0 {
		return term, true
	}
	return minusTerm(term, termAt(&p.mentions[s.minus], scale))
}

// addRate completes a rate's claim and adds it.
func (r *reader) addRate(m *mention, kind *rateKind, claim tree.Claim) {
	claim.Section, claim.Sentence, claim.Subject, claim.Signal = m.Section, m.Sentence, kind.name, kind.name
	if claim.Rate == nil {
		rate, rateScale := rateTerm(m)
		claim.Rate, claim.RateScale, claim.Span = &rate, rateScale, m.Span
	}
	r.add(claim)
}
