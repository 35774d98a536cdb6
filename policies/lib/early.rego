# METADATA
# scope: package
# description: |
#   What a sentence tells of at a time when it did not exist yet: meetings that were yet to come, laws that were yet to be made.
package fazhilint.lib.early

import data.fazhilint.lib.dates

# METADATA
# description: the day, month or year of which a sentence tells, by sentence, where no other is named in it
only := {date.sentence: date |
	some role in ["", "event", "work", "history"]
	some date in dates.of[role]
	date.alone
	date.day.valid
	dated(date)
	not date.cue in {"以来", "来", "前", "之前", "以前", "版"}
}

dated(date) if date.day.month > 0

dated(date) if {
	date.day.year > 0
	date.day.year < input.meta.report_year
	not date.inherits
}

# METADATA
# description: the date at which a sentence tells of what stands at a span, where that is before the day on which it came to be
told_before(sentence, span, day) := date if {
	date := told_of(sentence, span)
	date.day.span[1] <= span[0]
	last_of(date) < day
	between := substring(input.text, date.day.span[1], span[0] - date.day.span[1])
	of_the_date(date, between)
	not attribute(date, between)
	every word in ["；", "即将", "迎接", "喜迎", "草案", "征求", "起草", "筹备", "拟", "以来", "后来", "此后", "现", "今年", "本年", "近年", "如今"] {
		not contains(between, word)
	}
}

# The date of what stands at a span: the only one of its sentence, or the one that opens it where no other stands before the span.
told_of(sentence, _) := only[sentence]

told_of(sentence, span) := date if {
	date := opening[sentence]
	not only[sentence]
	date.day.span[1] + 30 > span[0]
	count([other |
		some other in input.dates
		other.sentence == sentence
		other.day.span[0] > date.day.span[0]
		other.day.span[0] < span[0]
	]) == 0
}

# The dates that open sentences in which others are named as well.
opening := {date.sentence: date |
	some role in ["", "event", "work", "history"]
	some date in dates.of[role]
	date.opens
	not date.alone
	date.day.valid
	dated(date)
	not date.cue in {"以来", "来", "前", "之前", "以前", "版"}
}

# It opens the sentence, or nothing stands between it and what it speaks of: 早在2018年就依据《…》.
of_the_date(date, _) if date.opens

of_the_date(date, _) if date.before in {"早在", "早于", "还在"}

of_the_date(_, between) if {
	count(between) < 12
	not contains(between, "，")
}

# 2023年建成的公园…: the year of what the sentence speaks of, not of what it tells.
attribute(date, between) if {
	date.day.month == 0
	not startswith(between, "，")
	contains(between, "的")
}

# METADATA
# description: the last day that a date covers
last_of(date) := (year_of(date) * 10000) + ((date.day.month * 100) + date.day.day) if {
	date.day.day > 0
} else := (year_of(date) * 10000) + ((date.day.month * 100) + 31) if {
	date.day.month > 0
} else := (year_of(date) * 10000) + 1231

year_of(date) := date.day.year if date.day.year > 0

year_of(date) := input.meta.report_year if date.day.year == 0
