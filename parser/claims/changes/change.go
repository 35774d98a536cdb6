// Package changes reads a value, the value of the year before, and how much the one differs from the other: 办结150件，比上年的120件增长25%;
// 由986件下降至613件; 增加32件，增幅10%.
package changes

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/lexicon"
	"github.com/fazhilint/fazhilint/parser/claims/lists"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/claims/rates"
	"github.com/fazhilint/fazhilint/parser/claims/rounding"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// In finds the changes of a paragraph. Which figures are differences is noted first: they are no counts.
func In(r *prose.Reader, p *prose.Paragraph) {
	first := len(r.Doc.Claims)
	for k := range p.Mentions {
		m := &p.Mentions[k]
		if m.IsChange() || m.Kind == "point" {
			r.Changes[m.Index] = true
		}
	}
	for k := 0; k < len(p.Mentions); k++ {
		if p.Mentions[k].Role == "target" {
			continue
		}
		if n := max(respectiveChanges(r, p, k), changesInTurn(r, p, k), bracketedChanges(r, p, k)); n > 0 {
			k += n - 1
			continue
		}
		if !multipleOf(r, p, k) && !inItsOwnOrder(r, p, k) {
			changeAt(r, p, k)
		}
	}
	moves(r, p)
	inARow(r, p)
	seriesGoes(r, p)
	ranks(r, p)
	levels(r, p)
	halves(r, p)
	doubtSecond(r, first)
}

// inItsOwnOrder reads a change whose values stand elsewhere than before it, or says that it is none of two values. It reports whether it did.
func inItsOwnOrder(r *prose.Reader, p *prose.Paragraph, k int) bool {
	return amongYears(r, p, k) || takenAhead(r, p, k) || isGross(p, k) || apartBy(r, p, k) || reachedBehind(r, p, k) || inOtherOrder(r, p, k) || lessBehind(r, p, k) || fallenBehind(r, p, k)
}

// changeAt reads the change whose size mention k is: its two values are looked for before it in the same sentence.
func changeAt(r *prose.Reader, p *prose.Paragraph, k int) {
	size := &p.Mentions[k]
	kind, direction := changeKind(size), directionOf(size.Lead)
	if kind == "" || isOfOtherYears(p, k) {
		return
	}
	fits := func(j int) bool { return isValue(r, &p.Mentions[j], size, kind) }
	before, after := reachedFor(p, k, fits)
	if direction = betterBy(p, before, after, k, direction); direction == "" && kind != "times" {
		return
	}
	switch {
	case kind == "points" && pointsOfCounts(r, p, k, direction):
	case kind == "percent" && direction == "down" && isBeyond(size):
		beyondNothing(r, p, k)
	case after >= 0:
		fromToChange(r, p, before, after, k, kind, direction)
	case toldAhead(r, p, k, kind, direction, fits):
	case kind == "percent" && percentOfRates(r, p, k, direction):
	default:
		changeFrom(r, p, k, kind, direction, fits)
	}
}

// betterBy gives the way that change k for the better went, which may be either: 从45微克降为40微克，同比改善11.1%. Others have the direction that their words tell.
func betterBy(p *prose.Paragraph, before, after, k int, told string) string {
	if told != "" || before < 0 || !strings.HasSuffix(strings.TrimSuffix(p.Mentions[k].Lead, "了"), "改善") || p.Mentions[before].Scale != p.Mentions[after].Scale {
		return told
	}
	if p.Mentions[after].N < p.Mentions[before].N {
		return "down"
	}
	return "up"
}

// reachedFor looks for 由A增至B before change k; what was only compared with is found elsewhere: 提高到36.5%，较上年的24.1%提高12.4个百分点.
func reachedFor(p *prose.Paragraph, k int, fits func(int) bool) (before, after int) {
	before, after = fromTo(p, k, fits)
	if before < 0 && after >= 0 && comparedWith(p, k, fits) >= 0 {
		return -1, -1
	}
	return before, after
}

// takenAhead reads how much was taken away before the two values that show it: 压减要件24份，由85份压减为61份. It reports whether it did.
func takenAhead(r *prose.Reader, p *prose.Paragraph, k int) bool {
	size := &p.Mentions[k]
	fits := func(j int) bool { return isValue(r, &p.Mentions[j], size, "difference") }
	return size.TakesAway() && changeKind(size) == "" && prose.IsCountable(size.Figure) && toldAhead(r, p, k, "difference", "down", fits)
}

// isGross says whether a difference is only what came in, or only what went out, and the other stands right behind it: 增加5项、取消2项，净增3项.
func isGross(p *prose.Paragraph, k int) bool {
	m := &p.Mentions[k]
	if k+1 >= len(p.Mentions) || changeKind(m) != "difference" {
		return false
	}
	next := &p.Mentions[k+1]
	if next.Block != m.Block || next.Depth != m.Depth || next.Unit != m.Unit || strings.ContainsAny(next.Gap, "；;") {
		return false
	}
	out, in := []string{"取消", "减少", "核减", "调减", "撤销", "废止", "剔除", "删除", "注销", "下放"}, []string{"新增", "增加", "调增", "增设", "纳入", "承接"}
	if directionOf(m.Lead) == "down" {
		return match.StartsWithAny(next.Lead, in...)
	}
	return match.StartsWithAny(next.Lead, out...)
}

// changeFrom reads a change from the value of the year before, or from its own difference.
func changeFrom(r *prose.Reader, p *prose.Paragraph, k int, kind, direction string, fits func(int) bool) {
	if kind == "percent" && withDifference(r, p, k, direction) {
		return
	}
	prior := comparedWith(p, k, fits)
	switch {
	case prior < 0 && kind == "percent":
		growth(r, p, k, direction)
	case prior < 0:
	case !compared(r, p, prior, k, kind, direction, laterValues(p, prior, k, fits)) && kind == "percent":
		growthOf(r, p, prior, k, direction)
	}
}

// isOfOtherYears says whether a change is a yearly mean (年均增加0.3万人次), or has a comparison of its own that the values before it are
// no part of (；与2020年相比，增加116件).
func isOfOtherYears(p *prose.Paragraph, k int) bool {
	size := &p.Mentions[k]
	return strings.Contains(size.Lead, "均") || strings.Contains(size.Gap, "；") && match.ContainsAny(size.Gap, "相比", "比较")
}

// isBeyond says whether a fall is of more than 100%; only profits and the like can fall so far.
func isBeyond(size *prose.Mention) bool {
	return size.N > 100*rounding.Pow10(size.Scale) && size.Approx == "" && !match.ContainsAny(size.Gap, "利润", "效益", "收入")
}

// beyondNothing claims that a fall of more than all there was cannot be: 同比下降120%.
func beyondNothing(r *prose.Reader, p *prose.Paragraph, k int) {
	m := &p.Mentions[k]
	rates.Add(r, m, &rates.Kind{Name: "降幅"}, tree.Claim{Kind: "rate-bound", Certain: true})
}

// compared makes the claim with the later value under which it holds. Where none does, the claim is certain only with
// a value that stands right before the comparison and is no part of another figure. It reports whether there was a later value.
func compared(r *prose.Reader, p *prose.Paragraph, prior, k int, kind, direction string, later []int) bool {
	for _, after := range later {
		if claim, ok := changeClaim(p, prior, after, k, kind, direction); ok && rounding.ChangeFits(&claim) {
			r.AddCertain(claim)
			return true
		}
	}
	if len(later) == 0 {
		return false
	}
	after := later[0]
	claim, ok := changeClaim(p, prior, after, k, kind, direction)
	if !ok {
		return true
	}
	several := ofSeveral(p, prior, k)
	if named := namedAgain(p, prior, later); named >= 0 && !several {
		if claim, ok = changeClaim(p, prior, named, k, kind, direction); ok {
			r.AddCertain(claim)
			return true
		}
	}
	claim.Certain = isMeantBy(r, p, &claim, prior, after, k)
	r.Add(claim)
	return true
}

// isMeantBy says whether a change that its two values do not give is surely of these.
func isMeantBy(r *prose.Reader, p *prose.Paragraph, claim *tree.Claim, prior, after, k int) bool {
	again := toldAgain(p, prior, after, k)
	if isFar(claim) || ofSum(p, after, k) || !again && lists.SemicolonBetween(p, min(after, prior), max(after, prior)) {
		return false
	}
	return again || isExplained(claim) || ofOneUnit(p, prior, after, k) || !ofSeveral(p, prior, k) && surelyOf(r, p, prior, after, k)
}

// isExplained says whether a slip of the pen, or a wrong direction, leads from the change that two values give to the one written.
func isExplained(claim *tree.Claim) bool { return slippedChange(claim) || turnedRound(claim) }

// turnedRound says whether a percentage is that of its two values the other way round, to the tenth: 17起，上年14起，同比下降21.43%.
func turnedRound(c *tree.Claim) bool {
	other := *c
	other.Direction = map[string]string{"up": "down", "down": "up"}[c.Direction]
	return c.ChangeKind == "percent" && c.RateScale > 1 && other.Direction != "" && rounding.ChangeFits(&other)
}

// ofSum says whether change k is of the sum of several values, of which a later one is the last: 综合演练2次、专项演练15次，演练总数比上年多3次.
func ofSum(p *prose.Paragraph, after, k int) bool {
	return p.JoinedBefore(after) && match.ContainsAny(p.Mentions[k].Clause, "总数", "总量", "总计", "合计", "总次数", "总人数")
}

// surelyOf says whether the words of change k leave no doubt that it is of these two values.
func surelyOf(r *prose.Reader, p *prose.Paragraph, prior, after, k int) bool {
	beside := after == prior-1 && isMean(p, prior, k) && p.Mentions[after].Unit == p.Mentions[prior].Unit // 得分91.36分，比全市平均分89.22分高2.14分
	return beside || onlyMeans(r, p, prior, after, k) || namesSame(p, prior, after, k) || namesUnit(p, k, prior, after) || differs(r, p, prior, after, k-1)
}

// isFar says whether a percentage is more than five times, or less than a fifth, of what its two values give the same way: whoever is so far off
// compares others.
func isFar(claim *tree.Claim) bool {
	if claim.ChangeKind != "percent" || claim.RateScale < 1 || claim.Before.Written <= 0 {
		return false
	}
	gap := claim.After.Written - claim.Before.Written
	if claim.Direction == "down" {
		gap = -gap
	}
	given, written := 100*gap*rounding.Pow10(claim.RateScale), claim.Change.Written*claim.Before.Written
	return gap > 0 && (given > 5*written || written > 5*given) && !rounding.WrongDigit(given/claim.Before.Written, claim.Change.Written)
}

// namesSame says whether the value of the year before has a sentence of its own that names this year's by its verb, and the change nothing
// else: 受理27件，调解19件。上年受理35件，同比增长22.9%.
func namesSame(p *prose.Paragraph, prior, after, k int) bool {
	told := p.ToldBefore(prior, k, func(j int) bool { return prose.IsCountable(p.Mentions[j].Figure) })
	return told == after && ownWords(strings.TrimSpace(p.Mentions[k].Clause)) == ""
}

// ofSeveral says whether change k is one of several, or its earlier value one of a series.
func ofSeveral(p *prose.Paragraph, prior, k int) bool {
	return strings.Contains(p.Mentions[k].Gap, "分别") || match.ContainsAny(p.Mentions[prior].Gap, "、", "分别")
}

// ofOneUnit says whether change k names by their unit the second of two values that are compared in one breath: 3起、2人，较上年的5起、3人，死亡人数
// 下降33.3%.
func ofOneUnit(p *prose.Paragraph, prior, after, k int) bool {
	unit := namedUnit(p, k)
	return unit != "" && joinsThan(p, prior) && p.Mentions[prior].Unit == unit && p.Mentions[after].Unit == unit
}

// namesUnit says whether the clause of change k names the two values by their unit: 期数增加3期.
func namesUnit(p *prose.Paragraph, k, prior, after int) bool {
	unit := p.Mentions[after].Unit
	return unit != "" && p.Mentions[prior].Unit == unit && ownWords(strings.TrimSpace(p.Mentions[k].Clause)) == unit+"数"
}

// differs says whether mention k is the difference of two values, and no difference of its own of any other: then what
// follows it is said of these too: 比原申请执行标的365万元减少85万元，减幅23.3%.
func differs(r *prose.Reader, p *prose.Paragraph, prior, after, k int) bool {
	if k <= max(prior, after) || ownWords(strings.TrimSpace(p.Mentions[k+1].Clause)) != "" || p.Mentions[k+1].Gap != "，"+p.Mentions[k+1].Lead {
		return false
	}
	for c := range r.Recent(19) {
		if c.Kind == "change" && c.ChangeKind == "difference" && c.Change.Figure == p.Mentions[k].Index {
			return c.Before.Figure == p.Mentions[prior].Index && c.After.Figure == p.Mentions[after].Index && rounding.ChangeFits(c)
		}
	}
	return false
}

// onlyMeans says whether the change k from an earlier value can be meant of no other later value than this one.
func onlyMeans(r *prose.Reader, p *prose.Paragraph, prior, after, k int) bool {
	if r.IsPart(&p.Mentions[after]) || ownSubject(p, k, after) {
		return false
	}
	// In a pair of years the words before the first value name what both are of.
	if !priorPair(p, prior, k) && ownSubject(p, prior, after) {
		return false
	}
	return onlyChanges(r, p, max(prior, after), k) && (after == prior+1 || noneLike(r, p, after, min(prior, k)))
}

// isValue says whether a figure can be one of the two values of a change of this kind.
func isValue(r *prose.Reader, m, size *prose.Mention, kind string) bool {
	if r.Changes[m.Index] || m.Quoted || m.TakesAway() {
		return false
	}
	switch kind {
	case "points":
		return m.Kind == "rate"
	case "difference":
		return prose.SameKind(m.Figure, size.Figure)
	default:
		return prose.IsCountable(m.Figure) || m.Kind == "duration"
	}
}

// changeKind says how a change is given: percent, points, difference, times (是…的n倍), fold (增长n倍).
func changeKind(m *prose.Mention) string {
	grows := m.IsChange() && m.Words.Ends&lexicon.To == 0
	switch {
	case m.Kind == "point":
		return "points"
	case m.Kind == "rate" && grows:
		return "percent"
	case m.Kind == "fold" && grows:
		return "fold"
	case m.Kind == "fold" && strings.HasSuffix(m.Lead, "的"):
		return "times"
	case isMeasured(m) && grows && !strings.HasSuffix(m.Lead, "翻"):
		return "difference"
	default:
		return ""
	}
}

// isMeasured says whether a figure tells how much of something there is, so that two of them can differ by a third.
func isMeasured(m *prose.Mention) bool {
	return prose.IsCountable(m.Figure) || m.Kind == "duration" || m.Kind == "score"
}

// directionOf reads up or down from the words right before the size of a change.
func directionOf(label string) string {
	if one := lexicon.ByOneWord(label); one != "" {
		return one
	}
	up, down := lastOf(label, lexicon.Up), lastOf(label, lexicon.Down)
	label = strings.TrimSuffix(label, "了")
	if strings.HasSuffix(label, "多") || strings.HasSuffix(label, "高") || match.ContainsAny(label, "年多", "同期多") {
		up = len(label)
	}
	if match.ContainsAny(label, "年少", "同期少") || strings.HasSuffix(label, "少") && !strings.HasSuffix(label, "减少") || strings.HasSuffix(label, "低") && !strings.HasSuffix(label, "降低") {
		down = len(label)
	}
	switch {
	case up < 0 && down < 0:
		return lexicon.MoreOrLess(label)
	case up > down:
		return "up"
	default:
		return "down"
	}
}

// lastOf gives the place of the last word of a class; -1 when there is none.
func lastOf(label string, c lexicon.Class) int {
	last := -1
	for i, ch := range label {
		for _, l := range lexicon.Beginning(ch) {
			if l.Class&c != 0 && strings.HasPrefix(label[i:], l.Word) {
				last = i
			}
		}
	}
	return last
}

// changeClaim brings the two values and the size of the change to their scales.
func changeClaim(p *prose.Paragraph, before, after, k int, kind, direction string) (tree.Claim, bool) {
	a, b, c := &p.Mentions[before], &p.Mentions[after], &p.Mentions[k]
	if !rounding.Small(a, b, c) || a.N == 0 && kind != "difference" && kind != "points" {
		return tree.Claim{}, false
	}
	claim := tree.Claim{
		Kind: "change", Span: prose.SpanOver(a, b, c), Section: c.Section, Sentence: c.Sentence, Subject: prose.SubjectOf(b), Signal: c.Lead,
		ChangeKind: kind, Direction: direction, Reason: "comparison",
	}
	absolute := kind == "difference" || kind == "points"
	claim.Scale = rounding.ScaleFor(a, b)
	if absolute {
		claim.Scale = rounding.ScaleFor(a, b, c)
	}
	from, to := rounding.TermAt(a, claim.Scale), rounding.TermAt(b, claim.Scale)
	size, rateScale := rounding.RateTerm(c)
	if absolute {
		from, to = rounding.RoundedTerm(a, claim.Scale), rounding.RoundedTerm(b, claim.Scale)
		size, rateScale = rounding.RoundedTerm(c, claim.Scale), claim.Scale
	}
	claim.RateScale = rateScale
	claim.Before, claim.After, claim.Change = &from, &to, &size
	return claim, true
}
