// Changes told before their values, or between them: 同比增加9件，达到87件，上年为78件; 下降20%，上年是250件，2019年为200件; 申请（2023年为164件）增长11%，达到182件.

package changes

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/lexicon"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/claims/rounding"
	"github.com/fazhilint/fazhilint/parser/match"
)

// reachedWords open a clause that tells what a value became.
var reachedWords = []string{"，达到", "，达", "，增至", "，升至", "，减至", "，降至", "，为", "）达到", "）为", "）共", "）达"} //nolint:gochecknoglobals // a constant list

// inOtherOrder reads a change whose values do not stand before it. It reports whether it did.
func inOtherOrder(r *prose.Reader, p *prose.Paragraph, k int) bool {
	kind, direction := changeKind(&p.Mentions[k]), directionOf(p.Mentions[k].Lead)
	if kind == "difference" && direction != "" && reachesNext(r, p, k, direction) {
		return true
	}
	if kind == "" || kind == "times" || kind == "fold" || direction == "" || strings.Contains(p.Mentions[k].Clause, "分别") {
		return false
	}
	before, after := valuesOf(p, k)
	if before < 0 || !areValues(r, p, before, after, k, kind) {
		return false
	}
	claim, ok := changeClaim(p, before, after, k, kind, direction)
	if ok {
		r.AddCertain(claim)
	}
	return ok
}

// reachesNext reads a difference with the value that it leads to right behind it: 缩短到46天，今年再缩短9天至37天. It reports whether it did.
func reachesNext(r *prose.Reader, p *prose.Paragraph, k int, direction string) bool {
	next, size := k+1, &p.Mentions[k]
	fits := func(j int) bool { return isValue(r, &p.Mentions[j], size, "difference") }
	if next >= len(p.Mentions) || k == 0 || p.Mentions[next].Block != size.Block || p.Mentions[next].Gap != "至" && p.Mentions[next].Gap != "到" || !fits(next) {
		return false
	}
	if !fits(k-1) || p.Mentions[k-1].Block != size.Block {
		return true
	}
	claim, ok := changeClaim(p, k-1, next, k, "difference", direction)
	if ok {
		claim.Certain = rounding.ChangeFits(&claim)
		r.Add(claim)
	}
	return true
}

// areValues says whether two figures can be the values of change k by their kind.
func areValues(r *prose.Reader, p *prose.Paragraph, before, after, k int, kind string) bool {
	from, to, size := &p.Mentions[before], &p.Mentions[after], &p.Mentions[k]
	fits := isValue(r, from, size, kind) && isValue(r, to, size, kind) && prose.SameKind(from.Figure, to.Figure) && from.Unit == to.Unit
	return fits && (kind != "difference" || prose.SameKind(to.Figure, size.Figure))
}

// valuesOf finds the two values by the order in which they stand around change k; -1 where they do not.
func valuesOf(p *prose.Paragraph, k int) (before, after int) {
	switch {
	case isReachedThenPrior(p, k):
		return k + 2, k + 1
	case isPriorThenNow(p, k):
		return k + 1, k + 2
	case k > 1 && isLastYearThenThis(p, k):
		return k - 2, k - 1
	case k > 0 && k+1 < len(p.Mentions) && (isBracketedPrior(p, k) || isThanThenReached(p, k)):
		return k - 1, k + 1
	default:
		return -1, -1
	}
}

// isReachedThenPrior says whether change k is followed by what was reached and where it began, the latter also in a sentence of its own:
// 提高6.8个百分点，达到75.0%。上年的优秀率为68.2%.
func isReachedThenPrior(p *prose.Paragraph, k int) bool {
	after, prior := k+1, k+2
	if prior >= len(p.Mentions) || p.Mentions[after].Block != p.Mentions[k].Block || !match.StartsWithAny(p.Mentions[after].Gap, reachedWords...) || !p.Mentions[after].StandsAlone() {
		return false
	}
	next := p.Mentions[prior].Block - p.Mentions[k].Block
	return (next == 0 || next == 1 && p.Mentions[prior].Kind == "rate") && p.SaysPrior(prior)
}

// isPriorThenNow says whether change k is followed by the value of last year and then by that of this one.
func isPriorThenNow(p *prose.Paragraph, k int) bool {
	prior, now := k+1, k+2
	if now >= len(p.Mentions) || p.Mentions[now].Block != p.Mentions[k].Block || p.Mentions[prior].Depth != p.Mentions[k].Depth || p.Mentions[now].Depth != p.Mentions[k].Depth || !strings.HasPrefix(p.Mentions[prior].Gap, "，") || !strings.HasPrefix(p.Mentions[now].Gap, "，") || strings.ContainsAny(p.Mentions[prior].Gap, "；;") {
		return false
	}
	first, second := lexicon.YearIn(p.Mentions[prior].Clause), lexicon.YearIn(p.Mentions[now].Clause)
	if first > 0 && second == first+1 {
		return true // 2022年办理4120件，2023年办理3741件
	}
	this := second > 0 && second == p.Year || match.StartsWithAny(p.Mentions[now].Clause, "今年", "本年")
	return this && p.SaysPrior(prior)
}

// isLastYearThenThis says whether change k stands right behind the value of last year and that of this one, which names nothing else: 信访总量去年同期85件，今年68件，同比下降20%.
func isLastYearThenThis(p *prose.Paragraph, k int) bool {
	prior, now, size := &p.Mentions[k-2], &p.Mentions[k-1], &p.Mentions[k]
	if prior.Block != size.Block || now.Block != size.Block || prior.Depth != size.Depth || now.Depth != size.Depth || !now.StandsAlone() || !size.StandsAlone() {
		return false
	}
	this := strings.TrimSuffix(strings.TrimSuffix(now.Lead, "为"), "有")
	last := match.EndsWithAny(strings.TrimSuffix(prior.Lead, "为"), "上年同期", "去年同期", "上年", "去年", "上一年")
	return last && (this == "今年" || this == "本年" || this == "本年度" || this == "今年以来") && ownWords(strings.TrimSpace(size.Clause)) == ""
}

// isThanThenReached says whether change k stands between the value of before and what was reached: 败诉率较上年的11.8%降低2.6个百分点，为9.2%.
func isThanThenReached(p *prose.Paragraph, k int) bool {
	prior, size, after := &p.Mentions[k-1], &p.Mentions[k], &p.Mentions[k+1]
	if prior.Block != size.Block || after.Block != size.Block || !isThan(p, k-1) || size.Gap != size.Lead || !match.StartsWithAny(after.Gap, reachedWords...) || !after.StandsAlone() {
		return false
	}
	return k < 2 || p.Mentions[k-2].Block != size.Block || !prose.SameKind(p.Mentions[k-2].Figure, prior.Figure)
}

// isBracketedPrior says whether change k stands behind last year's value in one bracket, or behind a bracket that holds it, and before what was
// reached: 立案（2022年为1250件，增长12.0%）达到1400件; 申请（2023年为164件）增长11%，达到182件.
func isBracketedPrior(p *prose.Paragraph, k int) bool {
	prior, size, after := &p.Mentions[k-1], &p.Mentions[k], &p.Mentions[k+1]
	if prior.Block != size.Block || after.Block != size.Block || prior.Depth == 0 || after.Depth > 0 || !p.IsOfEarlierYear(k-1) && !prior.Words.Has(lexicon.Prior) {
		return false
	}
	return match.StartsWithAny(after.Gap, reachedWords...) && (size.Depth > 0 || strings.HasPrefix(size.Gap, "）"))
}
