# METADATA
# scope: package
# title: 标题序号不连续
# description: |
#   同一级标题的序号应当从头依次排列，不跳号、不重号、不倒退；同一组标题用同一种序号（不在（一）（三）之间用（2））。
# custom:
#   level: warning
#   title_en: 'Heading numbers out of sequence'
#   description_en: |
#     Headings of one level are numbered without gaps, repetitions or steps back, in one style.
#   basis:
#     - zh: 'GB/T 9704-2012《党政机关公文格式》7.3.3 结构层次序数'
#       en: 'GB/T 9704-2012, 7.3.3 (numbering of levels)'
#   messages:
#     skipped:
#       zh: '“{before}”之后是“{number}”，中间缺了第{missing}项。'
#       en: '“{number}” follows “{before}”: item {missing} is missing.'
#     skipped-two:
#       zh: '“{before}”之后是“{number}”，中间缺了第{missing}、{last}项。'
#       en: '“{number}” follows “{before}”: items {missing} and {last} are missing.'
#     skipped-more:
#       zh: '“{before}”之后是“{number}”，中间缺了第{missing}至{last}项。'
#       en: '“{number}” follows “{before}”: items {missing} to {last} are missing.'
#     repeated:
#       zh: '“{number}”与前面的“{before}”序号重复。'
#       en: '“{number}” repeats the number of “{before}”.'
#     backward:
#       zh: '“{before}”之后是“{number}”，序号倒退。'
#       en: '“{number}” follows “{before}”: the numbers run back.'
#     style:
#       zh: '“{number}”夹在“{before}”同级的标题中，序号形式不同，应为“{expected}”。'
#       en: '“{number}” stands among headings like “{before}”; it should be “{expected}”.'
package fazhilint.rules.format.heading_sequence

import data.fazhilint.lib.finding
import data.fazhilint.lib.sections

# Numbered headings that do not plainly follow the numbered heading before them under the same parent. One comparison for each
# heading: reports have dozens of them, and nearly all are in order.
pairs := [[before, section] |
	some section in sections.out_of_step
	before := input.sections[section.before]
]

# A run may begin anew at 1.
fault(before, section) := skipped(section.number.ordinal - before.number.ordinal)

skipped(2) := "skipped"

skipped(3) := "skipped-two"

skipped(step) := "skipped-more" if step > 3

fault(before, section) := "repeated" if {
	section.number.ordinal == before.number.ordinal
	not counted_by_markdown(section)
}

# Markdown counts a list itself: 1. 1. 1. is shown as 1. 2. 3.
counted_by_markdown(section) if {
	input.source.format == "markdown"
	section.number.style == "1."
}

fault(before, section) := "backward" if {
	section.number.ordinal < before.number.ordinal
	section.number.ordinal > 1
}

findings contains finding.new("format/heading-sequence", {
	"message": fault(before, section),
	"span": section.number.span,
	"args": {
		"before": before.number.raw,
		"number": section.number.raw,
		"missing": format_int(before.number.ordinal + 1, 10),
		"last": format_int(section.number.ordinal - 1, 10),
	},
	"actual": section.number.raw,
	"related": [{"span": before.number.span, "note": {"zh": "前一个序号", "en": "number before"}}],
}) if {
	some [before, section] in pairs
	comparable(before, section)
}

comparable(before, section) if script(before.number.style) == script(section.number.style)

# Chinese and Arabic numbers in one run: （一）（2）（三）.
script(style) := object.get(scripts, style, "arabic")

scripts := {style: "chinese" | some style in ["一、", "（一）", "(一)", "一）", "一)", "一．", "一.", "第一章", "第一部分", "第一，", "一是", "其一"]}

findings contains finding.new("format/heading-sequence", {
	"message": "style",
	"span": section.number.span,
	"args": {
		"before": before.number.raw,
		"number": section.number.raw,
		"expected": replace(before.number.raw, chinese[before.number.ordinal], chinese[section.number.ordinal]),
	},
	"actual": section.number.raw,
	"related": [{"span": before.number.span, "note": {"zh": "前一个序号", "en": "number before"}}],
}) if {
	some [before, section] in pairs
	script(before.number.style) == "chinese"
	script(section.number.style) == "arabic"
	section.number.ordinal == before.number.ordinal + 1
}

# 一是…。二是…。四是…: a run inside its paragraph that leaves out one number and goes on in order. Where the number stands between the two
# in other words (三要…) nothing is told.
findings contains finding.new("format/heading-sequence", {
	"message": "skipped",
	"span": item.span,
	"args": {
		"before": concat("", [chinese[before.ordinal], "是"]),
		"number": concat("", [chinese[item.ordinal], "是"]),
		"missing": format_int(before.ordinal + 1, 10),
	},
	"actual": concat("", [chinese[item.ordinal], "是"]),
	"related": [{"span": before.span, "note": {"zh": "前一个序号", "en": "number before"}}],
}) if {
	some gap in input.gaps
	gap.style == "一是"
	not gap.told
	before := gap.before
	item := gap.item
}

chinese := ["", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五", "十六", "十七", "十八", "十九", "二十"]
