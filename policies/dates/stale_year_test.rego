package fazhilint.rules.dates.stale_year_test

import data.fazhilint.rules.dates.stale_year

day(year, month, date) := {
	"year": year, "month": month, "day": date, "ord": ((year * 10000) + (month * 100)) + date, "valid": true,
	"text": sprintf("%d-%d-%d", [year, month, date]), "span": [10, 20],
}

date(d, members) := object.union(
	{
		"id": 0, "day": d, "upto": d.ord, "role": "", "weekday": 0, "cue": "", "inherits": false, "opens": false, "leads": true, "follows": -1,
		"sentence": 3, "section": 0, "paragraph": 0, "before": "其中",
	},
	members,
)

messages(dates, sections) := result if {
	all := stale_year.findings with input as {
		"meta": {"kind": "law-government-report", "report_year": 2022, "opening": {"span": [100, 120]}},
		"dates": dates,
		"sections": sections,
	}
	result := {finding.message | some finding in all}
}

test_since if {
	messages([date(day(2021, 0, 0), {"role": "since", "cue": "以来", "opens": true})], []) == {"since"}
	messages([date(day(2021, 0, 0), {"role": "since", "cue": "起", "opens": true})], []) == set()
	messages([date(day(2021, 0, 0), {"role": "since", "cue": "以来", "opens": true, "leads": false})], []) == {"since"}
	messages([date(day(2021, 0, 0), {"role": "since", "cue": "以来", "opens": false})], []) == set()
	messages([date(day(2022, 0, 0), {"role": "since", "cue": "以来", "opens": true})], []) == set()
}

test_both_years if messages(
	[
		date(day(2021, 0, 0), {"role": "since", "cue": "以来", "opens": true}),
		date(day(2022, 0, 0), {}),
	],
	[],
) == set()

# A year compared with itself; the text has the words right behind the year that is compared with at 20.
compared(other) := {finding.message | some finding in stale_year.findings with input as {
	"meta": {"kind": "law-government-report", "report_year": 2022, "opening": {"span": [100, 120]}},
	"text": "〇〇〇〇〇〇〇〇〇〇〇〇〇〇〇〇〇〇〇〇的305件增长",
	"dates": [
		date(day(2021, 0, 0), {"role": "work", "opens": true, "leads": false}),
		date(other, {"id": 1, "role": "comparison"}),
	],
	"sections": [],
}}

test_compared_with_itself if {
	"compared" in compared(day(2021, 0, 0))
	not "compared" in compared(day(2020, 0, 0))
	not "compared" in compared(day(2021, 6, 0))
}

test_counted_day if {
	messages([date(day(0, 12, 4), {"role": "named-day", "nth": 8})], []) == {"nth"}
	messages([date(day(0, 12, 4), {"role": "named-day", "nth": 9})], []) == set()
	messages([date(day(2022, 12, 4), {"role": "named-day", "nth": 8})], []) == {"nth"}
	messages([date(day(2021, 12, 4), {"role": "named-day", "nth": 8})], []) == {"day"}
	messages([date(day(0, 3, 15), {"role": "named-day", "nth": 39})], []) == {"nth"}
}

test_work_told if {
	told := {"role": "work", "cue": "先后", "opens": true, "leads": false}
	behind := {"span": [200, 205]}
	messages([date(object.union(day(2021, 0, 0), behind), told)], []) == {"work"}
	messages([date(object.union(day(2022, 0, 0), behind), told)], []) == set()
	messages([date(object.union(day(2021, 0, 0), behind), object.union(told, {"cue": "，"}))], []) == set()
}

test_named_day if {
	messages([date(day(2021, 12, 4), {"role": "named-day"})], []) == {"day"}
	messages([date(day(2021, 12, 4), {"role": "named-day"}), date(day(2022, 12, 4), {})], []) == set()
	messages([date(day(2022, 12, 4), {"role": "named-day"})], []) == set()
	messages([date(day(2021, 12, 4), {"role": "named-day", "inherits": true})], []) == set()
}

test_opening if messages([date(day(2021, 0, 0), {"role": "work", "opens": true})], []) == {"opening"}

section(heading) := {"parent": -1, "run_in": false, "heading": heading, "year": 2021, "span": [200, 210]}

test_heading if {
	messages([], [section("2021年主要举措")]) == {"heading"}
	messages([], [section("2021年问题整改情况")]) == set()
}

test_this_year_up_to_last if {
	messages([date(day(2021, 12, 31), {"role": "asof", "this_year": true})], []) == {"asof"}
	messages([date(day(2021, 12, 31), {"role": "asof", "this_year": false})], []) == set()
	messages([date(day(2022, 12, 31), {"role": "asof", "this_year": true})], []) == set()
}

# The date opens its sentence, and nothing in its paragraph is of this year.
test_up_to_the_end_of_last_year if {
	told := date(day(2021, 12, 31), {"role": "asof", "cue": "截至", "upto": 20211231, "before": "截至"})
	own := date(day(2022, 6, 0), {})
	messages([told], []) == {"asof"}
	messages([told, own], []) == set()
	messages([told, object.union(own, {"paragraph": 1, "sentence": 9})], []) == {"asof"}
	messages([object.union(told, {"before": "经费截至"})], []) == set()
}

span_start := date(object.union(day(2021, 1, 1), {"span": [11, 20]}), {"role": "span-start", "before": "自"})

span_end := object.union(date(object.union(day(2021, 12, 31), {"span": [21, 27]}), {"role": "span-end", "inherits": true, "upto": 20211231}), {"id": 1, "follows": 0})

# The whole of last year stands at the head of its sentence in the place of this one.
test_whole_of_last_year if {
	spanned([span_start, span_end]) == {"span"}
	spanned([object.union(span_start, {"before": "与"}), span_end]) == set()
	spanned([span_start, object.union(span_end, {"upto": 20210630})]) == set()
	spanned([span_start, span_end, date(day(2022, 3, 1), {})]) == set()
}

spanned(dates) := {finding.message | some finding in all} if {
	all := stale_year.findings with input as {
		"meta": {"kind": "law-government-report", "report_year": 2022, "opening": {"span": [100, 120]}},
		"dates": dates,
		"sections": [],
		"text": "〇一二三四五六七八九自2021年1月1日至12月31日，主动公开信息214条。",
	}
}

test_work_of_last_year_summed_up if {
	messages([date(day(2021, 12, 0), {"role": "work", "cue": "1至12月", "opens": true, "day": object.union(day(2021, 12, 0), {"span": [200, 210]})})], []) == {"work"}
	messages([date(day(2021, 0, 0), {"role": "work", "cue": "共", "day": object.union(day(2021, 0, 0), {"span": [200, 210]})})], []) == {"work"}
	messages([date(day(2021, 0, 0), {"role": "work", "cue": "全年，", "day": object.union(day(2021, 0, 0), {"span": [200, 210]})})], []) == {"work"}
	messages([date(day(2022, 0, 0), {"role": "work", "cue": "共"})], []) == set()
}

test_one_of_several_days if {
	named := date(day(2021, 5, 0), {"id": 1, "role": "named-day"})
	messages([of_this_year(0), named, of_this_year(2)], []) == {"day"}
	messages([of_this_year(0), named], []) == set()
	messages([of_this_year(0), named, object.union(of_this_year(2), {"day": day(2020, 3, 0)})], []) == set()
}

of_this_year(id) := date(day(2022, 3, 0), {"id": id, "role": "event"})

test_since_beside_the_words_that_present_the_report if {
	since := date(day(2021, 0, 0), {"role": "since", "cue": "以来", "opens": true})
	messages([since, date(day(2022, 0, 0), {"role": "document", "id": 1})], []) == {"since"}
	messages([since, date(day(2022, 0, 0), {"role": "work", "id": 1})], []) == set()
}

test_the_year_in_brackets if {
	noted("今年（2021年），全县受理案件", 2021) == {"meant"}
	noted("今年（2022年），全县受理案件", 2022) == set()
	noted("去年（2021年），全县受理案件", 2021) == set()
}

noted(text, year) := {finding.message | some finding in all} if {
	all := stale_year.findings with input as {
		"meta": {"kind": "law-government-report", "report_year": 2022, "opening": {"span": [0, 0]}},
		"dates": [date(day(year, 0, 0), {"role": "event", "before": substring(text, 0, 3), "day": object.union(day(year, 0, 0), {"span": [3, 8]})})],
		"sections": [],
		"text": text,
	}
}

test_named_day_behind_the_year_itself if {
	since := date(day(2022, 0, 0), {"id": 0, "role": "since", "cue": "以来", "opens": true})
	told := date(day(2018, 12, 4), {"id": 1, "role": "named-day", "cue": "国家宪法日"})
	messages([since, told], []) == set() # four years back may be remembered
	messages([since, object.union(told, {"day": day(2020, 12, 4)})], []) == {"day"}
	messages([since, object.union(told, {"day": day(2022, 12, 4)})], []) == set()
}
