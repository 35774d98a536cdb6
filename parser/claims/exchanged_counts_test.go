// Rates whose two counts stand in each others place, and rates whose base stands behind the count.

package claims_test

import "testing"

// Rates whose two counts stand in each others place, and rates whose base stands behind the count.
func TestCountsInEachOthersPlace(t *testing.T) {
	check(t, []reading{
		{"园区调解中心全年接收纠纷302件，调解成功319件，成功率94.7%。", []string{
			"rate certain 94.7% = 319件 / 302件",
		}},
		{"梳理出的40个执法突出问题年底销号43个，销号率93.0%。", []string{
			"rate certain 93.0% = 43个 / 40个",
		}},
		{"调解消费投诉7236件，调解成功9648件，调解成功率75.00%。", []string{
			"rate certain 75.00% = 9648件 / 7236件",
		}},
		{"全年化解信访积案任务29件，实际完成26件，化解率89.7%。", []string{
			"rate certain 89.7% = 26件 / 29件",
		}},
		{"应出庭52件，负责人出庭48件，出庭应诉率92.3%。", []string{
			"rate certain 92.3% = 48件 / 52件",
		}},
	})
}
