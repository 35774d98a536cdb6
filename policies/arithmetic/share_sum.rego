# METADATA
# scope: package
# title: 占比与件数不符或合计不为100%
# description: |
#   占比应当能由该项件数与总数算出；列全的各项占比相加，在进位误差以内应为100%。
# custom:
#   level: error
#   title_en: 'Shares do not fit'
#   description_en: |
#     A share must follow from its count and the whole; the shares of a complete list make 100% within rounding.
#   basis:
#     - zh: '《党政机关公文处理工作条例》（中办发〔2012〕14号）第二十条：审核公文时查明数字是否准确'
#       en: 'Regulations on the handling of official documents (2012), art. 20 (figures must be accurate)'
#     - zh: 'GB/T 8170-2008《数值修约规则与极限数值的表示和判定》'
#       en: 'GB/T 8170-2008, rules of rounding off'
#   messages:
#     default:
#       zh: '占比{rate}与件数不符：{numerator} ÷ {denominator} {sign} {expected}{hint}。'
#       en: 'The share {rate} does not follow from its counts: {numerator} ÷ {denominator} {sign_en} {expected}{hint}.'
#     over:
#       zh: '不会重叠的各项占比相加超过了100%：{computation}。'
#       en: 'Shares that exclude each other make more than 100%: {computation}.'
#     sum:
#       zh: '列全的各项占比相加不是100%：{computation}。'
#       en: 'The shares of the complete list do not make 100%: {computation}.'
package fazhilint.rules.arithmetic.share_sum

import data.fazhilint.lib.claim
import data.fazhilint.lib.finding
import data.fazhilint.lib.number
import data.fazhilint.lib.rate

shares := claim.of.share

lists := claim.of.shares

mismatched contains share if {
	some share in shares
	rate.mismatched(share)
}

findings contains finding.new("arithmetic/share-sum", {
	"span": share.rate.span,
	"args": rate.args(share),
	"expected": rate.computed(share),
	"actual": share.rate.text,
	"related": rate.places(share),
}) if {
	some share in mismatched
}

findings contains finding.new("arithmetic/share-sum", {
	"message": {true: "sum", false: "over"}[list.exhaustive],
	"span": list.rates[0].span,
	"args": {"computation": computation(list)},
	"expected": "100%",
	"actual": computation(list),
	"related": claim.places(list.rates, {"zh": "占比", "en": "share"}),
}) if {
	some list in lists
	not whole(list)
	not explained(list)
}

# Shares that leave nothing out make 100%, others at most that. Rounding moves each share by up to one step of its last digit.
whole(list) if {
	not list.exhaustive
	claim.lowest(list.rates) <= 100 * number.powers[list.rate_scale]
}

whole(list) if {
	list.exhaustive
	hundred := 100 * number.powers[list.rate_scale]
	claim.lowest(list.rates) <= hundred
	claim.highest(list.rates) + count(list.rates) >= hundred
}

# A single share that is wrong is told on its own.
explained(list) if {
	some share in mismatched
	some term in list.rates
	term.figure == share.rate.figure
}

computation(list) := sprintf("%s＝%s%%", [claim.joined(list.rates), number.decimal(sum([term.written | some term in list.rates]), list.rate_scale)])

verdicts contains rate.verdict(share) if some share in shares

verdicts contains claim.holds(list) if {
	some list in lists
	whole(list)
}

verdicts contains claim.verdict(list, "inconsistent", computation(list)) if {
	some list in lists
	not whole(list)
}
