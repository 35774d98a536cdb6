// Wordings of clerks that the sets of labelled reports taught, in words of our own: right ones beside wrong ones.

package claims_test

import "testing"

func TestSteps(t *testing.T) {
	check(t, []reading{
		{"受理初次信访27件，按期办结27件，没有越级上访。", []string{
			"total open(carried) disjoint 27件 = 27件",
		}},
		{"合法性审核合同44份，退回补正6份。", []string{
			"total certain disjoint 44份 = 6份",
		}},
		{"重大执法决定法制审核38件，退回补充调查52件。", []string{
			"total certain disjoint 38件 = 52件",
		}},
		{"移送涉嫌犯罪线索31件46人，公安机关已立案22件。", []string{
			"total open(carried) disjoint 31件 = 22件",
		}},
		{"对12件重点信访案件实行领导包案，已化解9件。", []string{
			"total open(carried) disjoint 12件 = 9件",
		}},
		{"收到投诉40件，办结43件。", []string{
			"total open(carried) disjoint 40件 = 43件",
		}},
		{"对205艘次船舶实施检查，存在缺陷的达219艘次。", []string{
			"total certain disjoint 205艘次 = 219艘次",
		}},
		{"审查政策措施64件，提出修改意见81条。", nil},
		{"受理案件0件，办结0件。", nil},
	})
}

func TestListsBesideTotals(t *testing.T) {
	check(t, []reading{
		{"受理投诉21件，查实5件，给予处罚3件、通报批评2件，其余16件经查不实。", []string{
			"total certain complete 21件 = 5件 + 16件",
			"total open(carried) disjoint 5件 = 3件",
		}},
		{"审结93件，其中维持52件、驳回21件、撤销6件、确认违法3件、责令履行3件、终止8件，其余7件正在审理。", []string{
			"total certain complete 93件 = 52件 + 21件 + 6件 + 3件 + 3件 + 8件",
		}},
		{"现有执法人员140人，较上年净增11人（新进18人、调出7人）。", nil},
		{"117名工作人员中具有法学专业背景的31人，占26.5%，具有法律职业资格的仅12人，占10.3%。", []string{
			"total certain 117名 = 31人 + 12人",
			"share certain 26.5% = 31人 / 117名",
			"share certain 10.3% = 12人 / 117名",
		}},
		{"审核规范性文件5件、合同协议81件、信息公开答复33件、其他事项12件，总计131件。", []string{
			"total certain complete 131件 = 5件 + 81件 + 33件 + 12件",
		}},
		{"审查政策措施25件（增量11件、存量14件），修改3件、停止执行1件，其余21件符合要求。", []string{
			"total certain complete 25件 = 11件 + 14件",
			"total certain complete 25件 = 3件 + 1件 + 21件",
		}},
		{"审查政策措施25件（增量11件、存量14件），修改3件、停止执行1件，其余20件符合要求。", []string{
			"total certain complete 25件 = 11件 + 14件",
			"total certain complete 25件 = 3件 + 1件 + 20件",
		}},
		{"纳入清理的88件文件继续有效61件、修改15件、废止12件。", []string{
			"total certain complete 88件 = 61件 + 15件 + 12件",
		}},
		{"对现行有效的53件行政规范性文件进行评估清理，继续有效37件、拟修订9件、宣布失效或者废止8件。", []string{
			"total certain complete 53件 = 37件 + 9件 + 8件",
		}},
		{"办结件中予以公开33件，部分公开9件，不予公开4件，无法提供6件。", nil},
		{"复议案件9件，审结7件，其中维持5件、终止2件，另有2件尚在审理。", []string{
			"total certain complete 9件 = 7件 + 2件",
			"total certain disjoint 7件 = 5件 + 2件",
		}},
		{"复议案件9件，审结7件，其中维持5件、终止2件，另有1件尚在审理。", []string{
			"total certain complete 9件 = 7件 + 1件",
			"total certain disjoint 7件 = 5件 + 2件",
		}},
		{"以县政府为被告的行政诉讼案件64件，分为一审41件、二审17件和申请再审审查8件三类，被判决撤销的2件。", []string{
			"total certain complete 64件 = 41件 + 17件 + 8件",
		}},
		{"受理诉求2,415件，来源分别为12345热线1,563件、线上平台527件、现场接待345件。", []string{
			"total certain complete 2,415件 = 1,563件 + 527件 + 345件",
		}},
		{"罚没款合计64.2万元，其中罚款51.6万元、没收违法所得10.6万元。", []string{
			"total certain complete 64.2万元 = 51.6万元 + 10.6万元",
		}},
		{"发现热点93个，比上一防火期的124个下降25%；经核查，农事用火61个，工业热源25个，其他7个。", []string{
			"change certain 124个 → 93个 down percent 25%",
			"total certain complete 93个 = 61个 + 25个 + 7个",
		}},
		{"形成意见264条，项均6条，涉及程序的118条，涉及定性的97条，涉及格式等其他方面的49条。", []string{
			"total certain complete 264条 = 118条 + 97条 + 49条",
		}},
		{"答复95件，结转下年度2件；答复中予以公开44件、部分公开13件、不予公开8件、无法提供21件、其他处理9件。", []string{
			"total certain complete 95件 = 44件 + 13件 + 8件 + 21件 + 9件",
		}},
		{"审结的312件案件，调解141件，裁决128件，撤回申请53件。", []string{
			"total certain complete 312件 = 141件 + 128件 + 53件",
		}},
	})
}

func TestSumsInSeveralUnits(t *testing.T) {
	check(t, []reading{
		{"办理规范性文件审核9件、合同审核131份、重大决定审核14件，三类合计154件（份）。", []string{
			"total certain complete 154件 = 9件 + 131份 + 14件",
		}},
		{"办理规范性文件审核9件、合同审核131份、重大决定审核14件，三类合计164件（份）。", []string{
			"total certain complete 164件 = 9件 + 131份 + 14件",
		}},
		{"依法不予处罚486件、减轻处罚213件，两项共699件。", []string{
			"total certain complete 699件 = 486件 + 213件",
		}},
		{"146家危化经营单位、52家工贸企业、18座矿山，合计226家列入检查计划。", []string{
			"total certain complete 226家 = 146家 + 52家 + 18座",
		}},
		{"审查合同39份、文件送审稿14件，合计53件。", []string{
			"total certain complete 53件 = 39份 + 14件",
		}},
		{"组织中心组学法5次，书记、乡长各讲课1次，共2次。", nil},
		{"承办建议6件、提案9件，15件均在规定期限内答复。", []string{
			"total certain complete 15件 = 6件 + 9件",
		}},
		{"承办建议6件、提案9件，16件均在规定期限内答复。", []string{"total certain complete 16件 = 6件 + 9件"}},
	})
}

func TestWhatCameInAndWhatBecameOfIt(t *testing.T) {
	check(t, []reading{
		{"新收复议案件183件，上年结转7件，共审结171件。", []string{"total certain disjoint 183件＋7件 = 171件"}},
		{"新收复议案件183件，上年结转7件，共审结171件，结转下年19件。", []string{
			"total certain complete 183件＋7件 = 171件 + 19件",
		}},
		{"新收53件，旧存6件，共结案50件，未结8件。", []string{
			"total certain complete 53件＋6件 = 50件 + 8件",
		}},
		{"一审案件新收7件、二审新收3件，上年未结2件，共12件，判决驳回6件，准许撤回2件，二审维持3件，在审1件。", []string{
			"total open(subset) disjoint 12件 = 6件 + 2件 + 3件 + 1件",
			"total certain complete 12件 = 7件 + 3件 + 2件",
		}},
		{"受理申请246件，加上年结转11件，作出决定231件（认定222件、不予认定9件），终止8件，结转下年18件。", []string{
			"total certain complete 231件 = 222件 + 9件",
			"total certain complete 246件＋11件 = 231件 + 8件 + 18件",
		}},
		{"收到申请51件，加上年结转3件，全年应答复54件，实际答复52件：予以公开30件、部分公开7件、不予公开5件、无法提供8件、其他处理2件，结转下年2件。", []string{
			"total certain complete 52件 = 30件 + 7件 + 5件 + 8件 + 2件",
			"total certain complete 54件 = 51件 + 3件",
			"total certain complete 54件 = 52件 + 2件",
		}},
		{"年初现行有效文件174件，年内新增12件、废止19件，年末为167件。", []string{
			"total certain complete 174件＋12件 = 167件 + 19件",
		}},
		{"年初现行有效文件174件，年内新增12件、废止19件，年末为177件。", []string{
			"total certain complete 174件＋12件 = 177件 + 19件",
		}},
		{"上年结转5件，新立案41件，共46件，办结42件，年末未结6件；办结案件中有37件作出罚款。", []string{
			"total certain complete 46件 = 5件 + 41件",
			"total certain complete 46件 = 42件 + 6件",
		}},
		{"办理许可申请298件（含上年结转9件），办结289件，年末在办9件，办结率96.98%；办结件中网上办理231件，占79.93%。", []string{
			"total open(subset) disjoint 298件 = 289件 + 9件",
			"rate certain 96.98% = 289件 / 298件",
			"share certain 79.93% = 231件 / 289件",
		}},
	})
}

func TestDivisionsThatLeaveNothingOut(t *testing.T) {
	check(t, []reading{
		{"全镇有村和社区共29个，由行政村21个和社区8个组成。", []string{
			"total certain complete 29个 = 21个 + 8个",
		}},
		{"全镇有村和社区共31个，由行政村21个和社区8个组成。", []string{
			"total certain complete 31个 = 21个 + 8个",
		}},
		{"在岗人员214名，其中35岁以下61名，36岁至50岁98名，51岁以上55名。", []string{
			"total certain complete 214名 = 61名 + 98名 + 55名",
		}},
		{"争取资金936万元，其中中央资金610万元、省级资金346万元。", []string{
			"total open(plan) disjoint 936万元 = 610万元 + 346万元",
		}},
		{"全县17个乡镇中，11个为镇、3个为乡、4个为街道。", []string{
			"total certain disjoint 17个 = 11个 + 3个 + 4个",
		}},
		{"收到来信47封，其中实名信38封、匿名信9封。", []string{
			"total certain complete 47封 = 38封 + 9封",
		}},
		{"出台文件13件，其中以县政府名义印发7件、以县政府办公室名义印发8件。", []string{
			"total certain disjoint 13件 = 7件 + 8件",
		}},
		{"查获车辆39辆，其中巡游车8辆、网约车23辆、货车10辆。", []string{
			"total certain disjoint 39辆 = 8辆 + 23辆 + 10辆",
		}},
		{"已审结的案件27件，除1件被确认违法外，其余26件均获支持。", []string{
			"total certain complete 27件 = 1件 + 26件",
		}},
		{"登记信访事项386件，办结379件，办结率98.2%；包案化解积案20件，化解17件，还有3件正在推进。", []string{
			"total certain complete 20件 = 17件 + 3件",
			"rate certain 98.2% = 379件 / 386件",
		}},
		{"受理裁决案件18件，其中林地类11件、水事类3件、专利类4件，已办结15件，剩余3件正在办理。", []string{
			"total certain disjoint 18件 = 11件 + 3件 + 4件",
			"total certain complete 18件 = 15件 + 3件",
		}},
		{"行政调解案件612件，调解成功594件，另有10件正在调解，8件调解不成，按已结案602件计算，成功率98.67%。", []string{
			"total open(subset) disjoint 612件 = 594件 + 10件 + 8件",
			"rate certain 98.67% = 594件 / 602件",
		}},
		{"拟申报的24个村中，通过验收22个，另有历年创建成功的71个通过复核。", []string{
			"total certain disjoint 24个 = 22个",
		}},
		{"上半年受理投诉311件，下半年受理278件，全年共受理599件。", []string{
			"total certain complete 599件 = 311件 + 278件",
		}},
		{"公职律师11名、公司律师6名、援助律师4名，三类律师共23名。", []string{
			"total certain complete 23名 = 11名 + 6名 + 4名",
		}},
		{"立行立改类31个全部销号，限期整改类22个销号21个，长期坚持类9个销号8个，合计62个、销号60个。", []string{
			"total certain complete 62个 = 31个 + 22个 + 9个",
		}},
	})
}

func TestRatesOfGradesAndOfWhatWasDue(t *testing.T) {
	check(t, []reading{
		{"抽查案卷50册，评定为优秀的18册，良好的27册，合格的5册，合格率100%，优良率90%。", []string{
			"total open(subset) disjoint 50册 = 18册 + 27册 + 5册",
			"rate certain 100% = 18册＋27册＋5册 / 50册",
			"rate certain 90% = 18册＋27册 / 50册",
		}},
		{"抽查案卷50册，评定为优秀的18册，良好的27册，合格的5册，优良率92%。", []string{
			"total open(subset) disjoint 50册 = 18册 + 27册 + 5册",
			"rate certain 92% = 18册＋27册 / 50册",
		}},
		{"应报送年度报告的单位36个，按时报送35个，逾期补报1个，最终报送率100%，按时报送率97.22%。", []string{
			"total open(subset) 36个 = 35个 + 1个",
			"rate open(base) 100% = 35个 / 36个",
			"rate certain 97.22% = 35个 / 36个",
		}},
		{"政策文件271条、政策解读84条，解读率100%（应解读文件84件）。", []string{
			"rate open(base) 100% = 84条 / 271条",
		}},
		{"受理复议申请188件，予以受理171件，受理率90.96%。", []string{
			"rate certain 90.96% = 171件 / 188件",
		}},
		{"收到案件46件，审结40件，化解率为75%，即审结的40件案件中有30件未再起诉。", []string{
			"total certain disjoint 40件 = 30件",
			"rate certain 75% = 30件 / 40件",
		}},
		{"收案92件，败诉5件，占已结83件的6.02%。", []string{
			"share certain 6.02% = 5件 / 83件",
		}},
		{"收案92件，败诉5件，占已结83件的5.43%。", []string{
			"share certain 5.43% = 5件 / 83件",
		}},
	})
}

func TestChangesInTurn(t *testing.T) {
	check(t, []reading{
		{"应诉率由95.2%提升至100%，败诉率由10.4%下降至7.1%，分别提高4.8个百分点、降低3.3个百分点。", []string{
			"change certain 95.2% → 100% up points 4.8个百分点",
			"change certain 10.4% → 7.1% down points 3.3个百分点",
		}},
		{"事故起数、死亡人数分别由9起、4人降至6起、3人，同比分别下降33.3%和50%。", []string{
			"change certain 9起 → 6起 down percent 33.3%",
			"change certain 4人 → 3人 down percent 50%",
		}},
		{"咨询量由2022年的0.8万人次、2023年的1.1万人次增至1.4万人次，年均增加0.3万人次。", nil},
		{"投诉同比减少24件，由上年的79件减至60件。", []string{
			"change certain 79件 → 60件 down difference 24件",
		}},
		{"复议案件由119件增加到148件；与2020年相比，增加97件。", []string{
			"change certain 119件 → 148件 up direction 增加到",
		}},
		{"全年新增2418户、注销1507户，净增911户。", []string{
			"total certain complete 2418户 = 1507户 + 911户",
		}},
		{"审理周期由48天缩短至41天，缩短8天。", []string{
			"change certain 48天 → 41天 down difference 8天",
		}},
		{"受理申请39件，为2023年26件的1.5倍。", []string{
			"change certain 26件 → 39件  times 1.5倍",
		}},
		{"信访事项下降120%。", []string{
			"rate-bound certain 120% =  /",
		}},
		{"立案174起，比2023年的149起多31起。", []string{
			"change certain 149起 → 174起 up difference 31起",
		}},
		{"列入清单8项，上年5项，增加3项、增长60%。", []string{
			"change certain 5项 → 8项 up difference 3项",
			"change certain 5项 → 8项 up percent 60%",
		}},
		{"移送线索21件，较2023年多移送5件（2023年移送16件），增幅31.3%。", []string{
			"change certain 16件 → 21件 up difference 5件",
			"change certain 16件 → 21件 up percent 31.3%",
		}},
		{"受理量比上年增加22件，增幅16.3%，上年为135件。", []string{
			"change certain 135件 → 135件＋22件 up percent 16.3%",
		}},
	})
}

func TestAveragesOfManyKinds(t *testing.T) {
	check(t, []reading{
		{"12个行政村、4个社区共举办讲座80场，平均每个村（社区）5场。", []string{
			"average certain 5场 = 80场 / 12个＋4个",
		}},
		{"12个行政村、4个社区共举办讲座80场，平均每个村（社区）6场。", []string{
			"average certain 6场 = 80场 / 12个＋4个",
		}},
		{"出动人员1.8万人次，巡查河道36万公里，平均每人次巡查24公里。", []string{
			"average certain 24公里 = 36万公里 / 1.8万人次",
		}},
		{"演出补助280场，场均补助0.5万元，总额140万元。", []string{
			"average certain 0.5万元 = 140万元 / 280场",
		}},
		{"全年受理投诉948件，月均受理89件。", []string{
			"average certain 89件 = 948件 / 12个月",
		}},
		{"培训24期，其中法律类10期、业务类14期，参训2880人次，平均每期130人次。", []string{
			"total certain disjoint 24期 = 10期 + 14期",
			"average certain 130人次 = 2880人次 / 24期",
		}},
		{"每万人拥有律师4.8名（常住人口52.1万人、律师250名）。", nil},
	})
}

func TestSharesThatLeaveNothingOut(t *testing.T) {
	check(t, []reading{
		{"来源为热线、网格、来信来访，占比分别为56.2%、31.5%、13.8%。", []string{
			"shares certain 56.2% + 31.5% + 13.8%",
		}},
		{"调解结案占54.2%、裁决结案占37.6%、撤诉结案占18.2%，三类合计100%。", []string{
			"shares certain 54.2% + 37.6% + 18.2%",
		}},
		{"A类占61.4%、B类占41.6%、C类占7%。", []string{
			"shares certain 61.4% + 41.6% + 7%",
		}},
		{"当场化解的占62%，多次调解化解的占31.5%，其余6.5%引导走诉讼程序。", []string{
			"shares certain 62% + 31.5% + 6.5%",
		}},
		{"数量居前三位的是邻里、婚姻、物业，依次为391件、264件、188件，占全部1204件的70.02%。", []string{
			"share certain 70.02% = 391件＋264件＋188件 / 1204件",
		}},
	})
}
