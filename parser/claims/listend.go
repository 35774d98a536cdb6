// Where a list of parts ends that does not hold as a whole: before something else is told, or before its total is divided again.

package claims

import "strings"

// holdsOrEnds says whether a list makes up its total, for one behind a comma also where it ends before something else.
func (p *paragraph) holdsOrEnds(c *candidate, signal string) bool {
	return holds(c) || p.dividedTwice(c, signal) || p.toldBetween(c, signal) || signal == signalBare && (p.cutShort(c) || p.endAtStop(c))
}

// toldBetween leaves out of a list that ends with a rest what only tells more of it, where the others make up the total: 排查3947条，其中重大21条；整改
// 3902条，尚余45条, and 263人，其中258人参加考试，249人通过，其余5人请假.
func (p *paragraph) toldBetween(c *candidate, signal string) bool {
	whole, parts := &p.mentions[c.whole], c.list.parts
	last := len(parts) - 1
	if last < 2 || c.list.crosses || !isRest(&p.mentions[parts[last]]) || !p.plainCounts(whole, parts) {
		return false
	}
	for _, kept := range [][]int{parts[1:], {parts[0], parts[last]}} {
		if p.sumOfParts(kept) != whole.N {
			continue
		}
		return p.keep(c, kept, signal)
	}
	return false
}

// dividedTwice ends a list that divides its total twice after the first time: 62处，甲类21处，乙类27处，丙类14处，年末59处通过验收，余下3处.
func (p *paragraph) dividedTwice(c *candidate, signal string) bool {
	whole, parts := &p.mentions[c.whole], c.list.parts
	if len(parts) < 4 || !p.plainCounts(whole, parts) {
		return false
	}
	for n := 2; n < len(parts)-1; n++ {
		if p.sumOfParts(parts[:n]) == whole.N && p.sumOfParts(parts[n:]) == whole.N {
			return p.keep(c, parts[:n], signal)
		}
	}
	return false
}

// cutShort ends a list behind a comma where its first outcomes make up the total; what follows tells of something else: 5件，依法提供2件，
// 不予提供3件，因此引起的复议1件.
func (p *paragraph) cutShort(c *candidate) bool {
	whole, parts := &p.mentions[c.whole], c.list.parts
	for n := 2; n < len(parts); n++ {
		const ways = outcomeClass | doneClass | openClass | channelClass | restClass
		next := &p.mentions[parts[n]]
		if !p.plainCounts(whole, parts[:n]) || !p.mentions[parts[n-1]].named.has(ways) {
			continue
		}
		if p.sumOfParts(parts[:n]) != whole.N || next.named.starts&ways != 0 || next.named.ends&ways != 0 || joins(listMark(next.gap)) {
			continue
		}
		return p.keep(c, parts[:n], signalBare)
	}
	return false
}

// endAtStop ends a list that began behind a comma at the ； behind which something else is told: 283卷，优秀112卷，合格161卷，不合格7卷；7卷
// 不合格案卷涉及的…. It reports whether the list holds then.
func (p *paragraph) endAtStop(c *candidate) bool {
	parts := c.list.parts
	if len(parts) < 3 || strings.ContainsAny(p.mentions[parts[0]].gap, "；;") {
		return false
	}
	for n := 2; n < len(parts); n++ {
		if p.semicolonBetween(parts[n-1], parts[n]) {
			return p.keep(c, parts[:n], signalBare) && holds(c)
		}
	}
	return false
}

// keep leaves of a list only these of its members. It reports false where no claim can be made of them.
func (p *paragraph) keep(c *candidate, parts []int, signal string) bool {
	kept := list{parts: parts}
	claim, ok := totalClaim(p, &p.mentions[c.whole], &kept, signal)
	if ok {
		c.list, c.claim = kept, claim
	}
	return ok
}
