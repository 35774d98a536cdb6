# METADATA
# scope: package
# title: 数据、事项晚于成文日期
# description: |
#   “截至……”的数据不能晚于成文日期；已经发生的事情也不能晚于成文日期。没有成文日期的，与网页发布日期比较。
#   月底前十天内成文而写“截至月底”的，不作判断；成文日期以下的版记（印发日期）、附件中的事项不在此列。
# custom:
#   level: error
#   title_en: Data or events later than the date of writing
#   description_en: |
#     Figures “up to” a day, and events told as done, cannot be later than the date of writing (without one: the publication
#     date). A report written in the last ten days of a month may say “up to the end of the month”.
#     Below the date of writing (the imprint, annexes) events are left alone.
#   basis:
#     - zh: 《党政机关公文处理工作条例》第二十条（审核数字、时间是否准确）
#       en: Regulations on the handling of official documents (2012), art. 20 (figures and times must be accurate)
#   messages:
#     asof:
#       zh: “{cue}{text}”晚于{basis}{date}。
#       en: '“{cue}{text}” is later than {date} ({basis_en}).'
#     event:
#       zh: “{text}”的事情（{cue}）晚于{basis}{date}，文中却当作已经发生。
#       en: 'What is told of “{text}” ({cue}) is later than {date} ({basis_en}) but told as done.'
package fazhilint.rules.dates.data_after_signature

import data.fazhilint.lib.dates
import data.fazhilint.lib.finding
import data.fazhilint.lib.time

limit := time.signed_to

limit := time.published if not time.signed_to

basis := time.evidence[0].note

details(date, message) := {
	"span": date.day.span,
	"message": message,
	"args": {
		"text": date.day.text,
		"cue": date.cue,
		"basis": basis.zh,
		"basis_en": basis.en,
		"date.zh": time.zh(limit),
		"date.en": time.en(limit),
	},
	"related": time.evidence,
	"actual": date.day.text,
}

findings contains finding.new("dates/data-after-signature", details(date, "asof")) if {
	some date in dates.of.asof
	date.day.year > 0
	date.day.valid
	date.upto > limit
	not month_end(date)
	not of_a_goal(date)
}

# 计划2025年一季度前到位；…截至12月31日支出…: the year of a goal is none of what was done.
of_a_goal(date) if {
	date.inherits
	date.day.year > input.meta.report_year
}

findings contains finding.new("dates/data-after-signature", details(date, "event")) if {
	some date in dates.of.event
	exact(date)
	date.day.valid
	date.day.year > 0
	not date.inherits
	date.day.ord > limit
	not below_signature(date)
}

# A month without its day may be one of a plan; what a court did is none.
exact(date) if date.day.day > 0

exact(date) if {
	date.day.month > 0
	date.cue in {"判决", "裁定", "审结", "宣判"}
}

# A month of a year that lies so far ahead is a slip: 2042年3月 for 2024年3月.
exact(date) if {
	date.day.month > 0
	date.day.year > input.meta.report_year + 1
}

# What stands below the signature is no part of the report: 印发机关和印发日期 (GB/T 9704-2012, 7.4.3), annexes, notes.
below_signature(date) if date.day.span[0] > input.meta.signature.date.span[0]

# Written on the 21st or later of the very month whose end is meant.
month_end(date) if {
	date.day.day == 0
	limit % 100 > 20
	date.upto - (date.upto % 100) == limit - (limit % 100)
}
