// Totals that are so far from their parts that something else was meant, unless one slip of the pen explains it.

package lists

import (
	"github.com/fazhilint/fazhilint/parser/claims/lexicon"
	"github.com/fazhilint/fazhilint/parser/claims/rounding"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// DoubtFar takes the certainty from a total that is less than half of its parts, or more than twice, where no single slip leads from the one to the
// other: then other figures were meant.
func DoubtFar(claim *tree.Claim) {
	if claim.Kind != "total" || !claim.Certain || Near(claim, 2) || !Exceeds(claim) && (explicit(claim.Signal, &Listing{}, claim) || endsWithRest(claim)) {
		return // a part was left out
	}
	if (claim.Exhaustive || Exceeds(claim)) && !firstExceeds(claim) && !oneSlip(claim) {
		claim.Certain, claim.Reason = false, "base"
	}
}

// DoubtMixed takes the certainty from a list that no word announces and whose parts are more than the total, where the total holds without some of them:
// 19件，已判决15件，胜诉14件，其余4件尚在审理 tells of 14 of the 15.
func DoubtMixed(claim *tree.Claim) {
	if claim.Kind != "total" || !claim.Certain || claim.Signal != SignalBare || !Exceeds(claim) || lexicon.InClosedSet(labelsOf(claim)) {
		return
	}
	parts, sum := claim.Readings[0], sumWritten(claim)
	for first, left := 0, sum; first+2 <= len(parts); first++ { // 当年自查新发现21个，已完成整改27个，余下2个: those that follow are all
		inner := first > 0 && first+1 < len(parts) && sum-parts[first].Written == claim.Whole.Written && parts[first].Written <= parts[first-1].Written && 2*parts[first].Written > parts[first-1].Written
		if left == claim.Whole.Written || inner {
			claim.Certain, claim.Reason = false, "base"
			return
		}
		left -= parts[first].Written
	}
}

// labelsOf gives the labels of the first reading's parts.
func labelsOf(claim *tree.Claim) []string {
	labels := make([]string, 0, len(claim.Readings[0]))
	for i := range claim.Readings[0] {
		labels = append(labels, claim.Readings[0][i].Label)
	}
	return labels
}

// endsWithRest says whether a list right behind its total ends with 其他, so that it means to leave nothing out.
func endsWithRest(claim *tree.Claim) bool {
	parts := claim.Readings[0]
	switch claim.Signal {
	case SignalAmong, SignalBracket, signalInclude:
		return len(parts) > 1 && match.StartsWithAny(parts[len(parts)-1].Label, "其他", "其它")
	default:
		return false
	}
}

// oneSlip says whether one slip explains why total and parts differ: a decimal point or unit, a digit, or the total and one of the parts in each
// other's place.
func oneSlip(claim *tree.Claim) bool {
	sum := sumWritten(claim)
	gap := rounding.Abs(sum - claim.Whole.Written)
	if tenfold(sum, claim.Whole.Written) || rounding.OneDigit(gap) {
		return true
	}
	for i := range claim.Readings[0] {
		part := claim.Readings[0][i].Written
		if claim.Exhaustive && part > claim.Whole.Written && sum-part+claim.Whole.Written == part {
			return true
		}
	}
	return false
}

// sumWritten adds up the preferred reading of a total as it is written, without the room for rounding.
func sumWritten(claim *tree.Claim) int64 {
	var sum int64
	for i := range claim.Readings[0] {
		sum += claim.Readings[0][i].Written
	}
	return sum
}

// firstExceeds says whether the first part alone is more than the total right before it: 286件，其中按时办结298件，回访200件.
func firstExceeds(claim *tree.Claim) bool {
	first, whole := &claim.Readings[0][0], claim.Whole
	switch claim.Signal {
	case SignalAmong, SignalColon, SignalBracket, signalInclude, signalEach:
		return whole.High != nil && first.Low > *whole.High && first.Low <= 3**whole.High
	default:
		return false
	}
}

// tenfold says whether two numbers differ by a power of ten only.
func tenfold(a, b int64) bool {
	less, more := min(a, b), max(a, b)
	for less > 0 && less < more {
		less *= 10
	}
	return less == more
}

// Exceeds says whether the parts are surely more than their total.
func Exceeds(claim *tree.Claim) bool {
	low, _, _ := rounding.Bounds(claim.Readings[0])
	return claim.Whole.High != nil && low > *claim.Whole.High
}
