# METADATA
# scope: package
# title: 转换留下的代码
# description: |
#   从文字处理软件或网页转换时留下的书签、注释、标签、星号、域代码和乱码，应当删去。同一种只提示一次，并写明处数。
# custom:
#   level: warning
#   title_en: 'Leftovers of a conversion'
#   description_en: |
#     Bookmarks, comments, tags, asterisks, field codes and garbled characters that a conversion left behind.
#   basis:
#     - zh: '《党政机关公文处理工作条例》（中办发〔2012〕14号）第二十条：公文审核的重点'
#       en: 'Regulations on the handling of official documents (2012), art. 20'
#   messages:
#     entity:
#       zh: '“{text}”是用代码写的字符（{kind_zh}），应当改成字符本身{places_zh}。'
#       en: '“{text}” ({kind_en}) is a character written as code; write the character{places_en}.'
#     default:
#       zh: '“{text}”是转换文件时留下的代码（{kind_zh}），应当删去{places_zh}。'
#       en: '“{text}” ({kind_en}) is left over from a conversion{places_en}.'
package fazhilint.rules.format.leftover_markup

import data.fazhilint.lib.finding

kinds := {
	"bookmark": "书签",
	"html-comment": "网页注释",
	"html-tag": "网页标签",
	"asterisks": "星号",
	"hashes": "井号",
	"replacement-char": "乱码",
	"field-code": "域代码",
}

by_kind[mark.kind] contains mark if {
	some mark in input.marks
	mark.kind in object.keys(kinds)
	not of_the_format(mark)
}

# Comments and emphasis are part of what Markdown is written in.
of_the_format(mark) if {
	input.source.format == "markdown"
	mark.kind in {"html-comment", "asterisks"}
}

findings contains finding.new("format/leftover-markup", {
	"message": message(first),
	"span": first.span,
	"args": object.union({"text": first.text, "kind_zh": kinds[kind], "kind_en": kind}, finding.in_all({"zh": "；", "en": "; "}, count(marks))),
	"actual": first.text,
	"related": [{"span": mark.span, "note": {"zh": "同类", "en": "another"}} | some mark in marks; mark != first],
}) if {
	some kind, marks in by_kind
	start := min({mark.span[0] | some mark in marks})
	some first in marks
	first.span[0] == start
}

# A character written as code must become the character, not vanish.
message(mark) := "entity" if startswith(mark.text, "&")

else := "default"
