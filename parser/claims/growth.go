// Growth given with a difference and one value only: B，增加n，增幅x%, and 较上年的A增加n，增长x%. The other value follows from the two.

package claims

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/tree"
)

// growth reads B，增加n，增幅x%: the value before is B less n, and x must follow from it.
func (r *reader) growth(p *paragraph, k int, direction string) {
	if k < 2 {
		return
	}
	size, diff := &p.mentions[k], &p.mentions[k-1]
	if !growsBy(diff, size, direction) || strings.Contains(size.clause, "分别") {
		return
	}
	fits := func(j int) bool {
		return !p.mentions[j].words.has(priorClass) && sameKind(p.mentions[j].Figure, diff.Figure) && !r.changes[p.mentions[j].index] && p.mentions[j].Approx == ""
	}
	later := p.laterValues(k-1, k-1, fits)
	for _, after := range later {
		if claim, ok := growthClaim(p, after, k-1, k, direction); ok && changeFits(&claim) {
			claim.Certain = true
			r.add(claim)
			return
		}
	}
	if len(later) == 0 || later[0] != k-2 {
		return
	}
	if claim, ok := growthClaim(p, k-2, k-1, k, direction); ok {
		claim.Certain = true
		r.add(claim)
	}
}

// growsBy says whether a difference and a percentage tell of one and the same change.
func growsBy(diff, size *mention, direction string) bool {
	return diff.block == size.block && changeKind(diff) == "difference" && directionOf(diff.label) == direction && !strings.ContainsAny(size.gap, "；;") &&
		size.Approx == "" && diff.Approx == ""
}

// growthClaim makes the claim from the later value, the difference and the percentage k.
func growthClaim(p *paragraph, after, by, k int, direction string) (tree.Claim, bool) {
	diff := &p.mentions[by]
	claim, ok := changeClaim(p, after, after, k, "percent", direction)
	if !ok || !small(diff) || diff.Scale > claim.Scale {
		return claim, false
	}
	change := termAt(diff, claim.Scale)
	before, ok := minusTerm(*claim.After, change)
	if direction == "down" {
		before, ok = addTerms([]tree.Term{*claim.After, change}), true
	}
	if !ok || before.Low == 0 {
		return claim, false
	}
	claim.Before = &before
	claim.Span = spanOver(&p.mentions[after], diff, &p.mentions[k])
	return claim, true
}

// growthOf reads 较上年的A增加n，增长x%, 比上年增加n，增幅x%，上年为A and 比上年多n，上年为A，增长x%, where the later value is not given: it is A
// with n added or taken away.
func (r *reader) growthOf(p *paragraph, prior, k int, direction string) {
	size, by := &p.mentions[k], k-1
	if prior == by {
		by--
	}
	if by < 0 || !growsBy(&p.mentions[by], size, direction) {
		return
	}
	diff := &p.mentions[by]
	if !sameKind(p.mentions[prior].Figure, diff.Figure) || prior < by && !r.onlyChanges(p, prior, k) {
		return
	}
	claim, ok := changeClaim(p, prior, prior, k, "percent", direction)
	if !ok || !small(diff) || diff.Scale > claim.Scale {
		return
	}
	change := termAt(diff, claim.Scale)
	after := addTerms([]tree.Term{*claim.Before, change})
	if direction == "down" {
		if after, ok = minusTerm(*claim.Before, change); !ok {
			return
		}
	}
	claim.After, claim.Certain = &after, true
	claim.Span = spanOver(&p.mentions[prior], diff, size)
	r.add(claim)
}
