# METADATA
# scope: package
# title: 成文、公开超过期限
# description: |
#   年度报告应当在次年3月1日前上报（省级党委和政府、国务院部门为4月1日前），4月1日前向社会公开。成文日期晚于次年4月1日的给出警告；
#   没有成文日期、网页发布日期晚于4月1日的只作提示（网页可能是后来重新发布的）。期限按发文机关的类型取自 profiles 表；
#   公开的文本常在上报之后定稿，所以晚于上报期限、不晚于公开期限的，默认不提示（report_level）。
# custom:
#   level: warning
#   title_en: Signed or published after the deadline
#   description_en: |
#     The report is due by 1 March of the next year (a province's party committee and government, and departments of the State Council: 1 April) and to be made public by 1 April. A
#     later date of writing is a warning; a later publication date of the page alone is a note, as pages are published again.
#     The profile has the deadlines. What is published is often written after what was reported, so a date between the two
#     deadlines is told only where the profile says so (report_level).
#   basis:
#     - zh: 《法治政府建设与责任落实督察工作规定》第二十四条
#       en: Provisions on inspecting the building of law-based government (2019), art. 24
#   messages:
#     default:
#       zh: '{report}年度报告的成文日期是“{date}”，晚于{deadline}的公开期限。'
#       en: 'The report on {report} is dated {date}, after the deadline of {deadline_en}.'
#     published:
#       zh: '{report}年度报告的发布日期是“{date}”，晚于{deadline}的公开期限。'
#       en: 'The report on {report} was published on {date}, after the deadline of {deadline_en}.'
#     report:
#       zh: '{report}年度报告的成文日期是“{date}”，晚于{deadline}的上报期限。'
#       en: 'The report on {report} is dated {date}, after {deadline_en}, by which it is due.'
#   tables: [profiles]
package fazhilint.rules.dates.late_signature

import data.fazhilint.lib.finding
import data.fazhilint.lib.profiles
import data.fazhilint.lib.report
import data.fazhilint.lib.time

deadlines := profiles.profile.deadlines

deadline(kind) := ((input.meta.report_year + 1) * 10000) + deadlines[kind] if input.meta.report_year > 0

args(day, kind) := {
	"report": format_int(input.meta.report_year, 10),
	"deadline": time.words(deadline(kind)).zh,
	"deadline_en": time.words(deadline(kind)).en,
	"date": day.text,
}

findings contains finding.new("dates/late-signature", {
	"span": input.meta.signature.date.span,
	"args": args(input.meta.signature.date, "public"),
	"actual": input.meta.signature.date.text,
}) if {
	report.expected
	time.signed_from > deadline("public")
}

findings contains finding.new("dates/late-signature", {
	"span": input.meta.publication.span,
	"level": "info",
	"message": "published",
	"args": args(input.meta.publication, "public"),
	"actual": input.meta.publication.text,
}) if {
	report.expected
	not time.signed_to
	time.published > deadline("public")
	time.published < (input.meta.report_year + 2) * 10000
}

findings contains finding.new("dates/late-signature", {
	"span": input.meta.signature.date.span,
	"level": deadlines.report_level,
	"message": "report",
	"args": args(input.meta.signature.date, "report"),
	"actual": input.meta.signature.date.text,
}) if {
	report.expected
	deadlines.report_level != "off"
	time.signed_from > deadline("report")
	time.signed_from <= deadline("public")
}
