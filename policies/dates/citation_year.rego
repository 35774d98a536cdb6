# METADATA
# scope: package
# title: 案号、文号的年份不合情理
# description: |
#   案号、文号的年份不能晚于成文日期，也不能晚于文中写明的作出、审结、印发时间；案号的年份是收案年份，与文中写明的立案、受理年份应当相符（相差一年的不作判断）。
# custom:
#   level: warning
#   title_en: Implausible year of a case or document number
#   description_en: |
#     The year of a number cannot be later than the report, nor later than when the text says it was decided or issued; a case number's year is that of acceptance and must fit the year of
#     acceptance that the text gives (a difference of one year is left alone).
#   basis:
#     - zh: 《最高人民法院关于人民法院案件案号的若干规定》第三条（收案年度）；GB/T 9704-2012 7.2.5
#       en: Provisions of the Supreme People's Court on case numbers, art. 3 (year of acceptance); GB/T 9704-2012, 7.2.5
#   messages:
#     told:
#       zh: “{number}”的年份是{year}年，这里说的却是{said}的事。
#       en: 'The year of “{number}” is {year}, but this tells of {said}.'
#     later:
#       zh: “{number}”的年份{year}晚于报告成文的{limit}年。
#       en: 'The year {year} of “{number}” is later than {limit}, when the report was written.'
#     appeal:
#       zh: 二审案号“{number}”的年份{year}早于一审案号“{first}”的年份{first_year}。
#       en: 'The year {year} of the appeal number “{number}” is before {first_year}, the year of “{first}” at first instance.'
#     accepted:
#       zh: 文中说{accepted}年立案、受理，案号“{number}”的年份却是{year}。
#       en: 'The text says the case was accepted in {accepted}, but “{number}” is of {year}.'
package fazhilint.rules.dates.citation_year

import data.fazhilint.lib.dates
import data.fazhilint.lib.finding
import data.fazhilint.lib.time

limit := time.year(time.written)

findings contains finding.new("dates/citation-year", {
	"span": number.span,
	"message": "later",
	"args": {"number": number.raw, "year": format_int(number.year, 10), "limit": format_int(limit, 10)},
	"related": time.evidence,
	"actual": format_int(number.year, 10),
}) if {
	some number in array.concat(input.case_numbers, input.document_numbers)
	number.year > limit
}

findings contains finding.new("dates/citation-year", {
	"span": number.span,
	"message": "accepted",
	"args": {
		"number": number.raw,
		"year": format_int(number.year, 10),
		"accepted": format_int(number.accepted, 10),
	},
	"expected": format_int(number.accepted, 10),
	"actual": format_int(number.year, 10),
}) if {
	some number in input.case_numbers
	number.accepted > 0
	not number.year > limit
	abs(number.year - number.accepted) > 1
}

# An appeal is accepted after its case: 一审案号为（2024）…，当事人上诉后，二审案号为（2023）….
findings contains finding.new("dates/citation-year", {
	"span": number.span,
	"message": "appeal",
	"args": {
		"number": number.raw,
		"year": format_int(number.year, 10),
		"first": first.raw,
		"first_year": format_int(first.year, 10),
	},
	"related": [{"span": first.span, "note": {"zh": "一审案号", "en": "the number at first instance"}}],
	"actual": format_int(number.year, 10),
}) if {
	some number in input.case_numbers
	number.chain >= 0
	number.instance == "二审"
	some first in first_of[number.chain]
	number.year < first.year
	not first.year > limit
}

# The numbers at first instance by the chain that they are of.
firsts[number.chain] contains number if {
	some number in input.case_numbers
	number.chain >= 0
	number.instance == "一审"
}

# Asked for as a whole, a rule is worked out once, and anew for each key otherwise.
first_of := firsts

# A suit that was closed by then bears no number of a later year: 李某诉我局…案于2024年11月审结，…法院（2025）津0116行初12号. Where a decision came before the suit, that may be what was closed.
findings contains finding.new("dates/citation-year", {
	"span": number.span,
	"message": "told",
	"args": {"number": number.raw, "year": format_int(number.year, 10), "said": date.day.text},
	"related": [{"span": date.day.span, "note": {"zh": "这里的时间", "en": "the time told of"}}],
	"actual": format_int(number.year, 10),
}) if {
	some number in input.case_numbers
	endswith(number.type, "初")
	not number.year > limit
	some date in dates.told[number.sentence]
	date.day.month > 0
	number.year > date.day.year
	date.day.span[1] <= number.span[0]
	regex.match(`^日?(审结|结案|宣判)，(经|由)?\p{Han}{2,16}法院(依法)?(以|作出)?$`, substring(input.text, date.day.span[1], number.span[0] - date.day.span[1]))
	regex.match(`诉.{2,24}案(件)?于?$`, substring(input.text, max([0, date.day.span[0] - 30]), min([30, date.day.span[0]])))
}

# The day or month with which a sentence opens, by sentence, where no other is named in it.
opened := {date.sentence: date |
	some role in ["", "event"]
	some date in dates.of[role]
	date.alone
	date.opens
	date.day.month > 0
	date.day.year > 0
	date.day.valid
}

# What was decided or issued by then bears no number of a later year.
findings contains finding.new("dates/citation-year", {
	"span": number.span,
	"message": "told",
	"args": {"number": number.raw, "year": format_int(number.year, 10), "said": date.day.text},
	"related": [{"span": date.day.span, "note": {"zh": "这里的时间", "en": "the time told of"}}],
	"actual": format_int(number.year, 10),
}) if {
	some number in array.concat(input.case_numbers, input.document_numbers)
	not number.year > limit
	date := opened[number.sentence]
	date.day.span[1] <= number.span[0]
	number.year > date.day.year
}

# What is said right behind a number of the case or document itself: …行政判决书，该案于2024年6月审结.
findings contains finding.new("dates/citation-year", {
	"span": number.span,
	"message": "told",
	"args": {"number": number.raw, "year": format_int(number.year, 10), "said": date.day.text},
	"related": [{"span": date.day.span, "note": {"zh": "这里的时间", "en": "the time told of"}}],
	"actual": format_int(number.year, 10),
}) if {
	some number in array.concat(input.case_numbers, input.document_numbers)
	not number.year > limit
	some date in dates.told[number.sentence]
	date.day.month > 0
	number.year > date.day.year
	date.day.span[0] >= number.span[1]
	date.day.span[0] < number.span[1] + 30
	between := substring(input.text, number.span[1], date.day.span[0] - number.span[1])
	regex.match(`^\p{Han}{0,14}[》）)]{0,2}(已?于|[（(]|[，；、](该|此|本)(案件?|判决|裁定|决定|文件?|办法|通知|方案|意见|批复)已?于?)$`, between)
	done := substring(input.text, date.day.span[1], 6)
	regex.match(`^日?(审结|结案|办结|宣判|判决|裁定|开庭|作出|印发|下发|发布|公布|出台)`, done)
}

# （2024）…行初66号一审宣判后，…二审判决于2022年11月作出: nothing of a case happens before the year of its number.
findings contains finding.new("dates/citation-year", {
	"span": number.span,
	"message": "told",
	"args": {"number": number.raw, "year": format_int(number.year, 10), "said": date.day.text},
	"related": [{"span": date.day.span, "note": {"zh": "这里的时间", "en": "the time told of"}}],
	"actual": format_int(number.year, 10),
}) if {
	some number in input.case_numbers
	not number.year > limit
	some date in dates.told[number.sentence]
	date.day.month > 0
	number.year > date.day.year
	date.day.span[0] >= number.span[1]
	date.day.span[0] < number.span[1] + 60
	count([other | some other in input.case_numbers; other.sentence == number.sentence]) == 1
	between := substring(input.text, number.span[1], date.day.span[0] - number.span[1])
	regex.match(`^[^；;。《]{0,50}(宣判|上诉|判决)[^；;。《]{0,30}二审(判决|裁定|法院)?(书)?已?于$`, between)
	regex.match(`^[月日]?(作出|宣判|送达|判决|维持|驳回)`, substring(input.text, date.day.span[1], 6))
}

# Numbers of documents that a date is told to be of: 6月印发《…》（…〔2022〕15号）, 5月作出…复决〔2002〕19号.
findings contains finding.new("dates/citation-year", {
	"span": number.span,
	"message": "told",
	"args": {"number": number.raw, "year": format_int(number.year, 10), "said": date.day.text},
	"related": [{"span": date.day.span, "note": {"zh": "这里的时间", "en": "the time told of"}}],
	"actual": format_int(number.year, 10),
}) if {
	some number in input.document_numbers
	some date in dates.told[number.sentence]
	date.day.month > 0
	number.year < date.day.year
	date.day.span[1] <= number.span[0]
	date.day.span[1] > number.span[0] - 60
	between := substring(input.text, date.day.span[1], number.span[0] - date.day.span[1])
	made_then(number, date, between)
}

# A document bears the year in which it was issued; those of a January may still have the number of the year before.
made_then(number, date, between) if {
	regex.match(`^日?，?(正式|联合|制定|研究|\p{Han}{2,10}(局|委|府|办|厅|镇|乡|街道))?(制定)?(印发|下发|出台|发布|公布)了?《[^《》]{2,40}》[（(]$`, between)
	latest_of(date) > ((number.year + 1) * 10000) + 231
}

# A decision bears the year in which it was made or the case was accepted.
made_then(number, date, between) if {
	number.kind in {"reconsideration", "penalty", "decision"}
	regex.match(`^日?，?(\p{Han}{2,16})?(依法)?作出$`, between)
	number.year < date.day.year - accepted_before(number)
}

latest_of(date) := ((date.day.year * 10000) + (date.day.month * 100)) + 1

# How many years before a decision its case can have been accepted: none where the text says that it was the same year.
accepted_before(number) := 0 if {
	regex.match(`^.{0,20}对?(当年|同年|今年)[0-9一二三四五六七八九十]+月[^，。；]{0,6}受理`, substring(input.text, number.span[1], 40))
} else := 1
