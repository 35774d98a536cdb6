// Facts whose values stand behind them, between them or in a list of another kind: changes, totals and rates that clerks tell in their own order.

package claims_test

import "testing"

func TestChangesBesideTheirValues(t *testing.T) {
	check(t, []reading{
		{"入户检查频次压减30%，即从2020年的1460次减到1022次。", []string{
			"change certain 1460次 → 1022次 down percent 30%",
		}},
		{"信访总量下降20%，上年是250件，今年为200件。", []string{
			"change certain 250件 → 200件 down percent 20%",
		}},
		{"优秀率提高6.8个百分点，达到75%。上年的优秀率为68.2%。", []string{
			"change certain 68.2% → 75% up points 6.8个百分点",
		}},
		{"立案数量（2020年为1250件，增长15%）达到1400件。", []string{
			"change certain 1250件 → 1400件 up percent 15%",
		}},
		{"受理申请（2020年为164件）增长11%，达到182件。", []string{
			"change certain 164件 → 182件 up percent 11%",
		}},
		{"法定时限20个工作日，承诺时限8个工作日，压减65%。", []string{
			"change certain 20个工作日 → 8个工作日 down percent 65%",
		}},
		{"减免罚款28.6万元，上年为19.4万元，同比多减免9.2万元。", []string{
			"change certain 19.4万元 → 28.6万元 up difference 9.2万元",
		}},
		{"本区败诉率4.8%，全市平均6.2%，我区比全市低1.4个百分点。", []string{
			"change certain 6.2% → 4.8% down points 1.4个百分点",
		}},
		{"压减审批要件24份，由85份压减为61份。", []string{
			"change certain 85份 → 61份 down difference 24份",
		}},
		{"经费支出由38万元降至32.3万元，下降17.6%。", []string{
			"change certain 38万元 → 32.3万元 down percent 17.6%",
		}},
		{"上年查处62处，2021年查处38处，下降38.7%。", nil},
	})
}

func TestTotalsBesideTheirParts(t *testing.T) {
	check(t, []reading{
		{"清理文件取消11件、新增4件，净减少8件。", []string{
			"total certain complete 11件 = 4件 + 8件",
		}},
		{"年末在册矫正对象156人，年初163人，年内入矫88人，解矫95人。", []string{
			"total certain complete 163人＋88人 = 156人 + 95人",
		}},
		{"执法车辆年初54辆，报废8辆，购置5辆，年末53辆。", []string{
			"total certain complete 54辆＋5辆 = 53辆 + 8辆",
		}},
		{"有调解组织126个：镇街调委会12个、村社调委会96个、行业性专业性调委会8个。", []string{
			"total certain complete 126个 = 12个 + 96个 + 8个",
		}},
		{"检查餐饮单位480家、药店95家、商超62家，三类共647家。", []string{
			"total certain complete 647家 = 480家 + 95家 + 62家",
		}},
		{"继续有效的143件、需要修改的18件、宣布失效的23件、予以废止的31件，四类加起来，纳入清理的文件共225件。", []string{
			"total certain complete 225件 = 143件 + 18件 + 23件 + 31件",
		}},
		{"收到意见74条，采纳46条，部分采纳15条，未采纳14条。", []string{
			"total certain complete 74条 = 46条 + 15条 + 14条",
		}},
		{"11个社区，每个社区配备网格员5名，共计65名。", []string{
			"average certain 5名 = 65名 / 11个",
		}},
		{"三个执法中队各有队员16人，共46人。", []string{
			"average certain 16人 = 46人 / 三个",
		}},
		{"全镇9个村和3个社区各聘请顾问8名，共96名。", nil},
		{"协调小组会议各2次，4个小组共8次。", nil},
		{"2019年、2020年、2021年分别办理复议案件54件、67件、89件，年均75件。", []string{
			"average certain 75件 = 54件＋67件＋89件 / 3年",
		}},
		{"一是修订规则；二是建立机制；三是公开案例，以上四项举措全部落地。", []string{
			"count certain 四项 = 3",
		}},
		{"甲类716件，乙类203件，丙类281件，其他类332件。", nil},
		{"登记文件16件（19件），同比减少3件。", nil},
		{"来源：上年转入6件，本年收到71件，法院引导13件；去向：审结88件，转入下年2件。", nil},
		{"抽查60本案卷，优秀39本，占65%，仍有4本被评为基本合格。", []string{
			"share certain 65% = 39本 / 60本",
		}},
	})
}

func TestRatesBesideTheirCounts(t *testing.T) {
	check(t, []reading{
		{"农民工案件占援助案件总数的31.5%，即400件援助案件中的132件。", []string{
			"total certain disjoint 400件 = 132件",
			"share certain 31.5% = 132件 / 400件",
		}},
		{"结案率为96%，176件立案案件中已办结172件。", []string{
			"total certain disjoint 176件 = 172件",
			"rate certain 96% = 172件 / 176件",
		}},
		{"500名代表中参加评议的475名，参评率97%。", []string{
			"total certain disjoint 500名 = 475名",
			"rate certain 97% = 475名 / 500名",
		}},
		{"组织业务考试2场，参考率98%。", []string{
			"grim open(base) 98% =  / 2场",
		}},
		{"各领域占比依次为45.1%、22.5%、11.2%、15%和8.2%。", []string{
			"shares certain 45.1% + 22.5% + 11.2% + 15% + 8.2%",
		}},
		{"撤销类占纠错案件的60%，纠错案件占审结案件的8%，审结案件占受理案件的89.3%。", nil},
		{"代办员三十九名，平均每村一点五名，二十六个村。", nil},
	})
}
