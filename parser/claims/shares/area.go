// Shares that a place has in a whole area whose number stands before: 全市复议案件3000件，我县收到240件，占全市8%.

package shares

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/claims/rates"
	"github.com/fazhilint/fazhilint/parser/match"
)

// ofWholeArea reads such a share. It reports false where mention k is none.
func ofWholeArea(r *prose.Reader, p *prose.Paragraph, k int) bool {
	if k < 2 || !p.Mentions[k].StandsAlone() {
		return false
	}
	m, own, all := &p.Mentions[k], &p.Mentions[k-1], &p.Mentions[k-2]
	area, found := strings.CutPrefix(m.Lead, "占")
	area = strings.TrimSuffix(strings.TrimSuffix(strings.TrimSuffix(area, "的"), "总数"), "总量")
	if !found || area != "全市" && area != "全省" && area != "全县" && area != "全区" && area != "全州" {
		return false
	}
	if !strings.HasPrefix(strings.TrimSpace(prose.BehindLast(all.Gap, "。；;，")), area) || all.Block != m.Block || own.Block != m.Block || own.Unit != all.Unit || own.N > all.N || own.Approx != "" || all.Approx != "" || own.IsChange() || all.IsChange() {
		return false
	}
	if !match.StartsWithAny(own.Lead, "我", "本", "其中我", "其中本") {
		return false
	}
	return surelyShare(shareSearch(r, p, k), rates.Single(k-1), rates.Single(k-2))
}
