package fazhilint.rules.dates.citation_year_test

import data.fazhilint.rules.dates.citation_year

day(ord) := {"ord": ord, "valid": true, "day": ord % 100, "month": 1, "text": "d", "span": [0, 9]}

messages(year, accepted) := result if {
	all := citation_year.findings with input as {
		"meta": {"report_year": 2022, "signature": {"date": day(20230115)}},
		"case_numbers": [{"year": year, "accepted": accepted, "raw": "n", "span": [20, 30]}],
		"document_numbers": [],
	}
	result := {finding.message | some finding in all}
}

test_years if {
	messages(2025, 0) == {"later"}
	messages(2009, 2019) == {"accepted"}
	messages(2025, 2019) == {"later"}
	messages(2022, 2021) == set()
	messages(2022, 0) == set()
}
