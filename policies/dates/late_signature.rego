# METADATA
# scope: package
# title: 成文、公开超过期限
# description: |
#   年度报告应当在次年3月1日前上报（省级党委和政府、国务院部门为4月1日前），4月1日前向社会公开。成文日期晚于次年4月1日的给出警告；
#   没有成文日期、网页发布日期晚于4月1日的只作提示（网页可能是后来重新发布的）。
# custom:
#   level: warning
#   title_en: Signed or published after the deadline
#   description_en: |
#     The report is due by 1 March of the next year (a province's party committee and government, and departments of the State Council: 1 April) and to be made public by 1 April. A
#     later date of writing is a warning; a later publication date of the page alone is a note, as pages are published again.
#   basis:
#     - zh: 《法治政府建设与责任落实督察工作规定》第二十四条
#       en: Provisions on inspecting the building of law-based government (2019), art. 24
#   messages:
#     default:
#       zh: '{report}年度报告的成文日期是“{date}”，晚于{next}年4月1日的公开期限。'
#       en: 'The report on {report} is dated {date}, after the deadline of 1 April {next}.'
#     published:
#       zh: '{report}年度报告的发布日期是“{date}”，晚于{next}年4月1日的公开期限。'
#       en: 'The report on {report} was published on {date}, after the deadline of 1 April {next}.'
package fazhilint.rules.dates.late_signature

import data.fazhilint.lib.finding
import data.fazhilint.lib.report
import data.fazhilint.lib.time

deadline := ((input.meta.report_year + 1) * 10000) + 401 if input.meta.report_year > 0

args(day) := {
	"report": format_int(input.meta.report_year, 10),
	"next": format_int(input.meta.report_year + 1, 10),
	"date": day.text,
}

findings contains finding.new("dates/late-signature", {
	"span": input.meta.signature.date.span,
	"args": args(input.meta.signature.date),
	"actual": input.meta.signature.date.text,
}) if {
	report.expected
	time.signed_from > deadline
}

findings contains finding.new("dates/late-signature", {
	"span": input.meta.publication.span,
	"level": "info",
	"message": "published",
	"args": args(input.meta.publication),
	"actual": input.meta.publication.text,
}) if {
	report.expected
	not time.signed_to
	time.published > deadline
	time.published < (input.meta.report_year + 2) * 10000
}
