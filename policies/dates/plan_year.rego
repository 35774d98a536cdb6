# METADATA
# scope: package
# title: 下一年度安排的年份有误
# description: |
#   报告的最后部分安排下一年度的工作，标题里的年份应当是报告年度加一。
# custom:
#   level: error
#   title_en: Wrong year in the heading of next year's arrangements
#   description_en: |
#     The part on next year's work names the year after the report year.
#   basis:
#     - zh: 《法治政府建设与责任落实督察工作规定》第二十五条（下一年度推进法治政府建设的主要安排）
#       en: Provisions on inspecting the building of law-based government (2019), art. 25 (main arrangements for the next year)
#   messages:
#     default:
#       zh: “{heading}”：{report}年度的报告应当安排{right}年的工作，不是{year}年。
#       en: '“{heading}”: the report on {report} plans for {right}, not {year}.'
#     next:
#       zh: “{before}……{text}”：{report}年度的报告，下一年是{right}年。
#       en: '“{before} … {text}”: the year after {report} is {right}.'
#     said:
#       zh: “{before}{text}”：{report}年度的报告，下一年是{right}年。
#       en: '“{before}{text}”: the year after {report} is {right}.'
#     body:
#       zh: “{text}……{cue}”：{report}年度的报告应当安排{right}年的工作，不是{year}年。
#       en: '“{text} … {cue}”: the report on {report} plans for {right}, not {year}.'
package fazhilint.rules.dates.plan_year

import data.fazhilint.lib.dates
import data.fazhilint.lib.finding
import data.fazhilint.lib.report
import data.fazhilint.lib.sections

plan_words := "安排|打算|计划|思路|下一步|工作重点|努力方向|展望|下步"

# Headings that look back on a plan: 2023年工作计划完成情况.
past_words := "情况|成效|完成|总结|回顾|举措和"

plans contains section if {
	some section in sections.with_year
	section.parent == -1
	not section.run_in
	regex.match(plan_words, section.heading)
	not regex.match(past_words, section.heading)
}

findings contains finding.new("dates/plan-year", {
	"span": section.span,
	"args": {
		"heading": section.heading,
		"report": format_int(input.meta.report_year, 10),
		"right": format_int(input.meta.report_year + 1, 10),
		"year": format_int(section.year, 10),
	},
	"expected": format_int(input.meta.report_year + 1, 10),
	"actual": format_int(section.year, 10),
}) if {
	report.expected
	input.meta.report_year > 0
	some section in plans
	section.year != input.meta.report_year + 1
}

# The sentence that opens a paragraph of that part and sets out the work: 2026年，我局将着力….
findings contains finding.new("dates/plan-year", {
	"message": "body",
	"span": date.day.span,
	"args": {
		"text": date.day.text,
		"cue": date.cue,
		"report": format_int(input.meta.report_year, 10),
		"right": format_int(input.meta.report_year + 1, 10),
		"year": format_int(date.day.year, 10),
	},
	"expected": format_int(input.meta.report_year + 1, 10),
	"actual": format_int(date.day.year, 10),
}) if {
	report.expected
	input.meta.report_year > 0
	some date in dates.of.plan
	date.cue != ""
	date.opens
	date.leads
	date.day.month == 0
	not date.inherits
	date.day.year in {input.meta.report_year - 1, input.meta.report_year, input.meta.report_year + 2}
	not told_in_heading
}

# A heading with the same slip is told on its own.
told_in_heading if {
	some section in plans
	section.year != input.meta.report_year + 1
}

# 下一年度工作打算：2024年，我局将继续…; 下一步，…2024年工作打算是…; 下一年度即2025年: the words before the year say that it is the next one.
findings contains finding.new("dates/plan-year", {
	"message": "next",
	"span": date.day.span,
	"args": {
		"text": date.day.text,
		"before": coming_words(date),
		"report": format_int(input.meta.report_year, 10),
		"right": format_int(input.meta.report_year + 1, 10),
	},
	"expected": format_int(input.meta.report_year + 1, 10),
	"actual": format_int(date.day.year, 10),
}) if {
	report.expected
	input.meta.report_year > 0
	some role in ["", "work", "plan", "event", "document"]
	some date in dates.of[role]
	date.day.month == 0
	not date.inherits
	coming_words(date)
	date.day.year in {input.meta.report_year - 1, input.meta.report_year, input.meta.report_year + 2}
	of_next_year(date)
}

# …谋划了下一年度即2026年…的主要安排
findings contains finding.new("dates/plan-year", {
	"message": "said",
	"span": date.day.span,
	"args": {
		"text": date.day.text,
		"before": date.cue,
		"report": format_int(input.meta.report_year, 10),
		"right": format_int(input.meta.report_year + 1, 10),
	},
	"expected": format_int(input.meta.report_year + 1, 10),
	"actual": format_int(date.day.year, 10),
}) if {
	report.expected
	input.meta.report_year > 0
	some date in dates.of.next
	date.day.year != input.meta.report_year + 1
}

# The words that open its sentence, or 下一年度 among the first of them.
coming_words(date) := words[0] if {
	strings.any_prefix_match(date.before, coming)
	words := [word | some word in coming; startswith(date.before, word)]
} else := "下一年度" if contains(date.before, "下一年度")

coming := ["下一年度", "下一年", "下年度", "下一步", "明年"]

# 下一步，我局将在2024年重点抓好…
of_next_year(date) if {
	date.day.year <= input.meta.report_year
	regex.match("将(在|于)$", substring(input.text, max([0, date.day.span[0] - 2]), 2))
	regex.match("^(重点|继续|着力|全面|进一步|深入|大力|持续)", substring(input.text, date.day.span[1], 4))
}

of_next_year(date) if {
	date.day.year != input.meta.report_year + 2 # which may be told as the year after
	behind := substring(input.text, date.day.span[1], 16)
	regex.match("^(工作打算|工作计划|工作安排|工作思路|，[^，。；]{1,8}将)", behind)
}
