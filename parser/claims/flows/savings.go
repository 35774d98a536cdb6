// What was saved: 采购预算58260万元，实际采购55347万元，节约资金2913万元. What was planned is what was spent and what was saved; the words leave no
// other reading.

package flows

import (
	"slices"
	"strings"

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

// Savings claims of each such run of three amounts, side by side in one sentence, that the first is the sum of the others. A rate may stand between them.
func Savings(r *prose.Reader, p *prose.Paragraph) {
	for k := 2; k < len(p.Mentions); k++ {
		b := amountBefore(p, k)
		a := amountBefore(p, b)
		if a < 0 {
			continue
		}
		last := a
		if addedTo(p, a) {
			a--
		}
		planned, spent, saved := &p.Mentions[a], &p.Mentions[b], &p.Mentions[k]
		if planned.Kind != "money" || !besides(p, last, b) || !besides(p, b, k) ||
			match.ContainsAny(saved.Lead, "率", "较", "比", "上年", "累计") || p.SpeaksOfCarried(k) || !slices.ContainsFunc(savings, func(a amounts) bool { return a.says(planned, spent, saved) }) {
			continue
		}
		if a < last {
			balance(r, p, []int{a, last}, []int{b, k}, "节约") // 预算320万元，追加45万元，支出358万元，结余7万元
			continue
		}
		lists.ClaimSum(r, p, a, []int{b, k}, "节约", false)
	}
}

// addedTo says whether an amount was added to the one right before it: 预算320万元，年中追加45万元.
func addedTo(p *prose.Paragraph, a int) bool {
	return a > 0 && match.ContainsAny(p.Mentions[a].Lead, "追加", "调增", "增拨", "追拨") && besides(p, a-1, a)
}

// amountBefore gives the figure before mention k, a rate between the two left out; -1 where there is none.
func amountBefore(p *prose.Paragraph, k int) int {
	before := k - 1
	if before > 0 && p.Mentions[before].Kind == "rate" && p.Mentions[before].Block == p.Mentions[k].Block {
		before--
	}
	return max(before, -1)
}

// besides is Besides for two amounts between which a rate may stand.
func besides(p *prose.Paragraph, a, b int) bool {
	return p.Besides(a, b) && !strings.ContainsAny(p.Mentions[a+1].Gap, "；;")
}
