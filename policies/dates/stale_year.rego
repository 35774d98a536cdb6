# METADATA
# scope: package
# title: 疑似沿用上一年报告的年份
# description: |
#   正文把上一年的年份当作本年度来写：句首的“2020年以来”、标题下开头的“2020年，……”、一级标题和“……工作情况”一类下级标题里的上一年、
#   写明上一年的“12·4”国家宪法日等。比较、结转、文件名称、案号、规划起止年份、历史叙述不在此列。
# custom:
#   level: warning
#   title_en: Year left over from an earlier report
#   description_en: |
#     The text writes of the year before as if it were the year reported on: “2020年以来” at the head of a sentence, the opening
#     words, a main heading, or a named day (12·4) with last year's number. Comparisons, cases carried over, names of documents, case
#     numbers, programme spans and history are left alone.
#   basis:
#     - zh: 《法治政府建设与责任落实督察工作规定》第二十五条（报告上一年度情况）
#       en: Provisions on inspecting the building of law-based government (2019), art. 25
#   messages:
#     since:
#       zh: 报告的是{report}年，这里却写“{text}{cue}”，疑似沿用了上一年的报告。
#       en: 'The report is on {report}, but this says “{text}{cue}”; perhaps left over from last year''s report.'
#     day:
#       zh: 报告的是{report}年，这里却是“{text}”的{cue}，疑似沿用了以前的报告。
#       en: 'The report is on {report}, but this is the {cue} of “{text}”; perhaps left over from an earlier report.'
#     opening:
#       zh: 报告的是{report}年，开头却写“{text}”，疑似沿用了上一年的报告。
#       en: 'The report is on {report}, but it opens with “{text}”; perhaps left over from last year''s report.'
#     meant:
#       zh: 报告的是{report}年，注明是哪一年时却写“{text}”，疑似沿用了上一年的报告。
#       en: 'The report is on {report}, but where it says which year is meant it has “{text}”; perhaps left over from last year''s report.'
#     chapter:
#       zh: 报告的是{report}年，这一部分开头却写“{text}”，疑似沿用了上一年的报告。
#       en: 'The report is on {report}, but this part opens with “{text}”; perhaps left over from last year''s report.'
#     work:
#       zh: 报告的是{report}年，这里说的却是“{text}”的工作，疑似沿用了上一年的报告。
#       en: 'The report is on {report}, but this tells of the work of “{text}”; perhaps left over from last year''s report.'
#     compared:
#       zh: 说的是“{text}”，却又与“{other}”相比，其中一个年份写错了。
#       en: 'This tells of “{text}” and compares it with “{other}”; one of the years is wrong.'
#     heading:
#       zh: 报告的是{report}年，标题“{text}”写的却是{year}年。
#       en: 'The report is on {report}, but the heading “{text}” says {year}.'
#     nth:
#       zh: 报告的是{report}年，{text}却是{year}年的，疑似沿用了以前的报告。
#       en: 'The report is on {report}, but {text} was that of {year}; perhaps left over from an earlier report.'
#     asof:
#       zh: 报告的是{report}年，这里说的是当年的工作，截止的日期却写成“{text}”，疑似沿用了上一年的报告。
#       en: 'The report is on {report} and this speaks of its work, but up to “{text}”; perhaps left over from last year''s report.'
#     span:
#       zh: 报告的是{report}年，这里统计的却是“{text}”，疑似沿用了上一年的报告。
#       en: 'The report is on {report}, but this counts “{text}”; perhaps left over from last year''s report.'
#   tables:
#     - named_days
package fazhilint.rules.dates.stale_year

import data.fazhilint.lib.dates
import data.fazhilint.lib.finding
import data.fazhilint.lib.quote
import data.fazhilint.lib.report
import data.fazhilint.lib.sections

last_year := input.meta.report_year - 1 if input.meta.report_year > 0

# Sentences that name the report year as well set it beside last year on purpose.
both_years := {date.sentence |
	some date in input.dates
	date.day.year == input.meta.report_year
	not date.inherits
}

own(date) if {
	date.day.year == last_year
	not date.inherits
	not date.sentence in both_years
}

details(date, message) := {
	"span": date.day.span,
	"message": message,
	"args": {"report": format_int(input.meta.report_year, 10), "text": quote.inner(date.day.text), "cue": date.cue},
	"actual": date.day.text,
}

findings contains finding.new("dates/stale-year", details(date, "since")) if {
	report.expected
	some date in dates.of.since
	date.cue in {"以来", "来"}
	date.opens
	own_or_opening(date)
}

own_or_opening(date) if own(date)

# 2023年以来，…现将2024年度…情况报告如下: the other year is that of the report itself.
own_or_opening(date) if {
	date.day.year == last_year
	not date.inherits
	date.sentence in both_years
	every other in [other | some other in input.dates; other.sentence == date.sentence; other.day.year == input.meta.report_year] {
		other.role == "document"
	}
}

findings contains finding.new("dates/stale-year", details(date, "day")) if {
	report.expected
	some date in dates.of["named-day"]
	not date.inherits
	not set_beside(date)
	date.day.year in left_over(date)
}

left_over(date) := {last_year, last_year - 1, last_year - 2} if {
	date.sentence in framed
} else := {last_year, last_year - 1}

# 2023年，全县受理412件，较2023年的305件增长35.1%: no year is compared with itself.
findings contains finding.new("dates/stale-year", object.union(details(other, "compared"), {
	"args": {"text": date.day.text, "other": other.day.text},
	"related": [{"span": date.day.span, "note": {"zh": "说的年份", "en": "the year told of"}}],
})) if {
	report.expected
	some other in dates.of.comparison
	date := input.dates[other.id - 1]
	date.opens
	date.day.year == other.day.year
	date.sentence == other.sentence
	date.day.month == 0
	other.day.month == 0
	not date.inherits
	not other.inherits
	regex.match(`^的?([0-9]|增|上升|提高|下降|减|同期)`, substring(input.text, other.day.span[1], 4))
}

# 2024年以来，…以“2021·12·4”国家宪法日为契机: the report year only opens the sentence.
set_beside(date) if {
	date.sentence in both_years
	not date.sentence in framed
}

framed := {date.sentence |
	some role in ["since", "work"]
	some date in dates.of[role]
	date.opens
	date.day.year == input.meta.report_year
	others[date.sentence] == {date.id}
}

# The dates beside those of named days, by sentence. Asked for as a whole, the rule is worked out once.
beside_days[date.sentence] contains date.id if {
	some date in input.dates
	date.sentence in with_named_day
	date.role != "named-day"
}

others := beside_days

with_named_day := {date.sentence | some date in dates.of["named-day"]}

# 在2023年3月“学雷锋月”、2022年5月“民法典宣传月”、2023年12月“宪法宣传周”: one of several of this year.
findings contains finding.new("dates/stale-year", details(date, "day")) if {
	report.expected
	some date in dates.of["named-day"]
	date.day.year == last_year
	not date.inherits
	date.sentence in both_years
	others := [other.day.year | some other in input.dates; other.sentence == date.sentence; other.id != date.id]
	count(others) > 1
	every year in others {
		year == input.meta.report_year
	}
}

# 第六个国家宪法日 counts from the first, so that it names a year.
findings contains finding.new("dates/stale-year", {
	"span": date.day.span,
	"message": "nth",
	"args": {
		"report": format_int(input.meta.report_year, 10),
		"text": sprintf("第%d个%s", [date.nth, named.name]),
		"year": format_int(year, 10),
	},
	"actual": date.day.text,
}) if {
	report.expected
	some date in dates.of["named-day"]
	date.nth > 0
	named := data.fazhilint.tables.named_days.days[sprintf("%02d%02d", [date.day.month, date.day.day])]
	year := named.since + (date.nth - 1)
	year in {last_year, last_year - 1}
	not told_of(date, year)
}

told_of(date, year) if {
	date.day.year == year
	not date.inherits
}

findings contains finding.new("dates/stale-year", details(date, "asof")) if {
	report.expected
	some date in dates.of.asof
	date.this_year
	not date.inherits
	date.day.year in {last_year, last_year - 1}
}

# 截至2023年12月31日，通过…公开1230条 in the report on 2024, where its paragraph speaks of no day of that year.
findings contains finding.new("dates/stale-year", details(date, "asof")) if {
	report.expected
	some date in dates.of.asof
	not date.this_year
	not date.inherits
	count(date.before) == count(date.cue) # the date opens its sentence
	date.day.month == 12 # 截至2023年底 may as well tell how far a plan had come by then
	date.upto == (last_year * 10000) + 1231
	not speaks_of_this_year(date.paragraph)
}

speaks_of_this_year(paragraph) if {
	some date in input.dates
	date.paragraph == paragraph
	date.day.year == input.meta.report_year
	not date.inherits
}

# 自2023年1月1日至12月31日，主动公开信息214条, and 今年以来（2023年1月至12月），…: the whole of last year in the place of this one.
findings contains finding.new("dates/stale-year", {
	"span": [date.day.span[0], stop.day.span[1]],
	"message": "span",
	"args": {
		"report": format_int(input.meta.report_year, 10),
		"text": substring(input.text, date.day.span[0], stop.day.span[1] - date.day.span[0]),
	},
	"actual": date.day.text,
}) if {
	report.expected
	some date in dates.of["span-start"]
	own(date)
	date.day.month == 1
	date.day.day in {0, 1}
	some stop in dates.of["span-end"]
	stop.follows == date.id
	stop.upto == (last_year * 10000) + 1231
	spans_a_year(date)
}

spans_a_year(date) if date.before in {"今年以来（", "一年来（", "本年度（", "今年（"}

spans_a_year(date) if {
	date.before in {"自", "从"}
	not speaks_of_this_year(date.paragraph)
}

# 今年（2023年），…: the year is there only to say which one this is.
findings contains finding.new("dates/stale-year", details(date, "meant")) if {
	report.expected
	some date in dates.bracketed
	date.before in {"今年（", "本年（", "本年度（"}
	date.day.year == last_year
	date.day.month == 0
	substring(input.text, date.day.span[1], 1) == "）"
}

# 今年是2023年，…
findings contains finding.new("dates/stale-year", details(date, "meant")) if {
	report.expected
	some date in dates.of[""]
	date.before in {"今年是", "今年为"}
	date.day.year == last_year
	date.day.month == 0
	substring(input.text, date.day.span[1], 1) in {"，", "。"}
}

findings contains finding.new("dates/stale-year", details(date, "opening")) if {
	report.expected
	some date in dates.of.work
	date.day.span[1] <= input.meta.opening.span[0]
	own(date)
}

# 2023年1至12月，…, and ，2023年共主持研究法治议题9次 where nothing in the sentence compares years.
findings contains finding.new("dates/stale-year", details(date, "work")) if {
	report.expected
	some date in dates.of.work
	date.cue in summed
	own(date)
}

summed := {"1至12月", "共", "全年共", "全年，", "先后"}

# The first words of a chapter: 2023年，局党组书记认真履行…职责.
findings contains finding.new("dates/stale-year", details(date, "chapter")) if {
	report.expected
	some date in dates.of.work
	date.opens
	date.leads
	not date.cue in summed
	own(date)
	section := input.sections[date.section]
	section.level == 1
	date.day.span[0] <= section.span[1] + 2
	not told_in_opening(date)
	not overtaken(date)
}

# The next paragraph goes on with the report year: 2023年受理93件。 2024年…新收139件.
overtaken(date) if {
	some other in input.dates
	other.opens
	other.section == date.section
	other.paragraph == date.paragraph + 1
	other.day.year == input.meta.report_year
}

# What stands before the end of the opening is told as the opening.
told_in_opening(date) if date.day.span[1] <= input.meta.opening.span[1]

heading(section) := {
	"span": section.span,
	"message": "heading",
	"args": {
		"report": format_int(input.meta.report_year, 10),
		"text": section.heading,
		"year": format_int(section.year, 10),
	},
	"actual": format_int(section.year, 10),
}

stale_headings := [section |
	some section in sections.with_year
	section.year == last_year
	not section.run_in
	not contains(section.heading, "整改")
]

findings contains finding.new("dates/stale-year", heading(section)) if {
	report.expected
	some section in stale_headings
	section.parent == -1
	not contains(section.heading, "安排")
	not contains(section.heading, "计划")
	not contains(section.heading, "打算")
}

# Of deeper headings only those that announce the work of the year, where nothing below speaks of last year again.
findings contains finding.new("dates/stale-year", heading(section)) if {
	report.expected
	some section in stale_headings
	section.parent != -1
	some tail in ["工作情况", "开展情况", "推进情况", "落实情况", "工作成效", "主要做法"]
	endswith(section.heading, tail)
	every date in [date | some date in input.dates; date.section == section.id] {
		date.day.span[1] <= section.span[1]
	}
}
