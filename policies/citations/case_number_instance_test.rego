package fazhilint.rules.citations.case_number_instance_test

import data.fazhilint.rules.citations.case_number_instance

number(members) := object.union(
	{
		"id": 0, "span": [0, 16], "raw": "（2020）湘0104行初45号", "canonical": "（2020）湘0104行初45号", "style": "modern",
		"year": 2020, "court": "湘0104", "level": "basic", "type": "行初", "serial": "45", "defects": [], "court_named": -1,
		"document": "", "document_for": "", "instance": "", "outcome": "", "verb": "", "matter": "", "accepted": 0, "party": "",
	},
	members,
)

messages(members) := result if {
	all := case_number_instance.findings with input as {"case_numbers": [number(members)]}
	result := {finding.message | some finding in all}
}

test_contradictions if {
	messages({"instance": "二审"}) == {"said"}
	messages({"instance": "一审", "type": "行终", "level": "intermediate"}) == {"said"}
	messages({"type": "行终"}) == {"basic"}
}

test_agreement if {
	messages({"instance": "一审"}) == set()
	messages({"instance": "二审", "type": "行终", "level": "high"}) == set()
	messages({"instance": "申请再审", "type": "行申"}) == set()
}
