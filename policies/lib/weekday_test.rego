# Days of the week that are known from calendars: leap days, centuries, both ends of a year.
package fazhilint.lib.weekday_test

import data.fazhilint.lib.weekday

test_days_of_the_week if {
	every day, expected in {
		[2000, 2, 29]: 2,
		[2024, 2, 29]: 4,
		[2024, 12, 4]: 3,
		[2025, 1, 1]: 3,
		[2023, 12, 31]: 7,
		[1949, 10, 1]: 6,
		[2026, 11, 23]: 1,
	} {
		weekday.of({"year": day[0], "month": day[1], "day": day[2]}) == expected
	}
}

test_names if {
	weekday.names[weekday.of({"year": 2024, "month": 12, "day": 8})] == "日"
	weekday.english[weekday.of({"year": 2024, "month": 12, "day": 7})] == "Saturday"
}
