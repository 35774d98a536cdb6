// Digits of a total and of one of its parts that are exchanged, and months that make up a year.

package claims_test

import "testing"

// Digits of a total and of one of its parts that are exchanged, and months that make up a year.
func TestChangedOver(t *testing.T) {
	check(t, []reading{
		{"全年排查矛盾纠纷128件，其中邻里纠纷431件、土地山林纠纷93件、婚姻家庭纠纷76件、其他纠纷134件，化解率98.2%。", []string{
			"total certain complete 128件 = 431件 + 93件 + 76件 + 134件",
			"grim open(base) 98.2% =  / 134件",
		}},
		{"全年受理128件，其中新收431件，办结300件，未结3件。", []string{
			"total certain complete 128件 = 431件 + 300件 + 3件",
		}},
		{"市水务局1至11月处理涉水举报1186件，12月处理97件，全年处理1293件。", []string{
			"total certain complete 1293件 = 1186件 + 97件",
		}},
		{"2024年1—10月受理案件118件，11月、12月分别受理14件和16件，全年合计138件。", []string{
			"total open(base) complete 138件 = 14件 + 16件",
		}},
		{"2024年1—10月受理案件118件，11月、12月分别受理14件和16件，全年合计148件。", []string{
			"total open(base) complete 148件 = 14件 + 16件",
		}},
		{"1—6月办理120件，7—12月办理130件，全年办理255件。", []string{
			"total certain complete 255件 = 120件 + 130件",
		}},
		{"312名执法人员参训，累计参训298人次。", []string{
			"at-least certain 298人次 ~ 312名",
		}},
		{"参训人员256人，累计参训213人次。", []string{
			"at-least certain 213人次 ~ 256人",
		}},
		{"参训人员256人，累计培训513人次。", []string{
			"at-least certain 513人次 ~ 256人",
		}},
	})
}
