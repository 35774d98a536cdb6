package fazhilint.rules.arithmetic.sum_mismatch_test

import data.fazhilint.lib.given_test as given
import data.fazhilint.rules.arithmetic.sum_mismatch

visits := given.complete(given.number(0, 746, "件", 0), [[
	given.number(1, 205, "件", 10), given.number(2, 38, "件", 20),
	given.number(3, 311, "件", 30), given.number(4, 182, "件", 40),
]])

part(at, length) := {"span": [at, at + length], "note": {"zh": "分项", "en": "part"}}

test_parts_fall_short if {
	found := sum_mismatch.findings with input as {"claims": [visits]}
	found == {{
		"rule": "arithmetic/sum-mismatch",
		"message": "default",
		"span": [0, 4],
		"args": {
			"whole": "746件",
			"in": "746件",
			"computation": "205件＋38件＋311件＋182件＝736件",
			"difference": "比总数少10件",
			"difference_en": "10件 less than the total",
			"hint.zh": "", "hint.en": "",
		},
		"expected": "736件",
		"actual": "746件",
		"related": [part(10, 4), part(20, 3), part(30, 4), part(40, 4)],
	}}
}

test_verdict_of_a_mismatch if {
	found := sum_mismatch.verdicts with input as {"claims": [visits]}
	found == {{"claim": 0, "verdict": "inconsistent", "computed": "205件＋38件＋311件＋182件＝736件", "reason": ""}}
}

with_whole(value) := object.union(visits, {"whole": given.number(0, value, "件", 0)})

test_consistent if {
	found := sum_mismatch.findings with input as {"claims": [with_whole(736)]}
	count(found) == 0
	verdicts := sum_mismatch.verdicts with input as {"claims": [with_whole(736)]}
	[v.verdict | some v in verdicts] == ["consistent"]
}

test_unit_only_where_all_have_one if {
	bare := {"unit": "", "text": "205"}
	without := object.union(visits, {"readings": [array.concat([object.union(visits.readings[0][0], bare)], array.slice(visits.readings[0], 1, 4))]})
	found := sum_mismatch.findings with input as {"claims": [without]}
	[f.args.difference | some f in found] == ["比总数少10"]
	count([f | some f in found; endswith(f.args.computation, "＝736")]) == 1
}

test_parts_exceed if {
	found := sum_mismatch.findings with input as {"claims": [with_whole(700)]}
	[f.args.difference | some f in found] == ["比总数多36件"]
}

test_swapped_digits if {
	found := sum_mismatch.findings with input as {"claims": [with_whole(763)]}
	[f.args["hint.zh"] | some f in found] == ["；如果“763件”应为“736件”，就相符了"]
}

test_not_certain if {
	open := object.union(visits, {"certain": false, "reason": "carried"})
	found := sum_mismatch.findings with input as {"claims": [open]}
	count(found) == 0
	verdicts := sum_mismatch.verdicts with input as {"claims": [open]}
	[v.reason | some v in verdicts] == ["carried"]
}

test_two_sides_of_a_balance if {
	claim := given.complete(given.term(-1, [43, 43], "39件＋4件", 0), [[given.number(1, 40, "件", 10), given.number(2, 5, "件", 20)]])
	found := sum_mismatch.findings with input as {"claims": [claim]}
	[f.message | some f in found] == ["balance"]
	[f.args.in | some f in found] == ["43"]
}

test_total_is_told_once if {
	whole := given.number(0, 61, "件", 0)
	inflow := object.union(given.complete(whole, [[given.number(1, 53, "件", 10), given.number(2, 6, "件", 20)]]), {"signal": "结转"})
	outflow := object.union(given.complete(whole, [[given.number(3, 55, "件", 30), given.number(4, 4, "件", 40)]]), {"signal": "未结", "id": 1})
	found := sum_mismatch.findings with input as {"claims": [inflow, outflow]}
	count(found) == 1
	verdicts := sum_mismatch.verdicts with input as {"claims": [inflow, outflow]}
	count(verdicts) == 2
}

test_approximate_parts if {
	claim := given.complete(given.term(0, [680, 689], "680余件", 0), [[given.term(1, [400, 499], "400余件", 10), given.number(2, 300, "件", 20)]])
	found := sum_mismatch.findings with input as {"claims": [claim]}
	[f.args.computation | some f in found] == ["400余件＋300件≥700"]
}

list := object.union(
	given.complete(given.number(0, 42, "宗", 0), [[
		given.number(1, 17, "宗", 10), given.number(2, 8, "宗", 20),
		given.number(3, 5, "宗", 30), given.number(4, 11, "宗", 40),
	]]),
	{"exhaustive": false, "reason": "subset", "signal": "其中"},
)

test_narrow_miss_is_a_warning if {
	found := sum_mismatch.findings with input as {"claims": [list]}
	[[f.message, f.level, f.span] | some f in found] == [["narrow", "warning", [0, 3]]]
}

test_narrow_excess if {
	found := sum_mismatch.findings with input as {"claims": [object.union(list, {"whole": given.number(0, 40, "宗", 0)})]}
	[f.args.difference | some f in found] == ["比总数多1宗"]
}

test_in_ten_thousands if {
	claim := given.complete(given.term(0, [500000, 500000], "50万元", 0), [[given.term(1, [100000, 100000], "10万元", 10), given.term(2, [350000, 350000], "35万元", 20)]])
	found := sum_mismatch.findings with input as {"claims": [claim]}
	[f.args.difference | some f in found] == ["比总数少5万"]
}
