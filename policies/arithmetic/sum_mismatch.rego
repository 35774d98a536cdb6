# METADATA
# scope: package
# title: 总数与分项之和不符
# description: |
#   总数应当等于列全的各分项之和。只有从文字上能断定分项已经列全（“：”后逐项列出、“分别为”“按……分”、
#   末项为“其他”、成对的“已……未……”、前面各项之后的“共……”，或者上年结转加新收）才核对；“其中”只举一部分、
#   各项互相交叉或者单位不同的，不相加。带“余”“近”“约”的数按可能的区间判断。
# custom:
#   level: error
#   title_en: 'Total differs from the sum of its parts'
#   description_en: |
#     A total must equal its parts where the wording says that the parts are complete. Mere subsets, overlapping groups and
#     parts in another unit are not added; approximate figures count as intervals.
#   basis:
#     - zh: '《党政机关公文处理工作条例》（中办发〔2012〕14号）第二十条：审核公文时查明数字是否准确'
#       en: 'Regulations on the handling of official documents (2012), art. 20 (figures must be accurate)'
#   messages:
#     default:
#       zh: '“{whole}”与所列各项之和不符：{computation}，{difference}。'
#       en: '“{whole}” differs from the sum of the parts listed: {computation} ({difference_en}).'
#     swapped:
#       zh: '“{whole}”与所列各项之和不符：{computation}，{difference}；可能有相邻两位数字写颠倒。'
#       en: '“{whole}” differs from the sum of the parts listed: {computation} ({difference_en}); two neighbouring digits may have been swapped.'
package fazhilint.rules.arithmetic.sum_mismatch

import data.fazhilint.lib.claim
import data.fazhilint.lib.finding
import data.fazhilint.lib.number

totals := claim.of_kind("total")

# A total fits when one of the readings of its list adds up.
fits(total) if {
	some parts in total.readings
	claim.sum_fits(total.whole, parts)
}

mismatched contains total if {
	some total in totals
	total.certain
	total.exhaustive
	not fits(total)
}

findings contains finding.new("arithmetic/sum-mismatch", {
	"span": total.whole.span,
	"args": {
		"whole": total.whole.text,
		"computation": computation(total),
		"difference": difference(total).zh,
		"difference_en": difference(total).en,
	},
	"expected": number.like(claim.lowest(parts), total.scale, total.whole.text),
	"actual": total.whole.text,
	"related": claim.places(parts, {"zh": "分项", "en": "part"}),
}) if {
	some total in mismatched
	not told_before(total)
	parts := total.readings[0]
}

# What came in and what went out both differ from one total: the total is told once.
told_before(total) if {
	total.signal == "未结"
	some other in mismatched
	other.id != total.id
	other.whole.figure == total.whole.figure
}

computation(total) := sprintf("%s%s%s", [
	claim.joined(total.readings[0]),
	relation(total.readings[0]),
	number.like(claim.lowest(total.readings[0]), total.scale, total.whole.text),
])

relation(parts) := "＝" if {
	every part in parts {
		part.exact
	}
}

relation(parts) := "≥" if {
	some part in parts
	not part.exact
}

difference(total) := {"zh": sprintf("比总数多%s", [more]), "en": sprintf("%s more than the total", [more])} if {
	claim.lowest(total.readings[0]) > total.whole.high
	more := number.like(claim.lowest(total.readings[0]) - total.whole.high, total.scale, total.whole.text)
}

difference(total) := {"zh": sprintf("比总数少%s", [less]), "en": sprintf("%s less than the total", [less])} if {
	claim.highest(total.readings[0]) < total.whole.low
	less := number.like(total.whole.low - claim.highest(total.readings[0]), total.scale, total.whole.text)
}

verdicts contains claim.verdict(total, "inconsistent", computation(total)) if some total in mismatched

verdicts contains claim.verdict(total, "consistent", computation(total)) if {
	some total in totals
	total.exhaustive
	fits(total)
}

verdicts contains claim.open(total, computation(total)) if {
	some total in totals
	total.exhaustive
	not total.certain
	not fits(total)
}
