// Wordings met in reports that nobody had in mind when the readers were written, right ones beside wrong ones.

package claims_test

import "testing"

// Numbers handed out in turn, and shares given together.
func TestWordingsOfSeries(t *testing.T) {
	check(t, []reading{
		{"全年新登记主体500户：企业180户，个体户310户，合作社10户，分别占36%、62%和2%。", []string{
			"total certain complete 500户 = 180户 + 310户 + 10户",
			"share certain 36% = 180户 / 500户",
			"share certain 62% = 310户 / 500户",
			"share certain 2% = 10户 / 500户",
		}},
		{"受理投诉800件，其中食品类420件、药品类210件、其他170件；食品、药品两类占比分别为52.5%和26.3%。", []string{
			"total certain complete 800件 = 420件 + 210件 + 170件",
			"share certain 52.5% = 420件 / 800件",
			"share certain 26.3% = 210件 / 800件",
			"count certain 两类 = 2",
		}},
		{"查处案件640起，占道经营、违规停放、噪声扰民、其他案件分别为310起、168起、92起和60起。", []string{
			"total certain complete 640起 = 310起 + 168起 + 92起 + 60起",
		}},
		{"全部办件通过窗口、网上、电话、邮寄四种渠道办理，占比依次为50%、30%、15%和6%。", []string{
			"shares certain 50% + 30% + 15% + 6%",
			"count certain 四种 = 4",
		}},
		{"按案件类型划分，民事、刑事、行政案件分别占61%、36.5%、5.5%。", []string{
			"shares certain 61% + 36.5% + 5.5%",
		}},
		{"从类型看，劳动争议占41.5%，邻里纠纷占33.2%，其他纠纷占26.3%。", []string{
			"shares certain 41.5% + 33.2% + 26.3%",
		}},
		{"按地点分，城区占58.3%，乡镇占34.2%，线上占7.5%。", []string{
			"shares certain 58.3% + 34.2% + 7.5%",
		}},
		{"上述案件按类别分为三类：民事类占40.5%，刑事类占34.5%，行政类占30%。", []string{
			"shares certain 40.5% + 34.5% + 30%",
		}},
		{"全年办理事项9640件，其中线上7712件，占80%；窗口1928件，占25%。", []string{
			"total certain 9640件 = 7712件 + 1928件",
			"share certain 80% = 7712件 / 9640件",
			"share certain 25% = 1928件 / 9640件",
		}},
	})
}

// Values of the year before that are named after the change.
func TestWordingsOfPriorValues(t *testing.T) {
	check(t, []reading{
		{"办理工单11460件，同比下降4.5%，上年为12000件。", []string{"change certain 12000件 → 11460件 down percent 4.5%"}},
		{"受理投诉126件，同比减少16件，下降10%（上年为140件）。", []string{
			"change certain 140件 → 126件 down difference 16件",
			"change certain 140件 → 126件 down percent 10%",
		}},
		{"受理投诉126件，同比下降10%，上年为140件，罚款20万元，同比下降11%。", []string{
			"change certain 140件 → 126件 down percent 10%",
			"change open(comparison) 140件 → 126件 down percent 11%",
		}},
	})
}

// Rates that rest on two counts together.
func TestWordingsOfJoinedCounts(t *testing.T) {
	check(t, []reading{
		{"排查隐患164处，汛前完成整改151处，汛后完成13处，年底整改率100%。", []string{
			"total open(subset) 164处 = 151处 + 13处",
			"rate certain 100% = 151处＋13处 / 164处",
		}},
		{"受理案件164件，办结151件，未办结13件，办结率100%。", []string{
			"total certain complete 164件 = 151件 + 13件",
			"rate certain 100% = 164件－13件 / 164件",
		}},
		{"抽查任务412户，已完成405户，关闭7户，完成率98.8%。", []string{
			"total open(subset) 412户 = 405户 + 7户",
			"rate certain 98.8% = 405户 / 412户",
		}},
		{"抽查任务412户，已完成405户，关闭7户，完成率100%。", []string{
			"total open(subset) 412户 = 405户 + 7户",
			"rate certain 100% = 405户＋7户 / 412户",
		}},
		{"抽查企业412户，完成投资405万元，完成率80%。", nil},
		{"初信初访一次性办结率98.5%（初信初访120件，一次性办结117件）。", []string{
			"rate certain 98.5% = 117件 / 120件",
		}},
		{"受理44件，办结40件，办结率90.9%（上年受理50件，办结48件）。", []string{
			"rate certain 90.9% = 40件 / 44件",
		}},
		{"受理案件44件，网吧类占43.2%（19件），娱乐类占27%（11件），其他占31.8%（14件）。", []string{
			"share certain 43.2% = 19件 / 44件",
			"share certain 27% = 11件 / 44件",
			"share certain 31.8% = 14件 / 44件",
		}},
	})
}

// A zero, real or left by a number torn apart, is the base of nothing.
func TestWordingsOfNothing(t *testing.T) {
	check(t, []reading{
		{"受理案件0件，办结0件，办结率100%。", []string{"grim open(base) 100% =  / 0件"}},
		{"惠及企业00户，已整改1188户，整改率99%。", []string{"grim open(base) 99% =  / 1188户"}},
		{"服务群众0人，发放补助12万元，人均0.5万元。", nil},
	})
}

// One indicator again in other words.
func TestWordingsOfRestatedFigures(t *testing.T) {
	check(t, []reading{
		{"全省现有持证交通运输执法人员9846名。\n全省9486名持证执法人员中，青年占20%。", []string{"restated certain 9846名 ~ 9486名"}},
		{"全省现有持证交通运输执法人员9846名。\n全省9486名持证教师中，青年占20%。", nil},
		{"全省现有持证交通运输执法人员9846名。\n全省9846名持证执法人员中，青年占20%。", []string{"restated certain 9846名 ~ 9846名"}},
		{"全年开展行政检查268次。\n局长推动全年开展行政检查286次。", []string{"restated certain 268次 ~ 286次"}},
		{"全年开展行政检查268次。\n推动全年开展行政检查286次。", []string{"restated certain 268次 ~ 286次"}},
	})
}

// Lists by what was dealt with, what is left and what was found.
func TestWordingsOfLists(t *testing.T) {
	check(t, []reading{
		{"领导包案的15件积案已化解11件，余下3件正在推进。", []string{
			"total certain complete 15件 = 11件 + 3件",
		}},
		{"6件历史积案化解5件，另1件已签订协议。", []string{
			"total certain complete 6件 = 5件 + 1件",
		}},
		{"两类共11件，已办结10件，另4件尚在办理。", []string{
			"total certain complete 11件 = 10件 + 4件",
		}},
		{"发现问题45个，当年整改43个，整改率95.6%，其余2个限期完成。", []string{
			"total certain complete 45个 = 43个 + 2个",
			"rate certain 95.6% = 43个 / 45个",
		}},
		{"受理信访事项96件：来信31件，来访40件，网上25件，办结95件。", []string{
			"total certain complete 96件 = 31件 + 40件 + 25件",
		}},
		{"行政复议案件41件，比上年的52件减少11件；审结38件，维持17件，驳回19件，撤销2件，其余3件在审。", []string{
			"change certain 52件 → 41件 down difference 11件",
			"total certain complete 41件 = 38件 + 3件",
			"total open(subset) disjoint 38件 = 17件 + 19件 + 2件",
		}},
		{"186件中继续有效131件、修改24件、废止31件。", []string{
			"total certain complete 186件 = 131件 + 24件 + 31件",
		}},
		{"依申请公开26件，全部按期答复，予以公开15件、部分公开4件、不予公开7件。", []string{
			"total open(subset) disjoint 26件 = 15件 + 4件 + 7件",
		}},
		{"评出一等奖10件、二等奖20件、三等奖35件，获奖作品共65件。", []string{
			"total certain complete 65件 = 10件 + 20件 + 35件",
		}},
		{"压减109家（注销74家、转型23家、终止办学14家）。", []string{
			"total certain complete 109家 = 74家 + 23家 + 14家",
		}},
		{"186所学校（幼儿园98所、小学88所）依法办学，另聘协管员9名。", []string{
			"total certain complete 186所 = 98所 + 88所",
		}},
		{"拆除违法建设96处、4.8万平方米，其中住宅小区70处、5.2万平方米。", []string{
			"total certain disjoint 96处 = 70处",
			"total certain disjoint 4.8万平方米 = 5.2万平方米",
		}},
		{"贷款120笔、3.5亿元，其中小微企业80笔、2.1亿元，个体户40笔、1.4亿元。", []string{
			"total certain 120笔 = 80笔 + 40笔",
			"total certain complete 3.5亿元 = 2.1亿元 + 1.4亿元",
		}},
		{"检查1386家次，发现存在问题的217家次，其中餐饮的246家次。", []string{
			"total certain disjoint 217家次 = 246家次",
		}},
		{"检查640家；新增示范店12家，其中餐饮店15家。", []string{
			"total certain disjoint 12家 = 15家",
		}},
		{"为54人发放救助金。落实两项补贴，其中困难补贴惠及3108人。", nil},
		{"化解欠款2.38亿元，占台账金额2.56亿元的93.0%，余下0.18亿元已签协议。", []string{
			"share certain 93.0% = 2.38亿元 / 2.56亿元",
		}},
		{"审结349件，维持118件，驳回98件，因调解、和解等终止133件。", []string{
			"total certain complete 349件 = 118件 + 98件 + 133件",
		}},
		{"申请人撤回一件，维持两件，统一一件事的办理流程。", nil},
	})
}

// Changes without a size, in the wrong unit, and from one value alone.
func TestWordingsOfChanges(t *testing.T) {
	check(t, []reading{
		{"合格率由上年的97.6%提高到98.9%，提高1.1个百分点。", []string{
			"change certain 97.6% → 98.9% up points 1.1个百分点",
		}},
		{"合格率由上年的97.6%提高到98.9%，提高1.2个百分点。", []string{
			"change certain 97.6% → 98.9% up points 1.2个百分点",
		}},
		{"投诉由上年的986件下降至1134件。", []string{
			"change certain 986件 → 1134件 down direction 下降至",
		}},
		{"活动由上年的36场增加到61场，实现翻番，其中机关13场、企业22场、乡村26场。", []string{
			"change certain 36场 → 61场 up direction 增加到",
			"change certain 36场 → 61场 up times 翻番",
			"total certain disjoint 61场 = 13场 + 22场 + 26场",
		}},
		{"公开信息由2020年的318条增加到1272条，翻了三番。", []string{
			"change certain 318条 → 1272条 up direction 增加到",
			"change certain 318条 → 1272条 up times 翻了三番",
		}},
		{"案件由上年的53起降至41起，下降12个百分点。", []string{
			"change certain 53起 → 41起 down points-of-counts 12个百分点",
		}},
		{"立案数较上年的1180件增加56件，增长5.7%。", []string{
			"change certain 1180件 → 1180件＋56件 up percent 5.7%",
		}},
		{"发生事故11起、死亡8人，事故起数较上年的13起上升15.4%。", []string{
			"change certain 13起 → 11起 up percent 15.4%",
		}},
		{"拆除52处、4180平方米，与2019年的65处相比减少15处，下降20%。", []string{
			"change certain 65处 → 52处 down difference 15处",
			"change certain 65处 → 52处 down percent 20%",
		}},
		{"经费由2021年的360万元增加到2022年的468万元，增长三成五。", []string{
			"change certain 360万元 → 468万元 up percent 三成五",
		}},
		{"支付280万元，比原标的365万元减少85万元，减幅23.3%。", []string{
			"change certain 365万元 → 280万元 down difference 85万元",
			"change certain 365万元 → 280万元 down percent 23.3%",
		}},
		{"挽回损失1364.8万元，比上年多挽回204.8万元，增长17.7%。", []string{"change certain 1364.8万元－204.8万元 → 1364.8万元 up percent 17.7%"}},
	})
}

// Rates whose base is named, joined, or a sample.
func TestWordingsOfRates(t *testing.T) {
	check(t, []reading{
		{"全年开庭审理12件，负责人出庭11件，出庭应诉率91.2%。", []string{
			"rate certain 91.2% = 11件 / 12件",
		}},
		{"行政应诉案件247件；一审案件开庭76件，省厅负责人出庭69件，出庭率92.1%。", []string{
			"rate certain 92.1% = 69件 / 76件",
		}},
		{"执法人员67人，其中县级15人、乡镇52人；持有执法证件的64人，持证率91.0%。", []string{
			"total certain disjoint 67人 = 15人 + 52人",
			"rate certain 91.0% = 64人 / 67人",
		}},
		{"提出意见131条，采纳143条，采纳率91.6%。", []string{
			"rate certain 91.6% = 143条 / 131条",
		}},
		{"87名干部参加测评，好票83张、较好票4张，好票率95.4%。", []string{
			"rate certain 95.4% = 83张 / 87名",
		}},
		{"抽取处罚案卷180卷、许可案卷120卷，优秀78卷，占26%，合格216卷，占72%。", []string{
			"share certain 26% = 78卷 / 180卷＋120卷",
			"share certain 72% = 216卷 / 180卷＋120卷",
		}},
		{"抽取35宗登记业务回访，满意率97.4%，反映的3个问题已解决。", []string{
			"grim certain 97.4% =  / 35宗",
		}},
		{"对7家养老机构逐一检查，达标机构占92%。", []string{
			"grim certain 92% =  / 7家",
		}},
		{"在养老等9个行业落地，企业自查填报率92%。", []string{
			"grim open(base) 92% =  / 9个",
		}},
		{"又提起行政诉讼的8件，案结事了率91.7%。", []string{
			"grim open(base) 91.7% =  / 8件",
		}},
		{"新收复议案件880件，审结835件。通过调解结案211件，占审结数的25.47%。", []string{
			"share certain 25.47% = 211件 / 835件",
		}},
	})
}

// Averages over what a noun names.
func TestWordingsOfAverages(t *testing.T) {
	check(t, []reading{
		{"12个公共法律服务站由律师值班，全年接待1080人次，平均每个站80人次。", []string{
			"average certain 80人次 = 1080人次 / 12个",
		}},
		{"48所小学举办法治讲座216场，平均每校4.2场。", []string{
			"average certain 4.2场 = 216场 / 48所",
		}},
		{"法律顾问17人参与论证146次，人均约9次。", []string{
			"average certain 约9次 = 146次 / 17人",
		}},
	})
}

// Pairs that cannot both be right.
func TestWordingsOfAmounts(t *testing.T) {
	check(t, []reading{
		{"培训班4期，参训人员238人、共196人次。", []string{
			"at-least certain 196人次 ~ 238人",
		}},
		{"水费入库0.87亿元（870万元）。", []string{
			"same-amount certain 0.87亿元 ~ 870万元",
		}},
	})
}

// Counts beside the names of what they count.
func TestWordingsOfCounts(t *testing.T) {
	check(t, []reading{
		{"推行五步法，即听诉求、查事实、讲法理、签协议，化解积案。", []string{
			"count certain 五步 = 4",
		}},
		{"推行四步法，即听诉求、查事实、讲法理和签协议，化解积案。", []string{
			"count certain 四步 = 4",
		}},
		{"联合公安局、教育局、民政局等2个部门开展检查。", []string{
			"count certain 2个 = 3",
		}},
		{"对以下四个环节留痕：受理登记、调查取证、文书送达。", []string{
			"count certain 四个 = 3",
		}},
		{"局里推出五项举措：一是回访；二是调解；三是提醒；四是公示。", []string{
			"count certain 五项 = 4",
		}},
	})
}

// What was carried over into the next year.
func TestWordingsOfFlows(t *testing.T) {
	check(t, []reading{
		{"收到申请683件，上年结转21件，办结674件，结转30件。", []string{
			"total certain complete 683件＋21件 = 674件 + 30件",
		}},
		{"上年结转案件9件，加上本年新立案的31件，全年在办案件38件。", []string{
			"total certain complete 38件 = 31件 + 9件",
		}},
		{"新收申请73件，上年结转2件，办结74件，结转2022年办理1件。", []string{
			"total certain complete 73件＋2件 = 74件 + 1件",
		}},
	})
}
