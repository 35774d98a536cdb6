package fazhilint.rules.dates.repealed_law_test

import data.fazhilint.rules.dates.repealed_law

levels(name, role, year) := result if {
	all := repealed_law.findings with input as {
		"meta": {"report_year": year},
		"titles": [{"name": name, "text": name, "role": role, "span": [0, 5]}],
	}
	result := [finding.level | some finding in all]
}

test_repealed if {
	levels("合同法", "applied", 2022) == ["warning"]
	levels("合同法", "applied", 2021) == ["warning"]
	levels("婚姻法", "studied", 2022) == ["info"]
}

test_in_force if {
	levels("合同法", "applied", 2020) == []
	levels("信访条例", "applied", 2022) == []
	levels("民法典", "applied", 2022) == []
	levels("合同法", "history", 2022) == []
}

test_repealed_long_ago if {
	levels("行政监察法", "applied", 2022) == ["warning"]
	levels("城市房屋拆迁管理条例", "applied", 2015) == ["warning"]
	levels("环境噪声污染防治法", "applied", 2022) == []
}
