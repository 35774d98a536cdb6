// What was saved: 采购预算58260万元，实际采购55347万元，节约资金2913万元. What was planned is what was spent and what was saved; the words leave no
// other reading.

package flows

import (
	"github.com/fazhilint/fazhilint/parser/claims/lists"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/match"
)

// Words of the three amounts.
var ( //nolint:gochecknoglobals // constant lists
	plannedWords = []string{"预算", "控制价", "概算", "送审", "报审", "估算"}
	spentWords   = []string{"实际", "中标", "成交", "审定", "合同"}
	savedWords   = []string{"节约", "节省", "节支", "审减", "核减"}
)

// Savings claims of each such run of three amounts, side by side in one sentence, that the first is the sum of the others.
func Savings(r *prose.Reader, p *prose.Paragraph) {
	for k := 2; k < len(p.Mentions); k++ {
		planned, spent, saved := &p.Mentions[k-2], &p.Mentions[k-1], &p.Mentions[k]
		if planned.Kind != "money" || !p.Besides(k-2, k-1) || !p.Besides(k-1, k) ||
			!match.ContainsAny(planned.Lead, plannedWords...) || !match.ContainsAny(spent.Lead, spentWords...) || !match.ContainsAny(saved.Lead, savedWords...) ||
			match.ContainsAny(saved.Lead, spentWords...) || match.ContainsAny(saved.Lead, "率", "较", "比") {
			continue
		}
		lists.ClaimSum(r, p, k-2, []int{k - 1, k}, "节约", false)
	}
}
