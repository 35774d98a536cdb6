package fazhilint.rules.completeness.empty_section_test

import data.fazhilint.rules.completeness.empty_section

section(empty, run_in) := {"heading": "规范执法", "span": [5, 12], "empty": empty, "run_in": run_in}

test_empty if {
	found := empty_section.findings with input as {"meta": {"kind": "law-government-report"}, "sections": [section(true, false)]}
	found == {{
		"rule": "completeness/empty-section",
		"message": "default",
		"span": [5, 12],
		"args": {"heading": "规范执法"},
		"related": [],
	}}
}

test_filled if {
	found := empty_section.findings with input as {"meta": {"kind": "law-government-report"}, "sections": [section(false, false)]}
	count(found) == 0
}

test_run_in_heading if {
	found := empty_section.findings with input as {"meta": {"kind": "law-government-report"}, "sections": [section(true, true)]}
	count(found) == 0
}

test_outside_the_profile if {
	found := empty_section.findings with input as {"meta": {"kind": "other"}, "sections": [section(true, false)]}
	count(found) == 0
}
