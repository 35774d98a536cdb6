# METADATA
# scope: package
# title: 标题下没有内容
# description: |
#   标题下面没有任何文字，就到了同级或更高一级的标题（或者全文结束），说明内容漏写。
# custom:
#   level: error
#   title_en: 'A heading with nothing under it'
#   description_en: |
#     A heading is followed by the next of its own or a higher level without any text.
#   basis:
#     - zh: '《法治政府建设与责任落实督察工作规定》（厅字〔2019〕28号）第二十五条：年度报告应当包括的内容'
#       en: 'Regulations on inspection of law-based government (2019), art. 25 (contents of the annual report)'
#   messages:
#     default:
#       zh: '“{heading}”下面没有内容。'
#       en: 'There is no text under “{heading}”.'
package fazhilint.rules.completeness.empty_section

import data.fazhilint.lib.finding
import data.fazhilint.lib.report
import data.fazhilint.lib.sections

findings contains finding.new("completeness/empty-section", {
	"span": section.span,
	"args": {"heading": section.heading},
}) if {
	report.expected
	some section in sections.empty
	not section.run_in
}
