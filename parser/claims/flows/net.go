// What is left of gains and losses: 新增3126户、注销1893户，净增1233户; 取消11件、新增4件，净减少7件.

package flows

import (
	"github.com/fazhilint/fazhilint/parser/claims/lexicon"
	"github.com/fazhilint/fazhilint/parser/claims/lists"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/match"
)

// nets claims of what is left of gains and losses that the gains are it and the losses: 新增3126户、注销1893户，净增1233户; and that
// a stock grew by it: 净增1233户，上年末10210户，年末11443户.
func nets(r *prose.Reader, p *prose.Paragraph, f *flow, from, to int) {
	for k := from; k < to; k++ {
		net := &p.Mentions[k]
		if k >= from+2 && match.EndsWithAny(net.Lead, "净减", "净减少") {
			netLoss(r, p, k)
		}
		if !match.EndsWithAny(net.Lead, "净增", "净增加") {
			continue
		}
		behind := behindMovements(p, k, from)
		if gain := gainBefore(p, behind, from); gain >= 0 {
			lists.ClaimSum(r, p, gain, append(lists.Positions(gain+1, behind), k), "净增", false)
		}
		if len(f.opening) == 1 && len(f.closing) == 1 && prose.SameKind(p.Mentions[f.opening[0]].Figure, net.Figure) && !netOfOther(p, f, k) {
			lists.ClaimSum(r, p, f.closing[0], []int{f.opening[0], k}, "净增", false)
		}
	}
}

// netOfOther says whether a ； stands between a net figure and a stock, so that they are of different things: 公职律师净增9名；年初在册105人，…，年末在册109人.
func netOfOther(p *prose.Paragraph, f *flow, net int) bool {
	first, last := min(f.opening[0], f.closing[0]), max(f.opening[0], f.closing[0])
	if net > first && net < last {
		return lists.SemicolonBetween(p, first, net)
	}
	return net < first && lists.SemicolonBetween(p, net, first) || net > last && lists.SemicolonBetween(p, last, net)
}

// netLoss claims of what is left of a loss and a gain right before it that the loss is it and the gain: 取消11件、新增4件，净减少7件.
func netLoss(r *prose.Reader, p *prose.Paragraph, k int) {
	a, b := &p.Mentions[k-2], &p.Mentions[k-1]
	loss, gain := k-2, k-1
	if a.Words.Has(lexicon.Enter) {
		loss, gain = gain, loss
	}
	if !p.Mentions[loss].Words.Has(lexicon.Leave) || !p.Mentions[gain].Words.Has(lexicon.Enter) || !prose.SameKind(a.Figure, b.Figure) || !prose.SameKind(a.Figure, p.Mentions[k].Figure) || a.Depth != b.Depth {
		return
	}
	lists.ClaimSum(r, p, loss, []int{gain, k}, "净减", false)
}

// behindMovements gives what stands behind the gains and losses of a net figure: itself, or the stock it is compared with
// (新聘15名，离任6名，较年初的65名净增9名).
func behindMovements(p *prose.Paragraph, net, from int) int {
	if before := net - 1; before > from && p.Mentions[before].Words.Has(lexicon.Opening) && prose.SameKind(p.Mentions[before].Figure, p.Mentions[net].Figure) {
		return before
	}
	return net
}

// gainBefore finds the gains that stand with their losses right before a net figure; -1 where there are none.
func gainBefore(p *prose.Paragraph, net, from int) int {
	gain := net - 1
	for gain > from && p.Mentions[gain].Words.Has(lexicon.Leave) && prose.SameKind(p.Mentions[gain].Figure, p.Mentions[net].Figure) {
		gain--
	}
	if gain < from || gain == net-1 || !p.Mentions[gain].Words.Has(lexicon.Enter) || !prose.SameKind(p.Mentions[gain].Figure, p.Mentions[net].Figure) {
		return -1
	}
	return gain
}
