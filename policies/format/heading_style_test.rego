package fazhilint.rules.format.heading_style_test

import data.fazhilint.rules.format.heading_style

numbered(id, raw, style) := {"id": id, "level": 2, "number": {"raw": raw, "style": style, "span": [10 * id, (10 * id) + 2]}}

test_mixed if {
	sections := [numbered(0, "1.", "1."), numbered(1, "2、", "1、"), numbered(2, "3.", "1.")]
	found := heading_style.findings with input as {"sections": sections, "text": ""}
	found == {{
		"rule": "format/heading-style",
		"message": "default",
		"span": [10, 12],
		"args": {"styles": "“1.”“1、”", "first": "1.", "second": "2、"},
		"related": [{"span": [0, 2], "note": {"zh": "另一种形式", "en": "the other style"}}],
		"fixes": [{"span": [10, 12], "text": "2."}],
	}}
}

test_three_styles if {
	sections := [numbered(0, "1.", "1."), numbered(1, "2、", "1、"), numbered(2, "3．", "1．")]
	found := heading_style.findings with input as {"sections": sections, "text": ""}
	[[f.message, f.args.styles] | some f in found] == [["three", "“1.”“1、”“1．”"]]
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

test_official_styles if {
	brackets := [numbered(0, "（一）", "（一）"), numbered(1, "(二)", "(一)")]
	{finding.fixes | some finding in heading_style.findings} == {[{"span": [10, 12], "text": "（二）"}]} with input as {"sections": brackets, "text": ""}
	without := [numbered(0, "一)", "一)"), numbered(1, "二）", "一）")]
	{finding.fixes | some finding in heading_style.findings} == {[]} with input as {"sections": without, "text": ""}
}

test_no_fix_before_a_digit if {
	sections := [object.union(numbered(0, "1.", "1."), {"heading": "强化八个字共多少"}), object.union(numbered(1, "2、", "1、"), {"heading": "2023年"})]
	found := heading_style.findings with input as {"sections": sections, "text": "1.强化八个字共多少2、2023年"}
	{finding.fixes | some finding in found} == {[]}
}
