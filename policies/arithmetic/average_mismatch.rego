# METADATA
# scope: package
# title: 平均数与总数不符
# description: |
#   写明总数和个数的平均数（平均每个、人均、户均、案均），应当能由它们算出来。
# custom:
#   level: error
#   title_en: 'Average does not follow from total and count'
#   description_en: |
#     An average whose total and count are given must follow from them.
#   basis:
#     - zh: '《党政机关公文处理工作条例》（中办发〔2012〕14号）第二十条：审核公文时查明数字是否准确'
#       en: 'Regulations on the handling of official documents (2012), art. 20 (figures must be accurate)'
#     - zh: 'GB/T 8170-2008《数值修约规则与极限数值的表示和判定》'
#       en: 'GB/T 8170-2008, rules of rounding off'
#   messages:
#     default:
#       zh: '平均数“{mean}”与总数不符：{total} ÷ {base} {sign} {expected}{hint}。'
#       en: 'The average “{mean}” does not follow: {total} ÷ {base} {sign_en} {expected}{hint}.'
#     above:
#       zh: '平均数“{mean}”比最大的“{bound}”还大。'
#       en: 'The average “{mean}” is above the largest value, “{bound}”.'
#     below:
#       zh: '平均数“{mean}”比最小的“{bound}”还小。'
#       en: 'The average “{mean}” is below the smallest value, “{bound}”.'
package fazhilint.rules.arithmetic.average_mismatch

import data.fazhilint.lib.claim
import data.fazhilint.lib.finding
import data.fazhilint.lib.number
import data.fazhilint.lib.slip

averages := claim.of.average

fits(stated) if {
	unit := number.powers[stated.rate_scale]
	not too_high(stated, unit)
	not too_low(stated, unit)
}

too_high(stated, unit) if stated.whole.low * unit >= (stated.rate.high + 1) * stated.base.high

too_low(stated, unit) if stated.whole.high * unit < stated.rate.low * stated.base.low

computed(stated) := concat("", [number.like(mean, 2, stated.rate.text), stated.rate.unit]) if {
	mean := number.nearest(100 * stated.whole.written, stated.base.written)
}

# Two decimals are shown.
sign(stated) := claim.quotient_sign(stated.whole, stated.base, 100)

findings contains finding.new("arithmetic/average-mismatch", {
	"span": stated.rate.span,
	"args": object.union(slip.args(slip.of_number(stated.rate.text, computed(stated))), {
		"mean": stated.rate.text,
		"total": claim.bracketed(stated.whole),
		"base": claim.bracketed(stated.base),
		"expected": computed(stated),
		"sign": sign(stated),
		"sign_en": number.sign_en[sign(stated)],
	}),
	"expected": computed(stated),
	"actual": stated.rate.text,
	"related": [
		{"span": stated.whole.span, "note": {"zh": "总数", "en": "total"}},
		{"span": stated.base.span, "note": {"zh": "个数", "en": "count"}},
	],
}) if {
	some stated in averages
	stated.certain
	not fits(stated)
}

verdicts contains claim.holds(stated) if {
	some stated in averages
	fits(stated)
}

verdicts contains claim.verdict(stated, "inconsistent", computed(stated)) if {
	some stated in averages
	stated.certain
	not fits(stated)
}

verdicts contains claim.open(stated, computed(stated)) if {
	some stated in averages
	not stated.certain
	not fits(stated)
}

# An average lies between the smallest and the largest value.
outside contains bounds if {
	some bounds in claim.of["mean-within"]
	bounds.whole.high < bounds.base.low
}

broken(bounds) := {"message": "above", "mean": bounds.base, "bound": bounds.whole} if {
	bounds.signal == "最高"
} else := {"message": "below", "mean": bounds.whole, "bound": bounds.base}

findings contains finding.new("arithmetic/average-mismatch", {
	"message": told.message,
	"span": told.mean.span,
	"args": {"mean": told.mean.text, "bound": told.bound.text},
	"actual": told.mean.text,
	"related": [{"span": told.bound.span, "note": {"zh": "最大、最小值", "en": "the extreme"}}],
}) if {
	some bounds in outside
	told := broken(bounds)
}

verdicts contains claim.verdict(bounds, "inconsistent", bounds.base.text) if some bounds in outside

verdicts contains claim.holds(bounds) if {
	some bounds in claim.of["mean-within"]
	not bounds in outside
}
