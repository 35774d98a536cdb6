// What is left at the end of a year, what an amount was spent on, who has not answered yet.

package claims_test

import "testing"

// What is left at the end of a year, what an amount was spent on, who has not answered yet.
func TestWhatIsLeftAndSpent(t *testing.T) {
	check(t, []reading{
		{"复议机构年初存案36件，全年新收412件，审结419件，年末存案31件。", []string{
			"total certain complete 36件＋412件 = 31件 + 419件",
		}},
		{"复议机构年初存案36件，全年新收412件，审结419件，年末存案29件。", []string{
			"total certain complete 36件＋412件 = 29件 + 419件",
		}},
		{"房屋征收补偿类信访事项期初未结27件，期内收件345件，期内结件351件，期末未结31件。", []string{
			"total certain complete 27件＋345件 = 31件 + 351件",
		}},
		{"信访联席办台账所列积案49件，年内化解37件，没有新增，年末仍余14件。", []string{
			"total certain complete 49件 = 37件 + 14件",
		}},
		{"县热线办全年收到群众诉求工单6820件，截至年底办结6655件，仍在办理的175件。", []string{
			"total certain complete 6820件 = 6655件 + 175件",
		}},
		{"街道全年法治工作经费收入2360万元，支出2185万元，收支相抵结余185万元。", []string{
			"total certain complete 2360万元 = 2185万元 + 185万元",
		}},
		{"全区执业律师年初214人，年内转入23人，转出17人，年末实有218人。", []string{
			"total certain complete 214人＋23人 = 218人 + 17人",
		}},
		{"年初安排的执法装备专项资金180万元，全部用于平台建设、人员培训和设备更新，三项支出分别为96.5万元、43万元、38.5万元。", []string{
			"total certain complete 180万元 = 96.5万元 + 43万元 + 38.5万元",
		}},
		{"区人民法院向我区行政机关发出司法建议17份，目前已按期回复的13份，还没有回复的6份。", []string{
			"total certain complete 17份 = 13份 + 6份",
		}},
		{"我局今年承办人大代表建议63件、政协提案58件，建议和提案一共111件，均按期答复。", []string{
			"total certain complete 111件 = 63件 + 58件",
		}},
		{"消防安全专项检查共发现火灾隐患620处，已经整改496处，整改率正好九成。", []string{
			"rate certain 九成 = 496处 / 620处",
		}},
		{"参加集中轮训的90名执法骨干，通过结业考核的54名，恰为参训总数的三分之二。", []string{
			"share certain 三分之二 = 54名 / 90名",
		}},
		{"药品监督抽验结果显示，合格率为96.4%，不合格率为4.6%，不合格产品已全部下架。", []string{
			"shares certain 96.4% + 4.6%",
		}},
		{"网格员排查上报的215件矛盾纠纷化解率达到100%，目前还有3件正在跟进化解。", []string{
			"rate certain 100% = 215件－3件 / 215件",
		}},
		{"全区两级执法机关共办理从轻减轻案件58件，占同期处罚案件725件的6%。", []string{
			"share certain 6% = 58件 / 725件",
		}},
		{"行政审批局全年办件5600件，网上办理4312件，网办件占79%。", []string{
			"share certain 79% = 4312件 / 5600件",
		}},
		{"涉企罚款中，市场监管领域占41%，交通运输领域占33%，两个领域合计占76%。", []string{
			"total certain complete 76% = 41% + 33%",
		}},
		{"投诉量居前两位的是物业管理和供热保障，分别占36.4%、22.8%，二者合计占总量的58.2%。", []string{
			"total certain complete 58.2% = 36.4% + 22.8%",
		}},
		{"全乡信访总量去年同期85件，今年68件，同比下降25%。", []string{
			"change certain 85件 → 68件 down percent 25%",
		}},
		{"我局执法案卷优良率达97.4%，比全市平均水平93.6%高出2.8个百分点。", []string{
			"change certain 93.6% → 97.4% up points 2.8个百分点",
		}},
		{"组织新任执法人员培训，参训人员256人，累计参训213人次。", []string{
			"at-least certain 213人次 ~ 256人",
		}},
		{"市水务局1至11月处理涉水举报1186件，12月处理97件，全年处理1293件。", []string{
			"total certain complete 1293件 = 1186件 + 97件",
		}},
		{"滨河街道、南苑街道分别查出问题50个、80个，整改48个、74个，整改率分别为96%和94.5%。", []string{
			"rate certain 96% = 48个 / 50个",
			"rate certain 94.5% = 74个 / 80个",
		}},
		{"全市抽检合格率98.2%，全市抽检3200批次，合格3142批次。", []string{
			"rate certain 98.2% = 3142批次 / 3200批次",
		}},
		{"全市抽检合格率97.2%，共抽检3200批次，合格3142批次。", []string{
			"rate certain 97.2% = 3142批次 / 3200批次",
		}},
		{"围绕8个领域开展执法检查，问题整改率97%。", []string{
			"grim open(base) 97% =  / 8个",
		}},
		{"查出问题8个，问题整改率97%。", []string{
			"grim certain 97% = 8个 /",
		}},
		{"全县共有执法记录仪204台，包括存量141台和新增73台，基本满足办案需要。", []string{
			"total certain complete 204台 = 141台 + 73台",
		}},
		{"全县共有执法记录仪204台，包括去年存量141台和今年添置的73台。", []string{
			"total certain complete 204台 = 141台 + 73台",
		}},
		{"全县共有执法记录仪204台，包括去年存量141台、今年添置73台。", []string{
			"total certain complete 204台 = 141台 + 73台",
		}},
		{"全县共有执法记录仪204台，包括上年留存的141台和今年添置的63台。", []string{
			"total open(subset) 204台 = 141台 + 63台",
		}},
		{"办理从轻减轻案件58件，占同期处罚案件725件的6%。", []string{
			"share certain 6% = 58件 / 725件",
		}},
		{"提请审议的27件法治类议题中，18件获得通过，5件原则通过，6件暂缓审议。", []string{
			"total certain 27件 = 18件 + 5件 + 6件",
		}},
		{"专项资金180万元，全部用于平台建设、人员培训和设备更新，三项支出分别为96.5万元、43万元、38.5万元。", []string{
			"total certain complete 180万元 = 96.5万元 + 43万元 + 38.5万元",
		}},
		{"发出司法建议17份，已按期回复13份，没有回复6份。", []string{
			"total certain complete 17份 = 13份 + 6份",
		}},
		{"发出司法建议17份，目前已按期回复的13份，还没有回复的6份。", []string{
			"total certain complete 17份 = 13份 + 6份",
		}},
		{"积案49件，年内化解37件，年末仍余14件。", []string{
			"total open(carried) disjoint 49件 = 37件",
		}},
		{"积案49件，年内化解37件，没有新增，仍余14件。", []string{
			"total certain complete 49件 = 37件 + 14件",
		}},
		{"信访总量去年85件，今年68件，下降25%。", []string{
			"change certain 85件 → 68件 down percent 25%",
		}},
		{"信访总量由85件降为68件，下降25%。", []string{
			"change certain 85件 → 68件 down percent 25%",
		}},
		{"优良率达97.4%，比全市平均的93.6%高2.8个百分点。", []string{
			"change certain 93.6% → 97.4% up points 2.8个百分点",
		}},
		{"参训人员256人，累计参训213人次。", []string{
			"at-least certain 213人次 ~ 256人",
		}},
		{"1至11月处理涉水举报1186件，12月处理97件，全年处理1293件。", []string{
			"total certain complete 1293件 = 1186件 + 97件",
		}},
		{"215件矛盾纠纷化解率达到100%，目前还有3件正在跟进化解。", []string{
			"rate certain 100% = 215件－3件 / 215件",
		}},
	})
}

// Halves and thirds of a whole that is called 总数, and counts and rates of a sentence each.
func TestOfAllOfThem(t *testing.T) {
	check(t, []reading{
		{"审结的76件争议案件中，以调解方式结案的41件，不足总数的一半。", []string{"total certain disjoint 76件 = 41件", "share certain 不足总数的一半 = 41件 / 76件"}},
		{"机关一审行政案件开庭97件。负责人出庭91件。负责人出庭应诉率为95.8%。", []string{"rate certain 95.8% = 91件 / 97件"}},
		{"受理纠纷97件。调解成功91件。调解成功率为93.8%。", []string{"rate certain 93.8% = 91件 / 97件"}},
		{"受理信访97件。化解91件。化解率为95.8%。", []string{"rate certain 95.8% = 91件 / 97件"}},
		{"受理纠纷97件，走访12次。调解成功91件。调解成功率为95.8%。", nil},
	})
}
