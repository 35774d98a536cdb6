// Right statements in which the figures nearest to each other do not belong together, and shares whose whole is named with its noun.

package claims_test

import "testing"

func TestTempting(t *testing.T) {
	check(t, []reading{
		{"免罚案件121件，减轻处罚案件34件，两类案件合计减免罚款93万元，件均0.6万元。", []string{
			"average certain 0.6万元 = 93万元 / 121件＋34件",
		}},
		{"罚款139.7万元，处罚单位9家、个人13名，其中单位罚款126.7万元，个人罚款人均1万元。", []string{
			"total certain disjoint 139.7万元 = 126.7万元",
			"average open(base) 1万元 = 126.7万元 / 13名",
		}},
		{"处罚卷98卷、许可卷42卷，优秀卷63卷，处罚卷中优秀的占50%即49卷。", []string{
			"share certain 50% = 49卷 / 98卷",
		}},
		{"检查共涉及60家单位，前者查45家，后者查38家，23家两项均查。", []string{
			"total open(overlap) 60家 = 45家 + 38家",
		}},
		{"全年共学法12次，其中会前学法8次，中心组学法5次（1次为合并举行）。", []string{
			"total open(overlap) 12次 = 8次 + 5次",
			"total certain disjoint 5次 = 1次",
		}},
		{"一审案件19件，已判决15件，胜诉14件，其余4件尚在审理。", []string{
			"total certain complete 19件 = 15件 + 4件",
		}},
		{"商标侵权案件21件、专利纠纷30件，总量同比增加6件，增长13.3%。", []string{
			"change open(comparison) 30件－6件 → 30件 up percent 13.3%",
		}},
		{"清偿账款2.05亿元，占台账总额2.5亿元的82%，其中民营企业1.64亿元，占已清偿额的八成，剩余4500万元列入明年计划。", []string{
			"total open(subset) 2.05亿元 = 1.64亿元 + 4500万元",
			"share certain 82% = 2.05亿元 / 2.5亿元",
			"share certain 八成 = 1.64亿元 / 2.05亿元",
		}},
		{"台账问题29个，含上年遗留3个、省级交办5个，当年新发现21个，已整改27个，余下2个延至明年。", []string{
			"total open(carried) complete 29个 = 5个 + 21个 + 27个 + 2个",
		}},
		{"累计调处跨区域纠纷28件，其中与甲市14件、与乙市9件、与丙县7件，部分纠纷涉及两地以上。", []string{
			"total open(overlap) 28件 = 14件 + 9件 + 7件",
		}},
		{"建成示范村67个，占全县184个行政村的50%。", []string{
			"share certain 50% = 67个 / 184个",
		}},
		{"通过法考的29人，占全局145名在编执法人员的20%。", []string{
			"share certain 20% = 29人 / 145名",
		}},
		{"调解劳动争议476件，涉及金额1526.9万元，分别占仲裁结案的68.2%和标的总额的43.6%。", nil},
		{"全年办理公证4275件，其中国内3160件、涉外642件、涉港澳台23件。", []string{
			"total certain complete 4275件 = 3160件 + 642件 + 23件",
		}},
		{"办理一般程序案件154件、简易程序案件246件，年底前两类案件合计办结388件。", nil},
		{"拆除违法建设127处、2.54万平方米，其中500平方米以上的仅6处，却占拆除总面积的20%。", []string{
			"total certain disjoint 127处 = 6处",
			"share open(base) 20% = 6处 / 127处",
		}},
		{"办理登记3.6万件，其中“交房即交证”4500件，占首次转移登记9000件的一半，占全部登记的12.5%。", []string{
			"total certain 3.6万件 = 4500件 + 9000件",
			"share certain 12.5% = 4500件 / 3.6万件",
		}},
		{"平均用时由2022年的58天缩短到2023年的46天，今年再缩短9天至37天。", []string{
			"change certain 46天 → 37天 down difference 9天",
			"change certain 58天 → 46天 down direction 缩短到2023年的",
		}},
		{"收到建议320条，涉及物业的最多，达128条，停车、噪声次之，分别为64条、48条。", []string{
			"total open(subset) 128条 = 64条 + 48条",
		}},
		{"审查章程83份，第一批31份、第二批32份，第三批较第二批少12份。", nil},
		{"四个季度分别接待210、265、240、285人次，共1000人次，四季度环比增加45人次，比一季度高35.7%。", []string{
			"total certain complete 1000人次 = 210 + 265 + 240 + 285人次",
		}},
		{"追回资金2150万元，其中自查退回1290万元，飞行检查追回645万元，日常稽核追回215万元，另处违约金430万元。", []string{
			"total certain disjoint 2150万元 = 1290万元 + 645万元 + 215万元",
		}},
	})
}
