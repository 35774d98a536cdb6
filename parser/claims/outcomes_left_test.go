// What is left behind the outcomes of what was dealt with, stocks told by what they lost, budgets, what was answered in full, and figures of two clauses.

package claims_test

import "testing"

// What is left behind the outcomes of what was dealt with, stocks told by what they lost, budgets, what was answered in full, and figures of two clauses.
func TestWhatIsLeftBehindOutcomes(t *testing.T) {
	check(t, []reading{
		{"全年行政复议案件上年结转16件，新收225件，审结212件，其中维持121件、撤销23件、确认违法9件、驳回31件、终止28件；年末未结39件。", []string{
			"total certain complete 212件 = 121件 + 23件 + 9件 + 31件 + 28件",
			"total certain complete 225件＋16件 = 212件 + 39件",
		}},
		{"上年结转16件、新收225件、审结212件，其中维持121件、撤销23件、确认违法9件、驳回31件、终止28件。", []string{
			"total certain complete 212件 = 121件 + 23件 + 9件 + 31件 + 28件",
			"total certain disjoint 225件＋16件 = 212件",
		}},
		{"上年结转16件，新收225件，办结212件，其中调解结案88件，和解撤回41件；年末尚有39件未结。", []string{
			"total certain disjoint 212件 = 88件 + 41件",
			"total certain complete 225件＋16件 = 212件 + 39件",
		}},
		{"上年结转16件、新收225件、审结212件，其中维持121件、撤销23件、确认违法9件、驳回31件、终止28件；年末未结29件。", []string{
			"total certain complete 212件 = 121件 + 23件 + 9件 + 31件 + 28件",
			"total certain complete 225件＋16件 = 212件 + 29件",
		}},
		{"上年结转16件、新收225件、审结212件，其中维持121件、撤销23件、确认违法9件、驳回31件、终止28件；年末未结39件。", []string{
			"total certain complete 212件 = 121件 + 23件 + 9件 + 31件 + 28件",
			"total certain complete 225件＋16件 = 212件 + 39件",
		}},
		{"上年结转16件，新收225件，审结212件，其中维持121件、终止28件；行政应诉未结39件。", []string{
			"total certain disjoint 212件 = 121件 + 28件",
		}},
		{"上年结转16件，新收225件，审结212件；行政应诉未结39件。", nil},
		{"上年复议案件结转16件，新收225件，审结212件；复议案件未结39件。", []string{
			"total certain complete 225件＋16件 = 212件 + 39件",
		}},
		{"年初在册社区矫正对象105人，全年新接收62人，期满解除及其他减少58人，年末在册119人。", []string{
			"total open(subset) complete 105人＋62人 = 119人",
			"total certain complete 105人＋62人 = 119人 + 58人",
		}},
		{"年初在册社区矫正对象105人，全年新接收62人，期满解除及其他减少58人，年末在册109人。", []string{
			"total open(subset) complete 105人＋62人 = 109人",
			"total certain complete 105人＋62人 = 109人 + 58人",
		}},
		{"年初在册社区矫正对象105人，全年增加62人，减少58人，年末在册119人。", []string{
			"total certain complete 105人＋62人 = 119人 + 58人",
		}},
		{"年初在册社区矫正对象105人，全年增加62人，减少58人，年末在册109人。", []string{
			"total certain complete 105人＋62人 = 109人 + 58人",
		}},
		{"年初在册安置帮教对象412人，当年新增97人，期满解除等减少88人，年末在册431人。", []string{
			"total open(subset) complete 412人＋97人 = 431人",
			"total certain complete 412人＋97人 = 431人 + 88人",
		}},
		{"年初在册安置帮教对象412人，当年新增97人，期满解除等减少88人，年末在册421人。", []string{
			"total open(subset) complete 412人＋97人 = 421人",
			"total certain complete 412人＋97人 = 421人 + 88人",
		}},
		{"年初有人民调解员412名，年内新聘97名，因换届、年龄等原因减少88名，年末为431名。", []string{
			"total open(subset) complete 412名＋97名 = 431名",
			"total certain complete 412名＋97名 = 431名 + 88名",
		}},
		{"全县年初持证执法人员632人，年内新增41人，因退休、调离等原因减少27人，年末632人。", []string{
			"total open(subset) complete 632人＋41人 = 632人",
			"total certain complete 632人＋41人 = 632人 + 27人",
		}},
		{"全县年初持证执法人员632人，年内新增41人，因退休、调离等原因减少27人，年末646人。", []string{
			"total open(subset) complete 632人＋41人 = 646人",
			"total certain complete 632人＋41人 = 646人 + 27人",
		}},
		{"上年末在册矫正对象88人，本年接收71人，解除矫正66人，较上年减少5人，年末在册93人。", []string{
			"change open(comparison) 88人 → 71人 down difference 5人",
			"total certain complete 88人＋71人 = 93人 + 66人",
		}},
		{"年初在册105人，全年解除58人，较上年减少12人，年末在册47人。", []string{
			"total certain complete 105人 = 47人 + 58人",
		}},
		{"普法经费预算200万元，实际支出172万元，结余38万元。", []string{
			"total certain complete 200万元 = 172万元 + 38万元",
		}},
		{"法治建设专项经费年初预算120万元，全年支出113.5万元，结余7.5万元。", []string{
			"total certain complete 120万元 = 113.5万元 + 7.5万元",
		}},
		{"法治建设专项经费年初预算120万元，全年支出113.5万元，结余6.5万元。", []string{
			"total certain complete 120万元 = 113.5万元 + 6.5万元",
		}},
		{"法律援助经费年初预算120万元，上年结转10万元，全年支出113.5万元，结余16.5万元。", nil},
		{"全年安排普法经费60万元，支出58.2万元，结余2.8万元全部交回财政。", []string{
			"total certain complete 60万元 = 58.2万元 + 2.8万元",
		}},
		{"全年预算安排办案经费60万元，支出58.2万元，结余资金1.8万元。", []string{
			"total open(subset) 60万元 = 58.2万元 + 1.8万元",
		}},
		{"全年预算安排办案经费60万元，已使用58.2万元，占97%，剩余2.8万元。", []string{
			"total certain complete 60万元 = 58.2万元 + 2.8万元",
			"share certain 97% = 58.2万元 / 60万元",
		}},
		{"收到检察建议25件，已全部按期回复26件。", []string{
			"total certain disjoint 25件 = 26件",
		}},
		{"收到检察建议25件，已全部按期回复。", nil},
		{"收到人大建议12件、政协提案9件，已全部按期办复21件。", nil},
		{"受理信访33件，全部按期办结35件。", []string{
			"total certain disjoint 33件 = 35件",
		}},
		{"受理信访33件，连同上年遗留2件，全部按期办结35件。", []string{
			"total certain disjoint 33件＋2件 = 35件",
		}},
		{"受理信访33件，已办结31件，全部案件群众满意32件。", []string{
			"total open(carried) disjoint 33件 = 31件",
		}},
		{"负责人出庭应诉52件，出庭应诉率98.11%；其中正职负责人出庭19件；上年结转行政处罚案件7件，新立案63件，结案61件，年末在办9件。", []string{
			"total open(base) 52件 = 19件 + 63件",
			"total certain complete 63件＋7件 = 61件 + 9件",
			"grim certain 98.11% = 52件 /",
		}},
		{"收到司法建议8件，全部按期反馈；参评率86%、满意率93.5%，分别以发放问卷500份、回收430份为基数。", []string{
			"grim open(base) 86% =  / 8件",
			"grim open(base) 93.5% =  / 8件",
		}},
		{"作出处理决定14件；办理行政应诉案件19件，上年结转4件，审结18件，未结5件。", nil},
		{"教育局受理教师申诉5件、学生申诉9件，合计14件，作出处理决定12件；另外两件于12月受理；办理行政应诉案件19件，上年结转4件，审结18件，未结5件。", []string{
			"total certain complete 14件 = 12件 + 两件",
			"total certain complete 14件 = 5件 + 9件",
		}},
	})
}

// What is of others: partitions of one total, places within a city, what an earlier year left, series with a number of their own.
func TestOthersAmongThem(t *testing.T) {
	check(t, []reading{
		{"面向医务人员培训29场4350人次，平均每场150人次；面向公共场所经营者培训14场，面向群众宣讲53场，三类活动共96场。", []string{
			"average certain 150人次 = 4350人次 / 29场",
		}},
		{"建成法治主题公园3个、法治文化广场5个、法治长廊12条，三类阵地共22处，年接待群众约9万人次。", []string{
			"total certain complete 22处 = 3个 + 5个 + 12条",
		}},
		{"建成法治主题公园3个、法治文化广场5个、法治长廊12条，三类阵地共20处，年接待群众约9万人次。", []string{
			"total certain complete 20处 = 3个 + 5个 + 12条",
		}},
		{"受理12348来电8814通，按时段划分，工作日白天6207通、夜间1105通，节假日1502通；按类别划分，婚姻家庭2931通、劳动争议2764通居前两位。", []string{
			"total certain complete 8814通 = 6207通 + 1105通 + 1502通",
			"total open(subset) disjoint 6207通 = 2931通 + 2764通",
		}},
		{"全市共排查涉企行政执法问题线索1186条，其中我区74条，已办结69条，另5条尚在核查；全市办结率为95.2%，我区为93.2%。", []string{
			"total open(base) complete 1186条 = 74条 + 69条 + 5条",
			"rate open(base) 95.2% = 69条 / 1186条",
		}},
		{"当年应缴罚款1034.5万元，实缴981.2万元，其中含上年欠缴部分62.8万元，故当年罚款的实际收缴率为88.78%。", []string{
			"rate open(base) 88.78% = 981.2万元 / 1034.5万元",
		}},
		{"对标省级以上开发区赋权清单，第二批下放审批事项27项（不含首批58项），两批合计85项，企业办事平均少跑1.4次。", nil},
	})
}
