// Averages beside the largest and the smallest of what they are averages of: 罚款最高8.5万元，最低200元，平均9.1万元; 区政府为100%，部门为98%，镇街为95%，三类主体合并计算为94.2%. An average
// lies between them.

package averages

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/claims/rounding"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// Within claims of each average that stands behind its extremes, or behind all rates that it takes together, that it is no larger than the largest and no smaller than the
// smallest.
func Within(r *prose.Reader, p *prose.Paragraph) {
	for k := 2; k < len(p.Mentions); k++ {
		m := &p.Mentions[k]
		if m.Quoted || m.IsChange() || m.Role != "" {
			continue
		}
		low, high := -1, -1
		switch {
		case isMeanOfAll(m.Lead):
			if low, high = extremes(p, k); low < 0 && high < 0 {
				low, high = extremesBehind(p, k)
			}
		case m.Kind == "rate" && match.ContainsAny(m.Lead, "合并计算", "合并统计"):
			low, high = allRates(p, k)
		}
		if low >= 0 && high >= 0 {
			between(r, p, low, high, k)
		}
	}
}

// isMeanOfAll says whether a label calls an average that names no part: 平均, 月均, 平均罚款额为.
func isMeanOfAll(label string) bool {
	return match.StartsWithAny(label, "平均", "月均", "案均", "场均", "件均", "户均", "日均", "月平均", "季平均", "年平均", "日平均") && !strings.ContainsAny(label, "增降升")
}

// extremes gives the smallest and the largest value that are told as such before an average, in its sentence and its kind; -1 where one is missing.
func extremes(p *prose.Paragraph, k int) (low, high int) {
	low, high = -1, -1
	for j := k - 1; j >= 0 && p.Mentions[j].Block == p.Mentions[k].Block; j-- {
		m := &p.Mentions[j]
		if !prose.SameKind(m.Figure, p.Mentions[k].Figure) || m.Depth != p.Mentions[k].Depth || strings.ContainsAny(p.Mentions[j+1].Gap, "；;") {
			break
		}
		switch {
		case high < 0 && match.ContainsAny(m.Clause, "最高", "最多", "最大"):
			high = j
		case low < 0 && match.ContainsAny(m.Clause, "最低", "最少", "最小"):
			low = j
		}
	}
	return low, high
}

// extremesBehind gives the largest and the smallest value that are told right behind an average: 平均每起2500元，其中最高5000元，最低1000元; -1 where one is missing.
func extremesBehind(p *prose.Paragraph, k int) (low, high int) {
	const both = 2
	if k+both >= len(p.Mentions) {
		return -1, -1
	}
	first, second := &p.Mentions[k+1], &p.Mentions[k+both]
	for _, m := range []*prose.Mention{first, second} {
		if m.Block != p.Mentions[k].Block || m.Depth != p.Mentions[k].Depth || !prose.SameKind(m.Figure, p.Mentions[k].Figure) || strings.ContainsAny(m.Gap, "；;") {
			return -1, -1
		}
	}
	switch {
	case strings.Contains(first.Lead, "最高") && strings.Contains(second.Lead, "最低"):
		return k + both, k + 1
	case strings.Contains(first.Lead, "最低") && strings.Contains(second.Lead, "最高"):
		return k + 1, k + both
	default:
		return -1, -1
	}
}

// allRates gives the smallest and the largest of the rates right before one that takes them together, at least two of them; -1 where there are fewer.
func allRates(p *prose.Paragraph, k int) (low, high int) {
	low, high = -1, -1
	n := 0
	for j := k - 1; j >= 0 && p.Mentions[j].Block == p.Mentions[k].Block && p.Mentions[j].Kind == "rate" && p.Mentions[j].Scale <= 4 && !strings.ContainsAny(p.Mentions[j+1].Gap, "；;"); j-- {
		if p.Mentions[j].IsChange() || p.Mentions[j].Role != "" || p.IsComparison(j) {
			return -1, -1
		}
		if low < 0 || isLess(&p.Mentions[j], &p.Mentions[low]) {
			low = j
		}
		if high < 0 || isLess(&p.Mentions[high], &p.Mentions[j]) {
			high = j
		}
		n++
	}
	if n < 2 {
		return -1, -1
	}
	return low, high
}

// isLess compares two figures.
func isLess(a, b *prose.Mention) bool {
	return a.N*rounding.Pow10(b.Scale) < b.N*rounding.Pow10(a.Scale)
}

// between adds the claim on the bound that the average breaks, or on the larger one.
func between(r *prose.Reader, p *prose.Paragraph, low, high, k int) {
	mean := &p.Mentions[k]
	whole, base, signal := &p.Mentions[high], mean, "最高"
	if isLess(mean, &p.Mentions[low]) {
		whole, base, signal = mean, &p.Mentions[low], "最低"
	}
	if !rounding.Small(whole, base) {
		return
	}
	scale := rounding.ScaleFor(whole, base)
	a, b := rounding.TermAt(whole, scale), rounding.TermAt(base, scale)
	r.Add(tree.Claim{
		Kind: "mean-within", Span: prose.SpanOver(whole, base), Section: mean.Section, Sentence: mean.Sentence, Scale: scale, Subject: mean.Lead, Signal: signal, Certain: true, Whole: &a, Base: &b,
	})
}
