// Where a list of parts ends that does not hold as a whole: before something else is told, or before its total is divided again.

package totals

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/lexicon"
	"github.com/fazhilint/fazhilint/parser/claims/lists"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
)

// holdsOrEnds says whether a list makes up its total, for one behind a comma also where it ends before something else.
func holdsOrEnds(p *prose.Paragraph, c *candidate, signal string) bool {
	return holds(c) || dividedTwice(p, c, signal) || toldBetween(p, c, signal) || signal == lists.SignalBare && (cutShort(p, c) || endAtStop(p, c))
}

// toldBetween leaves out of a list that ends with a rest what only tells more of it, where the others make up the total: 排查3947条，其中重大21条；整改
// 3902条，尚余45条, and 263人，其中258人参加考试，249人通过，其余5人请假.
func toldBetween(p *prose.Paragraph, c *candidate, signal string) bool {
	whole, parts := &p.Mentions[c.whole], upToRest(p, c.list.Parts)
	last := len(parts) - 1
	if last < 2 || c.list.Crosses || !lists.IsRest(&p.Mentions[parts[last]]) || !lists.PlainCounts(p, whole, parts) || isTight(p, parts) || ofOneSet(p, parts) {
		return false // 其中文件3件、合同28件、其他18件: one list from end to end
	}
	ways := [][]int{parts[1:], {parts[0], parts[last]}}
	if lists.SumOfParts(p, parts[:last-1]) == p.Mentions[parts[last-1]].N {
		ways = append(ways, parts[last-1:]) // 复耕1893亩，四季度再复耕186亩，全年2079亩，剩余67亩
	}
	for _, kept := range ways {
		if lists.SumOfParts(p, kept) != whole.N {
			continue
		}
		return keep(p, c, kept, signal)
	}
	return false
}

// upToRest leaves out of a list what stands behind the rest and a ；.
func upToRest(p *prose.Paragraph, parts []int) []int {
	for i := 2; i+1 < len(parts); i++ {
		if lists.IsRest(&p.Mentions[parts[i]]) && lists.SemicolonBetween(p, parts[i], parts[i+1]) {
			return parts[:i+1]
		}
	}
	return parts
}

// ofOneSet says whether the first two members of a list are told apart by one point of view, so that neither tells more of the other: 予以公开7件，部分公开2件.
func ofOneSet(p *prose.Paragraph, parts []int) bool {
	return lexicon.Siblings(p.Mentions[parts[0]].Lead, p.Mentions[parts[1]].Lead)
}

// dividedTwice ends a list that divides its total twice after the first time: 62处，甲类21处，乙类27处，丙类14处，年末59处通过验收，余下3处.
func dividedTwice(p *prose.Paragraph, c *candidate, signal string) bool {
	whole, parts := &p.Mentions[c.whole], c.list.Parts
	if len(parts) < 4 || !lists.PlainCounts(p, whole, parts) {
		return false
	}
	for n := 2; n < len(parts)-1; n++ {
		if lists.SumOfParts(p, parts[:n]) == whole.N && lists.SumOfParts(p, parts[n:]) == whole.N {
			return keep(p, c, parts[:n], signal)
		}
	}
	return false
}

// cutShort ends a list behind a comma where its first outcomes make up the total; what follows tells of something else: 5件，依法提供2件，
// 不予提供3件，因此引起的复议1件.
func cutShort(p *prose.Paragraph, c *candidate) bool {
	whole, parts := &p.Mentions[c.whole], c.list.Parts
	for n := 2; n < len(parts); n++ {
		const ways = lexicon.Outcome | lexicon.Done | lexicon.Open | lexicon.Channel | lexicon.Rest
		next := &p.Mentions[parts[n]]
		if !lists.PlainCounts(p, whole, parts[:n]) || !p.Mentions[parts[n-1]].Named.Has(ways) {
			continue
		}
		if lists.SumOfParts(p, parts[:n]) != whole.N || next.Named.Starts&ways != 0 || next.Named.Ends&ways != 0 || lexicon.Joins(lexicon.ListMark(next.Gap)) {
			continue
		}
		return keep(p, c, parts[:n], lists.SignalBare)
	}
	return false
}

// endAtStop ends a list that began behind a comma at the ； behind which something else is told: 283卷，优秀112卷，合格161卷，不合格7卷；7卷
// 不合格案卷涉及的…. It reports whether the list holds then.
func endAtStop(p *prose.Paragraph, c *candidate) bool {
	parts := c.list.Parts
	if len(parts) < 3 || strings.ContainsAny(p.Mentions[parts[0]].Gap, "；;") {
		return false
	}
	for n := 2; n < len(parts); n++ {
		if lists.SemicolonBetween(p, parts[n-1], parts[n]) {
			return keep(p, c, parts[:n], lists.SignalBare) && holds(c)
		}
	}
	return false
}

// keep leaves of a list only these of its members. It reports false where no claim can be made of them.
func keep(p *prose.Paragraph, c *candidate, parts []int, signal string) bool {
	kept := lists.List{Parts: parts}
	claim, ok := lists.TotalClaim(p, &p.Mentions[c.whole], &kept, signal)
	if ok {
		c.list, c.claim = kept, claim
	}
	return ok
}
