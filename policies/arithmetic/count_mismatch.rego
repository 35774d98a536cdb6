# METADATA
# scope: package
# title: 所称数目与所列不符
# description: |
#   说明“以下几项”“共有几起”之后逐项列出的，列出的项数应当与所称的数目相同。
# custom:
#   level: error
#   title_en: 'Announced count differs from the items listed'
#   description_en: |
#     Where a count is announced and the items follow, their number must be the one announced.
#   basis:
#     - zh: '《党政机关公文处理工作条例》（中办发〔2012〕14号）第二十条：审核公文时查明数字是否准确'
#       en: 'Regulations on the handling of official documents (2012), art. 20 (figures must be accurate)'
#   messages:
#     default:
#       zh: '前面说“{count}”，后面列出了{listed}项（{first}……{last}）。'
#       en: '“{count}” is announced, but {listed} items follow ({first} … {last}).'
#     before:
#       zh: '前面列出了{listed}项（{first}……{last}），这里却说“{count}”。'
#       en: '{listed} items are listed ({first} … {last}), but here they are said to be “{count}”.'
package fazhilint.rules.arithmetic.count_mismatch

import data.fazhilint.lib.claim
import data.fazhilint.lib.finding

counts := claim.of.count

matches(stated) if stated.whole.low == count(stated.items)

findings contains finding.new("arithmetic/count-mismatch", {
	"message": message(stated),
	"span": stated.whole.span,
	"args": {
		"count": stated.whole.text,
		"listed": format_int(listed, 10),
		"first": stated.items[0].text,
		"last": stated.items[listed - 1].text,
	},
	"expected": format_int(listed, 10),
	"actual": stated.whole.text,
	"related": claim.places(stated.items, {"zh": "所列的一项", "en": "item"}),
}) if {
	some stated in counts
	stated.certain
	not matches(stated)
	listed := count(stated.items)
}

# The names stand before the number that takes them together, or behind it.
message(stated) := "before" if {
	stated.items[0].span[0] < stated.whole.span[0]
} else := "default"

verdicts contains claim.holds(stated) if {
	some stated in counts
	matches(stated)
}

verdicts contains claim.verdict(stated, "inconsistent", format_int(count(stated.items), 10)) if {
	some stated in counts
	stated.certain
	not matches(stated)
}

verdicts contains claim.open(stated, format_int(count(stated.items), 10)) if {
	some stated in counts
	not stated.certain
	not matches(stated)
}
