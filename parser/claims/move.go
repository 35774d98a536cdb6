// Moves: two values and a word for the way from one to the other, without a number for its size: 由986件下降至1134件, and
// 由36场增至61场，实现翻番.

package claims

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// moves finds pairs of values of which only the way is told.
func (r *reader) moves(p *paragraph) {
	for after := 1; after < len(p.mentions); after++ {
		m := &p.mentions[after]
		if m.Role == "prior-year" || m.words.has(priorClass) {
			r.doubledFrom(p, after)
		}
		if m.Quoted || m.Role == "target" || m.words.ends&toClass == 0 {
			continue
		}
		before := p.startFor(after, func(j int) bool { return !r.changes[p.mentions[j].index] && sameKind(p.mentions[j].Figure, m.Figure) })
		if before != after-1 {
			continue
		}
		if direction := directionOf(m.label); direction != "" {
			r.move(p, before, after, "direction", direction, tree.Term{Figure: -1, Text: m.label, Span: m.Span})
		}
		if word, times := r.doubling(p, after); times > 0 {
			r.move(p, before, after, "times", "up", multiplied(word, times, m.Span))
		}
	}
}

// doubledFrom reads a value with that of the year before behind it and a word for doubling: 5843件，而2023年为2164件，翻了两番.
func (r *reader) doubledFrom(p *paragraph, before int) {
	m, after := &p.mentions[before], &p.mentions[before-1]
	if after.block != m.block || !sameKind(after.Figure, m.Figure) || after.Role == "prior-year" || !match.EndsWithAny(m.label, "为", "是", "有", "仅") {
		return
	}
	if word, times := r.doubling(p, before); times > 0 {
		r.move(p, before, before-1, "times", "up", multiplied(word, times, m.Span))
	}
}

// multiplied is the change that a word for doubling stands for. 翻番 is said of twice as many, or of nearly so. What is far more is called
// something else, but not wrong.
func multiplied(word string, times int64, span tree.Span) tree.Term {
	high := times*21 - 1
	change := tree.Term{Figure: -1, Text: word, Span: span, Unit: "倍", Written: times * 10, Low: times * 10 * 19 / 20, Exact: true}
	if times > 2 {
		change.High = &high
	}
	return change
}

// doubling reads the words behind a value that say how often it doubled: 翻番, 翻一番, 翻两番. Times is 0 where there are none.
func (r *reader) doubling(p *paragraph, after int) (word string, times int64) {
	end := p.mentions[after].Span[1]
	clause := r.words(end, min(end+nounReach, len(r.text)))
	if at := strings.IndexAny(clause, "。；;\n"); at >= 0 {
		clause = clause[:at]
	}
	if match.ContainsAny(clause, "近", "约", "几乎", "计划", "力争", "目标") {
		return "", 0
	}
	for n, words := range [][]string{{"翻番", "翻了番", "翻了一番", "翻一番"}, {"翻两番", "翻了两番"}, {"翻三番", "翻了三番"}} {
		for _, word := range words {
			if at := strings.Index(clause, word); at >= 0 && !strings.Contains(clause[:at], "、") && strings.Count(clause[:at], "，") <= 1 {
				return word, 2 << n
			}
		}
	}
	return "", 0
}

// move adds the claim. A pair whose change is given as a number as well is claimed already, unless that number is of a change the other
// way: 由342件上升为287件，减少55件.
func (r *reader) move(p *paragraph, before, after int, kind, direction string, change tree.Term) {
	a, b := &p.mentions[before], &p.mentions[after]
	if !small(a, b) || a.N == 0 || kind == "direction" && r.hasChange(a.index, b.index, direction) {
		return
	}
	scale := scaleFor(a, b)
	from, to := termAt(a, scale), termAt(b, scale)
	r.add(tree.Claim{
		Kind: "change", Span: spanOver(a, b), Section: b.Section, Sentence: b.Sentence, Scale: scale, RateScale: 1, Subject: subjectOf(b), Signal: change.Text,
		Certain: true, ChangeKind: kind, Direction: direction, Before: &from, After: &to, Change: &change,
	})
}

// hasChange says whether a change between two figures is claimed already in a direction.
func (r *reader) hasChange(before, after int, direction string) bool {
	for i := len(r.doc.Claims) - 1; i >= 0 && len(r.doc.Claims)-i < 40; i-- {
		c := &r.doc.Claims[i]
		if c.Kind == "change" && c.Before.Figure == before && c.After.Figure == after && c.Direction == direction {
			return true
		}
	}
	return false
}

// percentOfRates reads a change of rates that is given in percent: where it is the difference of the two, 百分点 was meant: 96.3%，较上年的
// 93.8%提高2.5%.
func (r *reader) percentOfRates(p *paragraph, k int, direction string) bool {
	fits := func(j int) bool {
		return p.mentions[j].Kind == "rate" && p.mentions[j].Approx == "" && !r.changes[p.mentions[j].index]
	}
	before, after := p.fromTo(k, fits)
	if after < 0 {
		if before = p.comparedWith(k, fits); before < 1 || !fits(before-1) || p.mentions[before-1].block != p.mentions[k].block {
			return false
		}
		after = before - 1
	}
	if before < 0 {
		return false
	}
	claim, ok := changeClaim(p, before, after, k, "percent", direction)
	if ok && changeFits(&claim) && !p.differsBy(before, after, k) {
		claim.Certain = true
		r.add(claim)
		return true
	}
	claim, ok = changeClaim(p, before, after, k, "points", direction)
	if !ok || !changeFits(&claim) {
		return false
	}
	claim.Certain, claim.ChangeKind = true, "percent-of-rates"
	r.add(claim)
	return true
}

// differsBy says whether two rates differ by exactly the number that is told of them.
func (p *paragraph) differsBy(before, after, k int) bool {
	a, b, size := &p.mentions[before], &p.mentions[after], &p.mentions[k]
	scale := scaleFor(a, b, size)
	gap := b.N*pow10(scale-b.Scale) - a.N*pow10(scale-a.Scale)
	return max(gap, -gap) == size.N*pow10(scale-size.Scale)
}

// pointsOfCounts reads a change of counts that is given in 百分点, which only rates differ by: 由53起降至41起，下降12个百分点.
func (r *reader) pointsOfCounts(p *paragraph, k int, direction string) bool {
	if r.pointsCompared(p, k, direction) {
		return true
	}
	if k < 2 || p.mentions[k-1].words.ends&toClass == 0 || !isCountable(p.mentions[k-1].Figure) || p.mentions[k].gap != "，"+p.mentions[k].label {
		return false
	}
	before := p.startFor(k-1, func(j int) bool { return sameKind(p.mentions[j].Figure, p.mentions[k-1].Figure) })
	if before != k-2 || p.mentions[k-1].Unit == "" || p.ownSubject(k, k-1) {
		return false
	}
	claim, ok := changeClaim(p, before, k-1, k, "percent", direction)
	if !ok {
		return false
	}
	claim.Certain, claim.ChangeKind = true, "points-of-counts"
	r.add(claim)
	return true
}

// pointsCompared is pointsOfCounts for 1.19万件，较上年的1.08万件增长10.2个百分点, where the number fits as a percentage.
func (r *reader) pointsCompared(p *paragraph, k int, direction string) bool {
	prior := k - 1
	if prior < 1 || !isCountable(p.mentions[prior].Figure) || p.mentions[prior].block != p.mentions[k].block || !p.isThan(prior) || p.mentions[k].gap != p.mentions[k].label {
		return false
	}
	for after := prior - 1; after >= 0 && prior-after <= 4; after-- {
		if !sameKind(p.mentions[after].Figure, p.mentions[prior].Figure) {
			continue
		}
		if claim, ok := changeClaim(p, prior, after, k, "percent", direction); ok && changeFits(&claim) {
			claim.Certain, claim.ChangeKind = true, "points-of-counts"
			r.add(claim)
			return true
		}
	}
	return false
}
