// Counts of a rate that are no single figure: sums of neighbours, complements, and what is left of a base.

package claims

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/match"
)

// sumOf is a count made of several figures.
type sumOf struct {
	members []int
	minus   int // a figure subtracted; -1: none
}

func single(j int) sumOf { return sumOf{members: []int{j}, minus: -1} }

// numeratorsBeside lists sums of neighbouring figures and complements.
func (p *paragraph) numeratorsBeside(top, k int, r *reader) []sumOf {
	var run []int
	for j := k - 1; j >= 0 && k-j <= 12 && len(run) < 8 && p.mentions[j].block == p.mentions[top].block; j-- {
		if p.isCount(j, r) && sameKind(p.mentions[j].Figure, p.mentions[top].Figure) {
			run = append([]int{j}, run...)
		}
	}
	var sums []sumOf
	for from := range run {
		for to := from + 2; to <= len(run) && to <= from+5; to++ {
			sums = append(sums, sumOf{members: run[from:to], minus: -1})
		}
	}
	for _, j := range run {
		if !match.ContainsAny(p.mentions[j].label, "不", "未", "尚", "其余", "剩余") {
			continue
		}
		for _, base := range run {
			if base != j {
				sums = append(sums, sumOf{members: []int{base}, minus: j})
			}
		}
	}
	return sums
}

// runAround gives the figures of one kind that 、 or 和 joins with mention k, itself among them.
func (p *paragraph) runAround(k int) []int {
	joined := func(j int) bool {
		a, b := &p.mentions[j-1], &p.mentions[j]
		return a.block == b.block && a.depth == b.depth && sameKind(a.Figure, b.Figure) && joins(listMark(b.gap)) && !strings.ContainsAny(b.gap, clauseBreaks)
	}
	from, to := k, k
	for from > 0 && joined(from) {
		from--
	}
	for to+1 < len(p.mentions) && joined(to+1) {
		to++
	}
	run := make([]int, 0, to-from+1)
	for j := from; j <= to; j++ {
		run = append(run, j)
	}
	return run
}

// basesBehind lists the bases that stand before a numerator: single figures, and the sum of the two right before it.
func (p *paragraph) basesBehind(top, k int, r *reader) []sumOf {
	var bases []sumOf
	for _, base := range p.basesFor(top, k, r) {
		if base < top {
			bases = append(bases, single(base))
		}
	}
	if top > 1 && p.isCount(top-1, r) && p.isCount(top-2, r) && p.mentions[top-2].block == p.mentions[top].block &&
		sameKind(p.mentions[top-1].Figure, p.mentions[top].Figure) && sameKind(p.mentions[top-2].Figure, p.mentions[top].Figure) {
		bases = append(bases, sumOf{members: []int{top - 2, top - 1}, minus: -1})
	}
	return bases
}

// baseSums lists bases that are no single figure: what came in with what was carried over, the sum of the outcomes that
// count, the whole without what was withdrawn.
func (p *paragraph) baseSums(top, k int, r *reader) []sumOf {
	var run []int
	for j := k - 1; j >= 0 && k-j <= 12 && p.mentions[k].block-p.mentions[j].block <= 1; j-- {
		if p.isCount(j, r) && sameKind(p.mentions[j].Figure, p.mentions[top].Figure) {
			run = append(run, j)
		}
	}
	var sums []sumOf
	if top > 0 {
		if joined := p.runAround(top - 1); len(joined) > 1 && joined[len(joined)-1] == top-1 && sameKind(p.mentions[top-1].Figure, p.mentions[top].Figure) {
			sums = append(sums, sumOf{members: joined, minus: -1}) // 消防隐患41处、电气隐患26处，整改65处
		}
	}
	for _, a := range run {
		for _, b := range run {
			if a == b {
				continue
			}
			if base, ok := p.baseOfTwo(a, b, top); ok {
				sums = append(sums, base)
			}
		}
	}
	return sums
}

// baseOfTwo says which base figures a and b make together, by the words before a.
func (p *paragraph) baseOfTwo(a, b, top int) (sumOf, bool) {
	m := &p.mentions[a]
	switch {
	case m.words.has(carriedClass) && !m.words.has(nextClass) && b != top:
		return sumOf{members: []int{b, a}, minus: -1}, true
	case m.words.has(enterClass) && b == a-1 && b != top && a != top:
		return sumOf{members: []int{b, a}, minus: -1}, true // 年初排查36件，年内新增14件
	case a != top && match.ContainsAny(m.label, "撤诉", "撤回", "终止", "调撤", "未", "在办", "不予", "正在"):
		return sumOf{members: []int{b}, minus: a}, true
	case b == top && m.block == p.mentions[top].block && m.words.has(outcomeClass):
		return sumOf{members: []int{top, a}, minus: -1}, true
	default:
		return sumOf{}, false
	}
}
