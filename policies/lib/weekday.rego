# METADATA
# scope: package
# description: Days of the week, by number from Monday, 1, to Sunday, 7.
package fazhilint.lib.weekday

# METADATA
# description: what stands behind 星期, by number
names := ["日", "一", "二", "三", "四", "五", "六", "日"]

# METADATA
# description: the same in English
english := ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

# METADATA
# description: |
#   Monday 1 to Sunday 7, by Zeller's congruence: January and February count as months 13 and 14 of the year before
of(day) := ((h + 5) % 7) + 1 if {
	month := shifted(day.month)
	year := day.year - early(day.month)
	century := (year - (year % 100)) / 100
	rest := year % 100
	h := (((((day.day + whole(13 * (month + 1), 5)) + rest) + whole(rest, 4)) + whole(century, 4)) + (5 * century)) % 7
}

shifted(month) := month + 12 if month < 3

shifted(month) := month if month >= 3

early(month) := 1 if month < 3

early(month) := 0 if month >= 3

whole(a, b) := (a - (a % b)) / b
