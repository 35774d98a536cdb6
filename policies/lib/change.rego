# METADATA
# scope: package
# description: |
#   Changes between two values: percent (增长20%), points (提高2个百分点), difference (增加30件), fold (增长1.6倍), times
#   (是上年的2.5倍) and direction (由986件下降至1134件, without a size).
package fazhilint.lib.change

import data.fazhilint.lib.claim
import data.fazhilint.lib.number

# METADATA
# description: can the two values give the change as stated?
fits(stated) if {
	not reversed(stated)
	within(stated)
}

# METADATA
# description: does the value move the other way than the words say?
reversed(stated) if {
	stated.direction == "up"
	stated.change_kind != "times"
	stated.after.high < stated.before.low
}

reversed(stated) if {
	stated.direction == "down"
	stated.change_kind != "times"
	stated.after.low > stated.before.high
}

absolute := {"difference", "points"}

# Of a way alone, no more can be wrong than the way.
within(stated) if stated.change_kind == "direction"

# A value without an upper bound leaves room for any change.
within(stated) if not bounded(stated)

bounded(stated) if {
	stated.before.high
	stated.after.high
}

# Differences are compared directly.
within(stated) if {
	stated.change_kind in absolute
	[low, high] := gap(stated)
	not low > stated.change.high
	not high < stated.change.low
}

# A percentage of change is the gap over the value before; both ends are tried with all the room that rounding leaves.
within(stated) if {
	stated.change_kind == "percent"
	unit := 100 * number.powers[stated.rate_scale]
	ratio_within(stated, gap(stated), unit)
}

within(stated) if {
	stated.change_kind == "fold"
	ratio_within(stated, gap(stated), number.powers[stated.rate_scale])
}

within(stated) if {
	stated.change_kind == "times"
	ratio_within(stated, [stated.after.low, stated.after.high], number.powers[stated.rate_scale])
}

ratio_within(stated, [low, high], unit) if {
	not over(stated, low, unit)
	not under(stated, high, unit)
}

# Functions, since terms inside a negated expression are worked out before it: a bound that is not there would end the rule.
over(stated, low, unit) if low * unit >= (stated.change.high + 1) * base(stated, "high", "low")

under(stated, high, unit) if high * unit < stated.change.low * base(stated, "low", "high")

# A rise is the smaller a part of the earlier value the larger that is; a fall is the larger a part of it: 1 − after ÷ before.
base(stated, rising, _) := stated.before[rising] if stated.direction != "down"

base(stated, rising, _) := stated.before[rising] if stated.change_kind == "times"

base(stated, _, falling) := stated.before[falling] if {
	stated.direction == "down"
	stated.change_kind != "times"
}

# The smallest and largest size of the gap between the two values.
gap(stated) := [max([stated.after.low - stated.before.high, 0]), stated.after.high - stated.before.low] if {
	stated.direction != "down"
}

gap(stated) := [max([stated.before.low - stated.after.high, 0]), stated.before.high - stated.after.low] if {
	stated.direction == "down"
}

# METADATA
# description: how the change follows from the two values, e.g. （150件－120件）÷120件＝25%
computation(stated) := sprintf("%s÷%s%s%s", [moved_by(stated), claim.bracketed(stated.before), sign(stated), size(stated)]) if {
	stated.change_kind in {"percent", "fold"}
}

computation(stated) := sprintf("%s%s%s", [difference(stated), difference_sign(stated), size(stated)]) if {
	stated.change_kind in (absolute | {"percent-of-rates"})
}

computation(stated) := sprintf("%s%s%s，是%s", [difference(stated), difference_sign(stated), plain_difference(stated), number.percent(moved(stated), before(stated), 1)]) if {
	stated.change_kind == "points-of-counts"
}

computation(stated) := sprintf("%s→%s", [stated.before.text, stated.after.text]) if stated.change_kind == "direction"

computation(stated) := sprintf("%s÷%s%s%s", [claim.bracketed(stated.after), claim.bracketed(stated.before), sign(stated), size(stated)]) if {
	stated.change_kind == "times"
}

# The sign before the size: ≈ where the quotient is rounded or one of the values is approximate.
sign(stated) := number.percent_sign(moved(stated), before(stated), stated.rate_scale - 1) if {
	stated.change_kind == "percent"
	claim.exact([stated.before, stated.after])
} else := number.sign(divided(stated) * number.powers[stated.rate_scale], before(stated)) if {
	stated.change_kind in {"fold", "times"}
	claim.exact([stated.before, stated.after])
} else := "≈"

divided(stated) := moved(stated) if stated.change_kind == "fold"

divided(stated) := after(stated) if stated.change_kind == "times"

difference_sign(stated) := "＝" if {
	claim.exact([stated.before, stated.after])
} else := "≈"

# Where one of the two values was worked out from the other and a difference, that difference is what moved.
moved_by(stated) := step if {
	step := given_step(stated.after, stated.before)
} else := step if {
	step := given_step(stated.before, stated.after)
} else := sprintf("（%s）", [difference(stated)])

given_step(worked_out, from) := step if {
	worked_out.figure < 0
	some sign in ["＋", "－"]
	opening := concat("", [from.text, sign])
	startswith(worked_out.text, opening)
	step := trim_prefix(worked_out.text, opening)
	not regex.match("[＋－]", step)
}

difference(stated) := sprintf("%s－%s", [claim.bracketed(stated.after), claim.bracketed(stated.before)]) if actual_direction(stated) == "up"

difference(stated) := sprintf("%s－%s", [claim.bracketed(stated.before), claim.bracketed(stated.after)]) if {
	actual_direction(stated) == "down"
}

# METADATA
# description: the way the value moved, in each language
moved_zh := {"up": "增加", "down": "减少"}

moved_en := {"up": "an increase", "down": "a decrease"}

actual_direction(stated) := "up" if after(stated) >= before(stated)

actual_direction(stated) := "down" if after(stated) < before(stated)

before(stated) := exact(stated.before, stated.scale)

after(stated) := exact(stated.after, stated.scale)

# The value as written, in millionths.
exact(term, scale) := number.quotient(term.written * 1000000, number.powers[scale])

moved(stated) := abs(after(stated) - before(stated))

size(stated) := number.percent(moved(stated), before(stated), stated.rate_scale - 1) if {
	stated.change_kind == "percent"
}

size(stated) := concat("", [number.decimal(moved(stated), 6), "个百分点"]) if {
	stated.change_kind in {"points", "percent-of-rates"}
}

size(stated) := sprintf("%s（%s）", [number.percent(moved(stated), before(stated), 1), plain_difference(stated)]) if {
	stated.change_kind == "points-of-counts"
}

plain_difference(stated) := concat("", [number.like(moved(stated), 6, stated.after.text), stated.after.unit])

size(stated) := moved_zh[actual_direction(stated)] if stated.change_kind == "direction"

size(stated) := concat("", [number.like(moved(stated), 6, stated.change.text), stated.change.unit]) if {
	stated.change_kind == "difference"
}

size(stated) := concat("", [number.fixed(number.nearest(moved(stated) * number.powers[stated.rate_scale], before(stated)), stated.rate_scale), "倍"]) if {
	stated.change_kind == "fold"
}

size(stated) := concat("", [number.fixed(number.nearest(after(stated) * number.powers[stated.rate_scale], before(stated)), stated.rate_scale), "倍"]) if {
	stated.change_kind == "times"
}
