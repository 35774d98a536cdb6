package fazhilint.rules.format.leftover_markup_test

import data.fazhilint.rules.format.leftover_markup

mark(kind, text, start) := {"kind": kind, "text": text, "span": [start, start + count(text)]}

test_one_finding_for_each_kind if {
	marks := [mark("asterisks", "**", 30), mark("asterisks", "**", 9), mark("bookmark", "[bookmark: a]", 50)]
	found := leftover_markup.findings with input as {"marks": marks}
	{[finding.span, finding.args.places_zh, finding.args.kind_zh] | some finding in found} == {
		[[9, 11], "；全文共2处", "星号"],
		[[50, 63], "", "书签"],
	}
}

test_others_are_related if {
	marks := [mark("asterisks", "**", 9), mark("asterisks", "**", 30)]
	found := leftover_markup.findings with input as {"marks": marks}
	some finding in found
	finding.related == [{"span": [30, 32], "note": {"zh": "同类", "en": "another"}}]
}

test_other_marks if {
	found := leftover_markup.findings with input as {"marks": [mark("half-width", ",", 3)]}
	count(found) == 0
}

test_comments_belong_to_markdown if {
	marks := [mark("html-comment", "<!-- a -->", 3), mark("bookmark", "[bookmark: a]", 50)]
	found := leftover_markup.findings with input as {"source": {"format": "markdown"}, "marks": marks}
	{finding.args.kind_zh | some finding in found} == {"书签"}
}

test_character_written_as_code if {
	found := leftover_markup.findings with input as {"marks": [mark("html-tag", "&#12298;", 9)]}
	{finding.message | some finding in found} == {"entity"}
}
