// Changes of several values that 分别 hands out, with the values of the year before in a bracket behind them: 46件，标的1.27亿元，同比分别下降22.0%和增长
// 9.5%（上年59件、1.16亿元）.

package changes

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/lexicon"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/claims/rounding"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// bracketedChanges reads such changes from mention k on. It gives the number of figures read.
func bracketedChanges(r *prose.Reader, p *prose.Paragraph, k int) int {
	size := &p.Mentions[k]
	if changeKind(size) != "percent" || !strings.Contains(size.Clause, "分别") {
		return 0
	}
	n := joinedSizes(p, k)
	if n < 2 || !valuesBehind(p, k, n) {
		return 0
	}
	handOut(r, p, k, n, func(i int, direction string) (tree.Claim, bool) { return ofBracket(p, k+n+i, k, k+i, direction) })
	return n
}

// joinedSizes counts the percentages from mention k on that 、 or 和 joins.
func joinedSizes(p *prose.Paragraph, k int) int {
	size, n := &p.Mentions[k], 1
	for ; k+n < len(p.Mentions); n++ {
		m := &p.Mentions[k+n]
		if m.Kind != "rate" || m.Block != size.Block || m.Depth != size.Depth || !lexicon.Joins(lexicon.ListMark(m.Gap)) {
			break
		}
	}
	return n
}

// valuesBehind says whether a bracket with as many values of the year before stands behind the n sizes from mention k on.
func valuesBehind(p *prose.Paragraph, k, n int) bool {
	if k < n || k+2*n > len(p.Mentions) || !isPriorBracket(p, k+n) {
		return false
	}
	for j := k + n; j < k+2*n; j++ {
		if m := &p.Mentions[j]; m.Block != p.Mentions[k].Block || m.Depth <= p.Mentions[k].Depth {
			return false
		}
	}
	return true
}

// ofBracket makes the claim of one change: its value is the one of its kind before mention first with which it holds, or the only one there is.
func ofBracket(p *prose.Paragraph, before, first, k int, direction string) (tree.Claim, bool) {
	var only tree.Claim
	values := 0
	for j := first - 1; j >= 0 && p.Mentions[j].Block == p.Mentions[k].Block; j-- {
		if p.Mentions[j].Depth != p.Mentions[k].Depth || p.Mentions[j].IsChange() || !prose.SameKind(p.Mentions[j].Figure, p.Mentions[before].Figure) {
			continue
		}
		claim, ok := changeClaim(p, before, j, k, "percent", direction)
		if ok && rounding.ChangeFits(&claim) {
			return claim, true
		}
		only = claim
		values++
	}
	return only, values == 1
}
