package fazhilint.rules.dates.late_signature_test

import data.fazhilint.rules.dates.late_signature

day(ord) := {"ord": ord, "valid": true, "day": ord % 100, "month": 1, "text": "d", "span": [0, 9]}

messages(members) := result if {
	all := late_signature.findings with input as {"meta": object.union(
		{
			"kind": "law-government-report",
			"report_year": 2022,
		},
		members,
	)}
	result := {finding.message | some finding in all}
}

test_late if {
	messages({"signature": {"date": day(20230518)}}) == {"default"}
	messages({"publication": day(20230620)}) == {"published"}
}

test_in_time if {
	messages({"signature": {"date": day(20230330)}, "publication": day(20230620)}) == set()
	messages({"publication": day(20230220)}) == set()
}

own := {"default": "own", "recognised": {}, "profiles": {"own": {"deadlines": {"public": 401, "report": 301, "report_level": "info"}}}}

test_report_deadline_where_the_profile_asks if {
	late := {"signature": {"date": day(20230315)}}
	messages(late) == set()
	messages(late) == {"report"} with data.fazhilint.tables.profiles as own
	messages({"signature": {"date": day(20230228)}}) == set() with data.fazhilint.tables.profiles as own
	messages({"signature": {"date": day(20230418)}}) == {"default"} with data.fazhilint.tables.profiles as own
}
