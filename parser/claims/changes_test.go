// Changes against another year, right and wrong.

package claims_test

import "testing"

func TestChanges(t *testing.T) {
	check(t, []reading{
		{"由120件增至160件，增长25%。", []string{
			"change certain 120件 → 160件 up percent 25%",
		}},
		{"行政复议案件由120件增至150件，增长25%。", []string{
			"change certain 120件 → 150件 up percent 25%",
		}},
		{"全年办理行政复议案件2913件，比2022年的2486件上升17.2%。", []string{
			"change certain 2486件 → 2913件 up percent 17.2%",
		}},
		{"全年办理行政复议案件2913件，比2022年的2486件上升17.6%。", []string{
			"change certain 2486件 → 2913件 up percent 17.6%",
		}},
		{"全年办理行政复议案件2913件，比2022年的2486件下降17.2%。", []string{
			"change certain 2486件 → 2913件 down percent 17.2%",
		}},
		{"全年行政许可事项273项，比2022年的301项减少28项，精简9.3%。", []string{
			"change certain 301项 → 273项 down difference 28项",
			"change certain 301项 → 273项 down percent 9.3%",
		}},
		{"全年行政许可事项273项，比2022年的301项减少38项，精简9.3%。", []string{
			"change certain 301项 → 273项 down difference 38项",
			"change certain 301项 → 273项 down percent 9.3%",
		}},
		{"全年行政许可事项273项，比2022年的301项减少28项，精简9.8%。", []string{
			"change certain 301项 → 273项 down difference 28项",
			"change certain 301项 → 273项 down percent 9.8%",
		}},
		{"受理案件5422件，增加842件，增幅18.38%。", []string{
			"change certain 5422件－842件 → 5422件 up percent 18.38%",
		}},
		{"受理案件5422件，增加842件，增幅19.38%。", []string{
			"change certain 5422件－842件 → 5422件 up percent 19.38%",
		}},
		{"受理申请1317件，同比增加218件，增幅19.84%。", []string{
			"change certain 1317件－218件 → 1317件 up percent 19.84%",
		}},
		{"受理申请1317件，同比增加218件，增幅18.94%。", []string{
			"change certain 1317件－218件 → 1317件 up percent 18.94%",
		}},
		{"一审行政应诉案件89件，同比减少11件，下降11%。", []string{
			"change certain 89件＋11件 → 89件 down percent 11%",
		}},
		{"一审行政应诉案件89件，同比减少11件，下降12.4%。", []string{
			"change certain 89件＋11件 → 89件 down percent 12.4%",
		}},
		{"负责人出庭应诉率由81.5%提高至93.2%，提高11.7个百分点。", []string{
			"change certain 81.5% → 93.2% up points 11.7个百分点",
		}},
		{"负责人出庭应诉率由81.5%提高至93.2%，提高12.7个百分点。", []string{
			"change certain 81.5% → 93.2% up points 12.7个百分点",
		}},
		{"负责人出庭应诉率93.2%，比上年的81.5%提高11.7个百分点。", []string{
			"change certain 81.5% → 93.2% up points 11.7个百分点",
		}},
		{"负责人出庭应诉率93.2%，比上年的81.5%提高10.7个百分点。", []string{
			"change certain 81.5% → 93.2% up points 10.7个百分点",
		}},
		{"县级领导接访216批684人次，批次、人次比上年的255批843人次分别下降15.3%、18.9%。", []string{
			"change certain 255批 → 216批 down percent 15.3%",
			"change certain 843人次 → 684人次 down percent 18.9%",
			"at-least certain 684人次 ~ 216批",
		}},
		{"县级领导接访216批684人次，批次、人次比上年的255批843人次分别下降15.3%、18.3%。", []string{
			"change certain 255批 → 216批 down percent 15.3%",
			"change certain 843人次 → 684人次 down percent 18.3%",
			"at-least certain 684人次 ~ 216批",
		}},
		{"全年办件287.6万件，是上年159.8万件的1.8倍。", []string{
			"change certain 159.8万件 → 287.6万件  times 1.8倍",
		}},
		{"全年办件287.6万件，是上年159.8万件的2.8倍。", []string{
			"change certain 159.8万件 → 287.6万件  times 2.8倍",
		}},
		{"新设市场主体5.63万户，是2015年2.31万户的2.4倍。", []string{
			"change certain 2.31万户 → 5.63万户  times 2.4倍",
		}},
		{"2022年办理案件120件，2023年办理案件150件，增长25%。", []string{
			"change certain 120件 → 150件 up percent 25%",
		}},
		{"2022年办理案件120件，2023年办理案件150件，增长30%。", []string{
			"change certain 120件 → 150件 up percent 30%",
		}},
		{"查处违法行为1364起，同比下降6.96%（上年1466起）。", []string{
			"change certain 1466起 → 1364起 down percent 6.96%",
		}},
		{"查处违法行为1364起，同比下降9.66%（上年1466起）。", []string{
			"change certain 1466起 → 1364起 down percent 9.66%",
		}},
		{"收到申请157件，同比增长24.6%（2022年126件）。", []string{
			"change certain 126件 → 157件 up percent 24.6%",
		}},
		{"收到申请157件，同比增长26.4%（2022年126件）。", []string{
			"change certain 126件 → 157件 up percent 26.4%",
		}},
		{"化解信访积案3宗，较去年2宗增加1宗，增长50%。", []string{
			"change certain 2宗 → 3宗 up difference 1宗",
			"change certain 2宗 → 3宗 up percent 50%",
		}},
		{"化解信访积案3宗，较去年2宗增加2宗，增长50%。", []string{
			"change certain 2宗 → 3宗 up difference 2宗",
			"change certain 2宗 → 3宗 up percent 50%",
		}},
		{"审批用时由15个工作日缩短为6个工作日，缩短60%。", []string{
			"change certain 15个工作日 → 6个工作日 down percent 60%",
		}},
		{"审批用时由15个工作日缩短为6个工作日，缩短40%。", []string{
			"change certain 15个工作日 → 6个工作日 down percent 40%",
		}},
		{"审计促进增收节支3.4亿元，比上年的1.62亿元增长1.1倍。", []string{
			"change certain 1.62亿元 → 3.4亿元 up fold 1.1倍",
		}},
		{"审计促进增收节支3.4亿元，比上年的1.62亿元增长2.1倍。", []string{
			"change certain 1.62亿元 → 3.4亿元 up fold 2.1倍",
		}},
		{"持证人员由上年1163人增加到1202人，增加39人。", []string{
			"change certain 1163人 → 1202人 up difference 39人",
		}},
		{"持证人员由上年1163人增加到1202人，增加49人。", []string{
			"change certain 1163人 → 1202人 up difference 49人",
		}},
	})
}
