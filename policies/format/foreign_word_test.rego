package fazhilint.rules.format.foreign_word_test

import data.fazhilint.rules.format.foreign_word

test_word if {
	found := foreign_word.findings with input as {"marks": [{"kind": "latin-word", "text": "and", "span": [5, 8]}]}
	found == {{
		"rule": "format/foreign-word",
		"message": "default",
		"span": [5, 8],
		"args": {"word": "and"},
		"actual": "and",
		"related": [],
	}}
}

test_other_marks if {
	found := foreign_word.findings with input as {"marks": [{"kind": "half-width", "text": ",", "span": [5, 6]}]}
	count(found) == 0
}
