package fazhilint.rules.dates.report_year_test

import data.fazhilint.rules.dates.report_year

report(title, opening) := {"meta": {
	"title": {"year": title, "span": [0, 9], "text": "t"},
	"opening": {"year": opening, "span": [20, 40], "text": "o"},
}}

test_differ if {
	found := report_year.findings with input as report(2022, 2021)
	some finding in found
	finding.expected == "2022"
	finding.span == [20, 40]
}

test_agree if {
	count(report_year.findings) == 0 with input as report(2022, 2022)
	count(report_year.findings) == 0 with input as report(2022, 0)
	count(report_year.findings) == 0 with input as {"meta": {}}
}
