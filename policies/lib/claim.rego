# METADATA
# scope: package
# description: |
#   Judges claims by intervals: a claim holds when some values that the wording allows satisfy it.
package fazhilint.lib.claim

import data.fazhilint.lib.number

# METADATA
# description: |
#   the document's claims by kind; a kind of which there are none is not in it. No function: each call of one costs more than
#   all that most kinds are asked for
of := {kind: [input.claims[id] | some id in ids] | some kind, ids in by_kind}

by_kind := input.index.claims if {
	input.index.claims
} # trees made by hand need no index

else := {kind: ids |
	some kind in {claim.kind | some claim in input.claims}
	ids := [id | some id, claim in input.claims; claim.kind == kind]
}

# METADATA
# description: the smallest and the largest sum of several terms; there is no largest when a term has no upper bound
lowest(terms) := sum([term.low | some term in terms])

highest(terms) := sum(bounds) if {
	bounds := [term.high | some term in terms]
	count(bounds) == count(terms)
}

# METADATA
# description: the sum of several terms as a message shows it, without the room that rounding leaves exact figures
written(terms) := sum([term.written | some term in terms]) if {
	exact(terms)
} else := lowest(terms)

# METADATA
# description: does no approximator stand beside any of the terms?
exact(terms) if count([term | some term in terms; term.exact]) == count(terms)

# METADATA
# description: |
#   the sign between the quotient of two terms and its value, ≈ where it is rounded or one of the terms is approximate; shown is
#   the quotient times `factor` and then as a whole number
quotient_sign(numerator, denominator, factor) := number.sign(numerator.written * factor, denominator.written) if {
	exact([numerator, denominator])
} else := "≈"

# METADATA
# description: the unit of a sum, that of the whole; none where the whole or one of the parts is written without
unit(whole, parts) := whole.unit if {
	every part in parts {
		part.unit != ""
	}
} else := ""

# METADATA
# description: can the parts make up the whole?
sum_fits(whole, parts) if lowest(parts) == whole.low

sum_fits(whole, parts) if {
	not above(lowest(parts), whole)
	not falls_short(whole, parts)
}

falls_short(whole, parts) if highest(parts) < whole.low

# METADATA
# description: is a value larger than all a term can be?
above(value, term) if value > term.high

# METADATA
# description: |
#   Can numerator and denominator give the rate (a percentage with `scale` digits after the point, rounding included)?
ratio_fits(numerator, denominator, rate, scale) if {
	unit := 100 * number.powers[scale]
	not ratio_too_high(numerator, denominator, rate, unit)
	not ratio_too_low(numerator, denominator, rate, unit)
}

ratio_too_high(numerator, denominator, rate, unit) if {
	numerator.low * unit >= (rate.high + 1) * denominator.high
}

ratio_too_low(numerator, denominator, rate, unit) if numerator.high * unit < rate.low * denominator.low

# METADATA
# description: the texts of several terms joined by plus signs
joined(terms) := concat("＋", [term.text | some term in terms])

# METADATA
# description: a term's text; a value that was worked out from others gets brackets of its own
bracketed(term) := sprintf("（%s）", [term.text]) if {
	term.figure < 0
	regex.match("[＋－]", term.text)
}

else := term.text

# METADATA
# description: places of terms, for a finding's related spans
places(terms, note) := [{"span": term.span, "note": note} | some term in terms]

# METADATA
# description: |
#   the verdict on a claim that holds; its computation follows from its terms and is worked out by whoever shows it,
#   because most claims hold and nobody asks for most of them
holds(claim) := {"claim": claim.id, "verdict": "consistent", "computed": "", "reason": ""}

# METADATA
# description: another verdict on a claim
verdict(claim, says, computed) := {"claim": claim.id, "verdict": says, "computed": computed, "reason": ""}

# METADATA
# description: a claim that cannot be judged, with the reason
open(claim, computed) := unjudged(claim, computed, claim.reason)

# METADATA
# description: a claim that is not judged, with a reason of the policy's own
unjudged(claim, computed, reason) := {"claim": claim.id, "verdict": "not-checkable", "computed": computed, "reason": reason}
