package fazhilint.rules.dates.anachronism_test

import data.fazhilint.rules.dates.anachronism

day(ord) := {"ord": ord, "valid": true, "day": ord % 100, "month": 1, "text": "d", "span": [0, 9]}

signed(ord) := {"report_year": 2023, "signature": {"date": day(ord)}}

count_of(meta, events, titles) := result if {
	all := anachronism.findings with input as {"meta": meta, "events": events, "titles": titles, "dates": []}
	result := count(all)
}

event(kind, term, plenum, role) := {"kind": kind, "term": term, "plenum": plenum, "role": role, "text": "e", "span": [20, 25]}

title(name, role) := {
	"name": name, "text": name, "role": role, "from": 0, "to": 0, "span": [20, 25],
	"prefix": "",
}

levels(meta, members) := result if {
	all := anachronism.findings with input as object.union({"meta": meta, "events": [], "titles": [], "dates": []}, members)
	result := {[finding.message, object.get(finding, "level", "")] | some finding in all}
}

test_plenums_beyond_the_table if {
	levels(signed(20260122), {"events": [event("plenum", 20, 5, "mentioned")]}) == {["unknown", "info"]}
	levels(signed(20240122), {"events": [event("plenum", 20, 5, "mentioned")]}) == {["unknown", "error"]}
	levels(signed(20270122), {"events": [event("plenum", 20, 5, "mentioned")]}) == set()
	levels(signed(20260122), {"events": [event("plenum", 20, 5, "plan")]}) == set()
	levels(signed(20240122), {"events": [event("plenum", 19, 8, "mentioned")]}) == {["never", ""]}
	levels(signed(20240122), {"events": [event("plenum", 17, 8, "mentioned")]}) == set()
}

test_congresses_beyond_the_table if {
	levels(signed(20260122), {"events": [event("congress", 21, 0, "mentioned")]}) == {["coming", ""]}
	levels(signed(20260122), {"events": [event("plenum", 21, 1, "mentioned")]}) == {["coming", ""]}
	levels(signed(20260122), {"events": [event("congress", 21, 0, "plan")]}) == set()
	levels(signed(20280122), {"events": [event("congress", 21, 0, "mentioned")]}) == set()
	levels(signed(20260122), {"events": [event("congress", 17, 0, "mentioned")]}) == set()
}

test_name_in_full_is_not_repeated if {
	full := object.union(event("plenum", 20, 3, "mentioned"), {"text": "二十届三中全会"})
	levels(signed(20240122), {"events": [full]}) == {["event_named", ""]}
}

revised(name, role) := object.union(title(name, role), {"prefix": "贯彻新修订的"})

test_newly_revised if {
	levels(signed(20220122), {"titles": [revised("行政复议法", "applied")]}) == {["revised", ""]}
	levels(signed(20240122), {"titles": [revised("行政复议法", "applied")]}) == set()
	levels(signed(20220122), {"titles": [revised("行政处罚法", "applied")]}) == set()
	levels(signed(20220122), {"titles": [revised("行政复议法", "plan")]}) == set()
	levels(signed(20200122), {"titles": [revised("行政复议法", "applied")]}) == set()
}

force(ord) := {
	"titles": [title("行政处罚法", "mentioned")],
	"dates": [{"role": "effect", "cue": "施行", "inherits": false, "day": object.union(day(ord), {"span": [26, 35]})}],
}

# 2021年7月1日起施行的《行政处罚法》: the title stands behind, and what ends right before the date has nothing to do with it.
force_of_next(ord) := {
	"titles": [title("信访工作条例", "mentioned"), object.union(title("行政处罚法", "mentioned"), {"span": [40, 46]})],
	"dates": [{"role": "effect", "cue": "施行的", "inherits": false, "day": object.union(day(ord), {"span": [26, 35]})}],
}

test_day_of_coming_into_force if {
	levels(signed(20220122), force(20210701)) == {["effect", "warning"]}
	levels(signed(20220122), force(20210715)) == set()
	levels(signed(20220122), force(20150715)) == set()
	levels(signed(20220122), force_of_next(20210701)) == {["effect", "warning"]}
	levels(signed(20220122), force_of_next(20210715)) == set()
}

test_event if {
	count_of(signed(20240122), [event("plenum", 20, 3, "mentioned")], []) == 1
	count_of(signed(20240722), [event("plenum", 20, 3, "mentioned")], []) == 0
	count_of(signed(20220122), [event("congress", 20, 0, "mentioned")], []) == 1
	count_of(signed(20220122), [event("congress", 20, 0, "plan")], []) == 0
	count_of(signed(20220122), [event("plenum", 20, 0, "mentioned")], []) == 0
}

test_without_signature if {
	count_of({"report_year": 2023, "publication": day(20240122)}, [event("plenum", 20, 3, "mentioned")], []) == 1
	count_of({"report_year": 2023}, [event("plenum", 20, 3, "mentioned")], []) == 0
	count_of({"report_year": 2019}, [event("plenum", 20, 3, "mentioned")], []) == 1
}

test_law if {
	count_of(signed(20240122), [], [title("法治宣传教育法", "studied")]) == 1
	count_of(signed(20240122), [], [title("法治宣传教育法", "mentioned")]) == 0
	count_of(signed(20260122), [], [title("法治宣传教育法", "studied")]) == 0
	count_of(signed(20180122), [], [title("关于行政机关负责人出庭应诉若干问题的规定", "applied")]) == 1
	count_of(signed(20180122), [], [title("法治政府建设与责任落实督察工作规定", "applied")]) == 1
	count_of(signed(20240122), [], [object.union(title("法治宣传教育法", "studied"), {"text": "法治宣传教育法（草案）"})]) == 0
}

test_outline if count_of(
	signed(20200122), [],
	[object.union(title("法治政府建设实施纲要", "applied"), {"from": 2021, "to": 2025})],
) == 1

opens(month, day, role) := {
	"sentence": 3, "opens": true, "alone": true, "role": role, "cue": "", "inherits": false,
	"day": {"year": 0, "month": month, "day": day, "valid": true, "text": "3月12日", "span": [0, 5]},
}

early_on(dates, members) := {[finding.message, finding.level] |
	some finding in anachronism.findings with input as object.union(
		{"meta": object.union(signed(20250120), {"report_year": 2024}), "text": "3月12日，局党组传达学习党的二十届三中全会精神", "dates": dates, "events": [], "titles": []},
		members,
	)
	finding.message == "early"
}

plenum := {"events": [object.union(event("plenum", 20, 3, "mentioned"), {"sentence": 3, "span": [12, 21]})]}

test_told_before_it_was_held if {
	early_on([opens(3, 12, "event")], plenum) == {["early", "warning"]}
	early_on([opens(3, 0, "event")], plenum) == {["early", "warning"]}
	early_on([opens(9, 12, "event")], plenum) == set()
	early_on([opens(3, 12, "plan")], plenum) == set()
	opening := object.union(opens(3, 12, "event"), {"alone": false})
	second := object.union(opens(9, 12, "event"), {"alone": false, "opens": false})
	early_on([opening, object.union(second, {"day": {"span": [22, 27]}})], plenum) == {["early", "warning"]}
	early_on([opening, object.union(second, {"day": {"span": [6, 11]}})], plenum) == set()
}

test_studied_before_it_was_published if {
	studied := {"titles": [object.union(title("公平竞争审查条例", "studied"), {"sentence": 3, "span": [12, 21], "text": "公平竞争审查条例"})]}
	early_on([opens(3, 12, "event")], studied) == {["early", "warning"]}
	early_on([opens(8, 12, "event")], studied) == set()
}

earlier(year, opens_it) := object.union(opens(0, 0, "history"), {"opens": opens_it, "day": {"year": year, "span": [0, 5], "text": "d"}})

test_told_of_an_earlier_year if {
	applied := {"titles": [object.union(title("公平竞争审查条例", "applied"), {"sentence": 3, "span": [12, 21], "text": "公平竞争审查条例"})]}
	early_on([earlier(2023, true)], applied) == {["early", "warning"]}
	early_on([object.union(earlier(2023, true), {"inherits": true})], applied) == set()
	early_on([object.union(earlier(2023, true), {"cue": "以来"})], applied) == set()
	early_on([earlier(2023, true)], object.union(applied, {"text": "2023年建成的公园宣传公平竞争审查条例"})) == set()
	early_on([earlier(2023, false)], applied) == set() # a comma stands between
	early_on([earlier(2023, false)], object.union(applied, {"text": "在2023年就依据公平竞争审查条例建立制度"})) == {["early", "warning"]}
}

# 新修订的 with a year beside that of the last revision.
newly(ord) := {
	"titles": [object.union(title("行政复议法", "mentioned"), {"prefix": "新修订的"})],
	"dates": [{"role": "effect", "cue": "施行", "inherits": false, "day": object.union(day(ord), {"span": [26, 35]})}],
}

test_newly_revised_in_force if {
	levels(signed(20240122), newly(20230701)) == {["effect", "warning"]}
	levels(signed(20240122), newly(20240101)) == set()
	levels(signed(20240122), newly(20180101)) == set()
}

timed(text, year, month) := {finding.message |
	some finding in anachronism.findings with input as {
		"text": text,
		"meta": {"report_year": 2024, "signature": {"date": day(20250120)}},
		"events": [object.union(event("plenum", 20, 3, "mentioned"), {"span": [14, 21], "sentence": 3})],
		"titles": [],
		"dates": [{
			"sentence": 3, "role": "event", "cue": "召开", "alone": false, "opens": false, "upto": ((year * 10000) + (month * 100)) + 31,
			"day": {"year": year, "month": month, "day": 0, "valid": true, "text": "d", "span": [0, 7]},
		}],
	}
}

test_a_meeting_has_its_own_time if {
	timed("2024年8月召开的党的    二十届三中全会", 2024, 8) == set() # other words between
	timed("2024年08月召开的党的二十届三中全会", 2024, 8) == set()
	held := "2024年8月胜利召开的党的二十届三中全会"
	timed(held, 2024, 8) == {"held"}
	timed(held, 2024, 7) == set()
	timed(held, 2023, 7) == {"held"}
}

in_force(prefix, behind, month) := {finding.message |
	some finding in anachronism.findings with input as {
		"meta": {"report_year": 2024, "signature": {"date": day(20250620)}},
		"events": [],
		"titles": [object.union(title("学前教育法", ""), {"span": [10, 15], "sentence": 3, "prefix": prefix, "behind": behind})],
		"dates": [{
			"sentence": 3, "role": "event", "cue": "", "alone": true, "opens": true, "inherits": false,
			"day": {"year": 2024, "month": month, "day": 0, "valid": true, "text": "d", "span": [0, 7]},
		}],
	}
}

test_not_yet_in_force if {
	in_force("依据已经施行的", "", 9) == {"not_yet"}
	in_force("依据", "已经生效为由", 9) == {"not_yet"}
	in_force("宣传", "", 9) == set()
}

revised_in(year) := {
	"titles": [object.union(title("治安管理处罚法", "applied"), {"prefix": "年修订的"})],
	"dates": [{"role": "title", "cue": "", "inherits": false, "day": {"ord": year * 10000, "valid": true, "year": year, "month": 0, "day": 0, "text": "d", "span": [12, 17]}}],
}

test_revised_in_a_year if {
	levels(signed(20250122), revised_in(2025)) == {["revised_in", ""]}
	levels(signed(20260122), revised_in(2025)) == set()
	levels(signed(20250122), revised_in(2012)) == set()
}

held(text, month) := {
	"text": text,
	"events": [object.union(event("plenum", 20, 3, "mentioned"), {"sentence": 3, "span": [0, 7]})],
	"dates": [{
		"id": 0, "role": "event", "cue": "召开", "inherits": false, "alone": true, "opens": false, "before": "", "sentence": 3, "upto": ((2024 * 10000) + (month * 100)) + 31,
		"day": {"ord": (2024 * 10000) + (month * 100), "valid": true, "year": 2024, "month": month, "day": 0, "text": "d", "span": [8, 15]},
	}],
}

test_time_behind_the_meeting if {
	levels(signed(20250122), held("二十届三中全会于2024年8月召开以后", 8)) == {["held", ""]}
	levels(signed(20250122), held("二十届三中全会于2024年7月召开以后", 7)) == set()
	levels(signed(20250122), held("二十届三中全会后2024年8月召开大会", 8)) == set()
}

test_adopted_is_not_in_force if {
	row := {"titles": [title("民法典", "mentioned")], "dates": [{"role": "effect", "cue": "施行", "inherits": false, "day": {"ord": 20200528, "valid": true, "year": 2020, "month": 5, "day": 28, "text": "d", "span": [26, 35]}}]}
	levels(signed(20250122), row) == {["effect", "warning"]}
}
