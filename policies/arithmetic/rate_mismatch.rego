# METADATA
# scope: package
# title: 比率与件数不符
# description: |
#   写明了件数的比率，应当能由这些件数算出来。按四舍五入、四舍六入和截尾三种取法都算不出的才报；有几个可能的基数时，
#   逐个试过都不符才报，并写明用的是哪个基数。
# custom:
#   level: error
#   title_en: 'Rate does not follow from its counts'
#   description_en: |
#     A rate whose counts are given must follow from them, by rounding half up, half even or truncation. Where several bases are
#     possible all are tried, and the message names the one used.
#   basis:
#     - zh: '《党政机关公文处理工作条例》（中办发〔2012〕14号）第二十条：审核公文时查明数字是否准确'
#       en: 'Regulations on the handling of official documents (2012), art. 20 (figures must be accurate)'
#     - zh: 'GB/T 8170-2008《数值修约规则与极限数值的表示和判定》'
#       en: 'GB/T 8170-2008, rules of rounding off'
#   messages:
#     default:
#       zh: '{name}{rate}与件数不符：{numerator} ÷ {denominator} {sign} {expected}{hint}。'
#       en: '{rate} ({name}) does not follow from its counts: {numerator} ÷ {denominator} {sign_en} {expected}{hint}.'
package fazhilint.rules.arithmetic.rate_mismatch

import data.fazhilint.lib.claim
import data.fazhilint.lib.finding
import data.fazhilint.lib.rate

rates := claim.of.rate

findings contains finding.new("arithmetic/rate-mismatch", {
	"span": stated.rate.span,
	"args": rate.args(stated),
	"expected": rate.computed(stated),
	"actual": stated.rate.text,
	"related": rate.places(stated),
}) if {
	some stated in rates
	rate.mismatched(stated)
}

verdicts contains rate.verdict(stated) if some stated in rates
