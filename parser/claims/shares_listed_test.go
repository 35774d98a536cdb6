// Counts that each have their share behind them and no total before them.

package claims_test

import "testing"

// Counts that each have their share behind them and no total before them.
func TestSharesOfAListWithoutATotal(t *testing.T) {
	check(t, []reading{
		{"执法人员学历构成为：研究生10人，占14.7%；本科43人，占63.2%；大专及以下15人，占32.1%。", []string{
			"share certain 14.7% = 10人 / 10人＋43人＋15人",
			"share certain 63.2% = 43人 / 10人＋43人＋15人",
			"share certain 32.1% = 15人 / 10人＋43人＋15人",
		}},
		{"执法人员学历构成为：研究生10人，占14.7%；本科43人，占63.2%；大专及以下15人，占22.1%。", []string{
			"share certain 14.7% = 10人 / 10人＋43人＋15人",
			"share certain 63.2% = 43人 / 10人＋43人＋15人",
			"share certain 22.1% = 15人 / 10人＋43人＋15人",
		}},
		{"纠纷类型主要有：邻里类120件，占30%；婚姻类100件，占25%；土地类80件，占20%。", []string{
			"grim open(base) 30% = 120件 /",
			"share open(base) 25% = 100件 / 120件",
			"share open(base) 20% = 80件 / 100件",
		}},
		{"婚姻家庭231件（占37.6%）、邻里187件（占30.5%）、物业196件（占31.9%）。", []string{
			"share certain 37.6% = 231件 / 231件＋187件＋196件",
			"share certain 30.5% = 187件 / 231件＋187件＋196件",
			"share certain 31.9% = 196件 / 231件＋187件＋196件",
		}},
		{"婚姻家庭231件（占37.6%）、邻里187件（占35.0%）、物业196件（占31.9%）。", []string{
			"share certain 37.6% = 231件 / 231件＋187件＋196件",
			"share certain 35.0% = 187件 / 231件＋187件＋196件",
			"share certain 31.9% = 196件 / 231件＋187件＋196件",
		}},
	})
}
