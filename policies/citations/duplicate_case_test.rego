package fazhilint.rules.citations.duplicate_case_test

import data.fazhilint.rules.citations.duplicate_case

number(members) := object.union(
	{
		"id": 0, "span": [0, 16], "raw": "（2020）湘0104行初45号", "canonical": "（2020）湘0104行初45号", "style": "modern",
		"year": 2020, "court": "湘0104", "level": "basic", "type": "行初", "serial": "45", "defects": [], "court_named": -1,
		"document": "", "document_for": "", "instance": "", "outcome": "", "verb": "", "matter": "", "accepted": 0, "party": "",
	},
	members,
)

count_of(a, b) := result if {
	all := duplicate_case.findings with input as {"case_numbers": [number(a), number(object.union({"id": 1, "span": [50, 66]}, b))]}
	result := count(all)
}

test_two_parties if count_of({"party": "丁某"}, {"party": "某建材店"}) == 1

test_same_party if {
	count_of({"party": "丁某"}, {"party": "丁某等三人"}) == 0
	count_of({"party": "丁某"}, {"party": ""}) == 0
	count_of({"party": "丁某"}, {"party": "戊某", "canonical": "（2020）湘0104行初46号"}) == 0
	count_of({"party": "丁某", "canonical": ""}, {"party": "戊某", "canonical": ""}) == 0
}

test_outcomes if {
	count_of({"outcome": "驳回诉讼请求"}, {"outcome": "准许撤诉"}) == 1
	count_of({"outcome": "按撤诉处理"}, {"outcome": "准许撤诉"}) == 0
	count_of({"outcome": "驳回诉讼请求"}, {"outcome": "驳回诉讼请求"}) == 0
	count_of({"outcome": "驳回诉讼请求"}, {"outcome": "维持原判"}) == 0
	count_of({"outcome": "撤销", "party": "丁某"}, {"outcome": "准许撤诉", "party": "戊某"}) == 1
}

appeals(first, second) := {finding.message |
	some finding in duplicate_case.findings with input as {"case_numbers": [
		{"id": 0, "raw": "n", "canonical": "（2023）云行终203号", "type": "行终", "party": "", "outcome": first, "span": [0, 9]},
		{"id": 1, "raw": "n", "canonical": "（2023）云行终203号", "type": "行终", "party": "", "outcome": second, "span": [20, 29]},
	]}
}

test_outcomes_of_second_instance if {
	count(appeals("维持原判", "准许撤回上诉")) == 1
	count(appeals("维持原判", "驳回上诉")) == 0
}
