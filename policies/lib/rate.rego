# METADATA
# scope: package
# description: Rates and shares against the counts they were read with.
package fazhilint.lib.rate

import data.fazhilint.lib.claim
import data.fazhilint.lib.number
import data.fazhilint.lib.slip
import data.fazhilint.lib.total

# METADATA
# description: does some pair of the counts read give the rate?
fits(stated) if {
	some numerator in stated.numerators
	some denominator in stated.denominators
	claim.ratio_fits(numerator, denominator, stated.rate, stated.rate_scale)
}

# METADATA
# description: the rate that the preferred counts give, with as many decimals as the rate stated, and per mille where that is
computed(stated) := number.rate(
	stated.numerators[0].written,
	stated.denominators[0].written,
	stated.rate_scale - 1,
	stated.rate.unit,
)

# METADATA
# description: the sign before that rate, ≈ where it is rounded or one of the counts is approximate
sign(stated) := claim.quotient_sign(stated.numerators[0], stated.denominators[0], 100 * number.powers[stated.rate_scale - 1])

# METADATA
# description: the slots of a message about a rate
args(stated) := object.union(slip.args(slip.of_rate(stated, computed(stated))), {
	"name": stated.subject,
	"rate": stated.rate.text,
	"numerator": claim.bracketed(stated.numerators[0]),
	"denominator": claim.bracketed(stated.denominators[0]),
	"expected": computed(stated),
	"sign": sign(stated),
	"sign_en": number.sign_en[sign(stated)],
})

# METADATA
# description: the places of the counts, for a finding's related spans
places(stated) := [
	{"span": stated.numerators[0].span, "note": {"zh": "分子", "en": "numerator"}},
	{"span": stated.denominators[0].span, "note": {"zh": "分母", "en": "denominator"}},
]

# METADATA
# description: is the rate wrong beyond doubt? Where its counts are themselves in doubt, it is no second fault.
mismatched(stated) if {
	stated.certain
	not fits(stated)
	not doubted(stated)
}

doubted(stated) if {
	total.doubts(array.concat(stated.numerators, stated.denominators))
	not wrong_anyway(stated)
}

# The base is a total that does not add up, and the rate follows neither from it nor from what its parts make.
wrong_anyway(stated) if {
	count(stated.denominators) == 1
	not total.doubts(stated.numerators)
	sums := [sum |
		some sum in total.mismatched
		sum.whole.figure == stated.denominators[0].figure
		sum.scale == stated.scale
	]
	count(sums) > 0
	every sum in sums {
		not claim.ratio_fits(stated.numerators[0], whole_of(sum.readings[0]), stated.rate, stated.rate_scale)
	}
}

whole_of(parts) := {"low": claim.lowest(parts), "high": claim.highest(parts)}

# METADATA
# description: the verdict on a rate or share
verdict(stated) := claim.holds(stated) if {
	fits(stated)
} else := claim.open(stated, computation(stated)) if {
	not stated.certain
} else := claim.unjudged(stated, computation(stated), "counts") if {
	doubted(stated)
} else := claim.verdict(stated, "inconsistent", computation(stated))

computation(stated) := sprintf("%s ÷ %s %s %s", [claim.bracketed(stated.numerators[0]), claim.bracketed(stated.denominators[0]), sign(stated), computed(stated)])
