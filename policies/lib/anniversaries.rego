# METADATA
# scope: package
# description: |
#   Anniversaries of events of the table and of laws, held against the year in which these were: 建国75周年, 《行政诉讼法》颁布35周年.
package fazhilint.lib.anniversaries

import data.fazhilint.lib.time

# METADATA
# description: anniversaries whose number is wrong, each with what it is of, the year of that and the year in which it is told
miscounted contains {"anniversary": anniversary, "name": name, "name_en": row.name_en, "base": row.year, "year": year} if {
	some anniversary in input.anniversaries
	some name, row in data.fazhilint.tables.named_days.anniversaries
	some word in row.words
	endswith(anniversary.of, word)
	year := told_in(anniversary)
	not meant(anniversary, {year - row.year})
}

# A law is counted from the day on which it was adopted or came into force, or from one of its revisions.
miscounted contains {
	"anniversary": anniversary,
	"name": sprintf("《%s》%s", [name, verb]),
	"name_en": sprintf("the beginning of 《%s》", [name]),
	"base": time.year(base[verb]),
	"year": year,
} if {
	some anniversary in input.anniversaries
	of := replace(trim_suffix(anniversary.of, "的"), "正式", "")
	some verb in regex.find_n("(颁布|公布|通过|实施|施行)$", of, 1)
	some name, row in data.fazhilint.tables.laws.laws
	endswith(of, concat("", [name, verb]))
	row.certainty == "V"
	base := {"颁布": row.adopted, "公布": row.adopted, "通过": row.adopted, "实施": row.effective, "施行": row.effective}
	year := told_in(anniversary)
	days := {row.adopted, row.effective} | {day | some revision in row.revised; some day in [revision.date, revision.effective]}
	not meant(anniversary, {n | some day in days; n := year - time.year(day)})
}

# Without a year the coming one may be meant as well.
meant(anniversary, numbers) if anniversary.years in numbers

meant(anniversary, numbers) if {
	anniversary.year == 0
	(anniversary.years - 1) in numbers
}

# The year that an anniversary is told of: that of its sentence, or else the report's own; of several years (过去五年，…庆祝了…) none is certain.
told_in(anniversary) := anniversary.year if {
	anniversary.year > 0
} else := input.meta.report_year if {
	not anniversary.plan
	not anniversary.long
	input.meta.report_year > 0
}
