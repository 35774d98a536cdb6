// Members of a list that only tell what another one is made of, and are taken out of it.

package lists

import (
	"slices"
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/lexicon"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
)

// liftOutcomes takes from a list the outcomes of its first part, which have a total of their own: 41件；审结38件，维持17件，驳回21件，
// 其余3件在审.
func liftOutcomes(p *prose.Paragraph, l *List, whole *prose.Mention) {
	if PlainCounts(p, whole, l.Parts) && SumOfParts(p, l.Parts) == whole.N {
		return // 2184件，其中办结2136件、不予受理21件、正在审查27件
	}
	if len(l.Parts) < 3 || strings.Contains(p.Mentions[l.Parts[0]].Name, "中") {
		return // 办结案件中移送3件，撤案6件: the outcomes of what was told before
	}
	if first := lexicon.Scan(strings.TrimPrefix(p.Mentions[l.Parts[0]].Name, "已")); first.Starts&lexicon.Done == 0 || first.Ends&lexicon.Outcome != 0 && first.Ends&lexicon.Done == 0 {
		return // 审结案件中维持63件 is the first of the outcomes
	}
	kept := []int{l.Parts[0]}
	for _, j := range l.Parts[1:] {
		m := &p.Mentions[j]
		if IsRest(m) || m.Words.Has(lexicon.Open) {
			kept = append(kept, j)
			continue
		}
		if !m.Named.Has(lexicon.Outcome) || m.Named.Has(lexicon.Done) {
			return // parts of another kind: the list is as it stands
		}
	}
	for _, j := range l.Parts[1:] {
		if !slices.Contains(kept, j) {
			l.Lifted = append(l.Lifted, j)
		}
	}
	l.Parts, l.cuts, l.end = kept, nil, 0
}

// restBehind gives the rest of a total behind the details of what was dealt with: 6件，审结5件，其中维持4件、终止1件，另有1件在审; -1
// where no details, or none that add up, stand between.
func restBehind(p *prose.Paragraph, k int) int {
	m := &p.Mentions[k]
	if !DoneWord(m.Lead) || k+1 >= len(p.Mentions) || !strings.Contains(p.Mentions[k+1].Gap, "其中") {
		return -1
	}
	var details []int
	for j := k + 1; j < len(p.Mentions) && p.Mentions[j].Block == m.Block && p.Mentions[j].Depth == m.Depth; j++ {
		n := &p.Mentions[j]
		switch {
		case n.Kind == "rate":
		case !prose.SameKind(n.Figure, m.Figure) || strings.ContainsAny(n.Gap, "；;"):
			return -1
		case IsRest(n) || n.Words.Has(lexicon.Open):
			if PlainCounts(p, m, details) && SumOfParts(p, details) == m.N {
				return j
			}
			return -1
		default:
			details = append(details, j)
		}
	}
	return -1
}

// liftDetails takes from a list that ends with a rest the members that only tell what one of its parts is made of: 投诉16件，查实2件，
// 处罚1件、惩戒1件，其余14件; 315处，当场整改247处，限期整改68处，到12月底完成63处，尚余5处. What 、 joins to the part before it is none of its details.
func liftDetails(p *prose.Paragraph, l *List, whole *prose.Mention) {
	last := len(l.Parts) - 1
	if last < 3 || !IsRest(&p.Mentions[l.Parts[last]]) || !PlainCounts(p, whole, l.Parts) || SumOfParts(p, l.Parts) == whole.N {
		return
	}
	for at := range last - 1 {
		if markBefore(p, l.Parts[at], l.Parts[at+1]) == '、' {
			continue
		}
		for to := at + 3; to <= last+1; to++ {
			details := SumOfParts(p, l.Parts[at+1:to])
			if details == p.Mentions[l.Parts[at]].N && SumOfParts(p, l.Parts)-details == whole.N {
				l.Parts = slices.Delete(l.Parts, at+1, to)
				l.cuts, l.end = nil, 0
				return
			}
		}
	}
}
