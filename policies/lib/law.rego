# METADATA
# scope: package
# description: |
#   Laws and documents with their days: when they became known, when they came into force, and which titles of the report are of such.
package fazhilint.lib.law

import data.fazhilint.lib.time
import data.fazhilint.lib.titles

# METADATA
# description: is a row of a table sure enough for more than a hint?
certain(row) if row.certainty in {"V", "N", "M"}

laws := data.fazhilint.tables.laws

# METADATA
# description: the row of a law by its name or its usual short one
row(name) := laws.laws[name]

row(name) := laws.laws[laws.short[name]]

# The day on which a law or document became known.
known(title) := {"day": object.get(known_row, "public", known_row.adopted), "verb": {"zh": "通过、公布", "en": "adopted"}} if {
	known_row := row(title.name)
	certain(known_row)
}

known(title) := {"day": document.public, "verb": {"zh": "公布", "en": "published"}} if {
	document := data.fazhilint.tables.titles.documents[title.name]
	certain(document)
}

known(title) := {"day": outline.public[span], "verb": {"zh": "公布", "en": "published"}} if {
	title.from > 0
	outline := data.fazhilint.tables.titles.spans[title.name]
	certain(outline)
	span := sprintf("%d-%d", [title.from, title.to])
	outline.public[span]
}

draft(title) if regex.match("草案|征求意见|送审|讨论稿", title.text)

# METADATA
# description: titles of what is carried out or studied, each with the day on which it became known
dated_titles := [{"title": title, "known": row} |
	some title in titles.in_use
	row := known(title)
	not draft(title)
]

# METADATA
# description: is a law called newly revised?
newly_revised(title) if endswith(trim_suffix(title.prefix, "的"), "新修订")

# METADATA
# description: was a law changed in the five years before the report, or adopted in them, so that this text may be meant?
recently_changed(known_row) if {
	some day in array.concat([known_row.adopted], [revision.date | some revision in object.get(known_row, "revised", [])])
	day <= time.written
	day > time.written - 30000
}

# METADATA
# description: |
#   the days from which a law and its revisions are in force. The tables do not hold every amendment of old: only a day of the same year is
#   surely meant for one of these.
effective(known_row) := array.concat([known_row.effective], [revision.effective | some revision in object.get(known_row, "revised", [])])
