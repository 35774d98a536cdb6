// Package rates reads rates that follow from counts: 排查57件，化解54件，化解率94.74%. It looks for the two counts by what the rate's
// name says of them, tries sums and differences where no single figures give it, and says where no counts at all can.
package rates

import (
	"slices"
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/lexicon"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/claims/rounding"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// Reach is how many figures before a rate are looked at for its counts.
const Reach = 24

// OfPlan says whether a percentage measures a result by a plan: 开工4216套，完成年度计划4000套的105.4%.
func OfPlan(p *prose.Paragraph, k int) bool {
	return k > 1 && p.Mentions[k].Lead == "的" && p.Mentions[k-2].Block == p.Mentions[k].Block && match.ContainsAny(p.Mentions[k-1].Clause, "计划", "任务", "目标", "上年", "去年") &&
		prose.IsCountable(p.Mentions[k-1].Figure) && p.Mentions[k-1].Unit == p.Mentions[k-2].Unit
}

// PlanBefore gives the number that was planned where percentage k says how much of the plan the number right before it is: 计划培训2400人，实际参训
// 2516人，完成年度计划的104.8%. It is -1 for everything else.
func PlanBefore(p *prose.Paragraph, k int) int {
	m := &p.Mentions[k]
	if k < 2 || !strings.HasPrefix(m.Lead, "完成") && !strings.HasPrefix(m.Lead, "占") || !match.EndsWithAny(m.Lead, "计划的", "任务的", "目标的", "计划数的", "任务数的") {
		return -1
	}
	done, plan := &p.Mentions[k-1], &p.Mentions[k-2]
	if done.IsChange() {
		return -1 // 比计划1800亩多60亩，完成计划的103.3%
	}
	if done.Block != m.Block || plan.Block != m.Block || done.Unit != plan.Unit || !prose.IsCountable(done.Figure) || !prose.IsCountable(plan.Figure) || !match.ContainsAny(plan.Lead, "计划", "任务", "目标") {
		return -1
	}
	return k - 2
}

// Ratio reads a percentage that may exceed 100%.
func Ratio(r *prose.Reader, p *prose.Paragraph, k, done, plan int) {
	s := Search{R: r, P: p, K: k, From: k, Kind: &Kind{Name: "完成比例"}}
	if whole, part := r.WholeOf[p.Mentions[done].Index]; part {
		for j := done - 1; j >= 0 && p.Mentions[j].Block == p.Mentions[k].Block; j-- {
			if p.Mentions[j].Index == whole {
				done = j // 营造林32600亩，其中人工造林18600亩、封山育林14000亩，完成任务30000亩的108.7%
			}
		}
	}
	s.Surely(Single(done), Single(plan))
}

// IsOwnRate says whether a figure is a percentage of this report's own year that is no change and no goal.
func IsOwnRate(r *prose.Reader, m *prose.Mention) bool {
	if m.Kind != "rate" || m.Family != "percent" || m.Quoted || r.Changes[m.Index] || m.N < 0 {
		return false
	}
	switch m.Role {
	case "target", "duty", "other-actor", "prior-year":
		return false
	default:
		return !m.Words.Has(lexicon.To | lexicon.Prior)
	}
}

// Read reads one named rate; its counts are looked for before mention from.
func Read(r *prose.Reader, p *prose.Paragraph, k int, kind *Kind, from int) {
	m := &p.Mentions[k]
	if !kind.free && !isWorkDone(strings.TrimSuffix(kind.Name, "率")) && m.Approx == "" && m.N > 100*rounding.Pow10(m.Scale) {
		Add(r, m, kind, tree.Claim{Kind: "rate-bound", Certain: true})
		return
	}
	if kind.free {
		taskRate(r, p, k, kind)
		return
	}
	s := Search{R: r, P: p, K: k, From: from, Kind: kind, tops: numerators(p, from, p.Mentions[k].Block, kind, r)}
	if len(s.tops) == 0 && s.opensSentence() {
		s.tops = s.toldBefore()
	}
	if !s.ofDays() && !s.countsBehind() && !s.fitting() && !s.ahead() && !s.explained() && !s.lessThanAll() && !s.across() {
		s.unfitting()
	}
}

// unfitting reads a rate that no counts give: from the counts that it surely means, from one count, or as one that cannot be checked.
func (s *Search) unfitting() {
	before := len(s.R.Doc.Claims)
	if s.lessThanHundred() {
		return
	}
	if said := s.K == s.From && isBaseOf(s.P, s.K); !said && !s.allOf() && (len(s.tops) == 0 || s.tops[0].weak || !s.failing()) {
		s.Grim()
	}
	if len(s.R.Doc.Claims) == before {
		s.open()
	}
}

// isBaseOf says whether a rate is said of the count right before it, without a mark between: 9件办结率100%.
func isBaseOf(p *prose.Paragraph, k int) bool {
	m := &p.Mentions[k]
	return k > 0 && p.Mentions[k-1].Block == m.Block && m.Gap != "" && m.Gap == m.Lead && prose.IsCountable(p.Mentions[k-1].Figure) && !match.StartsWithAny(m.Lead, "，", "的")
}

// numerator is a count that a rate's name speaks of.
type numerator struct {
	at    int
	stem  string
	weak  bool // the words that name it may name the base instead
	minus bool // it is the complement: 不合格 for 合格率
}

// numerators finds the counts of a sentence before mention k that a rate's name speaks of, the best named and nearest first.
func numerators(p *prose.Paragraph, k, sentence int, kind *Kind, r *prose.Reader) []numerator {
	var tops []numerator
	for i, stem := range kind.stem {
		for j := k - 1; j >= 0 && k-j <= Reach && p.Mentions[j].Block >= sentence; j-- {
			if p.Mentions[j].Block > sentence || !IsCount(p, j, r) {
				continue
			}
			words := p.Mentions[j].Clause + p.Mentions[j].Noun
			if p.Mentions[j].Respective {
				words = p.Mentions[j].Name // 合格、不合格分别为84卷和12卷
			}
			if !strings.Contains(strings.ReplaceAll(words, stem+"性", ""), stem) || known(tops, j) || otherGrade(words, stem) || isDue(p.Mentions[j].Lead, stem) {
				continue
			}
			tops = append(tops, numerator{at: j, stem: stem, weak: i >= kind.weak, minus: negated(words, stem) || byOthers(words, stem) || slices.Contains(kind.left, stem)})
		}
	}
	return tops
}

// isDue says whether a label says that what a rate counts was due, not that it was done: 应出庭52件, 应当由负责人出庭应诉的案件52件.
func isDue(label, stem string) bool {
	return strings.Contains(label, "应"+stem) || strings.Contains(label, "需"+stem) || strings.Contains(label, "应当由") || strings.Contains(label, "应当") && strings.Contains(label, stem+"的")
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
	n -= strings.Count(words, "一次"+stem) + strings.Count(words, "首次"+stem) // 一次通过
	return n > 0 && n == strings.Count(words, stem)
}

// negated says whether the stem stands only behind 不 or 未: 不合格 is no numerator of 合格率.
func negated(words, stem string) bool {
	for _, no := range []string{"不", "未", "非", "不予", "未予", "未能", "没有", "未获", "等待", "待", "未到", "未至"} {
		if n := strings.Count(words, no+stem); n > 0 && n == strings.Count(words, stem) {
			return true
		}
	}
	return false
}

// byOthers says whether words tell of lawsuits in which somebody else appeared in the place of the head: 由工作人员代为出庭2件.
func byOthers(words, stem string) bool {
	return strings.HasSuffix(stem, "庭") && match.ContainsAny(words, "工作人员", "代为", "律师", "代理人", "委托") && !match.ContainsAny(words, "负责人", "领导", "局长")
}

// IsCount says whether mention j is a count of this report's own year that a rate can be made of.
func IsCount(p *prose.Paragraph, j int, r *prose.Reader) bool {
	m := &p.Mentions[j]
	if strings.HasSuffix(m.Lead, "前") || m.Lead == "" && m.N < 10 && match.StartsWithAny(m.Noun, "合占", "合计", "共占", "之和", "相加") {
		return false // 前二十项占63.8%; 两项合占96.5%
	}
	if m.Approx != "" && strings.HasPrefix(m.Noun, "的") && match.ContainsAny(m.Approx, "超过", "超", "以上", "以下", "不足") {
		return false // 超过50人的企业
	}
	return prose.IsCountable(m.Figure) && !r.Changes[m.Index] && m.Role != "other-actor" && m.Role != "target" && !m.Average && !m.IsPerUnit()
}

// BasesFor lists the counts that can be the base of a rate with this numerator, from near to far over up to two
// sentences before.
func BasesFor(p *prose.Paragraph, top, k int, r *prose.Reader) []int {
	n := &p.Mentions[top]
	var bases []int
	for j := k - 1; j >= 0 && k-j <= Reach && p.Mentions[k].Block-p.Mentions[j].Block <= 2; j-- {
		m := &p.Mentions[j]
		if j == top || !IsCount(p, j, r) || !prose.SameKind(m.Figure, n.Figure) || m.High != nil && *m.High*rounding.Pow10(n.Scale) < n.Low*rounding.Pow10(m.Scale) {
			continue
		}
		bases = append(bases, j)
	}
	return bases
}

// Claim brings counts and rate to one scale.
func Claim(p *prose.Paragraph, k int, top, base Sum) (tree.Claim, bool) {
	m := &p.Mentions[k]
	ms := make([]*prose.Mention, 0, 6)
	for _, part := range []Sum{top, base} {
		for _, j := range part.Members {
			ms = append(ms, &p.Mentions[j])
		}
		if part.Minus >= 0 {
			ms = append(ms, &p.Mentions[part.Minus])
		}
	}
	if !rounding.Small(ms...) || !rounding.Small(m) {
		return tree.Claim{}, false
	}
	claim := tree.Claim{Scale: rounding.ScaleFor(ms...), Span: prose.SpanOver(append(ms, m)...)}
	numerator, ok1 := SumTerm(p, top, claim.Scale)
	denominator, ok2 := SumTerm(p, base, claim.Scale)
	rate, rateScale := rounding.RateTerm(m)
	claim.Rate, claim.RateScale = &rate, rateScale
	claim.Numerators, claim.Denominators = []tree.Term{numerator}, []tree.Term{denominator}
	return claim, ok1 && ok2 && denominator.Low > 0 // nothing is a part of none
}

// SumTerm makes one term of a count; it reports false where more would be subtracted than there is.
func SumTerm(p *prose.Paragraph, s Sum, scale int) (tree.Term, bool) {
	terms := make([]tree.Term, 0, len(s.Members))
	for _, j := range s.Members {
		terms = append(terms, rounding.TermAt(&p.Mentions[j], scale))
	}
	term := terms[0]
	if len(terms) > 1 {
		term = rounding.AddTerms(terms)
	}
	if s.Minus < 0 {
		return term, true
	}
	return rounding.MinusTerm(term, rounding.TermAt(&p.Mentions[s.Minus], scale))
}

// Add completes a rate's claim and adds it.
func Add(r *prose.Reader, m *prose.Mention, kind *Kind, claim tree.Claim) {
	claim.Section, claim.Sentence, claim.Subject, claim.Signal = m.Section, m.Sentence, kind.Name, kind.Name
	if claim.Rate == nil {
		rate, rateScale := rounding.RateTerm(m)
		claim.Rate, claim.RateScale, claim.Span = &rate, rateScale, m.Span
	}
	r.Add(claim)
}
