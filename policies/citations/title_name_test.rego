package fazhilint.rules.citations.title_name_test

import data.fazhilint.rules.citations.title_name

expected(members) := result if {
	all := title_name.findings with input as {"titles": [object.union(
		{
			"id": 0, "span": [0, 20], "text": object.get(members, "name", ""), "role": "", "name": "", "version": "", "from": 0, "to": 0, "parent": -1,
		},
		members,
	)]}
	result := {finding.expected | some finding in all}
}

outline(version, from, to) := {"text": "x", "name": "法治政府建设实施纲要", "version": version, "from": from, "to": to}

test_wrong_names if {
	expected({"name": "行政处罚条例"}) == {"行政处罚法"}
	expected({"name": "云溪县法制政府建设方案", "version": "（试行）"}) == {"云溪县法治政府建设方案（试行）"}
}

test_years if {
	expected(outline("（2015-2020）", 2015, 2020)) == {"法治政府建设实施纲要（2015—2020年）"}
	expected(outline("（20212025年）", 2021, 2025)) == {"法治政府建设实施纲要（2021—2025年）"}
}

test_right_names if {
	expected({"name": "行政处罚法"}) == set()
	expected(outline("（2021—2025年）", 2021, 2025)) == set()
	expected(outline("(2021-2025年)", 2021, 2025)) == set()
	expected(outline("（2022-2026）", 2022, 2026)) == set()
}

test_articles if {
	law := {"titles": [{"id": 0, "role": "", "name": "行政处罚法", "text": "行政处罚法", "span": [0, 9], "version": "", "from": 0, "to": 0, "parent": -1, "article": 99}]}
	found := title_name.findings with input as law
	{finding.message | some finding in found} == {"article"}
	count(title_name.findings) == 0 with input as {"titles": [object.union(law.titles[0], {"article": 86})]}
	count(title_name.findings) == 0 with input as {"titles": [object.union(law.titles[0], {"name": "甲县办法"})]}
}

near := {"name": "法治政府建设与责任落实督察工作条例", "text": "法治政府建设与责任落实督察工作条例", "role": "applied"}

test_near_miss_of_a_long_title if {
	expected(near) == {"法治政府建设与责任落实督察工作规定"}
	expected(object.union(near, {"role": "issued"})) == set()
	expected(object.union(near, {"name": "法治政府建设与责任落实考核工作制度"})) == set()
	expected(object.union(near, {"name": "法治政府建设与责任落实督察工作规定"})) == set()
}

test_national_law_called_a_regulation if {
	expected({"name": "突发事件应对条例", "text": "中华人民共和国突发事件应对条例"}) == {"突发事件应对法"}
	expected({"name": "突发事件应对条例", "text": "突发事件应对条例"}) == set()
	expected({"name": "行政处罚法", "text": "中华人民共和国行政处罚法"}) == set()
	expected({"name": "治安管理处罚条例", "text": "中华人民共和国治安管理处罚条例"}) == set()
}

test_national_regulation_with_a_word_put_in if {
	expected({"name": "政府信息公开工作条例", "text": "中华人民共和国政府信息公开工作条例"}) == {"政府信息公开条例"}
	expected({"name": "政府信息公开工作条例", "text": "政府信息公开工作条例"}) == set()
	expected({"name": "治安管理处罚法", "text": "中华人民共和国治安管理处罚法"}) == set()
}

test_national_law_with_its_words_exchanged if {
	expected({"name": "法治教育宣传法", "text": "中华人民共和国法治教育宣传法"}) == {"法治宣传教育法"}
	expected({"name": "法治教育宣传法", "text": "法治教育宣传法"}) == {"法治宣传教育法"}
	expected({"name": "法治教育宣传条例", "text": "法治教育宣传条例"}) == set()
	expected({"name": "治安管理处罚法", "text": "治安管理处罚法"}) == set()
}

test_fixes_change_no_words if {
	joined := {"titles": [object.union(outline("（20212025年）", 2021, 2025), {
		"span": [3, 27], "text": "法治政府建设实施纲要（20212025年）", "parent": -1,
	})]}
	{finding.fixes | some finding in title_name.findings} == {[{"span": [4, 26], "text": "法治政府建设实施纲要（2021—2025年）"}]} with input as joined
	lacking := {"titles": [object.union(joined.titles[0], {"text": "法治政府建设实施纲要（2015-2020）", "version": "（2015-2020）", "from": 2015, "to": 2020})]}
	{finding.fixes | some finding in title_name.findings} == {[]} with input as lacking
}

cited(name) := {"name": name, "text": name, "role": "applied"}

test_words_left_out_or_put_in if {
	expected(cited("党政主要负责人履行推进法治建设第一责任人规定")) == {"党政主要负责人履行推进法治建设第一责任人职责规定"}
	expected(cited("提高行政执法质量三年行动计划")) == {"提升行政执法质量三年行动计划"}
	expected(cited("优化营商环境管理条例")) == {"优化营商环境条例"}
	expected(cited("重大行政决策程序暂行规定")) == {"重大行政决策程序暂行条例"}
	expected(cited("未成年人权益保护法")) == {"未成年人保护法"}
	expected(object.union(cited("法治政府建设实施规划"), {"from": 2021, "to": 2025})) == {"法治政府建设实施纲要"}
	expected(object.union(cited("法治政府建设实施方案"), {"from": 2021, "to": 2025})) == set()
	expected({"name": "政府信息公开办法", "text": "中华人民共和国政府信息公开办法"}) == {"政府信息公开条例"}
}

test_national_laws_known_by_name_only if {
	expected(cited("劳动人事争议调解仲裁法")) == {"劳动争议调解仲裁法"}
	expected(cited("预防未成年犯罪法")) == {"预防未成年人犯罪法"}
	expected(cited("基本医疗卫生和健康促进法")) == {"基本医疗卫生与健康促进法"}
	expected(cited("劳动争议调解仲裁法")) == set()
	expected(cited("劳动人事争议调解仲裁办法")) == set()
	expected(cited("突发公共卫生事件应对法")) == set()
}

test_documents_of_ones_own if {
	expected(cited("云溪县法治政府建设与责任落实督察工作规定")) == set()
	expected(cited("法治政府建设实施方案")) == set()
	expected(cited("法治政府建设实施纲要任务分解表")) == set()
	expected(object.union(cited("重大行政决策程序暂行规定"), {"role": "made"})) == set()
	expected(cited("医疗废物管理条例")) == set()
	expected(cited("公平竞争审查条例实施办法")) == set()
}

test_several_words_left_out if {
	expected({"name": "党政主要负责人推进法治建设第一责任人规定", "role": "studied"}) == {"党政主要负责人履行推进法治建设第一责任人职责规定"}
	expected({"name": "党政主要负责人推进法治建设第一责任人规定", "role": "made"}) == set()
	expected({"name": "优化营商环境条列"}) == {"优化营商环境条例"}
}

test_old_term_outside_titles if {
	mark := {"kind": "legal-term", "text": "法制政府", "span": [3, 7], "count": 1}
	one := title_name.findings with input as {"titles": [], "marks": [mark]}
	{[finding.message, finding.expected, finding.args.places_zh] | some finding in one} == {["term", "法治政府", ""]}
	several := title_name.findings with input as {"titles": [], "marks": [object.union(mark, {"count": 3})]}
	{finding.args.places_zh | some finding in several} == {"，全文共3处"}
	count(title_name.findings) == 0 with input as {"titles": [], "marks": [object.union(mark, {"kind": "doubled"})]}
}

test_old_name_of_what_was_revised if {
	expected({"name": "行政复议条例", "prefix": "新修订的", "role": "studied"}) == {"行政复议法"}
	expected({"name": "行政复议条例", "prefix": "修订前的", "role": "mentioned"}) == set()
}

test_word_put_into_a_short_name if {
	expected({"name": "信访工作管理条例", "role": "applied"}) == {"信访工作条例"}
	expected({"name": "云溪县信访工作管理条例", "role": "applied"}) == set()
}

test_what_is_the_state_councils if {
	expected({"name": "重大行政决策程序暂行办法", "prefix": "执行国务院"}) == {"重大行政决策程序暂行条例"}
	expected({"name": "重大行政决策程序暂行办法", "prefix": "执行县"}) == set()
	expected({"name": "重大行政决策程序暂行条例", "prefix": "执行国务院"}) == set()
}
