package fazhilint.rules.completeness.missing_issuer_test

import data.fazhilint.rules.completeness.missing_issuer

document(meta) := {
	"meta": object.union({"kind": "law-government-report"}, meta),
	"paragraphs": [{"span": [0, 12]}, {"span": [13, 22]}],
	"body": [0, 22],
}

test_date_only if {
	found := missing_issuer.findings with input as document({"signature": {"date": {"ord": 20230215}}})
	found == {{
		"rule": "completeness/missing-issuer",
		"message": "default",
		"span": [13, 22],
		"args": {},
		"related": [],
	}}
}

test_no_signature_at_all if {
	found := missing_issuer.findings with input as document({})
	count(found) == 1
}

test_signed if {
	signature := {"issuer": {"text": "临川县人民政府"}}
	found := missing_issuer.findings with input as document({"signature": signature})
	count(found) == 0
}

other(titled, signed) if {
	found := missing_issuer.findings with input as {
		"meta": {
			"kind": "law-government-report",
			"title": {"span": [0, 20]},
			"issuer": {"text": titled, "span": [0, 9]},
			"signature": {"issuer": {"text": signed, "span": [90, 99]}},
		},
		"paragraphs": [{"span": [90, 99]}],
	}
	{finding.message | some finding in found} == {"other"}
}

test_other_place if {
	other("青山县", "长岭县人民政府")
	other("五峰土家族自治县", "长阳土家族自治县人民政府")
	other("甲州市云溪区水务局", "甲州市云岭区水务局")
	other("浅水镇人民政府", "深水镇人民政府")
	other("河湾街道办事处", "林湾街道办事处")
}

test_one_place if {
	not other("青山县", "青山县人民政府")
	not other("五峰县", "五峰土家族自治县人民政府")
	not other("甲州市云溪区", "云溪区人民政府")
	not other("云溪区", "湖东省甲州市云溪区人民政府")
	not other("青山县", "青山县司法局")
	not other("青山县", "中共青山县委全面依法治县委员会")
	not other("青山县", "全面依法治县委员会")
	not other("高新区", "甲州市高新技术产业开发区管理委员会")
	not other("积石山县", "积石山保安族东乡族撒拉族自治县人民政府")
	not other("甲州市", "云溪区人民政府")
	not other("乐山市市中区", "市中区人民政府")
	not other("昌吉市", "昌吉回族自治州昌吉市人民政府")
	not other("新区", "滨海新区人民政府")
}
