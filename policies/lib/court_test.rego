package fazhilint.lib.court_test

import data.fazhilint.lib.court

test_names if {
	court.names("津0116") == {"天津市滨海新区人民法院"}
	court.names("津03") == {"天津市第三中级人民法院"}
	court.names("湘02") == {"株洲市中级人民法院"}
	court.names("黔") == {"贵州省高级人民法院"}
	court.names("鄂9004") == {"湖北省仙桃市人民法院"}
	court.names("粤7101") == {"广州铁路运输第一法院"}
	court.names("最高法") == {"最高人民法院"}
	court.names("津0199") == set()
}

test_codes if {
	court.codes_of("岳麓区人民法院", "湘") == {"湘0104"}
	court.codes_of("长沙市中级人民法院", "湘") == {"湘01"}
	court.codes_of("湖南省高级人民法院", "湘") == {"湘"}
	court.codes_of("天津铁路运输法院", "津") == {"津8601"}
	court.codes_of("岳麓区人民法院", "津") == set()
}

test_levels if {
	court.level("最高人民法院") == "supreme"
	court.level("湖南省高级人民法院") == "high"
	court.level("长沙市中级人民法院") == "intermediate"
	court.level("岳麓区人民法院") == "basic"
	not court.level("广州铁路运输第一法院")
}

test_possible if {
	court.possible("湘0104")
	court.possible("湘0191")
	court.possible("湘8601")
	court.possible("兵08")
	not court.possible("湘4501")
	not court.possible("潭")
	court.home_known("津0301")
	not court.home_known("津0501")
}
