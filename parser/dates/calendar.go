// The calendar: which days exist and where months, quarters and years end.

package dates

// daysIn gives the days of a month; February has 29 when the year is not known.
func daysIn(year, month int) int {
	switch month {
	case 4, 6, 9, 11:
		return 30
	case 2:
		if year == 0 || year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	}
	return 31
}

// exists says whether there is such a day; a month or day of 0 was not written.
func exists(year, month, day int, monthWritten, dayWritten bool) bool {
	if monthWritten && (month < 1 || month > 12) {
		return false
	}
	return !dayWritten || day >= 1 && day <= daysIn(year, month)
}

// ord makes year, month and day comparable.
func ord(year, month, day int) int { return year*10000 + month*100 + day }

// lastDay gives the last day that a date covers.
func lastDay(year, month, day int) int {
	switch {
	case month == 0:
		return ord(year, 12, 31)
	case day == 0 && month <= 12:
		return ord(year, month, daysIn(year, month))
	}
	return ord(year, month, day)
}
