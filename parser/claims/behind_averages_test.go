// Averages between their total and their base, and shares and averages of something else.

package claims_test

import "testing"

// Averages between their total and their base, and shares and averages of something else.
func TestAveragesAndSharesBehind(t *testing.T) {
	check(t, []reading{
		{"采购经费为58.8万元，购置设备420台，每台均价1400万元。", []string{
			"average certain 1400万元 = 58.8万元 / 420台",
		}},
		{"公证员61名，人均办理公证412件，全年办结公证事项31245件。", []string{
			"average certain 412件 = 31245件 / 61名",
		}},
		{"发放资料9.6万份，每个定点机构800份，全县定点机构共计140家。", []string{
			"average certain 800份 = 9.6万份 / 140家",
		}},
		{"化解信访积案45件，人均包案1.5件，共有领导36人参与包案。", []string{
			"average certain 1.5件 = 45件 / 36人",
		}},
		{"收到建议48条，人均2条，共有36名代表参加座谈，其中24名发言。", []string{
			"total certain disjoint 36名 = 24名",
			"average certain 2条 = 48条 / 24名",
		}},
		{"办件36.42万件，日均办件3457件，按全年250个工作日计算。", []string{
			"average certain 3457件 = 36.42万件 / 250个工作日",
		}},
		{"伏休期共计108天，期间查处违规案件18起；案均审理期限38.4天。", []string{
			"average open(base) 38.4天 = 108天 / 18起",
		}},
		{"查处案件8起；代理费用126万元，较预算150万元节约24万元，案均约18261元。", []string{
			"average open(base) 约18261元 = 24万元 / 8起",
		}},
		{"坐班912小时，覆盖19个居民区，平均每个居民区46小时。", []string{
			"average certain 46小时 = 912小时 / 19个",
		}},
		{"委派调解460件，调解成功341件，未成功119件，司法确认209件，占未成功案件的61.3%。", []string{
			"share certain 61.3% = 209件 / 119件",
		}},
		{"识别高频违法事项120项，前十项占46.2%，前二十项占63.8%。", nil},
		{"认为很规范的占62.3%、较规范的占31.4%、一般的占5.1%、不规范的占3.2%。", []string{
			"shares certain 62.3% + 31.4% + 5.1% + 3.2%",
		}},
		{"罚没款共计286.4万元，其中罚款251.7万元；千元以下罚款案件占62.9%，罚款额仅占4.1%。", []string{
			"total certain disjoint 286.4万元 = 251.7万元",
			"share open(base) 62.9% = 251.7万元 / 286.4万元",
			"share open(base) 4.1% = 251.7万元 / 286.4万元",
		}},
	})
}
