// Moves: two values and a word for the way from one to the other, without a number for its size: 由986件下降至1134件, and
// 由36场增至61场，实现翻番.

package changes

import (
	"slices"
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/lexicon"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/claims/rounding"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// moves finds pairs of values of which only the way is told.
func moves(r *prose.Reader, p *prose.Paragraph) {
	for after := 1; after < len(p.Mentions); after++ {
		m := &p.Mentions[after]
		if speaksOfDoubling(r, m) && (m.Role == "prior-year" || m.Words.Has(lexicon.Prior) || isThan(p, after)) {
			doubledFrom(r, p, after)
		}
		if m.Quoted || m.Role == "target" {
			continue
		}
		doubledSince(r, p, after)
		if m.Words.Ends&lexicon.To == 0 {
			continue
		}
		before := startFor(p, after, func(j int) bool {
			return !r.Changes[p.Mentions[j].Index] && prose.SameKind(p.Mentions[j].Figure, m.Figure)
		})
		if before != after-1 {
			continue
		}
		if direction := directionOf(m.Lead); direction != "" {
			move(r, p, before, after, "direction", direction, tree.Term{Figure: -1, Text: m.Lead, Span: m.Span})
		}
		if word, times := doubling(r, p, after); times > 0 {
			move(r, p, before, after, "times", "up", multiplied(word, times, m.Span))
		}
	}
}

// doubledFrom reads a value with that of the year before behind it and a word for doubling: 5843件，而2023年为2164件，翻了两番; 96人，比上年的48人增长一倍.
func doubledFrom(r *prose.Reader, p *prose.Paragraph, before int) {
	m, after := &p.Mentions[before], &p.Mentions[before-1]
	if after.Block != m.Block || !prose.SameKind(after.Figure, m.Figure) || after.Role == "prior-year" || !match.EndsWithAny(m.Lead, "为", "是", "有", "仅") && (!isThan(p, before) || strings.ContainsAny(m.Gap, "；;。、") || ownSubject(p, before, before-1)) {
		return
	}
	if word, times := doubling(r, p, before); times > 0 {
		move(r, p, before, before-1, "times", "up", multiplied(word, times, m.Span))
	}
}

// doubledSince reads this year's value right behind that of the year before, or before it where that stands in a bracket, and a word for doubling: 上年是86人次，
// 今年182人次，翻了一番还多; 66份，同比翻了一番（上年32份）.
func doubledSince(r *prose.Reader, p *prose.Paragraph, k int) {
	first, second := &p.Mentions[k-1], &p.Mentions[k]
	if first.Block != second.Block || !prose.SameKind(first.Figure, second.Figure) {
		return
	}
	word, times := doubling(r, p, k)
	if times > 0 && first.Depth == second.Depth && match.StartsWithAny(strings.TrimSpace(first.Clause), "上年", "去年") && match.StartsWithAny(strings.TrimSpace(second.Clause), "今年", "本年") {
		move(r, p, k-1, k, "times", "up", multiplied(word, times, second.Span))
		return
	}
	word, times = doubling(r, p, k-1)
	if times > 0 && doubledTo(first, second, word) {
		move(r, p, k-1, k, "times", "up", multiplied(word, times, second.Span))
		return
	}
	if times > 0 && second.Depth > first.Depth && match.StartsWithAny(second.Lead, "上年", "去年") && isPriorBracket(p, k) {
		move(r, p, k, k-1, "times", "up", multiplied(word, times, first.Span))
	}
}

// doubledTo says whether a word for doubling leads from one value to the other: 由去年的1200件翻一番，今年达到2400件.
func doubledTo(first, second *prose.Mention, word string) bool {
	from := match.EndsWithAny(first.Lead, "由去年的", "由上年的", "从去年的", "从上年的")
	return from && second.Gap == word+"，"+second.Lead && match.StartsWithAny(second.Lead, "今年", "本年", "达")
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

// speaksOfDoubling says whether a character of such a word stands near behind a value: most have none.
func speaksOfDoubling(r *prose.Reader, m *prose.Mention) bool {
	near := r.Text[m.Span[1]:min(m.Span[1]+prose.NounReach, len(r.Text))]
	return slices.Contains(near, '翻') || slices.Contains(near, '倍')
}

// doubling reads the words behind a value that say how often it doubled: 翻番, 翻一番, 翻两番. Times is 0 where there are none.
func doubling(r *prose.Reader, p *prose.Paragraph, after int) (word string, times int64) {
	end := p.Mentions[after].Span[1]
	if !speaksOfDoubling(r, &p.Mentions[after]) {
		return "", 0
	}
	clause := r.Words(end, min(end+prose.NounReach, len(r.Text)))
	if at := strings.IndexAny(clause, "。；;\n"); at >= 0 {
		clause = clause[:at]
	}
	for n, words := range [][]string{{"翻番", "翻了番", "翻了一番", "翻一番", "增长一倍", "增加一倍", "增长了一倍", "增加了一倍"}, {"翻两番", "翻了两番"}, {"翻三番", "翻了三番"}} {
		for _, word := range words {
			if at := strings.Index(clause, word); at >= 0 && !strings.Contains(clause[:at], "、") && strings.Count(clause[:at], "，") <= 1 && !match.ContainsAny(clause[:at], "近", "约", "几乎", "计划", "力争", "目标") && (strings.HasPrefix(word, "翻") || saysNothing(clause[:at])) {
				return word, 2 << n
			}
		}
	}
	return "", 0
}

// saysNothing says whether the words between a value and 增长一倍 name nothing that grew: 人, 份，同比.
func saysNothing(words string) bool {
	const noun = 6 // characters of what is counted
	before, behind, found := strings.Cut(words, "，")
	return match.Len(before) <= noun && (!found || behind == "" || behind == "同比" || behind == "较上年" || behind == "比上年")
}

// move adds the claim. A pair whose change is given as a number as well is claimed already, unless that number is of a change the other
// way: 由342件上升为287件，减少55件.
func move(r *prose.Reader, p *prose.Paragraph, before, after int, kind, direction string, change tree.Term) {
	a, b := &p.Mentions[before], &p.Mentions[after]
	if !rounding.Small(a, b) || a.N == 0 || kind == "direction" && hasChange(r, a.Index, b.Index, direction) {
		return
	}
	scale := rounding.ScaleFor(a, b)
	from, to := rounding.TermAt(a, scale), rounding.TermAt(b, scale)
	r.Add(tree.Claim{
		Kind: "change", Span: prose.SpanOver(a, b), Section: b.Section, Sentence: b.Sentence, Scale: scale, RateScale: 1, Subject: prose.SubjectOf(b), Signal: change.Text,
		Certain: true, ChangeKind: kind, Direction: direction, Before: &from, After: &to, Change: &change,
	})
}

// hasChange says whether a change between two figures is claimed already in a direction.
func hasChange(r *prose.Reader, before, after int, direction string) bool {
	for c := range r.Recent(39) {
		if c.Kind == "change" && c.Before.Figure == before && c.After.Figure == after && c.Direction == direction {
			return true
		}
	}
	return false
}

// percentOfRates reads a change of rates that is given in percent: where it is the difference of the two, 百分点 was meant: 96.3%，较上年的
// 93.8%提高2.5%.
func percentOfRates(r *prose.Reader, p *prose.Paragraph, k int, direction string) bool {
	fits := func(j int) bool {
		return p.Mentions[j].Kind == "rate" && p.Mentions[j].Approx == "" && !r.Changes[p.Mentions[j].Index]
	}
	before, after := fromTo(p, k, fits)
	if after < 0 {
		if before = comparedWith(p, k, fits); before < 1 || !fits(before-1) || p.Mentions[before-1].Block != p.Mentions[k].Block {
			return false
		}
		after = before - 1
	}
	if before < 0 {
		return false
	}
	claim, ok := changeClaim(p, before, after, k, "percent", direction)
	if ok && rounding.ChangeFits(&claim) && !differsBy(p, before, after, k) {
		r.AddCertain(claim)
		return true
	}
	claim, ok = changeClaim(p, before, after, k, "points", direction)
	if !ok || !rounding.ChangeFits(&claim) {
		return false
	}
	claim.Certain, claim.ChangeKind = true, "percent-of-rates"
	r.Add(claim)
	return true
}

// differsBy says whether two rates differ by exactly the number that is told of them.
func differsBy(p *prose.Paragraph, before, after, k int) bool {
	a, b, size := &p.Mentions[before], &p.Mentions[after], &p.Mentions[k]
	scale := rounding.ScaleFor(a, b, size)
	gap := b.N*rounding.Pow10(scale-b.Scale) - a.N*rounding.Pow10(scale-a.Scale)
	return max(gap, -gap) == size.N*rounding.Pow10(scale-size.Scale)
}

// pointsOfCounts reads a change of counts that is given in 百分点, which only rates differ by: 由53起降至41起，下降12个百分点.
func pointsOfCounts(r *prose.Reader, p *prose.Paragraph, k int, direction string) bool {
	if pointsCompared(r, p, k, direction) {
		return true
	}
	if k < 2 || p.Mentions[k-1].Words.Ends&lexicon.To == 0 || !prose.IsCountable(p.Mentions[k-1].Figure) || p.Mentions[k].Gap != "，"+p.Mentions[k].Lead {
		return false
	}
	before := startFor(p, k-1, func(j int) bool { return prose.SameKind(p.Mentions[j].Figure, p.Mentions[k-1].Figure) })
	if before != k-2 || p.Mentions[k-1].Unit == "" || ownSubject(p, k, k-1) {
		return false
	}
	claim, ok := changeClaim(p, before, k-1, k, "percent", direction)
	if !ok {
		return false
	}
	claim.Certain, claim.ChangeKind = true, "points-of-counts"
	r.Add(claim)
	return true
}

// pointsCompared is pointsOfCounts for 1.19万件，较上年的1.08万件增长10.2个百分点, where the number fits as a percentage.
func pointsCompared(r *prose.Reader, p *prose.Paragraph, k int, direction string) bool {
	prior := k - 1
	if prior < 1 || !prose.IsCountable(p.Mentions[prior].Figure) || p.Mentions[prior].Block != p.Mentions[k].Block || !isThan(p, prior) || p.Mentions[k].Gap != p.Mentions[k].Lead {
		return false
	}
	for after := prior - 1; after >= 0 && prior-after <= 4; after-- {
		if !prose.SameKind(p.Mentions[after].Figure, p.Mentions[prior].Figure) {
			continue
		}
		if claim, ok := changeClaim(p, prior, after, k, "percent", direction); ok && rounding.ChangeFits(&claim) {
			claim.Certain, claim.ChangeKind = true, "points-of-counts"
			r.Add(claim)
			return true
		}
	}
	return false
}
