# METADATA
# scope: package
# description: |
#   Totals against their parts: which add up, which do not, and which figures are in doubt because of it.
package fazhilint.lib.total

import data.fazhilint.lib.claim
import data.fazhilint.lib.slip

# METADATA
# description: the document's totals
all := claim.of.total

# METADATA
# description: does one of the readings of the list add up?
fits(total) if {
	some parts in total.readings
	claim.sum_fits(total.whole, parts)
}

# METADATA
# description: ids of the totals that add up, worked out once
fitting := {total.id | some total in all; fits(total)}

# METADATA
# description: totals whose parts are complete by the wording and do not add up
mismatched contains total if {
	some total in all
	total.certain
	total.exhaustive
	not total.id in fitting
}

# METADATA
# description: |
#   totals whose list is not called complete but misses the total by one digit: a list that really left something out
#   would hardly come so near
narrow contains total if {
	some total in all
	not total.id in fitting
	total.certain
	not total.exhaustive
	total.reason == "subset"
	exact(total)
	gap := abs(total.whole.written - claim.written(total.readings[0]))
	gap * hundredth(total) <= total.whole.written
	one_slip(total, gap)
}

# Every figure is exact.
exact(total) if claim.exact(array.concat([total.whole], total.readings[0]))

# How near the sum must come: within a twentieth for three parts that divide the whole by one point of view, within a
# hundredth for four of any kind.
hundredth(total) := 20 if {
	total.disjoint
	count(total.readings[0]) >= 3
}

hundredth(total) := 50 if {
	total.disjoint
	count(total.readings[0]) < 3
	pairs(total)
}

hundredth(total) := 100 if {
	not total.disjoint
	count(total.readings[0]) >= 4
	not exceeded(total)
}

hundredth(total) := 100 if {
	not total.disjoint
	count(total.readings[0]) == 3
	not exceeded(total)
	by_tens(total)
}

# A list that is more than its total leaves nothing out: at most some are counted twice, and then they would hardly be so few, nor a round number.
hundredth(total) := 20 if {
	not total.disjoint
	count(total.readings[0]) >= 3
	exceeded(total)
	(claim.written(total.readings[0]) - total.whole.written) % 10 == 0
} else := 50 if {
	not total.disjoint
	count(total.readings[0]) >= 3
	exceeded(total)
}

# Two kinds of at least a hundred things that are more than these by ten or another round number.
hundredth(total) := 15 if {
	not total.disjoint
	count(total.readings[0]) == 2
	total.whole.written >= 100
	exceeded(total)
	(claim.written(total.readings[0]) - total.whole.written) % 10 == 0
}

# Where the total holds without one of the parts, that one is counted twice, or is none.
exceeded(total) if {
	total.signal != "，"
	gap := claim.written(total.readings[0]) - total.whole.written
	gap > 0
	every part in total.readings[0] {
		part.written != gap
	}
}

# Two parts of a large number: behind a comma, or its outcomes (投诉中，决定受理2511件，决定不予受理353件), where a third one would hardly
# have counted just 10, 20 or 100.
pairs(total) if total.signal == "，"

pairs(total) if {
	total.signal == "中"
	by_tens(total)
}

by_tens(total) if {
	total.whole.written >= 1000
	abs(total.whole.written - claim.written(total.readings[0])) % 10 == 0
}

# One digit of one figure explains the gap.
one_slip(_, gap) if count(trim_right(format_int(gap, 10), "0")) == 1

# Changing two neighbouring digits over changes a number by a multiple of nine.
one_slip(total, gap) if {
	gap % 9 == 0
	swapped(total)
}

# METADATA
# description: would two neighbouring digits, changed back, make the total right?
swapped(total) if claim.written(total.readings[0]) in slip.swaps(total.whole.written)

swapped(total) if {
	some part in total.readings[0]
	(total.whole.written - (claim.written(total.readings[0]) - part.written)) in slip.swaps(part.written)
}

# METADATA
# description: does one of the terms stand in a total that does not add up?
doubts(terms) if {
	some term in terms
	term.figure in doubtful
}

# METADATA
# description: figures that stand in a total that does not add up; what rests on them is not judged a second time
doubtful contains term.figure if {
	some total in mismatched
	some term in array.concat([total.whole], total.readings[0])
	term.figure >= 0
}
