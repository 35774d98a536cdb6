package fazhilint.rules.format.duplicated_text_test

import data.fazhilint.rules.format.duplicated_text

test_repeated if {
	repeats := [{"kind": "tail", "first": [10, 15], "second": [16, 21], "text": "光下运行。"}]
	found := duplicated_text.findings with input as {"meta": {"kind": "law-government-report"}, "repeats": repeats}
	found == {{
		"rule": "format/duplicated-text",
		"message": "default",
		"span": [16, 21],
		"args": {"text": "光下运行。"},
		"actual": "光下运行。",
		"related": [{"span": [10, 15], "note": {"zh": "第一次出现", "en": "first occurrence"}}],
	}}
}

test_long_text_is_cut if {
	text := "甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙"
	found := duplicated_text.findings with input as {"meta": {"kind": "law-government-report"}, "repeats": [{"first": [0, 32], "second": [40, 72], "text": text}]}
	some finding in found
	endswith(finding.args.text, "……")
}

test_outside_the_profile if {
	found := duplicated_text.findings with input as {"meta": {"kind": "other"}, "repeats": [{"first": [0, 2], "second": [4, 6], "text": "甲乙"}]}
	count(found) == 0
}
