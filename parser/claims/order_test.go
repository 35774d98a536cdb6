// Facts told in other orders than the usual: rates before their counts or in the sentence behind them, changes before their values, values of
// another year in brackets.

package claims_test

import "testing"

func TestRatesInAnyOrder(t *testing.T) {
	check(t, []reading{
		{"开庭审理64件，行政机关负责人到庭应诉61件。负责人出庭应诉率95.3%。", []string{
			"rate certain 95.3% = 61件 / 64件",
		}},
		{"开庭审理64件，行政机关负责人到庭应诉61件。负责人出庭应诉率由此达到97.3%，其余3件委托工作人员出庭。", []string{
			"rate certain 97.3% = 61件 / 64件",
		}},
		{"排查纠纷420件，化解399件。化解率97%。", []string{
			"rate certain 97% = 399件 / 420件",
		}},
		{"排查纠纷420件，化解399件。重大纠纷化解率97%。", []string{
			"total open(carried) disjoint 420件 = 399件",
		}},
		{"按期办结率98.7%，到期的2140件工单中按期办结2090件。", []string{
			"total certain disjoint 2140件 = 2090件",
			"rate certain 98.7% = 2090件 / 2140件",
		}},
		{"纠错率为6.25%，即25件占审结的400件的比例。", []string{
			"rate certain 6.25% = 25件 / 400件",
		}},
		{"退回率为12.5%，系41份除以合同总数326份所得。", []string{
			"rate certain 12.5% = 41份 / 326份",
		}},
		{"出庭应诉率96.2%，应出庭52件，实际出庭49件。", []string{
			"rate certain 96.2% = 49件 / 52件",
		}},
		{"受理工单3185件，办结3144件。办结率98.7%，其中信访件200件，办结150件。", []string{
			"total certain 3144件 = 200件 + 150件",
			"rate certain 98.7% = 3144件 / 3185件",
		}},
		{"取消证明46项，保留18项，保留率28.1%。", []string{
			"rate certain 28.1% = 18项 / 46项＋18项",
		}},
		{"负责人应出庭40件，因公务由工作人员出庭2件，负责人出庭率95%。", []string{
			"rate certain 95% = 40件－2件 / 40件",
		}},
		{"隐患260处，整改252处，整改率百分之百。", []string{
			"rate certain 百分之百 = 252处 / 260处",
		}},
		{"评查案卷40卷，合格率100%，优秀率83.3%。", []string{
			"grim certain 100% =  / 40卷",
			"grim certain 83.3% =  / 40卷",
		}},
		{"立案1436件，办结1318件。办结案件占立案总数的比重为93.78%。", []string{
			"share certain 93.78% = 1318件 / 1436件",
		}},
		{"公证31000件，其中涉企公证4278件，约占23.8%。", []string{
			"total certain disjoint 31000件 = 4278件",
			"share certain 约占23.8% = 4278件 / 31000件",
		}},
		{"公证31000件，其中涉企公证4278件，约占15%。", []string{
			"total certain disjoint 31000件 = 4278件",
		}},
	})
}

func TestChangesInAnyOrder(t *testing.T) {
	check(t, []reading{
		{"减少检查1200次，下降29.3%（上年4100次）。", []string{
			"change certain 4100次 → 4100次－1200次 down percent 29.3%",
		}},
		{"压减会议12次，压减率25%（2020年为60次）。", []string{
			"change certain 60次 → 60次－12次 down percent 25%",
		}},
		{"由正职出庭的案件同比增加9件，达到87件，上年为78件。", []string{
			"change certain 78件 → 87件 up difference 9件",
		}},
		{"由正职出庭的案件同比增加12件，达到87件，上年为78件。", []string{
			"change certain 78件 → 87件 up difference 12件",
		}},
		{"调解成功率提升3.2个百分点，从上年的88.3%提至91.5%。", []string{
			"change certain 88.3% → 91.5% up points 3.2个百分点",
		}},
		{"立案2317起，破案1286起；立案数比2020年的2654起少337起。", []string{
			"change certain 2654起 → 2317起 down difference 337起",
		}},
		{"公证处办证1093件，增长8.2%，较上年多办83件。", []string{
			"change certain 1093件－83件 → 1093件 up percent 8.2%",
		}},
		{"登记9875户（2020年为8460户，增长16.7%）。", []string{
			"change certain 8460户 → 9875户 up percent 16.7%",
		}},
		{"登记9875户（2020年为12000户，下降17.7%）。", []string{
			"change certain 12000户 → 9875户 down percent 17.7%",
		}},
		{"行政职权由168项调整为171项，增加5项、取消2项，净增3项。", []string{
			"change certain 168项 → 171项 up difference 3项",
		}},
		{"占比提高到36.5%，较去年的24.1%提高12.4个百分点。", []string{
			"change certain 24.1% → 36.5% up points 12.4个百分点",
		}},
	})
}

func TestListsInAnyOrder(t *testing.T) {
	check(t, []reading{
		{"上年结转14件，本年新收126件，全年办理行政复议案件142件，审结127件。", []string{
			"total certain complete 142件 = 126件 + 14件",
		}},
		{"全年共办理案件2146件（上年结转87件、新收2069件），办结2095件。", []string{
			"total certain complete 2146件 = 87件 + 2069件",
		}},
		{"两年共移送41件（2020年25件、2021年15件）。", []string{
			"total certain complete 41件 = 25件 + 15件",
		}},
		{"达成书面协议79件，口头协议45件；书面协议当年履行73件。", []string{
			"total open(list) 79件 = 45件 + 73件",
		}},
		{"区委、区政府专题研究议题14次，区委理论学习中心组集体学法4次，区政府常务会议会前学法12次。", nil},
		{"收到评价9360条，其中非常满意8892条，满意421条，基本满意41条，不满意6条，好评率99.94%，6条差评均已整改。", []string{
			"total certain complete 9360条 = 8892条 + 421条 + 41条 + 6条",
			"rate certain 99.94% = 8892条＋421条＋41条 / 9360条",
		}},
		{"工作人员68人，其中行政编制29人、事业编制25人、编外聘用人员16人。", []string{
			"total certain complete 68人 = 29人 + 25人 + 16人",
		}},
		{"配备执法人员108名，取得法律职业资格的就有117名。", []string{
			"total certain disjoint 108名 = 117名",
		}},
		{"结案271件，其中维持占58.3%、驳回占15.1%、撤销占8.5%、终止占28.1%。", []string{
			"shares certain 58.3% + 15.1% + 8.5% + 28.1%",
		}},
		{"设置五个功能区：人身检查区、信息采集区、候问区、讯问区。", []string{
			"count certain 五个 = 4",
		}},
		{"紧盯四类问题，包括乱收费、乱罚款、乱检查、乱查封、异地违规执法。", []string{
			"count certain 四类 = 5",
		}},
		{"建立三项机制，包括会商机制、通报机制、督办机制、考核机制。", []string{
			"count certain 三项 = 4",
		}},
		{"制定四项制度，即《案件集体讨论办法》《涉案财物管理规程》《不予处罚事项清单》，并配套印发文书模板。", []string{
			"count certain 四项 = 3",
		}},
		{"把好六道关口：一是把好立项关；二是把好调研关；三是把好审查关；四是把好审议关；五是把好公布关。", []string{
			"count certain 六道 = 5",
		}},
		{"问题142个，其中程序类76个、实体类31个、文书类49个（部分问题兼属两类）。", []string{
			"total open(overlap) 142个 = 76个 + 31个 + 49个",
		}},
	})
}
