# METADATA
# scope: package
# title: 同级标题序号形式不统一
# description: |
#   同一级标题的序号应当用同一种形式和宽度，例如不混用“1.”和“3、”、“(一)”和“（二）”。每一级只提示一次。
# custom:
#   level: info
#   title_en: 'Mixed number styles at one level'
#   description_en: |
#     Headings of one level take one style of number. One finding for each level.
#   basis:
#     - zh: 'GB/T 9704-2012《党政机关公文格式》7.3.3 结构层次序数'
#       en: 'GB/T 9704-2012, 7.3.3 (numbering of levels)'
#   messages:
#     default:
#       zh: '同一级标题混用了{styles}两种序号形式，如“{first}”和“{second}”。'
#       en: 'Headings of one level mix two number styles ({styles}), such as “{first}” and “{second}”.'
#     three:
#       zh: '同一级标题混用了{styles}三种序号形式，如“{first}”和“{second}”。'
#       en: 'Headings of one level mix three number styles ({styles}), such as “{first}” and “{second}”.'
package fazhilint.rules.format.heading_style

import data.fazhilint.lib.finding
import data.fazhilint.lib.sections

# Headings by level and by what kind of number they have, so that 一、 and 1. at one depth are not compared.
shapes := {
	"（一）": "(一)",
	"(一)": "(一)",
	"一）": "一)",
	"一)": "一)",
	"（1）": "(1)",
	"(1)": "(1)",
	"1）": "1)",
	"1)": "1)",
	"1.": "1",
	"1、": "1",
	"1．": "1",
	"一、": "一",
	"一.": "一",
	"一．": "一",
}

# The styles that occur, by level.
occurring := {[section.level, section.number.style] | some section in sections.first_of_style}

shaped := {[level, object.get(shapes, style, style)] | some [level, style] in occurring}

# Most reports have one style for each shape and need no further look.
mixed := {[level, shapes[style]] |
	count(shaped) < count(occurring)
	some [level, style] in occurring
	some [same, other] in occurring
	level == same
	style != other
	shapes[style] == shapes[other]
}

findings contains finding.new("format/heading-style", {
	"message": message(count(styles)),
	"span": second.number.span,
	"args": {"styles": concat("", [sprintf("“%s”", [style]) | some style in styles]), "first": first.number.raw, "second": second.number.raw},
	"related": [{"span": first.number.span, "note": {"zh": "另一种形式", "en": "the other style"}}],
	"fixes": fixes(shape, ids),
}) if {
	some [level, shape] in mixed
	ids := [section.id |
		some section in input.sections
		section.level == level
		shapes[section.number.style] == shape
	]
	styles := {input.sections[id].number.style | some id in ids}
	first := input.sections[ids[0]]
	others := [id | some id in ids; input.sections[id].number.style != first.number.style]
	second := input.sections[others[0]]
}

message(2) := "default"

message(3) := "three"

# The standard has one style for each of these shapes: 一、 （一） 1. （1）.
official := {"(一)": ["（", "）"], "(1)": ["（", "）"], "1": ["", "."], "一": ["", "、"]}

# None where a digit follows, which a dot would make a decimal of.
fixes(shape, ids) := [fix |
	some id in ids
	number := input.sections[id].number
	some fix in finding.fixes(number.span, number.raw, concat(finding.words(number.raw), official[shape]))
] if {
	every id in ids {
		not before_digit(input.sections[id])
	}
} else := []

# The heading's own words are looked at first: each look at input.text costs the whole text.
before_digit(section) if {
	regex.match("^[0-9]", section.heading)
	regex.match("[0-9]", substring(input.text, section.number.span[1], 1))
}
