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

opening(role) := {
	"sentence": 3, "opens": true, "alone": true, "role": role,
	"day": {"year": 2024, "month": 6, "day": 0, "valid": true, "text": "2024年6月", "span": [0, 7]},
}

told(year, dates) := {finding.message |
	some finding in citation_year.findings with input as {
		"meta": {"report_year": 2024, "signature": {"date": day(20250120)}},
		"case_numbers": [],
		"document_numbers": [{"year": year, "raw": "n", "span": [20, 30], "sentence": 3}],
		"dates": dates,
	}
}

test_told_of_an_earlier_month if {
	told(2025, [opening("event")]) == {"told"}
	told(2024, [opening("event")]) == set()
	told(2025, [opening("plan")]) == set()
	told(2025, [object.union(opening("event"), {"alone": false})]) == set()
}

behind(text) := {finding.message |
	some finding in citation_year.findings with input as {
		"text": text,
		"meta": {"report_year": 2024, "signature": {"date": day(20250120)}},
		"case_numbers": [{"year": 2025, "accepted": 0, "raw": "n", "span": [0, 1], "sentence": 3}],
		"document_numbers": [],
		"dates": [{
			"sentence": 3, "opens": false, "alone": true, "role": "event",
			"day": {
				"year": 2024, "month": 6, "day": 0, "valid": true, "text": "2024年6月",
				"span": [indexof(text, "2024"), indexof(text, "2024") + 7],
			},
		}],
	}
}

test_told_behind_the_number if {
	behind("N行政判决书，该案于2024年6月审结。") == {"told"}
	behind("N（2024年6月印发）") == {"told"}
	behind("N行政判决书，维持2024年6月作出的处罚决定。") == set()
	behind("N行政判决书，该案于2024年6月发生。") == set()
	behind("N行政判决书，该案于2024年6月一审审结。") == set()
}

made(text, at, number, date) := {finding.message |
	some finding in citation_year.findings with input as {
		"text": text,
		"meta": {"report_year": 2024, "signature": {"date": day(20250120)}},
		"case_numbers": [],
		"document_numbers": [object.union({"raw": "n", "span": [at, at + 10], "sentence": 3}, number)],
		"dates": [{
			"sentence": 3, "opens": false, "alone": true, "role": "event",
			"day": object.union({"year": 2024, "day": 0, "valid": true, "text": "d", "span": [0, 7]}, date),
		}],
	}
}

test_documents_bear_the_year_of_their_issue if {
	made("2024年6月印发《协作机制》（云政发〔2022〕15号）", 16, {"year": 2022, "kind": "document"}, {"month": 6}) == {"told"}
	made("2024年6月印发《协作机制》（云政发〔2023〕15号）", 16, {"year": 2023, "kind": "document"}, {"month": 6}) == {"told"}
	made("2024年1月印发《协作机制》（云政发〔2023〕15号）", 16, {"year": 2023, "kind": "document"}, {"month": 1}) == set()
	made("2024年6月修订《协作机制》（云政发〔2022〕15号）", 16, {"year": 2022, "kind": "document"}, {"month": 6}) == set()
}

test_decisions_bear_the_year_of_their_case if {
	made("2024年5月作出云政复决〔2004〕19号决定，维持", 9, {"year": 2004, "kind": "reconsideration"}, {"month": 5}) == {"told"}
	made("2024年5月作出云政复决〔2023〕19号决定，维持", 9, {"year": 2023, "kind": "reconsideration"}, {"month": 5}) == set()
	made("2024年5月作出云政复决〔2023〕决定，对当年3月受理的", 9, {"year": 2023, "kind": "reconsideration"}, {"month": 5}) == {"told"}
}

appeal(first, second, chain) := {finding.args.number |
	some finding in citation_year.findings with input as {
		"meta": {"report_year": 2024, "signature": {"date": day(20250120)}},
		"case_numbers": [
			{"year": first, "raw": "a", "span": [20, 30], "instance": "一审", "chain": 0, "accepted": 0, "type": "行初"},
			{"year": second, "raw": "b", "span": [40, 50], "instance": "二审", "chain": chain, "accepted": 0, "type": "行终"},
		],
		"document_numbers": [],
	}
}

test_appeal_before_its_case if {
	appeal(2024, 2023, 0) == {"b"}
	appeal(2023, 2024, 0) == set()
	appeal(2024, 2024, 0) == set()
	appeal(2024, 2023, 1) == set()
	appeal(2026, 2024, 0) == {"a"}
}

closed(text, at, number) := {finding.message |
	some finding in citation_year.findings with input as {
		"text": text,
		"meta": {"report_year": 2024, "signature": {"date": day(20250120)}},
		"case_numbers": [{"year": number, "raw": "a", "span": [indexof(text, "（"), 40], "accepted": 0, "type": "行初", "sentence": 3}],
		"document_numbers": [],
		"dates": [{
			"sentence": 3, "opens": false, "alone": true, "role": "event",
			"day": {"year": 2024, "month": 11, "day": 0, "valid": true, "text": "2024年11月", "span": [at, at + 8]},
		}],
	}
}

test_closed_before_its_number if {
	closed("李某诉县局处罚案于2024年11月审结，天津市滨海新区人民法院（2025）津0116行初2号", 9, 2025) == {"told"}
	closed("李某诉县局处罚案于2024年11月审结，天津市滨海新区人民法院（2024）津0116行初2号", 9, 2024) == set()
	closed("李某的行政复议案于2024年11月审结，天津市滨海新区人民法院（2025）津0116行初2号", 9, 2025) == set()
	closed("李某诉县局处罚案于2024年11月立案，天津市滨海新区人民法院（2025）津0116行初2号", 9, 2025) == set()
}
