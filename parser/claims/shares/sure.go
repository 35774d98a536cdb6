// Which shares that their counts do not give are surely meant of them.

package shares

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/claims/rounding"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// standsFor says whether a count is no member of a series and its share one of the office's own whole.
func standsFor(p *prose.Paragraph, k, top int) bool {
	if inSeries(p, top) || p.JoinedBefore(top) && !strings.Contains(p.Mentions[top].Gap, "中") {
		return false
	}
	return !match.ContainsAny(p.Mentions[k].Lead, "占全区", "占全市", "占全省", "占全县", "占全国", "占全州", "占全系统")
}

// isRoughly says whether a share that is told as a rough one is within a quarter of what its counts give: 约占15% for 13.8%.
func isRoughly(m *prose.Mention, c *tree.Claim) bool {
	if !match.ContainsAny(m.Approx, "约", "左右", "大致") {
		return false
	}
	given, written := 400*c.Numerators[0].Written*rounding.Pow10(c.RateScale), 4*c.Rate.Written*c.Denominators[0].Written
	return rounding.Abs(given-written) <= c.Rate.Written*c.Denominators[0].Written
}
