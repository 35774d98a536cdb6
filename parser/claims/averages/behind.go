// Averages that stand between their total and what they are taken over: 发放资料9.6万份，每个定点机构800份，全县定点机构共计120家; 化解积案54件，人均包案1.5件，共有领导36人参与.

package averages

import (
	"slices"
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/claims/rates"
	"github.com/fazhilint/fazhilint/parser/match"
)

// baseBehind reads an average whose total stands right before it and whose base right behind it, which says that it is all there are. It reports whether it did.
func baseBehind(r *prose.Reader, p *prose.Paragraph, k int) bool {
	if k+1 >= len(p.Mentions) || !standsBetween(p, k) || !rates.IsCount(p, k-1, r) || !rates.IsCount(p, k+1, r) {
		return false
	}
	mean, base := &p.Mentions[k], &p.Mentions[k+1]
	families, noun, ok := perEach(mean.Lead)
	if !ok || !slices.Contains(families, base.Family) || !totalFor(mean.Figure, p.Mentions[k-1].Figure) || !isAllThereAre(base, noun) {
		return false
	}
	for j := range p.Mentions {
		if j != k-1 && j != k && p.Mentions[j].Block == mean.Block && slices.Contains(families, p.Mentions[j].Family) && tryAverage(r, p, k, k-1, rates.Single(j), true) {
			return true // 人均2条，共有36名代表参加，其中24名发言
		}
	}
	return tryAverage(r, p, k, k-1, rates.Single(k+1), false)
}

// standsBetween says whether a total, an average and a base stand side by side, with nothing but commas between them.
func standsBetween(p *prose.Paragraph, k int) bool {
	total, mean, base := &p.Mentions[k-1], &p.Mentions[k], &p.Mentions[k+1]
	return total.Block == mean.Block && base.Block == mean.Block && mean.StandsAlone() && base.StandsAlone() && total.Depth == mean.Depth && base.Depth == mean.Depth
}

// perEach is perOf also for 每个定点机构, of which there are 120家.
func perEach(label string) (families []string, noun string, ok bool) {
	if strings.HasPrefix(label, "每") {
		label = "平均" + label
	}
	families, noun, ok = perOf(label)
	if noun != "" && slices.Contains(families, "个") {
		families = []string{"个", "家", "所", "处"}
	}
	return families, noun, ok
}

// isAllThereAre says whether a count tells how many there are in all of what an average is taken over.
func isAllThereAre(base *prose.Mention, noun string) bool {
	return match.ContainsAny(base.Lead, "共有", "共计", "合计", "总共") && (noun == "" || strings.Contains(base.Lead+base.Noun, noun))
}
