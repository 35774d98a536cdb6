// How far before a list its total can stand, by what announces the list.

package totals

import (
	"slices"
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/lists"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/match"
)

// reachOf says how many figures and sentences before a list its total can stand.
func reachOf(p *prose.Paragraph, k int, signal string) (reach, sentences int) {
	switch signal {
	case lists.SignalAmong:
		return 12, 1
	case lists.SignalOf:
		if p.Mentions[k].Block == p.Mentions[k-1].Block && inside(p.Mentions[k].Gap) {
			return 1, 0
		}
		return 24, 3
	case lists.SignalPartition:
		return 40, 5
	case lists.SignalResult:
		return 24, 3
	case lists.SignalColon:
		return beforeColon(p, k), 0
	case lists.SignalDivide:
		if strings.HasPrefix(p.Mentions[k].Lead, "按") {
			return 12, 0 // 2846件，按程序分为简易2120件、普通726件；按领域分为…
		}
	}
	if spentOn(p, k) || countsOccasions(p, k) {
		return 2, 0
	}
	return 1 + aside(p, k), 0
}

// spentOn says whether the figure right before the list that begins at mention k counts what all of an amount before it was used for: 180万元，全部用于建设、培训和更新，三项支出
// 分别为96.5万元、….
func spentOn(p *prose.Paragraph, k int) bool {
	m := &p.Mentions[k-1]
	if named := k >= 2 && p.Mentions[k-2].Lead != "" && strings.Contains(p.Mentions[k].Gap, p.Mentions[k-2].Lead+"分别为"); named && p.Mentions[k].Kind == "money" && m.N >= 2 && m.N == int64(len(plainRun(p, k))) {
		return true // 赔偿金额37.1万元，四件赔偿金额分别为12.5万元、….
	}
	return p.Mentions[k].Kind == "money" && m.N >= 2 && m.N <= 9 && m.Scale == 0 && m.Block == p.Mentions[k].Block && match.ContainsAny(m.Gap, "全部用于", "分别用于", "主要用于", "用于") && strings.HasSuffix(p.Mentions[k].Gap, "分别为")
}

// countsOccasions says whether the figure right before the list that begins at mention k only tells how many members it has: 参训1769人次，六期分别为312人次、….
func countsOccasions(p *prose.Paragraph, k int) bool {
	m := &p.Mentions[k-1]
	return m.Kind == "count" && m.Gap == "，" && m.Scale == 0 && m.Approx == "" && m.Block == p.Mentions[k].Block && match.EndsWithAny(p.Mentions[k].Gap, "分别为", "依次为") && !strings.Contains(p.Mentions[k].Gap, "，") && m.N == int64(len(plainRun(p, k)))
}

// beforeColon says how many figures before a list behind a colon its total can stand.
func beforeColon(p *prose.Paragraph, k int) int {
	if countsParts(p, k) || ofTwoMeasures(p, k) {
		return 2
	}
	reach := 1
	for j := k - 1; j > 0 && p.Mentions[k-1].Kind == "rate" && (p.IsComparison(j) || p.IsComparedWith(j) || p.Mentions[j].Role == "prior-year"); j-- {
		reach++ // 58件，比上年的63件下降7.9%：安全生产19件，…
	}
	return reach
}

// countsParts says whether the figure right before the list that begins at mention k only tells how many parts it has: 486万元，由三块
// 构成：装备211万元，….
func countsParts(p *prose.Paragraph, k int) bool {
	m := &p.Mentions[k-1]
	return m.N >= 2 && m.N <= 9 && !prose.SameKind(m.Figure, p.Mentions[k].Figure) && slices.Contains([]string{"块", "类", "项", "种", "个", "部分", "方面"}, m.Unit) &&
		match.ContainsAny(m.Lead, "由", "分", "包括", "涉及", "含")
}

// ofTwoMeasures says whether the total of the list that begins at mention k is given in two measures, each of which every part has:
// 58起，罚款187.3万元：企业49起，罚款142.8万元；….
func ofTwoMeasures(p *prose.Paragraph, k int) bool {
	if k < 2 || k+1 >= len(p.Mentions) || p.Mentions[k-2].Block != p.Mentions[k].Block || p.Mentions[k+1].Block != p.Mentions[k].Block {
		return false
	}
	return !prose.SameKind(p.Mentions[k-1].Figure, p.Mentions[k].Figure) && prose.SameKind(p.Mentions[k-2].Figure, p.Mentions[k].Figure) && prose.SameKind(p.Mentions[k+1].Figure, p.Mentions[k-1].Figure)
}

// aside counts the figures right before mention k that only say more of the total before them: what a bracket holds (36件（增量14件、存量22件），
// 修改2件，…), and before a rest also comparisons (412件，较上年减少26件；结案396件，其余16件…).
func aside(p *prose.Paragraph, k int) int {
	rest := k+1 < len(p.Mentions) && lists.IsRest(&p.Mentions[k+1]) && p.Mentions[k+1].Block == p.Mentions[k].Block
	n := 0
	for j := k - 1; j > 0; j-- {
		m := &p.Mentions[j]
		if compared := rest && (p.IsComparison(j) || m.Role == "prior-year" || p.SaysPrior(j)); m.Depth <= p.Mentions[k].Depth && !compared {
			break
		}
		n++
	}
	return n
}
