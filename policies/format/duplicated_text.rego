# METADATA
# scope: package
# title: 重复的文字
# description: |
#   一行、一句或一段文字重复出现（常见于分页处和复制粘贴之后）。
# custom:
#   level: warning
#   title_en: 'Text that stands twice'
#   description_en: |
#     A line, sentence or paragraph stands twice, often at a page break or after copying.
#   basis:
#     - zh: '《党政机关公文处理工作条例》（中办发〔2012〕14号）第二十条：公文审核的重点'
#       en: 'Regulations on the handling of official documents (2012), art. 20'
#   messages:
#     default:
#       zh: '“{text}”重复出现。'
#       en: '“{text}” stands twice.'
package fazhilint.rules.format.duplicated_text

import data.fazhilint.lib.finding
import data.fazhilint.lib.report

findings contains finding.new("format/duplicated-text", {
	"span": repeat.second,
	"args": {"text": shown(repeat.text)},
	"actual": repeat.text,
	"related": [{"span": repeat.first, "note": {"zh": "第一次出现", "en": "first occurrence"}}],
}) if {
	report.expected
	some repeat in input.repeats
}

shown(text) := text if count(text) <= 30

shown(text) := concat("", [substring(text, 0, 30), "……"]) if count(text) > 30
