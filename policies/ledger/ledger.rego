# METADATA
# scope: package
# description: |
#   The computation behind each claim, for the ledger (核验清单): also of claims that hold, which no rule writes down. Asked
#   for on its own, so that checking alone does not pay for it.
package fazhilint.ledger

import data.fazhilint.lib.change
import data.fazhilint.lib.claim
import data.fazhilint.lib.number

# METADATA
# scope: document
# description: how each claim was recomputed; a claim of which no more can be said than its own words has no entry
# entrypoint: true
computed contains {"claim": stated.id, "computed": text} if {
	some stated in input.claims
	text := computation(stated)
}

computation(stated) := sprintf("%s%s", [addition(stated, parts), limit(stated, parts)]) if {
	stated.kind in {"total", "flow", "table-total"}
	parts := reading(stated)
}

# The list of parts that makes up the whole, or else the one that was preferred.
reading(stated) := fitting[0] if {
	fitting := [parts | some parts in stated.readings; claim.sum_fits(stated.whole, parts)]
	count(fitting) > 0
} else := stated.readings[0]

addition(stated, parts) := sprintf("%s%s%s%s", [
	claim.joined(parts),
	relation(parts),
	number.like(sum([part.written | some part in parts]), stated.scale, stated.whole.text),
	stated.whole.unit,
]) if {
	count(parts) > 1
} else := claim.joined(parts)

relation(parts) := "≈" if {
	some part in parts
	not part.exact
} else := "＝"

# Parts that need not be all are no more than the whole.
limit(stated, parts) := sprintf("≤%s", [stated.whole.text]) if {
	not stated.exhaustive
	stated.kind != "table-total"
	not claim.above(claim.lowest(parts), stated.whole)
	not claim.lowest(parts) == stated.whole.low
} else := ""

computation(stated) := sprintf("%s÷%s%s%s", [claim.bracketed(numerator), claim.bracketed(denominator), sign, percent]) if {
	stated.kind in {"rate", "share", "table-rate"}
	[numerator, denominator] := pair(stated)
	decimals := max([stated.rate_scale - 1, 0])
	percent := number.rate(numerator.written, denominator.written, decimals, stated.rate.unit)
	sign := claim.quotient_sign(numerator, denominator, 100 * number.powers[decimals])
}

# The counts that give the rate, or else the preferred ones.
pair(stated) := fitting[0] if {
	fitting := [[numerator, denominator] |
		some numerator in stated.numerators
		some denominator in stated.denominators
		claim.ratio_fits(numerator, denominator, stated.rate, stated.rate_scale)
	]
	count(fitting) > 0
} else := [stated.numerators[0], stated.denominators[0]]

computation(stated) := sprintf("%s＝%s%%", [claim.joined(stated.rates), percent]) if {
	stated.kind == "shares"
	percent := number.decimal(sum([term.written | some term in stated.rates]), stated.rate_scale)
}

computation(stated) := change.computation(stated) if stated.kind == "change"

computation(stated) := sprintf("列出%d项", [count(stated.items)]) if {
	stated.kind == "count"
	count(stated.items) > 0
}

computation(stated) := sprintf("%s÷%s%s%s%s", [claim.bracketed(stated.whole), claim.bracketed(stated.base), sign, mean, stated.rate.unit]) if {
	stated.kind == "average"
	mean := number.like(number.nearest(100 * stated.whole.written, stated.base.written), 2, stated.rate.text)
	sign := claim.quotient_sign(stated.whole, stated.base, 100)
}

computation(stated) := sprintf("%s＝%s%s", [stated.whole.text, converted, stated.base.unit]) if {
	stated.kind == "same-amount"
	converted := number.like(stated.whole.written, stated.scale, stated.base.text)
}

computation(stated) := sprintf("%s≥%s", [stated.whole.text, stated.base.text]) if {
	stated.kind in {"at-least", "mean-within"}
	not stated.whole.high < stated.base.low
}

computation(stated) := sprintf("%s＜%s", [stated.whole.text, stated.base.text]) if {
	stated.kind in {"at-least", "mean-within"}
	stated.whole.high < stated.base.low
}

computation(stated) := sprintf("%s≠%s", [stated.whole.text, stated.base.text]) if {
	stated.kind == "restated"
	apart(stated)
}

apart(stated) if stated.whole.low > stated.base.high

apart(stated) if stated.base.low > stated.whole.high

computation(stated) := sprintf("%s＝%s", [stated.whole.text, stated.base.text]) if {
	stated.kind == "restated"
	stated.whole.low <= stated.base.high
	stated.base.low <= stated.whole.high
}
