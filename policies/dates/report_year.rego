# METADATA
# scope: package
# title: 报告年度前后不一
# description: |
#   标题里的年度和正文开头“现将……年度……报告如下”里的年度应当一致。正文第一句以“2023年，”开头的，也与标题核对；
#   写成上一年的另由 dates/stale-year 提示。
# custom:
#   level: error
#   title_en: Report year differs between title and opening
#   description_en: |
#     The year in the title and the year in the opening sentence (现将…年度…报告如下) must agree.
#     So must a year that the text begins with; last year's is left to dates/stale-year.
#   basis:
#     - zh: 《法治政府建设与责任落实督察工作规定》第二十四条、第二十五条（报告上一年度情况）
#       en: Provisions on inspecting the building of law-based government (2019), arts. 24, 25
#   messages:
#     default:
#       zh: 标题说的是{title}年度，“{opening}”说的是{year}年度。
#       en: 'The title says {title}, “{opening}” says {year}.'
#     first:
#       zh: 标题写的是{title}年，正文第一句写的却是{year}年。
#       en: 'The title says {title}, but the text begins with {year}.'
package fazhilint.rules.dates.report_year

import data.fazhilint.lib.dates
import data.fazhilint.lib.finding
import data.fazhilint.lib.report

findings contains finding.new("dates/report-year", {
	"span": input.meta.opening.span,
	"args": {
		"title": format_int(input.meta.title.year, 10),
		"year": format_int(input.meta.opening.year, 10),
		"opening": input.meta.opening.text,
	},
	"related": [{"span": input.meta.title.span, "note": {"zh": "标题", "en": "title"}}],
	"expected": format_int(input.meta.title.year, 10),
	"actual": format_int(input.meta.opening.year, 10),
}) if {
	input.meta.title.year > 0
	input.meta.opening.year > 0
	input.meta.title.year != input.meta.opening.year
}

# The first paragraph of text and its first sentence.
texts := [paragraph | some paragraph in input.paragraphs; paragraph.kind == "text"]

first(date) if {
	date.day.span[0] >= texts[0].span[0]
	date.day.span[1] <= texts[0].span[1]
	date.leads
}

findings contains finding.new("dates/report-year", {
	"span": date.day.span,
	"message": "first",
	"args": {"title": format_int(input.meta.title.year, 10), "year": format_int(date.day.year, 10)},
	"related": [{"span": input.meta.title.span, "note": {"zh": "标题", "en": "title"}}],
	"expected": format_int(input.meta.title.year, 10),
	"actual": format_int(date.day.year, 10),
}) if {
	report.expected
	input.meta.title.year > 0
	some role in ["work", "plan"]
	some date in dates.of[role]
	date.cue == "" # no 将 or 计划 makes it a plan
	date.opens
	date.day.year > input.meta.title.year
	first(date)
	not input.meta.opening.year == input.meta.title.year
}

# 现将2023年度…情况报告如下, wherever it stands.
findings contains finding.new("dates/report-year", {
	"span": date.day.span,
	"args": {
		"title": format_int(input.meta.title.year, 10),
		"year": format_int(date.day.year, 10),
		"opening": concat("", ["现将", date.day.text]),
	},
	"related": [{"span": input.meta.title.span, "note": {"zh": "标题", "en": "title"}}],
	"expected": format_int(input.meta.title.year, 10),
	"actual": format_int(date.day.year, 10),
}) if {
	report.expected
	input.meta.title.year > 0
	some date in dates.of.document
	not told_in_opening(date)
	date.day.year != input.meta.title.year
	startswith(date.before, "现将")
	regex.match("^度?[^，。；]{0,16}情况(报告|汇报)如下", substring(input.text, date.day.span[1], 28))
}

# The opening is looked at above.
told_in_opening(date) if {
	input.meta.opening.year > 0
	date.day.span[0] >= input.meta.opening.span[0]
	date.day.span[1] <= input.meta.opening.span[1]
}
