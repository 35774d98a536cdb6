package fazhilint.rules.dates.plan_year_test

import data.fazhilint.rules.dates.plan_year

count_of(heading, year) := result if {
	all := plan_year.findings with input as {
		"meta": {"kind": "law-government-report", "report_year": 2022},
		"sections": [{"id": 0, "parent": -1, "run_in": false, "heading": heading, "year": year, "span": [9, 20]}],
	}
	result := count(all)
}

test_wrong_year if {
	count_of("2022年主要安排", 2022) == 1
	count_of("2024年工作打算", 2024) == 1
}

test_right if {
	count_of("2023年主要安排", 2023) == 0
	count_of("下一步工作打算", 0) == 0
	count_of("2022年工作计划完成情况", 2022) == 0
	count_of("2022年主要做法", 2022) == 0
}

opened(members) := result if {
	date := object.union(
		{
			"role": "plan", "cue": "将着力", "opens": true, "leads": true, "inherits": false,
			"day": {"year": 2024, "month": 0, "text": "2024年", "span": [90, 95]},
		},
		members,
	)
	all := plan_year.findings with input as {
		"meta": {"kind": "law-government-report", "report_year": 2022}, "sections": [], "dates": [date],
	}
	result := [finding.message | some finding in all]
}

test_year_that_opens_a_paragraph if {
	opened({}) == ["body"]
	opened({"cue": ""}) == []
	opened({"leads": false}) == []
	opened({"day": {"year": 2023, "month": 0, "text": "2023年", "span": [90, 95]}}) == []
}

next_year(text, before, year, at) := {finding.message |
	some finding in plan_year.findings with input as {
		"meta": {"kind": "law-government-report", "report_year": 2024},
		"text": text,
		"sections": [],
		"dates": [{
			"role": "", "cue": "", "opens": false, "leads": false, "inherits": false, "before": before,
			"day": {"year": year, "month": 0, "text": "d", "span": [at, at + 5]},
		}],
	}
}

test_words_that_say_it_is_the_next_year if {
	next_year("下一年度工作打算：2024年，我局将继续", "下一年度工作打算", 2024, 9) == {"next"}
	next_year("下一步，县水利局2024年工作打算是", "下一步，县水利局", 2024, 8) == {"next"}
	next_year("下一步，总结2024年工作经验", "下一步，总结", 2024, 6) == set()
	next_year("我局2024年工作打算", "我局", 2024, 2) == set()
	next_year("我县的下一年度工作：2024年，我局将继续", "我县的下一年度工", 2024, 10) == {"next"}
}

said_next(year) := {finding.message |
	some finding in plan_year.findings with input as {
		"meta": {"kind": "law-government-report", "report_year": 2024},
		"sections": [],
		"dates": [{
			"role": "next", "cue": "下一年度即", "opens": false, "leads": false, "inherits": false, "before": "谋划了下一年度即",
			"day": {"year": year, "month": 0, "text": "d", "span": [9, 14]},
		}],
	}
}

test_year_said_to_be_the_next if {
	said_next(2026) == {"said"}
	said_next(2024) == {"said"}
	said_next(2025) == set()
}

test_next_step_in_this_year if {
	next_year("下一步，我局将在2024年重点抓好", "下一步，我局将在", 2024, 8) == {"next"}
	next_year("下一步，我局将在2024年试点基础上", "下一步，我局将在", 2024, 8) == set()
}
