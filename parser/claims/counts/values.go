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
	const most = 20
	for k := 0; k+2 < len(p.Mentions); k++ {
		m, first := &p.Mentions[k], &p.Mentions[k+1]
		if m.Kind != "count" || m.Quoted || m.Approx != "" || m.Scale > 0 || m.N < 2 || m.N > most || m.Block != first.Block || m.Depth != first.Depth || first.Unit == m.Unit || first.Gap != first.Lead || !match.EndsWithAny(first.Lead, "分别为", "依次为") || match.ContainsAny(first.Lead, "年", "月", "季", "期", "和", "与", "及", "两级", "三级") {
			continue
		}
		values := []tree.Term{rounding.TermAt(first, first.Scale)}
		last := k + 1
		for last+1 < len(p.Mentions) && p.Mentions[last+1].Block == first.Block && p.Mentions[last+1].Unit == first.Unit && p.Mentions[last+1].Lead == "" && isJoined(p.Mentions[last+1].Gap) || last+1 < len(p.Mentions) && p.Mentions[last+1].Block == first.Block && p.Mentions[last+1].Unit == first.Unit && lexicon.IsJoint(p.Mentions[last+1].Lead) {
			last++
			values = append(values, rounding.TermAt(&p.Mentions[last], p.Mentions[last].Scale))
		}
		behind := p.Mentions[last].Behind
		if len(values) < 3 || !match.StartsWithAny(behind+"。", "，", "。", "；") || match.StartsWithAny(behind, "，等", "，以及", "，和") || !endsSeries(p, last) {
			continue
		}
		whole := rounding.TermAt(m, 0)
		r.Add(tree.Claim{
			Kind: "count", Span: tree.Span{m.Span[0], p.Mentions[last].Span[1]}, Section: m.Section, Sentence: m.Sentence,
			Subject: m.Label, Signal: "分别", Certain: true, Reason: "list", Whole: &whole, Items: values,
		})
	}
}

// isJoined says whether only a mark of a series stands between two values.
func isJoined(gap string) bool { return gap == "、" || gap == "和" || gap == "及" || gap == "与" }

// endsSeries says whether the last of some values is joined by 和, so that no more follow.
func endsSeries(p *prose.Paragraph, last int) bool {
	return strings.ContainsAny(p.Mentions[last].Gap, "和及与")
}
