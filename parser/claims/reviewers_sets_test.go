// Readings learnt from reports and statements that others wrote in the twelfth session: sets, rests, respective changes.

package claims_test

import "testing"

// TestReviewersSets holds one reading of each kind, and what must not be read so.
func TestReviewersSets(t *testing.T) {
	check(t, []reading{
		{"接待群众来访186批402人次，比2022年的203批451人次分别减少19批和49人次。", []string{
			"change certain 203批 → 186批 down difference 19批",
			"change certain 451人次 → 402人次 down difference 49人次",
			"at-least certain 402人次 ~ 186批",
		}},
		{"公布涉企行政检查事项26项，较清理前的39项减少16项。", []string{
			"change certain 39项 → 26项 down difference 16项",
		}},
		{"化解复杂的矛盾纠纷三起：一是水库用水纠纷，二是征地补偿纠纷，三是流量纠纷，四是渠道权属纠纷。", []string{
			"count certain 三起 = 4",
		}},
		{"共有214名调解员、仲裁员参加，累计参训196人次。", []string{
			"at-least certain 196人次 ~ 214名",
		}},
		{"抽查案卷94卷，优秀160卷、合格61卷、不合格5卷。", []string{
			"total certain complete 94卷 = 160卷 + 61卷 + 5卷",
		}},
		{"在册地质灾害隐患点46处，年内完成治理174处，其余128处落实监测责任人。", []string{
			"total certain complete 46处 = 174处 + 128处",
		}},
		{"全年完成任务31项，累计完成109项，规划总任务126项，剩余17项计划明年完成。", nil},
		{"党组书记、局长出庭1次，分管负责同志出庭2次，共4次。", []string{
			"total certain complete 4次 = 1次 + 2次",
		}},
		{"全年邀请专家授课6次、旁听庭审4次、案例研讨8次，共组织法治培训活动20次。", []string{
			"total certain complete 20次 = 6次 + 4次 + 8次",
		}},
		{"全镇18个村（社区）共举办法治活动252场，平均每个村（社区）举办16场。", []string{
			"average certain 16场 = 252场 / 18个",
		}},
		{"执法人员编制240名，实有人员216名，空编34名。", []string{
			"total certain complete 240名 = 216名 + 34名",
		}},
		{"各月投诉量中，最高的8月为96件，最低的2月为41件，月平均为103件。", []string{
			"mean-within certain 96件 ~ 103件",
		}},
		{"发现问题26个，已整改23个，移送线索1条，另2个问题列入下年度。", []string{
			"total open(base) complete 26个 = 23个 + 2个",
		}},
		{"在册社区矫正对象83人，其中缓刑55人，假释和暂予监外执行38人。", []string{
			"total certain complete 83人 = 55人 + 38人",
		}},
	})
}
