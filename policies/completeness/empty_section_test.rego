package fazhilint.rules.completeness.empty_section_test

import data.fazhilint.rules.completeness.empty_section

section(empty, run_in) := {"heading": "规范执法", "span": [5, 12], "empty": empty, "run_in": run_in}

test_empty if {
	found := empty_section.findings with input as {"meta": {"kind": "law-government-report"}, "sections": [section(true, false)]}
	found == {{
		"rule": "completeness/empty-section",
		"message": "default",
		"span": [5, 12],
		"args": {"heading": "规范执法"},
		"related": [],
	}}
}

test_filled if {
	found := empty_section.findings with input as {"meta": {"kind": "law-government-report"}, "sections": [section(false, false)]}
	count(found) == 0
}

test_run_in_heading if {
	found := empty_section.findings with input as {"meta": {"kind": "law-government-report"}, "sections": [section(true, true)]}
	count(found) == 0
}

test_outside_the_profile if {
	found := empty_section.findings with input as {"meta": {"kind": "other"}, "sections": [section(true, false)]}
	count(found) == 0
}

# alone is a heading that ends with a full stop and has nothing behind it, in a chapter.
alone(heading, chapter) := {[finding.level, finding.args.heading] |
	some finding in empty_section.findings with input as {
		"meta": {"kind": "law-government-report"},
		"text": concat("", [chapter, "。", heading, "。"]),
		"sections": [
			{"heading": chapter, "level": 1, "span": [0, count(chapter)], "extent": [0, 99], "empty": false, "run_in": false},
			{"heading": heading, "level": 2, "span": [count(chapter) + 1, (count(chapter) + 1) + count(heading)], "extent": [9, 30], "empty": true, "run_in": false},
		],
	}
}

test_alone_on_its_line if {
	alone("强化执法监督力度", "主要举措和成效") == {["warning", "强化执法监督力度"]}
	alone("未发生重大行政决策事项", "主要举措和成效") == set()
	alone("做好交办的其他工作", "主要举措和成效") == set()
	alone("强化执法监督力度", "存在的不足和原因") == set()
	alone("强化执法监督力度", "下一年度主要安排") == set()
	alone("加强学习", "主要举措和成效") == set()
}
