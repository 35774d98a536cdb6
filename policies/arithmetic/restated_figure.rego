# METADATA
# scope: package
# title: 同一指标前后数值不同
# description: |
#   同一指标在同一时期、同一范围内，全文应当只有一个数值。只有两处用语（除“全年”“共”等外）完全相同，或者名称相合、
#   数值只颠倒了相邻两位数字的，才比较。
# custom:
#   level: warning
#   title_en: 'One indicator with two values'
#   description_en: |
#     One indicator, for one period and scope, has one value throughout. Only places in the same words are compared, and
#     places whose names agree and whose values differ by an exchange of two digits.
#   basis:
#     - zh: '《党政机关公文处理工作条例》（中办发〔2012〕14号）第二十条：审核公文时查明数字是否准确'
#       en: 'Regulations on the handling of official documents (2012), art. 20 (figures must be accurate)'
#   messages:
#     default:
#       zh: '“{subject}”前面写{first}，这里写{second}，两处不一致{hint}。'
#       en: '“{subject}” is {first} before and {second} here{hint}.'
package fazhilint.rules.arithmetic.restated_figure

import data.fazhilint.lib.claim
import data.fazhilint.lib.finding
import data.fazhilint.lib.slip

pairs := claim.of.restated

same(pair) if {
	pair.whole.low <= pair.base.high
	pair.base.low <= pair.whole.high
}

findings contains finding.new("arithmetic/restated-figure", {
	"span": pair.base.span,
	"args": object.union(
		slip.args(slip.of_number(pair.base.text, pair.whole.text)),
		{"subject": split(pair.subject, "|")[0], "first": pair.whole.text, "second": pair.base.text},
	),
	"expected": pair.whole.text,
	"actual": pair.base.text,
	"related": [{"span": pair.whole.span, "note": {"zh": "前面的数值", "en": "value stated before"}}],
}) if {
	some pair in pairs
	not same(pair)
}

verdicts contains claim.holds(pair) if {
	some pair in pairs
	same(pair)
}

verdicts contains claim.verdict(pair, "inconsistent", pair.whole.text) if {
	some pair in pairs
	not same(pair)
}
