package fazhilint.rules.completeness.missing_section_test

import data.fazhilint.rules.completeness.missing_section

heading(id, text) := {
	"id": id,
	"level": 1,
	"heading": text,
	"span": [10 * id, (10 * id) + 5],
	"extent": [10 * id, (10 * id) + 9],
	"year": 0,
	"children": [],
	"parent": -1,
}

document(headings, text) := {
	"meta": {"kind": "law-government-report", "report_year": 2022},
	"text": text,
	"body": [0, count(text)],
	"paragraphs": [{"kind": "title", "span": [0, 8]}],
	"sections": [heading(i, h) | some i, h in headings],
}

all_parts := ["主要举措和成效", "不足和原因", "履行第一责任人职责情况", "2023年主要安排"]

test_all_parts if {
	text := "由于由于由于由于由于由于由于由于由于由于由于由于由于由于由于由于由于由于由于由于"
	found := missing_section.findings with input as document(all_parts, text)
	count(found) == 0
}

test_missing_responsibility if {
	text := "原因原因原因原因原因原因原因原因原因原因原因原因原因原因原因原因原因原因"
	headings := ["主要举措和成效", "不足和原因", "2023年主要安排"]
	found := missing_section.findings with input as document(headings, text)
	found == {{
		"rule": "completeness/missing-section",
		"message": "default",
		"level": "error",
		"span": [0, 8],
		"args": {
			"part": "党政主要负责人履行推进法治建设第一责任人职责情况",
			"part_en": "how the heads of party and government fulfilled their duty as first persons responsible for the rule of law",
		},
		"expected": "党政主要负责人履行推进法治建设第一责任人职责情况",
		"related": [],
	}}
}

test_mentioned_in_passing if {
	text := "把第一责任人职责列为述法重点。原因原因原因原因原因原因原因原因原因原因"
	headings := ["主要举措和成效", "不足和原因", "2023年主要安排"]
	found := missing_section.findings with input as document(headings, text)
	some finding in found
	finding.message == "mentioned"
	finding.related[0].span == [1, 6]
}

test_shortcomings_without_causes if {
	text := "甲乙丙丁甲乙丙丁甲乙丙丁甲乙丙丁甲乙丙丁甲乙丙丁甲乙丙丁甲乙丙丁甲乙丙丁甲乙丙丁"
	headings := ["主要举措和成效", "存在的不足", "履行第一责任人职责情况", "2023年主要安排"]
	found := missing_section.findings with input as document(headings, text)
	{[finding.message, finding.level] | some finding in found} == {["causes", "info"]}
}

# What is found in a report with all parts whose shortcomings are told so.
found_with(told) := found if {
	found := missing_section.findings with input as json.patch(document(all_parts, told), [
		{"op": "replace", "path": "/sections/1/span", "value": [0, 0]},
		{"op": "replace", "path": "/sections/1/extent", "value": [0, count(told)]},
	])
}

test_causes_in_many_words if {
	every told in [
		"受编制和专业限制，执法力量不足。",
		"因编制所限，执法力量不足。",
		"受人员编制影响，办案不快。",
		"学法不深，归根到底是认识不到位。",
		"落实不严，根子在思想。",
		"人手少，囿于编制。",
		"案卷不规范，主观上是学习不够。",
		"力量薄弱，因此审核不细。",
	] {
		found_with(told) == set()
	}
}

test_words_that_tell_no_cause if {
	every told in [
		"因地制宜做得不够。",
		"受理不及时，办案质量受到影响。",
		"宣传形式仅限于发放资料。",
		"接受监督不够，影响形象。",
		"受众面窄，效果有限。",
		"制约机制不健全。",
	] {
		{finding.message | some finding in found_with(told)} == {"causes"}
	}
}

test_other_kind if {
	found := missing_section.findings with input as object.union(document([], "文字"), {"meta": {"kind": "other"}})
	count(found) == 0
}

test_before_the_duty_existed if {
	text := "原因原因原因原因原因原因原因原因原因原因原因原因原因原因原因原因原因原因"
	headings := ["主要举措和成效", "不足和原因", "下一年打算"]
	old := object.union(document(headings, text), {"meta": {"kind": "law-government-report", "report_year": 2015}})
	count(missing_section.findings) == 0 with input as old
	unknown := object.union(document(headings, text), {"meta": {"kind": "law-government-report", "report_year": 0}})
	count(missing_section.findings) == 1 with input as unknown
}

test_before_the_regulation if {
	text := "原因原因原因原因原因原因原因原因原因原因原因原因原因原因原因原因原因原因"
	headings := ["主要举措和成效", "不足和原因", "下一年打算"]
	early := object.union(document(headings, text), {"meta": {"kind": "law-government-report", "report_year": 2017}})
	found := missing_section.findings with input as early
	{finding.level | some finding in found} == {"info"}
}

with_parts(parts) := object.union(data.fazhilint.tables.profiles, {"profiles": {"national": {"parts": parts}}})

test_words_of_ones_own if {
	text := "原因原因原因原因原因原因原因原因原因原因原因原因原因原因原因原因原因原因"
	headings := ["主要举措和成效", "不足和原因", "一把手抓法治", "2023年主要安排"]
	count(missing_section.findings) == 1 with input as document(headings, text)
	own := with_parts({"responsibility": {"also": ["一把手抓法治"]}})
	count(missing_section.findings) == 0 with input as document(headings, text) with data.fazhilint.tables.profiles as own
	off := with_parts({"responsibility": {"required": false}})
	count(missing_section.findings) == 0 with input as document(headings, text) with data.fazhilint.tables.profiles as off
}
