// Growth given with a difference and one value only: B，增加n，增幅x%, and 较上年的A增加n，增长x%. The other value follows from the two.

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

// growth reads B，增加n，增幅x%: the value before is B less n, and x must follow from it.
func growth(r *prose.Reader, p *prose.Paragraph, k int, direction string) {
	if k < 2 {
		return
	}
	size, diff := &p.Mentions[k], &p.Mentions[k-1]
	if strings.Contains(size.Clause, "分别") {
		return
	}
	if !growsBy(diff, size, direction) {
		wrongWay(r, p, k, direction)
		return
	}
	fits := func(j int) bool {
		return !p.Mentions[j].Words.Has(lexicon.Prior) && prose.SameKind(p.Mentions[j].Figure, diff.Figure) && !r.Changes[p.Mentions[j].Index] && p.Mentions[j].Approx == ""
	}
	later := slices.DeleteFunc(laterValues(p, k-1, k-1, fits), func(j int) bool { return ofOtherSeason(diff, &p.Mentions[j]) })
	for _, after := range later {
		if claim, ok := growthClaim(p, after, k-1, k, direction); ok && rounding.ChangeFits(&claim) {
			r.AddCertain(claim)
			return
		}
	}
	if len(later) == 0 || later[0] != k-2 {
		return
	}
	if claim, ok := growthClaim(p, k-2, k-1, k, direction); ok {
		claim.Certain = !ofSum(p, k-2, k-1)
		r.Add(claim)
	}
}

// wrongWay reads a percentage that goes the other way than the difference right before it, of which it is the size: 298件，比上年减少42件，同比上升12.35%.
func wrongWay(r *prose.Reader, p *prose.Paragraph, k int, direction string) {
	size, diff, other := &p.Mentions[k], &p.Mentions[k-1], map[string]string{"up": "down", "down": "up"}[direction]
	if other == "" || k < 2 || !growsBy(diff, size, other) || ownWords(strings.TrimSpace(size.Clause)) != "" || !size.StandsAlone() || p.Mentions[k-2].Block != size.Block || !prose.SameKind(p.Mentions[k-2].Figure, diff.Figure) {
		return
	}
	claim, ok := growthClaim(p, k-2, k-1, k, other)
	if !ok || !rounding.ChangeFits(&claim) {
		return
	}
	claim.Direction = direction
	r.AddCertain(claim)
}

// withDifference reads a percentage that nothing but a mark sets off from a difference whose two values are known: 较上年的10件、12人，案件增加4件、增长
// 40%，人数增加4人、增长33.3%. It reports whether it did.
func withDifference(r *prose.Reader, p *prose.Paragraph, k int, direction string) bool {
	if k < 1 || !growsBy(&p.Mentions[k-1], &p.Mentions[k], direction) || ownWords(strings.TrimSpace(p.Mentions[k].Clause)) != "" && !strings.HasPrefix(p.Mentions[k].Gap, "、") {
		return false
	}
	for c := range r.Recent(19) {
		if c.Kind != "change" || c.ChangeKind != "difference" || c.Change.Figure != p.Mentions[k-1].Index || !c.Certain || !rounding.ChangeFits(c) {
			continue
		}
		before, after := p.Position(c.Before.Figure), p.Position(c.After.Figure)
		if before < 0 || after < 0 {
			return false
		}
		claim, ok := changeClaim(p, before, after, k, "percent", direction)
		if ok {
			r.AddCertain(claim)
		}
		return ok
	}
	return false
}

// growsBy says whether a difference and a percentage tell of one and the same change.
func growsBy(diff, size *prose.Mention, direction string) bool {
	return diff.Block == size.Block && (changeKind(diff) == "difference" || diff.TakesAway() && prose.IsCountable(diff.Figure)) && directionOf(diff.Lead) == direction && !strings.ContainsAny(size.Gap, "；;") && !comparesOther(diff, size) &&
		size.Approx == "" && diff.Approx == ""
}

// growthClaim makes the claim from the later value, the difference and the percentage k.
func growthClaim(p *prose.Paragraph, after, by, k int, direction string) (tree.Claim, bool) {
	diff := &p.Mentions[by]
	claim, ok := changeClaim(p, after, after, k, "percent", direction)
	if !ok || !rounding.Small(diff) || diff.Scale > claim.Scale {
		return claim, false
	}
	change := rounding.TermAt(diff, claim.Scale)
	before, ok := rounding.MinusTerm(*claim.After, change)
	if direction == "down" {
		before, ok = rounding.AddTerms([]tree.Term{*claim.After, change}), true
	}
	if !ok || before.Low == 0 {
		return claim, false
	}
	claim.Before = &before
	claim.Span = prose.SpanOver(&p.Mentions[after], diff, &p.Mentions[k])
	return claim, true
}

// growthOf reads 较上年的A增加n，增长x%, 比上年增加n，增幅x%，上年为A and 比上年多n，上年为A，增长x%, where the later value is not given: it is A
// with n added or taken away.
func growthOf(r *prose.Reader, p *prose.Paragraph, prior, k int, direction string) {
	size, by := &p.Mentions[k], k-1
	if prior == by {
		by--
	}
	if by < 0 || !growsBy(&p.Mentions[by], size, direction) {
		return
	}
	diff := &p.Mentions[by]
	if !prose.SameKind(p.Mentions[prior].Figure, diff.Figure) || prior < by && !onlyChanges(r, p, prior, k) {
		return
	}
	claim, ok := changeClaim(p, prior, prior, k, "percent", direction)
	if !ok || !rounding.Small(diff) || diff.Scale > claim.Scale {
		return
	}
	change := rounding.TermAt(diff, claim.Scale)
	after := rounding.AddTerms([]tree.Term{*claim.Before, change})
	if direction == "down" {
		if after, ok = rounding.MinusTerm(*claim.Before, change); !ok {
			return
		}
	}
	claim.After, claim.Certain = &after, true
	claim.Span = prose.SpanOver(&p.Mentions[prior], diff, size)
	r.Add(claim)
}

// ofOtherSeason says whether a change names the part of the year that it is of, and a value is of another or of the whole year: 全年3321件，下半年较上半年增加305件.
func ofOtherSeason(change, value *prose.Mention) bool {
	of, _, found := strings.Cut(change.Clause, "较")
	if !found {
		of, _, found = strings.Cut(change.Clause, "比")
	}
	of = strings.TrimSpace(of)
	return found && match.EndsWithAny(of, "半年", "季度", "月份", "月") && !strings.Contains(value.Clause, of)
}

// comparesOther says whether a percentage is told against another quarter or month than the difference before it: 四季度环比增加45人次，比一季度高35.7%.
func comparesOther(diff, size *prose.Mention) bool {
	for _, than := range []string{"比", "较"} {
		_, base, found := strings.Cut(size.Clause, than)
		for _, time := range []string{"季度", "半年", "月"} {
			if name, _, named := strings.Cut(base, time); found && named && len(name) <= len("十二") && !strings.Contains(diff.Clause, name+time) {
				return true
			}
		}
	}
	return false
}
