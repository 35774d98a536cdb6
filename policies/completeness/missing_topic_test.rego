package fazhilint.rules.completeness.missing_topic_test

import data.fazhilint.rules.completeness.missing_topic

document(text) := {
	"meta": {"kind": "law-government-report"},
	"text": text,
	"body": [0, count(text)],
	"paragraphs": [{"span": [0, 4]}],
}

test_one_missing if {
	found := missing_topic.findings with input as document("行政复议2件，行政应诉3件，三项制度落实。")
	found == {{
		"rule": "completeness/missing-topic",
		"message": "default",
		"span": [0, 4],
		"args": {"topics": "政府信息公开", "topics_en": "open government information"},
		"related": [],
	}}
}

test_none if {
	found := missing_topic.findings with input as document("全年工作平稳。")
	some finding in found
	count(split(finding.args.topics, "、")) == 4
}

test_all_there_in_usual_words if {
	text := "被复议2件，负责人出庭3次，政务公开320条，执法公示落实。"
	found := missing_topic.findings with input as document(text)
	count(found) == 0
}

test_topics_not_wanted if {
	own := object.union(data.fazhilint.tables.profiles, {"profiles": {"national": {"topics": {"open-government": {"wanted": false}}}}})
	found := missing_topic.findings with input as document("行政复议2件，行政应诉3件，三项制度落实。") with data.fazhilint.tables.profiles as own
	count(found) == 0
}
