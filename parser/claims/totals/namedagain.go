// A part of one of several counts of a sentence, which the words before it name once more: 市场监管领域618件，交通运输领域742件，…，交通运输领域的处罚案件中，适用简易程序的有656件.

package totals

import (
	"strings"
	"unicode/utf8"

	"github.com/fazhilint/fazhilint/parser/claims/lexicon"
	"github.com/fazhilint/fazhilint/parser/claims/lists"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
)

// NamedAgain claims of each such count that it is no more than the one whose name is taken up.
func NamedAgain(r *prose.Reader, p *prose.Paragraph) {
	const name = 4 // characters that must be the same
	for k := 2; k < len(p.Mentions); k++ {
		m := &p.Mentions[k]
		said := nameTakenUp(m.Gap)
		if utf8.RuneCountInString(said) < name || !prose.IsCountable(m.Figure) || p.IsComparison(k) {
			continue
		}
		whole := -1
		for j := k - 1; j >= 0 && p.Mentions[j].Block == m.Block; j-- {
			lead := strings.TrimPrefix(p.Mentions[j].Lead, "其中")
			if p.Mentions[j].Unit != m.Unit || p.IsComparison(j) || utf8.RuneCountInString(lead) < name || !strings.HasPrefix(said, lexicon.FirstRunes(lead, name)) {
				continue
			}
			if whole >= 0 {
				whole = -1
				break
			}
			whole = j
		}
		if whole < 0 || r.IsPartOf(m, &p.Mentions[whole]) {
			continue
		}
		if claim, ok := lists.TotalClaim(p, &p.Mentions[whole], &lists.List{Parts: []int{k}}, lists.SignalOf); ok {
			claim.Certain, claim.Reason = true, "subset"
			r.Add(claim)
		}
	}
}

// nameTakenUp gives the words of a clause that 中， ends: 交通运输领域的处罚案件 of ，交通运输领域的处罚案件中，适用简易程序的有; "" where there is none.
func nameTakenUp(gap string) string {
	before, _, found := strings.Cut(gap, "中，")
	if !found || strings.ContainsAny(gap, "。；;") {
		return ""
	}
	return strings.TrimPrefix(strings.TrimPrefix(prose.BehindLast(before, prose.ClauseBreaks), "在"), "其中")
}
