package fazhilint.rules.citations.document_kind_test

import data.fazhilint.rules.citations.document_kind

number(members) := object.union(
	{
		"id": 0, "span": [0, 16], "raw": "（2020）湘0104行初45号", "canonical": "（2020）湘0104行初45号", "style": "modern",
		"year": 2020, "court": "湘0104", "level": "basic", "type": "行初", "serial": "45", "defects": [], "court_named": -1,
		"document": "", "document_for": "", "instance": "", "outcome": "", "verb": "", "matter": "", "accepted": 0, "party": "",
	},
	members,
)

messages(members) := result if {
	all := document_kind.findings with input as {"case_numbers": [number(members)]}
	result := {finding.message | some finding in all}
}

test_verb if {
	messages({"document": "裁定书", "verb": "判决", "outcome": "驳回诉讼请求"}) == {"verb"}
	messages({"document": "判决书", "verb": "裁定", "outcome": "准许撤诉"}) == {"verb"}
}

test_outcome if {
	messages({"document": "判决书", "outcome": "驳回起诉"}) == {"outcome"}
	messages({"document": "裁定书", "outcome": "确认违法"}) == {"outcome"}
}

test_verb_alone if {
	messages({"verb": "裁定", "outcome": "驳回诉讼请求"}) == {"outcome"}
	messages({"verb": "判决", "outcome": "驳回起诉"}) == {"outcome"}
	messages({"document": "通知书", "verb": "判决", "outcome": "驳回起诉"}) == set()
}

test_agreement if {
	messages({"document": "裁定书", "verb": "裁定", "outcome": "驳回起诉"}) == set()
	messages({"document": "判决书", "outcome": "维持原判"}) == set()
	messages({"outcome": "驳回起诉", "verb": "裁定"}) == set()
}

of_rulings(members) := result if {
	ruling := object.union({"id": 0, "span": [0, 9], "text": "判决驳回起诉", "document": "", "document_for": "", "verb": "", "outcome": ""}, members)
	result := {[finding.message, object.get(finding, "level", "error")] | some finding in document_kind.findings with input as {"rulings": [ruling]}}
}

test_rulings_without_number if {
	of_rulings({"document": "判决书", "verb": "裁定", "outcome": "驳回起诉"}) == {["ruling_verb", "error"]}
	of_rulings({"document": "判决书", "outcome": "准许撤诉"}) == {["ruling_outcome", "error"]}
	of_rulings({"verb": "判决", "outcome": "驳回起诉"}) == {["ruling_word", "warning"]}
	of_rulings({"verb": "裁定", "outcome": "驳回诉讼请求"}) == {["ruling_word", "warning"]}
	of_rulings({"verb": "裁定", "outcome": "驳回起诉"}) == set()
	of_rulings({"document": "裁定书", "outcome": "驳回起诉"}) == set()
}
