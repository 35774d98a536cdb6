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

told_of(month) := {"sentence": 3, "role": "", "day": {"year": 0, "month": month, "day": 0, "valid": true, "span": [0, 3]}}

in_the_year(dates, role) := result if {
	all := repealed_law.findings with input as {
		"meta": {"report_year": 2022},
		"titles": [{"name": "信访条例", "text": "信访条例", "role": role, "span": [10, 16], "sentence": 3}],
		"dates": dates,
	}
	result := [finding.level | some finding in all]
}

test_repealed_in_the_course_of_the_year if {
	in_the_year([told_of(10)], "applied") == ["warning"]
	in_the_year([told_of(3)], "applied") == []
	in_the_year([told_of(3), told_of(10)], "applied") == []
	in_the_year([told_of(10)], "studied") == []
	in_the_year([object.union(told_of(10), {"role": "comparison"})], "applied") == []
}

test_names_of_before if {
	all := repealed_law.findings with input as {
		"meta": {"report_year": 2022},
		"titles": [{"name": "治安管理处罚条例", "text": "治安管理处罚条例", "role": "applied", "span": [10, 16], "sentence": 3}],
		"dates": [],
	}
	{finding.expected | some finding in all} == {"治安管理处罚法"}
	none := repealed_law.findings with input as {
		"meta": {"report_year": 2022},
		"titles": [{"name": "无障碍环境建设条例", "text": "无障碍环境建设条例", "role": "applied", "span": [10, 16], "sentence": 3}],
		"dates": [],
	}
	count(none) == 0
}

told_with(sentence) := [finding.level |
	some finding in repealed_law.findings with input as {
		"meta": {"report_year": 2022},
		"text": sentence,
		"sentences": [{"span": [0, 30]}],
		"titles": [{"name": "信访条例", "text": "信访条例", "role": "applied", "span": [10, 16], "sentence": 0}],
		"dates": [],
	}
]

test_second_half_of_the_year if {
	told_with("下半年收到的来信均依据《信访条例》登记、转办、答复。") == ["warning"]
	told_with("年初，收到的来信均依据《信访条例》登记、转办、答复。") == []
}

# signed gives the levels where a date stands before the title in its sentence.
signed(year, place) := [finding.level |
	some finding in repealed_law.findings with input as {
		"meta": {"report_year": 2024},
		"titles": [{"name": "合同法", "text": "合同法", "role": "applied", "span": [30, 35], "sentence": 2}],
		"dates": [{"sentence": 2, "inherits": false, "role": "", "day": {"year": year, "month": 0, "day": 0, "valid": true, "span": place}}],
	}
]

test_done_under_it_in_its_time if {
	signed(2020, [20, 25]) == []
	signed(2021, [20, 25]) == ["warning"]
	signed(2020, [0, 5]) == ["warning"]
	signed(2020, [40, 45]) == ["warning"]
}
