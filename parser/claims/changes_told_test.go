// Changes that lesser words tell: 而2023年为, 增加到本年度, 上调, 改善.

package claims_test

import "testing"

// Changes that lesser words tell: 而2023年为, 增加到本年度, 上调, 改善.
func TestChangesByTheWordsAroundThem(t *testing.T) {
	check(t, []reading{
		{"2023年查处案件36件，而2022年为48件，同比减少14件。", []string{
			"change certain 48件 → 36件 down difference 14件",
		}},
		{"发生事故17起，上一年度为14起，同比下降21.43%。", []string{
			"change certain 14起 → 17起 down percent 21.43%",
		}},
		{"持证人数2809人。全年新申领203个，因退休等注销158个，净增45个，上年末为2764个，增长1.6%。", []string{
			"change open(comparison) 2764个 → 158个 up percent 1.6%",
			"total certain complete 203个 = 158个 + 45个",
		}},
		{"监督检查的项目由上年150个增加到本年度210个，增长了1.4倍。", []string{
			"change certain 150个 → 210个 up fold 1.4倍",
		}},
		{"低保标准由每人每月1010元调整为1060元，上调60元。", []string{
			"change certain 1010元 → 1060元 up difference 60元",
		}},
		{"来访由44批次减少至28批次，与上年相比少16批次，下降57.1%。", []string{
			"change certain 44批次 → 28批次 down difference 16批次",
			"change certain 44批次 → 28批次 down percent 57.1%",
		}},
		{"年均浓度从45微克降为40微克，同比改善12.5%。", []string{
			"change certain 45微克 → 40微克 down percent 12.5%",
		}},
		{"空气质量优良天数比例由80%提高到84%，改善4个百分点。", []string{
			"change certain 80% → 84% up points 4个百分点",
		}},
	})
}
