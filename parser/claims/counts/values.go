// Counts of which each has a value told: 六个街道得分分别为94.2分、93.8分、92.5分、91.7分、91.1分和90.3分. There are as many values as things.

package counts

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/lexicon"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/claims/rounding"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// ValuesOfEach claims of such counts that as many values are told.
func ValuesOfEach(r *prose.Reader, p *prose.Paragraph) {
	for k := 0; k+2 < len(p.Mentions); k++ {
		m, first := &p.Mentions[k], &p.Mentions[k+1]
		if !countsThings(m) || !handsOut(m, first) {
			continue
		}
		last := lastValue(p, k+1)
		if behind := p.Mentions[last].Behind; last < k+3 || !match.StartsWithAny(behind+"。", "，", "。", "；") || match.StartsWithAny(behind, "，等", "，以及", "，和") || !strings.ContainsAny(p.Mentions[last].Gap, "和及与") {
			continue // without 和 more may follow
		}
		values := make([]tree.Term, 0, last-k)
		for j := k + 1; j <= last; j++ {
			values = append(values, rounding.TermAt(&p.Mentions[j], p.Mentions[j].Scale))
		}
		whole := rounding.TermAt(m, 0)
		r.Add(tree.Claim{
			Kind: "count", Span: tree.Span{m.Span[0], p.Mentions[last].Span[1]}, Section: m.Section, Sentence: m.Sentence,
			Subject: m.Label, Signal: "分别", Certain: true, Reason: "list", Whole: &whole, Items: values,
		})
	}
}

// countsThings says whether a figure is a plain count of a few things.
func countsThings(m *prose.Mention) bool {
	const most = 20
	return m.Kind == "count" && !m.Quoted && m.Approx == "" && m.Scale == 0 && m.N >= 2 && m.N <= most
}

// handsOut says whether the first of some values is handed out to each of the things counted right before it, and not to years or to several names.
func handsOut(m, first *prose.Mention) bool {
	beside := m.Block == first.Block && m.Depth == first.Depth && first.Unit != m.Unit && first.Gap == first.Lead
	return beside && match.EndsWithAny(first.Lead, "分别为", "依次为") && !match.ContainsAny(first.Lead, "年", "月", "季", "期", "和", "与", "及", "两级", "三级")
}

// lastValue gives the last of the values that 、 and 和 join to the first.
func lastValue(p *prose.Paragraph, first int) int {
	last := first
	for last+1 < len(p.Mentions) {
		next := &p.Mentions[last+1]
		if next.Block != p.Mentions[first].Block || next.Unit != p.Mentions[first].Unit || !isJoined(next.Gap) && !lexicon.IsJoint(next.Lead) || next.Gap == "" {
			break
		}
		last++
	}
	return last
}

// isJoined says whether only a mark of a series stands between two values.
func isJoined(gap string) bool { return gap == "、" || gap == "和" || gap == "及" || gap == "与" }
