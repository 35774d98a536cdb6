package fazhilint.rules.citations.title_brackets_test

import data.fazhilint.rules.citations.title_brackets

test_unpaired if {
	found := title_brackets.findings with input as {"titles": [], "brackets": [
		{"kind": "unopened", "text": "甲制度》", "span": [0, 4]},
		{"kind": "unclosed", "text": "《乙“制度”", "span": [9, 15]},
	]}
	{finding.message | some finding in found} == {"unopened", "unclosed"}
	some finding in found
	finding.args.text == "《乙‘制度’"
}

test_angle_inside_a_title if {
	found := title_brackets.findings with input as {
		"titles": [{"span": [0, 30], "text": "关于印发<甲办法>的通知"}],
		"brackets": [{"kind": "angle", "text": "<甲办法>", "span": [9, 14], "parent": 0}],
	}
	some finding in found
	finding.fixes[0].text == "〈甲办法〉"
}

test_angle_alone if {
	found := title_brackets.findings with input as {
		"titles": [{"span": [9, 16]}],
		"brackets": [{"kind": "angle", "text": "<<甲办法>>", "span": [9, 16], "parent": -1}],
	}
	some finding in found
	finding.fixes[0].text == "《甲办法》"
}

test_nested if {
	found := title_brackets.findings with input as {
		"titles": [{"span": [0, 30], "text": "关于印发《甲办法》的通知"}],
		"brackets": [{"kind": "nested", "text": "《甲办法》", "span": [9, 14], "parent": 0}],
	}
	some finding in found
	finding.fixes[0].text == "〈甲办法〉"
	finding.args.right == "《关于印发〈甲办法〉的通知》"
}

test_level_by_kind_of_document if {
	bracket := {"kind": "angle", "text": "<甲办法>", "span": [9, 14], "parent": -1}
	report := {"meta": {"kind": "law-government-report"}, "titles": [], "brackets": [bracket]}
	in_report := title_brackets.findings with input as report
	{finding.level | some finding in in_report} == {"error"}
	elsewhere := title_brackets.findings with input as object.union(report, {"meta": {"kind": "other"}})
	{finding.level | some finding in elsewhere} == {"warning"}
}
