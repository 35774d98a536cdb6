// Totals that stand in the place of one of their parts: 矛盾纠纷128件，其中邻里纠纷431件、土地纠纷93件、婚姻家庭纠纷76件、其他纠纷134件. Changed over, they make the sum; a list of
// anything else would not.

package totals

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/lexicon"
	"github.com/fazhilint/fazhilint/parser/claims/lists"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/match"
)

// leastChangedOver is the smallest part that is taken for the total of the others: smaller ones may be so by chance.
const leastChangedOver = 20

// changedOver claims of the list that begins at mention k and one of the figures before it that the list is its parts, where it is one of them in the place of the total. It
// reports whether it did.
func changedOver(r *prose.Reader, p *prose.Paragraph, wholes []int, k int, signal string) bool {
	run := plainRun(p, k)
	for _, w := range wholes {
		if p.Mentions[w].Block != p.Mentions[k].Block || moves(&p.Mentions[w]) || !lists.PlainCounts(p, &p.Mentions[w], run) {
			continue
		}
		for n := len(run); n >= 2; n-- {
			if tiedTo(p, run[:n], signal) && standsForTotal(p, w, run[:n]) {
				return lists.ClaimSum(r, p, w, run[:n], signal, false)
			}
		}
	}
	return false
}

// tiedTo says whether the parts of a list are surely parts of what stands before it. Two of them are where the second is the rest of it: 隐患点46处，完成治理174处，其余128处落实监测.
func tiedTo(p *prose.Paragraph, parts []int, signal string) bool {
	last := &p.Mentions[parts[len(parts)-1]]
	if len(parts) == 2 {
		done := &p.Mentions[parts[0]]
		return signal == lists.SignalBare && lists.IsRest(last) && match.ContainsAny(done.Lead, "完成", "办结", "化解", "整改", "治理", "解决", "销号", "审结", "结案", "拆除") && !match.ContainsAny(done.Lead, "总", "共", "任务", "计") && !match.ContainsAny(last.Behind, "结转", "上年", "往年", "去年", "新增", "历年")
	}
	if signal != lists.SignalBare || lists.IsRest(last) {
		return true
	}
	labels := make([]string, 0, len(parts))
	for _, j := range parts {
		labels = append(labels, p.Mentions[j].Name)
	}
	return lexicon.InClosedSet(labels)
}

// plainRun gives the counts of one unit that follow each other from mention k on, without another figure between them.
func plainRun(p *prose.Paragraph, k int) []int {
	first := &p.Mentions[k]
	run := []int{k}
	for j := k + 1; j < len(p.Mentions) && len(run) < lists.MaxParts; j++ {
		m := &p.Mentions[j]
		if m.Block != first.Block || m.Depth != first.Depth || m.Unit != first.Unit || strings.ContainsAny(m.Gap, "；;：") || strings.Contains(m.Gap, "其中") || p.IsComparison(j) {
			break
		}
		run = append(run, j)
	}
	return run
}

// standsForTotal says whether one part is what all others and the figure in the place of the total make together.
func standsForTotal(p *prose.Paragraph, w int, parts []int) bool {
	sum := lists.SumOfParts(p, parts) + p.Mentions[w].N
	for _, j := range parts {
		if m := &p.Mentions[j]; moves(m) || lexicon.IsSumLabel(m.Lead) || m.Words.Has(lexicon.Mean) {
			return false
		}
	}
	for _, j := range parts {
		if m := &p.Mentions[j]; 2*m.N == sum && m.N >= leastChangedOver {
			return true
		}
	}
	return false
}

// moves says whether a figure counts what came into a stock or left it, or the stock itself.
func moves(m *prose.Mention) bool {
	return m.IsChange() || m.Words.Has(lexicon.Enter|lexicon.Leave|lexicon.Opening|lexicon.Closing|lexicon.Carried|lexicon.Next)
}
