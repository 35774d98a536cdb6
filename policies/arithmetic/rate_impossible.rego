# METADATA
# scope: package
# title: 不可能出现的比率
# description: |
#   化解率、办结率这类比率不会超过100%；只写明总数（或者只写明完成数）时，如果没有任何整数能得出所写的比率，也一定有误。
# custom:
#   level: error
#   title_en: 'A rate that cannot be'
#   description_en: |
#     Such a rate cannot exceed 100%; and where only one count is given, some whole number must yield the rate.
#   basis:
#     - zh: '《党政机关公文处理工作条例》（中办发〔2012〕14号）第二十条：审核公文时查明数字是否准确'
#       en: 'Regulations on the handling of official documents (2012), art. 20 (figures must be accurate)'
#     - zh: 'GB/T 8170-2008《数值修约规则与极限数值的表示和判定》'
#       en: 'GB/T 8170-2008, rules of rounding off'
#   messages:
#     default:
#       zh: '{name}不可能超过100%，这里写的是{rate}。'
#       en: '{rate} ({name}) cannot exceed 100%.'
#     none:
#       zh: '由“{count}”得不出{name}{rate}：没有一个整数能算出这个比率，最接近的是{near}。'
#       en: 'No whole number gives {rate} ({name}) with “{count}”; the nearest are {near}.'
package fazhilint.rules.arithmetic.rate_impossible

import data.fazhilint.lib.claim
import data.fazhilint.lib.finding
import data.fazhilint.lib.number

findings contains finding.new("arithmetic/rate-impossible", {
	"span": bound.rate.span,
	"args": {"name": bound.subject, "rate": bound.rate.text},
	"actual": bound.rate.text,
}) if {
	some bound in claim.of["rate-bound"]
}

# The one count given is the base: does some whole number below it give the rate? (GRIM test, Brown and Heathers 2017)
reachable(test) if {
	some base in test.denominators
	k := number.quotient((test.rate.high + 1) * base.low, 100 * number.powers[test.rate_scale])
	some candidate in [k - 1, k, k + 1]
	candidate >= 0
	exact := {"low": candidate, "high": candidate}
	claim.ratio_fits(exact, base, test.rate, test.rate_scale)
}

# It may also be the numerator, unless the words say that all of it was looked at: then some whole number above it must
# be the base.
reachable(test) if {
	not test.exhaustive
	some top in part_or_whole(test)
	m := number.quotient((top.low * 100) * number.powers[test.rate_scale], test.rate.low + 1)
	some candidate in [m - 1, m, m + 1, m + 2, number.quotient((top.low * 100) * number.powers[test.rate_scale], max([test.rate.low, 1]))]
	candidate >= top.low
	exact := {"low": candidate, "high": candidate}
	claim.ratio_fits(top, exact, test.rate, test.rate_scale)
}

part_or_whole(test) := array.concat(object.get(test, "numerators", []), object.get(test, "denominators", []))

impossible contains test if {
	some test in claim.of.grim
	test.certain
	not reachable(test)
}

findings contains finding.new("arithmetic/rate-impossible", {
	"message": "none",
	"span": test.rate.span,
	"args": {"name": test.subject, "rate": test.rate.text, "count": known.text, "near": near(test, known)},
	"actual": test.rate.text,
	"related": [{"span": known.span, "note": {"zh": "所依据的数", "en": "the count given"}}],
}) if {
	some test in impossible
	known := part_or_whole(test)[0]
}

near(test, base) := sprintf("%d/%d＝%s，%d/%d＝%s", [
	k, base.low, number.percent(k, base.low, digits),
	k + 1, base.low, number.percent(k + 1, base.low, digits),
]) if {
	digits := test.rate_scale - 1
	k := number.quotient(test.rate.low * base.low, 100 * number.powers[test.rate_scale])
}

verdicts contains claim.verdict(bound, "inconsistent", bound.rate.text) if some bound in claim.of["rate-bound"]

verdicts contains claim.verdict(test, "inconsistent", part_or_whole(test)[0].text) if some test in impossible

verdicts contains claim.open(test, part_or_whole(test)[0].text) if {
	some test in claim.of.grim
	not test in impossible
}
