# METADATA
# scope: package
# title: 单位换算或单位用法有误
# description: |
#   同一金额、面积用两种单位写出时应当相等；人次不会少于人数，来访人数不会少于批数；件、人、户等只能是整数（平均数除外）。
# custom:
#   level: error
#   title_en: 'Units do not fit'
#   description_en: |
#     One amount in two units must be the same; person-times cannot be fewer than persons, nor visitors than batches of visitors; things are counted in whole numbers (averages apart).
#   basis:
#     - zh: '《党政机关公文处理工作条例》（中办发〔2012〕14号）第二十条：审核公文时查明数字是否准确'
#       en: 'Regulations on the handling of official documents (2012), art. 20 (figures must be accurate)'
#   messages:
#     default:
#       zh: '“{first}”与“{second}”不相等：{first}＝{expected}。'
#       en: '“{first}” and “{second}” are not the same: the first is {expected}.'
#     fewer:
#       zh: '“{second}”却只有“{first}”：人次不会少于人数。'
#       en: '“{first}” for “{second}”: person-times cannot be fewer than persons.'
#     batches:
#       zh: '“{second}”却只有“{first}”：一批至少一人。'
#       en: '“{first}” for “{second}”: a batch has at least one person.'
#     fraction:
#       zh: '“{first}”：以“{unit}”计数应为整数。'
#       en: '“{first}”: {unit} are counted in whole numbers.'
package fazhilint.rules.arithmetic.unit_mismatch

import data.fazhilint.lib.claim
import data.fazhilint.lib.finding
import data.fazhilint.lib.number

same(pair) if {
	not pair.whole.low > pair.base.high
	not pair.base.low > pair.whole.high
}

findings contains finding.new("arithmetic/unit-mismatch", {
	"span": pair.base.span,
	"args": {"first": pair.whole.text, "second": pair.base.text, "expected": converted(pair)},
	"expected": converted(pair),
	"actual": pair.base.text,
	"related": [{"span": pair.whole.span, "note": {"zh": "同一数额", "en": "the same amount"}}],
}) if {
	some pair in claim.of["same-amount"]
	not same(pair)
}

converted(pair) := concat("", [number.like(pair.whole.written, pair.scale, pair.base.text), pair.base.unit])

fewer contains pair if {
	some pair in claim.of["at-least"]
	pair.whole.high < pair.base.low
}

told(pair) := {"message": "batches", "note": {"zh": "批数", "en": "batches"}} if {
	pair.signal == "批"
} else := {"message": "fewer", "note": {"zh": "人数", "en": "persons"}}

findings contains finding.new("arithmetic/unit-mismatch", {
	"message": told(pair).message,
	"span": pair.whole.span,
	"args": {"first": pair.whole.text, "second": pair.base.text},
	"actual": pair.whole.text,
	"related": [{"span": pair.base.span, "note": told(pair).note}],
}) if {
	some pair in fewer
}

findings contains finding.new("arithmetic/unit-mismatch", {
	"message": "fraction",
	"span": half.whole.span,
	"args": {"first": half.whole.text, "unit": half.signal},
	"actual": half.whole.text,
}) if {
	some half in claim.of["whole-number"]
}

verdicts contains claim.holds(pair) if {
	some pair in claim.of["same-amount"]
	same(pair)
}

verdicts contains claim.verdict(pair, "inconsistent", converted(pair)) if {
	some pair in claim.of["same-amount"]
	not same(pair)
}

verdicts contains claim.verdict(pair, "inconsistent", pair.whole.text) if some pair in fewer

verdicts contains claim.holds(pair) if {
	some pair in claim.of["at-least"]
	not pair in fewer
}

verdicts contains claim.verdict(half, "inconsistent", half.whole.text) if some half in claim.of["whole-number"]
