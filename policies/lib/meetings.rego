# METADATA
# scope: package
# description: |
#   Party congresses and plenums of the Central Committee as the report tells of them, each with its row of the table, and what the table says of those to come.
package fazhilint.lib.meetings

import data.fazhilint.lib.time

# METADATA
# description: the row of a congress or plenum
meeting(event) := data.fazhilint.tables.plenums.events[sprintf("%d-%d", [event.term, event.plenum])] if {
	event.kind == "congress"
	event.plenum == 0
}

meeting(event) := data.fazhilint.tables.plenums.events[sprintf("%d-%d", [event.term, event.plenum])] if {
	event.kind == "plenum"
	event.plenum > 0
}

# METADATA
# description: events told of, each with its row of the table
told := [{"event": event, "row": row} |
	some event in input.events
	event.role != "plan"
	row := meeting(event)
]

# METADATA
# description: the table
plenums := data.fazhilint.tables.plenums

# METADATA
# description: plenums of a term that the table knows, but not this one
missing := [event |
	some event in input.events
	event.kind == "plenum"
	event.plenum > 0
	event.role != "plan"
	plenums.events[sprintf("%d-1", [event.term])]
	not meeting(event)
]

# METADATA
# description: how many plenums each of those terms has in the table
held := {event.term: count(keys) |
	some event in missing
	keys := [key |
		some key, _ in plenums.events
		startswith(key, sprintf("%d-", [event.term]))
		not endswith(key, "-0")
	]
}

# METADATA
# description: is a term over?
closed(term) if plenums.events[sprintf("%d-0", [term + 1])]

# METADATA
# description: the number of the last congress of the table
newest := max([to_number(trim_suffix(key, "-0")) | some key, _ in plenums.events; endswith(key, "-0")])

# METADATA
# description: that congress
newest_congress := plenums.events[sprintf("%d-0", [newest])]

# METADATA
# description: the day up to which the next has surely not met, since congresses are five years apart
next_congress := max([plenums.known_until, (newest_congress.from - (newest_congress.from % 10000)) + 50101])

# METADATA
# description: the last plenum of each of those terms by the time of the report
latest := {event.term: row |
	some event in missing
	days := [[row.from, key] |
		some key, row in plenums.events
		startswith(key, sprintf("%d-", [event.term]))
		row.from <= time.written
	]
	count(days) > 0
	row := plenums.events[max(days)[1]]
}

# METADATA
# description: a plenum under its full name; in a list (二十届三中、四中全会) the text has only a part of it
full(event) := sprintf("%s届%s中全会", [numeral(event.term), substring("一二三四五六七八九", event.plenum - 1, 1)])

# METADATA
# description: the number of a term in Chinese
numeral(term) := {18: "十八", 19: "十九", 20: "二十", 21: "二十一"}[term]
