# METADATA
# scope: package
# title: 约数用法自相矛盾
# description: |
#   “余”“多”跟在整十、整百的数后面；一个数上不并用两个意思不同的约数词（近300余、约……左右、超过……以上）；
#   由约数不能算出精确到小数的比率。
# custom:
#   level: warning
#   title_en: 'An approximation that contradicts itself'
#   description_en: |
#     余 and 多 follow round numbers; one number takes one approximator; an exact rate cannot come from an approximate count.
#   basis:
#     - zh: '《党政机关公文处理工作条例》（中办发〔2012〕14号）第二十条：审核公文时查明数字是否准确'
#       en: 'Regulations on the handling of official documents (2012), art. 20 (figures must be accurate)'
#     - zh: 'GB/T 15835-2011《出版物上数字用法》'
#       en: 'GB/T 15835-2011, use of numerals'
#   messages:
#     not-round:
#       zh: '“{figure}”：“余”“多”应当跟在整数（整十、整百）后面，精确的数不加“余”。'
#       en: '“{figure}”: an approximator stands behind an exact number.'
#     double:
#       zh: '“{figure}”同时用了两个约数词，意思互相矛盾或重复。'
#       en: '“{figure}” has two approximators at once.'
#     exact-rate:
#       zh: '“{figure}”是约数，由它算不出精确的{rate}；请写明确切数目。'
#       en: '“{figure}” is approximate; an exact {rate} cannot follow from it. State the exact count.'
package fazhilint.rules.arithmetic.approximation

import data.fazhilint.lib.claim
import data.fazhilint.lib.finding

doubtful := claim.of.approximation

findings contains finding.new("arithmetic/approximation", {
	"message": found.signal,
	"span": found.whole.span,
	"args": {"figure": found.whole.text, "rate": object.get(found, ["rate", "text"], "")},
	"actual": found.whole.text,
	"related": [{"span": found.rate.span, "note": {"zh": "由它算出的比率", "en": "the rate computed from it"}} | found.rate],
}) if {
	some found in doubtful
}

# Nothing was computed: why it is wrong must be said in words.
verdicts contains object.union(claim.verdict(found, "inconsistent", found.whole.text), {"reason": reasons[found.signal]}) if some found in doubtful

reasons := {"not-round": "approx-not-round", "double": "approx-double", "exact-rate": "approx-exact-rate"}
