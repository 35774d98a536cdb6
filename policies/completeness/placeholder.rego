# METADATA
# scope: package
# title: 模板文字没有填写
# description: |
#   ××、XX、*年、〇〇、____、N件、【】件、数字处的空格、（此处填写……）、待补充、数据待核实等，是模板或草稿留下的空白。为保护当事人而隐去的姓名、名称（李某、××公司诉……）不算。
# custom:
#   level: error
#   title_en: 'Template text left unfilled'
#   description_en: |
#     Crosses, circles, underscores, N or blanks in place of a number and instructions left over from a template. Masked names of parties are not meant.
#   basis:
#     - zh: '《党政机关公文处理工作条例》（中办发〔2012〕14号）第二十条：公文审核的重点'
#       en: 'Regulations on the handling of official documents (2012), art. 20'
#   messages:
#     default:
#       zh: '“{text}”是没有填写的模板文字。'
#       en: '“{text}” is template text left unfilled.'
package fazhilint.rules.completeness.placeholder

import data.fazhilint.lib.finding
import data.fazhilint.lib.report

findings contains finding.new("completeness/placeholder", {
	"span": mark.span,
	"args": {"text": mark.text},
	"actual": mark.text,
}) if {
	report.expected
	some mark in input.marks
	mark.kind == "placeholder"
}
