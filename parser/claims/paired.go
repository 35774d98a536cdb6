// Second measures of a list: 412处、6.83万平方米，其中存量315处、6.15万平方米 says of the area what it says of the number.

package claims

import (
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// paired claims the same of the second measures of a total and its parts, where each of them has one.
func (r *reader) paired(p *paragraph, c *candidate) {
	whole := p.second(c.whole)
	if whole < 0 {
		return
	}
	all := true
	parts := make([]int, 0, len(c.claim.Readings[0]))
	for _, j := range c.list.parts[:min(len(c.claim.Readings[0]), len(c.list.parts))] {
		part := p.second(j)
		if part < 0 || !sameKind(p.mentions[part].Figure, p.mentions[whole].Figure) {
			all = false
			break
		}
		parts = append(parts, part)
	}
	if len(parts) == 0 || !all && c.claim.Signal != signalAmong {
		return
	}
	terms, wholeTerm, scale, ok := p.terms(&p.mentions[whole], parts)
	if !ok {
		return
	}
	w := &p.mentions[whole]
	claim := tree.Claim{
		Kind: "total", Span: spanOver(w, &p.mentions[parts[len(parts)-1]]), Section: w.Section, Sentence: w.Sentence, Scale: scale,
		Subject: c.claim.Subject, Signal: c.claim.Signal, Certain: c.claim.Certain, Reason: c.claim.Reason,
		Exhaustive: c.claim.Exhaustive, Disjoint: c.claim.Disjoint, Whole: &wholeTerm, Readings: [][]tree.Term{terms},
	}
	if !all {
		claim.Certain, claim.Exhaustive, claim.Disjoint, claim.Reason = len(terms) == 1, false, len(terms) == 1, "subset"
	}
	r.add(claim)
	r.claimParts(terms, w.index)
}

// second gives the figure right behind mention j that measures the same thing in another way; -1 where there is none.
// Persons and the times they came are not meant, except for those of a batch of visitors: among parts they overlap in their own way.
func (p *paragraph) second(j int) int {
	n := j + 1
	if n >= len(p.mentions) || p.mentions[n].block != p.mentions[j].block || p.mentions[n].depth != p.mentions[j].depth {
		return -1
	}
	m := &p.mentions[n]
	visitors := m.Family == "person-time" && match.StartsWithAny(p.mentions[j].Unit, "批")
	if m.gap != "" && m.gap != "、" || m.Kind != "money" && m.Kind != "measure" && !visitors || sameKind(m.Figure, p.mentions[j].Figure) {
		return -1
	}
	return n
}
