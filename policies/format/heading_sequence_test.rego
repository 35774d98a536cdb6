package fazhilint.rules.format.heading_sequence_test

import data.fazhilint.rules.format.heading_sequence

numbered(id, raw, style, ordinal) := {
	"id": id,
	"before": id - 1,
	"number": {"raw": raw, "style": style, "ordinal": ordinal, "span": [10 * id, (10 * id) + count(raw)]},
}

report(sections) := found if {
	found := heading_sequence.findings with input as {"sections": sections}
}

test_in_order if {
	count(report([numbered(0, "一、", "一、", 1), numbered(1, "二、", "一、", 2)])) == 0
}

test_skipped if {
	report([numbered(0, "一、", "一、", 1), numbered(1, "三、", "一、", 3)]) == {{
		"rule": "format/heading-sequence",
		"message": "skipped",
		"span": [10, 12],
		"args": {"before": "一、", "number": "三、", "missing": "2", "last": "2"},
		"actual": "三、",
		"related": [{"span": [0, 2], "note": {"zh": "前一个序号", "en": "number before"}}],
	}}
}

test_more_than_one_skipped if {
	[[f.message, f.args.missing, f.args.last] | some f in report([numbered(0, "一、", "一、", 1), numbered(1, "四、", "一、", 4)])] == [["skipped-two", "2", "3"]]
	[[f.message, f.args.missing, f.args.last] | some f in report([numbered(0, "一、", "一、", 1), numbered(1, "九、", "一、", 9)])] == [["skipped-more", "2", "8"]]
}

test_repeated_and_backward if {
	sections := [
		numbered(0, "一、", "一、", 1), numbered(1, "二、", "一、", 2), numbered(2, "二、", "一、", 2),
		numbered(3, "三、", "一、", 3), numbered(4, "四、", "一、", 4), numbered(5, "三、", "一、", 3),
	]
	{finding.message | some finding in report(sections)} == {"repeated", "backward"}
}

test_new_run_from_one if {
	count(report([numbered(0, "1.", "1.", 1), numbered(1, "2.", "1.", 2), numbered(2, "1.", "1.", 1)])) == 0
}

test_arabic_number_in_a_chinese_run if {
	sections := [numbered(0, "（一）", "（一）", 1), numbered(1, "（2）", "（1）", 2), numbered(2, "（三）", "（一）", 3)]
	{[finding.message, finding.args.expected] | some finding in report(sections)} == {["style", "（二）"]}
}

test_first_of_its_parent_follows_nothing if {
	sections := [numbered(0, "一、", "一、", 1), object.union(numbered(1, "（三）", "（一）", 3), {"before": -1})]
	count(report(sections)) == 0
}

test_markdown_counts_itself if {
	sections := [numbered(0, "1.", "1.", 1), numbered(1, "1.", "1.", 1)]
	found := heading_sequence.findings with input as {"source": {"format": "markdown"}, "sections": sections}
	count(found) == 0
}

listed(gaps) := result if {
	all := heading_sequence.findings with input as {"sections": [], "gaps": gaps}
	result := {[finding.message, finding.args.missing] | some finding in all}
}

gap(style, told) := {"style": style, "before": {"ordinal": 2, "span": [10, 12]}, "item": {"ordinal": 4, "span": [30, 32]}, "told": told}

test_run_inside_a_paragraph if {
	listed([gap("一是", false)]) == {["skipped", "3"]}
	listed([gap("一是", true)]) == set()
	listed([gap("1.", false)]) == set()
	listed([]) == set()
}
