// Which of a paragraph's percentages are rates, and which are shares.

package claims

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/claims/rates"
	"github.com/fazhilint/fazhilint/parser/claims/shares"
	"github.com/fazhilint/fazhilint/parser/match"
)

// percentages finds the rates and shares of a paragraph and the counts they follow from.
func percentages(r *prose.Reader, p *prose.Paragraph) {
	first := len(r.Doc.Claims)
	defer func() {
		shares.Halves(r, p)
		shares.Added(r, p)
		shares.Contraries(r, p)
		shares.Siblings(r, p, first)
		shares.Listed(r, p, first)
		rates.Leftovers(r, p, first)
	}()
	for k := 0; k < len(p.Mentions); k++ {
		if rates.PerMille(r, p, k) || rates.Fraction(r, p, k) {
			continue
		}
		if !rates.IsOwnRate(r, &p.Mentions[k]) || p.IsStart(k) {
			continue
		}
		if n := shares.Introduced(r, p, k); n > 0 {
			k += n - 1
			continue
		}
		if match.ContainsAny(p.Mentions[k].Gap, "分别", "依次") {
			k += series(r, p, k)
			continue
		}
		if shares.IsShare(p, k) {
			if n := shares.Bare(r, p, k); n > 0 {
				k += n - 1
				continue
			}
			shares.Read(r, p, k)
			continue
		}
		if rates.OfPlan(p, k) {
			rates.Ratio(r, p, k, k-2, k-1)
			continue
		}
		if plan := rates.PlanBefore(p, k); plan >= 0 {
			rates.Ratio(r, p, k, k-1, plan)
			continue
		}
		if kind, ok := rates.KindAt(&p.Mentions[k]); ok && !strings.HasPrefix(p.Mentions[k].Lead, "每") {
			rates.Read(r, p, k, &kind, k)
		}
	}
}

// series reads rates that are named together: 参考率、合格率分别为99.0%和98.4%. It gives how many figures it has read beyond the first.
func series(r *prose.Reader, p *prose.Paragraph, k int) int {
	n := p.SeriesOfRates(k)
	if strings.Contains(p.Mentions[k].Clause, "占") {
		shares.Series(r, p, k, n)
		return n - 1
	}
	first := len(r.Doc.Claims)
	for i, name := range rates.NamesIn(p.Mentions[k].Clause, n) {
		if kind, ok := rates.KindNamed(name); ok {
			rates.Read(r, p, k+i, &kind, k)
		}
	}
	if len(r.Doc.Claims) == first {
		rates.Respective(r, p, k, n)
	}
	rates.SameBase(r, p, first)
	return n - 1
}
