// How much a list of parts claims: that it leaves nothing out (then it must add up), or that its members do not
// overlap (then it must not exceed the whole), or neither.

package claims

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/tree"
)

// judgeList sets Exhaustive, Disjoint, Certain and Reason from the signal and the labels.
func judgeList(claim *tree.Claim, l list, labels []string, terms []tree.Term, exactParts bool) {
	first := claim.Readings[0]
	labels = labels[:min(len(first), len(labels))]
	outcome, channel := allHave(labels, outcomeWords), allHave(labels, channelWords)
	overlap := hasAny(strings.Join(labels, "|"), groupWords) && !outcome && !channel
	rest := len(labels) > 1 && startsWithAny(labels[len(labels)-1], restWords)
	full := sharesComplete(l)
	claim.Disjoint = !overlap && (rest || outcome || channel || full || claim.Signal == signalColon || claim.Signal == signalEach || claim.Signal == signalPartition)
	claim.Exhaustive = len(first) > 1 && !l.subset && (claim.Disjoint && explicit(claim.Signal, len(first), outcome) || rest || complementary(labels) && !overlap || full)
	claim.Certain = claim.Exhaustive && (!l.comment || claim.Signal == signalColon || rest)
	if claim.Exhaustive {
		claim.Disjoint = true
	}
	if len(first) == 1 {
		claim.Certain = claim.Signal == signalAmong || claim.Signal == signalBracket
		claim.Disjoint = true
		claim.Reason = "subset"
		return
	}
	if !claim.Certain && !claim.Exhaustive && exactParts && claim.Signal != signalBare && swapped(*claim.Whole, first) && len(first) > 2 {
		claim.Exhaustive, claim.Certain, claim.Disjoint = true, true, true
	}
	if claim.Exhaustive {
		return
	}
	claim.Certain = claim.Disjoint && (outcome || channel) && !l.subset && len(first) > 2
	claim.Reason = "subset"
	if overlap {
		claim.Reason = "overlap"
	}
}

// explicit says whether the signal alone makes a list exhaustive.
func explicit(signal string, parts int, outcome bool) bool {
	switch signal {
	case signalColon, signalEach, signalPartition:
		return true
	case signalInclude:
		return parts > 2
	case signalBracket:
		return parts > 1
	default:
		return outcome && parts > 3
	}
}

// sharesComplete says whether every part carries a share.
func sharesComplete(l list) bool { return len(l.shares) >= 2 && len(l.shares) == len(l.parts) }

// swapped says whether two neighbouring digits changed places in the whole or in one part explain the difference.
func swapped(whole tree.Term, parts []tree.Term) bool {
	if !whole.Exact || whole.High == nil || whole.Low != *whole.High {
		return false
	}
	low, high, bounded := bounds(parts)
	if !bounded || low != high || low == whole.Low {
		return false
	}
	if transposed(whole.Low, low) {
		return true
	}
	for _, p := range parts {
		if p.Low == 0 {
			continue
		}
		if need := whole.Low - (low - p.Low); need > 0 && transposed(p.Low, need) {
			return true
		}
	}
	return false
}

// transposed says whether two numbers of at least two digits differ only by two neighbouring digits changed.
func transposed(a, b int64) bool {
	x, y := digitsOf(a), digitsOf(b)
	if len(x) != len(y) || len(x) < 2 {
		return false
	}
	for i := range len(x) - 1 {
		if x[i] == y[i] {
			continue
		}
		if x[i] != y[i+1] || x[i+1] != y[i] {
			return false
		}
		for k := i + 2; k < len(x); k++ {
			if x[k] != y[k] {
				return false
			}
		}
		return true
	}
	return false
}

func digitsOf(n int64) []int64 {
	var d []int64
	for ; n > 0; n /= 10 {
		d = append(d, n%10)
	}
	return d
}

// bareHolds says whether a list without any announcing word is worth a claim: it adds up, or its labels are a pair
// such as 已整改 and 其余.
func (p *paragraph) bareHolds(w int, l list) bool {
	whole := &p.mentions[w]
	ms := []*mention{whole}
	figures := []*tree.Figure{whole.Figure}
	for _, j := range l.parts {
		ms = append(ms, &p.mentions[j])
		figures = append(figures, p.mentions[j].Figure)
	}
	if !small(ms...) {
		return false
	}
	scale := scaleFor(figures...)
	terms := make([]tree.Term, 0, len(l.parts))
	labels := make([]string, 0, len(l.parts))
	for _, j := range l.parts {
		terms = append(terms, termAt(&p.mentions[j], scale))
		labels = append(labels, p.partLabel(j))
	}
	wholeTerm := termAt(whole, scale)
	for _, cut := range append([]int{len(terms)}, l.cuts...) {
		if cut >= 2 && sumFits(wholeTerm, terms[:cut]) {
			return true
		}
	}
	return len(labels) == 2 && (startsWithAny(labels[1], restWords) || complementary(labels) && startsWithAny(labels[0], []string{"已"}))
}
