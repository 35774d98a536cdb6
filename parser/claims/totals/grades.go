// Lists of grades behind which it is said that none failed, so that they leave nothing out: 优秀4个、良好6个、合格3个，没有不合格单位.

package totals

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/lists"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/match"
)

// noneFailed makes the claim of such a list certain.
func noneFailed(r *prose.Reader, p *prose.Paragraph, c *candidate) {
	const reach = 12 // characters
	parts := c.list.Parts
	if len(parts) < 2 || len(c.claim.Readings[0]) != len(parts) || c.claim.Signal == lists.SignalBare && !isTight(p, parts) || c.list.Crosses || !lists.PlainCounts(p, &p.Mentions[c.whole], parts) {
		return
	}
	for _, j := range parts {
		if !match.ContainsAny(p.Mentions[j].Lead, "优秀", "优良", "良好", "合格", "称职", "达标", "较好", "一般") {
			return
		}
	}
	last := &p.Mentions[parts[len(parts)-1]]
	if !match.ContainsAny(last.Lead, "合格", "称职", "达标", "一般") {
		return // 优秀42卷，良好20卷，没有不合格案卷: the others passed
	}
	end := last.Span[1]
	behind := r.Words(end, min(end+reach, len(r.Text)))
	if !match.StartsWithAny(strings.TrimSpace(behind), "，没有不", "，无不", "，未出现不", "，未发现不", "；没有不", "；无不", "，均无不") {
		return
	}
	c.claim.Exhaustive, c.claim.Disjoint, c.claim.Certain, c.claim.Reason = true, true, true, ""
}
