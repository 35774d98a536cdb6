// What was saved: 采购预算58260万元，实际采购55347万元，节约资金2913万元. What was planned is what was spent and what was saved; the words leave no
// other reading.

package claims

import "github.com/fazhilint/fazhilint/parser/match"

// Words of the three amounts.
var ( //nolint:gochecknoglobals // constant lists
	plannedWords = []string{"预算", "控制价", "概算", "送审", "报审", "估算"}
	spentWords   = []string{"实际", "中标", "成交", "审定", "合同"}
	savedWords   = []string{"节约", "节省", "节支", "审减", "核减"}
)

// savings claims of each such run of three amounts, side by side in one sentence, that the first is the sum of the others.
func (r *reader) savings(p *paragraph) {
	for k := 2; k < len(p.mentions); k++ {
		planned, spent, saved := &p.mentions[k-2], &p.mentions[k-1], &p.mentions[k]
		if planned.Kind != "money" || !p.besides(k-2, k-1) || !p.besides(k-1, k) ||
			!match.ContainsAny(planned.label, plannedWords...) || !match.ContainsAny(spent.label, spentWords...) || !match.ContainsAny(saved.label, savedWords...) ||
			match.ContainsAny(saved.label, spentWords...) || match.ContainsAny(saved.label, "率", "较", "比") {
			continue
		}
		r.flowClaim(p, k-2, []int{k - 1, k}, "节约", false)
	}
}
