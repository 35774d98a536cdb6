# METADATA
# scope: package
# description: The dates of a report by their role, by way of the tree's index.
package fazhilint.lib.dates

# METADATA
# description: the dates by role, in the order of the text; a role that none has is not in it
of := {role: [input.dates[id] | some id in ids] | some role, ids in by_role}

# METADATA
# description: |
#   the dates with a year that tell when something was done, by sentence. Asked for as a whole, a rule is worked out once, and anew for each key otherwise
told := by_sentence

by_sentence[date.sentence] contains date if {
	some role in ["", "event", "work", "history"]
	some date in of[role]
	date.day.valid
	date.day.year > 0
}

by_role := input.index.dates if {
	input.index.dates
} # trees made by hand need no index

else := {role: ids |
	some role in {date.role | some date in input.dates}
	ids := [id | some id, date in input.dates; date.role == role]
}

# METADATA
# description: the dates that no calendar has
invalid := [input.dates[id] | some id in traits.invalid]

# METADATA
# description: the dates with a weekday beside them
with_weekday := [input.dates[id] | some id in traits.weekday]

# METADATA
# description: the dates right behind an opening bracket
bracketed := [input.dates[id] | some id in traits.bracketed]

traits := input.index.date_traits if {
	input.index.date_traits
} # trees made by hand need no index

else := {
	"invalid": [id | some id, date in input.dates; not date.day.valid],
	"weekday": [id | some id, date in input.dates; date.weekday > 0],
	"bracketed": [id | some id, date in input.dates; endswith(date.before, "（")],
}
