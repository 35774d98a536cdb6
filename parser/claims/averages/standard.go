// Totals by a standard that is told before them: 按照每村2名的标准，为26个行政村选配骨干，共选配52名.

package averages

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/match"
)

// Standards claims that as many things as there are places, each with its share by the standard, make up the total.
func Standards(r *prose.Reader, p *prose.Paragraph) {
	for k := 2; k < len(p.Mentions); k++ {
		each, count, total := &p.Mentions[k-2], &p.Mentions[k-1], &p.Mentions[k]
		if !sideBySide(p, k-2, k) || !match.StartsWithAny(each.Noun, "的标准", "标准", "的要求", "的比例") || each.Unit != total.Unit || each.Unit == count.Unit || count.Kind != "count" || each.Approx != "" || count.Approx != "" || !sumsUp(total.Lead) {
			continue
		}
		at := strings.LastIndex(each.Lead, "每")
		if at < 0 || match.ContainsAny(each.Lead[at:], "不少于", "至少", "年", "月", "周") {
			continue
		}
		place := strings.TrimPrefix(strings.TrimPrefix(each.Lead[at:], "每"), count.Unit)
		if place = strings.TrimRight(place, "配备选聘安排"); place != "" && strings.Contains(count.Noun, place) {
			productOf(r, count, each, total)
		}
	}
}
