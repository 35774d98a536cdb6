// What came in, what was dealt with and what is left, stocks from one end of the year to the other, and who was due and came.

package claims_test

import "testing"

func TestWhatIsLeft(t *testing.T) {
	check(t, []reading{
		{"受理复议案件131件，已审结122件，其中维持80件、驳回14件、撤销6件、终止22件，直接纠错率4.9%；另有9件正在审理。", []string{
			"total certain complete 122件 = 80件 + 14件 + 6件 + 22件",
			"total certain complete 131件 = 122件 + 9件",
			"rate certain 4.9% = 6件 / 122件",
		}},
		{"受理复议案件131件，已审结122件，其中维持80件、驳回14件、撤销6件、终止22件；另有19件正在审理。", []string{
			"total certain complete 122件 = 80件 + 14件 + 6件 + 22件",
			"total certain complete 131件 = 122件 + 19件",
		}},
		{"新收信访件43件，上年结转2件，办结41件，结转下年4件，其余1件移送。", []string{
			"total certain complete 43件＋2件 = 41件 + 4件",
		}},
		{"收到复议申请94件，受理83件，不予受理7件，作其他处理4件；审结71件，未审结12件。", []string{
			"total open(subset) 94件 = 83件 + 7件 + 4件",
			"total certain complete 83件 = 71件 + 12件",
		}},
		{"被申请复议8件，已审结7件：维持5件，驳回2件；另有1件在审。", []string{
			"total certain complete 7件 = 5件 + 2件",
			"total certain complete 8件 = 7件 + 1件",
		}},
		{"被诉案件4件，均为一审，负责人出庭3次，目前审结3件，另外1件仍在审理。", []string{
			"total certain complete 4件 = 3件 + 1件",
		}},
		{"登记投诉268件，年底前办结259件，未办结的19件均在期限内。", []string{
			"total certain disjoint 268件 = 259件 + 19件",
		}},
		{"窗口收到许可申请984件，其中办结951件、不予受理12件、正在审查21件。", []string{
			"total certain disjoint 984件 = 951件 + 12件 + 21件",
		}},
		{"审结12件：维持9件，驳回3件；另有2件尚在审理。", []string{
			"total certain complete 12件 = 9件 + 3件",
		}},
	})
}

func TestStocksFromTo(t *testing.T) {
	check(t, []reading{
		{"全年制定规范性文件5件，废止2件，现行有效文件由上年末的31件变为34件。", []string{
			"total certain complete 31件＋5件 = 34件 + 2件",
		}},
		{"全年制定规范性文件5件，废止2件，现行有效文件由上年末的31件变为36件。", []string{
			"total certain complete 31件＋5件 = 36件 + 2件",
		}},
		{"规范性文件制定两件、废止四件，年末现行有效十九件，上年末为二十一件。", []string{
			"total certain complete 二十一件＋两件 = 十九件 + 四件",
		}},
		{"接收矫正对象143人，解矫126人，年末在矫人数由年初的201人变为218人。", []string{
			"total certain complete 201人＋143人 = 218人 + 126人",
		}},
		{"核发许可证326张，换发142张，注销119张，年末有效许可证由年初的1850张增加到2057张。", []string{
			"change certain 1850张 → 2057张 up direction 增加到",
			"total certain complete 1850张＋326张 = 2057张 + 119张",
		}},
		{"制定文件5件，审议议题8件，现行有效文件由上年末的31件变为34件。", nil},
	})
}

func TestWhoWasDue(t *testing.T) {
	check(t, []reading{
		{"考试应考1240人，因病缺考18人，实考1222人。", []string{
			"total certain complete 1240人 = 18人 + 1222人",
		}},
		{"考试应考1240人，因病缺考18人，实考1212人。", []string{
			"total certain complete 1240人 = 18人 + 1212人",
		}},
		{"报名286人，实际参加考试271人，缺考15人，合格238人。", []string{
			"total certain complete 286人 = 271人 + 15人",
		}},
		{"年度计划检查24批，实际开展19批，因机构改革取消2批、因合并减少3批。", []string{
			"total certain complete 24批 = 19批 + 2批 + 3批",
		}},
		{"年度计划检查24批，实际开展21批，因机构改革取消2批、因合并减少3批。", []string{
			"total certain complete 24批 = 21批 + 2批 + 3批",
		}},
		{"全年有312名队员参加轮训，累计参训398人次。", []string{
			"at-least certain 398人次 ~ 312名",
		}},
		{"全年有312名队员参加轮训，累计参训298人次。", []string{
			"at-least certain 298人次 ~ 312名",
		}},
	})
}

func TestCarriedFromTheSentenceBefore(t *testing.T) {
	check(t, []reading{
		{"收到申请168件，其中受理131件、不予受理37件。连同上年结转的17件，全年共办理148件。", []string{
			"total certain disjoint 168件 = 131件 + 37件",
			"total certain complete 148件 = 131件 + 17件",
		}},
		{"收到申请168件，其中受理131件、不予受理37件。连同上年结转的17件，全年共办理158件。", []string{
			"total certain disjoint 168件 = 131件 + 37件",
			"total certain complete 158件 = 131件 + 17件",
		}},
		{"收到申请134件，加上上年度转入5件，已答复137件，转入下年度办理2件。", []string{
			"total certain complete 134件＋5件 = 137件 + 2件",
		}},
	})
}
