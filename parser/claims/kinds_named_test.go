// Sums of kinds that are named once more, and 增长一倍.

package claims_test

import "testing"

// Sums of kinds that are named once more, and 增长一倍.
func TestKindsNamed(t *testing.T) {
	check(t, []reading{
		{"调解纠纷327件，其中邻里101件、婚姻家庭83件、土地143件；邻里、婚姻家庭两类纠纷合计187件。", []string{
			"total certain disjoint 327件 = 101件 + 83件 + 143件",
			"total certain complete 187件 = 101件 + 83件",
			"count certain 两类 = 2",
		}},
		{"邻里纠纷101件、婚姻家庭纠纷83件。邻里和婚姻家庭两类纠纷共计化解187件。", nil},
		{"专职人民调解员96人，比年初的64人增长一倍。", []string{
			"change certain 64人 → 96人 up times 增长一倍",
		}},
		{"受理案件96件，比上年的64件多，涉案金额增长一倍。", nil},
	})
}
