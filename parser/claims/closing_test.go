// Counts whose names are closed by what stands behind them.

package claims_test

import "testing"

func TestNamesThatCloseTheirCount(t *testing.T) {
	check(t, []reading{
		{"重点推进了五个方面的任务，即：健全决策机制、规范执法行为、加强权力监督、化解矛盾纠纷，各项任务均已完成。", []string{
			"count certain 五个 = 4",
		}},
		{"落实四个法定程序，将公众参与、专家论证、风险评估、合法性审查、集体讨论决定作为必经环节。", []string{
			"count certain 四个 = 5",
		}},
		{"落实四个法定程序，将公众参与、专家论证作为重点环节。", nil},
		{"新出台三项配套文件：《甲办法》《乙规则》，制度体系更加健全。", []string{
			"count certain 三项 = 2",
		}},
		{"新出台三项配套文件：《甲办法》《乙规则》，以及实施细则。", nil},
		{"开展了六次专项行动，分别是燃气安全、食品安全、校园周边、违法建设、扬尘治理专项行动，累计出动1320人次。", []string{
			"count certain 六次 = 5",
		}},
		{"下设三个工作组：（1）综合协调组，设在党政办；（2）执法监督组，设在司法所；（3）普法宣传组；（4）矛盾化解组，分工明确。", []string{
			"count certain 三个 = 4",
		}},
		{"排查台账、化解台账、回访台账共四本，逐日更新。", []string{
			"count certain 四本 = 3",
		}},
	})
}
