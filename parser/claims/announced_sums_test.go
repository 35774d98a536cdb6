// Totals that other words than 其中 announce, in front of their parts or behind them, and lists that divide a total in two measures.

package claims_test

import "testing"

func TestSumsByManyWords(t *testing.T) {
	check(t, []reading{
		{"以镇政府名义印发6件，以部门名义印发5件，全镇规范性文件总共12件。", []string{
			"total certain complete 12件 = 6件 + 5件",
		}},
		{"女性54名，男性76名，总人数120名。", []string{
			"total certain complete 120名 = 54名 + 76名",
		}},
		{"甲片区2.1万亩、乙片区1.7万亩，合在一起为3.9万亩。", []string{
			"total certain complete 3.9万亩 = 2.1万亩 + 1.7万亩",
		}},
		{"分三批返校：第一批高三、初三学生6830人，第二批高一、高二学生21105人，第三批小学生29640人，三批共57545人。", []string{
			"total certain complete 57545人 = 6830人 + 21105人 + 29640人",
			"count certain 三批 = 3",
		}},
		{"12个乡镇、29个县级部门共42家单位完成述法。", []string{
			"total certain complete 42家 = 12个 + 29个",
		}},
		{"一季度68件，二季度81件，三季度74件，四季度59件，全年比上年的317件下降11.0%。", []string{
			"change open(comparison) 317件 → 59件 down percent 11.0%",
		}},
		{"上半年审查文件、合同178件，下半年审查205件，全年审查量达到393件。", []string{
			"total certain complete 393件 = 178件 + 205件",
		}},
		{"四个行业分别检查82家次、146家次、203家次和57家次，共检查498家次。", []string{
			"total certain complete 498家次 = 82家次 + 146家次 + 203家次 + 57家次",
		}},
	})
}

func TestTotalsByManyWords(t *testing.T) {
	check(t, []reading{
		{"刑事、民事、行政援助全年办结642件，刑事203件、民事427件、行政12件。", []string{
			"total certain complete 642件 = 203件 + 427件 + 12件",
		}},
		{"刑事、民事、行政援助全年办结652件，刑事203件、民事427件、行政12件。", []string{
			"total certain complete 652件 = 203件 + 427件 + 12件",
		}},
		{"信息公开申请43件，主要涉及旧房改造，予以公开19件、部分公开6件、信息不存在14件、其他处理4件。", []string{
			"total certain complete 43件 = 19件 + 6件 + 14件 + 4件",
		}},
		{"结案58起，罚款187.3万元：一般案件49起，罚款142.8万元；事故案件5起，罚款38万元；其他4起，罚款6.5万元。", []string{
			"total certain complete 58起 = 49起 + 5起 + 4起",
			"total certain complete 187.3万元 = 142.8万元 + 38万元 + 6.5万元",
		}},
		{"结案58起，罚款187.3万元：一般案件49起，罚款142.8万元；事故案件5起，罚款38万元；其他4起，罚款7.5万元。", []string{
			"total certain complete 58起 = 49起 + 5起 + 4起",
			"total certain complete 187.3万元 = 142.8万元 + 38万元 + 7.5万元",
		}},
		{"复议案件6件，其中由市政府审理4件、由省厅审理2件；复议结果为维持3件、终止2件、驳回1件。", []string{
			"total certain disjoint 6件 = 4件 + 2件",
			"total certain complete 6件 = 3件 + 2件 + 1件",
		}},
		{"承办工单4126件，一至四季度依次为968件、1047件、1135件、986件。", []string{
			"total certain complete 4126件 = 968件 + 1047件 + 1135件 + 986件",
		}},
		{"专项资金2.46亿元，分别安排大气9200万元、水9600万元、土壤5800万元。", []string{
			"total certain complete 2.46亿元 = 9200万元 + 9600万元 + 5800万元",
		}},
		{"36支队伍由专业队伍11支、群众队伍23支、驻军队伍4支组成。", []string{
			"total certain complete 36支 = 11支 + 23支 + 4支",
		}},
		{"全部处罚4215人（按主罚统计，不重复计算），其中警告864人，罚款2137人，拘留1314人。", []string{
			"total certain disjoint 4215人 = 864人 + 2137人 + 1314人",
		}},
		{"议题68项，其中重大决策13项，人事任免17项，重大项目安排22项，大额资金使用26项。", []string{
			"total certain complete 68项 = 13项 + 17项 + 22项 + 26项",
		}},
		{"评价86420条，其中好评86372条，差评58条。", []string{
			"total certain disjoint 86420条 = 86372条 + 58条",
		}},
		{"受理412件，涉及职工1035人，其中集体争议16件、涉及职工1180人。", []string{
			"total certain disjoint 412件 = 16件",
			"total certain disjoint 1035人 = 1180人",
		}},
		{"检查单位1962家次，包括医院638家次、学校412家次、公共场所807家次、空调和二次供水单位105家次。", []string{
			"total certain complete 1962家次 = 638家次 + 412家次 + 807家次 + 105家次",
		}},
		{"班子成员7名和9个大队负责人全部述法，其中现场述法5人、书面述法11人。", []string{
			"total open(base) 7名 = 5人 + 11人",
		}},
		{"宾馆、酒吧、网吧等场所517家次，其中宾馆312家次、酒吧37家次、网吧64家次。", []string{
			"total certain disjoint 517家次 = 312家次 + 37家次 + 64家次",
		}},
	})
}
