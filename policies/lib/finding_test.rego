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

test_fixes_change_marks_and_blanks_only if {
	finding.fixes([1, 4], "（甲)", "（甲）") == [{"span": [1, 4], "text": "（甲）"}]
	finding.fixes([1, 4], "（甲）", "（甲）") == []
	finding.fixes([1, 4], "01号", "1号") == []
	finding.fixes([1, 4], "法制", "法治") == []
	finding.fixes([1, 4], "二〇年", "二年") == []
}

test_told_how_often_where_it_is_more_than_once if {
	after := {"zh": "，", "en": ", "}
	finding.in_all(after, 1) == {"places_zh": "", "places_en": ""}
	finding.in_all(after, 3) == {"places_zh": "，全文共3处", "places_en": ", 3 in all"}
}
