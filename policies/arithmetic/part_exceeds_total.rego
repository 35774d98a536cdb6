# METADATA
# scope: package
# title: 分项大于总数
# description: |
#   “其中”所列的任何一项都不能大于总数；几项按来源、处理结果等互不重叠地列举时，它们的和也不能大于总数。
#   年龄、身份等可以重叠的分组（老年人、残疾人、农民工……）不相加。
# custom:
#   level: error
#   title_en: 'A part is larger than its total'
#   description_en: |
#     No part can be larger than its total, nor can the sum of parts that do not overlap. Groups that may overlap are not added.
#   basis:
#     - zh: '《党政机关公文处理工作条例》（中办发〔2012〕14号）第二十条：审核公文时查明数字是否准确'
#       en: 'Regulations on the handling of official documents (2012), art. 20 (figures must be accurate)'
#   messages:
#     default:
#       zh: '“{part}”是“{whole}”的一部分，却比它大。'
#       en: '“{part}” is a part of “{whole}” but larger.'
#     together:
#       zh: '所列各项互不重叠，合计{computation}，已超过总数“{whole}”。'
#       en: 'The parts do not overlap; together they make {computation}, more than the total “{whole}”.'
package fazhilint.rules.arithmetic.part_exceeds_total

import data.fazhilint.lib.claim
import data.fazhilint.lib.finding
import data.fazhilint.lib.number
import data.fazhilint.lib.total as totals

subsets := [total | some total in totals.all; not total.exhaustive]

# Subsets that do not add up: only of these can a part, or all parts together, be too large.
larger := [total | some total in subsets; total.certain; not total.id in totals.fitting]

single contains [total, part] if {
	some total in larger
	every reading in total.readings {
		some too in reading
		claim.above(too.low, total.whole)
	}
	some part in total.readings[0]
	claim.above(part.low, total.whole)
}

# Told by arithmetic/sum-mismatch.
near_misses := {total.id | some total in totals.narrow}

together contains total if {
	some total in larger
	total.disjoint
	not total.id in near_misses
	every reading in total.readings {
		claim.above(claim.lowest(reading), total.whole)
	}
	count([part | some part in total.readings[0]; claim.above(part.low, total.whole)]) == 0
}

findings contains finding.new("arithmetic/part-exceeds-total", {
	"span": part.span,
	"args": {"part": part.text, "whole": total.whole.text},
	"actual": part.text,
	"related": [{"span": total.whole.span, "note": {"zh": "总数", "en": "total"}}],
}) if {
	some [total, part] in single
	not totals.doubts([total.whole, part])
}

findings contains finding.new("arithmetic/part-exceeds-total", {
	"message": "together",
	"span": total.whole.span,
	"args": {"whole": total.whole.text, "computation": computation(total)},
	"actual": total.whole.text,
	"related": claim.places(total.readings[0], {"zh": "分项", "en": "part"}),
}) if {
	some total in together
	not totals.doubts([total.whole])
}

computation(total) := sprintf("%s%s%s", [claim.joined(parts), relation(parts), sum]) if {
	parts := total.readings[0]
	sum := concat("", [number.like(claim.written(parts), total.scale, total.whole.text), claim.unit(total.whole, parts)])
}

relation(parts) := "＝" if {
	claim.exact(parts)
} else := "≥"

faulty contains total.id if some [total, _] in single

faulty contains total.id if some total in together

# Told by arithmetic/sum-mismatch.
faulty contains total.id if some total in totals.narrow

verdicts contains verdict(total) if some total in subsets

verdict(total) := claim.verdict(total, "inconsistent", computation(total)) if {
	total.id in faulty
} else := claim.holds(total) if {
	within(total)
} else := claim.open(total, computation(total))

# One part that is no larger than its whole is all that a subset claims.
within(total) if {
	count(total.readings[0]) == 1
	not claim.above(total.readings[0][0].low, total.whole)
}

within(total) if {
	count(total.readings[0]) > 1
	claim.sum_fits(total.whole, total.readings[0])
}
