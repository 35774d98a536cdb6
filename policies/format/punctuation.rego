# METADATA
# scope: package
# title: 标点用法
# description: |
#   “等”前不用顿号；标点不重复；中文里用全角标点和弯引号。同一种写法全文只提示一次，并写明处数；
#   怎样改不止一种可能的（“，。”连用、括号只有一半），与改法确定的分开提示。
# custom:
#   level: info
#   title_en: 'Punctuation'
#   description_en: |
#     No 、 before 等, no doubled marks, full-width marks and curly quotes in Chinese text. One finding for each habit; what can
#     be put right in more than one way is told apart from what cannot.
#   basis:
#     - zh: 'GB/T 15834-2011《标点符号用法》4.5 顿号、5.1 横排文稿标点符号的位置和书写形式'
#       en: 'GB/T 15834-2011, 4.5 and 5.1'
#   messages:
#     half-width:
#       zh: '中文里用了半角标点“{text}”{places_zh}。'
#       en: 'The half-width mark “{text}” stands in Chinese text{places_en}.'
#     straight-quote:
#       zh: '中文里用了直引号，应为“ ”{places_zh}。'
#       en: 'Straight quotes stand in Chinese text{places_en}.'
#     unpaired-bracket:
#       zh: '括号“{text}”只有一半{places_zh}。'
#       en: 'The bracket “{text}” has no partner{places_en}.'
#     doubled:
#       zh: '标点“{text}”重复{places_zh}。'
#       en: 'The marks “{text}” are doubled{places_en}.'
#     comma-before-deng:
#       zh: '“等”前不用顿号（“{text}”）{places_zh}。'
#       en: 'No 、 before 等 (“{text}”){places_en}.'
package fazhilint.rules.format.punctuation

import data.fazhilint.lib.finding

habits := {"unpaired-bracket", "half-width", "straight-quote", "doubled", "comma-before-deng"}

findings contains finding.new("format/punctuation", {
	"message": mark.kind,
	"span": mark.span,
	"args": object.union({"text": mark.text}, finding.in_all(before_count(mark), mark.count)),
	"actual": mark.text,
	"fixes": object.get(mark, "corrections", []),
}) if {
	some mark in input.marks
	mark.kind in habits
}

# One habit takes several half-width marks together.
before_count(mark) := {"zh": "等，", "en": ", as do others, "} if {
	mark.kind == "half-width"
} else := {"zh": "，", "en": ", "}
