// Rates that are so far from what their counts give that other counts were meant, unless one slip of the pen explains it.

package rates

import (
	"github.com/fazhilint/fazhilint/parser/claims/rounding"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// comesNear says whether a rate is no more than twice, and no less than half, of what its counts give, or one slip away: the decimal point, a digit of
// the rate or of one count, or counts in each other's place.
func comesNear(claim *tree.Claim, digits int) bool {
	right, written := quotient(claim, digits), claim.Rate.Written/10
	return right <= 2*written && written <= 2*right || right == 10*written || written == 10*right || slipExplains(claim, digits)
}

// slipExplains says whether one wrong digit, in the rate or in one of its counts, or counts in each other's place explain a rate that does not fit.
func slipExplains(claim *tree.Claim, digits int) bool {
	if rounding.WrongDigit(quotient(claim, digits), claim.Rate.Written/10) {
		return true
	}
	top, base := claim.Numerators[0], claim.Denominators[0]
	return fits(base, top, claim) || digitAway(top, func(t tree.Term) bool { return fits(t, base, claim) }) || digitAway(base, func(t tree.Term) bool { return fits(top, t, claim) })
}

// fits says whether two counts give the rate of a claim.
func fits(top, base tree.Term, claim *tree.Claim) bool {
	return base.Low > 0 && rounding.RatioFits(&top, &base, claim.Rate, claim.RateScale)
}

// digitAway says whether a count with one of its digits changed is what holds.
func digitAway(count tree.Term, holds func(tree.Term) bool) bool {
	if !count.Exact || count.Written <= 0 {
		return false
	}
	for place := int64(1); place <= count.Written; place *= 10 {
		own := count.Written / place % 10
		for digit := range int64(10) {
			n := count.Written + (digit-own)*place
			if other := (tree.Term{Written: n, Low: n, High: &n, Exact: true}); digit != own && n > 0 && holds(other) {
				return true
			}
		}
	}
	return false
}
