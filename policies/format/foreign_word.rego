# METADATA
# scope: package
# title: 夹在中文里的外文单词
# description: |
#   译文或机器处理留下的外文单词（如 and）。缩写和产品名（LED、APP、5G）不算。
# custom:
#   level: info
#   title_en: 'A stray foreign word'
#   description_en: |
#     A foreign word left over in Chinese text; abbreviations and product names are right.
#   basis:
#     - zh: '《党政机关公文处理工作条例》（中办发〔2012〕14号）第二十条：公文审核的重点'
#       en: 'Regulations on the handling of official documents (2012), art. 20'
#   messages:
#     default:
#       zh: '中文里夹了外文单词“{word}”。'
#       en: 'The foreign word “{word}” stands in Chinese text.'
package fazhilint.rules.format.foreign_word

import data.fazhilint.lib.finding

findings contains finding.new("format/foreign-word", {
	"span": mark.span,
	"args": {"word": mark.text},
	"actual": mark.text,
}) if {
	some mark in input.marks
	mark.kind == "latin-word"
}
