package fazhilint.rules.arithmetic.change_mismatch_test

import data.fazhilint.lib.given_test as given
import data.fazhilint.rules.arithmetic.change_mismatch

growth(low, high, text) := given.claim("change", {
	"change_kind": "percent", "direction": "up", "rate_scale": 3, "signal": "增长",
	"before": given.number(0, 286, "件", 0),
	"after": given.number(1, 412, "件", 10),
	"change": given.term(2, [low, high], text, 20),
})

document(claims) := {"claims": claims}

wrong := growth(34055, 34069, "34.06%")

test_wrong_percentage if {
	found := change_mismatch.findings with input as document([wrong])
	found == {{
		"rule": "arithmetic/change-mismatch",
		"message": "default",
		"span": [20, 26],
		"args": {
			"change": "34.06%", "before": "286件", "after": "412件", "word": "增长",
			"computation": "（412件－286件）÷286件≈44.06%", "moved": "增加", "moved_en": "an increase",
			"size": "44.06%", "hint.zh": "；可能是写错了一位数字", "hint.en": "; one digit may be wrong",
		},
		"expected": "44.06%",
		"actual": "34.06%",
		"related": [
			{"span": [0, 4], "note": {"zh": "原来的数值", "en": "earlier value"}},
			{"span": [10, 14], "note": {"zh": "现在的数值", "en": "later value"}},
		],
	}}
}

test_right_percentage if {
	claims := [growth(44055, 44069, "44.06%")]
	found := change_mismatch.findings with input as document(claims)
	count(found) == 0
	verdicts := change_mismatch.verdicts with input as document(claims)
	[v.verdict | some v in verdicts] == ["consistent"]
}

test_wrong_direction if {
	claims := [object.union(growth(44055, 44069, "44.06%"), {"direction": "down", "signal": "下降"})]
	found := change_mismatch.findings with input as document(claims)
	[[f.message, f.args.word] | some f in found] == [["direction", "下降"]]
}

test_value_not_certain if {
	claims := [object.union(wrong, {"certain": false, "reason": "comparison"})]
	found := change_mismatch.findings with input as document(claims)
	count(found) == 0
	verdicts := change_mismatch.verdicts with input as document(claims)
	[v.reason | some v in verdicts] == ["comparison"]
}

test_difference_and_percentage_are_told_once if {
	difference := object.union(wrong, {"id": 1, "change_kind": "difference", "change": given.number(2, 26, "件", 30)})
	found := change_mismatch.findings with input as document([wrong, difference])
	[f.span | some f in found] == [[30, 33]]
}

test_value_in_a_wrong_total if {
	total := given.complete(given.number(1, 412, "件", 10), [[given.number(5, 200, "件", 50), given.number(6, 100, "件", 60)]])
	claims := [wrong, object.union(total, {"id": 1})]
	found := change_mismatch.findings with input as document(claims)
	count(found) == 0
	verdicts := change_mismatch.verdicts with input as document(claims)
	[v.reason | some v in verdicts] == ["counts"]
}

test_points_of_counts if {
	claims := [object.union(growth(44055, 44069, "44个百分点"), {"change_kind": "points-of-counts"})]
	found := change_mismatch.findings with input as document(claims)
	[[f.message, f.args.computation] | some f in found] == [["points", "412件－286件＝126件，是44.1%"]]
}

test_percent_of_rates if {
	claims := [object.union(growth(8995, 9005, "9%"), {
		"change_kind": "percent-of-rates", "scale": 0,
		"before": given.number(0, 82, "%", 0), "after": given.number(1, 91, "%", 10),
	})]
	found := change_mismatch.findings with input as document(claims)
	[[f.message, f.args.computation] | some f in found] == [["percent", "91%－82%＝9个百分点"]]
}

test_counts_in_doubt if {
	total := given.complete(given.number(1, 412, "件", 10), [[given.number(5, 100, "件", 40), given.number(6, 200, "件", 50)]])
	found := change_mismatch.findings with input as document([wrong, total])
	count(found) == 0
	verdicts := change_mismatch.verdicts with input as document([wrong, total])
	{v.reason | some v in verdicts} == {"counts"}
}
