// Names joined by 和, and numbers that 上述 and 这 take up with another value.

package claims_test

import "testing"

// Names joined by 和, and numbers that 上述 and 这 take up with another value.
func TestNamesAndNumbersTakenUp(t *testing.T) {
	check(t, []reading{
		{"公布三类清单，分别为不予处罚清单、减轻处罚清单、从轻处罚清单和免予强制清单，受到欢迎。", []string{
			"count certain 三类 = 4",
		}},
		{"新增2个省级民主法治示范村，即柳林村、石门村和白杨村，给予奖补。", []string{
			"count certain 2个 = 3",
		}},
		{"举办纳税人学堂14期，内容涵盖发票和个税汇算。上述12期学堂共吸引财务人员2300余人次。", []string{
			"restated certain 14期 ~ 12期",
		}},
		{"组织培训21期，其中局机关主办8期。上述8期培训540人次，全部21期累计培训1467人次。", []string{
			"total certain disjoint 21期 = 8期",
		}},
		{"查处违法占地案件73宗，收缴罚款58.6万元。这笔56.8万元罚款已全部缴入国库。", []string{
			"restated certain 58.6万元 ~ 56.8万元",
		}},
		{"举行听证会9场，邀请消费者代表参加。这8场听证会的笔录都在网站公布。", []string{
			"restated certain 9场 ~ 8场",
		}},
		{"办理案件9件，整改问题12个。这8件案件的笔录都已归档。", nil},
	})
}
