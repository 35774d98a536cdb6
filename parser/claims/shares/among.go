// Shares of persons or cases that are counted right before them, of which only the share is told: 12名公众代表中，赞成方案的占83.3%. Some whole number of them must give it.

package shares

import (
	"strings"
	"unicode/utf8"

	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/claims/rates"
	"github.com/fazhilint/fazhilint/parser/claims/rounding"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// amongCounted claims of such a share that some whole number gives it. It reports false where mention k is none.
func amongCounted(r *prose.Reader, p *prose.Paragraph, k int) bool {
	if k == 0 || !saysAmong(&p.Mentions[k], &p.Mentions[k-1]) || !rates.IsCount(p, k-1, r) || !areFew(&p.Mentions[k-1], &p.Mentions[k]) {
		return false
	}
	m, all := &p.Mentions[k], &p.Mentions[k-1]
	rate, scale := rounding.RateTerm(m)
	rates.Add(r, m, &rates.Kind{Name: "占比"}, tree.Claim{
		Kind: "grim", Rate: &rate, RateScale: scale, Span: prose.SpanOver(all, m), Certain: true, Exhaustive: true, Reason: "base", Denominators: []tree.Term{rounding.TermAt(all, 0)},
	})
	return true
}

// saysAmong says whether nothing but a noun and 中 stands between a count and the named share of it.
func saysAmong(m, all *prose.Mention) bool {
	const noun = 12 // characters between the number and 中
	among, behind, found := strings.Cut(m.Gap, "中，")
	if !found || m.Block != all.Block || m.Depth != all.Depth || strings.ContainsAny(among, prose.ClauseBreaks+"、") || utf8.RuneCountInString(among) > noun {
		return false
	}
	return behind == m.Lead && strings.HasSuffix(m.Lead, "占") && shareName(m.Lead) != ""
}

// areFew says whether persons or cases are counted exactly, and are too few for any percentage to be one of them.
func areFew(all, rate *prose.Mention) bool {
	things := match.ContainsAny(all.Family, "person", "case") && all.Family != "person-time"
	return things && all.Approx == "" && rate.Approx == "" && !rounding.Rounded(all.Figure) && all.N >= 2 && all.N < 100*rounding.Pow10(rate.Scale) && rounding.Small(all)
}
