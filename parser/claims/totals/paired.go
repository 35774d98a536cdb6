// Second measures of a list: 412处、6.83万平方米，其中存量315处、6.15万平方米 says of the area what it says of the number.

package totals

import (
	"github.com/fazhilint/fazhilint/parser/claims/lists"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// paired claims the same of the second measures of a total and its parts, where each of them has one.
func paired(r *prose.Reader, p *prose.Paragraph, c *candidate) {
	measure := second
	whole := second(p, c.whole)
	if whole < 0 && (c.claim.Signal == lists.SignalColon || c.claim.Signal == lists.SignalAmong) {
		measure, whole = named, named(p, c.whole)
	}
	if whole < 0 {
		return
	}
	if pairedAmounts(p, c, whole) {
		measure = second
	}
	parts, all := pairsOf(p, c, whole, measure)
	if len(parts) == 0 || !all && c.claim.Signal != lists.SignalAmong {
		return
	}
	terms, wholeTerm, scale, ok := lists.Terms(p, &p.Mentions[whole], parts)
	if !ok {
		return
	}
	w := &p.Mentions[whole]
	claim := tree.Claim{
		Kind: "total", Span: prose.SpanOver(w, &p.Mentions[parts[len(parts)-1]]), Section: w.Section, Sentence: w.Sentence, Scale: scale,
		Subject: c.claim.Subject, Signal: c.claim.Signal, Certain: c.claim.Certain, Reason: c.claim.Reason,
		Exhaustive: c.claim.Exhaustive, Disjoint: c.claim.Disjoint, Whole: &wholeTerm, Readings: [][]tree.Term{terms},
	}
	const noChance = 10 // a total of fewer can be made up by accident
	if all && c.fits && len(terms) > 1 && p.Mentions[c.whole].N >= noChance {
		claim.Certain, claim.Exhaustive, claim.Disjoint = true, true, true // what leaves nothing out by number leaves nothing out by amount
	}
	if !all {
		claim.Certain, claim.Exhaustive, claim.Disjoint, claim.Reason = len(terms) == 1, false, len(terms) == 1, "subset"
	}
	r.Add(claim)
	claimParts(r, terms, w.Index)
}

// pairsOf gives the second measures of the parts of a total, up to the first that has none of the kind of the total's; all says whether each has one.
func pairsOf(p *prose.Paragraph, c *candidate, whole int, measure func(*prose.Paragraph, int) int) (parts []int, all bool) {
	parts = make([]int, 0, len(c.claim.Readings[0]))
	for _, j := range c.list.Parts[:min(len(c.claim.Readings[0]), len(c.list.Parts))] {
		part := measure(p, j)
		if part < 0 || !prose.SameKind(p.Mentions[part].Figure, p.Mentions[whole].Figure) || p.Mentions[part].Lead != p.Mentions[whole].Lead && p.Mentions[part].Gap != "、" {
			return parts, false
		}
		parts = append(parts, part)
	}
	return parts, true
}

// pairedAmounts says whether the parts of a total that is followed by an amount of its own each have an amount right behind them, without words: 43件，总投资22.5亿元，其中报告书6件、
// 12.6亿元，报告表37件、8.9亿元.
func pairedAmounts(p *prose.Paragraph, c *candidate, whole int) bool {
	for _, j := range c.list.Parts {
		part := second(p, j)
		if part < 0 || !prose.SameKind(p.Mentions[part].Figure, p.Mentions[whole].Figure) || p.Mentions[part].Unit != p.Mentions[whole].Unit {
			return false
		}
	}
	return len(c.list.Parts) > 1
}

// named gives the measure right behind mention j in a clause of its own: 58起，罚款187.3万元; -1 where there is none.
func named(p *prose.Paragraph, j int) int {
	n := j + 1
	if n >= len(p.Mentions) || p.Mentions[n].Block != p.Mentions[j].Block || p.Mentions[n].Depth != p.Mentions[j].Depth {
		return -1
	}
	m := &p.Mentions[n]
	beside := m.StandsAlone() || m.Gap == "、"+m.Lead
	if !beside || m.Lead == "" || m.Kind != "money" && m.Kind != "measure" && m.Family != "person" || m.IsChange() {
		return -1
	}
	return n
}

// second gives the figure right behind mention j that measures the same thing in another way; -1 where there is none.
// Persons and the times they came are not meant, except for those of a batch of visitors: among parts they overlap in their own way.
func second(p *prose.Paragraph, j int) int {
	n := j + 1
	if n >= len(p.Mentions) || p.Mentions[n].Block != p.Mentions[j].Block || p.Mentions[n].Depth != p.Mentions[j].Depth {
		return -1
	}
	m := &p.Mentions[n]
	visitors := m.Family == "person-time" && match.StartsWithAny(p.Mentions[j].Unit, "批")
	members := m.Family == "person" && p.Mentions[j].Unit == "支" // 应急救援队伍28支412人
	if m.Gap != "" && m.Gap != "、" || m.Kind != "money" && m.Kind != "measure" && !visitors && !members || prose.SameKind(m.Figure, p.Mentions[j].Figure) {
		return -1
	}
	return n
}
