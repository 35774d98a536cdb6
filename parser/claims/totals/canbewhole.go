// Which figures can be the total of a list by their own words, and which only say how many kinds there are or what something is compared with.

package totals

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/lexicon"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/match"
)

// canBeWhole says whether figure j can be the total of a list that begins with part.
func canBeWhole(p *prose.Paragraph, j int, part *prose.Mention) bool {
	m := &p.Mentions[j]
	if j+1 < len(p.Mentions) && p.OfNamed(j+1) {
		return false // 清偿2.05亿元，占台账总额2.5亿元的82%，其中…: told of what was paid
	}
	if match.StartsWithAny(m.Noun, "目标", "的目标", "的指标") || m.Kind == "count" && m.Scale > 0 && !strings.ContainsAny(m.Literal, "万亿") {
		return false // what was aimed at; 3.1名, which is an average
	}
	return prose.SameKind(m.Figure, part.Figure) && m.Depth <= part.Depth && !p.IsComparison(j) && !p.IsComparedWith(j) && !countsGrades(m) && !p.IsOfNamedYear(j) && !isPast(p, j) && m.Role != "prior-year" && !match.ContainsAny(m.Lead, "均", "每")
}

// countsGrades says whether a figure only tells how many grades or kinds there are: 分优秀、良好、一般三个等次.
func countsGrades(m *prose.Mention) bool {
	return m.N < 10 && match.StartsWithAny(m.Noun, "等次", "档次", "等级", "层次", "类别", "类型", "级别")
}

// isPast says whether a figure is what another one came from, other than a stock, of which some was dealt with: 由8420次压减到6147次，其中….
func isPast(p *prose.Paragraph, j int) bool {
	return p.IsStart(j) && !p.Mentions[j].Words.Has(lexicon.Opening)
}
