// Wordings of clerks that the sets of labelled reports taught, in words of our own: right ones beside wrong ones.

package claims_test

import "testing"

func TestStocksAndGains(t *testing.T) {
	check(t, []reading{
		{"社区矫正对象上年末251人，年内入矫214人、解矫197人，年末在册278人。", []string{
			"total certain complete 251人＋214人 = 278人 + 197人",
		}},
		{"公务用车上年332辆，年内报废18辆、更新购入12辆，年末326辆。", []string{
			"total certain complete 332辆＋12辆 = 326辆 + 18辆",
		}},
		{"经营主体年内新设9864户、注销6312户、吊销148户，净增3404户。", []string{
			"total certain complete 9864户 = 6312户 + 148户 + 3404户",
		}},
		{"执业医师年内新注册386名、注销147名，净增239名，上年底3973名，年末4122名。", []string{
			"total certain complete 386名 = 147名 + 239名",
			"total certain complete 4122名 = 3973名 + 239名",
		}},
	})
}

func TestMeansOverTime(t *testing.T) {
	check(t, []reading{
		{"2022年至2024年三年共办结重大案件345件，年均125件。", []string{
			"average certain 125件 = 345件 / 3年",
		}},
		{"近五年复议案件依次为86件、94件、126件、118件和154件，年均115.6件。", []string{
			"average certain 115.6件 = 86件＋94件＋126件＋118件＋154件 / 5年",
		}},
		{"2021年以来三年间共开展培训35期，平均每年约12期。", []string{
			"average certain 约12期 = 35期 / 3年",
		}},
		{"全年开展督查24次，平均每月3次。", []string{
			"average certain 3次 = 24次 / 12个月",
		}},
	})
}

func TestGoalsReached(t *testing.T) {
	check(t, []reading{
		{"城镇新增就业12860人，完成年度目标12000人的117.2%。", []string{
			"rate certain 117.2% = 12860人 / 12000人",
		}},
		{"力争完成年度目标12000人的95%。", nil},
	})
}

func TestWhatIsNoHead(t *testing.T) {
	check(t, []reading{
		{"法院裁定准予执行33件、不准予执行1件，另有2件在审查中，已审查的34件中准予执行的占97.06%。", []string{
			"share certain 97.06% = 33件 / 34件",
		}},
		{"行政诉讼案件一审14件，二审6件，一审涉及工伤认定的11件、其他3件。", nil},
		{"审核合同56份、行政规范性文件1件、政策文件13件，共70件。", []string{
			"total certain complete 70件 = 56份 + 1件 + 13件",
		}},
		{"审核合同56份、行政规范性文件1件、政策文件13件，共80件。", nil},
	})
}

func TestWordsAgainstNumbers(t *testing.T) {
	check(t, []reading{
		{"占路经营投诉由上年的342件上升为287件，减少55件，降幅16.1%。", []string{
			"change certain 342件 → 287件 down difference 55件",
			"change certain 342件 → 287件 down percent 16.1%",
			"change certain 342件 → 287件 up direction 上升为",
		}},
		{"全年立案58件，比上年的63件下降7.9%：安全生产19件，生态环境14件，工程建设21件，其他4件。", []string{
			"change certain 63件 → 58件 down percent 7.9%",
			"total certain complete 58件 = 19件 + 14件 + 21件 + 4件",
		}},
		{"业主委员会组建率只有58.3%，即24个小区中组建14个。", []string{
			"total certain disjoint 24个 = 14个",
			"rate certain 58.3% = 14个 / 24个",
		}},
	})
}

func TestNumbersOfSeveralAtOnce(t *testing.T) {
	check(t, []reading{
		{"以本局为被告的行政诉讼4件，一审、二审各2件。", []string{
			"total certain complete 4件 = 2件 + 2件",
		}},
		{"以本局为被告的行政诉讼5件，一审、二审各2件。", []string{
			"total certain disjoint 5件 = 2件 + 2件",
		}},
		{"以本局为被告的行政诉讼3件，一审、二审各2件。", []string{
			"total certain disjoint 3件 = 2件 + 2件",
		}},
		{"第一季度、第二季度、第三季度、第四季度各受理工单1208件、1374件、1155件、1263件，全年受理5010件。", []string{
			"total certain complete 5010件 = 1208件 + 1374件 + 1155件 + 1263件",
		}},
		{"开展培训12场，街道、社区各6场。", []string{
			"total certain complete 12场 = 6场 + 6场",
		}},
		{"开展培训13场，街道、社区各6场。", nil},
		{"办理人大建议103件、政协提案187件，合计290件，代表委员表示满意的288件、基本满意的2件。", []string{
			"total open(subset) 290件 = 288件 + 2件",
			"total certain complete 290件 = 103件 + 187件",
		}},
		{"承办热线工单15280件，日均约42件。", []string{
			"average certain 约42件 = 15280件 / 365天",
		}},
		{"承办热线工单15280件，日均约61件。", nil},
	})
}

func TestWhatIsNoCountOfTheRate(t *testing.T) {
	check(t, []reading{
		{"下达改正通知书96份，期满复查合格91处，复查合格率94.8%。", []string{
			"rate certain 94.8% = 91处 / 96份",
		}},
		{"审查合同214份，标的额合计11.62亿元。其中标的额在1000万元以上的29份，金额8.94亿元，份数占13.6%，金额占76.9%。", []string{
			"total certain disjoint 214份 = 29份",
			"share open(base) 13.6% = 8.94亿元 / 11.62亿元",
			"share certain 76.9% = 8.94亿元 / 11.62亿元",
		}},
		{"12家单位法制机构人员不足2人，占市直执法部门27家的44.4%。", []string{
			"share certain 44.4% = 12家 / 27家",
		}},
		{"“交房即交证”项目31个、1.24万套，占新交付项目36个的86.1%。", []string{
			"share certain 86.1% = 31个 / 36个",
		}},
		{"人均立案2.1件，共611件。双罚327件，占立案数53.5%。", []string{
			"share certain 53.5% = 327件 / 611件",
		}},
		{"医疗广告审查46件，不予通过5件，通过率89.1%。", []string{
			"rate certain 89.1% = 46件－5件 / 46件",
		}},
		{"检查发现问题率为16.2%，即检查3780家次，发现问题614家次；A级企业发现问题率4.2%。", []string{
			"rate certain 16.2% = 614家次 / 3780家次",
			"rate open(base) 4.2% = 614家次 / 3780家次",
		}},
		{"正职出庭146件，副职出庭679件，正职占比由12.5%升至17.7%，上升5.2个百分点。", []string{
			"change certain 12.5% → 17.7% up points 5.2个百分点",
		}},
	})
}

func TestPartsThatCross(t *testing.T) {
	check(t, []reading{
		{"投诉2376件，按内容分，反映停车的802件、反映维修的415件、反映电梯的388件，有219件同时反映两项以上问题。", []string{
			"total open(overlap) 2376件 = 802件 + 415件 + 388件 + 219件",
		}},
		{"化解的181起中，当日化解103起，3日内（含当日）化解164起，其余17起在15日内化解。", []string{
			"total open(overlap) 181起 = 103起 + 164起 + 17起",
		}},
		{"初次化解率92.5%，即已办结的6827件中一次性化解6318件；受理初次事项7046件。", []string{
			"total certain disjoint 6827件 = 6318件",
		}},
		{"设备检测57台（全区共59台，2台停用）。", nil},
		{"年末持证1638人，比年初的1592人多46人：新领证121人，退休、调离注销75人。", []string{
			"change certain 1592人 → 1638人 up difference 46人",
			"total certain complete 1592人＋121人 = 1638人 + 75人",
		}},
	})
}

func TestWhichEarlierValue(t *testing.T) {
	check(t, []reading{
		{"达标率97.8%，环比三季度（97.3%）上升0.5个百分点，同比上升1.2个百分点（2023年四季度96.6%）。", []string{
			"change certain 97.3% → 97.8% up points 0.5个百分点",
			"change open(comparison) 97.3% → 97.8% up points 1.2个百分点",
		}},
		{"发现率由2022年的82.4%、2023年的89.7%提高到95.3%，两年累计提高12.9个百分点，今年提高5.6个百分点。", []string{
			"change certain 82.4% → 95.3% up points 12.9个百分点",
			"change certain 89.7% → 95.3% up points 5.6个百分点",
		}},
	})
}

func TestWhatIsLeftOfARate(t *testing.T) {
	check(t, []reading{
		{"排查隐患3084条，其中一般隐患3051条、重大隐患33条，已完成整改2987条，整改率96.9%，尚有79条正在整改。", []string{
			"total certain complete 3084条 = 3051条 + 33条",
			"total certain complete 3084条 = 2987条 + 79条",
			"rate certain 96.9% = 2987条 / 3084条",
		}},
		{"应检324家，实检308家，参检率95.1%，其中合格287家、基本合格13家、不合格8家，未参检26家。", []string{
			"total certain complete 308家 = 287家 + 13家 + 8家",
			"rate certain 95.1% = 308家 / 324家",
			"total certain complete 324家 = 308家 + 26家",
		}},
		{"提出修改建议1426条。被采纳1369条，采纳率96%，未采纳建议67条均作书面说明。", []string{
			"rate certain 96% = 1369条 / 1426条",
			"total certain complete 1426条 = 1369条 + 67条",
		}},
	})
}

func TestPercentOfRates(t *testing.T) {
	check(t, []reading{
		{"覆盖率由82%上升至91%，提升9%。", []string{
			"change certain 82% → 91% up percent-of-rates 9%",
		}},
		{"满意率96.3%，较上年的93.8%提高2.5%。", []string{
			"change certain 93.8% → 96.3% up percent-of-rates 2.5%",
		}},
		{"出庭率由40%提升至60%，提高50%。", []string{
			"change certain 40% → 60% up percent 50%",
		}},
		{"成功1.19万件，较上年的1.08万件增长10.2个百分点。", []string{
			"change certain 1.08万件 → 1.19万件 up points-of-counts 10.2个百分点",
		}},
		{"起数同比下降12.5%，由上年的128起降至116起。", []string{
			"change certain 128起 → 116起 down percent 12.5%",
		}},
	})
}

func TestSlipsOfAverages(t *testing.T) {
	check(t, []reading{
		{"制作协议书214份，涉及金额378.5万元，平均每件17.7万元。", nil},
		{"办件365件，减免29.7万元，平均每件减免8137元。", []string{
			"average certain 8137元 = 29.7万元 / 365件",
		}},
		{"两类班次共20个班，培训1389人，平均每班约96人。", []string{
			"average certain 约96人 = 1389人 / 20个",
		}},
		{"审查合同132份、文件45件，对132份合同提出意见396条，平均每份5条。", []string{
			"average certain 5条 = 396条 / 132份",
		}},
	})
}

func TestSumsOfWhatWasHeld(t *testing.T) {
	check(t, []reading{
		{"组织法治宣讲86场、法律进校园24场、法律进企业17场，共开展活动137场次。", []string{
			"total certain complete 137场次 = 86场 + 24场 + 17场",
		}},
		{"取消各类证明28项，保留16项，共清理46项。", []string{
			"total certain complete 46项 = 28项 + 16项",
		}},
		{"制裁4872.6万元，由退还多收价款1615.3万元、没收违法所得836.7万元、罚款2240.6万元三项构成。", []string{"total certain complete 4872.6万元 = 1615.3万元 + 836.7万元 + 2240.6万元"}},
		{"接待来访527批1632人次，其中集体访38批746人次，个体访489批868人次。", []string{
			"total certain complete 527批 = 38批 + 489批",
			"total certain complete 1632人次 = 746人次 + 868人次",
			"at-least certain 1632人次 ~ 527批",
		}},
		{"给予处分11人，其中警告6人、记过3人、记大过1人、降级2人。", []string{
			"total certain disjoint 11人 = 6人 + 3人 + 1人 + 2人",
		}},
		{"年初在册187人，全年新接收164人，解除158人，收监执行3人，年末在册191人。", []string{
			"total certain complete 187人＋164人 = 191人 + 158人 + 3人",
		}},
		{"2024年新接收208人，解除194人，全年净增24人。", []string{
			"total certain complete 208人 = 194人 + 24人",
		}},
		{"开展审核3920件，提出意见465条，采纳459条；较上年审核3500件增长11%。", []string{
			"change certain 3500件 → 3920件 up percent 11%",
			"total certain disjoint 465条 = 459条",
		}},
	})
}

func TestBasesThatAreSaid(t *testing.T) {
	check(t, []reading{
		{"全年立案137件，较上年的152件下降9.9%；结案130件，结案率94.2%。", []string{
			"change certain 152件 → 137件 down percent 9.9%",
			"rate certain 94.2% = 130件 / 137件",
		}},
		{"投诉举报9416件，上年结转84件，应办9500件，办结9405件，办结率92%。", []string{
			"total certain disjoint 9416件＋84件 = 9405件",
			"rate certain 92% = 9405件 / 9500件",
		}},
		{"应当由负责人出庭应诉的案件52件，实际出庭51件，出庭应诉率96.08%。", []string{
			"rate certain 96.08% = 51件 / 52件",
		}},
		{"全年办理370件，其中上年结转29件、新立案341件；办结338件，未结32件，办结率91.95%。", []string{
			"total certain complete 370件 = 29件 + 341件",
			"total certain complete 341件＋29件 = 338件 + 32件",
			"rate certain 91.95% = 338件 / 370件",
		}},
		{"发出问卷120份，收回114份，回收率98%。", []string{
			"rate certain 98% = 114份 / 120份",
		}},
		{"抽查市场主体4126户，其中由两个以上部门联合实施的1287户，占31.5%。", []string{
			"total certain disjoint 4126户 = 1287户",
			"share certain 31.5% = 1287户 / 4126户",
		}},
	})
}

func TestListsThatAreNone(t *testing.T) {
	check(t, []reading{
		{"规范性文件由年初的206件减至年末的189件：年内新制定14件，废止27件，宣布失效4件。", []string{
			"change certain 206件 → 189件 down direction 减至年末的",
		}},
		{"年初有项目86个，年内新开工41个，竣工移出52个，另有3个因停工核销，年末在监72个。", nil},
		{"出庭应诉412件，应出庭420件。其中正职出庭103件，占25%；未出庭的8件均提交书面说明。", []string{
			"total certain disjoint 420件 = 103件 + 8件",
			"share certain 25% = 103件 / 420件",
		}},
		{"11项均经审查，其中9项组织论证、6项举行听证，5项既论证又听证，剩余1项仅征求意见。", []string{
			"total open(overlap) 11项 = 9项 + 6项 + 5项 + 1项",
		}},
		{"不予受理复议申请25件。收到申请500件中，受理455件，其余20件经释法后撤回。", []string{
			"total open(subset) complete 500件 = 455件 + 20件",
		}},
		{"查出隐患1984条，整改1944条，整改率98%。其中重大隐患16条，整改16条，其余未整改的40条均为一般隐患。", []string{
			"rate certain 98% = 1944条 / 1984条",
			"total open(carried) disjoint 16条 = 16条",
		}},
		{"受理纠纷26件，调解11件、裁决9件，尚未办结的6件中，4件在勘测，其余2件中止。", []string{
			"total open(subset) disjoint 26件 = 11件 + 9件 + 6件",
			"total certain complete 6件 = 4件 + 2件",
		}},
		{"任务分解为56条措施，每项4条，已落实54条，尚有2条属于顺延任务。", nil},
		{"2024年计划的三项任务已全部完成。其中裁量基准修订依据上位文件，共调整事项64项。", nil},
		{"查出问题315处，当场整改247处，限期整改68处，限期部分到12月底完成63处，尚余5处。", []string{
			"total open(subset) 315处 = 247处 + 68处",
			"total certain complete 68处 = 63处 + 5处",
		}},
	})
}

func TestListsOverTheirTotals(t *testing.T) {
	check(t, []reading{
		{"全年开展执法检查326次，其中日常检查271次、专项检查65次。", []string{
			"total certain 326次 = 271次 + 65次",
		}},
		{"全年开展执法检查326次，其中日常检查271次、专项检查93次。", []string{
			"total certain 326次 = 271次 + 93次",
		}},
		{"登记信访事项412件，包括初次信访356件、重复信访66件。", []string{
			"total certain complete 412件 = 356件 + 66件",
		}},
		{"全镇排查矛盾纠纷186件，村级调委会排查132件，镇调委会排查64件。", []string{
			"total certain complete 186件 = 132件 + 64件",
		}},
		{"主动公开信息11260条，概况类、政务动态类、目录类信息分别为58条、7319条和3873条。", []string{
			"total certain complete 11260条 = 58条 + 7319条 + 3873条",
		}},
		{"参与答复12次、应诉9次、合同审查67次、信访接待11次，累计服务109次。", []string{
			"total certain complete 109次 = 12次 + 9次 + 67次 + 11次",
		}},
		{"参与答复12次、应诉9次、合同审查67次，累计服务312次。", nil},
		{"组织普法培训36场，其中线下授课29场、线上直播21场，有14场采取同步的方式。", []string{
			"total open(overlap) 36场 = 29场 + 21场",
		}},
		{"实际完成改造8个，超额1个；剩余6个列入明年。", nil},
		{"新发展人民调解员96人，离任58人，另有内部调整12人不影响总数。", nil},
		{"实际服务总量742次，其中城关镇156次、河西镇103次，其他乡镇在40至65次之间。", nil},
	})
}

func TestSumsThatTakeUp(t *testing.T) {
	check(t, []reading{
		{"工贸企业412家次，危化品企业236家次，非煤矿山57家次。上述三类企业检查共计715家次。", []string{
			"total certain complete 715家次 = 412家次 + 236家次 + 57家次",
		}},
		{"工贸企业412家次，危化品企业236家次，非煤矿山57家次。上述三类企业检查共计705家次。", []string{
			"total certain complete 705家次 = 412家次 + 236家次 + 57家次",
		}},
		{"完成检查412次，整改236处，立案57件。上述三项共计715件。", nil},
		{"确定培养对象128人，集中培训4次；经考核，上述培养对象中有136人合格。", []string{
			"total certain disjoint 128人 = 136人",
		}},
		{"全年办理的73件信访事项中，上年结转7件，本年新收64件。", []string{
			"total certain complete 73件 = 7件 + 64件",
		}},
		{"集中开展了5次专项行动：防火专项检查、打击毁林行动、候鸟“清风行动”、禁牧检查。", []string{
			"count certain 5次 = 4",
		}},
		{"立案187起；已结案181起。罚款37.4万元，平均每起罚款2200元。", []string{
			"average certain 2200元 = 37.4万元 / 187起",
		}},
		{"由426人增至639人，翻了一番，人均约1800亩。", []string{
			"change certain 426人 → 639人 up direction 增至",
			"change certain 426人 → 639人 up times 翻了一番",
		}},
	})
}

func TestNetChangesAndDivisions(t *testing.T) {
	check(t, []reading{
		{"全县共有公职律师74名。年内新取得公职律师证书的15名，退出6名，公职律师较上年末的65名净增9名。", nil},
		{"政务服务中心全年接待群众2.06万人次。\n\n按服务类别分，法律咨询12180人次，法律援助申请1342人次，公证业务4015人次，人民调解1497人次，其他服务1566人次。", nil},
		{"行政复议调解和解率38.06%，比上年的33.3%提高近5个百分点；审结134件，调解和解51件。", []string{
			"change certain 33.3% → 38.06% up points 近5个百分点",
		}},
		{"行政复议调解和解率38.06%，比上年的32.3%提高近5个百分点；审结134件，调解和解51件。", []string{
			"change certain 32.3% → 38.06% up points 近5个百分点",
		}},
	})
}

func TestNetOfAComparedStock(t *testing.T) {
	check(t, []reading{
		{"全年新聘人民调解员26名，离任11名，较年初的310名净增15名，达到325名。", []string{
			"total certain complete 26名 = 11名 + 15名",
		}},
		{"全年新聘人民调解员26名，离任11名，较年初的310名净增16名。", []string{
			"total certain complete 26名 = 11名 + 16名",
		}},
	})
}
