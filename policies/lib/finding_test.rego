package fazhilint.lib.finding_test

import data.fazhilint.lib.finding

test_defaults if {
	finding.new("format/punctuation", {"span": [1, 2]}) == {
		"rule": "format/punctuation",
		"message": "default",
		"args": {},
		"related": [],
		"span": [1, 2],
	}
}

test_details_win if {
	made := finding.new("format/punctuation", {"span": [1, 2], "message": "doubled", "level": "info"})
	made.message == "doubled"
	made.level == "info"
}
