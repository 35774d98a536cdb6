package fazhilint.rules.completeness.missing_issuer_test

import data.fazhilint.rules.completeness.missing_issuer

document(meta) := {
	"meta": object.union({"kind": "law-government-report"}, meta),
	"paragraphs": [{"span": [0, 12]}, {"span": [13, 22]}],
	"body": [0, 22],
}

test_date_only if {
	found := missing_issuer.findings with input as document({"signature": {"date": {"ord": 20230215}}})
	found == {{
		"rule": "completeness/missing-issuer",
		"message": "default",
		"span": [13, 22],
		"args": {},
		"related": [],
	}}
}

test_no_signature_at_all if {
	found := missing_issuer.findings with input as document({})
	count(found) == 1
}

test_signed if {
	signature := {"issuer": {"text": "临川县人民政府"}}
	found := missing_issuer.findings with input as document({"signature": signature})
	count(found) == 0
}
