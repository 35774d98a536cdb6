# METADATA
# scope: package
# title: 适用已经废止的法律
# description: |
#   报告年度开始以前已经废止的法律、法规，不能再作为当年办事的依据（学习、宣传的只作提示）。谈历史、谈废止的不在此列。
# custom:
#   level: warning
#   title_en: Repealed law applied
#   description_en: |
#     A law repealed before the report year began is no basis for that year's work (if it is merely studied or publicised: a
#     note). What speaks of history or of the repeal is left alone.
#   basis:
#     - zh: 《民法典》第一千二百六十条；《立法法》关于法律效力的规定
#       en: Civil Code, art. 1260; Legislation Law
#   messages:
#     default:
#       zh: 《{text}》已于{date}废止，由《{next}》取代。
#       en: '《{text}》 was repealed on {date} and replaced by 《{next}》.'
#     former:
#       zh: 《{text}》是{until}年以前的名称，现行的是《{next}》。
#       en: '《{text}》 is a name of before {until}; what is in force is 《{next}》.'
#   tables:
#     - laws
#     - titles
package fazhilint.rules.dates.repealed_law

import data.fazhilint.lib.finding
import data.fazhilint.lib.time
import data.fazhilint.lib.titles

levels := {"applied": "warning", "studied": "info"}

# What is called in force is doubted even where it is only told to people: 宣讲现行有效的《婚姻法》.
level(title) := "warning" if {
	regex.match("(现行|有效)的?$", title.prefix)
} else := levels[title.role]

findings contains finding.new("dates/repealed-law", {
	"span": title.span,
	"level": level(title),
	"args": {
		"text": title.text,
		"date.zh": time.zh(law.repealed),
		"date.en": time.en(law.repealed),
		"next": law.replaced_by,
	},
	"actual": title.text,
	"expected": law.replaced_by,
}) if {
	some title in titles.in_use
	law := data.fazhilint.tables.laws.laws[title.name]
	after_repeal(title, law.repealed)
	not told_of_before(title, law.repealed)
}

# 2020年12月31日前依据《合同法》签订的3份合同: what was done under a law while it was in force.
told_of_before(title, repealed) if {
	some date in input.dates
	date.sentence == title.sentence
	not date.inherits
	date.day.year > 0
	(date.day.year * 10000) + 1231 < repealed
	date.day.span[1] <= title.span[0]
	date.day.span[1] > title.span[0] - 12
}

# Regulations that became laws: their names were real once.
findings contains finding.new("dates/repealed-law", {
	"span": title.span,
	"message": "former",
	"level": levels[title.role],
	"args": {"text": title.text, "until": format_int(former.until, 10), "next": former.replaced_by},
	"actual": title.text,
	"expected": former.replaced_by,
}) if {
	some title in titles.in_use
	former := data.fazhilint.tables.titles.former[title.name]
	former.until < input.meta.report_year
}

# Repealed before the report year began, or by the time in that year of which the sentence tells.
after_repeal(_, repealed) if repealed <= (input.meta.report_year * 10000) + 101

# 下半年依据《信访条例》登记, of a law that was repealed in the first half of that year.
after_repeal(title, repealed) if {
	title.role == "applied"
	repealed - (repealed % 10000) == input.meta.report_year * 10000
	repealed % 10000 <= 630
	sentence := input.sentences[title.sentence].span
	contains(substring(input.text, sentence[0], title.span[0] - sentence[0]), "下半年")
}

after_repeal(title, repealed) if {
	title.role == "applied"
	repealed - (repealed % 10000) == input.meta.report_year * 10000
	days := [day |
		some date in input.dates
		date.sentence == title.sentence
		date.day.year in {0, input.meta.report_year}
		not date.role in {"plan", "comparison", "history", "carry-over", "deadline"}
		date.day.month > 0
		date.day.valid
		date.day.span[1] <= title.span[0]
		day := (date.day.month * 100) + date.day.day
	]
	count(days) > 0
	min(days) > repealed % 10000
}
