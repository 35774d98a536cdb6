package fazhilint.rules.citations.case_number_type_test

import data.fazhilint.rules.citations.case_number_type

number(members) := object.union(
	{
		"id": 0, "span": [0, 16], "raw": "（2020）湘0104行初45号", "canonical": "（2020）湘0104行初45号", "style": "modern",
		"year": 2020, "court": "湘0104", "level": "basic", "type": "行初", "serial": "45", "defects": [], "court_named": -1,
		"document": "", "document_for": "", "instance": "", "outcome": "", "verb": "", "matter": "", "accepted": 0, "party": "",
	},
	members,
)

messages(members) := result if {
	all := case_number_type.findings with input as {"case_numbers": [number(members)]}
	result := {finding.message | some finding in all}
}

test_known if {
	messages({}) == set()
	messages({"type": "知行终"}) == set()
	messages({"type": "民初", "document_for": "民事", "document": "判决书"}) == set()
}

test_unknown if {
	messages({"type": "行中"}) == {"unknown"}
	messages({"type": "终"}) == {"incomplete"}
}

test_mismatch if {
	messages({"type": "民初", "document_for": "行政", "document": "判决书"}) == {"mismatch"}
	messages({"type": "民初", "matter": "行政诉讼"}) == {"mismatch"}
	messages({"type": "行初", "matter": "民事"}) == {"mismatch"}
	messages({"type": "行初", "document_for": "刑事", "document": "判决书"}) == {"mismatch"}
}

test_reversed if messages({"type": "终行"}) == {"incomplete"}

test_civil_action_in_a_criminal_case if {
	messages({"type": "刑初", "matter": "刑事附带民事"}) == set()
	messages({"type": "民初", "matter": "刑事附带民事"}) == set()
	messages({"type": "行初", "matter": "刑事附带民事"}) == {"mismatch"}
	messages({"type": "刑初", "document_for": "刑事附带民事", "document": "判决书"}) == set()
	messages({"type": "刑初", "matter": "刑事"}) == set()
}

test_words_are_not_quoted if {
	found := case_number_type.findings with input as {"case_numbers": [number({
		"type": "民初",
		"document_for": "行政",
		"document": "判决书",
	})]}
	{finding.args.said | some finding in found} == {"行政裁判文书"}
}

test_old_numbers_are_left_alone if {
	messages({"type": "民一初", "style": "old", "year": 2010}) == set()
	messages({"type": "行中", "year": 2015}) == set()
}

test_enforcement_is_no_lawsuit if {
	messages({"type": "行初", "outcome": "准予执行"}) == {"enforcement"}
	messages({"type": "行审", "outcome": "准予执行"}) == set()
	messages({"type": "行审", "outcome": "驳回诉讼请求"}) == {"suit"}
	messages({"type": "行初", "outcome": "驳回诉讼请求"}) == set()
}
