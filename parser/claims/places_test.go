// Averages over places with a bracket in their name, shares of days, rates of completion, and totals that name their parts.

package claims_test

import "testing"

func TestAveragesOfBracketedPlaces(t *testing.T) {
	check(t, []reading{
		{"28个乡镇（街道）一年下来办件40600件，平均每个乡镇（街道）办理1540件。", []string{
			"average certain 1540件 = 40600件 / 28个",
		}},
		{"抽查任务125批次，抽查市场主体2500户，平均每批次20户。", []string{
			"average certain 20户 = 2500户 / 125批次",
		}},
		{"抽查任务125批次，抽查市场主体2500户，平均每批次25户。", []string{
			"average certain 25户 = 2500户 / 125批次",
		}},
	})
}

func TestSharesOfDays(t *testing.T) {
	check(t, []reading{
		{"有效监测天数366天，优良天数274天，优良天数比率75.1%。", []string{
			"rate certain 75.1% = 274天 / 366天",
		}},
		{"优良天数318天，比上年增加4天，优良天数比率86.9%。", nil},
	})
}

func TestRatesOfCompletion(t *testing.T) {
	check(t, []reading{
		{"抽查412批次，发现不合格31批次，不合格率7.5%；不合格产品已核查处置完毕29批次，处置完成率96.5%。", []string{
			"rate certain 7.5% = 31批次 / 412批次",
			"rate certain 96.5% = 29批次 / 31批次",
		}},
	})
}

func TestTotalsThatNameTheirParts(t *testing.T) {
	check(t, []reading{
		{"办理行政复议和行政应诉案件138件，行政复议85件，行政应诉43件。", []string{
			"total certain complete 138件 = 85件 + 43件",
		}},
		{"办理行政复议和行政应诉案件128件，行政复议85件，行政应诉43件。", []string{
			"total certain complete 128件 = 85件 + 43件",
		}},
	})
}
