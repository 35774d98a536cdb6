# METADATA
# scope: package
# title: 标点用法
# description: |
#   “等”前不用顿号；标点不重复；中文里用全角标点和弯引号。同一种写法全文只提示一次，并写明处数。
# custom:
#   level: info
#   title_en: 'Punctuation'
#   description_en: |
#     No 、 before 等, no doubled marks, full-width marks and curly quotes in Chinese text. One finding for each habit.
#   basis:
#     - zh: 'GB/T 15834-2011《标点符号用法》4.5 顿号、5.2 标点的宽度'
#       en: 'GB/T 15834-2011, 4.5 and 5.2'
#   messages:
#     half-width:
#       zh: '中文里用了半角标点“{text}”等，全文共{count}处。'
#       en: 'Half-width marks such as “{text}” stand in Chinese text, {count} in all.'
#     straight-quote:
#       zh: '中文里用了直引号，全文共{count}处，应为“ ”。'
#       en: 'Straight quotes stand in Chinese text, {count} in all.'
#     doubled:
#       zh: '标点“{text}”重复，全文共{count}处。'
#       en: 'The marks “{text}” are doubled, {count} in all.'
#     comma-before-deng:
#       zh: '“等”前不用顿号（“{text}”），全文共{count}处。'
#       en: 'No 、 before 等 (“{text}”), {count} in all.'
package fazhilint.rules.format.punctuation

import data.fazhilint.lib.finding

habits := ["half-width", "straight-quote", "doubled", "comma-before-deng"]

findings contains finding.new("format/punctuation", {
	"message": habit,
	"span": marks[0].span,
	"args": {"text": marks[0].text, "count": format_int(count(marks), 10)},
	"actual": marks[0].text,
}) if {
	some habit in habits
	marks := [mark | some mark in input.marks; mark.kind == habit]
	count(marks) > 0
}
