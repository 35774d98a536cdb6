package fazhilint.rules.format.punctuation_test

import data.fazhilint.rules.format.punctuation

mark(kind, text, start, number) := {"kind": kind, "text": text, "span": [start, start + count(text)], "count": number}

test_one_finding_for_each_habit if {
	marks := [mark("half-width", ",", 4, 2), mark("doubled", "。。", 20, 1), mark("straight-quote", "\"", 30, 3), mark("half-width", ")", 40, 1)]
	found := punctuation.findings with input as {"marks": marks}
	{[finding.message, finding.span, finding.args.places_zh] | some finding in found} == {
		["half-width", [4, 5], "等，全文共2处"],
		["doubled", [20, 22], ""],
		["straight-quote", [30, 31], "，全文共3处"],
		["half-width", [40, 41], ""],
	}
}

test_other_marks if {
	found := punctuation.findings with input as {"marks": [mark("bookmark", "[bookmark]", 4, 1)]}
	count(found) == 0
}

test_fixes if {
	fix := {"span": [21, 22], "text": ""}
	found := punctuation.findings with input as {"marks": [object.union(mark("doubled", "。。", 20, 1), {"corrections": [fix]})]}
	{finding.fixes | some finding in found} == {[fix]}
}
