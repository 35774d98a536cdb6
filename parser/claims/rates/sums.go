// Counts of a rate that are no single figure: sums of neighbours, complements, and what is left of a base.

package rates

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/lexicon"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/match"
)

// Sum is a count made of several figures.
type Sum struct {
	Members []int
	Minus   int // a figure subtracted; -1: none
}

// Single makes a count of one figure.
func Single(j int) Sum { return Sum{Members: []int{j}, Minus: -1} }

// NumeratorsBeside lists sums of neighbouring figures and complements.
func NumeratorsBeside(p *prose.Paragraph, top, k int, r *prose.Reader) []Sum {
	var run []int
	for j := k - 1; j >= 0 && k-j <= 12 && len(run) < 8 && p.Mentions[j].Block == p.Mentions[top].Block; j-- {
		if IsCount(p, j, r) && prose.SameKind(p.Mentions[j].Figure, p.Mentions[top].Figure) {
			run = append([]int{j}, run...)
		}
	}
	var sums []Sum
	for from := range run {
		for to := from + 2; to <= len(run) && to <= from+5; to++ {
			sums = append(sums, Sum{Members: run[from:to], Minus: -1})
		}
	}
	for _, j := range run {
		if !match.ContainsAny(p.Mentions[j].Lead, "不", "未", "尚", "其余", "剩余") {
			continue
		}
		for _, base := range run {
			if base != j {
				sums = append(sums, Sum{Members: []int{base}, Minus: j})
			}
		}
	}
	return sums
}

// RunAround gives the figures of one kind that 、 or 和 joins with mention k, itself among them.
func RunAround(p *prose.Paragraph, k int) []int {
	joined := func(j int) bool {
		a, b := &p.Mentions[j-1], &p.Mentions[j]
		return a.Block == b.Block && a.Depth == b.Depth && prose.SameKind(a.Figure, b.Figure) && lexicon.Joins(lexicon.ListMark(b.Gap)) && !strings.ContainsAny(b.Gap, prose.ClauseBreaks)
	}
	from, to := k, k
	for from > 0 && joined(from) {
		from--
	}
	for to+1 < len(p.Mentions) && joined(to+1) {
		to++
	}
	run := make([]int, 0, to-from+1)
	for j := from; j <= to; j++ {
		run = append(run, j)
	}
	return run
}

// basesBehind lists the bases that stand before a numerator: single figures, and the sum of the two right before it.
func basesBehind(p *prose.Paragraph, top, k int, r *prose.Reader) []Sum {
	var bases []Sum
	for _, base := range BasesFor(p, top, k, r) {
		if base < top {
			bases = append(bases, Single(base))
		}
	}
	if top > 1 && IsCount(p, top-1, r) && IsCount(p, top-2, r) && p.Mentions[top-2].Block == p.Mentions[top].Block &&
		prose.SameKind(p.Mentions[top-1].Figure, p.Mentions[top].Figure) && prose.SameKind(p.Mentions[top-2].Figure, p.Mentions[top].Figure) {
		bases = append(bases, Sum{Members: []int{top - 2, top - 1}, Minus: -1})
	}
	return bases
}

// baseSums lists bases that are no single figure: what came in with what was carried over, the sum of the outcomes that
// count, the whole without what was withdrawn.
func baseSums(p *prose.Paragraph, top, k int, r *prose.Reader) []Sum {
	var run []int
	for j := k - 1; j >= 0 && k-j <= 12 && p.Mentions[k].Block-p.Mentions[j].Block <= 1; j-- {
		if IsCount(p, j, r) && prose.SameKind(p.Mentions[j].Figure, p.Mentions[top].Figure) {
			run = append(run, j)
		}
	}
	var sums []Sum
	if top > 0 {
		if joined := RunAround(p, top-1); len(joined) > 1 && joined[len(joined)-1] == top-1 && prose.SameKind(p.Mentions[top-1].Figure, p.Mentions[top].Figure) {
			sums = append(sums, Sum{Members: joined, Minus: -1}) // 消防隐患41处、电气隐患26处，整改65处
		}
	}
	for _, a := range run {
		for _, b := range run {
			if a == b {
				continue
			}
			if base, ok := baseOfTwo(p, a, b, top); ok {
				sums = append(sums, base)
			}
		}
	}
	return sums
}

// baseOfTwo says which base figures a and b make together, by the words before a.
func baseOfTwo(p *prose.Paragraph, a, b, top int) (Sum, bool) {
	m := &p.Mentions[a]
	switch {
	case m.Words.Has(lexicon.Carried) && !m.Words.Has(lexicon.Next) && b != top:
		return Sum{Members: []int{b, a}, Minus: -1}, true
	case m.Words.Has(lexicon.Enter) && b == a-1 && b != top && a != top:
		return Sum{Members: []int{b, a}, Minus: -1}, true // 年初排查36件，年内新增14件
	case a != top && match.ContainsAny(m.Lead, "撤诉", "撤回", "终止", "调撤", "未", "在办", "不予", "正在"):
		return Sum{Members: []int{b}, Minus: a}, true
	case b == top && m.Block == p.Mentions[top].Block && m.Words.Has(lexicon.Outcome):
		return Sum{Members: []int{top, a}, Minus: -1}, true
	default:
		return Sum{}, false
	}
}
