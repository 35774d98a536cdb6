// Sums of kinds that are named once more: 邻里纠纷101件、婚姻家庭纠纷83件、土地纠纷143件；邻里、婚姻家庭两类纠纷合计184件.

package totals

import (
	"strings"
	"unicode/utf8"

	"github.com/fazhilint/fazhilint/parser/claims/lexicon"
	"github.com/fazhilint/fazhilint/parser/claims/lists"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
)

// KindsNamed claims of such a sum that the counts of the kinds it names, told before it in the paragraph, make it up.
func KindsNamed(r *prose.Reader, p *prose.Paragraph) {
	for k := 2; k < len(p.Mentions); k++ {
		sum := &p.Mentions[k]
		names := kindsSummed(prose.BehindLast(sum.Gap, prose.ClauseBreaks))
		if len(names) == 0 || sum.Approx != "" || !prose.IsCountable(sum.Figure) {
			continue
		}
		parts := countsNamed(p, k, names)
		if len(parts) != len(names) || !sameUnit(p, sum, parts) || !lists.PlainCounts(p, sum, parts) {
			continue
		}
		claimNear(r, p, k, parts)
	}
}

// kindsSummed gives the names of the kinds that a clause announces the sum of, by a noun at most: 邻里 and 婚姻家庭 of 邻里、婚姻家庭两类纠纷合计.
func kindsSummed(clause string) []string {
	const noun = 4 // characters
	for n, digit := range []string{"两", "三", "四", "五"} {
		for _, unit := range []string{"类", "项", "种"} {
			before, behind, found := strings.Cut(clause, digit+unit)
			if !found {
				continue
			}
			names := prose.NamesIn(strings.TrimPrefix(before, "其中"), "、和与及")
			if len(names) != n+2 {
				return nil
			}
			for _, w := range []string{"合计", "共计", "总计", "合计为", "共有", "共"} {
				if rest, ok := strings.CutSuffix(behind, w); ok && utf8.RuneCountInString(rest) <= noun && !lexicon.Scan(rest).Has(lexicon.Done) {
					return names
				}
			}
			return nil
		}
	}
	return nil
}

// countsNamed gives for each name the one count before mention k that begins with it; fewer where one is missing or told twice.
func countsNamed(p *prose.Paragraph, k int, names []string) []int {
	var parts []int
	for _, name := range names {
		found := -1
		for j := range k {
			m := &p.Mentions[j]
			if !prose.IsCountable(m.Figure) || utf8.RuneCountInString(name) < 2 || !strings.HasPrefix(strings.TrimPrefix(m.Name, "其中"), name) || m.IsChange() || p.IsComparison(j) || m.Role == "prior-year" || p.IsOfEarlierYear(j) {
				continue
			}
			if found >= 0 {
				return nil
			}
			found = j
		}
		if found < 0 {
			return nil
		}
		parts = append(parts, found)
	}
	return parts
}
