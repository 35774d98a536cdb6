# METADATA
# scope: package
# description: |
#   Which slip of the pen may explain that a number does not follow from the others: two neighbouring digits exchanged, one digit wrong, a decimal point or
#   unit in the wrong place, two counts in each other's place, the wrong base. A hint for whoever corrects the text, never the ground of a finding.
package fazhilint.lib.slip

import data.fazhilint.lib.claim

words := {
	"counts": {"zh": "；可能是两个件数写反了", "en": "; the two counts may stand in each other's place"},
	"digits": {"zh": "；可能是相邻两位数字写颠倒了", "en": "; two neighbouring digits may have been swapped"},
	"digit": {"zh": "；可能是写错了一位数字", "en": "; one digit may be wrong"},
	"point": {"zh": "；可能是小数点或者单位写错了", "en": "; the decimal point or the unit may be wrong"},
	"base": {"zh": "；可能是用现在的数作了基数", "en": "; the later value may have been taken as the base"},
	"": {"zh": "", "en": ""},
}

# METADATA
# description: the slots `hint.zh` and `hint.en` of a message
args(hint) := {"hint.zh": hint.zh, "hint.en": hint.en}

# METADATA
# description: the hint on a rate that its two counts do not give
of_rate(stated, right) := words.counts if {
	exchanged_counts(stated)
} else := hint if {
	hint := words[between(stated.rate.text, right)]
	hint.zh != ""
} else := misread(stated)

exchanged_counts(stated) if {
	count(stated.numerators) == 1
	stated.numerators[0].written > stated.denominators[0].written
	claim.ratio_fits(stated.denominators[0], stated.numerators[0], stated.rate, stated.rate_scale)
}

# Another count, two digits of which were exchanged.
misread(stated) := instead(term, other) if {
	rates := {[term, other] |
		stated.rate_scale > 1
		claim.exact([stated.numerators[0], stated.denominators[0]])
		stated.scale == 0
		some i, term in [stated.numerators[0], stated.denominators[0]]
		term.figure >= 0
		some other in swaps(term.written)
		counted := object.union(term, {"low": other, "high": other})
		pair := [[counted, stated.denominators[0]], [stated.numerators[0], counted]][i]
		pair[0].low <= pair[1].low
		claim.ratio_fits(pair[0], pair[1], stated.rate, stated.rate_scale)
	}
	count(rates) == 1
	some [term, other] in rates
} else := words[""]

instead(term, other) := {
	"zh": sprintf("；如果“%s”应为“%s”，就相符了", [term.text, written(term, other)]),
	"en": sprintf("; it would fit if “%s” were “%s”", [term.text, written(term, other)]),
}

written(term, other) := concat("", [format_int(other, 10), term.unit])

# METADATA
# description: the hint on a total that its parts do not give
of_sum(sum, parts) := instead(sum.whole, made) if {
	plain(sum, parts)
	made := claim.written(parts)
	made in swaps(sum.whole.written)
} else := instead(part, other) if {
	plain(sum, parts)
	found := {[part, other] |
		some part in parts
		other := (sum.whole.written - claim.written(parts)) + part.written
		other in swaps(part.written)
	}
	count(found) == 1
	some [part, other] in found
} else := {
	"zh": sprintf("；可能是没有算上“%s”", [left]),
	"en": sprintf("; “%s” may have been left out", [left]),
} if {
	count(parts) > 2
	claim.exact(array.concat([sum.whole], parts))
	omitted := [part | some part in parts; claim.written(parts) - part.written == sum.whole.written]
	count(omitted) == 1
	left := concat("", [omitted[0].label, omitted[0].text])
} else := words[""]

# Whole numbers without 万, the total among them: their digits stand in the text as they are.
plain(sum, parts) if {
	sum.scale == 0
	sum.whole.figure >= 0
	claim.exact(array.concat([sum.whole], parts))
	every term in array.concat([sum.whole], parts) {
		not regex.match("[万亿千百]", term.text)
	}
}

# METADATA
# description: the hint on a change that its two values do not give
of_change(stated, right) := words.base if {
	stated.change_kind == "percent"
	stated.after.written > 0
	claim.exact([stated.before, stated.after])
	moved := {"low": abs(stated.after.written - stated.before.written), "high": abs(stated.after.written - stated.before.written)}
	claim.ratio_fits(moved, stated.after, stated.change, stated.rate_scale)
} else := words[between(stated.change.text, right)]

# METADATA
# description: the hint on a number that should have been another
of_number(wrong, right) := words[between(wrong, right)]

# Which slip leads from one text of a number to another.
between(wrong, right) := "point" if {
	digits(wrong) != ""
	trim(digits(wrong), "0") == trim(digits(right), "0")
	bare(wrong) != bare(right)
} else := "digits" if {
	swapped(digits(wrong), digits(right))
} else := "digit" if {
	count(digits(wrong)) > 2
	differing(digits(wrong), digits(right)) == 1
} else := ""

digits(text) := regex.replace(text, `[^0-9]`, "")

bare(text) := regex.replace(text, `[^0-9.万亿]`, "")

swapped(a, b) if {
	count(a) == count(b)
	differing(a, b) == 2
	some i in numbers.range(0, count(a) - 2)
	substring(a, i, 1) != substring(b, i, 1)
	substring(a, i, 2) == concat("", [substring(b, i + 1, 1), substring(b, i, 1)])
}

differing(a, b) := count([i | some i in numbers.range(0, count(a) - 1); substring(a, i, 1) != substring(b, i, 1)]) if {
	count(a) == count(b)
	count(a) > 0
}

# METADATA
# description: all numbers that come from n by changing two neighbouring digits
swaps(n) := {to_number(concat("", [substring(text, 0, i), substring(text, i + 1, 1), substring(text, i, 1), substring(text, i + 2, -1)])) |
	n > 9
	text := format_int(n, 10)
	some i in numbers.range(0, count(text) - 2)
	substring(text, i, 1) != substring(text, i + 1, 1)
	not leading_zero(text, i)
}

leading_zero(text, 0) if substring(text, 1, 1) == "0"
