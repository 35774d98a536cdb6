package fazhilint.rules.completeness.section_order_test

import data.fazhilint.rules.completeness.section_order

document(headings) := {
	"meta": {"kind": "law-government-report", "report_year": 2022},
	"text": "",
	"body": [0, 0],
	"paragraphs": [],
	"sections": [
	{"id": i, "level": 1, "heading": h, "span": [10 * i, (10 * i) + 5], "year": 0} |
		some i, h in headings
	],
}

test_plan_before_shortcomings if {
	headings := ["主要举措和成效", "2023年主要安排", "存在的不足和原因"]
	found := section_order.findings with input as document(headings)
	found == {{
		"rule": "completeness/section-order",
		"message": "default",
		"span": [10, 15],
		"args": {"plan": "2023年主要安排", "later": "存在的不足和原因"},
		"related": [{"span": [20, 25], "note": {"zh": "排在后面的部分", "en": "part that follows"}}],
	}}
}

test_plan_last if {
	headings := ["主要举措和成效", "存在的不足和原因", "2023年主要安排"]
	found := section_order.findings with input as document(headings)
	count(found) == 0
}

test_merged_heading if {
	headings := ["主要举措和成效", "存在的不足及下一步打算"]
	found := section_order.findings with input as document(headings)
	count(found) == 0
}

test_prescribed_order if {
	own := {"default": "own", "recognised": {}, "profiles": {"own": {"extends": "national", "after": {"shortcomings": ["measures"]}}}}
	tables := object.union(data.fazhilint.tables.profiles, own)
	found := section_order.findings with input as document(["存在的不足和原因", "主要举措和成效"]) with data.fazhilint.tables.profiles as tables
	{[finding.message, finding.args.part] | some finding in found} == {["order", "存在的不足和原因"]}
}
