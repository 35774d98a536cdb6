// Wordings of clerks that seven more sets of labelled reports taught: shares, rates, changes and averages; right ones beside wrong ones.

package claims_test

import "testing"

func TestSharesOfMembers(t *testing.T) {
	check(t, []reading{
		{"抽取案卷180卷，优秀43卷、合格132卷、不合格5卷，优秀和合格合计占97.2%。", []string{
			"total certain complete 180卷 = 43卷 + 132卷 + 5卷",
			"share certain 97.2% = 43卷＋132卷 / 180卷",
		}},
		{"抽取案卷180卷，优秀43卷、合格132卷、不合格5卷，优秀和合格合计占97.5%。", []string{
			"total certain complete 180卷 = 43卷 + 132卷 + 5卷",
			"share certain 97.5% = 43卷＋132卷 / 180卷",
		}},
		{"评查案卷240卷，优秀卷97卷、合格卷139卷、不合格卷4卷，合格以上占98.3%。", []string{
			"total certain complete 240卷 = 97卷 + 139卷 + 4卷",
			"share certain 98.3% = 97卷＋139卷 / 240卷",
		}},
		{"排查纠纷1104件，其中邻里487件，土地290件，婚姻203件，其他124件，前三类合计占88.8%。", []string{
			"total certain complete 1104件 = 487件 + 290件 + 203件 + 124件",
			"share certain 88.8% = 487件＋290件＋203件 / 1104件",
		}},
		{"排查纠纷1104件，其中邻里487件，土地290件，婚姻203件，其他124件，前三类合计占78.8%。", []string{
			"total certain complete 1104件 = 487件 + 290件 + 203件 + 124件",
			"share certain 78.8% = 487件＋290件＋203件 / 1104件",
		}},
		{"合计60件，其中主办24件、会办36件，主办件占43%。", []string{
			"total certain complete 60件 = 24件 + 36件",
			"share certain 43% = 24件 / 60件",
		}},
		{"办理案件342起，其中首违不罚128起、教育劝导176起、简易处罚38起，“首违不罚”占比37.4%。", []string{
			"total certain 342起 = 128起 + 176起 + 38起",
			"share certain 37.4% = 128起 / 342起",
		}},
		{"诉求1250件，咨询、操作、进度、其他四类占比分别为46.4%、31.2%、14.4%和10.0%。", []string{
			"shares certain 46.4% + 31.2% + 14.4% + 10.0%",
		}},
		{"新收案件880件；审结835件，占新收案件的94.89%。", []string{
			"share certain 94.89% = 835件 / 880件",
		}},
		{"新收案件880件；审结835件，占新收案件的94.82%。", []string{
			"share certain 94.82% = 835件 / 880件",
		}},
		{"临时救助1926人次，支出385.2万元，急难型救助578人次，占救助总人次的33.0%。", []string{
			"share certain 33.0% = 578人次 / 1926人次",
		}},
		{"30岁（含）以下占38.6%，30岁至40岁（含）占43.1%，40岁至50岁（含）占14.7%，50岁以上占5.6%，从年龄看无一遗漏。", []string{
			"shares certain 38.6% + 43.1% + 14.7% + 5.6%",
		}},
	})
}

func TestRatesOfKnownNames(t *testing.T) {
	check(t, []reading{
		{"参加考试412人，优秀（90分以上）388人，优秀率93.4%，其余27人合格。", []string{
			"total certain complete 412人 = 388人 + 27人",
			"rate certain 93.4% = 388人 / 412人",
		}},
		{"立案81件；办结74件，结案率91.4%。", []string{
			"rate certain 91.4% = 74件 / 81件",
		}},
		{"立案81件；办结74件，结案率91.7%。", []string{
			"rate certain 91.7% = 74件 / 81件",
		}},
		{"评查案卷360份，其中处罚240份、许可120份，评定优秀214份、良好121份、合格25份，优良率93.1%。", []string{
			"total certain 360份 = 240份 + 120份",
			"rate certain 93.1% = 214份＋121份 / 360份",
		}},
		{"报请批准逮捕382人，批准逮捕311人，不批准逮捕71人，批捕率81.7%。", []string{
			"total certain complete 382人 = 311人 + 71人",
			"rate certain 81.7% = 382人－71人 / 382人",
		}},
		{"核定编制312名，实有288名，到岗率92.3%。", []string{
			"rate certain 92.3% = 288名 / 312名",
		}},
		{"查出问题138个，应整改到期112个，已整改109个，整改率79%（按到期数计）。", []string{
			"rate certain 79% = 109个 / 112个",
		}},
		{"测评优秀率97.1%（34名在编干部中35人评为优秀）。", []string{
			"rate certain 97.1% = 35人 / 34名",
		}},
		{"480家单位责任人分6期培训，每期80人，考试合格472人，合格率98.33%。", []string{
			"grim open(base) 98.33% =  / 472人",
		}},
		{"抽取6个普查小区，单位漏登率0.18%。", []string{
			"grim open(base) 0.18% =  / 6个",
		}},
		{"结案率达97.4%，全年186件立案案件中已有179件办结。", []string{
			"total certain disjoint 186件 = 179件",
			"rate certain 97.4% = 179件 / 186件",
		}},
		{"全市有经营单位312家。双随机抽取其中96家开展检查，抽查比例30.8%。", []string{
			"total certain disjoint 312家 = 96家",
			"rate certain 30.8% = 96家 / 312家",
		}},
	})
}

func TestChangesToldElsewhere(t *testing.T) {
	check(t, []reading{
		{"企业由2021年的64户扩大到208户，户数增长325%。", []string{
			"change certain 64户 → 208户 up percent 325%",
		}},
		{"支付280万元，比原执行标的365万元减少85万元，减幅23.9%。", []string{
			"change certain 365万元 → 280万元 down difference 85万元",
			"change certain 365万元 → 280万元 down percent 23.9%",
		}},
		{"专题培训12期1068人次，上年培训9期846人次，期数增加5期，人次增长26.2%。", []string{
			"change certain 9期 → 12期 up difference 5期",
			"change open(comparison) 9期 → 12期 up percent 26.2%",
		}},
		{"接待来访1126批次，比上年同口径的1342批次减少226批次。", []string{
			"change certain 1342批次 → 1126批次 down difference 226批次",
		}},
		{"与上年比，渔政案件少了18件（上年为92件），降幅29.6%。", []string{
			"change certain 92件 → 92件－18件 down percent 29.6%",
		}},
		{"仲裁受理27件，撤回2件。上年受理35件，同比增长22.9%。", []string{
			"change certain 35件 → 27件 up percent 22.9%",
		}},
		{"仲裁受理27件，撤回2件。上年受理35件，同比下降22.9%。", []string{
			"change certain 35件 → 27件 down percent 22.9%",
		}},
	})
}

func TestMeansOfLists(t *testing.T) {
	check(t, []reading{
		{"测评得分分别为97分、98分、98分和99分，平均98分。", []string{
			"average certain 98分 = 97分＋98分＋98分＋99分 / 4个",
		}},
		{"测评得分分别为97分、98分、98分和99分，平均98.5分。", []string{
			"average certain 98.5分 = 97分＋98分＋98分＋99分 / 4个",
		}},
		{"38家单位每家监测2次，全年共监测76次。", []string{
			"average certain 2次 = 76次 / 38家",
		}},
		{"38家单位每家监测2次，全年共监测86次。", []string{
			"average certain 2次 = 86次 / 38家",
		}},
		{"156个村（社区）配备“法律明白人”936人，平均每个村（社区）6人；开展讲座1092场，平均每个村（社区）8场。", []string{
			"average certain 6人 = 936人 / 156个",
			"average certain 8场 = 1092场 / 156个",
		}},
		{"演出42场，观众83.6万人次，票房收入2.94亿元，平均每场900万元。", []string{
			"average certain 900万元 = 2.94亿元 / 42场",
		}},
		{"31件案件共处罚款52.7万元，平均每件1.9万元。", []string{
			"average certain 1.9万元 = 52.7万元 / 31件",
		}},
	})
}

func TestChineseDecimals(t *testing.T) {
	check(t, []reading{
		{"行政处罚七件，罚款总额四点八万元，平均每件约六千八百五十七元。", []string{
			"average certain 约六千八百五十七元 = 四点八万元 / 七件",
		}},
		{"满意率由百分之九十六提高到百分之九十七点五，提高一点五个百分点。", []string{
			"change certain 百分之九十六 → 百分之九十七点五 up points 一点五个百分点",
		}},
		{"满意率由百分之九十六提高到百分之九十七点五，提高二点五个百分点。", []string{
			"change certain 百分之九十六 → 百分之九十七点五 up points 二点五个百分点",
		}},
	})
}

func TestFractions(t *testing.T) {
	check(t, []reading{
		{"收案27件，较上年的36件减少三分之一。", []string{
			"change certain 36件 → 27件 down percent 三分之一",
		}},
		{"收案24件，较上年的36件减少三分之一。", []string{
			"change certain 36件 → 24件 down percent 三分之一",
		}},
		{"调解1204件，其中疑难案件301件，占比达四分之三。", []string{
			"total certain disjoint 1204件 = 301件",
			"share certain 四分之三 = 301件 / 1204件",
		}},
		{"依法减免处罚24件，占涉企处罚案件67件的三分之一左右。", []string{
			"share certain 三分之一左右 = 24件 / 67件",
		}},
		{"经三分之二以上成员同意。", nil},
		{"投诉从8月高峰时的412件降至12月的103件，减少四分之三。", []string{
			"change certain 412件 → 103件 down percent 四分之三",
		}},
	})
}

func TestRatesAcrossSentences(t *testing.T) {
	check(t, []reading{
		{"受理投诉2113件、举报733件。上述投诉中，调解成功1688件。平均办理6.2天，投诉调解成功率达到81.9%。", []string{
			"total certain disjoint 2113件 = 1688件",
			"rate certain 81.9% = 1688件 / 2113件",
		}},
		{"审结1235件。审结案件中，调解和撤诉803件、裁决432件。坚持调解优先，调撤率达到68.5%。", []string{
			"total certain disjoint 1235件 = 803件 + 432件",
			"rate certain 68.5% = 803件 / 1235件",
		}},
		{"52件政策措施均进行了审查，审查率达到98%。", []string{
			"rate certain 98% = 52件 / 52件",
		}},
		{"案件60件均已办结，按期办结率98.3%。", []string{
			"grim certain 98.3% = 60件 /",
		}},
		{"受理投诉举报47件，办结47件，按期办结率95.7%，其中2件超期。", []string{
			"total certain disjoint 47件 = 2件",
			"rate open(base) 95.7% = 47件 / 47件",
		}},
		{"当场履行2038万元，占协议涉及金额3462万元的58.9%，到期协议履行率98.3%。", []string{
			"share certain 58.9% = 2038万元 / 3462万元",
			"rate open(base) 98.3% = 2038万元 / 3462万元",
		}},
		{"批而未供处置完成率112.4%。", nil},
	})
}

func TestRatesNamedFromAfar(t *testing.T) {
	check(t, []reading{
		{"其中平台转办件回访412件，群众表示满意的398件，其余14件提出要求。算下来，平台转办件回访满意率97.6%。", []string{
			"total certain complete 412件 = 398件 + 14件",
			"rate certain 97.6% = 398件 / 412件",
		}},
		{"热线转来6328件，平台派遣4816件。热线转办件中，已办结6215件，余下113件仍在办理。热线转办件办结率98.7%。", []string{
			"total certain complete 6328件 = 6215件 + 113件",
			"rate certain 98.7% = 6215件 / 6328件",
		}},
		{"完成营造林32600亩，其中人工造林18600亩、封山育林14000亩，完成任务30000亩的108.7%。", []string{
			"total certain disjoint 32600亩 = 18600亩 + 14000亩",
			"rate certain 108.7% = 32600亩 / 30000亩",
		}},
		{"承诺件3182件、即办件4182件；承诺件中提前办结3059件，提前办结率96.16%。", []string{
			"rate certain 96.16% = 3059件 / 3182件",
		}},
	})
}
