// Changes among the values of several years, sums told with the verb of their parts, lists of announced kinds and rates of work done.

package claims_test

import "testing"

func TestChangesAmongYears(t *testing.T) {
	check(t, []reading{
		{"2022年接待612人次，2023年降为486人次，2024年降为402人次；与上年相比，2024年来访量下降17.3%，与2022年相比下降34.3%。", []string{
			"change certain 612人次 → 402人次 down percent 34.3%",
		}},
		{"2022年接待612人次，2023年降为486人次，2024年降为402人次；与上年相比，2024年接待人次下降20.9%。", []string{
			"change certain 486人次 → 402人次 down percent 20.9%",
		}},
		{"优抚对象由2022年底的4260人减少到2023年底的4180人，2024年底为4096人，两年共减少164人，其中2024年减少84人，比2023年多减少4人。", []string{
			"change certain 4260人 → 4096人 down difference 164人",
			"change certain 4180人 → 4096人 down difference 84人",
		}},
		{"2022年办案120件，2023年150件，2024年180件，两年累计增加60件，较2022年增长55%。", []string{
			"change certain 120件 → 180件 up difference 60件",
			"change certain 120件 → 180件 up percent 55%",
		}},
		{"2022年办案120件，2023年150件，2024年180件，满意率提高3个百分点，投诉量比上年下降12%。", nil},
	})
}

func TestSecondChange(t *testing.T) {
	check(t, []reading{
		{"每万人纠纷数由2023年的31.6件降至2024年的28.9件，下降8.5%；纠纷总量因人口增加，仅下降6.9%。", []string{
			"change certain 31.6件 → 28.9件 down percent 8.5%",
			"change open(comparison) 31.6件 → 28.9件 down percent 6.9%",
		}},
		{"上半年受理投诉1508件，全年受理3321件，下半年较上半年增加305件，增长20.2%。", nil},
		{"审批事项由62项精简到31项，精简比例60%。", []string{
			"change certain 62项 → 31项 down percent 60%",
		}},
	})
}

func TestSumsWithTheVerb(t *testing.T) {
	check(t, []reading{
		{"收到司法建议9件、检察建议14件，共收到各类建议25件。", []string{
			"total certain complete 25件 = 9件 + 14件",
		}},
		{"办理代表建议84件、政协提案117件，合计办理211件，办复率100%。", []string{
			"total certain complete 211件 = 84件 + 117件",
			"grim open(base) 100% =  / 211件",
		}},
		{"办理甲类案件154件、乙类246件，两类合计办结388件。", nil},
		{"开展培训3期，分别培训126人、118人和109人，累计培训363人。", []string{
			"total certain complete 363人 = 126人 + 118人 + 109人",
		}},
		{"新建站点12个、室48个，累计建成230个。", nil},
	})
}

func TestListsOfKinds(t *testing.T) {
	check(t, []reading{
		{"接收安置人员187人，分为以下三类：转业军官5人，由政府安排工作的退役军士34人，自主就业退役士兵146人。", []string{
			"total certain complete 187人 = 5人 + 34人 + 146人",
		}},
		{"上报线索19条，其中移交公安3条、纪检2条，其余留待进一步核查；另有6条经核实不属实。", []string{
			"total certain 19条 = 3条 + 2条",
		}},
	})
}

func TestSharesOfSeveralOfNamed(t *testing.T) {
	check(t, []reading{
		{"不予处罚74件，减轻处罚29件，从轻处罚113件，三类合计占办案总数540件的40%。", []string{
			"share certain 40% = 74件＋29件＋113件 / 540件",
		}},
	})
}

func TestRatesOfWorkDone(t *testing.T) {
	check(t, []reading{
		{"查出应整改问题238个，要求立行立改的152个，分阶段整改的61个，持续整改的25个；已完成整改219个，整改完成率93.02%。", []string{
			"total certain complete 238个 = 152个 + 61个 + 25个",
			"rate certain 93.02% = 219个 / 238个",
		}},
		{"收到检察建议16件，已按期回复15件，1件未到回复期限，检察建议按期回复率为90.0%。", []string{
			"total certain complete 16件 = 15件 + 1件",
			"rate certain 90.0% = 15件 / 16件",
		}},
		{"抽检糕点37批次，合格率98.2%。", []string{
			"grim certain 98.2% =  / 37批次",
		}},
		{"下达任务120件，完成150件，任务完成率125%。", []string{
			"rate certain 125% = 150件 / 120件",
		}},
	})
}

func TestOthersBesideYears(t *testing.T) {
	check(t, []reading{
		{"县本级2022年办案86件，2023年104件，2024年93件，乡镇办案较上年增加12件，增长15%。", []string{
			"change open(comparison) 104件 → 93件 up percent 15%",
		}},
	})
}
