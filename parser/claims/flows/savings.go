// What was saved: 采购预算58260万元，实际采购55347万元，节约资金2913万元. What was planned is what was spent and what was saved; the words leave no
// other reading.

package flows

import (
	"slices"

	"github.com/fazhilint/fazhilint/parser/claims/lists"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/match"
)

// amounts are the words of three amounts of which the first is made up of the others.
type amounts struct {
	planned, spent, saved []string
}

var savings = []amounts{ //nolint:gochecknoglobals // a constant table
	{planned: []string{"预算", "控制价", "概算", "送审", "报审", "估算"}, spent: []string{"实际", "中标", "成交", "审定", "合同"}, saved: []string{"节约", "节省", "节支", "审减", "核减"}},
	{planned: []string{"收入"}, spent: []string{"支出"}, saved: []string{"相抵", "收支结余"}},                                               // 收入2360万元，支出2185万元，收支相抵结余175万元
	{planned: []string{"安排", "拨付", "下达", "到位", "预算"}, spent: []string{"支出", "使用", "列支"}, saved: []string{"结余", "剩余", "尚余", "节余"}}, // 安排420万元，已支出395万元，结余25万元
}

// says reports whether three amounts are told in these words.
func (a *amounts) says(planned, spent, saved *prose.Mention) bool {
	return match.ContainsAny(planned.Lead, a.planned...) && match.ContainsAny(spent.Lead, a.spent...) && match.ContainsAny(saved.Lead, a.saved...) && !match.ContainsAny(saved.Lead, a.spent...)
}

// Savings claims of each such run of three amounts, side by side in one sentence, that the first is the sum of the others.
func Savings(r *prose.Reader, p *prose.Paragraph) {
	for k := 2; k < len(p.Mentions); k++ {
		planned, spent, saved := &p.Mentions[k-2], &p.Mentions[k-1], &p.Mentions[k]
		if planned.Kind != "money" || !p.Besides(k-2, k-1) || !p.Besides(k-1, k) ||
			match.ContainsAny(saved.Lead, "率", "较", "比", "上年", "累计") || p.SpeaksOfCarried(k) || !slices.ContainsFunc(savings, func(a amounts) bool { return a.says(planned, spent, saved) }) {
			continue
		}
		lists.ClaimSum(r, p, k-2, []int{k - 1, k}, "节约", false)
	}
}
