# METADATA
# scope: package
# title: 增减与前后数值不符
# description: |
#   写明前后两个数值的，增减的数量、幅度和方向应当与它们相符；百分点是两个比率之差，不是百分比。表中的增减一列也这样核对（以多数行算得出的那两列为准）。
# custom:
#   level: error
#   title_en: 'A change does not follow from its two values'
#   description_en: |
#     Where both values are given, the size and direction of the change must follow from them; percentage points are a difference of rates.
#     A table's column of changes is checked too, against the two columns that give most of its rows.
#   basis:
#     - zh: '《党政机关公文处理工作条例》（中办发〔2012〕14号）第二十条：审核公文时查明数字是否准确'
#       en: 'Regulations on the handling of official documents (2012), art. 20 (figures must be accurate)'
#     - zh: 'GB/T 8170-2008《数值修约规则与极限数值的表示和判定》'
#       en: 'GB/T 8170-2008, rules of rounding off'
#   messages:
#     default:
#       zh: '{change}与前后数值不符：{computation}{hint}。'
#       en: '{change} does not follow from its values: {computation}{hint}.'
#     direction:
#       zh: '方向写反了：由{before}到{after}是{moved}，文中写的是“{word}”。'
#       en: 'The direction is wrong: from {before} to {after} is {moved_en}, but the text says “{word}”.'
#     points:
#       zh: '百分点是两个比率之差，不能用来说件数的增减：“{change}”，而{computation}。'
#       en: 'Percentage points are a difference of rates, not of counts: “{change}”, while {computation}.'
#     percent:
#       zh: '两个比率之差应当用百分点，“{change}”应写“{size}”：{computation}。'
#       en: 'The difference of two rates is given in percentage points, “{size}” instead of “{change}”: {computation}.'
package fazhilint.rules.arithmetic.change_mismatch

import data.fazhilint.lib.change
import data.fazhilint.lib.claim
import data.fazhilint.lib.finding
import data.fazhilint.lib.slip
import data.fazhilint.lib.total

changes := claim.of.change

mismatched contains stated if {
	some stated in changes
	stated.certain
	not change.fits(stated)
	not total.doubts([stated.before, stated.after])
}

# The same two values give a difference that is wrong as well: told once.
echo(stated) if {
	stated.change_kind != "difference"
	some other in mismatched
	other.change_kind == "difference"
	other.before.figure == stated.before.figure
	other.after.figure == stated.after.figure
}

findings contains finding.new("arithmetic/change-mismatch", {
	"message": message(stated),
	"span": stated.change.span,
	"args": object.union(slip.args(slip.of_change(stated, change.size(stated))), {
		"change": stated.change.text,
		"before": stated.before.text,
		"after": stated.after.text,
		"word": stated.signal,
		"computation": change.computation(stated),
		"size": change.size(stated),
		"moved": change.moved_zh[change.actual_direction(stated)],
		"moved_en": change.moved_en[change.actual_direction(stated)],
	}),
	"expected": change.size(stated),
	"actual": stated.change.text,
	"related": [
		{"span": stated.before.span, "note": {"zh": "原来的数值", "en": "earlier value"}},
		{"span": stated.after.span, "note": {"zh": "现在的数值", "en": "later value"}},
	],
}) if {
	some stated in mismatched
	not echo(stated)
}

message(stated) := "direction" if change.reversed(stated)

message(stated) := "points" if {
	stated.change_kind == "points-of-counts"
	not change.reversed(stated)
}

message(stated) := "percent" if {
	stated.change_kind == "percent-of-rates"
	not change.reversed(stated)
}

message(stated) := "default" if {
	not stated.change_kind in {"points-of-counts", "percent-of-rates"}
	not change.reversed(stated)
}

verdicts contains claim.holds(stated) if {
	some stated in changes
	change.fits(stated)
}

verdicts contains claim.verdict(stated, "inconsistent", change.computation(stated)) if some stated in mismatched

verdicts contains claim.open(stated, change.computation(stated)) if {
	some stated in changes
	not stated.certain
	not change.fits(stated)
}

verdicts contains claim.unjudged(stated, change.computation(stated), "counts") if {
	some stated in changes
	stated.certain
	not change.fits(stated)
	not stated in mismatched
}
