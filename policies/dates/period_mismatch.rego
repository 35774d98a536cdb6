# METADATA
# scope: package
# title: 规划、纲要与时期不符
# description: |
#   规划和纲要有各自的起止年份：“十三五”是2016—2020年，“七五”普法是2016—2020年，等等。已经过期的规划当作当年工作、
#   纲要写了别的起止年份、“开局之年”“收官之年”说错年份，都应当改正。总结、验收、回顾过期规划，部署下一个规划，不在此列。
# custom:
#   level: error
#   title_en: Programme outside its period
#   description_en: |
#     Plans and outlines have their periods. A programme that has run out and is told as the year's work, an outline with a period not
#     its own, and the wrong first or last year of a period are errors. Closing and looking back on an old programme, or
#     preparing the next, are not.
#   basis:
#     - zh: 规划、纲要自身规定的起止年份
#       en: The period that the plan or outline itself lays down
#   messages:
#     current:
#       zh: “{text}”{series}的时期是{from}—{to}年，不是{report}年的工作。
#       en: '“{text}” ({series_en}) ran from {from} to {to} and is no work of {report}.'
#     edge:
#       zh: “{text}”{series}的时期是{from}—{to}年，{year}年不是{cue}。
#       en: '“{text}” ({series_en}) runs from {from} to {to}; {year} is not its {cue}.'
#     edge_of:
#       zh: 《{name}》写明的时期是{from}—{to}年，{year}年不是{cue}。
#       en: '《{name}》 runs from {from} to {to}; {year} is not its {cue}.'
#     midterm:
#       zh: “{text}”{series}的时期是{from}—{to}年，{report}年还没有开始，谈不上中期。
#       en: '“{text}” ({series_en}) runs from {from} to {to}; {report} comes before it and is not its middle.'
#     closed:
#       zh: “{text}”{series}的时期是{from}—{to}年，{report}年还没有开始，谈不上总结验收。
#       en: '“{text}” ({series_en}) runs from {from} to {to}; {report} comes before it, when it cannot be closed.'
#     planned:
#       zh: “{text}”{series}的时期是{from}—{to}年，到{to}年结束，不应再列入{next}年的安排。
#       en: '“{text}” ({series_en}) runs from {from} to {to}; it is over and cannot be planned for {next}.'
#     years:
#       zh: “{text}”{series}的时期是{from}—{to}年，不是{said}。
#       en: '“{text}” ({series_en}) runs from {from} to {to}, not {said}.'
#     span:
#       zh: 《{name}》没有{from}—{to}年这一份，只有{right}年的。
#       en: 'There is no 《{name}》 for {from}–{to}, only for {right}.'
#     outline:
#       zh: 《{name}》的时期是{from}—{to}年，{report}年不应再当作执行的依据。
#       en: '《{name}》 covers {from}–{to} and is no longer what is carried out in {report}.'
#   tables:
#     - plans
#     - titles
package fazhilint.rules.dates.period_mismatch

import data.fazhilint.lib.finding
import data.fazhilint.lib.titles

year := input.meta.report_year if input.meta.report_year > 0

row(period) := data.fazhilint.tables.plans[period.series][format_int(period.ordinal, 10)]

series := {
	"plan": {"zh": "规划", "en": "five-year plan"},
	"law-education": {"zh": "普法规划", "en": "programme of law education"},
}

args(period) := {
	"text": trim(period.text, "“”\""),
	"series": series[period.series].zh,
	"series_en": series[period.series].en,
	"from": format_int(row(period).from, 10),
	"to": format_int(row(period).to, 10),
	"report": format_int(year, 10),
}

# A programme told as the year's work. The year after its last still closes it: a warning at most.
findings contains finding.new("dates/period-mismatch", {
	"span": period.span,
	"message": "current",
	"level": level(period),
	"args": args(period),
	"actual": period.text,
}) if {
	some period in input.periods
	period.role == "current"
	outside(row(period))
}

outside(plan) if year > plan.to

outside(plan) if year < plan.from

level(period) := "warning" if {
	year == row(period).to + 1
} else := "error"

# A programme that has ended by the end of the report year is nothing to carry out in the next.
findings contains finding.new("dates/period-mismatch", {
	"span": period.span,
	"message": "planned",
	"level": planned_level(period),
	"args": object.union(args(period), {"next": format_int(year + 1, 10)}),
	"actual": period.text,
}) if {
	some period in input.periods
	period.role == "plan"
	period.cue in {"深入实施", "扎实推进", "推进", "落实", "实施", "深化", "贯彻", "执行", "围绕", "按照", "对照"}
	over(period)
}

# A programme of law education is often closed in the year after its last; a five-year plan is not carried out any more.
over(period) if row(period).to < year

over(period) if {
	period.series == "plan"
	row(period).to == year
}

# One that ended with the report year may still have work left over.
planned_level(period) := "warning" if {
	row(period).to == year
} else := "error"

# The middle or the end of a programme that has not begun.
stages := {"midterm": "midterm", "closing": "closed"}

findings contains finding.new("dates/period-mismatch", {
	"span": period.span,
	"message": stages[period.role],
	"args": args(period),
	"actual": period.text,
}) if {
	some period in input.periods
	stages[period.role]
	year < row(period).from
}

# 2020年全面完成“六五”普法终期验收: what ended years ago is closed no more; a year or two may pass until it is.
findings contains finding.new("dates/period-mismatch", {
	"span": period.span,
	"message": "current",
	"level": "warning",
	"args": args(period),
	"actual": period.text,
}) if {
	some period in input.periods
	period.role == "closing"
	year > row(period).to + 2
	regex.match(`^\p{Han}{0,4}(终期|总结|终期检查|终期评估)?验收`, substring(input.text, period.span[1], 14))
}

# Years given in brackets behind a programme's name.
findings contains finding.new("dates/period-mismatch", {
	"span": period.span,
	"message": "years",
	"args": object.union(args(named), {"said": period.text}),
	"expected": sprintf("%d—%d", [row(named).from, row(named).to]),
	"actual": period.text,
}) if {
	some period in input.periods
	period.explains >= 0
	named := input.periods[period.explains]
	[period.from, period.to] != [row(named).from, row(named).to]
}

# The first and last year of a period, told of the wrong year. In the plan part the year meant is the next one.
edge := {"收官之年": "to", "最后一年": "to", "开局之年": "from", "第一年": "from", "启动之年": "from", "起步之年": "from"}

findings contains finding.new("dates/period-mismatch", {
	"span": period.span,
	"message": "edge",
	"args": object.union(args(period), {"year": format_int(meant(period), 10), "cue": period.cue}),
	"actual": period.text,
}) if {
	some period in input.periods
	period.role in {"closing", "opening"}
	row(period)[edge[period.cue]] != meant(period)
	not set_out(period)
}

# A programme that was made in the first year is set out in the second as well.
set_out(period) if {
	period.cue in {"启动之年", "起步之年"}
	meant(period) == row(period).from + 1
}

# The years that open sentences, with where each ends. Asked for as a whole, the rule is worked out once.
opening[date.sentence] contains [date.day.span[1], date.day.year] if {
	some date in input.dates
	date.opens
	date.day.month == 0
}

openings := opening

# The one year that the period's sentence names, or this year where it says so. Without one nothing is certain.
meant(period) := period.said if {
	period.said > 0
} else := named if {
	years := {year |
		some [end, year] in openings[period.sentence]
		end <= period.span[0]
	}
	count(years) == 1
	some named in years
} else := closed_in(period) if {
	closed_in(period)
} else := input.meta.report_year if {
	period.role == "opening" # 抢抓“十三五”开局之年的机遇: long over
	input.meta.report_year > row(period).to
	not later[period.sentence]
	not regex.match("(早在|自|从|曾|作为)$", substring(input.text, max([0, period.span[0] - 2]), min([2, period.span[0]])))
}

# 作为“八五”普法收官之年，2024年我市…: the year right behind.
closed_in(period) := year if {
	some [start, year] in later[period.sentence]
	start > period.span[1]
	start <= period.span[1] + 12
	regex.match("^(普法|规划|时期|五年规划|普法规划)?的?(收官之年|最后一年|开局之年|第一年|启动之年|起步之年)，$", substring(input.text, period.span[1], start - period.span[1]))
}

# The years of the sentences that tell of the first or last year of a period, with where each begins. Asked for as a whole, the rule is worked out once.
years_of[date.sentence] contains [date.day.span[0], date.day.year] if {
	some date in input.dates
	date.sentence in edges
	date.day.month == 0
	not date.inherits
}

later := years_of

edges := {period.sentence |
	some period in input.periods
	edge[period.cue]
}

# The same of a plan that bears its years in its title: 2024年是《…三年行动计划（2023—2025年）》的收官之年.
findings contains finding.new("dates/period-mismatch", {
	"span": title.span,
	"message": "edge_of",
	"args": {
		"name": title.name,
		"from": format_int(title.from, 10),
		"to": format_int(title.to, 10),
		"year": format_int(told, 10),
		"cue": trim_prefix(cue, "的"),
	},
	"actual": format_int(told, 10),
}) if {
	some title in titles.with_years
	some cue in regex.find_n(`^的?(收官之年|最后一年|开局之年|第一年)`, title.behind, 1)
	told := opened_with(title)
	title[edge[trim_prefix(cue, "的")]] != told
}

# The one year that opens the sentence of a title and is said to be something: 2024年是….
opened_with(title) := year_of if {
	found := openings[title.sentence]
	count(found) == 1
	some [end, year_of] in found
	end <= title.span[0]
	regex.match("^年?(又|既|也)?(是|为|作为|系|处于)", title.prefix)
}

spans := data.fazhilint.tables.titles.spans

written(title) := sprintf("%d-%d", [title.from, title.to]) if title.from > 0

findings contains finding.new("dates/period-mismatch", {
	"span": title.span,
	"message": "span",
	"args": {
		"name": title.name,
		"from": format_int(title.from, 10),
		"to": format_int(title.to, 10),
		"right": replace(concat("、", spans[title.name].spans), "-", "—"),
	},
	"expected": concat("、", spans[title.name].spans),
	"actual": title.text,
}) if {
	some title in titles.with_years
	known := spans[title.name].spans
	not written(title) in known
}

findings contains finding.new("dates/period-mismatch", {
	"span": title.span,
	"message": "outline",
	"level": outline_level(title),
	"args": {
		"name": title.name,
		"from": format_int(title.from, 10),
		"to": format_int(title.to, 10),
		"report": format_int(year, 10),
	},
	"actual": title.text,
}) if {
	some title in titles.with_years
	title.role == "applied"
	title.to < year
	known := spans[title.name].spans
	written(title) in known
	known[count(known) - 1] != written(title)
	not beside_newer(title)
}

# In the year after its last, an outline may stand beside the one that follows it.
beside_newer(title) if {
	year == title.to + 1
	some from in newest[title.name]
	from > title.to
}

# The years from which the outlines named run, by name.
newest := {name: from |
	some name, _ in spans
	from := {title.from | some title in titles.with_years; title.name == name}
}

outline_level(title) := "warning" if {
	year == title.to + 1
} else := "error"
