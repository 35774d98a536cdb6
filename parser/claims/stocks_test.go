// Stocks and flows: what there was at the end of two years, what is left behind its number, hectares and mu.

package claims_test

import "testing"

func TestStocksBetweenYears(t *testing.T) {
	check(t, []reading{
		{"截至2023年底全区有效文件共74件，2024年新制定9件，废止16件，截至2024年底有效文件为77件。", []string{
			"total certain complete 74件＋9件 = 77件 + 16件",
		}},
		{"截至2023年底全区有效文件共74件，2024年新制定9件，废止16件，截至2024年底有效文件为67件。", []string{
			"total certain complete 74件＋9件 = 67件 + 16件",
		}},
		{"受理案件735件，加上年结转案件42件，共应审结777件，实际审结736件，尚有51件未审结。", []string{
			"total certain complete 777件 = 735件 + 42件",
			"total certain complete 777件 = 736件 + 51件",
		}},
		{"共受理行政复议案件76件，审结83件，其中上年结转2件。", []string{
			"total certain disjoint 83件 = 2件",
			"total certain disjoint 76件＋2件 = 83件",
		}},
		{"办结案件91件（含上年结转9件），新收案件86件，尚有4件未审结。", []string{
			"total certain complete 86件＋9件 = 91件 + 4件",
		}},
		{"收回闲置用地12公顷（合120亩）。", []string{
			"same-amount certain 12公顷 ~ 120亩",
		}},
		{"收回闲置用地12公顷（合180亩）。", []string{
			"same-amount certain 12公顷 ~ 180亩",
		}},
		{"收回35亩（约合2.33公顷）。", []string{
			"same-amount certain 35亩 ~ 2.33公顷",
		}},
	})
}
