// Changes whose earlier value is told behind them, multiples of counts called by their names, and what is compared with something else.

package claims_test

import "testing"

// Changes whose earlier value is told behind them, multiples of counts called by their names, and what is compared with something else.
func TestValuesToldAgain(t *testing.T) {
	check(t, []reading{
		{"得分为93.6分，较2023年提高1.4分；2023年为92.8分，2022年为91.9分。", []string{
			"change certain 92.8分 → 93.6分 up difference 1.4分",
		}},
		{"查处车辆31辆，同比减少48辆，降幅60.8%；上年查处车辆69辆。", []string{
			"change certain 69辆 → 31辆 down difference 48辆",
			"change certain 31辆＋48辆 → 31辆 down percent 60.8%",
		}},
		{"团体总分462.5分，列第3位，比第1名低12.5分；上年451分，提高11.5分。", []string{
			"change open(comparison) 451分 → 462.5分 down difference 12.5分",
			"change open(base) 451分 → 462.5分 up difference 11.5分",
		}},
		{"二季度处罚42起，环比增加6起；上年二季度处罚51起，同比减少9起。", nil},
		{"涉企检查由2023年的8420次压减到2024年的6147次，减少2273次；其中重点领域检查6318次。", []string{
			"change certain 8420次 → 6147次 down difference 2273次",
			"total certain disjoint 6147次 = 6318次",
		}},
		{"行政许可事项压缩至214项，比改革前的307项减少93项，精简幅度达到43.5%。", []string{
			"change certain 307项 → 214项 down difference 93项",
			"change certain 307项 → 214项 down percent 43.5%",
		}},
		{"城区34个、农村52个，城区节点为农村节点的1.5倍。", []string{
			"change certain 52个 → 34个 up times 1.5倍",
		}},
		{"最高的6月为2347通，最低的2月为1126通，6月通话量是2月的3.1倍。", []string{
			"change certain 1126通 → 2347通 up times 3.1倍",
		}},
		{"立案数是上年的3倍，上年104件。", nil},
		{"第二轮发现问题71个，较第一轮减少23个（47个减至24个）。", nil},
	})
}
