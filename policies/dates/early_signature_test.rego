package fazhilint.rules.dates.early_signature_test

import data.fazhilint.rules.dates.early_signature

level(ord) := result if {
	all := early_signature.findings with input as {"meta": {
		"kind": "law-government-report",
		"report_year": 2022,
		"signature": {"date": {"ord": ord, "valid": true, "day": ord % 100, "month": 1, "text": "d", "span": [0, 9]}},
	}}
	result := [finding.level | some finding in all]
}

test_early if {
	level(20221018) == ["warning"]
	level(20221226) == ["info"]
	level(20230109) == []
}
