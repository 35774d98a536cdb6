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
	not alone_on_its_line(section)
}

# The one heading with a full stop at its end where the text of all others follows theirs in the same paragraph. In the parts on shortcomings and plans such a line is a point in itself.
findings contains finding.new("completeness/empty-section", {
	"span": section.span,
	"level": "warning",
	"args": {"heading": section.heading},
}) if {
	report.expected
	some section in sections.empty
	alone_on_its_line(section)
	count(section.heading) > 5
	not regex.match(points, section.heading)
	every chapter in [chapter | some chapter in sections.chapters; chapter.extent[0] <= section.span[0]; section.span[1] <= chapter.extent[1]] {
		not regex.match("问题|不足|困难|原因|安排|打算|计划|下一步|思路|建议|举措$", chapter.heading)
	}
}

alone_on_its_line(section) if substring(input.text, section.span[1], 1) in {"。", "；", "！"}

alone_on_its_line(section) if regex.match("[。；！]$", section.heading)

# Words of a statement, and of what is left over at the end.
points := "[无未没不已了均曾]|全部|完成|[0-9年月]|其他|其它|交办|情况|等|共|正常|良好"
