// Shares whose total stands behind them all, and lists of staff by their organs.

package claims_test

import "testing"

func TestSharesOfTotalsBehind(t *testing.T) {
	check(t, []reading{
		{"行政复议案件中，公安类63件，占32.81%；自然资源类41件，占21.35%；市场监管类37件，占29.27%；其他类51件，占26.56%，共192件。", []string{
			"share certain 32.81% = 63件 / 192件",
			"share certain 21.35% = 41件 / 192件",
			"share certain 29.27% = 37件 / 192件",
			"share certain 26.56% = 51件 / 192件",
		}},
		{"全年受理192件，公安类63件，占32.81%；自然资源类41件，占21.35%；市场监管类37件，占19.27%，共办结141件。", []string{
			"share certain 32.81% = 63件 / 192件",
			"share certain 21.35% = 41件 / 192件",
			"share certain 19.27% = 37件 / 192件",
		}},
	})
}

func TestListsOfOrgans(t *testing.T) {
	check(t, []reading{
		{"学校共聘任96名法治副校长，其中公安51名、检察17名、法院12名、司法行政26名。", []string{
			"total certain disjoint 96名 = 51名 + 17名 + 12名 + 26名",
		}},
	})
}
