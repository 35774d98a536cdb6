package fazhilint.rules.completeness.missing_date_test

import data.fazhilint.rules.completeness.missing_date

report(meta) := {
	"meta": object.union({"kind": "law-government-report"}, meta),
	"paragraphs": [{"span": [0, 20]}, {"span": [21, 28]}],
}

test_neither_date if {
	found := missing_date.findings with input as report({})
	found == {{
		"rule": "completeness/missing-date",
		"message": "default",
		"span": [21, 28],
		"args": {},
		"related": [],
	}}
}

test_publication_date_only if {
	published := {"publication": {"text": "2023-02-20", "span": [30, 40]}}
	found := missing_date.findings with input as report(published)
	some finding in found
	count(found) == 1
	finding.message == "published"
	finding.related[0].span == [30, 40]
}

test_signed if {
	found := missing_date.findings with input as report({"signature": {"date": {"ord": 20230215}}})
	count(found) == 0
}

test_other_kind_of_document if {
	found := missing_date.findings with input as report({"kind": "other"})
	count(found) == 0
}
