package fazhilint.rules.arithmetic.table_total_test

import data.fazhilint.lib.given_test as given
import data.fazhilint.rules.arithmetic.table_total

cell(figure, value, at) := given.term(figure, [value, value], format_int(value, 10), at)

total(value) := given.claim("table-total", {
	"subject": "审结合计", "exhaustive": true,
	"whole": cell(0, value, 0), "readings": [[cell(1, 14, 10), cell(2, 10, 20), cell(3, 16, 30)]],
})

test_wrong_cell if {
	found := table_total.findings with input as {"claims": [total(41)]}
	found == {{
		"rule": "arithmetic/table-total",
		"message": "default",
		"span": [0, 2],
		"args": {"name": "审结合计", "whole": "41", "computation": "14＋10＋16＝40"},
		"expected": "40",
		"actual": "41",
		"related": [{"span": [at, at + 2], "note": {"zh": "所合计的一格", "en": "cell"}} | some at in [10, 20, 30]],
	}}
	verdicts := table_total.verdicts with input as {"claims": [total(41)]}
	[v.verdict | some v in verdicts] == ["inconsistent"]
}

test_right_cell if {
	found := table_total.findings with input as {"claims": [total(40)]}
	count(found) == 0
	verdicts := table_total.verdicts with input as {"claims": [total(40)]}
	[v.verdict | some v in verdicts] == ["consistent"]
}

test_wrong_cell_among_the_parts if {
	upper := given.claim("table-total", {"id": 1, "subject": "总计", "whole": cell(9, 100, 90), "readings": [[cell(0, 41, 0), cell(8, 60, 80)]]})
	found := table_total.findings with input as {"claims": [total(41), upper]}
	[f.span | some f in found] == [[0, 2]]
}

stated(low, high, text) := given.claim("table-rate", {
	"id": 2, "subject": "河东乡办结率", "rate_scale": 2,
	"rate": given.term(6, [low, high], text, 60),
	"numerators": [cell(1, 14, 10)], "denominators": [cell(3, 16, 30)],
})

document(claims) := {"claims": claims}

test_wrong_rate if {
	found := table_total.findings with input as document([stated(9665, 9679, "96.7%")])
	[[f.message, f.span, f.args.expected] | some f in found] == [["rate", [60, 65], "87.5%"]]
}

test_right_rate if {
	found := table_total.findings with input as document([stated(8745, 8759, "87.5%")])
	count(found) == 0
	verdicts := table_total.verdicts with input as document([stated(8745, 8759, "87.5%")])
	[v.verdict | some v in verdicts] == ["consistent"]
}

test_rate_of_a_wrong_count if {
	found := table_total.findings with input as document([total(41), stated(9665, 9679, "96.7%")])
	[f.message | some f in found] == ["default"]
}
