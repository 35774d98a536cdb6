package fazhilint.rules.completeness.missing_title_test

import data.fazhilint.rules.completeness.missing_title

document(meta) := {
	"meta": object.union({"kind": "law-government-report"}, meta),
	"paragraphs": [{"span": [0, 12]}],
	"body": [0, 40],
}

test_no_title if {
	found := missing_title.findings with input as document({})
	found == {{
		"rule": "completeness/missing-title",
		"message": "default",
		"span": [0, 12],
		"args": {},
		"related": [],
	}}
}

test_no_year if {
	title := {"text": "临川县人民政府法治政府建设情况报告", "span": [0, 17], "year": 0}
	found := missing_title.findings with input as document({"title": title})
	{[finding.message, finding.level] | some finding in found} == {["year", "warning"]}
}

test_name_fixed_by_a_province if {
	title := {"text": "法治政府建设年度报告", "span": [0, 10], "year": 0}
	found := missing_title.findings with input as document({"title": title})
	count(found) == 0
}

test_complete if {
	title := {"text": "2022年法治政府建设情况报告", "span": [0, 15], "year": 2022}
	found := missing_title.findings with input as document({"title": title})
	count(found) == 0
}
