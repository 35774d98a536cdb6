package fazhilint.rules.arithmetic.share_sum_test

import data.fazhilint.lib.given_test as given
import data.fazhilint.rules.arithmetic.share_sum

share(low, high, text) := given.claim("share", {
	"subject": "占比", "rate_scale": 2,
	"rate": given.term(2, [low, high], text, 20),
	"numerators": [given.number(0, 38, "件", 10)],
	"denominators": [given.number(1, 1520, "件", 0)],
})

shares(last) := given.claim("shares", {
	"id": 1, "exhaustive": true, "rate_scale": 2,
	# The parser's bounds are half a step below what is written, and a whole one above.
	"rates": [object.union(term, {"written": term.low + 5}) |
		some term in [given.term(5, [4125, 4139], "41.3%", 30), given.term(6, [5615, 5629], "56.2%", 40), last]
	],
})

document(claims) := {"claims": claims}

test_wrong_share if {
	found := share_sum.findings with input as document([share(345, 359, "3.5%")])
	found == {{
		"rule": "arithmetic/share-sum",
		"message": "default",
		"span": [20, 24],
		"args": {"name": "占比", "rate": "3.5%", "numerator": "38件", "denominator": "1520件", "expected": "2.5%", "sign": "＝", "sign_en": "=", "hint.zh": "", "hint.en": ""},
		"expected": "2.5%",
		"actual": "3.5%",
		"related": [
			{"span": [10, 13], "note": {"zh": "分子", "en": "numerator"}},
			{"span": [0, 5], "note": {"zh": "分母", "en": "denominator"}},
		],
	}}
}

test_right_share if {
	found := share_sum.findings with input as document([share(245, 259, "2.5%")])
	count(found) == 0
}

test_shares_make_a_hundred if {
	claims := [shares(given.term(7, [245, 259], "2.5%", 50))]
	found := share_sum.findings with input as document(claims)
	count(found) == 0
	verdicts := share_sum.verdicts with input as document(claims)
	[v.verdict | some v in verdicts] == ["consistent"]
}

test_shares_make_more if {
	claims := [shares(given.term(7, [345, 359], "3.5%", 50))]
	found := share_sum.findings with input as document(claims)
	[[f.message, f.span, f.args.computation] | some f in found] == [["sum", [30, 35], "41.3%＋56.2%＋3.5%＝101%"]]
	verdicts := share_sum.verdicts with input as document(claims)
	[v.verdict | some v in verdicts] == ["inconsistent"]
}

test_wrong_share_is_told_alone if {
	found := share_sum.findings with input as document([share(345, 359, "3.5%"), shares(given.term(2, [345, 359], "3.5%", 20))])
	[f.message | some f in found] == ["default"]
}
