# METADATA
# scope: package
# description: When the report was written, and days in words. Days are year*10000 + month*100 + day.
package fazhilint.lib.time

# METADATA
# description: first and last day that the signature can mean (2023年11月 covers a month); undefined without a date
signed_from := input.meta.signature.date.ord if input.meta.signature.date.valid

signed_to := last_day(input.meta.signature.date) if input.meta.signature.date.valid

last_day(date) := date.ord if date.day > 0

last_day(date) := date.ord + 31 if {
	date.day == 0
	date.month > 0
}

last_day(date) := date.ord + 1231 if date.month == 0

# METADATA
# description: |
#   the last day on which the report can have been written: its signature, else its publication, else the end of September of the year after
#   the report year, half a year behind the day by which it must be public
written := signed_to

written := published if {
	not signed_to
	published
}

written := ((input.meta.report_year + 1) * 10000) + 930 if {
	not signed_to
	not published
	input.meta.report_year > 0
}

published := input.meta.publication.ord if {
	input.meta.publication.valid
	input.meta.publication.day > 0
}

# METADATA
# description: what `written` rests on, as a place to show; empty when nothing in the text says it
evidence := [{"span": input.meta.signature.date.span, "note": {"zh": "成文日期", "en": "date of writing"}}] if signed_to

evidence := [{"span": input.meta.publication.span, "note": {"zh": "发布日期", "en": "publication date"}}] if {
	not signed_to
	published
}

evidence := [] if {
	not signed_to
	not published
}

# METADATA
# description: a day in the words of each language
words(day) := {"zh": zh(day), "en": en(day)}

# METADATA
# description: the year of a day
year(day) := (day - (day % 10000)) / 10000

parts(day) := [year(day), ((day % 10000) - (day % 100)) / 100, day % 100]

zh(day) := sprintf("%d年%d月%d日", parts(day)) if {
	day % 100 > 0
}

zh(day) := sprintf("%d年%d月", array.slice(parts(day), 0, 2)) if {
	day % 100 == 0
	day % 10000 > 0
}

zh(day) := sprintf("%d年", [parts(day)[0]]) if day % 10000 == 0

en(day) := concat("-", [sprintf("%d", [parts(day)[0]]), two(parts(day)[1]), two(parts(day)[2])]) if day % 100 > 0

en(day) := concat("-", [sprintf("%d", [parts(day)[0]]), two(parts(day)[1])]) if {
	day % 100 == 0
	day % 10000 > 0
}

en(day) := sprintf("%d", [parts(day)[0]]) if day % 10000 == 0

two(n) := substring(sprintf("%d", [100 + n]), 1, -1)
