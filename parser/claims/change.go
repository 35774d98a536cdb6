// Changes: a value, the value of the year before, and how much the one differs from the other.

package claims

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/tree"
)

// upWords and downWords say in which direction a value moved.
var (
	upWords   = []string{"增长", "增加", "上升", "提高", "提升", "上涨", "净增", "多出", "比增", "增幅", "增速", "增至", "升至", "升到", "提高到", "提升到", "增加到", "上升到", "增到", "扩大到", "高出", "回升", "多办"}
	downWords = []string{"下降", "减少", "降低", "压减", "压缩", "精简", "降幅", "回落", "缩短", "压降", "降至", "降到", "减至", "减到", "压减到", "降为", "减为", "缩短为", "减少到", "下降到", "压缩到", "缩短到", "减幅"}
	toWords   = []string{
		"增至", "升至", "提高到", "提升到", "增加到", "上升到", "增到", "升到", "扩大到", "提高至", "提升至", "上升至", "增加至", "增长到", "增长至", "上涨到", "扩大至", "升为", "增为",
		"降至", "降到", "减至", "减到", "压减到", "降为", "减为", "缩短为", "减少到", "下降到", "压缩到", "缩短到", "压减至", "压缩至", "缩短至", "减少至", "下降至", "精简到", "精简至", "降低到", "降低至", "调整为", "变为",
	}
	thanWords = []string{"较上年", "比上年", "较去年", "比去年", "较2", "比2", "与上年", "与去年", "上年同期", "去年同期", "是上年", "为上年", "是去年", "较20", "较同期", "上年为", "去年为", "较前"}
)

// changesIn finds the changes of a paragraph and remembers which figures are differences.
func (r *reader) changesIn(p paragraph) {
	for k := range p.mentions {
		m := &p.mentions[k]
		if endsWithAny(m.label, changeWords) || m.Kind == "point" {
			r.changes[m.index] = true
		}
	}
	for k := range p.mentions {
		if p.mentions[k].Role == "target" {
			continue
		}
		r.changeAt(&p, k)
	}
}

// changeAt reads the change whose size mention k is: its two values are looked for before it in the same sentence.
func (r *reader) changeAt(p *paragraph, k int) {
	size := &p.mentions[k]
	kind := changeKind(size)
	if kind == "" {
		return
	}
	direction := directionOf(p, k)
	if direction == "" && kind != "times" {
		return
	}
	fits := func(j int) bool { return r.isValue(&p.mentions[j], size, kind) }
	if before, after := p.fromTo(k, fits); before >= 0 {
		if claim, ok := r.changeClaim(p, before, after, k, kind, direction); ok {
			claim.Certain = true
			r.add(claim)
		}
		return
	}
	prior := p.comparedWith(k, fits)
	if prior < 0 {
		return
	}
	r.compared(p, prior, k, kind, direction, p.laterValues(prior, k, fits))
}

// compared makes the claim with the later value under which it holds. Where none does, the claim is certain only with
// a value that stands right before the comparison and is no part of another figure.
func (r *reader) compared(p *paragraph, prior, k int, kind, direction string, later []int) {
	for _, after := range later {
		if claim, ok := r.changeClaim(p, prior, after, k, kind, direction); ok && changeFits(&claim) {
			claim.Certain = true
			r.add(claim)
			return
		}
	}
	if len(later) == 0 {
		return
	}
	after := later[0]
	claim, ok := r.changeClaim(p, prior, after, k, kind, direction)
	if !ok {
		return
	}
	_, part := r.wholeOf[p.mentions[after].index]
	respective := strings.Contains(p.mentions[k].gap, "分别") || strings.ContainsAny(p.mentions[prior].gap, "、") || strings.Contains(p.mentions[prior].gap, "分别")
	claim.Certain = !part && !respective && after == min(prior, k)-1
	r.add(claim)
}

// isValue says whether a figure can be one of the two values of a change of this kind.
func (r *reader) isValue(m, size *mention, kind string) bool {
	if r.changes[m.index] || m.Quoted {
		return false
	}
	switch kind {
	case "points":
		return m.Kind == "rate"
	case "difference":
		return sameKind(m.Figure, size.Figure)
	default:
		return isCountable(m.Figure)
	}
}

// changeKind says how a change is given: percent, points, difference, times (是…的n倍), fold (增长n倍).
func changeKind(m *mention) string {
	grows := endsWithAny(m.label, changeWords) && !endsWithAny(m.label, toWords)
	switch {
	case m.Kind == "point":
		return "points"
	case m.Kind == "rate" && grows:
		return "percent"
	case m.Kind == "fold" && grows:
		return "fold"
	case m.Kind == "fold" && strings.HasSuffix(m.label, "的"):
		return "times"
	case isCountable(m.Figure) && grows && !strings.HasSuffix(m.label, "翻"):
		return "difference"
	default:
		return ""
	}
}

// directionOf reads up or down from the words right before the size of a change.
func directionOf(p *paragraph, k int) string {
	label := p.mentions[k].label
	up, down := lastIndexAny(label, upWords), lastIndexAny(label, downWords)
	if strings.HasSuffix(label, "多") || strings.HasSuffix(label, "高") {
		up = len(label)
	}
	if strings.HasSuffix(label, "少") && !strings.HasSuffix(label, "减少") || strings.HasSuffix(label, "低") && !strings.HasSuffix(label, "降低") {
		down = len(label)
	}
	switch {
	case up < 0 && down < 0:
		return ""
	case up > down:
		return "up"
	default:
		return "down"
	}
}

func lastIndexAny(s string, words []string) int {
	best := -1
	for _, w := range words {
		best = max(best, strings.LastIndex(s, w))
	}
	return best
}

// fromTo looks for 由A增至B right before the size: B is the last value, A the one before it.
func (p *paragraph) fromTo(k int, fits func(int) bool) (before, after int) {
	for j := k - 1; j >= 1 && k-j <= 3; j-- {
		if crossesSentence(p.mentions[j+1].gap) {
			return -1, -1
		}
		if !fits(j) || !endsWithAny(p.mentions[j].label, toWords) && !endsWithAny(p.mentions[j].label, []string{"增加到", "为", "至", "到"}) {
			continue
		}
		if !endsWithAny(p.mentions[j].label, toWords) && !hasAny(p.mentions[j].gap, toWords) {
			continue
		}
		for i := j - 1; i >= 0 && j-i <= 2; i-- {
			if crossesSentence(p.mentions[i+1].gap) || strings.ContainsAny(p.mentions[i+1].gap, "；;") {
				return -1, -1
			}
			if fits(i) && p.mentions[i].Family == p.mentions[j].Family && hasAny(p.clauseOf(i), []string{"由", "从", "自"}) {
				return i, j
			}
		}
		return -1, -1
	}
	return -1, -1
}

// comparedWith looks for the value of the year before in B，比上年的A增长x% and B，增长x%（上年为A）; -1 when there is none.
func (p *paragraph) comparedWith(k int, fits func(int) bool) int {
	for j := k - 1; j >= 0 && k-j <= 3 && !crossesSentence(p.mentions[j+1].gap); j-- {
		if fits(j) && hasAny(p.clauseOf(j), thanWords) {
			return j
		}
	}
	if k+1 < len(p.mentions) && !crossesSentence(p.mentions[k+1].gap) && fits(k+1) &&
		hasAny(p.mentions[k+1].label, []string{"上年", "去年", "同期"}) && p.mentions[k+1].depth > p.mentions[k].depth {
		return k + 1
	}
	return -1
}

// laterValues lists the figures before the comparison that can be the value it compares, the nearest first.
func (p *paragraph) laterValues(prior, k int, fits func(int) bool) []int {
	var values []int
	from := min(prior, k) - 1
	for j := from; j >= 0 && from-j <= 8; j-- {
		if crossesSentence(p.mentions[j+1].gap) {
			break
		}
		if fits(j) && sameKind(p.mentions[j].Figure, p.mentions[prior].Figure) && !hasAny(p.clauseOf(j), thanWords) && p.mentions[j].depth <= p.mentions[prior].depth {
			values = append(values, j)
		}
	}
	return values
}

// changeClaim brings the two values and the size of the change to their scales.
func (r *reader) changeClaim(p *paragraph, before, after, k int, kind, direction string) (tree.Claim, bool) {
	a, b, c := &p.mentions[before], &p.mentions[after], &p.mentions[k]
	if !small(a, b, c) || a.N == 0 && kind != "difference" && kind != "points" {
		return tree.Claim{}, false
	}
	claim := tree.Claim{
		Kind: "change", Span: spanOver(a, b, c), Section: c.Section, Sentence: c.Sentence, Subject: subjectOf(p, b), Signal: c.label,
		ChangeKind: kind, Direction: direction,
	}
	figures := []*tree.Figure{a.Figure, b.Figure}
	if kind == "difference" || kind == "points" {
		figures = append(figures, c.Figure)
	}
	claim.Scale = scaleFor(figures...)
	from, to := termAt(a, claim.Scale), termAt(b, claim.Scale)
	var size tree.Term
	switch kind {
	case "difference", "points":
		size = termAt(c, claim.Scale)
		claim.RateScale = claim.Scale
	default:
		size, claim.RateScale = rateTerm(c)
	}
	claim.Before, claim.After, claim.Change = &from, &to, &size
	claim.Reason = "comparison"
	return claim, true
}

// changeFits says whether some values that the wording allows give the change.
func changeFits(c *tree.Claim) bool {
	if c.Before.High == nil || c.After.High == nil {
		return true
	}
	low, high := c.After.Low-*c.Before.High, *c.After.High-c.Before.Low
	if c.Direction == "down" {
		low, high = c.Before.Low-*c.After.High, *c.Before.High-c.After.Low
	}
	if c.ChangeKind == "times" {
		low, high = c.After.Low, *c.After.High
	}
	if high < 0 {
		return false
	}
	low = max(low, 0)
	unit := pow10(c.RateScale)
	switch c.ChangeKind {
	case "difference", "points":
		return (c.Change.High == nil || low <= *c.Change.High) && high >= c.Change.Low
	case "percent":
		unit *= 100
	}
	return (c.Change.High == nil || low*unit < (*c.Change.High+1)*(*c.Before.High)) && high*unit >= c.Change.Low*c.Before.Low
}
