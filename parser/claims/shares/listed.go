// Counts that each have their share behind them and no total before them: 研究生10人，占14.7%；本科43人，占63.2%；大专及以下15人，占22.1%. Where all shares but one are of the sum of the counts,
// that sum is the whole of all of them.

package shares

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/claims/rates"
	"github.com/fazhilint/fazhilint/parser/claims/rounding"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// minPairs is how many counts with shares must follow each other: two thirds of them must fit their sum.
const minPairs = 3

// Listed finds runs of counts with their shares and ties each share to the sum of the counts. Claims from first on are those of the paragraph.
func Listed(r *prose.Reader, p *prose.Paragraph, first int) {
	for k := 0; k+1 < len(p.Mentions); {
		tops := pairsFrom(r, p, k)
		for from := 0; len(tops)-from >= minPairs && !ofSum(r, p, first, tops[from:]); from++ { // what stands before a list may have a share as well
		}
		k += max(1, 2*len(tops))
	}
}

// pairsFrom gives the counts of the run of pairs that begins at mention k.
func pairsFrom(r *prose.Reader, p *prose.Paragraph, k int) []int {
	var tops []int
	for j := k; j+1 < len(p.Mentions) && hasShareBehind(r, p, j); j += 2 {
		m := &p.Mentions[j]
		if len(tops) > 0 && (m.Block != p.Mentions[k].Block || m.Unit != p.Mentions[k].Unit || m.Depth != p.Mentions[k].Depth) {
			break
		}
		tops = append(tops, j)
	}
	return tops
}

// hasShareBehind says whether a count is followed by its share and nothing else: 10人，占14.7%; 10人（占14.7%）.
func hasShareBehind(r *prose.Reader, p *prose.Paragraph, j int) bool {
	m, share := &p.Mentions[j], &p.Mentions[j+1]
	if m.Block != share.Block || share.Kind != "rate" || m.Approx != "" || !rates.IsCount(p, j, r) || p.IsComparison(j) {
		return false
	}
	switch strings.TrimLeft(share.Gap, "，（(、") {
	case "占", "占比", "占比为", "占总数的", "占全部的":
		return true
	default:
		return false
	}
}

// ofSum claims of each pair that its share is of the sum of all counts, where all but at most one are. It reports whether they are.
func ofSum(r *prose.Reader, p *prose.Paragraph, first int, tops []int) bool {
	claims := sharesOfSum(p, tops, func(i int) int { return tops[i] + 1 })
	if claims == nil {
		return false
	}
	for i, j := range tops {
		if known := shareClaim(r, first, p.Mentions[j+1].Index); known == nil {
			rates.Add(r, &p.Mentions[j+1], &rates.Kind{Name: "占比"}, claims[i])
		} else if !known.Certain || !holdsOf(known) && known.Denominators[0].Written != claims[i].Denominators[0].Written {
			claims[i].Section, claims[i].Sentence, claims[i].Subject, claims[i].Signal = known.Section, known.Sentence, "占比", "占比"
			*known = claims[i]
		}
	}
	return true
}

// sharesOfSum makes the claims that each count has its share in the sum of all of them, where all but at most one have; nil elsewhere. The mention of the i-th share is
// share(i).
func sharesOfSum(p *prose.Paragraph, tops []int, share func(i int) int) []tree.Claim {
	whole := rates.Sum{Members: tops, Minus: -1}
	claims := make([]tree.Claim, 0, len(tops))
	fits := 0
	for i, top := range tops {
		claim, ok := rates.Claim(p, share(i), rates.Single(top), whole)
		if !ok {
			return nil
		}
		if holdsOf(&claim) {
			fits++
		}
		claim.Kind, claim.Certain = "share", true
		claims = append(claims, claim)
	}
	if fits < len(tops)-1 || fits < minPairs-1 {
		return nil
	}
	return claims
}

// holdsOf says whether a share is known to be what its counts give.
func holdsOf(c *tree.Claim) bool {
	return len(c.Numerators) == 1 && len(c.Denominators) == 1 && rounding.RatioFits(&c.Numerators[0], &c.Denominators[0], c.Rate, c.RateScale)
}

// shareClaim gives the claim of a share among those of its paragraph; nil where there is none.
func shareClaim(r *prose.Reader, first, figure int) *tree.Claim {
	for i := first; i < len(r.Doc.Claims); i++ {
		if c := &r.Doc.Claims[i]; c.Rate != nil && c.Rate.Figure == figure && (c.Kind == "share" || c.Kind == "grim" || c.Kind == "rate") {
			return c
		}
	}
	return nil
}
