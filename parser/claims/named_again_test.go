// Parts of counts that are named once more, and persons beside the times they took part.

package claims_test

import "testing"

// Parts of counts that are named once more, and persons beside the times they took part.
func TestNamedAgain(t *testing.T) {
	check(t, []reading{
		{"市场监管领域办理618件，交通运输领域办理742件，生态环境领域办理37件，其他领域从略，交通运输领域的处罚案件中，适用简易程序的有756件。", []string{
			"total certain disjoint 742件 = 756件",
		}},
		{"市场监管领域办理618件，交通运输领域办理742件，生态环境领域办理37件，其他领域从略，交通运输领域的处罚案件中，适用简易程序的有656件。", []string{
			"total certain disjoint 742件 = 656件",
		}},
		{"市场监管领域办理618件，交通运输领域办理742件，上述领域的处罚案件中，适用简易程序的有756件。", nil},
		{"企业法治联络员142名，培训128人次、142人参加。", []string{
			"at-least certain 128人次 ~ 142人",
		}},
		{"全年培训12期128人次，142人考试合格。", []string{
			"at-least certain 128人次 ~ 142人",
		}},
		{"全年组织培训法治联络员3期，培训260人次、142人参加。", []string{
			"at-least certain 260人次 ~ 142人",
		}},
	})
}
