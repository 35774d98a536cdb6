// Changes by other words than 增长, and rates, shares and averages whose counts the words around them name.

package claims_test

import "testing"

func TestChangesByManyWords(t *testing.T) {
	check(t, []reading{
		{"全年听证54场，上年为43场，同比多办11场。", []string{
			"change certain 43场 → 54场 up difference 11场",
		}},
		{"全年听证54场，上年为43场，同比多办21场。", []string{
			"change certain 43场 → 54场 up difference 21场",
		}},
		{"2023年受理143件，2024年受理189件，一年间多收46件。", []string{
			"change certain 143件 → 189件 up difference 46件",
		}},
		{"败诉率从上一年度的12.4%回落到9.1%，收窄4.3个百分点。", []string{
			"change certain 12.4% → 9.1% down points 4.3个百分点",
		}},
		{"抽查合格率，上半年是88.6%，下半年升到94.1%，提高了6.5个百分点。", []string{
			"change certain 88.6% → 94.1% up points 6.5个百分点",
		}},
		{"优秀率由第一轮的40%提高到第三轮的60%，提高20个百分点。", []string{
			"change certain 40% → 60% up points 20个百分点",
		}},
		{"拆除39处，相当于上年度26处的1.5倍。", []string{
			"change certain 26处 → 39处  times 1.5倍",
		}},
		{"新发案件46件，标的1.27亿元，同比分别下降22.0%和增长9.5%（上年59件、1.16亿元）。", []string{
			"change certain 59件 → 46件 down percent 22.0%",
			"change certain 1.16亿元 → 1.27亿元 up percent 9.5%",
		}},
		{"新发案件46件，标的1.27亿元，同比分别下降22.0%和增长19.5%（上年59件、1.16亿元）。", []string{
			"change certain 59件 → 46件 down percent 22.0%",
			"change certain 1.16亿元 → 1.27亿元 up percent 19.5%",
		}},
		{"办理案件58件，其中简易程序21件、普通程序37件，罚款46.82万元，同比分别下降13.4%、21.2%（上年分别为67件、59.4万元）。", []string{
			"change certain 67件 → 58件 down percent 13.4%",
			"change certain 59.4万元 → 46.82万元 down percent 21.2%",
			"total certain complete 58件 = 21件 + 37件",
		}},
		{"立案14件，处分16人，相比上年的10件、12人，案件数增加4件、增长40%，人数增加4人、增长25%。", []string{
			"change certain 10件 → 14件 up difference 4件",
			"change certain 10件 → 14件 up percent 40%",
			"change certain 12人 → 16人 up difference 4人",
			"change certain 12人 → 16人 up percent 25%",
		}},
		{"立案298件，比上年减少42件，同比上升12.35%。", []string{
			"change certain 298件＋42件 → 298件 up percent 12.35%",
		}},
		{"县直部门平均87.2分，乡镇平均82.9分，两者相差5.3分。", []string{
			"change certain 82.9分 → 87.2分 up difference 5.3分",
		}},
		{"办理时间由8小时缩短到3小时，节省时间5小时。", []string{
			"change certain 8小时 → 3小时 down difference 5小时",
		}},
		{"办理时间由8小时缩短到3小时，节省时间6小时。", []string{
			"change certain 8小时 → 3小时 down difference 6小时",
		}},
	})
}

func TestRatesByManyWords(t *testing.T) {
	check(t, []reading{
		{"采购预算246万元，实际采购231万元，节约率6.1%。", []string{
			"rate certain 6.1% = 246万元－231万元 / 246万元",
		}},
		{"采购预算246万元，实际采购231万元，节约率7.1%。", []string{
			"rate certain 7.1% = 246万元－231万元 / 246万元",
		}},
		{"送审1200万元，审定1100万元，审减率8.3%。", []string{
			"rate certain 8.3% = 1200万元－1100万元 / 1200万元",
		}},
		{"应参加培训的教师4820人，实际到训4627人，参训率94.0%。", []string{
			"rate certain 94.0% = 4627人 / 4820人",
		}},
		{"应考240人，实考232人，合格率95.2%。", []string{
			"grim open(base) 95.2% =  / 232人",
		}},
		{"应检1344家，实检1337家，完成率98.5%。", []string{
			"rate certain 98.5% = 1337家 / 1344家",
		}},
		{"承担抽查任务246家，除7家已关闭外，实际完成239家，任务完成率98.2%。", []string{
			"total open(subset) 246家 = 7家 + 239家",
			"rate certain 98.2% = 239家 / 246家",
		}},
		{"15件民生实事已完成14件，完成率93.3%。", []string{
			"rate certain 93.3% = 14件 / 15件",
		}},
		{"已有反馈的14件，等待反馈的5件，反馈率73.7%。", []string{
			"rate certain 73.7% = 14件 / 14件＋5件",
		}},
		{"终局裁决96件，审结275件，终局裁决率64.9%，系按裁决结案的148件计算。", []string{
			"rate certain 64.9% = 96件 / 148件",
		}},
		{"调解207件，裁决164件，终局裁决率26.2%（43件）。", []string{
			"rate certain 26.2% = 43件 / 164件",
		}},
		{"隐患289处，当场整改231处，限期整改58处，已到期整改52处，整改率97.9%。", []string{
			"total open(subset) 289处 = 231处 + 58处",
			"rate open(base) 97.9% = 52处 / 289处",
		}},
		{"验收第一批8个，第二批10个；其中评为优秀的7个，优秀率38.9%。", []string{
			"total certain disjoint 10个 = 7个",
			"rate open(base) 38.9% = 7个 / 10个",
		}},
		{"登记投诉45680件、举报16800件。调解成功38142件，调解成功率85.3%。", []string{
			"rate certain 85.3% = 38142件 / 45680件",
		}},
		{"办理48.6万件，其中线上办理42.3万件，离柜率89.0%。", []string{
			"total certain disjoint 48.6万件 = 42.3万件",
			"rate certain 89.0% = 42.3万件 / 48.6万件",
		}},
		{"符合条件的2860家，实际办理2574家，占90%，每家暂退比例为80%。", []string{
			"share certain 90% = 2574家 / 2860家",
		}},
		{"随机抽取案卷222卷。评出优秀76卷、良好118卷、合格25卷、不合格3卷，优良率87.4%。", []string{
			"rate certain 87.4% = 76卷＋118卷 / 222卷",
		}},
		{"查处348件，对轻微违法不予处罚的52件，免罚率为14.9%。", []string{
			"rate certain 14.9% = 52件 / 348件",
		}},
	})
}

func TestRatesThatNoNumberGives(t *testing.T) {
	check(t, []reading{
		{"对38所民办学校开展年检，合格率91.3%，不合格的限期整改。", []string{
			"grim certain 91.3% =  / 38所",
		}},
		{"组织两次评查，抽取执法案卷24份，合格率98.5%。", []string{
			"grim certain 98.5% =  / 24份",
		}},
	})
}

func TestSharesByManyWords(t *testing.T) {
	check(t, []reading{
		{"受理诉求10824件，其中咨询占46.2%，操作占31.5%，办理占14.8%，其他占7.5%。", []string{
			"shares certain 46.2% + 31.5% + 14.8% + 7.5%",
		}},
		{"受理诉求10824件，其中咨询占46.2%，操作占31.5%，办理占14.8%，其他占8.5%。", []string{
			"shares certain 46.2% + 31.5% + 14.8% + 8.5%",
		}},
		{"收回问卷620份，表示满意的占71.3%，基本满意的占22.6%，不满意的占8.1%。", []string{
			"shares certain 71.3% + 22.6% + 8.1%",
		}},
		{"按领域算占比，安全38.5%，环境27.3%，市场19.6%，城管16.6%。", []string{
			"shares certain 38.5% + 27.3% + 19.6% + 16.6%",
		}},
		{"纠错31件，在审结的198件案件中占比达18.2%。", []string{
			"share certain 18.2% = 31件 / 198件",
		}},
		{"复核低保对象36200户，退出2534户，占复核总户数的6%。", []string{
			"share certain 6% = 2534户 / 36200户",
		}},
		{"专项整治增至11个，今年新增2个，占整治总数的26.2%。", []string{
			"share open(base) 26.2% = 2个 / 11个",
		}},
	})
}

func TestAveragesByManyWords(t *testing.T) {
	check(t, []reading{
		{"办理3.6万件，月均3000件。", []string{
			"average certain 3000件 = 3.6万件 / 12个月",
		}},
		{"12个街道办案3605件，街均300件。", []string{
			"average certain 300件 = 3605件 / 12个",
		}},
		{"53名律师担任212个村的法律顾问，每人平均服务5个村。", []string{
			"average certain 5个 = 212个 / 53名",
		}},
		{"培训48场，平均每场72人，总计培训4356人次。", []string{
			"average certain 72人 = 4356人次 / 48场",
		}},
		{"帮助讨薪714万元，人均讨回2.1万元（受援农民工510人）。", []string{
			"average certain 2.1万元 = 714万元 / 510人",
		}},
		{"共办理案件372件，12个乡镇（街道）平均每个办理41件。", []string{
			"average certain 41件 = 372件 / 12个",
		}},
		{"简易程序1094件、普通程序192件，罚没款217.6万元；普通程序案件案均罚款9599元，系以普通程序罚没款184.3万元计算。", []string{
			"average open(base) 9599元 = 217.6万元 / 192件",
		}},
		{"宣讲9期，听众1.86万人次，骨干每期平均40人。", []string{
			"average open(base) 40人 = 1.86万人次 / 9期",
		}},
	})
}

func TestCountsByManyWords(t *testing.T) {
	check(t, []reading{
		{"出台五条措施，分别是经济影响评估、合规指导、首席服务、联合检查、恳谈沟通、容错免罚，惠及企业千余家。", []string{
			"count certain 五条 = 6",
		}},
		{"建立三项机制，即线索移送机制、联合督导机制、信息共享机制和结果互认机制，全年移送线索7条。", []string{
			"count certain 三项 = 4",
		}},
		{"确定决策事项6项，具体为空间规划、水价调整、学校布局、公交线网调整和殡葬设施规划，均经审查。", []string{
			"count certain 6项 = 5",
		}},
		{"组织五轮整治，即春季防火、汛期排查、秋季禁烧和岁末禁放整治。", []string{
			"count certain 五轮 = 4",
		}},
		{"建立四项机制：信息共享机制、联席会议机制、争议化解机制。", []string{
			"count certain 四项 = 3",
		}},
		{"开展4次行动，分别是河道清障“春雷”行动、取水整治行动和图斑核查行动。", []string{
			"count certain 4次 = 3",
		}},
		{"先后建立四项制度。一是闭环管理制度，覆盖全程；二是收发登记制度，账物相符；三是督查制度，每日登记。", []string{
			"count certain 四项 = 3",
		}},
		{"结合五个重要节点开展集中宣传：一是消费者权益日，讲解打假知识；二是国家安全日，组织参观；三是禁毒日，排查点位；四是宪法日，诵读宪法。", []string{
			"count certain 五个 = 4",
		}},
	})
}
