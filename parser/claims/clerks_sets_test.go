// Long sentences of many figures, of which one is wrong.

package claims_test

import "testing"

// Long sentences of many figures, of which one is wrong.
func TestSentencesOfManyFigures(t *testing.T) {
	check(t, []reading{
		{"全年共收到行政复议申请209件，受理186件，不予受理23件；已审结170件，其中维持98件、撤销31件、驳回17件、终止24件，未审结14件结转下年。", []string{
			"total certain disjoint 209件 = 186件 + 23件",
			"total certain complete 170件 = 98件 + 31件 + 17件 + 24件",
			"total certain complete 186件 = 170件 + 14件",
		}},
		{"应急管理局执法检查企业420家，上半年188家，下半年222家，查处事故隐患1106项，整改1089项，整改率98.46%。", []string{
			"total certain complete 420家 = 188家 + 222家",
			"rate certain 98.46% = 1089项 / 1106项",
		}},
		{"检查计划由230项整合为138项，压减60%。", []string{
			"change certain 230项 → 138项 down percent 60%",
		}},
		{"特种设备安全排查1320台，在用1187台、停用69台、报废37台，发现隐患84项。", []string{
			"total certain complete 1320台 = 1187台 + 69台 + 37台",
		}},
		{"行政复议案件的结案方式中，维持占41.2%、驳回占16.5%、撤销及确认违法占14.3%、调解和解后终止占29.5%，四种方式涵盖全部340件审结案件。", []string{
			"shares certain 41.2% + 16.5% + 14.3% + 29.5%",
		}},
		{"在线调解平台全年受理1500件，成功1230件，成功率82%，不成功259件，正在调解75件。", []string{
			"rate certain 82% = 1230件 / 1500件",
		}},
		{"全年办理鉴定2140件，其中法医类1612件、物证类311件、声像资料类271件，投诉3件均已答复。", []string{
			"total certain disjoint 2140件 = 1612件 + 311件 + 271件",
		}},
		{"我局2024年主动公开政府信息1684条，其中门户网站912条、政务新媒体643条、公报及其他129条；较2023年的1510条多147条。", []string{
			"change open(comparison) 1510条 → 129条 up difference 147条",
			"total certain complete 1684条 = 912条 + 643条 + 129条",
		}},
		{"抽查机构40家，覆盖在册80家的一半；发现问题机构14家，占抽查数的17.5%。", []string{
			"share certain 17.5% = 14家 / 40家",
		}},
		{"清理证明事项，上年保留46项，本年新增3项、取消12项，现保留35项。", []string{
			"total certain complete 46项＋3项 = 35项 + 12项",
		}},
		{"检查在建工地186个，一季度42个、二季度51个、下半年83个。", []string{
			"total certain complete 186个 = 42个 + 51个 + 83个",
		}},
		{"公平竞争审查共审查文件126件，其中存量85件、增量51件，修改7件、废止3件。", []string{
			"total certain complete 126件 = 85件 + 51件",
		}},
		{"居民用水、用气、用电三类投诉分别为216件、148件、96件，合计460件，用水类占47.0%，用气类占32.2%，用电类占12.9%。", []string{
			"total certain complete 460件 = 216件 + 148件 + 96件",
			"share certain 47.0% = 216件 / 460件",
			"share certain 32.2% = 148件 / 460件",
			"share open(base) 12.9% = 96件 / 460件",
			"count certain 三类 = 3",
		}},
		{"清理违规车辆1.24万辆，月均0.13万辆（按12个月计）。", []string{
			"average certain 0.13万辆 = 1.24万辆 / 12个月",
		}},
		{"出具告诫书75份，告诫书数量同比增长20%（上年60份）。", []string{
			"change certain 60份 → 75份 up percent 20%",
		}},
		{"食品抽检计划完成2400批次，实际完成2420批次，完成率105%。", []string{
			"rate certain 105% = 2420批次 / 2400批次",
		}},
		{"赔偿4件，赔偿金额37.1万元，四件赔偿金额分别为12.5万元、9.6万元、6.4万元和3.2万元。", []string{
			"total certain complete 37.1万元 = 12.5万元 + 9.6万元 + 6.4万元 + 3.2万元",
			"count certain 四件 = 4",
		}},
		{"发出司法建议54份，已按期回复42份，没有回复12份；来源方面，热线转办占23.0%，窗口受理占10.5%，两类合计占33.5%。", []string{
			"total certain complete 54份 = 42份 + 12份",
			"share open(base) 23.0% = 12份 / 54份",
			"share open(base) 10.5% = 12份 / 54份",
			"total certain complete 33.5% = 23.0% + 10.5%",
		}},
		{"来源方面，热线转办占23.0%，窗口受理占10.5%，两类合计占33.5%；全区共有221个行政村。", []string{
			"total certain complete 33.5% = 23.0% + 10.5%",
		}},
		{"来源方面，热线转办占23.0%，窗口受理占10.5%，两类合计占33.5%。", []string{
			"total certain complete 33.5% = 23.0% + 10.5%",
		}},
	})
}
