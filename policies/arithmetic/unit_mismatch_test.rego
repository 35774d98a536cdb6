package fazhilint.rules.arithmetic.unit_mismatch_test

import data.fazhilint.lib.given_test as given
import data.fazhilint.rules.arithmetic.unit_mismatch

fine(value, text) := given.claim("same-amount", {
	"whole": given.term(0, [123500, 123500], "12.35万元", 0),
	"base": object.union(given.term(1, [value, value], text, 10), {"unit": "元"}),
})

document(claims) := {"claims": claims}

test_unit_slip if {
	found := unit_mismatch.findings with input as document([fine(12350, "12350元")])
	found == {{
		"rule": "arithmetic/unit-mismatch",
		"message": "default",
		"span": [10, 16],
		"args": {"first": "12.35万元", "second": "12350元", "expected": "123500元"},
		"expected": "123500元",
		"actual": "12350元",
		"related": [{"span": [0, 7], "note": {"zh": "同一数额", "en": "the same amount"}}],
	}}
	verdicts := unit_mismatch.verdicts with input as document([fine(12350, "12350元")])
	[v.verdict | some v in verdicts] == ["inconsistent"]
}

test_same_amount if {
	found := unit_mismatch.findings with input as document([fine(123500, "123500元")])
	count(found) == 0
	verdicts := unit_mismatch.verdicts with input as document([fine(123500, "123500元")])
	[v.verdict | some v in verdicts] == ["consistent"]
}

times(value) := given.claim("at-least", {"whole": given.number(0, value, "人次", 10), "base": given.number(1, 955, "人", 0)})

test_fewer_visitors_than_batches if {
	came := object.union(times(869), {"signal": "批"})
	found := unit_mismatch.findings with input as document([came])
	[[f.message, f.span] | some f in found] == [["batches", [10, 15]]]
}

test_fewer_times_than_persons if {
	found := unit_mismatch.findings with input as document([times(869)])
	[[f.message, f.span] | some f in found] == [["fewer", [10, 15]]]
	verdicts := unit_mismatch.verdicts with input as document([times(869)])
	[v.verdict | some v in verdicts] == ["inconsistent"]
}

test_more_times_than_persons if {
	found := unit_mismatch.findings with input as document([times(1869)])
	count(found) == 0
	verdicts := unit_mismatch.verdicts with input as document([times(1869)])
	[v.verdict | some v in verdicts] == ["consistent"]
}

test_half_a_case if {
	half := given.claim("whole-number", {"signal": "件", "whole": given.term(0, [125, 125], "12.5件", 0)})
	found := unit_mismatch.findings with input as document([half])
	[[f.message, f.args.unit] | some f in found] == [["fraction", "件"]]
	verdicts := unit_mismatch.verdicts with input as document([half])
	[v.verdict | some v in verdicts] == ["inconsistent"]
}
