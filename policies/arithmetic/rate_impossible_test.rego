package fazhilint.rules.arithmetic.rate_impossible_test

import data.fazhilint.lib.given_test as given
import data.fazhilint.rules.arithmetic.rate_impossible

grim(low, high, text, counts) := given.claim("grim", object.union(
	{"subject": "达标率", "rate_scale": 2, "reason": "base", "rate": given.term(1, [low, high], text, 20)},
	counts,
))

shops := {"denominators": [given.number(0, 32, "家", 0)]}

test_no_whole_number if {
	found := rate_impossible.findings with input as {"claims": [grim(9145, 9159, "91.5%", shops)]}
	found == {{
		"rule": "arithmetic/rate-impossible",
		"message": "none",
		"span": [20, 25],
		"args": {"name": "达标率", "rate": "91.5%", "count": "32家", "near": "29/32＝90.6%，30/32＝93.8%"},
		"actual": "91.5%",
		"related": [{"span": [0, 3], "note": {"zh": "所依据的数", "en": "the count given"}}],
	}}
	verdicts := rate_impossible.verdicts with input as {"claims": [grim(9145, 9159, "91.5%", shops)]}
	[v.verdict | some v in verdicts] == ["inconsistent"]
}

test_reachable if {
	claims := [grim(9055, 9069, "90.6%", shops)]
	found := rate_impossible.findings with input as {"claims": claims}
	count(found) == 0
	verdicts := rate_impossible.verdicts with input as {"claims": claims}
	[v.verdict | some v in verdicts] == ["not-checkable"]
}

test_count_is_the_numerator if {
	found := rate_impossible.findings with input as {"claims": [grim(9995, 10009, "100.0%", {"numerators": [given.number(0, 32, "家", 0)]})]}
	count(found) == 0
	high := rate_impossible.findings with input as {"claims": [grim(9845, 9859, "98.5%", {"numerators": [given.number(0, 7, "件", 0)]})]}
	count(high) == 1
}

test_above_a_hundred if {
	bound := given.claim("rate-bound", {"subject": "满意率", "rate_scale": 2, "rate": given.term(0, [10225, 10239], "102.3%", 5)})
	found := rate_impossible.findings with input as {"claims": [bound]}
	[[f.message, f.span, f.args.name] | some f in found] == [["default", [5, 11], "满意率"]]
	verdicts := rate_impossible.verdicts with input as {"claims": [bound]}
	[v.verdict | some v in verdicts] == ["inconsistent"]
}

test_all_of_very_many if {
	found := rate_impossible.findings with input as {"claims": [grim(10000, 10000, "100%", {"numerators": [given.number(0, 2291, "件", 0)]})]}
	count(found) == 0
}
