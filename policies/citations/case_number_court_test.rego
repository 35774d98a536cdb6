package fazhilint.rules.citations.case_number_court_test

import data.fazhilint.rules.citations.case_number_court

number(members) := object.union(
	{
		"id": 0, "span": [0, 16], "raw": "（2020）湘0104行初45号", "canonical": "（2020）湘0104行初45号", "style": "modern",
		"year": 2020, "court": "湘0104", "level": "basic", "type": "行初", "serial": "45", "defects": [], "court_named": -1,
		"document": "", "document_for": "", "instance": "", "outcome": "", "verb": "", "matter": "", "accepted": 0, "party": "",
	},
	members,
)

case(code, level, name) := {
	"case_numbers": [number({"court": code, "level": level, "court_named": 0})],
	"courts": [{"id": 0, "text": name, "span": [20, 30]}],
}

found(document) := result if {
	all := case_number_court.findings with input as document
	result := {[finding.message, object.get(finding, "level", "")] | some finding in all}
}

unnamed(code) := {"case_numbers": [number({"court": code})], "courts": []}

test_right if {
	found(case("湘0104", "basic", "长沙市岳麓区人民法院")) == set()
	found(case("湘0104", "basic", "岳麓区人民法院")) == set()
	found(case("湘01", "intermediate", "湖南省长沙市中级人民法院")) == set()
	found(case("湘", "high", "湖南省高级人民法院")) == set()
	found(case("津03", "intermediate", "天津市第三中级人民法院")) == set()
	found(case("鄂9004", "basic", "仙桃市人民法院")) == set()
	found(case("最高法", "supreme", "最高人民法院")) == set()
	found(case("粤7101", "basic", "广州铁路运输第一法院")) == set()
}

test_court_of_another_province if {
	found(case("渝", "high", "四川省高级人民法院")) == {["mismatch", ""]}
	found(case("津01", "intermediate", "重庆市第一中级人民法院")) == {["mismatch", ""]}
	found(case("鄂01", "intermediate", "长沙市中级人民法院")) == {["mismatch", ""]}
	found(case("渝0112", "basic", "滨江县人民法院")) == set()
}

test_other_court if {
	found(case("湘0102", "basic", "长沙市岳麓区人民法院")) == {["mismatch", ""]}
	found(case("津02", "intermediate", "天津市第一中级人民法院")) == {["mismatch", ""]}
	found(case("湘01", "intermediate", "湖南省高级人民法院")) == {["mismatch", ""]}
	found(case("湘0104", "basic", "株洲市中级人民法院")) == {["mismatch", ""]}
}

test_other_level if {
	found(case("湘0104", "basic", "某某市中级人民法院")) == {["level", ""]}
	found(case("湘0104", "basic", "最高人民法院")) == {["level", ""]}
}

test_unknown_name_says_nothing if found(case("湘0104", "basic", "某某县人民法院")) == set()

test_no_such_code if {
	found(unnamed("湘4501")) == {["nonexistent", "error"]}
	found(unnamed("潭")) == {["nonexistent", "error"]}
	found(unnamed("津011")) == {["nonexistent", "error"]}
	found(unnamed("湘0160")) == {["unknown", "warning"]}
}

test_special_codes if {
	found(unnamed("鲁0191")) == set()
	found(unnamed("湘8601")) == set()
	found(unnamed("兵0802")) == set()
	found(unnamed("最高法")) == set()
}

test_name_but_for_a_character if found(case("津8601", "basic", "天津市铁路运输法院")) == {["name", "warning"]}

test_special_courts if {
	found(case("川0104", "basic", "成都铁路运输第一法院")) == {["other", ""]}
	found(case("川7101", "basic", "成都市锦江区人民法院")) == {["mismatch", ""]}
	found(case("川7101", "basic", "成都铁路运输第一法院")) == set()
	found(case("粤2071", "basic", "中山市第一人民法院")) == set()
	found(case("赣71", "intermediate", "南昌铁路运输中级法院")) == set()
}

test_code_of_nobody if {
	found(case("湘9999", "basic", "长沙市岳麓区人民法院")) == {["unowned", "warning"]}
	found(case("湘0198", "basic", "长沙市岳麓区人民法院")) == {["unowned", "warning"]}
	found(case("湘0198", "basic", "长沙某新区人民法院")) == set()
}
