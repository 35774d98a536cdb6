package fazhilint.lib.profile_test

import data.fazhilint.lib.profile

section(id, level, heading, year) := {"id": id, "level": level, "heading": heading, "year": year}

document(sections, paragraphs, text) := {
	"meta": {"kind": "law-government-report", "report_year": 2022},
	"sections": sections,
	"paragraphs": paragraphs,
	"text": text,
}

test_headings_of_any_level if {
	sections := [section(0, 1, "工作开展情况", 0), section(1, 2, "落实第一责任人职责", 0), section(2, 1, "存在的短板", 0)]
	profile.present == {"measures", "responsibility", "shortcomings"} with input as document(sections, [], "")
}

test_coming_year_is_a_plan if {
	sections := [section(0, 1, "2023年法治政府建设", 2023)]
	"plan" in profile.present with input as document(sections, [], "")
}

test_next_measures_are_a_plan if {
	sections := [section(0, 1, "下一步工作举措", 0)]
	profile.headed == {"plan": {0}} with input as document(sections, [], "")
}

test_deeper_heading_with_a_plan_word_is_none if {
	sections := [section(0, 1, "主要做法", 0), section(1, 2, "优化工作思路", 0)]
	not "plan" in profile.present with input as document(sections, [], "")
}

test_chapters_by_topic_tell_of_measures if {
	sections := [section(0, 1, "强化法治保障", 0)]
	"measures" in profile.present with input as document(sections, [], "")
}

test_paragraph_that_opens_with_a_part if {
	paragraphs := [
		{"kind": "text", "opening": "下一步，我们将加强培训"},
		{"kind": "text", "opening": "第一责任人职责落实，县长带头学法"},
		{"kind": "text", "opening": "全县还存在一些不足，主要是人手少"},
	]
	profile.opened == {"plan", "responsibility", "shortcomings"} with input as document([], paragraphs, "")
}

test_mention_further_on_opens_nothing if {
	paragraphs := [{"kind": "text", "opening": "组织46个单位述法，重点是第一责任人履职"}]
	profile.opened == set() with input as document([], paragraphs, "")
}

test_lead_in_before_the_duty if {
	paragraphs := [{"kind": "text", "opening": "一年来，街道党工委书记认真履行推进法治建设第一责任人职责，定期听取汇报"}]
	"responsibility" in profile.opened with input as document([], paragraphs, "")
}

test_prose_without_chapters if {
	paragraph := {"kind": "text", "opening": "全年办理案件"}
	"measures" in profile.present with input as document([], [paragraph, paragraph, paragraph], "")
	not "measures" in profile.present with input as document([], [paragraph], "")
}

test_added_words_below_a_chapter if {
	own := object.union(data.fazhilint.tables.profiles, {"profiles": {"national": {"parts": {"responsibility": {"also": ["一把手抓法治"]}}}}})
	sections := [section(0, 1, "工作开展情况", 0), section(1, 2, "一把手抓法治", 0)]
	"responsibility" in profile.below with input as document(sections, [], "") with data.fazhilint.tables.profiles as own
}

test_this_year_opens_no_plan if {
	now := [{"kind": "text", "opening": "2020年，我局继续把公平竞争审查摆在主要位置"}]
	not "plan" in profile.opened with input as {"meta": {"report_year": 2020, "issuer_kind": ""}, "sections": [], "paragraphs": now}
	next := [{"kind": "text", "opening": "2021年主要安排"}]
	"plan" in profile.opened with input as {"meta": {"report_year": 2020, "issuer_kind": ""}, "sections": [], "paragraphs": next}
	demands := [{"kind": "text", "opening": "2019年，省厅要求各地开展清理"}]
	not "plan" in profile.opened with input as {"meta": {"report_year": 2020, "issuer_kind": ""}, "sections": [], "paragraphs": demands}
}
