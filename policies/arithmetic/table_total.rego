# METADATA
# scope: package
# title: 表中合计与各格不符
# description: |
#   表中“合计”“小计”“总计”的一行或一列应当等于所合计的各格之和；比率一列应当能由旁边的件数算出（以多数行算得出的那两列为准）。
#   一列在多数行里是后面几列之和的，别的行也应当是；各部分之和比它小、又没有“其他”一列的，可能有没列出的部分，不作判断。
# custom:
#   level: error
#   title_en: 'A table''s total or rate does not fit its cells'
#   description_en: |
#     A row or column of totals must be the sum of its cells; a column of rates must follow from the count columns that give most of its rows.
#     A column that the columns behind it make up in most rows must be their sum in the others; where they fall short of it, something may be left out.
#   basis:
#     - zh: '《党政机关公文处理工作条例》（中办发〔2012〕14号）第二十条：审核公文时查明数字是否准确'
#       en: 'Regulations on the handling of official documents (2012), art. 20 (figures must be accurate)'
#   messages:
#     default:
#       zh: '表中“{name}”一格写的是{whole}，各格相加为{computation}。'
#       en: 'The cell “{name}” says {whole}; its cells add up to {computation}.'
#     rate:
#       zh: '表中“{name}”一格写的是{rate}，由同行件数算得{numerator} ÷ {denominator} {sign} {expected}。'
#       en: 'The cell “{name}” says {rate}; the counts of its row give {numerator} ÷ {denominator} {sign_en} {expected}.'
package fazhilint.rules.arithmetic.table_total

import data.fazhilint.lib.claim
import data.fazhilint.lib.finding
import data.fazhilint.lib.number
import data.fazhilint.lib.rate

totals := claim.of["table-total"]

rates := claim.of["table-rate"]

mismatched contains total if {
	some total in totals
	not claim.sum_fits(total.whole, total.readings[0])
}

findings contains finding.new("arithmetic/table-total", {
	"span": total.whole.span,
	"args": {"name": total.subject, "whole": total.whole.text, "computation": computation(total)},
	"expected": number.decimal(claim.written(total.readings[0]), total.scale),
	"actual": total.whole.text,
	"related": claim.places(total.readings[0], {"zh": "所合计的一格", "en": "cell"}),
}) if {
	some total in mismatched
	not explained(total)
}

# One of the cells added up is a wrong total itself: told there.
explained(total) if {
	some other in mismatched
	some cell in total.readings[0]
	cell.figure == other.whole.figure
}

findings contains finding.new("arithmetic/table-total", {
	"message": "rate",
	"span": stated.rate.span,
	"args": rate.args(stated),
	"expected": rate.computed(stated),
	"actual": stated.rate.text,
	"related": rate.places(stated),
}) if {
	some stated in rates
	not rate.fits(stated)
	not counts_in_doubt(stated)
}

# Where a count from which the rate follows stands in a wrong total, the rate is no second fault.
counts_in_doubt(stated) if {
	some total in mismatched
	some cell in array.concat([total.whole], total.readings[0])
	cell.figure in {term.figure | some term in array.concat(stated.numerators, stated.denominators)}
}

computation(total) := sprintf("%s＝%s", [
	claim.joined(total.readings[0]),
	number.decimal(claim.written(total.readings[0]), total.scale),
])

verdicts contains claim.verdict(total, "inconsistent", computation(total)) if some total in mismatched

verdicts contains claim.holds(total) if {
	some total in totals
	not total in mismatched
}

verdicts contains rate.verdict(stated) if some stated in rates
