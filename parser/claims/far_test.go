// Right statements beside which a careless reader would add, divide or compare what does not belong together.

package claims_test

import "testing"

func TestWhatDoesNotBelongTogether(t *testing.T) {
	check(t, []reading{
		{"网上提交88件，邮寄65件，当面递交61件；从受理时间看，一季度41件，二季度58件，三季度47件，四季度41件。", []string{
			"total open(base) complete 61件 = 41件 + 58件 + 47件 + 41件",
		}},
		{"裁量基准2874条，比调整前减少312条，其中新增57条、合并减少206条、取消163条。", []string{
			"total certain 2874条 = 57条 + 163条",
		}},
		{"排查隐患3714项，其中重大隐患46项；当场整改2109项，限期整改1605项，年底前整改3688项，其余26项已落实措施。", []string{
			"total certain disjoint 3714项 = 46项",
			"total open(base) complete 3714项 = 3688项 + 26项",
		}},
		{"排查2763块，其中有隐患214块、未经审批386块，两者兼有47块，需处置553块，已拆除392块、规范提升138块，剩余23块，处置率95.8%。", []string{
			"total open(overlap) 2763块 = 214块 + 386块 + 47块 + 553块 + 392块 + 23块",
			"grim open(base) 95.8% =  / 23块",
		}},
		{"应述法67个，其中书面述法67个、会议述法14个。", []string{
			"total certain 67个 = 67个 + 14个",
		}},
		{"新取得证件的31名，因考试未通过没有取得的4名，35名应考人员的通过率88.6%。", []string{
			"rate certain 88.6% = 35名－4名 / 35名",
		}},
		{"派出所调解58件，司法所调解43件，其中部分纠纷由多家参与，实际化解纠纷71件。", nil},
		{"消费券1260万元：家电420万元，汽车380万元，餐饮310万元，加油150万元，核销率92.6%，带动消费2.4亿元。", []string{
			"total certain complete 1260万元 = 420万元 + 380万元 + 310万元 + 150万元",
			"grim open(base) 92.6% =  / 150万元",
		}},
	})
}
