// Lists that no word announces and whose sum misses the total by what one slip of the pen explains: 接待咨询1847件，婚姻家庭1352件、
// 劳动争议421件、邻里纠纷64件. A list that really left something out would hardly come so near.

package totals

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/lexicon"
	"github.com/fazhilint/fazhilint/parser/claims/lists"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/claims/rounding"
	"github.com/fazhilint/fazhilint/parser/match"
)

// nearlyHolds says whether a list behind a comma misses its total by a slip. Its members are plain numbers of one unit, told of
// nothing but that total.
func nearlyHolds(p *prose.Paragraph, c *candidate) bool {
	whole, parts := &p.Mentions[c.whole], c.list.Parts
	if len(c.claim.Readings[0]) != len(parts) || c.list.Crosses || c.list.Comment || c.list.Subset || !lists.PlainCounts(p, whole, parts) {
		return false
	}
	sum := lists.SumOfParts(p, parts)
	slip := slipBetween(whole.N, sum, len(parts)) || len(parts) > 2 && isTight(p, parts) && slightlyMore(whole.N, sum)
	return slip && !tellsOther(p, c) && apartFrom(p, whole, parts)
}

// sharesDeed says whether what two or more did is told by the verb of its total and is more than that by a round number: 排查186件，村级调委会排查132件，镇调委会
// 排查64件.
func sharesDeed(p *prose.Paragraph, c *candidate) bool {
	whole, parts := &p.Mentions[c.whole], c.list.Parts
	if len(c.claim.Readings[0]) != len(parts) || len(parts) < 2 || c.list.Crosses || c.list.Subset || !lists.PlainCounts(p, whole, parts) {
		return false
	}
	gap := lists.SumOfParts(p, parts) - whole.N
	const least, near = 100, 15 // the total, and how many times the gap goes into it
	byTens := gap > 0 && gap%10 == 0 && rounding.OneDigit(gap) && whole.N >= least && gap*near <= whole.N
	return byTens && sharesVerb(p, whole, parts) && !tellsOther(p, c) && apartFrom(p, whole, parts)
}

// judgedEach says whether each of a number of things was looked at, so that what they were found to be leaves none out: 图斑159个，逐一核查后认定合法98个、违法43个、
// 未变化8个.
func judgedEach(p *prose.Paragraph, c *candidate) bool {
	whole, parts := &p.Mentions[c.whole], c.list.Parts
	return len(c.claim.Readings[0]) == len(parts) && len(parts) > 2 && !c.list.Crosses && !c.list.Subset && lists.PlainCounts(p, whole, parts) && isTight(p, parts) && lists.Near(&c.claim, 8) &&
		match.ContainsAny(p.Mentions[parts[0]].Gap, "逐一", "逐件", "逐个", "逐项", "逐户", "逐条") && !tellsOther(p, c) && apartFrom(p, whole, parts)
}

// sharesVerb says whether the labels of all parts, which name who did it, end with a verb that the label of their total holds.
func sharesVerb(p *prose.Paragraph, whole *prose.Mention, parts []int) bool {
	const length = 2 // characters
	first := []rune(p.Mentions[parts[0]].Lead)
	if len(first) <= length {
		return false
	}
	verb := string(first[len(first)-length:])
	for _, j := range parts {
		if m := &p.Mentions[j]; !strings.HasSuffix(m.Lead, verb) || len(m.Lead) <= len(verb) || m.Unit != whole.Unit {
			return false
		}
	}
	return strings.Contains(whole.Lead, verb)
}

// tellsOther says whether a list can be told of something else than of all of its total.
func tellsOther(p *prose.Paragraph, c *candidate) bool {
	whole, parts := &p.Mentions[c.whole], c.list.Parts
	for n := 2; n < len(parts); n++ {
		if lists.SumOfParts(p, parts[:n]) == whole.N {
			return true // what follows is told of one of them
		}
	}
	return oneOfSeveral(p, c.whole) || goesOverStop(p, parts) || ofFirstPart(p, parts) || seriesOfKinds(p, c) || isOtherMeasure(whole) || isOtherMeasure(&p.Mentions[parts[0]])
}

// apartFrom says whether the members of a list can exclude each other: no groups of persons, no stages of one procedure.
func apartFrom(p *prose.Paragraph, whole *prose.Mention, parts []int) bool {
	const stages = lexicon.Fresh | lexicon.Done | lexicon.Carried | lexicon.Next | lexicon.Enter | lexicon.Leave | lexicon.Opening | lexicon.Closing
	if whole.Words.Has(lexicon.Enter | lexicon.Leave | lexicon.Opening | lexicon.Closing) {
		return false
	}
	for i, j := range parts {
		m := &p.Mentions[j]
		if i == 0 && strings.HasPrefix(m.Lead, "涉及") {
			continue // 涉及北乡1420亩、西镇1275亩: opens the list
		}
		if m.Named.Has(stages) || m.Named.Has(lexicon.Group) && whole.Kind != "money" || m.Name == "" || m.Name == whole.Name || strings.Contains(m.Gap, "其中") || m.Role == "cumulative" {
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
	if gap == 0 || total < least || rounding.Abs(gap)*near > total {
		return false
	}
	return rounding.Exchanged(total, sum) || rounding.OneDigit(rounding.Abs(gap)) && (gap < 0 || gap%10 == 0)
}

// slightlyMore says whether the kinds of a small number of things are more than these by one or two.
func slightlyMore(total, sum int64) bool {
	return total >= 20 && sum > total && sum-total <= 2
}
