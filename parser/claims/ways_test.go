// The way that values went: years in a row, ranks, values said to be level.

package claims_test

import "testing"

func TestYearsInARow(t *testing.T) {
	check(t, []reading{
		{"案件数量连续三年增长，2021年办理812件，2022年办理876件，2023年办理851件。", []string{
			"change certain 812件 → 876件 up direction 连续三年",
			"change certain 876件 → 851件 up direction 连续三年",
		}},
		{"案件数量连续三年增长，2021年办理812件，2022年办理876件，2023年办理903件。", []string{
			"change certain 812件 → 876件 up direction 连续三年",
			"change certain 876件 → 903件 up direction 连续三年",
		}},
		{"败诉率逐年下降，2022年败诉率8.1%，2023年败诉率9.2%。", []string{
			"change certain 8.1% → 9.2% down direction 逐年",
		}},
		{"经费逐年增加，2022年执法培训12期，2023年普法活动8期。", nil},
	})
}

func TestRanks(t *testing.T) {
	check(t, []reading{
		{"排名由上年的第9位升至第6位，上升4位。", []string{
			"change certain 第9位 → 第6位 down difference 4位",
		}},
		{"排名由上年的第9位升至第6位，上升3位。", []string{
			"change certain 第9位 → 第6位 down difference 3位",
		}},
		{"指标由全市第12位升至全省第7位，前移6位。", nil},
		{"排名由第十二名降至第十四名，后移3名。", []string{
			"change certain 第十二名 → 第十四名 up difference 3名",
		}},
	})
}

func TestLevelValues(t *testing.T) {
	check(t, []reading{
		{"今年发生事故2起，去年为1起，与去年持平。", []string{
			"change certain 1起 → 2起 up difference 持平",
		}},
		{"今年发生事故2起，去年为2起，与去年持平。", []string{
			"change certain 2起 → 2起 up difference 持平",
		}},
		{"今年发生事故12起，去年为11起，与去年基本持平。", nil},
		{"全年受理126件，与上年的118件持平。", []string{
			"change certain 118件 → 126件 up difference 持平",
		}},
	})
}

func TestLevelSums(t *testing.T) {
	check(t, []reading{
		{"办理建议6件、提案4件，总数与上年的10件持平。", nil},
	})
}
