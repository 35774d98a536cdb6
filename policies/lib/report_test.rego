package fazhilint.lib.report_test

import data.fazhilint.lib.report

test_expected if {
	report.expected with input as {"meta": {"kind": "law-government-report"}}
	not report.expected with input as {"meta": {"kind": "other"}}
}

test_ends if {
	document := {"meta": {}, "paragraphs": [{"span": [0, 4]}, {"span": [5, 9]}], "body": [0, 9]}
	report.head == [0, 4] with input as document
	report.tail == [5, 9] with input as document
}

test_ends_without_paragraphs if {
	document := {"meta": {}, "paragraphs": [], "body": [0, 9]}
	report.head == [0, 9] with input as document
	report.tail == [0, 9] with input as document
}

test_body_leaves_furniture_out if {
	report.body == "正文" with input as {"text": "正文首页导航", "body": [0, 2]}
}

test_head_is_the_title if {
	document := {"meta": {"title": {"span": [3, 8]}}, "paragraphs": [{"span": [0, 2]}], "body": [0, 9]}
	report.head == [3, 8] with input as document
}

test_tail_is_no_table if {
	paragraphs := [{"span": [0, 4], "kind": "text"}, {"span": [5, 9], "kind": "table"}]
	report.tail == [0, 4] with input as {"meta": {}, "paragraphs": paragraphs, "body": [0, 9]}
	report.tail == [0, 9] with input as {"meta": {}, "paragraphs": [paragraphs[1]], "body": [0, 9]}
}
