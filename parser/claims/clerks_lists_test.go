// Wordings of clerks that seven more sets of labelled reports taught: lists and where they end, flows, counts; right ones beside wrong ones.

package claims_test

import "testing"

func TestYearsInChineseNumerals(t *testing.T) {
	check(t, []reading{
		{"受理信息公开申请二十二件，较上年减少五件（二〇一九年为二十七件），办理结果为予以公开十五件、部分公开二件、不予公开三件、信息不存在二件。", []string{
			"change certain 二十七件 → 二十二件 down difference 五件",
			"total certain complete 二十二件 = 十五件 + 二件 + 三件 + 二件",
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
			"total open(subset) complete 100名＋20名 = 122名",
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
