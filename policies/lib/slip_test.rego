# The slips that explain a number, and numbers that none explains.
package fazhilint.lib.slip_test

import data.fazhilint.lib.given_test as given
import data.fazhilint.lib.slip

rate(numerator, denominator, low, text) := given.claim("rate", {
	"subject": "化解率", "rate_scale": 3, "scale": 0,
	"rate": given.term(2, [low, low + 14], text, 20),
	"numerators": [given.number(0, numerator, "件", 10)],
	"denominators": [given.number(1, denominator, "件", 0)],
})

test_counts_in_each_others_place if {
	slip.of_rate(rate(57, 54, 94735, "94.74%"), "105.56%").zh == "；可能是两个件数写反了"
}

test_digits_of_a_rate if {
	slip.of_rate(rate(54, 57, 97435, "97.44%"), "94.74%").zh == "；可能是相邻两位数字写颠倒了"
	slip.of_rate(rate(54, 57, 95735, "95.74%"), "94.74%").en == "; one digit may be wrong"
	slip.of_rate(rate(54, 57, 9465, "9.474%"), "94.74%").zh == "；可能是小数点或者单位写错了"
}

test_digits_of_a_count if {
	slip.of_rate(rate(143, 152, 88155, "88.16%"), "94.08%").zh == "；如果“143件”应为“134件”，就相符了"
}

test_no_slip if {
	slip.of_rate(rate(54, 57, 83125, "83.13%"), "94.74%").zh == ""
}

total(whole, parts) := given.complete(given.number(0, whole, "件", 0), [[given.number(i + 1, part, "件", 10 * (i + 1)) | some i, part in parts]])

sum_hint(whole, parts) := slip.of_sum(claim, claim.readings[0]).zh if claim := total(whole, parts)

test_sums if {
	sum_hint(763, [205, 38, 311, 182]) == "；如果“763件”应为“736件”，就相符了"
	sum_hint(736, [250, 38, 311, 182]) == "；如果“250件”应为“205件”，就相符了"
	sum_hint(554, [205, 38, 311, 182]) == "；可能是没有算上“182件”"
	sum_hint(750, [205, 38, 311, 182]) == ""
}

change(before, after, low, text) := given.claim("change", {
	"change_kind": "percent", "direction": "up", "rate_scale": 2, "signal": "增长",
	"before": given.number(0, before, "件", 0),
	"after": given.number(1, after, "件", 10),
	"change": given.term(2, [low, low + 14], text, 20),
})

test_changes if {
	slip.of_change(change(240, 300, 1995, "20.0%"), "25.0%").zh == "；可能是用现在的数作了基数"
	slip.of_change(change(240, 300, 5195, "52.0%"), "25.0%").zh == "；可能是相邻两位数字写颠倒了"
	slip.of_change(change(240, 300, 3095, "31.0%"), "25.0%").zh == ""
}

test_numbers if {
	slip.of_number("161450件", "116450件").zh == "；可能是相邻两位数字写颠倒了"
	slip.of_number("1400万元", "0.14万元").zh == "；可能是小数点或者单位写错了"
	slip.of_number("15件", "12件").zh == ""
	slip.of_number("上百件", "12件").zh == ""
	slip.args(slip.of_number("15件", "12件")) == {"hint.zh": "", "hint.en": ""}
}
