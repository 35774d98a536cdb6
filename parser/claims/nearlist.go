// Lists that no word announces and whose sum misses the total by what one slip of the pen explains: 出证1847件，国内公证1352件、涉外公证421件、
// 涉港澳台公证64件. A list that really left something out would hardly come so near.

package claims

import (
	"slices"
	"strings"
)

// nearlyHolds says whether a list behind a comma misses its total by a slip. Its members are plain numbers of one unit, told of
// nothing but that total.
func (p *paragraph) nearlyHolds(c *candidate) bool {
	whole, parts := &p.mentions[c.whole], c.list.parts
	if len(c.claim.Readings[0]) != len(parts) || c.list.crosses || c.list.comment || c.list.subset || !p.plainCounts(whole, parts) {
		return false
	}
	sum := p.sumOfParts(parts)
	slip := slipBetween(whole.N, sum, len(parts)) || len(parts) > 2 && p.isTight(parts) && slightlyMore(whole.N, sum)
	return slip && !p.tellsOther(c) && p.apartFrom(whole, parts)
}

// tellsOther says whether a list can be told of something else than of all of its total.
func (p *paragraph) tellsOther(c *candidate) bool {
	whole, parts := &p.mentions[c.whole], c.list.parts
	for n := 2; n < len(parts); n++ {
		if p.sumOfParts(parts[:n]) == whole.N {
			return true // what follows is told of one of them
		}
	}
	return p.oneOfSeveral(c.whole) || p.goesOverStop(parts) || p.ofFirstPart(parts) || p.seriesOfKinds(c) || isOtherMeasure(whole) || isOtherMeasure(&p.mentions[parts[0]])
}

// apartFrom says whether the members of a list can exclude each other: no groups of persons, no stages of one procedure.
func (p *paragraph) apartFrom(whole *mention, parts []int) bool {
	const stages = freshClass | doneClass | carriedClass | nextClass | enterClass | leaveClass | openingClass | closingClass
	if whole.words.has(enterClass | leaveClass | openingClass | closingClass) {
		return false
	}
	for i, j := range parts {
		m := &p.mentions[j]
		if i == 0 && strings.HasPrefix(m.label, "涉及") {
			continue // 涉及北乡1420亩、西镇1275亩: opens the list
		}
		if m.named.has(groupClass|stages) || m.name == "" || m.name == whole.name || strings.Contains(m.gap, "其中") || m.Role == "cumulative" {
			return false
		}
	}
	return true
}

// slipBetween says whether one slip leads from a sum to the total given: two neighbouring digits changed over, or one digit, which is
// not the last where the sum is the smaller number; there one case may have been left out.
func slipBetween(total, sum int64, parts int) bool {
	gap := total - sum
	least, near := int64(100), int64(20)
	if parts < 3 {
		least, near = 1000, 50
	}
	if gap == 0 || total < least || abs(gap)*near > total {
		return false
	}
	return slices.Contains(neighbours(total), sum) || oneDigit(abs(gap)) && (gap < 0 || gap%10 == 0)
}

// slightlyMore says whether the kinds of a small number of things are more than these by one or two.
func slightlyMore(total, sum int64) bool {
	return total >= 20 && sum > total && sum-total <= 2
}
