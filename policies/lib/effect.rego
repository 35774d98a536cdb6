# METADATA
# scope: package
# description: |
#   The day on which a law is said to come into force: which title a date belongs to, and which of its days may be meant.
package fazhilint.lib.effect

import data.fazhilint.lib.law
import data.fazhilint.lib.time

# METADATA
# description: |
#   the title whose day of effect a date is. 《…》自…起施行: the title that ends right before the date.
title_of(date) := title if {
	date.cue != "施行的"
	some title in input.titles
	title.span[1] <= date.day.span[0]
	title.span[1] >= date.day.span[0] - 2
}

# 《…》2021年修订后自…起施行, 《…》（国务院令第711号，自…起施行）
title_of(date) := title if {
	date.cue != "施行的"
	some title in input.titles
	title.span[1] <= date.day.span[0] - 3
	title.span[1] >= date.day.span[0] - 14
	regex.match(`^(\d{4}年)?(修订|修正)后自?$|^（(国务院令|主席令)第\d+号，自?$`, substring(input.text, title.span[1], date.day.span[0] - title.span[1]))
}

# …起施行的《…》: the first title behind the date.
title_of(date) := title if {
	date.cue == "施行的"
	starts := [title.span[0] |
		some title in input.titles
		title.span[0] > date.day.span[1]
		title.span[0] <= date.day.span[1] + 14
	]
	some title in input.titles
	title.span[0] == min(starts)
}

# METADATA
# description: |
#   the days of effect that a date can stand for: those of its year, or of 新修订的《…》 that of the last revision, a year before or after
meant(date, row) := days if {
	days := [day | some day in law.effective(row); time.year(day) == time.year(date.day.ord)]
	count(days) > 0
} else := [row.effective] if {
	date.day.ord == row.adopted # the day on which it was adopted
} else := near if {
	near := [day | some day in law.effective(row); abs(date.day.ord - day) == 10000] # the day of the year before or after
	count(near) > 0
} else := [last] if {
	law.newly_revised(title_of(date))
	last := max([revision.effective | some revision in row.revised])
	abs(time.year(last) - time.year(date.day.ord)) == 1
}
