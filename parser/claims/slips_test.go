// What slips of the pen leave behind, and the words beside which they are read: lists near their total, sums by other words, rates a digit off,
// values in another order, names that their number takes together.

package claims_test

import "testing"

func TestNearLists(t *testing.T) {
	check(t, []reading{
		{"全年接待咨询1847件，婚姻家庭1352件、劳动争议421件、邻里纠纷64件。", []string{
			"total certain disjoint 1847件 = 1352件 + 421件 + 64件",
		}},
		{"全年接待咨询1837件，婚姻家庭1352件、劳动争议421件、邻里纠纷64件。", []string{
			"total open(subset) disjoint 1837件 = 1352件 + 421件 + 64件",
		}},
		{"全年接待咨询1840件，婚姻家庭1352件、劳动争议421件、邻里纠纷64件。", nil},
		{"处理案涉耕地3860亩，涉及北乡1420亩、西镇1275亩、东镇985亩。", []string{
			"total certain disjoint 3860亩 = 1420亩 + 1275亩 + 985亩",
		}},
		{"帮扶困难群众1847人，妇女1352人、残疾人421人、老年人64人。", nil},
		{"受理复议613件，案前化解408件，进入审理205件，纠错4件。", []string{"total open(subset) 613件 = 408件 + 205件"}},
		{"台账问题88个，乱占19个、乱采6个、乱堆41个、乱建23个。", []string{
			"total certain complete 88个 = 19个 + 6个 + 41个 + 23个",
		}},
		{"减轻处罚8件，从轻处罚27件，不予处罚19件。", nil},
		{"复议案件共十二件，维持七件，驳回三件，撤回申请终止审理三件。", []string{
			"total certain complete 十二件 = 七件 + 三件 + 三件",
		}},
		{"立案19件，属文化领域的9件，属旅游领域的7件，属文物领域的4件。", []string{
			"total certain complete 19件 = 9件 + 7件 + 4件",
		}},
		{"全年支出486.5万元，由三块构成：装备购置211.8万元，普法宣传96.3万元，法律顾问168.4万元。", []string{
			"total certain complete 486.5万元 = 211.8万元 + 96.3万元 + 168.4万元",
		}},
		{"开办课堂264场，逐年看，2021年38场、2022年51场、2023年66场、2024年57场、2025年62场。", []string{
			"total certain complete 264场 = 38场 + 51场 + 66场 + 57场 + 62场",
		}},
		{"信访件59件，从污染类型看，涉气25件、涉水16件、涉噪声21件，个别信件同时反映两类问题。", []string{
			"total open(overlap) 59件 = 25件 + 16件 + 21件",
		}},
		{"信访件74件，由县局直接办理31件，其余44件转乡镇办理。", []string{
			"total certain complete 74件 = 31件 + 44件",
		}},
		{"纠纷209件，业主与企业之间148件，业主之间37件，业主与开发商之间24件；当场调结161件，其余58件移交社区。", []string{
			"total open(subset) disjoint 209件 = 148件 + 37件 + 24件",
			"total certain complete 209件 = 161件 + 58件",
		}},
		{"学校一百四十三所：幼儿园七十八所，小学三十七所，初中十五所，普通高中六所，中等职业学校三所，特殊教育学校一所。", []string{
			"total certain complete 一百四十三所 = 七十八所 + 三十七所 + 十五所 + 六所 + 三所 + 一所",
		}},
	})
}

func TestSumWords(t *testing.T) {
	check(t, []reading{
		{"查处未密闭运输58起、车轮带泥43起、擅自倾倒17起、无证运输9起，四类违法行为合计137起。", []string{
			"total certain complete 137起 = 58起 + 43起 + 17起 + 9起",
		}},
		{"查获饮酒驾驶73人、醉酒驾驶15人，两者相加为90人。", []string{
			"total certain complete 90人 = 73人 + 15人",
		}},
		{"来信41件、来访127件、网上投诉308件、信箱转办26件，构成了全年512件信访事项的全部来源。", []string{
			"total certain complete 512件 = 41件 + 127件 + 308件 + 26件",
		}},
		{"东库2.15万吨、南库1.68万吨、西库0.94万吨，三库总量4.87万吨。", []string{
			"total certain complete 4.87万吨 = 2.15万吨 + 1.68万吨 + 0.94万吨",
		}},
		{"以协调方式追回1126万元，以立案方式追回384万元，移送公安后追回95万元，三种方式合起来追回1615万元。", []string{
			"total certain complete 1615万元 = 1126万元 + 384万元 + 95万元",
		}},
		{"一季度2315件、二季度2588件、三季度2904件、四季度2467件，全年累计承办10247件。", []string{
			"total certain complete 10247件 = 2315件 + 2588件 + 2904件 + 2467件",
		}},
		{"创建达标居村21个，累计创建265个，占应创建总数268个的98.9%。", []string{
			"share certain 98.9% = 265个 / 268个",
		}},
	})
}

func TestRateSlips(t *testing.T) {
	check(t, []reading{
		{"应评单位1124户，已评1062户，评定率95.4%。", []string{
			"rate certain 95.4% = 1062户 / 1124户",
		}},
		{"下达罚款264.5万元，当年缴纳到位231.7万元，收缴率为78.6%。", []string{
			"rate certain 78.6% = 231.7万元 / 264.5万元",
		}},
		{"监测样品960个，合格951个，总体合格率99.60%。", []string{
			"rate certain 99.60% = 951个 / 960个",
		}},
		{"审结复议案件84件，直接纠错7件，调解后终止21件，直接纠错率为9.33%。", []string{
			"rate certain 9.33% = 7件 / 84件",
		}},
		{"审结复议案件84件，直接纠错7件，调解后终止21件，直接纠错率为8.33%。", []string{
			"rate certain 8.33% = 7件 / 84件",
		}},
		{"城北所进案412起、办结398起，滨河所进案367起、办结361起，合计办结率97.4%。", []string{
			"rate open(base) 97.4% = 361起 / 367起",
		}},
		{"启动率为75%，全年筛选出线索28条，启动赔偿程序24条。", []string{
			"rate certain 75% = 24条 / 28条",
		}},
		{"启动率为85.7%，全年筛选出线索28条，启动赔偿程序24条。", []string{
			"rate certain 85.7% = 24条 / 28条",
		}},
		{"年初预算安排160万元，全年实际拨付128万元，预算执行率85%。", []string{
			"rate certain 85% = 128万元 / 160万元",
		}},
		{"化解任务数76件，已化解69件，化解进度86.79%。", []string{
			"rate certain 86.79% = 69件 / 76件",
		}},
	})
}

func TestChangesBeside(t *testing.T) {
	check(t, []reading{
		{"与上年同期的57起相比，今年事故起数为49起，上升14.04%。", []string{
			"change certain 57起 → 49起 up percent 14.04%",
		}},
		{"发生事故3起、死亡2人，较上年的5起、3人，事故起数下降40%，死亡人数下降50%。", []string{
			"change certain 5起 → 3起 down percent 40%",
			"change certain 3人 → 2人 down percent 50%",
		}},
		{"发生事故9起、死亡4人，比上年同期减少3起、1人，事故起数下降25%，死亡人数下降20%。", nil},
		{"2023年解答咨询3200人次，2024年增长15%，达到3780人次。", []string{
			"change certain 3200人次 → 3780人次 up percent 15%",
		}},
		{"行政诉讼收案首次少于行政复议收案，前者156件，后者243件，相差97件。", []string{
			"change certain 156件 → 243件 up difference 97件",
		}},
		{"审批量2023年为415宗，2024年为498宗，增长20%，2025年前三季度已审批402宗。", []string{
			"change certain 415宗 → 498宗 up percent 20%",
		}},
		{"发生火灾42起、损失63万元，上年分别为56起和90万元，同比分别下降25%和40%。", []string{
			"change certain 56起 → 42起 down percent 25%",
			"change certain 90万元 → 63万元 down percent 40%",
		}},
		{"调解员队伍从84人发展到152人，实现翻一番。", []string{
			"change certain 84人 → 152人 up direction 发展到",
			"change certain 84人 → 152人 up times 翻一番",
		}},
		{"办理时间由12天压缩到4.8天，压缩了50%。", []string{
			"change certain 12天 → 4.8天 down percent 50%",
		}},
		{"办理许可264件，与2021年的231件相比多办33件，增长14.3%。", []string{
			"change certain 231件 → 264件 up difference 33件",
			"change certain 231件 → 264件 up percent 14.3%",
		}},
		{"投诉举报3846件，投诉3127件、举报719件；按来源划分，平台2423件，占63%；来电769件，占20%；转办654件，占18%。", []string{
			"total certain complete 3846件 = 3127件 + 719件",
			"total certain complete 3846件 = 2423件 + 769件 + 654件",
			"shares certain 63% + 20% + 18%",
			"share certain 63% = 2423件 / 3846件",
			"share certain 20% = 769件 / 3846件",
			"share certain 18% = 654件 / 3846件",
		}},
		{"完成抽查118项；联合抽查36项，占已完成抽查118项的35.5%。", []string{
			"share certain 35.5% = 36项 / 118项",
		}},
		{"税收收入8.36亿元，非税收入4.50亿元，税收占比65.0%。", []string{
			"share certain 65.0% = 8.36亿元 / 8.36亿元＋4.50亿元",
		}},
		{"“满意”“基本满意”“不满意”“说不清”四个选项，占比分别为71.5%、22.8%、3.7%、3.0%。", []string{
			"shares certain 71.5% + 22.8% + 3.7% + 3.0%",
		}},
	})
}

func TestNamedSeries(t *testing.T) {
	check(t, []reading{
		{"由城管、公安、市监、生态环境、消防六部门联合开展。", []string{
			"count certain 六部门 = 5",
		}},
		{"由城管、公安、市监、生态环境、消防五部门联合开展。", []string{
			"count certain 五部门 = 5",
		}},
		{"在东风、柳荫、北苑、新华、槐安六个社区同步铺开。", []string{
			"count certain 六个 = 5",
		}},
		{"聘请周立民、陈巧云、方志远、郑海燕5名律师。", []string{
			"count certain 5名 = 4",
		}},
		{"完成道路、排水、绿化12个项目。", nil},
		{"推进县、乡、村、网格三类调处。", []string{
			"count certain 三类 = 4",
		}},
		{"对老年人、残疾人、军人军属四类群体优先办理。", nil},
		{"走访东风、柳荫等五个社区。", nil},
		{"司法、公安和城管三部门会商。", nil},
		{"召开专题会议3次（1月17日、4月22日、8月9日、11月30日），研究事项11项。", []string{
			"count certain 3次 = 4",
		}},
		{"专项行动分三个阶段：第一阶段动员，第二阶段排查，第三阶段整治，第四阶段巩固。", []string{
			"count certain 三个 = 4",
		}},
		{"约谈宏业地产、金桥物业、顺达公交、蓝海供水、安居中介，这6家企业签订了承诺书。", []string{
			"count certain 6家 = 5",
		}},
		{"约谈宏业地产、金桥物业、顺达公交、蓝海供水和安居中介，这5家企业签订了承诺书。", nil},
		{"2起案件为李某诉街道强制拆除案、张某诉区人社局工伤认定案、恒泰公司诉区住建局处罚案，均已整改。", []string{
			"count certain 2起 = 3",
		}},
		{"3个单位获评示范单位，即县行政审批局、柳河镇人民政府，数量居首位。", []string{
			"count certain 3个 = 2",
		}},
	})
}

func TestPlansAndShares(t *testing.T) {
	check(t, []reading{
		{"年初计划培训2400人，实际参训2516人，完成年度计划的94.8%。", []string{
			"rate certain 94.8% = 2516人 / 2400人",
		}},
		{"19个行政村中有12个获省级命名，创建比例为57.9%。", []string{
			"total certain disjoint 19个 = 12个",
			"rate certain 57.9% = 12个 / 19个",
		}},
		{"发现存在问题的19个，对其中23个下达通知书，取缔摊点5个。", []string{
			"total certain 19个 = 23个 + 5个",
		}},
		{"抽查120项，完成118项；联合抽查36项，占已完成抽查项目的35.5%。", []string{
			"share certain 35.5% = 36项 / 118项",
		}},
		{"分送投诉2874件、举报1093件，共3967件；投诉中，决定受理2511件，决定不予受理353件。", []string{
			"total certain disjoint 2874件 = 2511件 + 353件",
			"total certain complete 3967件 = 2874件 + 1093件",
		}},
	})
}

func TestCounterparts(t *testing.T) {
	check(t, []reading{
		{"涉企检查由上年1640次降至1148次，下降30%，减少检查次数502次。", []string{
			"change certain 1640次 → 1148次 down percent 30%",
			"change certain 1640次 → 1148次 down difference 502次",
		}},
		{"治安警情5216起，同比下降8.6%，减少436起。", []string{
			"change certain 5216起＋436起 → 5216起 down percent 8.6%",
		}},
		{"酒驾醉驾437起，同比下降8.2%，亡人事故减少5起。", nil},
		{"全县持证执法人员327人，其中男性218人，女性119人，本年度新增持证人员28人。", []string{
			"total certain complete 327人 = 218人 + 119人",
		}},
		{"帮教特殊人群137名，其中刑满释放人员98人、社区矫正对象41人，两类人员无重合。", []string{
			"total certain disjoint 137名 = 98人 + 41人",
		}},
		{"排查风险1428条，按红、橙、黄三级依次为36条、214条、1278条。", []string{
			"total certain complete 1428条 = 36条 + 214条 + 1278条",
		}},
		{"受理案件线索1932条，其中立案1417条，不予立案386条，移送139条。", []string{
			"total certain 1932条 = 1417条 + 386条 + 139条",
		}},
		{"设立工作室五处，分别位于东街村、西街村、河口村和新建社区，接待群众620余人次。", []string{
			"count certain 五处 = 4",
		}},
		{"共性问题六类，即程序不规范、文书不完整、说理不充分、送达不及时、归档不规范，均已整改。", []string{
			"count certain 六类 = 5",
		}},
		{"主要负责人、9名班子成员、42名支部书记，共53人提交述法材料。", nil},
		{"律师22名、法官6名、检察官5名、教师3名等共38人。", nil},
		{"登记线索78条，党纪政务处分26人，其中科级干部5人，另有3人移送司法机关。", []string{
			"total certain 26人 = 5人 + 3人",
		}},
		{"收到申请67件，上年结转3件，办理答复66件，结转下年4件。", []string{
			"total certain complete 67件＋3件 = 66件 + 4件",
		}},
		{"示范村居增至11个，今年新增2个，占村居总数的26.2%。", []string{
			"share open(base) 26.2% = 2个 / 11个",
		}},
		{"优良天数268天，比上年的259天多9天；细颗粒物浓度由42微克降到39微克，下降7.1%。", []string{
			"change certain 259天 → 268天 up difference 9天",
			"change certain 42微克 → 39微克 down percent 7.1%",
		}},
		{"去年受理信访事项1320件，今年受理1188件，下降11%。", []string{
			"change certain 1320件 → 1188件 down percent 11%",
		}},
		{"上年拆除18处，今年多拆9处，增长50%。", nil},
		{"收到司法建议共14件，按期回复率96.5%。", []string{
			"grim certain 96.5% =  / 14件",
		}},
		{"大气类412件（其中废气436件），噪声类287件，其他166件，共865件。", []string{
			"total certain disjoint 412件 = 436件",
		}},
		{"执法队伍由9支精简为5支，精简率达55.6%。", []string{
			"change certain 9支 → 5支 down percent 55.6%",
		}},
		{"达成协议713件，其中当场履行完毕726件。", []string{
			"total certain disjoint 713件 = 726件",
		}},
		{"事项有所上升，分别由198件次增至231件次、由126件次增至154件次，增长16.67%和22.22%。", []string{
			"change certain 198件次 → 231件次 up percent 16.67%",
			"change certain 126件次 → 154件次 up percent 22.22%",
		}},
		{"修复面积1860亩，比计划1800亩多60亩，完成计划的103.3%。", []string{
			"change certain 1800亩 → 1860亩 up difference 60亩",
		}},
		{"立案41起，与2023年的36起相比上升13.9%，具体为：建筑类17起、质量类12起、房产类8起、燃气类4起。", []string{
			"change certain 36起 → 41起 up percent 13.9%",
			"total certain complete 41起 = 17起 + 12起 + 8起 + 4起",
		}},
		{"48名干部参加学习，累计完成学时2688个，人均58个学时。", []string{
			"average certain 58个学时 = 2688个 / 48名",
		}},
		{"审结271件，其中调解188件、裁决63件、其他方式结案20件，结案率96.1%。", []string{
			"total certain complete 271件 = 188件 + 63件 + 20件",
			"rate open(base) 96.1% = 20件 / 271件",
		}},
		{"公示处罚决定2291件，公示率100%。", []string{
			"grim certain 100% = 2291件 /",
		}},
		{"对8个股室、19个司法所开展考核，分优秀、良好、一般三个等次，其中优秀7个、良好18个、一般2个。", []string{
			"total open(base) disjoint 19个 = 7个 + 18个 + 2个",
		}},
		{"县中心和10个乡镇工作站、64个村工作室全部运行，三级平台共75个。", nil},
		{"地块面积2146亩，截至9月底复耕1893亩，复耕率88.2%，四季度再复耕186亩，全年2079亩，剩余67亩转为轮作。", []string{
			"total certain complete 2146亩 = 2079亩 + 67亩",
			"rate certain 88.2% = 1893亩 / 2146亩",
		}},
		{"接到建议书5份。此前的2022年、2023年，分别收到9份、7份，三年合计21份。", nil},
		{"辅助人员从412人精简到347人，精简比例15.8%，其中离职58人，转岗7人。", []string{
			"change certain 412人 → 347人 down percent 15.8%",
			"total certain 347人 = 58人 + 7人",
		}},
		{"办理建议93件、提案108件，合计201件，办复率100%；建议提案中，已经解决的142件，列入计划的51件，暂难解决的8件。", []string{
			"total certain 201件 = 142件 + 51件 + 8件",
			"total certain complete 201件 = 93件 + 108件",
			"grim open(base) 100% =  / 201件",
		}},
		{"四个季度办件量依次为3186件、3742件、4015件和3620件，全年共14563件。许可事项中，承诺件11264件，即办件3299件。", []string{
			"total certain complete 14563件 = 11264件 + 3299件",
			"total certain complete 14563件 = 3186件 + 3742件 + 4015件 + 3620件",
		}},
		{"组织志愿服务118场次，仅进牧区、进村队的就有126场次。", []string{
			"total certain disjoint 118场次 = 126场次",
		}},
		{"开庭审理22件，其中区政府负责人出庭应诉24件。", []string{
			"total certain disjoint 22件 = 24件",
		}},
		{"作出处罚决定126件，较上年的150件减少24件，其中大气类38件、水类29件、其他59件；罚款1134万元，平均每件8.1万元。", []string{
			"change certain 150件 → 126件 down difference 24件",
			"total certain complete 126件 = 38件 + 29件 + 59件",
			"average certain 8.1万元 = 1134万元 / 126件",
		}},
		{"直接纠错10件，纠错率11.76%；终止的案件中，经调解、和解结案29件，占审结案件的34.1%。", []string{
			"grim open(base) 11.76% =  / 10件",
			"grim open(base) 34.1% = 29件 /",
		}},
		{"垃圾分类案件312件，市容环卫案件298件，其余250件为其他类型。", nil},
		{"普通程序案件250件，城市管理类125件，占50%；安全生产类65件，占26%；生态环境类35件，占14%；其他类25件，占12%。", []string{
			"total certain complete 250件 = 125件 + 65件 + 35件 + 25件",
			"shares certain 50% + 26% + 14% + 12%",
			"share certain 50% = 125件 / 250件",
			"share certain 26% = 65件 / 250件",
			"share certain 14% = 35件 / 250件",
			"share certain 12% = 25件 / 250件",
		}},
	})
}
