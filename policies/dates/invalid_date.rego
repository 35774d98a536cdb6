# METADATA
# scope: package
# title: 日期与日历不符
# description: |
#   月份不超过12，日数不超过当月天数；旁边写有星期的，星期应当相符；写明是国家宪法日等节日、“民法典宣传月”等宣传月的，应当是那一天、那个月。
#   写明某季度、上下半年是几月至几月的，月份应当对；“为期”多少天的，不能比起止日期还长；建国、建党等多少周年应当算对。成文日期缺日或者月、日编虚位的，只作提示。
# custom:
#   level: error
#   title_en: Date that does not exist or does not fit the calendar
#   description_en: |
#     A month goes up to 12 and a day up to the month's last; a weekday written beside a date must fit it, and so must the
#     name of a day such as 国家宪法日 (4 December) or of a month such as 民法典宣传月 (May). Months given for a quarter or half of the
#     year must be its own, a length of time must not exceed its dates, and anniversaries must be counted right.
#     A date of writing without its day, or with leading zeros, is noted.
#   basis:
#     - zh: 《党政机关公文处理工作条例》第二十条；GB/T 9704-2012 7.3.5.4 成文日期
#       en: Regulations on the handling of official documents (2012), art. 20; GB/T 9704-2012, 7.3.5.4 (date of writing)
#   messages:
#     month:
#       zh: “{date}”：没有{month}月。
#       en: '“{date}”: there is no month {month}.'
#     day:
#       zh: “{date}”：{month}月没有{day}日。
#       en: '“{date}”: month {month} has no day {day}.'
#     weekday:
#       zh: “{date}”是星期{right}，不是星期{said}。
#       en: '“{date}” is a {right_en}, not a {said_en}.'
#     weekday_assumed:
#       zh: '按报告年度{year}年算，“{date}”是星期{right}，不是星期{said}。'
#       en: 'In {year}, the report year, “{date}” is a {right_en}, not a {said_en}.'
#     named:
#       zh: “{date}”：{name}是{right}，不是这一天。
#       en: '“{date}”: {name} is on {right}.'
#     named_month:
#       zh: “{date}”：{name}在{right}月，不在这个月。
#       en: '“{date}”: {name} is in month {right}.'
#     nth:
#       zh: “{date}”是第{right}个{name}，不是第{said}个。
#       en: '{date} is number {right} of {name}, not {said}.'
#     founded_later:
#       zh: “{date}”：{name}自{since}年起才有。
#       en: '“{date}”: {name} has been kept since {since}.'
#     season:
#       zh: “{text}”：{name}是{from}月至{to}月。
#       en: '“{text}”: {name} is months {from} to {to}.'
#     length:
#       zh: “{text}”与起止日期不符：“{dates}”首尾都算是{days}天。
#       en: '“{text}” does not fit its dates: “{dates}” is {days} days, both counted.'
#     years:
#       zh: “{text}”与年份不符：“{dates}”是{years}年。
#       en: '“{text}” does not fit the years: “{dates}” is {years} years.'
#     founded:
#       zh: “{text}”与前面说的{base}年对不上：到{year}年是{right}周年。
#       en: '“{text}” does not fit the year {base} named before; in {year} that is {right} years ago.'
#     anniversary:
#       zh: “{text}”：{name}在{base}年，{year}年是{right}周年。
#       en: '“{text}”: {name_en} was in {base}; in {year} that is {right} years ago.'
#     padded:
#       zh: 成文日期“{date}”的月、日不编虚位（1不写成01）。
#       en: 'The date of writing “{date}” has a leading zero in its month or day; 1 is not written 01.'
#     incomplete:
#       zh: 成文日期“{date}”不全，应当写明年、月、日。
#       en: 'The date of writing “{date}” is incomplete; it takes year, month and day.'
#   tables:
#     - named_days
package fazhilint.rules.dates.invalid_date

import data.fazhilint.lib.anniversaries
import data.fazhilint.lib.dates
import data.fazhilint.lib.finding
import data.fazhilint.lib.report
import data.fazhilint.lib.spell
import data.fazhilint.lib.weekday

days := [date.day | some date in dates.invalid]

published := [input.meta.publication] if input.meta.publication

default published := []

findings contains finding.new("dates/invalid-date", {
	"span": day.span,
	"message": fault(day),
	"args": {"date": day.text, "month": format_int(day.month, 10), "day": format_int(day.day, 10)},
	"actual": day.text,
}) if {
	some day in array.concat(days, published)
	not day.valid
}

fault(day) := "day" if {
	day.month >= 1
	day.month <= 12
} else := "month"

findings contains finding.new("dates/invalid-date", {
	"span": date.day.span,
	"message": "weekday",
	"args": {
		"date": date.day.text,
		"right": weekday.names[weekday.of(date.day)],
		"said": weekday.names[date.weekday],
		"right_en": weekday.english[weekday.of(date.day)],
		"said_en": weekday.english[date.weekday],
	},
	"actual": weekday.names[date.weekday],
	"expected": weekday.names[weekday.of(date.day)],
}) if {
	some date in dates.with_weekday
	date.day.valid
	date.day.day > 0
	date.day.year > 0
	not date.inherits
	weekday.of(date.day) != date.weekday
}

# A day without a year is one of the report's own.
findings contains finding.new("dates/invalid-date", {
	"span": date.day.span,
	"message": "weekday_assumed",
	"level": "warning",
	"args": {
		"date": date.day.text,
		"year": format_int(input.meta.report_year, 10),
		"right": weekday.names[weekday.of(day)],
		"said": weekday.names[date.weekday],
		"right_en": weekday.english[weekday.of(day)],
		"said_en": weekday.english[date.weekday],
	},
	"actual": weekday.names[date.weekday],
	"expected": weekday.names[weekday.of(day)],
}) if {
	report.expected
	input.meta.report_year > 0
	some date in dates.with_weekday
	date.day.valid
	date.day.day > 0
	year_of_report(date)
	not date.role in {"plan", "history", "document", "title", "deadline"}
	day := object.union(date.day, {"year": input.meta.report_year})
	weekday.of(day) != date.weekday
}

# Days that a name stands right behind: 12月9日是国家宪法日, but not 12月1日国家宪法日宣传活动启动.
findings contains finding.new("dates/invalid-date", {
	"span": date.day.span,
	"message": "named",
	"level": "warning",
	"args": {"date": date.day.text, "name": date.cue, "right": concat("", [trim_left(month, "0"), "月", trim_left(day, "0"), "日"])},
	"actual": date.day.text,
}) if {
	some date in dates.of["named-day"]
	date.day.valid
	date.day.day > 0
	some key, row in data.fazhilint.tables.named_days.days
	endswith(row.name, date.cue)
	key != sprintf("%02d%02d", [date.day.month, date.day.day])
	behind := substring(input.text, date.day.span[1], 24)
	regex.match(concat("", ["^(是|为|系)?(第[0-9一二三四五六七八九十]+个)?“?", date.cue, "”?(当天|当日|时机|契机|为契机|来临之际|到来之际|之际|，|。|；)"]), behind)
	month := substring(key, 0, 2)
	day := substring(key, 2, 2)
}

# 2024年12月4日是第十二个国家宪法日: the year counts from the first.
findings contains finding.new("dates/invalid-date", {
	"span": date.day.span,
	"message": "nth",
	"level": "warning",
	"args": {
		"date": date.day.text,
		"name": row.name,
		"said": format_int(date.nth, 10),
		"right": format_int((date.day.year - row.since) + 1, 10),
	},
	"expected": format_int((date.day.year - row.since) + 1, 10),
	"actual": format_int(date.nth, 10),
}) if {
	some date in dates.of["named-day"]
	date.nth > 0
	date.day.year > 0
	not date.inherits
	row := calendar.days[sprintf("%02d%02d", [date.day.month, date.day.day])]
	date.day.year >= row.since
	date.nth != (date.day.year - row.since) + 1
}

# 2010年12月4日首个国家宪法日: the day did not exist yet.
findings contains finding.new("dates/invalid-date", {
	"span": date.day.span,
	"message": "founded_later",
	"level": "warning",
	"args": {
		"date": date.day.text,
		"name": row.name,
		"since": format_int(row.since, 10),
	},
	"actual": date.day.text,
}) if {
	some date in dates.of["named-day"]
	date.nth > 0
	date.day.year > 0
	not date.inherits
	row := calendar.days[sprintf("%02d%02d", [date.day.month, date.day.day])]
	date.day.year < row.since
}

# 2024年4月15日，我区围绕第十二个全民国家安全教育日…: the day itself stands in the same sentence. One without a year is of the report's.
findings contains finding.new("dates/invalid-date", {
	"span": date.day.span,
	"message": "nth",
	"level": "warning",
	"args": {
		"date": day.day.text,
		"name": row.name,
		"said": format_int(date.nth, 10),
		"right": format_int((counted_in(day) - row.since) + 1, 10),
	},
	"related": [{"span": day.day.span, "note": {"zh": "这一天", "en": "the day"}}],
	"expected": format_int((counted_in(day) - row.since) + 1, 10),
	"actual": format_int(date.nth, 10),
}) if {
	some date in dates.of["named-day"]
	date.nth > 0
	without_year(date)
	row := calendar.days[sprintf("%02d%02d", [date.day.month, date.day.day])]
	[day] := [other |
		some other in input.dates
		other.sentence == date.sentence
		other.id != date.id
		[other.day.month, other.day.day] == [date.day.month, date.day.day]
	]
	date.nth != (counted_in(day) - row.since) + 1
}

without_year(date) if date.inherits

without_year(date) if date.day.year == 0

# The year of a day told of as done.
counted_in(date) := date.day.year if {
	date.day.year > 0
	not date.inherits
}

counted_in(date) := input.meta.report_year if {
	report.expected
	input.meta.report_year > 0
	year_of_report(date)
	not date.role in {"plan", "history", "document", "title", "deadline"}
}

calendar := data.fazhilint.tables.named_days

# A month of its own: 2024年6月“民法典宣传月”.
findings contains finding.new("dates/invalid-date", {
	"span": date.day.span,
	"message": "named_month",
	"level": "warning",
	"args": {"date": date.day.text, "name": date.cue, "right": format_int(row.month, 10)},
	"actual": date.day.text,
}) if {
	some date in dates.of["named-day"]
	date.day.month > 0
	date.day.day == 0
	row := calendar.months[date.cue]
	date.day.month != row.month
	date.day.year >= row.since
}

# 第三季度（4月至6月）. Fewer months of a season may be those that are meant.
findings contains finding.new("dates/invalid-date", {
	"span": season.span,
	"message": "season",
	"args": {
		"text": season.text,
		"name": season.name,
		"from": format_int(season.months[0], 10),
		"to": format_int(season.months[1], 10),
	},
	"actual": season.text,
}) if {
	some season in input.seasons
	spell.misplaced(season)
}

# Shorter ones may count working days; not months, of which so many more cannot be meant.
findings contains finding.new("dates/invalid-date", {
	"span": length.span,
	"message": "length",
	"args": {"text": length.text, "dates": length.dates, "days": format_int(length.covers, 10)},
	"related": [{"span": length.place, "note": {"zh": "起止日期", "en": "the dates"}}],
	"actual": length.text,
}) if {
	some length in input.lengths
	length.unit == "天"
	spell.unfit(length)
}

# 2020年至2024年连续三年: whole years, which leave nothing open.
findings contains finding.new("dates/invalid-date", {
	"span": length.span,
	"message": "years",
	"args": {"text": length.text, "dates": length.dates, "years": format_int(length.covers, 10)},
	"related": [{"span": length.place, "note": {"zh": "起止年份", "en": "the years"}}],
	"actual": length.text,
}) if {
	some length in input.lengths
	length.unit == "年"
	spell.outside(length)
}

# 2016年3月挂牌成立，2024年3月迎来建所十周年.
findings contains finding.new("dates/invalid-date", {
	"span": anniversary.span,
	"message": "founded",
	"level": "warning",
	"args": {
		"text": anniversary.text,
		"base": format_int(anniversary.since, 10),
		"year": format_int(year, 10),
		"right": format_int(year - anniversary.since, 10),
	},
	"expected": format_int(year - anniversary.since, 10),
	"actual": format_int(anniversary.years, 10),
}) if {
	some anniversary in input.anniversaries
	anniversary.since > 0
	years := {date.day.year | some date in input.dates; date.sentence == anniversary.sentence; date.day.year > anniversary.since}
	count(years) == 1
	some year in years
	anniversary.years != year - anniversary.since
}

findings contains finding.new("dates/invalid-date", {
	"span": told.anniversary.span,
	"message": "anniversary",
	"level": "warning",
	"args": {
		"text": told.anniversary.text,
		"name": told.name,
		"name_en": told.name_en,
		"base": format_int(told.base, 10),
		"year": format_int(told.year, 10),
		"right": format_int(told.year - told.base, 10),
	},
	"expected": format_int(told.year - told.base, 10),
	"actual": format_int(told.anniversary.years, 10),
}) if {
	report.expected
	some told in anniversaries.miscounted
}

year_of_report(date) if date.day.year == 0

year_of_report(date) if {
	date.inherits
	date.day.year == input.meta.report_year
}

# How the date of writing is written.
signed := input.meta.signature.date if input.meta.signature.date.valid

form := "incomplete" if {
	signed.month > 0
	signed.day == 0
} else := "padded" if {
	regex.match("[年月][ \u3000]*0[1-9]", signed.text)
}

findings contains finding.new("dates/invalid-date", {
	"span": signed.span,
	"message": form,
	"level": "info",
	"args": {"date": signed.text},
	"actual": signed.text,
}) if {
	report.expected
	form
}
