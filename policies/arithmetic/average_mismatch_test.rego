package fazhilint.rules.arithmetic.average_mismatch_test

import data.fazhilint.lib.given_test as given
import data.fazhilint.rules.arithmetic.average_mismatch

stated(low, high, text) := given.claim("average", {
	"rate_scale": 1, "reason": "base",
	"rate": object.union(given.term(2, [low, high], text, 20), {"unit": "元"}),
	"whole": given.term(0, [2150000, 2150000], "215万元", 0),
	"base": given.number(1, 86, "个", 10),
})

document(claims) := {"claims": claims}

wrong := stated(275000, 289999, "2.8万元")

test_wrong_average if {
	found := average_mismatch.findings with input as document([wrong])
	found == {{
		"rule": "arithmetic/average-mismatch",
		"message": "default",
		"span": [20, 25],
		"args": {"mean": "2.8万元", "total": "215万元", "base": "86个", "expected": "2.5万元", "sign": "＝", "sign_en": "=", "hint.zh": "", "hint.en": ""},
		"expected": "2.5万元",
		"actual": "2.8万元",
		"related": [
			{"span": [0, 5], "note": {"zh": "总数", "en": "total"}},
			{"span": [10, 13], "note": {"zh": "个数", "en": "count"}},
		],
	}}
	verdicts := average_mismatch.verdicts with input as document([wrong])
	[v.verdict | some v in verdicts] == ["inconsistent"]
}

test_rounded_average if {
	found := average_mismatch.findings with input as document([object.union(wrong, {"base": given.number(1, 87, "个", 10)})])
	[[f.args.expected, f.args.sign] | some f in found] == [["2.471264万元", "≈"]]
}

test_too_low if {
	found := average_mismatch.findings with input as document([stated(195000, 209999, "2万元")])
	count(found) == 1
}

test_right_average if {
	claims := [stated(245000, 259999, "2.5万元")]
	found := average_mismatch.findings with input as document(claims)
	count(found) == 0
	verdicts := average_mismatch.verdicts with input as document(claims)
	[v.verdict | some v in verdicts] == ["consistent"]
}

test_base_unknown if {
	claims := [object.union(wrong, {"certain": false})]
	found := average_mismatch.findings with input as document(claims)
	count(found) == 0
	verdicts := average_mismatch.verdicts with input as document(claims)
	[v.reason | some v in verdicts] == ["base"]
}

within(signal, whole, base) := {finding.message |
	some finding in average_mismatch.findings with input as {"claims": [{
		"id": 0, "kind": "mean-within", "signal": signal, "certain": true, "span": [0, 9], "scale": 0, "subject": "平均",
		"whole": {"figure": 0, "text": "w", "span": [0, 2], "unit": "件", "written": whole, "low": whole, "high": whole},
		"base": {"figure": 1, "text": "b", "span": [4, 6], "unit": "件", "written": base, "low": base, "high": base},
	}]}
}

test_between_the_extremes if {
	within("最高", 46, 47) == {"above"}
	within("最低", 10, 11) == {"below"}
	within("最高", 46, 30) == set()
}
