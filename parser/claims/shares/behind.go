// Shares of a total that stands behind them all: 公安类63件，占32.8%；自然资源类41件，占21.4%；…；其他类51件，占26.6%，共192件.

package shares

import (
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/claims/rates"
	"github.com/fazhilint/fazhilint/parser/match"
)

// ofTotalBehind reads share k, right behind its count, in a series of counts that each have their share and that a total ends. It reports false where there
// is none, or where a count before the series may be the whole.
func ofTotalBehind(r *prose.Reader, p *prose.Paragraph, k int) bool {
	if k == 0 || !isPair(r, p, k-1) {
		return false
	}
	first, total := pairsAround(r, p, k)
	alone := first == 0 || p.Mentions[first-1].Block != p.Mentions[k].Block
	if !alone || total-first < 2*fewest || total >= len(p.Mentions) || p.Mentions[total].Block != p.Mentions[k].Block {
		return false
	}
	whole := &p.Mentions[total]
	if !rates.IsCount(p, total, r) || !match.StartsWithAny(whole.Lead, "共", "合计", "共计", "总计") || !prose.SameKind(whole.Figure, p.Mentions[first].Figure) {
		return false
	}
	var sum int64
	for j := first; j < total; j += 2 {
		sum += p.Mentions[j].N
	}
	if 10*sum > 11*whole.N || p.Mentions[first].Scale != whole.Scale {
		return false // …，共移送公安机关12件 counts something else
	}
	return surelyShare(shareSearch(r, p, k), rates.Single(k-1), rates.Single(total))
}

// Bounds of such a series, in pairs of count and share.
const (
	fewest = 3
	most   = 12
)

// pairsAround gives where the series of pairs around share k begins, and the figure behind it.
func pairsAround(r *prose.Reader, p *prose.Paragraph, k int) (first, next int) {
	first, next = k-1, k+1
	for n := 0; n < most && first >= 2 && p.Mentions[first-2].Block == p.Mentions[k].Block && isPair(r, p, first-2); n++ {
		first -= 2
	}
	for n := 0; n < most && next+1 < len(p.Mentions) && p.Mentions[next].Block == p.Mentions[k].Block && isPair(r, p, next); n++ {
		next += 2
	}
	return first, next
}

// isPair says whether a count and its share stand at j and behind it.
func isPair(r *prose.Reader, p *prose.Paragraph, j int) bool {
	if j+1 >= len(p.Mentions) || !rates.IsCount(p, j, r) || !IsShare(p, j+1) {
		return false
	}
	m := &p.Mentions[j+1]
	return m.Block == p.Mentions[j].Block && m.Depth == p.Mentions[j].Depth && m.StandsAlone() && shareName(m.Lead) == "" && !p.OfNamed(j+1)
}
