// Shares whose count and whole stand in each other's place.

package shares

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/rates"
	"github.com/fazhilint/fazhilint/parser/claims/rounding"
	"github.com/fazhilint/fazhilint/parser/match"
)

// countsAll are words of a count of all that there was to look at.
var countsAll = []string{"全", "共", "总", "合计", "现有", "应", "累计", "登记", "实有", "检查", "抽查", "评查", "排查", "抽取", "受理", "收到", "培训", "办理", "走访", "巡查"} //nolint:gochecknoglobals // a constant list

// changedOver says whether a count and its whole stand in each other's place: 检查单位318家，发现问题2370家，占13.42%. What stands right before 占 is what it is said of.
func changedOver(s *rates.Search, top rates.Sum, named int) bool {
	if len(top.Members) != 1 || named < 0 || named != top.Members[0]-1 || s.K != top.Members[0]+1 || s.P.Mentions[s.K].Approx != "" || !strings.HasPrefix(s.P.Mentions[s.K].Lead, "占") {
		return false
	}
	n, w := &s.P.Mentions[top.Members[0]], &s.P.Mentions[named]
	if n.N <= w.N || n.Scale != w.Scale || n.Unit != w.Unit || !match.ContainsAny(w.Lead, countsAll...) || match.ContainsAny(n.Lead, countsAll...) {
		return false // 发现问题318家，检查2370家，占13.42%
	}
	back, ok := rates.Claim(s.P, s.K, rates.Single(named), top)
	return ok && rounding.RatioFits(&back.Numerators[0], &back.Denominators[0], back.Rate, back.RateScale)
}
