# METADATA
# scope: package
# description: Spells of time that tell their length beside their dates, and seasons beside their months.
package fazhilint.lib.spell

# METADATA
# description: does a season name other months than its own?
misplaced(season) if season.said[0] < season.months[0]

misplaced(season) if season.said[1] > season.months[1]

misplaced(season) if {
	season.exactly
	season.said != season.months
}

# METADATA
# description: are whole years other than those they are counted from?
outside(length) if length.days > length.covers

outside(length) if {
	length.most > 0
	length.covers > length.most
}

# METADATA
# description: are days more than those from first to last, or too few even for working days?
unfit(length) if length.days > length.covers + 1

unfit(length) if {
	length.most > 0
	length.covers > length.most + 20
}
