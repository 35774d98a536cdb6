// Wordings of clerks that seven more sets of labelled reports taught: lists and where they end, flows, shares, counts; right ones beside wrong ones.

package claims_test

import "testing"

func TestYearsInChineseNumerals(t *testing.T) {
	check(t, []reading{
		{"受理信息公开申请二十二件，较上年减少五件（二〇一九年为二十七件），办理结果为予以公开十五件、部分公开二件、不予公开三件、信息不存在二件。", []string{
			"change certain 二十七件 → 二十二件 down difference 五件",
			"total open(subset) disjoint 二十二件 = 十五件 + 二件 + 三件 + 二件",
		}},
		{"受理信息公开申请二十二件，较上年减少八件（二〇一九年为二十七件）。", []string{
			"change certain 二十七件 → 二十二件 down difference 八件",
		}},
	})
}

func TestRunningTotalsAreNoParts(t *testing.T) {
	check(t, []reading{
		{"指导企业申请专利536件，其中发明专利201件，园区有效发明专利累计达到1284件。", []string{
			"total certain disjoint 536件 = 201件",
		}},
		{"举办培训120期，其中法律类48期，五年来累计600期。", []string{
			"total certain disjoint 120期 = 48期",
		}},
	})
}

func TestListsThatEndBeforeSomethingElse(t *testing.T) {
	check(t, []reading{
		{"收到依申请公开信息5件，全部答复，依法提供的2件，不予提供的3件，因此引起的复议1件。", []string{
			"total certain complete 5件 = 2件 + 3件",
		}},
		{"清理文件14件，继续有效9件、修改5件、废止3件。", []string{
			"total certain complete 14件 = 9件 + 5件 + 3件",
		}},
		{"抽评案卷280卷，优秀112卷，合格161卷，不合格7卷；7卷不合格案卷涉及3个单位。", []string{
			"total certain complete 280卷 = 112卷 + 161卷 + 7卷",
		}},
		{"抽评案卷283卷，优秀112卷，合格161卷，不合格7卷；7卷不合格案卷涉及3个单位。", []string{
			"total certain complete 283卷 = 112卷 + 161卷 + 7卷",
		}},
		{"办理代表建议26件，按承办单位划分，镇直部门办理17件，报市直部门办理9件，代表满意24件、基本满意2件。", []string{
			"total certain complete 26件 = 17件 + 9件",
			"total certain complete 26件 = 24件 + 2件",
		}},
		{"排查隐患62处，尾矿库21处，危化品27处，地下矿山14处，年末59处通过验收，余下3处限期治理。", []string{
			"total open(subset) disjoint 62处 = 21处 + 27处 + 14处",
		}},
		{"覆盖5个管理部中的4个，查出问题22个，整改到位22个。", []string{
			"total certain disjoint 5个 = 4个",
			"total open(carried) disjoint 22个 = 22个",
		}},
		{"复议案件2件，经区政府审理，维持1件，申请人撤回1件。", []string{
			"total open(subset) disjoint 2件 = 1件 + 1件",
		}},
	})
}

func TestListsSaidToBeAll(t *testing.T) {
	check(t, []reading{
		{"公平竞争审查文件126件，其中新制定84件、存量清理42件，仅此两类。", []string{
			"total certain complete 126件 = 84件 + 42件",
		}},
		{"公平竞争审查文件126件，其中新制定84件、存量清理52件，仅此两类。", []string{
			"total certain complete 126件 = 84件 + 52件",
		}},
		{"办理户政业务43962笔，其中身份证28640笔、户口登记13522笔，无其他业务。", []string{
			"total certain complete 43962笔 = 28640笔 + 13522笔",
		}},
		{"安排专项经费2846万元，按用途分为普法412万元、公共法律服务965万元、装备1083万元、法律顾问396万元。", []string{
			"total certain complete 2846万元 = 412万元 + 965万元 + 1083万元 + 396万元",
		}},
		{"立案34件，案由分别为实名收寄15件、安全查验9件、用户权益5件和场所3件。", []string{
			"total certain complete 34件 = 15件 + 9件 + 5件 + 3件",
		}},
		{"全年检查一百五十八家，其中工业企业四十六家，批零企业五十七家，服务业企业三十三家，投资单位二十四家。", []string{
			"total certain disjoint 一百五十八家 = 四十六家 + 五十七家 + 三十三家 + 二十四家",
		}},
		{"受理诉求24133件，电话渠道26815件、网络渠道2682件。", []string{
			"total certain disjoint 24133件 = 26815件 + 2682件",
		}},
		{"罚没收入3185.6万元，包括罚款1942.3万元，没收变价款864.5万元，追缴等值价款358.8万元。", []string{
			"total certain complete 3185.6万元 = 1942.3万元 + 864.5万元 + 358.8万元",
		}},
	})
}

func TestOneNumberForSeveralAtTheEnd(t *testing.T) {
	check(t, []reading{
		{"收到依申请公开6件，予以公开的4件，部分公开和不予公开的各1件。", []string{
			"total certain complete 6件 = 4件 + 1件 + 1件",
		}},
		{"收到依申请公开8件，予以公开的4件，部分公开和不予公开的各1件。", nil},
	})
}

func TestSumsTakenUp(t *testing.T) {
	check(t, []reading{
		{"承办代表建议18件、政协提案23件，41件全部按时办复。", []string{
			"total certain complete 41件 = 18件 + 23件",
		}},
		{"承办代表建议18件、政协提案23件，44件全部按时办复。", []string{
			"total certain complete 44件 = 18件 + 23件",
		}},
		{"设县级林长18名、乡级林长156名、村级林长386名，三级共560名。", []string{
			"total certain complete 560名 = 18名 + 156名 + 386名",
		}},
		{"设县级林长18名、乡级林长156名、村级林长386名，三级共563名。", []string{
			"total certain complete 563名 = 18名 + 156名 + 386名",
		}},
	})
}

func TestFlowsTold(t *testing.T) {
	check(t, []reading{
		{"上年结转未办结申请37件，本年新收1284件，全年共办理1311件，办结1296件，年末未办结25件。", []string{
			"total certain complete 1311件 = 1284件 + 37件",
			"total certain complete 1311件 = 1296件 + 25件",
		}},
		{"新收申请33件，加上上年结转2件，全年共答复34件，1件结转下年度办理。", []string{
			"total certain complete 33件＋2件 = 34件 + 1件",
		}},
		{"收到公开申请8件，上年结转1件，办结9件。", []string{
			"total certain disjoint 8件＋1件 = 9件",
		}},
		{"收到公开申请8件，上年结转1件，办结10件。", []string{
			"total certain disjoint 8件＋1件 = 10件",
		}},
		{"办理行政应诉案件7件，上年结转2件，审结8件，结转下年3件。", []string{
			"total certain complete 7件＋2件 = 8件 + 3件",
		}},
		{"仲裁立案1426件，加上年结转83件，审结1338件，年末未结171件。", []string{
			"total certain complete 1426件＋83件 = 1338件 + 171件",
		}},
		{"年初库存20枚，年内购入80枚，年末结存36枚。", []string{
			"total open(subset) complete 20枚＋80枚 = 36枚",
		}},
		{"年初有社区矫正对象100名，年内新入矫20名，年末在册122名。", []string{
			"total certain complete 100名＋20名 = 122名",
		}},
		{"应审结案件165件（含上年结转13件），已审结147件，审结率89.09%，其余18件结转下年。", []string{
			"total certain complete 165件 = 147件 + 18件",
			"rate certain 89.09% = 147件 / 165件",
		}},
		{"立案412件，较上年的438件减少26件，下降5.9%；当年结案396件，其余18件已进入告知程序。", []string{
			"change certain 438件 → 412件 down difference 26件",
			"change certain 438件 → 412件 down percent 5.9%",
			"total certain complete 412件 = 396件 + 18件",
		}},
		{"新收申请127件，上年结转4件，办结126件，其中予以公开51件、部分公开17件、不予公开21件、无法提供24件、不予处理6件，结转下年5件。", []string{
			"total certain complete 126件 = 51件 + 17件 + 21件 + 24件 + 6件",
			"total certain complete 127件＋4件 = 126件 + 5件",
		}},
	})
}

func TestSavings(t *testing.T) {
	check(t, []reading{
		{"采购预算58260万元，实际采购55347万元，节约资金2913万元。", []string{
			"total open(subset) 58260万元 = 55347万元 + 2913万元",
		}},
		{"项目预算120万元，中标金额98万元，节约资金12万元。", []string{
			"total certain complete 120万元 = 98万元 + 12万元",
		}},
		{"送审金额8.64亿元，审定金额7.92亿元，审减金额0.72亿元，审减率9.1%。", []string{
			"total open(subset) 8.64亿元 = 7.92亿元 + 0.72亿元",
			"rate certain 9.1% = 0.72亿元 / 8.64亿元",
		}},
	})
}

func TestStepsOfCases(t *testing.T) {
	check(t, []reading{
		{"接到举报线索34条，经核查属实的28条。", []string{
			"total certain disjoint 34条 = 28条",
		}},
		{"接到举报线索34条，经核查属实的38条。", []string{
			"total certain disjoint 34条 = 38条",
		}},
		{"召开会议38次，有21次涉及法治内容，占比55%。", []string{
			"share certain 55% = 21次 / 38次",
		}},
		{"召开会议21次，有38次涉及法治内容，占比55%。", []string{
			"share certain 55% = 38次 / 21次",
		}},
		{"包案化解信访积案8件，目前已化解7件。", []string{
			"total open(carried) disjoint 8件 = 7件",
		}},
		{"应出庭案件38件，负责人出庭40件。", []string{
			"total certain disjoint 38件 = 40件",
		}},
	})
}

func TestCountsOfTitlesAndOrdinals(t *testing.T) {
	check(t, []reading{
		{"先后印发七个制度文件：《党组工作规则》《决策程序规定》《信访办理办法》《合同管理办法》《法律顾问规则》《财务管理办法》。", []string{
			"count certain 七个 = 6",
		}},
		{"先后制定六项制度，分别是《公示办法》《记录办法》《审核办法》《讨论规则》《审核规程》。", []string{
			"count certain 六项 = 5",
		}},
		{"公开曝光4起典型案件：第一起为某食品公司案；第二起为某建材公司案；第三起为某商贸公司案。", []string{
			"count certain 4起 = 3",
		}},
		{"应诉案件三件，分别为：第一件，张某诉强制拆除案；第二件，陈某诉不作为案。", []string{
			"count certain 三件 = 2",
		}},
		{"推出集成服务6项，分别是企业开办、项目落地、员工录用、信用修复、企业注销。", []string{
			"count certain 6项 = 5",
		}},
		{"推出集成服务5项，分别是企业开办、项目落地、员工录用、信用修复、企业注销。", []string{
			"count certain 5项 = 5",
		}},
	})
}

func TestSharesOfMembers(t *testing.T) {
	check(t, []reading{
		{"抽取案卷180卷，优秀43卷、合格132卷、不合格5卷，优秀和合格合计占97.2%。", []string{
			"total certain complete 180卷 = 43卷 + 132卷 + 5卷",
			"share certain 97.2% = 43卷＋132卷 / 180卷",
		}},
		{"抽取案卷180卷，优秀43卷、合格132卷、不合格5卷，优秀和合格合计占97.5%。", []string{
			"total certain complete 180卷 = 43卷 + 132卷 + 5卷",
			"share certain 97.5% = 43卷＋132卷 / 180卷",
		}},
		{"评查案卷240卷，优秀卷97卷、合格卷139卷、不合格卷4卷，合格以上占98.3%。", []string{
			"total certain complete 240卷 = 97卷 + 139卷 + 4卷",
			"share certain 98.3% = 97卷＋139卷 / 240卷",
		}},
		{"排查纠纷1104件，其中邻里487件，土地290件，婚姻203件，其他124件，前三类合计占88.8%。", []string{
			"total certain complete 1104件 = 487件 + 290件 + 203件 + 124件",
			"share certain 88.8% = 487件＋290件＋203件 / 1104件",
		}},
		{"排查纠纷1104件，其中邻里487件，土地290件，婚姻203件，其他124件，前三类合计占78.8%。", []string{
			"total certain complete 1104件 = 487件 + 290件 + 203件 + 124件",
			"share certain 78.8% = 487件＋290件＋203件 / 1104件",
		}},
		{"合计60件，其中主办24件、会办36件，主办件占43%。", []string{
			"total certain complete 60件 = 24件 + 36件",
			"share certain 43% = 24件 / 60件",
		}},
		{"办理案件342起，其中首违不罚128起、教育劝导176起、简易处罚38起，“首违不罚”占比37.4%。", []string{
			"total certain 342起 = 128起 + 176起 + 38起",
			"share certain 37.4% = 128起 / 342起",
		}},
		{"诉求1250件，咨询、操作、进度、其他四类占比分别为46.4%、31.2%、14.4%和10.0%。", []string{
			"shares certain 46.4% + 31.2% + 14.4% + 10.0%",
		}},
		{"新收案件880件；审结835件，占新收案件的94.89%。", []string{
			"share certain 94.89% = 835件 / 880件",
		}},
		{"新收案件880件；审结835件，占新收案件的94.82%。", []string{
			"share certain 94.82% = 835件 / 880件",
		}},
		{"临时救助1926人次，支出385.2万元，急难型救助578人次，占救助总人次的33.0%。", []string{
			"share certain 33.0% = 578人次 / 1926人次",
		}},
		{"30岁（含）以下占38.6%，30岁至40岁（含）占43.1%，40岁至50岁（含）占14.7%，50岁以上占5.6%，从年龄看无一遗漏。", []string{
			"shares certain 38.6% + 43.1% + 14.7% + 5.6%",
		}},
	})
}

func TestRatesOfKnownNames(t *testing.T) {
	check(t, []reading{
		{"参加考试412人，优秀（90分以上）388人，优秀率93.4%，其余27人合格。", []string{
			"total certain complete 412人 = 388人 + 27人",
			"rate certain 93.4% = 388人 / 412人",
		}},
		{"立案81件；办结74件，结案率91.4%。", []string{
			"rate certain 91.4% = 74件 / 81件",
		}},
		{"立案81件；办结74件，结案率91.7%。", []string{
			"rate certain 91.7% = 74件 / 81件",
		}},
		{"评查案卷360份，其中处罚240份、许可120份，评定优秀214份、良好121份、合格25份，优良率93.1%。", []string{
			"total certain 360份 = 240份 + 120份",
			"rate certain 93.1% = 214份＋121份 / 360份",
		}},
		{"报请批准逮捕382人，批准逮捕311人，不批准逮捕71人，批捕率81.7%。", []string{
			"total certain complete 382人 = 311人 + 71人",
			"rate certain 81.7% = 382人－71人 / 382人",
		}},
		{"核定编制312名，实有288名，到岗率92.3%。", []string{
			"rate certain 92.3% = 288名 / 312名",
		}},
		{"查出问题138个，应整改到期112个，已整改109个，整改率79%（按到期数计）。", []string{
			"rate certain 79% = 109个 / 112个",
		}},
		{"测评优秀率97.1%（34名在编干部中35人评为优秀）。", []string{
			"rate certain 97.1% = 35人 / 34名",
		}},
		{"480家单位责任人分6期培训，每期80人，考试合格472人，合格率98.33%。", []string{
			"grim open(base) 98.33% =  / 472人",
		}},
		{"抽取6个普查小区，单位漏登率0.18%。", []string{
			"grim open(base) 0.18% =  / 6个",
		}},
		{"结案率达97.4%，全年186件立案案件中已有179件办结。", []string{
			"total certain disjoint 186件 = 179件",
			"rate certain 97.4% = 179件 / 186件",
		}},
		{"全市有经营单位312家。双随机抽取其中96家开展检查，抽查比例30.8%。", []string{
			"total certain disjoint 312家 = 96家",
			"rate certain 30.8% = 96家 / 312家",
		}},
	})
}

func TestChangesToldElsewhere(t *testing.T) {
	check(t, []reading{
		{"企业由2021年的64户扩大到208户，户数增长325%。", []string{
			"change certain 64户 → 208户 up percent 325%",
		}},
		{"支付280万元，比原执行标的365万元减少85万元，减幅23.9%。", []string{
			"change certain 365万元 → 280万元 down difference 85万元",
			"change certain 365万元 → 280万元 down percent 23.9%",
		}},
		{"专题培训12期1068人次，上年培训9期846人次，期数增加5期，人次增长26.2%。", []string{
			"change certain 9期 → 12期 up difference 5期",
			"change open(comparison) 9期 → 12期 up percent 26.2%",
		}},
		{"接待来访1126批次，比上年同口径的1342批次减少226批次。", []string{
			"change certain 1342批次 → 1126批次 down difference 226批次",
		}},
		{"与上年比，渔政案件少了18件（上年为92件），降幅29.6%。", []string{
			"change certain 92件 → 92件－18件 down percent 29.6%",
		}},
		{"仲裁受理27件，撤回2件。上年受理35件，同比增长22.9%。", []string{
			"change certain 35件 → 27件 up percent 22.9%",
		}},
		{"仲裁受理27件，撤回2件。上年受理35件，同比下降22.9%。", []string{
			"change certain 35件 → 27件 down percent 22.9%",
		}},
	})
}

func TestMeansOfLists(t *testing.T) {
	check(t, []reading{
		{"测评得分分别为97分、98分、98分和99分，平均98分。", []string{
			"average certain 98分 = 97分＋98分＋98分＋99分 / 4个",
		}},
		{"测评得分分别为97分、98分、98分和99分，平均98.5分。", []string{
			"average certain 98.5分 = 97分＋98分＋98分＋99分 / 4个",
		}},
		{"38家单位每家监测2次，全年共监测76次。", []string{
			"average certain 2次 = 76次 / 38家",
		}},
		{"38家单位每家监测2次，全年共监测86次。", []string{
			"average certain 2次 = 86次 / 38家",
		}},
		{"156个村（社区）配备“法律明白人”936人，平均每个村（社区）6人；开展讲座1092场，平均每个村（社区）8场。", []string{
			"average certain 6人 = 936人 / 156个",
			"average certain 8场 = 1092场 / 156个",
		}},
		{"演出42场，观众83.6万人次，票房收入2.94亿元，平均每场900万元。", []string{
			"average certain 900万元 = 2.94亿元 / 42场",
		}},
		{"31件案件共处罚款52.7万元，平均每件1.9万元。", []string{
			"average certain 1.9万元 = 52.7万元 / 31件",
		}},
	})
}

func TestChineseDecimals(t *testing.T) {
	check(t, []reading{
		{"行政处罚七件，罚款总额四点八万元，平均每件约六千八百五十七元。", []string{
			"average certain 约六千八百五十七元 = 四点八万元 / 七件",
		}},
		{"满意率由百分之九十六提高到百分之九十七点五，提高一点五个百分点。", []string{
			"change certain 百分之九十六 → 百分之九十七点五 up points 一点五个百分点",
		}},
		{"满意率由百分之九十六提高到百分之九十七点五，提高二点五个百分点。", []string{
			"change certain 百分之九十六 → 百分之九十七点五 up points 二点五个百分点",
		}},
	})
}

func TestFractions(t *testing.T) {
	check(t, []reading{
		{"收案27件，较上年的36件减少三分之一。", []string{
			"change certain 36件 → 27件 down percent 三分之一",
		}},
		{"收案24件，较上年的36件减少三分之一。", []string{
			"change certain 36件 → 24件 down percent 三分之一",
		}},
		{"调解1204件，其中疑难案件301件，占比达四分之三。", []string{
			"total certain disjoint 1204件 = 301件",
			"share certain 四分之三 = 301件 / 1204件",
		}},
		{"依法减免处罚24件，占涉企处罚案件67件的三分之一左右。", []string{
			"share certain 三分之一左右 = 24件 / 67件",
		}},
		{"经三分之二以上成员同意。", nil},
		{"投诉从8月高峰时的412件降至12月的103件，减少四分之三。", []string{
			"change certain 412件 → 103件 down percent 四分之三",
		}},
	})
}
