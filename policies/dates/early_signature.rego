# METADATA
# scope: package
# title: 成文日期过早
# description: |
#   年度报告报告全年情况，应当在年度结束后成文。12月1日以前成文的给出警告，12月内成文的只作提示。
# custom:
#   level: warning
#   title_en: Signed before the year was over
#   description_en: |
#     An annual report covers the whole year and is written after it. Before 1 December of the year it is a warning, in
#     December a note.
#   basis:
#     - zh: 《法治政府建设与责任落实督察工作规定》第二十四条（每年报告上一年度情况：省级党委和政府、国务院部门4月1日之前，其他地方党委、政府和县级以上地方政府部门3月1日之前）
#       en: 'Provisions on inspecting the building of law-based government (2019), art. 24 (reports on the year before: by 1 April a province''s party committee and government and departments of the State Council, by 1 March other party committees, governments and departments)'
#   messages:
#     default:
#       zh: 报告的是{report}年全年情况，成文日期却是“{date}”，这一年还没有结束。
#       en: 'The report is on the whole of {report} but is dated {date}, before the year was over.'
package fazhilint.rules.dates.early_signature

import data.fazhilint.lib.finding
import data.fazhilint.lib.report
import data.fazhilint.lib.time

findings contains finding.new("dates/early-signature", {
	"span": input.meta.signature.date.span,
	"level": level,
	"args": {"report": format_int(input.meta.report_year, 10), "date": input.meta.signature.date.text},
	"actual": input.meta.signature.date.text,
}) if {
	report.expected
	input.meta.report_year > 0
	time.signed_to < (input.meta.report_year + 1) * 10000
}

level := "info" if {
	time.signed_to >= (input.meta.report_year * 10000) + 1201
} else := "warning"
