// Totals with their parts, sums behind their parts, and what came in and went out.

package claims_test

import "testing"

func TestTotals(t *testing.T) {
	check(t, []reading{
		{"全年收到政府信息公开申请25件，答复24件，1件正在办理。答复结果为：予以公开9件，部分公开3件，不予公开5件，无法提供7件。", []string{
			"total certain complete 25件 = 24件 + 1件",
			"total certain complete 24件 = 9件 + 3件 + 5件 + 7件",
		}},
		{"全年收到政府信息公开申请25件，答复24件，1件正在办理。答复结果为：予以公开9件，部分公开3件，不予公开5件，无法提供6件。", []string{
			"total certain complete 25件 = 24件 + 1件",
			"total certain complete 24件 = 9件 + 3件 + 5件 + 6件",
		}},
		{"全年办结复议案件31件。其中：维持17件，驳回6件，撤销3件，终止5件。", []string{
			"total certain complete 31件 = 17件 + 6件 + 3件 + 5件",
		}},
		{"全年办结复议案件31件。其中：维持17件，驳回6件，撤销3件，终止4件。", []string{
			"total certain complete 31件 = 17件 + 6件 + 3件 + 4件",
		}},
		{"全年共审结行政复议案件64件。从审理结果看，维持31件、驳回12件、撤销6件、确认违法4件、终止11件。", []string{
			"total certain complete 64件 = 31件 + 12件 + 6件 + 4件 + 11件",
		}},
		{"全年共审结行政复议案件64件。从审理结果看，维持31件、驳回12件、撤销6件、确认违法4件、终止10件。", []string{
			"total certain complete 64件 = 31件 + 12件 + 6件 + 4件 + 10件",
		}},
		{"行政处罚案件4391宗，行政强制728宗。行政处罚案件中，警告1206宗，罚款2874宗，没收违法所得127宗，责令停产停业21宗，吊销许可证件5宗，其他158宗。", []string{
			"total certain complete 4391宗 = 1206宗 + 2874宗 + 127宗 + 21宗 + 5宗 + 158宗",
		}},
		{"行政处罚案件4391宗，行政强制728宗。行政处罚案件中，警告1206宗，罚款2874宗，没收违法所得127宗，责令停产停业21宗，吊销许可证件5宗，其他157宗。", []string{
			"total certain complete 4391宗 = 1206宗 + 2874宗 + 127宗 + 21宗 + 5宗 + 157宗",
		}},
		{"全年受理投诉举报412件，已办结398件，其余14件正在办理。", []string{
			"total certain complete 412件 = 398件 + 14件",
		}},
		{"全年受理投诉举报412件，已办结398件，其余15件正在办理。", []string{
			"total certain complete 412件 = 398件 + 15件",
		}},
		{"全年受理投诉举报412件，已办结398件，尚有14件正在办理中。", []string{
			"total certain complete 412件 = 398件 + 14件",
		}},
		{"全年受理投诉举报412件，已办结398件，尚有24件正在办理中。", []string{
			"total certain complete 412件 = 398件 + 24件",
		}},
		{"报送简报、动态、专报分别为12期、31期、5期，共48期。", []string{
			"total certain complete 48期 = 12期 + 31期 + 5期",
		}},
		{"报送简报、动态、专报分别为12期、31期、5期，共49期。", []string{
			"total certain complete 49期 = 12期 + 31期 + 5期",
		}},
		{"行政许可、行政处罚、行政检查分别为136件、52件、217件，合计405件。", []string{
			"total certain complete 405件 = 136件 + 52件 + 217件",
		}},
		{"行政许可、行政处罚、行政检查分别为136件、52件、217件，合计415件。", []string{
			"total certain complete 415件 = 136件 + 52件 + 217件",
		}},
		{"办理人大代表建议26件、政协提案19件，共45件。", []string{
			"total certain complete 45件 = 26件 + 19件",
		}},
		{"办理省、市、县三级人大代表建议、政协提案共45件，其中人大代表建议26件、政协提案19件。", []string{
			"total certain complete 45件 = 26件 + 19件",
			"count certain 三级 = 3",
		}},
		{"办理省、市、县三级人大代表建议、政协提案共45件，其中人大代表建议26件、政协提案18件。", []string{
			"total certain complete 45件 = 26件 + 18件",
			"count certain 三级 = 3",
		}},
		{"办理建议提案45件（建议26件、提案19件）。", []string{
			"total certain complete 45件 = 26件 + 19件",
		}},
		{"办理建议提案45件（建议26件、提案18件）。", []string{
			"total certain complete 45件 = 26件 + 18件",
		}},
		{"新登记经营主体4631户（企业1275户、个体工商户3304户、农民专业合作社52户）。", []string{
			"total certain complete 4631户 = 1275户 + 3304户 + 52户",
		}},
		{"新登记经营主体4631户（企业1275户、个体工商户3304户、农民专业合作社62户）。", []string{
			"total certain complete 4631户 = 1275户 + 3304户 + 62户",
		}},
		{"新登记经营主体4631户，其中企业1275户、个体工商户3304户、农民专业合作社52户。", []string{
			"total certain complete 4631户 = 1275户 + 3304户 + 52户",
		}},
		{"新登记经营主体4631户，其中企业1275户、个体工商户3304户、农民专业合作社42户。", []string{
			"total certain complete 4631户 = 1275户 + 3304户 + 42户",
		}},
		{"新登记经营主体4631户，其中企业1275户、个体工商户3304户。", []string{
			"total certain disjoint 4631户 = 1275户 + 3304户",
		}},
		{"法律援助案件315件，其中民事243件，刑事70件。", []string{
			"total certain 315件 = 243件 + 70件",
		}},
		{"法律援助案件315件，其中民事243件，刑事70件，行政2件。", []string{
			"total certain complete 315件 = 243件 + 70件 + 2件",
		}},
		{"法律援助案件315件，其中民事243件，刑事60件，行政2件。", []string{
			"total certain complete 315件 = 243件 + 60件 + 2件",
		}},
		{"行政诉讼案件36件，其中一审24件、二审9件、再审3件。", []string{
			"total certain complete 36件 = 24件 + 9件 + 3件",
		}},
		{"行政诉讼案件36件，其中一审24件、二审9件、再审2件。", []string{
			"total certain complete 36件 = 24件 + 9件 + 2件",
		}},
		{"全县共有行政执法人员1153人，其中男性846人、女性307人。", []string{
			"total certain complete 1153人 = 846人 + 307人",
		}},
		{"全县共有行政执法人员1153人，其中男性846人、女性317人。", []string{
			"total certain complete 1153人 = 846人 + 317人",
		}},
		{"上年结转5件，本年新收67件，共办理72件，审结64件，结转下年8件。", []string{
			"total open(subset) disjoint 72件 = 64件 + 8件",
			"total certain complete 72件 = 5件 + 67件",
		}},
		{"上年结转5件，本年新收67件，共办理72件，审结64件，结转下年9件。", []string{
			"total certain complete 72件 = 5件 + 67件",
			"total certain complete 72件 = 64件 + 9件",
		}},
		{"上年结转5件，本年新收67件，共办理73件，审结64件，结转下年9件。", []string{
			"total open(subset) disjoint 73件 = 64件 + 9件",
			"total certain complete 73件 = 67件 + 5件",
		}},
		{"2023年新收行政复议申请67件，受理61件，不予受理6件；加上上年结转5件，共办理66件，审结58件，正在审理8件。", []string{
			"total certain disjoint 67件 = 61件 + 6件",
			"total certain complete 66件 = 58件 + 8件",
			"total certain complete 66件 = 61件 + 5件",
		}},
		{"2023年新收行政复议申请67件，受理61件，不予受理6件；加上上年结转5件，共办理66件，审结58件，正在审理7件。", []string{
			"total certain disjoint 67件 = 61件 + 6件",
			"total certain complete 66件 = 61件 + 5件",
			"total certain complete 66件 = 58件 + 7件",
		}},
		{"2023年新收行政复议申请67件，受理61件，不予受理7件；加上上年结转5件，共办理66件，审结58件，正在审理8件。", []string{
			"total certain disjoint 67件 = 61件 + 7件",
			"total certain complete 66件 = 58件 + 8件",
			"total certain complete 66件 = 61件 + 5件",
		}},
		{"全年受理复议案件39件，上年结转4件，审结40件，未审结3件。", []string{
			"total open(carried) complete 39件 = 40件 + 3件",
			"total certain complete 39件＋4件 = 40件 + 3件",
		}},
		{"全年受理复议案件39件，上年结转4件，审结40件，未审结5件。", []string{
			"total open(carried) complete 39件 = 40件 + 5件",
			"total certain complete 39件＋4件 = 40件 + 5件",
		}},
		{"受理行政复议案件142件（含上年结转12件），审结129件，未审结13件。", []string{
			"total certain complete 142件 = 129件 + 13件",
		}},
		{"受理行政复议案件142件（含上年结转12件），审结129件，未审结23件。", []string{
			"total certain complete 142件 = 129件 + 23件",
		}},
		{"年初实有执法人员1163名，年内调离58名，新增97名，年末实有执法人员1202名。", []string{
			"total certain complete 1163名＋97名 = 1202名 + 58名",
		}},
		{"年初实有执法人员1163名，年内调离58名，新增97名，年末实有执法人员1212名。", []string{
			"total certain complete 1163名＋97名 = 1212名 + 58名",
		}},
		{"建议26件、提案19件全部办结，共45件，办结率100%。", []string{
			"total certain complete 45件 = 26件 + 19件",
			"grim open(base) 100% =  / 45件",
		}},
		{"全年办理行政处罚案件42宗，其中城市管理类17宗、自然资源类8宗、农业农村类5宗、卫生健康类11宗。", []string{
			"total certain disjoint 42宗 = 17宗 + 8宗 + 5宗 + 11宗",
		}},
		{"全年办理行政处罚案件42宗，其中城市管理类17宗、自然资源类8宗、农业农村类8宗、卫生健康类12宗。", []string{
			"total certain disjoint 42宗 = 17宗 + 8宗 + 8宗 + 12宗",
		}},
		{"全县共有学校213所，其中普通高中4所，职业高中2所，初中21所，小学66所，特殊教育学校1所，幼儿园118所。", []string{
			"total certain 213所 = 4所 + 2所 + 21所 + 66所 + 1所 + 118所",
		}},
		{"全年调解纠纷6718件，其中婚姻家庭纠纷1912件、邻里纠纷1640件、山林土地纠纷533件。", []string{
			"total certain disjoint 6718件 = 1912件 + 1640件 + 533件",
		}},
		{"全年立案1248件，其中河道采砂类386件、占30.9%，水资源类291件、占23.3%，水土保持类342件、占27.4%，水工程类104件、占8.3%，其他152件、占10.0%。", []string{
			"total certain complete 1248件 = 386件 + 291件 + 342件 + 104件 + 152件",
			"share certain 30.9% = 386件 / 1248件",
			"share certain 23.3% = 291件 / 1248件",
			"share certain 27.4% = 342件 / 1248件",
			"share certain 8.3% = 104件 / 1248件",
			"share certain 10.0% = 152件 / 1248件",
		}},
		{"全年召开会议36次，其中专题研究38次。", []string{
			"total certain disjoint 36次 = 38次",
		}},
		{"全年召开会议36次，其中专题研究6次；检查38次。", []string{
			"total certain disjoint 36次 = 6次",
		}},
		{"全年办理案件126件，其中重大案件138件、疑难案件20件。", []string{
			"total certain 126件 = 138件 + 20件",
		}},
		{"案件28件，其中重大4件、一般24件。", []string{
			"total certain complete 28件 = 4件 + 24件",
		}},
		{"全年信访680余件，其中现场接待140余件、系统56件、政务网143件、便民专线400余件。", []string{
			"total certain disjoint 680余件 = 140余件 + 56件 + 143件 + 400余件",
		}},
		{"法律援助1503件，其中残疾人169件、老年人197件、未成年人206件、妇女492件、农民工544件。", []string{
			"total certain 1503件 = 169件 + 197件 + 206件 + 492件 + 544件",
		}},
		{"调解137起，其中疑难4起，口头调处114起，法律援助23起。", []string{
			"total certain 137起 = 4起 + 114起 + 23起",
		}},
		{"78名执法人员中，50岁以上34名，40—50岁29名，40岁以下15名。", []string{
			"total certain complete 78名 = 34名 + 29名 + 15名",
		}},
		{"罚款4386.2万元，没收违法所得713.5万元，罚没合计5099.7万元。", []string{
			"total certain complete 5099.7万元 = 4386.2万元 + 713.5万元",
		}},
		{"罚款4386.2万元，没收违法所得713.5万元，罚没合计5199.7万元。", []string{
			"total certain complete 5199.7万元 = 4386.2万元 + 713.5万元",
		}},
		{"法律顾问团由7名律师和4名高校教师共11人组成。", []string{
			"total certain complete 11人 = 7名 + 4名",
		}},
		{"法律顾问团由7名律师和4名高校教师共12人组成。", []string{
			"total certain complete 12人 = 7名 + 4名",
		}},
		{"全年办理行政处罚案件170件，按程序分，一般程序96件、简易程序74件；按领域分，市容环卫98件、自然资源41件、建设31件。", []string{
			"total certain complete 170件 = 96件 + 74件",
			"total certain complete 170件 = 98件 + 41件 + 31件",
		}},
		{"全年办理行政处罚案件170件，按程序分，一般程序96件、简易程序74件；按领域分，市容环卫98件、自然资源41件、建设36件。", []string{
			"total certain complete 170件 = 96件 + 74件",
			"total certain complete 170件 = 98件 + 41件 + 36件",
		}},
		{"全年受理矛盾纠纷203件，化解198件，化解率97.5%；剩余8件均已落实包案领导。", []string{
			"total certain complete 203件 = 198件 + 8件",
			"rate certain 97.5% = 198件 / 203件",
		}},
		{"厅机关办理复议案件83件（维持82件，驳回11件，终止13件，纠错3件，正在审理4件）。", []string{
			"total certain complete 83件 = 82件 + 11件 + 13件 + 3件 + 4件",
		}},
		{"公布轻微违法免罚清单两批共97项，其中第一批56项，第二批41项。", []string{
			"total certain complete 97项 = 56项 + 41项",
		}},
		{"公布轻微违法免罚清单两批共97项，其中第一批56项，第二批47项。", []string{
			"total certain complete 97项 = 56项 + 47项",
		}},
		{"全年减税降费3.12亿元，其中减税1.87亿元，降费1.25亿元。", []string{
			"total certain complete 3.12亿元 = 1.87亿元 + 1.25亿元",
		}},
		{"全年减税降费3.22亿元，其中减税1.87亿元，降费1.25亿元。", []string{
			"total certain complete 3.22亿元 = 1.87亿元 + 1.25亿元",
		}},
		{"接收投诉举报咨询89452件，其中投诉52316件、举报18724件、咨询18412件。", []string{
			"total certain complete 89452件 = 52316件 + 18724件 + 18412件",
		}},
		{"接收投诉举报咨询89452件，其中投诉52316件、举报18734件、咨询18412件。", []string{
			"total certain complete 89452件 = 52316件 + 18734件 + 18412件",
		}},
		{"人民调解、行政调解、司法调解共调解纠纷500件，其中人民调解400件、行政调解80件。", []string{
			"total certain disjoint 500件 = 400件 + 80件",
		}},
		{"全年一审应诉案件107件；审结96件，胜诉83件，败诉9件，原告撤诉5件。", []string{
			"total certain complete 96件 = 83件 + 9件 + 5件",
		}},
		{"连同上年结转的5件，全年办理行政复议案件44件，审结40件，未审结5件。", []string{
			"total certain complete 44件 = 40件 + 5件",
		}},
		{"开展专题法治讲座12场。\n\n（二）开展专题法治讲座8场，其中进校园3场。", []string{
			"total certain disjoint 8场 = 3场",
		}},
	})
}
