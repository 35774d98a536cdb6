// Wordings that clerks use every year, found missing by a ninth set of statements.

package claims_test

import "testing"

func TestFrequentWordings(t *testing.T) {
	check(t, []reading{
		{"全年查处酒驾醉驾586起，同比由660起下降13.21%，其中饮酒驾驶497起、醉酒驾驶89起。", []string{
			"change certain 660起 → 586起 down percent 13.21%",
			"total certain disjoint 586起 = 497起 + 89起",
		}},
		{"全年全局办理普通程序案件189件、简易程序案件57件，合计办理案件236件。", []string{
			"total certain complete 236件 = 189件 + 57件",
		}},
		{"行政处罚案件办结率为100%，共立案189件、办结181件。", []string{
			"rate certain 100% = 181件 / 189件",
		}},
		{"按期办结率为100%，共受理189件、办结181件。", []string{
			"total open(carried) disjoint 189件 = 181件",
		}},
		{"执法人员持证率100%，应持证28人，持证26人。", []string{
			"rate certain 100% = 26人 / 28人",
		}},
		{"年初持证1326人，年内新申领118人，注销94人，年末持证1360人。", []string{
			"total certain complete 1326人＋118人 = 1360人 + 94人",
		}},
		{"全县16个乡镇（街道）综合行政执法队共有执法人员326人，平均每队23.4人。", []string{
			"average certain 23.4人 = 326人 / 16个",
		}},
		{"分别办理法律援助案件410件、455件、523件，三年累计办理1398件。", []string{
			"total certain complete 1398件 = 410件 + 455件 + 523件",
		}},
		{"行政执法人员1350人，其中县级执法人员1024人、乡镇（街道）执法人员336人。", []string{
			"total certain disjoint 1350人 = 1024人 + 336人",
		}},
		{"26个部门全部公布清单，其中24个部门完成年度任务，完成率为96.31%。", []string{
			"total certain disjoint 26个 = 24个",
			"rate certain 96.31% = 24个 / 26个",
		}},
		{"得分91.36分，比全市平均分89.22分高3.14分。", []string{
			"change certain 89.22分 → 91.36分 up difference 3.14分",
		}},
	})
}
