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

begins(year, role) := {
	"meta": {"kind": "law-government-report", "title": {"year": 2022, "span": [0, 9], "text": "t"}},
	"paragraphs": [{"kind": "title", "span": [0, 9]}, {"kind": "text", "span": [10, 60]}],
	"dates": [{"role": role, "cue": "", "opens": true, "leads": true, "day": {"year": year, "span": [10, 15], "text": "d"}}],
}

test_first_words if {
	found := report_year.findings with input as begins(2023, "work")
	{finding.message | some finding in found} == {"first"}
	count(report_year.findings) == 0 with input as begins(2022, "work")
	count(report_year.findings) == 0 with input as begins(2021, "work")
	planned := object.union(begins(2023, "plan"), {"dates": [object.union(begins(2023, "plan").dates[0], {"cue": "将"})]})
	count(report_year.findings) == 0 with input as planned
	count(report_year.findings) == 0 with input as object.union(begins(2023, "work"), {"meta": {"opening": {"year": 2022, "span": [40, 50], "text": "o"}}})
}

presents(before, year) := {finding.actual |
	some finding in report_year.findings with input as {
		"text": "现将2023年度法治政府建设情况报告如下：",
		"meta": {"kind": "law-government-report", "title": {"year": 2024, "span": [0, 9], "text": "t"}},
		"paragraphs": [{"kind": "text", "span": [900, 960]}],
		"dates": [{"role": "document", "cue": "", "opens": false, "leads": false, "before": before, "day": {"year": year, "span": [2, 8], "text": "2023年度"}}],
	}
}

test_presents_the_report_of_another_year if {
	presents("现将", 2023) == {"2023"}
	presents("现将", 2024) == set()
	presents("去年现将", 2023) == set()
}

test_second_presentation if {
	found := report_year.findings with input as {
		"meta": {"kind": "law-government-report", "title": {"year": 2022, "span": [0, 9], "text": "t"}, "opening": {"year": 2022, "span": [40, 60], "text": "o"}},
		"text": "现将2021年度法治政府建设情况报告如下",
		"dates": [{"role": "document", "before": "现将", "day": {"year": 2021, "span": [2, 7], "text": "2021年"}}],
	}
	{finding.actual | some finding in found} == {"2021"}
}
