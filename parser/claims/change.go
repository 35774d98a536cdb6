// Changes: a value, the value of the year before, and how much the one differs from the other.

package claims

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// changesIn finds the changes of a paragraph. Which figures are differences is noted first: they are no counts.
func (r *reader) changesIn(p *paragraph) {
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.isChange() || m.Kind == "point" {
			r.changes[m.index] = true
		}
	}
	for k := 0; k < len(p.mentions); k++ {
		if p.mentions[k].Role == "target" {
			continue
		}
		if n := max(r.respectiveChanges(p, k), r.changesInTurn(p, k)); n > 0 {
			k += n - 1
			continue
		}
		if !r.apartBy(p, k) && !r.reachedBehind(p, k) && !r.lessBehind(p, k) && !r.fallenBehind(p, k) {
			r.changeAt(p, k)
		}
	}
	r.moves(p)
}

// changeAt reads the change whose size mention k is: its two values are looked for before it in the same sentence.
func (r *reader) changeAt(p *paragraph, k int) {
	size := &p.mentions[k]
	kind, direction := changeKind(size), directionOf(size.label)
	if kind == "" || direction == "" && kind != "times" || p.isOfOtherYears(k) {
		return
	}
	fits := func(j int) bool { return r.isValue(&p.mentions[j], size, kind) }
	switch before, after := p.fromTo(k, fits); {
	case kind == "points" && r.pointsOfCounts(p, k, direction):
	case kind == "percent" && direction == "down" && isBeyond(size):
		r.beyondNothing(p, k)
	case after >= 0:
		r.fromToChange(p, before, after, k, kind, direction)
	case r.toldAhead(p, k, kind, direction, fits):
	case kind == "percent" && r.percentOfRates(p, k, direction):
	default:
		r.changeFrom(p, k, kind, direction, fits)
	}
}

// changeFrom reads a change from the value of the year before, or from its own difference.
func (r *reader) changeFrom(p *paragraph, k int, kind, direction string, fits func(int) bool) {
	prior := p.comparedWith(k, fits)
	switch {
	case prior < 0 && kind == "percent":
		r.growth(p, k, direction)
	case prior < 0:
	case !r.compared(p, prior, k, kind, direction, p.laterValues(prior, k, fits)) && kind == "percent":
		r.growthOf(p, prior, k, direction)
	}
}

// isOfOtherYears says whether a change is a yearly mean (年均增加0.3万人次), or has a comparison of its own that the values before it are
// no part of (；与2020年相比，增加116件).
func (p *paragraph) isOfOtherYears(k int) bool {
	size := &p.mentions[k]
	return strings.Contains(size.label, "均") || strings.Contains(size.gap, "；") && match.ContainsAny(size.gap, "相比", "比较")
}

// isBeyond says whether a fall is of more than 100%; only profits and the like can fall so far.
func isBeyond(size *mention) bool {
	return size.N > 100*pow10(size.Scale) && size.Approx == "" && !match.ContainsAny(size.gap, "利润", "效益", "收入")
}

// beyondNothing claims that a fall of more than all there was cannot be: 同比下降120%.
func (r *reader) beyondNothing(p *paragraph, k int) {
	m := &p.mentions[k]
	r.addRate(m, &rateKind{name: "降幅"}, tree.Claim{Kind: "rate-bound", Certain: true})
}

// compared makes the claim with the later value under which it holds. Where none does, the claim is certain only with
// a value that stands right before the comparison and is no part of another figure. It reports whether there was a later value.
func (r *reader) compared(p *paragraph, prior, k int, kind, direction string, later []int) bool {
	for _, after := range later {
		if claim, ok := changeClaim(p, prior, after, k, kind, direction); ok && changeFits(&claim) {
			claim.Certain = true
			r.add(claim)
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
	several := p.ofSeveral(prior, k)
	if named := p.namedAgain(prior, later); named >= 0 && !several {
		if claim, ok = changeClaim(p, prior, named, k, kind, direction); ok {
			claim.Certain = true
			r.add(claim)
			return true
		}
	}
	claim.Certain = slippedChange(&claim) || p.ofOneUnit(prior, after, k) || !several && (r.onlyMeans(p, prior, after, k) || p.namesSame(prior, after, k) || p.namesUnit(k, prior, after) || r.differs(p, prior, after, k-1))
	r.add(claim)
	return true
}

// namesSame says whether the value of the year before has a sentence of its own that names this year's by its verb, and the change nothing
// else: 受理27件，调解19件。上年受理35件，同比增长22.9%.
func (p *paragraph) namesSame(prior, after, k int) bool {
	told := p.toldBefore(prior, k, func(j int) bool { return isCountable(p.mentions[j].Figure) })
	return told == after && ownWords(strings.TrimSpace(p.mentions[k].clause)) == ""
}

// ofSeveral says whether change k is one of several, or its earlier value one of a series.
func (p *paragraph) ofSeveral(prior, k int) bool {
	return strings.Contains(p.mentions[k].gap, "分别") || match.ContainsAny(p.mentions[prior].gap, "、", "分别")
}

// ofOneUnit says whether change k names by their unit the second of two values that are compared in one breath: 3起、2人，较上年的5起、3人，死亡人数
// 下降33.3%.
func (p *paragraph) ofOneUnit(prior, after, k int) bool {
	unit := p.namedUnit(k)
	return unit != "" && p.joinsThan(prior) && p.mentions[prior].Unit == unit && p.mentions[after].Unit == unit
}

// namesUnit says whether the clause of change k names the two values by their unit: 期数增加3期.
func (p *paragraph) namesUnit(k, prior, after int) bool {
	unit := p.mentions[after].Unit
	return unit != "" && p.mentions[prior].Unit == unit && ownWords(strings.TrimSpace(p.mentions[k].clause)) == unit+"数"
}

// differs says whether mention k is the difference of two values, and no difference of its own of any other: then what
// follows it is said of these too: 比原申请执行标的365万元减少85万元，减幅23.3%.
func (r *reader) differs(p *paragraph, prior, after, k int) bool {
	if k <= max(prior, after) || ownWords(strings.TrimSpace(p.mentions[k+1].clause)) != "" || p.mentions[k+1].gap != "，"+p.mentions[k+1].label {
		return false
	}
	for i := len(r.doc.Claims) - 1; i >= 0 && len(r.doc.Claims)-i < 20; i-- {
		c := &r.doc.Claims[i]
		if c.Kind == "change" && c.ChangeKind == "difference" && c.Change.Figure == p.mentions[k].index {
			return c.Before.Figure == p.mentions[prior].index && c.After.Figure == p.mentions[after].index && changeFits(c)
		}
	}
	return false
}

// onlyMeans says whether the change k from an earlier value can be meant of no other later value than this one.
func (r *reader) onlyMeans(p *paragraph, prior, after, k int) bool {
	if r.isPart(&p.mentions[after]) || p.ownSubject(k, after) {
		return false
	}
	// In a pair of years the words before the first value name what both are of.
	if !p.priorPair(prior, k) && p.ownSubject(prior, after) {
		return false
	}
	return r.onlyChanges(p, max(prior, after), k) && (after == prior+1 || r.noneLike(p, after, min(prior, k)))
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
		return isCountable(m.Figure) || m.Kind == "duration"
	}
}

// changeKind says how a change is given: percent, points, difference, times (是…的n倍), fold (增长n倍).
func changeKind(m *mention) string {
	grows := m.isChange() && m.words.ends&toClass == 0
	switch {
	case m.Kind == "point":
		return "points"
	case m.Kind == "rate" && grows:
		return "percent"
	case m.Kind == "fold" && grows:
		return "fold"
	case m.Kind == "fold" && strings.HasSuffix(m.label, "的"):
		return "times"
	case (isCountable(m.Figure) || m.Kind == "duration") && grows && !strings.HasSuffix(m.label, "翻"):
		return "difference"
	default:
		return ""
	}
}

// directionOf reads up or down from the words right before the size of a change.
func directionOf(label string) string {
	up, down := lastOf(label, upClass), lastOf(label, downClass)
	label = strings.TrimSuffix(label, "了")
	if strings.HasSuffix(label, "多") || strings.HasSuffix(label, "高") || match.ContainsAny(label, "年多", "同期多") {
		up = len(label)
	}
	if match.ContainsAny(label, "年少", "同期少") || strings.HasSuffix(label, "少") && !strings.HasSuffix(label, "减少") || strings.HasSuffix(label, "低") && !strings.HasSuffix(label, "降低") {
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

// lastOf gives the place of the last word of a class; -1 when there is none.
func lastOf(label string, c class) int {
	last := -1
	for i, ch := range label {
		for _, l := range lexicon[ch] {
			if l.class&c != 0 && strings.HasPrefix(label[i:], l.word) {
				last = i
			}
		}
	}
	return last
}

// changeClaim brings the two values and the size of the change to their scales.
func changeClaim(p *paragraph, before, after, k int, kind, direction string) (tree.Claim, bool) {
	a, b, c := &p.mentions[before], &p.mentions[after], &p.mentions[k]
	if !small(a, b, c) || a.N == 0 && kind != "difference" && kind != "points" {
		return tree.Claim{}, false
	}
	claim := tree.Claim{
		Kind: "change", Span: spanOver(a, b, c), Section: c.Section, Sentence: c.Sentence, Subject: subjectOf(b), Signal: c.label,
		ChangeKind: kind, Direction: direction, Reason: "comparison",
	}
	absolute := kind == "difference" || kind == "points"
	claim.Scale = scaleFor(a, b)
	if absolute {
		claim.Scale = scaleFor(a, b, c)
	}
	from, to := termAt(a, claim.Scale), termAt(b, claim.Scale)
	size, rateScale := rateTerm(c)
	if absolute {
		from, to = roundedTerm(a, claim.Scale), roundedTerm(b, claim.Scale)
		size, rateScale = roundedTerm(c, claim.Scale), claim.Scale
	}
	claim.RateScale = rateScale
	claim.Before, claim.After, claim.Change = &from, &to, &size
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
