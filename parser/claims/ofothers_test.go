// Rates of somebody else behind a part and its whole, or behind those who were due and those who came.

package claims_test

import "testing"

// Rates of somebody else behind a part and its whole, or behind those who were due and those who came.
func TestRatesOfOthers(t *testing.T) {
	check(t, []reading{
		{"应参加培训482人，实际参训461人，群众满意率92%。", []string{
			"rate open(base) 92% = 461人 / 482人",
		}},
		{"应参加培训482人，实际参训461人，参训率92%。", []string{
			"rate certain 92% = 461人 / 482人",
		}},
		{"全县14个乡镇中有9个设立综合执法队，执法人员持证率92%。", []string{
			"total certain disjoint 14个 = 9个",
			"grim open(base) 92% =  / 9个",
		}},
		{"19个行政村中有12个获命名，命名率67.9%。", []string{
			"total certain disjoint 19个 = 12个",
			"rate certain 67.9% = 12个 / 19个",
		}},
		{"125个村中，已有110个建成法律服务工作室，覆盖率达到92%。", []string{
			"total certain disjoint 125个 = 110个",
			"rate certain 92% = 110个 / 125个",
		}},
		{"125个村中，有110个获评示范村，法律顾问覆盖率达到96%。", []string{
			"total certain disjoint 125个 = 110个",
			"grim open(base) 96% =  / 110个",
		}},
	})
}
