package fazhilint.rules.arithmetic.restated_figure_test

import data.fazhilint.lib.given_test as given
import data.fazhilint.rules.arithmetic.restated_figure

pair(second) := given.claim("restated", {
	"subject": "出台行政规范性文件|件",
	"whole": given.number(0, 12, "件", 0), "base": given.number(1, second, "件", 50),
})

test_two_values if {
	found := restated_figure.findings with input as {"claims": [pair(15)]}
	found == {{
		"rule": "arithmetic/restated-figure",
		"message": "default",
		"span": [50, 53],
		"args": {"subject": "出台行政规范性文件", "first": "12件", "second": "15件", "hint.zh": "", "hint.en": ""},
		"expected": "12件",
		"actual": "15件",
		"related": [{"span": [0, 3], "note": {"zh": "前面的数值", "en": "value stated before"}}],
	}}
	verdicts := restated_figure.verdicts with input as {"claims": [pair(15)]}
	[v.verdict | some v in verdicts] == ["inconsistent"]
}

test_one_value if {
	found := restated_figure.findings with input as {"claims": [pair(12)]}
	count(found) == 0
	verdicts := restated_figure.verdicts with input as {"claims": [pair(12)]}
	[v.verdict | some v in verdicts] == ["consistent"]
}
