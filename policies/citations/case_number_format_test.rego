package fazhilint.rules.citations.case_number_format_test

import data.fazhilint.rules.citations.case_number_format

number(members) := object.union(
	{
		"id": 0, "span": [0, 16], "raw": "（2020）湘0104行初45号", "canonical": "（2020）湘0104行初45号", "style": "modern",
		"year": 2020, "court": "湘0104", "level": "basic", "type": "行初", "serial": "45", "defects": [], "court_named": -1,
		"document": "", "document_for": "", "instance": "", "outcome": "", "verb": "", "matter": "", "accepted": 0, "party": "",
	},
	members,
)

with_defects(defects, text) := {"text": text, "case_numbers": [number({"defects": defects, "raw": "(2020)湘0104行初45号"})]}

test_defects_in_one_finding if {
	found := case_number_format.findings with input as with_defects(["blank", "half-width"], "，")
	some finding in found
	count(found) == 1
	finding.level == "warning"
	finding.args.defects == "中间有空格、年份应当用全角圆括号"
	finding.args.should == "，只改括号、空格应为（2020）湘0104行初45号"
	finding.fixes == [{"span": [0, 16], "text": "（2020）湘0104行初45号"}]
}

test_half_width_text if {
	found := case_number_format.findings with input as with_defects(["half-width"], "a,b,c")
	some finding in found
	finding.level == "info"
}

test_without_canonical if {
	found := case_number_format.findings with input as {"text": "", "case_numbers": [number({"defects": ["第"], "canonical": ""})]}
	some finding in found
	finding.args.should == ""
	not finding.fixes
}

test_right if {
	found := case_number_format.findings with input as with_defects([], "，")
	count(found) == 0
}

test_blanks_of_the_layout if {
	spaced := object.union(with_defects(["blank"], "，"), {"meta": {"spaced_digits": true}})
	found := case_number_format.findings with input as spaced
	{finding.level | some finding in found} == {"info"}
}

test_habit_is_one_finding if {
	half := number({"defects": ["half-width"], "raw": "(2020)湘0104行初45号"})
	numbers := [half, object.union(half, {"id": 1, "span": [30, 46]}), object.union(half, {"id": 2, "span": [60, 76], "defects": ["blank", "half-width"]})]
	found := case_number_format.findings with input as {"text": "，", "case_numbers": numbers}
	{[finding.message, finding.level, count(finding.related)] | some finding in found} == {["habit", "warning", 1], ["default", "warning", 0]}
	some habit in found
	habit.message == "habit"
	habit.fixes == [{"span": [0, 16], "text": half.canonical}, {"span": [30, 46], "text": half.canonical}]
}

test_no_digit_changes if {
	found := case_number_format.findings with input as {"text": "，", "case_numbers": [number({"defects": ["leading-zero"], "raw": "（2020）湘0104行初045号"})]}
	some finding in found
	finding.expected == "（2020）湘0104行初45号"
	finding.args.should == "，应为（2020）湘0104行初45号"
	finding.fixes == []
}

test_court_left_out if {
	found := case_number_format.findings with input as {"text": "，", "case_numbers": [number({"defects": ["no-court"], "court": "", "canonical": "", "raw": "（2024）行初112号"})]}
	some finding in found
	finding.args.defects == "缺法院代字"
	finding.args.should == ""
}
