// Flows and averages that lesser words tell: 年初未结, 在册, 尚余…未签约, 全年无休, 十二个月.

package claims_test

import "testing"

// Flows and averages that lesser words tell: 年初未结, 在册, 尚余…未签约, 全年无休, 十二个月.
func TestFlowsAndMeansByTheWordsAroundThem(t *testing.T) {
	check(t, []reading{
		{"上年结转14件，本年新收126件，可办案件合计140件；至年底审结115件，未结35件。", []string{
			"total certain complete 140件 = 14件 + 126件",
			"total certain complete 126件＋14件 = 115件 + 35件",
		}},
		{"年初未结案件38件，当年新立案512件，全年办结527件，年末尚未办结33件。", []string{
			"total certain complete 512件＋38件 = 527件 + 33件",
		}},
		{"年初在册社区矫正对象86人，年内新接收74人，期满解除矫正69人，截至12月31日在册101人。", []string{
			"total certain complete 86人＋74人 = 101人 + 69人",
		}},
		{"上年结转未签约57户，今年新启动143户，全年签约161户，目前尚余49户未签约。", []string{
			"total certain complete 143户＋57户 = 161户 + 49户",
		}},
		{"上年结转未签约57户，今年新启动143户，全年签约161户，其中尚有49户未交房。", []string{
			"total certain disjoint 161户 = 49户",
		}},
		{"热线全年无休，2023年共接听来电21900个，日均接听65个。", []string{
			"average certain 65个 = 21900个 / 365天",
		}},
		{"2023年共接听来电21900个，日均接听65个。", nil},
		{"全年十二个月累计检查企业276家次，月均25家次。", []string{
			"average certain 25家次 = 276家次 / 12个月",
		}},
	})
}
