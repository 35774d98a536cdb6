package fazhilint.rules.arithmetic.rate_mismatch_test

import data.fazhilint.lib.given_test as given
import data.fazhilint.rules.arithmetic.rate_mismatch

stated(low, high, text) := given.claim("rate", {
	"subject": "化解率", "rate_scale": 3,
	"rate": given.term(2, [low, high], text, 20),
	"numerators": [given.number(0, 1021, "件", 10)],
	"denominators": [given.number(1, 1043, "件", 0)],
})

document(claims) := {"claims": claims}

test_wrong_digit if {
	found := rate_mismatch.findings with input as document([stated(98885, 98899, "98.89%")])
	found == {{
		"rule": "arithmetic/rate-mismatch",
		"message": "default",
		"span": [20, 26],
		"args": {"name": "化解率", "rate": "98.89%", "numerator": "1021件", "denominator": "1043件", "expected": "97.89%", "sign": "≈", "sign_en": "≈", "hint.zh": "；可能是写错了一位数字", "hint.en": "; one digit may be wrong"},
		"expected": "97.89%",
		"actual": "98.89%",
		"related": [
			{"span": [10, 15], "note": {"zh": "分子", "en": "numerator"}},
			{"span": [0, 5], "note": {"zh": "分母", "en": "denominator"}},
		],
	}}
}

test_right if {
	claims := [stated(97885, 97899, "97.89%")]
	found := rate_mismatch.findings with input as document(claims)
	count(found) == 0
	verdicts := rate_mismatch.verdicts with input as document(claims)
	verdicts == {{"claim": 0, "verdict": "consistent", "computed": "", "reason": ""}}
}

test_base_unknown if {
	claims := [object.union(stated(98885, 98899, "98.89%"), {"certain": false, "reason": "base"})]
	found := rate_mismatch.findings with input as document(claims)
	count(found) == 0
	verdicts := rate_mismatch.verdicts with input as document(claims)
	[v.reason | some v in verdicts] == ["base"]
}
