package fazhilint.rules.citations.document_number_format_test

import data.fazhilint.rules.citations.document_number_format

findings(members) := result if {
	all := document_number_format.findings with input as {"meta": {"spaced_digits": true}, "document_numbers": [object.union(
		{
			"span": [0, 12], "raw": "云政发[2022]08号", "canonical": "云政发〔2022〕8号", "kind": "document", "stem": "云政发", "defects": [],
		},
		members,
	)]}
	result := all
}

test_defects if {
	some finding in findings({"defects": ["brackets", "leading-zero"]})
	finding.level == "warning"
	finding.expected == "云政发〔2022〕8号"
}

test_penalty if {
	some finding in findings({"kind": "penalty", "defects": ["leading-zero"]})
	finding.level == "info"
}

test_award if {
	some finding in findings({"kind": "award", "defects": ["第"]})
	finding.level == "info"
}

test_usual_numbers_of_decisions if {
	every kind in ["penalty", "award", "reconsideration", "decision"] {
		findings({"kind": kind, "stem": "云某字", "defects": ["第"]}) == set()
		{finding.level | some finding in findings({"kind": kind, "stem": "云某决", "defects": ["第"]})} == {"info"}
	}
	{finding.level | some finding in findings({"stem": "云某字", "defects": ["第"]})} == {"warning"}
}

test_penalty_with_wrong_brackets if {
	some finding in findings({"kind": "penalty", "defects": ["brackets"], "canonical": ""})
	finding.level == "warning"
	not finding.fixes
}

test_right if findings({}) == set()

test_blanks_of_the_layout if {
	some finding in findings({"defects": ["blank"]})
	finding.level == "info"
}

test_fix_of_brackets_only if {
	{finding.fixes | some finding in findings({"defects": ["brackets"], "raw": "云政发[2022] 8号"})} == {[{"span": [0, 12], "text": "云政发〔2022〕8号"}]}
	{finding.fixes | some finding in findings({"defects": ["brackets", "leading-zero"]})} == {[]}
}

# 第 belongs to 字 in the number of a decision, so that only its zeros are a defect.
test_only_the_zeros_of_a_decision if {
	number := {
		"id": 0, "span": [0, 14], "raw": "云政罚决字〔2024〕第0012号", "canonical": "云政罚决字〔2024〕12号", "kind": "penalty",
		"stem": "云政罚决字", "year": 2024, "serial": "0012", "defects": ["第", "leading-zero"],
	}
	found := document_number_format.findings with input as {"document_numbers": [number], "meta": {"spaced_digits": false}}
	{[finding.args.defects, finding.expected] | some finding in found} == {["顺序号不补零", "云政罚决字〔2024〕第12号"]}
}
