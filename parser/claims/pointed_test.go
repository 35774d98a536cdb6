// Numbers that point back to others told before, and values told behind the change that leads to them.

package claims_test

import "testing"

func TestPointedBack(t *testing.T) {
	check(t, []reading{
		{"热线全年派发工单28640件，按时办结率99.5%。上述28460件工单平均办理时长2.1天。", []string{
			"grim open(base) 99.5% =  / 28640件",
			"restated certain 28640件 ~ 28460件",
		}},
		{"全县共办理行政处罚案件742件，其中普通程序305件、简易程序437件，无一被撤销。以上全县办理的724件行政处罚案件均已公示。", []string{
			"total certain complete 742件 = 305件 + 437件",
			"restated certain 742件 ~ 724件",
		}},
		{"抽查案卷128卷、合同114份。上述242件材料均已归档。", nil},
		{"评查案卷305卷，整改问题案卷12卷。上述12卷均已重新制作。", nil},
		{"培训中80分以上的230人，90分以上203人。", nil},
		{"县法律援助中心共受理法律援助案件586件，办案质量满意。中心全年受理的568件法律援助案件中，农民工案件占三成左右。", []string{
			"share open(base) 三成左右 = 568件 / 586件",
			"restated certain 586件 ~ 568件",
		}},
	})
}

func TestExchangedDigitsOfOneIndicator(t *testing.T) {
	check(t, []reading{
		{"主动公开政府信息126条，办理申请8件。\n\n全年主动公开政府信息162条，质量不高。", []string{
			"restated certain 126条 ~ 162条",
		}},
		{"开展帮办代办事项326件。\n\n全年帮办代办事项362件。", []string{
			"restated certain 326件 ~ 362件",
		}},
		{"开展帮办代办事项326件。\n\n全年帮办代办公证362件。", nil},
		{"全年帮办代办事项326件。\n\n全年帮办代办事项362件。", []string{
			"restated certain 326件 ~ 362件",
		}},
	})
}

func TestPointsThenReached(t *testing.T) {
	check(t, []reading{
		{"行政诉讼败诉率较上年的11.8%降低2.6个百分点，为8.2%。", []string{
			"change certain 11.8% → 8.2% down points 2.6个百分点",
		}},
		{"满意率为95.2%，较上年的93.1%提高2.1个百分点，为历年最高。", []string{
			"change certain 93.1% → 95.2% up points 2.1个百分点",
		}},
	})
}

func TestReducedShares(t *testing.T) {
	check(t, []reading{
		{"申请材料由1460份减到1022份，精减比例达到42.9%。", []string{
			"change certain 1460份 → 1022份 down percent 42.9%",
		}},
		{"公开申请情况为：上年带入4件，今年收到88件，答复87件，带到明年3件。", []string{
			"total certain disjoint 88件＋4件 = 87件",
			"total certain complete 4件＋88件 = 3件 + 87件",
		}},
	})
}
