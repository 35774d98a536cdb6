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
