package fazhilint.rules.format.heading_style_test

import data.fazhilint.rules.format.heading_style

numbered(id, raw, style) := {"id": id, "level": 2, "number": {"raw": raw, "style": style, "span": [10 * id, (10 * id) + 2]}}

test_mixed if {
	sections := [numbered(0, "1.", "1."), numbered(1, "2、", "1、"), numbered(2, "3.", "1.")]
	found := heading_style.findings with input as {"sections": sections}
	found == {{
		"rule": "format/heading-style",
		"message": "default",
		"span": [10, 12],
		"args": {"styles": "1.、1、", "first": "1.", "second": "2、"},
		"related": [{"span": [0, 2], "note": {"zh": "另一种形式", "en": "the other style"}}],
	}}
}

test_one_style if {
	sections := [numbered(0, "1.", "1."), numbered(1, "2.", "1.")]
	found := heading_style.findings with input as {"sections": sections}
	count(found) == 0
}

test_other_kinds_of_number_are_not_compared if {
	sections := [numbered(0, "（一）", "（一）"), numbered(1, "1.", "1.")]
	found := heading_style.findings with input as {"sections": sections}
	count(found) == 0
}
