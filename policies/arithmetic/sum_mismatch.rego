# METADATA
# scope: package
# title: 总数与分项之和不符
# description: |
#   总数应当等于列全的各分项之和。只有从文字上能断定分项已经列全（“：”后逐项列出、“分别为”“按……分”、
#   末项为“其他”、成对的“已……未……”、前面各项之后的“共……”，或者上年结转加新收）才核对；各项虽未说已经列全，
#   但与总数只差一个数字的，提示核对；“其中”只举一部分、
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
#       zh: '“{whole}”与所列各项之和不符：{computation}，{difference}{hint}。'
#       en: '“{whole}” differs from the sum of the parts listed: {computation} ({difference_en}){hint}.'
#     narrow:
#       zh: '“{whole}”与所列各项之和很接近却不相等：{computation}，{difference}；如果各项已经列全，请核对。'
#       en: '“{whole}” nearly equals the sum of the parts listed: {computation} ({difference_en}); check it if the list is complete.'
#     balance:
#       zh: '前后两边不相等：{whole}合计{in}，而{computation}，{difference}。'
#       en: 'The two sides differ: {whole} make {in}, but {computation} ({difference_en}).'
package fazhilint.rules.arithmetic.sum_mismatch

import data.fazhilint.lib.claim
import data.fazhilint.lib.finding
import data.fazhilint.lib.number
import data.fazhilint.lib.slip
import data.fazhilint.lib.total

# What is told of a sum, besides its message.
told(sum, message) := object.union(message, {
	"span": sum.whole.span,
	"args": args(sum),
	"expected": amount(claim.written(parts), sum),
	"actual": sum.whole.text,
	"related": claim.places(parts, {"zh": "分项", "en": "part"}),
}) if {
	parts := sum.readings[0]
}

findings contains finding.new("arithmetic/sum-mismatch", told(sum, {"message": message(sum)})) if {
	some sum in total.mismatched
	not told_before(sum)
}

findings contains finding.new("arithmetic/sum-mismatch", told(sum, {"message": "narrow", "level": "warning"})) if {
	some sum in total.narrow
	not exceeded(sum)
}

# Parts that exclude each other and are more than their total leave nothing out.
findings contains finding.new("arithmetic/sum-mismatch", told(sum, {"message": message(sum)})) if {
	some sum in total.narrow
	exceeded(sum)
}

exceeded(sum) if {
	sum.disjoint
	sum.signal != "，"
	claim.above(claim.lowest(sum.readings[0]), sum.whole)
}

# What came in and what went out both differ from one total: the total is told once.
told_before(sum) if {
	sum.signal == "未结"
	some other in total.mismatched
	other.id != sum.id
	other.whole.figure == sum.whole.figure
	other.whole.figure >= 0
}

message(sum) := "balance" if sum.whole.figure < 0

message(sum) := "default" if sum.whole.figure >= 0

args(sum) := object.union(slip.args(slip.of_sum(sum, sum.readings[0])), {
	"whole": sum.whole.text,
	"in": amount(written_low(sum.whole), sum),
	"computation": computation(sum),
	"difference": difference(sum).zh,
	"difference_en": difference(sum).en,
})

# A sum in the magnitude (万, 亿) that the total is written in, with its unit.
amount(value, sum) := concat("", [number.like(value, sum.scale, sum.whole.text), claim.unit(sum.whole, sum.readings[0])])

# A single amount is its own sum.
computation(sum) := sum.readings[0][0].text if {
	count(sum.readings[0]) == 1
	sum.readings[0][0].exact
} else := sprintf("%s%s%s", [
	claim.joined(sum.readings[0]),
	relation(sum.readings[0]),
	amount(claim.written(sum.readings[0]), sum),
])

relation(parts) := "＝" if {
	claim.exact(parts)
} else := "≥"

difference(sum) := {"zh": sprintf("比总数多%s", [more]), "en": sprintf("%s more than the total", [more])} if {
	claim.lowest(sum.readings[0]) > sum.whole.high
	more := amount(claim.written(sum.readings[0]) - written_high(sum.whole), sum)
}

difference(sum) := {"zh": sprintf("比总数少%s", [less]), "en": sprintf("%s less than the total", [less])} if {
	claim.highest(sum.readings[0]) < sum.whole.low
	less := amount(written_low(sum.whole) - written_highest(sum.readings[0]), sum)
}

# Bounds without the room that rounding leaves exact figures: a message compares what is written.
written_high(term) := term.written if {
	term.exact
} else := term.high

written_low(term) := term.written if {
	term.exact
} else := term.low

written_highest(terms) := claim.written(terms) if {
	claim.exact(terms)
} else := claim.highest(terms)

verdicts contains claim.verdict(sum, "inconsistent", computation(sum)) if some sum in total.mismatched

verdicts contains claim.holds(sum) if {
	some sum in total.all
	sum.exhaustive
	sum.id in total.fitting
}

verdicts contains claim.open(sum, computation(sum)) if {
	some sum in total.all
	sum.exhaustive
	not sum.certain
	not sum.id in total.fitting
}
