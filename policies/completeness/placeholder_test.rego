package fazhilint.rules.completeness.placeholder_test

import data.fazhilint.rules.completeness.placeholder

test_placeholder if {
	marks := [{"kind": "placeholder", "text": "××期", "span": [9, 12]}]
	found := placeholder.findings with input as {"meta": {"kind": "law-government-report"}, "marks": marks}
	found == {{
		"rule": "completeness/placeholder",
		"message": "default",
		"span": [9, 12],
		"args": {"text": "××期"},
		"actual": "××期",
		"related": [],
	}}
}

test_other_marks if {
	found := placeholder.findings with input as {"meta": {"kind": "law-government-report"}, "marks": [{"kind": "doubled", "text": "。。", "span": [1, 3]}]}
	count(found) == 0
}

test_outside_the_profile if {
	found := placeholder.findings with input as {"meta": {"kind": "other"}, "marks": [{"kind": "placeholder", "text": "××期", "span": [9, 12]}]}
	count(found) == 0
}
