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
		{"承办建议6件、提案9件，16件均在规定期限内答复。", nil},
	})
}

func TestWhatCameInAndWhatBecameOfIt(t *testing.T) {
	check(t, []reading{
		{"新收复议案件183件，上年结转7件，共审结171件。", nil},
		{"新收复议案件183件，上年结转7件，共审结171件，结转下年19件。", []string{
			"total certain complete 183件＋7件 = 171件 + 19件",
		}},
		{"新收53件，旧存6件，共结案50件，未结8件。", []string{
			"total certain complete 53件＋6件 = 50件 + 8件",
		}},
		{"一审案件新收7件、二审新收3件，上年未结2件，共12件，判决驳回6件，准许撤回2件，二审维持3件，在审1件。", []string{
			"total open(subset) 12件 = 6件 + 2件 + 3件 + 1件",
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
