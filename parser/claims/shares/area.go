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
	area := areaShared(m.Lead)
	if area == "" || !strings.HasPrefix(strings.TrimSpace(prose.BehindLast(all.Gap, "。；;，")), area) || !match.StartsWithAny(own.Lead, "我", "本", "其中我", "其中本") {
		return false
	}
	if all.Block != m.Block || own.Block != m.Block || own.Unit != all.Unit || own.N > all.N || !isExactValue(own) || !isExactValue(all) {
		return false
	}
	return surelyShare(shareSearch(r, p, k), rates.Single(k-1), rates.Single(k-2))
}

// isExactValue says whether a figure is an exact value.
func isExactValue(m *prose.Mention) bool { return m.Approx == "" && !m.IsChange() }

// areaShared gives the whole area that a label says a share is of: 占全市总数的; "" where it is of something else.
func areaShared(label string) string {
	area, found := strings.CutPrefix(label, "占")
	for _, w := range []string{"的", "总数", "总量"} {
		area = strings.TrimSuffix(area, w)
	}
	switch area {
	case "全市", "全省", "全县", "全区", "全州":
		if found {
			return area
		}
	}
	return ""
}
