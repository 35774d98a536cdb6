package fazhilint.rules.dates.period_mismatch_test

import data.fazhilint.rules.dates.period_mismatch

day(year, month, date) := {
	"year": year, "month": month, "day": date, "ord": ((year * 10000) + (month * 100)) + date, "valid": true,
	"text": sprintf("%d-%d-%d", [year, month, date]), "span": [10, 20],
}

date(d, members) := object.union(
	{
		"id": 0, "day": d, "upto": d.ord, "role": "", "weekday": 0, "cue": "", "inherits": false, "opens": false, "follows": -1,
		"sentence": 3, "section": 0,
	},
	members,
)

found(year, members) := result if {
	all := period_mismatch.findings with input as object.union(
		{"meta": {"report_year": year}, "periods": [], "titles": [], "dates": []},
		members,
	)
	result := {[finding.message, object.get(finding, "level", "")] | some finding in all}
}

period(series, ordinal, role, cue) := {
	"series": series, "ordinal": ordinal, "role": role, "cue": cue, "text": "“七五”", "span": [30, 34], "sentence": 3,
	"explains": -1, "from": 0, "to": 0,
}

title(from, to, role) := {
	"name": "法治政府建设实施纲要", "from": from, "to": to, "role": role, "text": "t", "span": [0, 9],
}

test_current if {
	found(2022, {"periods": [period("law-education", 7, "current", "推进")]}) == {["current", "error"]}
	found(2021, {"periods": [period("law-education", 7, "current", "推进")]}) == {["current", "warning"]}
	found(2020, {"periods": [period("plan", 14, "current", "推进")]}) == {["current", "error"]}
	found(2020, {"periods": [period("law-education", 7, "current", "推进")]}) == set()
	found(2022, {"periods": [period("law-education", 7, "closing", "总结")]}) == set()
	found(2022, {"periods": [period("span", 0, "current", "推进")]}) == set()
}

test_edge if {
	found(2022, {
		"periods": [period("plan", 14, "closing", "收官之年")],
		"dates": [date(day(2022, 0, 0), {"opens": true})],
	}) == {["edge", ""]}
	found(2022, {
		"periods": [period("plan", 14, "opening", "开局之年")],
		"dates": [date(day(2022, 0, 0), {"opens": true})],
	}) == {["edge", ""]}
	found(2025, {
		"periods": [period("plan", 14, "closing", "收官之年")],
		"dates": [date(day(2025, 0, 0), {"opens": true})],
	}) == set()
	found(2022, {"periods": [period("plan", 14, "closing", "收官之年")]}) == set()
}

test_midterm if {
	found(2023, {"periods": [period("law-education", 9, "midterm", "中期")]}) == {["midterm", ""]}
	found(2023, {"periods": [period("law-education", 8, "midterm", "中期")]}) == set()
	found(2021, {"periods": [period("law-education", 7, "midterm", "中期")]}) == set()
}

years(from, to) := object.union(period("span", 0, "", ""), {"explains": 0, "from": from, "to": to})

test_years_in_brackets if {
	found(2023, {"periods": [period("law-education", 8, "", ""), years(2020, 2024)]}) == {["years", ""]}
	found(2023, {"periods": [period("law-education", 8, "", ""), years(2021, 2025)]}) == set()
}

test_outline if {
	found(2022, {"titles": [title(2022, 2026, "applied")]}) == {["span", ""]}
	found(2022, {"titles": [title(2015, 2020, "applied")]}) == {["outline", "error"]}
	found(2021, {"titles": [title(2015, 2020, "applied")]}) == {["outline", "warning"]}
	found(2021, {"titles": [title(2015, 2020, "applied"), title(2021, 2025, "applied")]}) == set()
	found(2022, {"titles": [title(2015, 2020, "history")]}) == set()
	found(2022, {"titles": [title(2021, 2025, "applied")]}) == set()
	found(2022, {"titles": [title(0, 0, "applied")]}) == set()
}

test_planned if {
	found(2022, {"periods": [period("law-education", 7, "plan", "实施")]}) == {["planned", "error"]}
	found(2025, {"periods": [period("plan", 14, "plan", "围绕")]}) == {["planned", "warning"]}
	found(2024, {"periods": [period("plan", 14, "plan", "围绕")]}) == set()
	found(2022, {"periods": [period("law-education", 7, "plan", "")]}) == set()
	found(2020, {"periods": [period("law-education", 7, "plan", "实施")]}) == set()
	found(2022, {"periods": [period("law-education", 8, "plan", "实施")]}) == set()
}

test_closed_before_it_begins if {
	found(2020, {"periods": [period("law-education", 8, "closing", "验收")]}) == {["closed", ""]}
	found(2021, {"periods": [period("law-education", 8, "closing", "验收")]}) == set()
}

edged(prefix, behind, from, to) := {finding.message |
	some finding in period_mismatch.findings with input as {
		"meta": {"report_year": 2024},
		"dates": [{"sentence": 1, "opens": true, "day": {"year": 2024, "month": 0, "span": [0, 5]}}],
		"titles": [object.union(title(from, to, "mentioned"), {"name": "诉源治理行动方案", "sentence": 1, "span": [9, 30], "prefix": prefix, "behind": behind})],
	}
}

test_edge_of_a_plan_by_its_title if {
	edged("年是", "的收官之年", 2023, 2025) == {"edge_of"}
	edged("年是", "的收官之年", 2022, 2024) == set()
	edged("年作为全县", "开局之年", 2023, 2025) == {"edge_of"}
	edged("对照", "最后一年任务", 2023, 2025) == set()
}

long_over(text, at) := {finding.message |
	some finding in period_mismatch.findings with input as {
		"meta": {"report_year": 2021},
		"text": text,
		"periods": [object.union(period("plan", 13, "opening", "开局之年"), {"span": [at, at + 5]})],
		"titles": [],
		"dates": [],
	}
}

test_opening_of_a_plan_that_is_over if {
	long_over("我市抢抓“十三五”开局之年的机遇", 4) == {"edge"}
	long_over("早在“十三五”开局之年", 2) == set()
}
