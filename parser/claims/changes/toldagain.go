// Values that are told once more for the year before, behind the change: 得分93.6分，较2023年提高0.8分；2023年为92.8分.

package changes

import (
	"strconv"
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/lexicon"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/match"
)

// toldAgain says whether the value right before change k is told again for the year before, behind the change, in the same words or in none: 得分93.6分，较2023年提高
// 0.8分；2023年为92.8分; 查处车辆31辆，同比减少38辆，降幅55.1%；上年查处车辆69辆.
func toldAgain(p *prose.Paragraph, prior, after, k int) bool {
	if m := &p.Mentions[prior]; after != k-1 || prior < k || strings.TrimLeft(m.Gap, "，；,;") != m.Lead || m.Unit != p.Mentions[after].Unit {
		return false
	}
	if than := p.Mentions[k].Clause; match.ContainsAny(than, "环比", "比", "较") && !match.ContainsAny(strings.ReplaceAll(than, "环比", ""), "同比", "上年", "去年", "同期", "年") {
		return false // 比第1名低12.5分；上年451分
	}
	year, compared := lexicon.YearIn(p.Mentions[prior].Clause), lexicon.YearIn(p.Mentions[k].Clause)
	if compared > 0 && year != compared || year > 0 && compared == 0 && year != p.Year-1 {
		return false
	}
	what := strings.TrimSpace(p.Mentions[prior].Clause)
	for _, when := range []string{strconv.Itoa(year) + "年", "上年同期", "去年同期", "上年度", "上一年", "上年", "去年"} {
		if rest, ok := strings.CutPrefix(what, when); ok {
			what = strings.TrimPrefix(strings.TrimSuffix(strings.TrimSuffix(rest, "为"), "是"), "共")
			return what == "" || what == p.Mentions[after].Lead
		}
	}
	return false
}
