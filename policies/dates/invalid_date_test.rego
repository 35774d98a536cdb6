package fazhilint.rules.dates.invalid_date_test

import data.fazhilint.rules.dates.invalid_date

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

messages(dates, meta) := result if {
	all := invalid_date.findings with input as {"dates": dates, "meta": meta}
	result := {finding.message | some finding in all}
}

bad(d) := object.union(d, {"valid": false})

test_no_such_day if {
	messages([date(bad(day(2022, 2, 30)), {})], {}) == {"day"}
	messages([date(bad(day(2022, 13, 1)), {})], {}) == {"month"}
	messages([], {"publication": bad(day(2022, 9, 31))}) == {"day"}
}

test_weekday if {
	messages([date(day(2022, 9, 5), {"weekday": 3})], {}) == {"weekday"}
	messages([date(day(2022, 9, 5), {"weekday": 1})], {}) == set()
	messages([date(day(2024, 1, 7), {"weekday": 7})], {}) == set()
	messages([date(day(2024, 2, 29), {"weekday": 4})], {}) == set()
	messages([date(day(2000, 1, 1), {"weekday": 6})], {}) == set()
}

test_existing_day if messages([date(day(2022, 9, 30), {})], {"publication": day(2023, 1, 1)}) == set()

signature(members, text) := {
	"kind": "law-government-report",
	"signature": {"date": object.union({"year": 2023, "month": 1, "day": 16, "valid": true, "text": text, "span": [90, 99]}, members)},
}

test_form_of_the_signature if {
	messages([], signature({}, "2023年01月16日")) == {"padded"}
	messages([], signature({}, "2023年1月06日")) == {"padded"}
	messages([], signature({}, "2023年10月20日")) == set()
	messages([], signature({}, "2023-01-16")) == set()
	messages([], signature({"day": 0}, "2023年1月")) == {"incomplete"}
}

report(members) := object.union({"kind": "law-government-report", "report_year": 2022}, members)

test_weekday_without_a_year if {
	messages([date(day(0, 6, 8), {"weekday": 5})], report({})) == {"weekday_assumed"}
	messages([date(day(0, 6, 8), {"weekday": 3})], report({})) == set()
	messages([date(day(0, 6, 8), {"weekday": 5, "role": "plan"})], report({})) == set()
	messages([date(day(0, 6, 8), {"weekday": 5})], report({"kind": "law"})) == set()
}

# A day without a year of its own takes that of the report.
test_weekday_of_the_report if {
	meta := report({"report_year": 2025})
	inherited := date(day(2025, 12, 4), {"weekday": 5, "inherits": true})
	messages([inherited], meta) == {"weekday_assumed"}
	messages([object.union(inherited, {"weekday": 4})], meta) == set()
	messages([object.union(inherited, {"day": day(2024, 12, 4)})], meta) == set()
}

named(text, month, date_of_month) := {finding.message |
	some finding in invalid_date.findings with input as {
		"meta": {},
		"text": text,
		"dates": [date(object.union(day(2022, month, date_of_month), {"span": [0, 6]}), {"role": "named-day", "cue": "国家宪法日"})],
	}
}

test_named_day if {
	named("12月14日是第九个国家宪法日，机关干部宣誓。", 12, 14) == {"named"}
	named("12月14日国家宪法日当天，机关干部宣誓。", 12, 14) == {"named"}
	named("12月14日国家宪法日宣传活动启动。", 12, 14) == set()
	named("12月04日国家宪法日当天，机关干部宣誓。", 12, 4) == set()
}

calendar(members) := {[finding.message, object.get(finding, "level", "")] |
	some finding in invalid_date.findings with input as object.union(
		{"meta": {"kind": "law-government-report", "report_year": 2024}, "dates": []},
		members,
	)
}

season(months, said, exactly) := {"seasons": [{"text": "s", "name": "第三季度", "months": months, "said": said, "exactly": exactly, "span": [10, 20]}]}

test_months_of_a_season if {
	calendar(season([7, 9], [7, 10], false)) == {["season", ""]}
	calendar(season([7, 9], [6, 9], false)) == {["season", ""]}
	calendar(season([7, 9], [7, 8], true)) == {["season", ""]}
	calendar(season([7, 9], [7, 8], false)) == set()
	calendar(season([7, 9], [7, 9], true)) == set()
}

length(days, covers) := {"lengths": [{"text": "l", "days": days, "most": 0, "unit": "天", "covers": covers, "dates": "d", "place": [10, 20], "span": [30, 40]}]}

test_longer_than_its_dates if {
	calendar(length(15, 10)) == {["length", ""]}
	calendar(length(11, 10)) == set()
	calendar(length(8, 10)) == set()
}

months(most, covers) := {"lengths": [object.union(length(28, covers).lengths[0], {"most": most})]}

test_shorter_than_its_dates_by_weeks if {
	calendar(months(31, 61)) == {["length", ""]}
	calendar(months(31, 45)) == set()
}

years(said, most, covers) := {"lengths": [object.union(length(said, covers).lengths[0], {"most": most, "unit": "年"})]}

test_years_in_a_row if {
	calendar(years(3, 3, 5)) == {["years", ""]}
	calendar(years(6, 6, 4)) == {["years", ""]}
	calendar(years(6, 0, 4)) == {["years", ""]}
	calendar(years(3, 0, 4)) == set() # the run may be over
	calendar(years(4, 4, 4)) == set()
}

anniversary(years, of, year, plan) := {"anniversaries": [{"text": "a", "years": years, "of": of, "year": year, "since": 0, "plan": plan, "sentence": 3, "span": [30, 40]}]}

test_anniversaries if {
	calendar(anniversary(76, "庆祝中华人民共和国成立", 2024, false)) == {["anniversary", "warning"]}
	calendar(anniversary(73, "建国", 0, false)) == {["anniversary", "warning"]}
	calendar(anniversary(76, "建国", 0, false)) == set() # may be meant of the coming year
	calendar(anniversary(75, "建国", 2024, false)) == set()
	calendar(anniversary(70, "建国", 0, true)) == set()
	calendar(anniversary(70, "县人民法院建院", 2024, false)) == set()
}

test_months_with_a_name if {
	named := {"role": "named-day", "cue": "民法典宣传月"}
	calendar({"dates": [date(day(2024, 6, 0), named)]}) == {["named_month", "warning"]}
	calendar({"dates": [date(day(2024, 5, 0), named)]}) == set()
	calendar({"dates": [date(day(2019, 6, 0), named)]}) == set()
	calendar({"dates": [date(day(2024, 6, 3), named)], "text": ""}) == set()
}

founded(years, since) := object.union(
	{"dates": [date(day(2016, 3, 0), {}), date(day(2024, 3, 0), {"id": 1})]},
	{"anniversaries": [object.union(anniversary(years, "建所", 0, false).anniversaries[0], {"since": since})]},
)

test_anniversaries_of_what_is_told_of if {
	calendar(founded(10, 2016)) == {["founded", "warning"]}
	calendar(founded(8, 2016)) == set()
	calendar(founded(10, 0)) == set()
}

counted(n) := date(day(0, 4, 15), {"id": 1, "role": "named-day", "nth": n, "cue": "全民国家安全教育日"})

beside(d, n) := messages([date(d, {"role": "event"}), counted(n)], report({}))

test_counted_days if {
	beside(day(2024, 4, 15), 9) == set()
	beside(day(2024, 4, 15), 12) == {"nth"}
	beside(day(0, 4, 15), 7) == set()
	beside(day(0, 4, 15), 8) == {"nth"}
	beside(day(2024, 4, 16), 12) == set()
}

test_counted_day_with_its_date if {
	given := date(day(2024, 4, 15), {"role": "named-day", "nth": 10, "cue": "全民国家安全教育日"})
	messages([given], report({})) == {"nth"}
}

test_day_before_it_was_kept if {
	early := date(day(2010, 12, 4), {"role": "named-day", "nth": 1, "cue": "国家宪法日"})
	messages([early], report({})) == {"founded_later"}
	messages([object.union(early, {"day": day(2014, 12, 4)})], report({})) == set()
}
