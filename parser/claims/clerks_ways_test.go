// Ways in which clerks tell of series, extremes, courts, growth and shares.

package claims_test

import "testing"

// Ways in which clerks tell of series, extremes, courts, growth and shares.
func TestWaysOfClerks(t *testing.T) {
	check(t, []reading{
		{"网格员人数比上年减少一半，由260名缩减为120名。", []string{
			"change certain 260名 → 120名 down direction 缩减为",
			"change certain 260名 → 120名 down percent 一半",
		}},
		{"网格员人数比上年减少一半，由260名缩减为130名。", []string{
			"change certain 260名 → 130名 down direction 缩减为",
			"change certain 260名 → 130名 down percent 一半",
		}},
		{"近三年收案数依次为210件、252件、315件，每年增幅均为20%。", []string{
			"change certain 210件 → 252件 up percent 20%",
			"change certain 252件 → 315件 up percent 20%",
		}},
		{"近三年收案数依次为200件、240件、288件，每年增幅均为20%。", []string{
			"change certain 200件 → 240件 up percent 20%",
			"change certain 240件 → 288件 up percent 20%",
		}},
		{"全年新增示范村4个，总数从11个增加到16个。", []string{
			"change certain 11个 → 16个 up direction 增加到",
			"total certain complete 16个 = 11个 + 4个",
		}},
		{"全年新增示范村4个，总数从11个增加到15个。", []string{
			"change certain 11个 → 15个 up direction 增加到",
			"total certain complete 15个 = 11个 + 4个",
		}},
		{"全年新增示范村4个，总数从11个增加到14个，1个被取消。", []string{
			"change certain 11个 → 14个 up direction 增加到",
		}},
		{"12名公众代表中，赞成方案的占86%。", []string{
			"grim certain 86% =  / 12名",
		}},
		{"12名公众代表中，赞成方案的占83.3%。", []string{
			"grim certain 83.3% =  / 12名",
		}},
		{"该院全年受理涉本镇行政案件共计9件，已判决5件、裁定2件，尚有3件未审结，本镇负责人均按要求出庭。", []string{
			"total certain complete 9件 = 5件 + 2件 + 3件",
		}},
		{"全年受理行政案件9件，已判决5件、裁定2件，尚有3件未审结。", []string{
			"total certain complete 9件 = 5件 + 2件 + 3件",
		}},
		{"全年受理行政案件9件，判决5件、裁定2件，未审结3件。", []string{
			"total certain complete 9件 = 5件 + 2件 + 3件",
		}},
		{"全年受理行政案件9件，已审结7件，尚有3件未审结。", []string{
			"total certain complete 9件 = 7件 + 3件",
		}},
		{"全年受理行政案件10件，判决5件、裁定2件，尚有3件未审结。", []string{
			"total certain complete 10件 = 5件 + 2件 + 3件",
		}},
		{"原需14份材料的事项缩减为9份，减幅达到44%，群众办事更加便捷。", nil},
		{"材料由14份缩减为9份，减幅达到44%。", []string{
			"change certain 14份 → 9份 down percent 44%",
		}},
		{"材料由14份缩减为9份，减幅44%。", []string{
			"change certain 14份 → 9份 down percent 44%",
		}},
		{"材料由14份减少到9份，减幅达44%。", []string{
			"change certain 14份 → 9份 down percent 44%",
		}},
		{"网格员人数比上年减少一半，由260名缩减为120名。", []string{
			"change certain 260名 → 120名 down direction 缩减为",
			"change certain 260名 → 120名 down percent 一半",
		}},
		{"由260名缩减为120名，减少一半。", []string{
			"change certain 260名 → 120名 down direction 缩减为",
		}},
		{"全年四个季度的重复信访率依次为12%、10%、9%、8%，呈逐季上升态势。", []string{
			"change certain 12% → 10% up direction 逐季上升",
		}},
		{"全年四个季度的重复信访率分别为12%、10%、9%、8%，逐季上升。", []string{
			"change certain 12% → 10% up direction 逐季上升",
		}},
		{"近三年收案数依次为210件、252件、315件，每年增幅均为20%。", []string{
			"change certain 210件 → 252件 up percent 20%",
			"change certain 252件 → 315件 up percent 20%",
		}},
		{"近三年收案数依次为210件、252件、315件，逐年下降。", []string{
			"change certain 210件 → 252件 down direction 逐年下降",
		}},
		{"志愿者780人，同比增加30%，比2023年净增195人。", nil},
		{"志愿者780人，同比增长30%，比上年增加195人。", []string{
			"change certain 780人－195人 → 780人 up percent 30%",
		}},
		{"妥善处理风险点21处，较上年减少三分之一；上年共排查28处。", nil},
		{"妥善处理风险点21处，较上年的28处减少三分之一。", []string{
			"change certain 28处 → 21处 down percent 三分之一",
		}},
		{"全年新增示范村4个，总数从11个增加到16个。", []string{
			"change certain 11个 → 16个 up direction 增加到",
			"total certain complete 16个 = 11个 + 4个",
		}},
		{"全年新增示范村4个，总数由11个增至16个。", []string{
			"change certain 11个 → 16个 up direction 增至",
			"total certain complete 16个 = 11个 + 4个",
		}},
		{"12名公众代表中，赞成方案的占86%。", []string{
			"grim certain 86% =  / 12名",
		}},
		{"全年受理裁决申请20件，裁决11件、调解结案7件、不予受理2件，调解结案占受理总量的40%。", []string{
			"total open(subset) disjoint 20件 = 11件 + 7件 + 2件",
			"share certain 40% = 7件 / 20件",
		}},
		{"受理裁决申请20件，裁决11件、调解7件、不予受理2件，调解占40%。", []string{
			"total open(subset) disjoint 20件 = 11件 + 7件 + 2件",
			"share certain 40% = 7件 / 20件",
		}},
		{"以450户为基数，吊销189户，占42%；注销171户，占48%；其余正常。", []string{
			"share certain 42% = 189户 / 450户",
			"share certain 48% = 171户 / 450户",
		}},
		{"共450户，吊销189户，占42%；注销171户，占48%；其余90户。", []string{
			"total certain complete 450户 = 189户 + 171户 + 90户",
			"share certain 42% = 189户 / 450户",
			"share certain 48% = 171户 / 450户",
		}},
		{"为企业提供指导260场次，占总场次650场的四成；面向村居服务325场次，占比达到五成五。", []string{
			"share certain 四成 = 260场次 / 650场",
			"share certain 五成五 = 325场次 / 650场",
		}},
		{"受理政府采购投诉13件，驳回投诉6件，投诉成立4件，撤回投诉2件，共办结13件，无行政诉讼发生。", []string{
			"total open(subset) 6件 = 4件 + 2件",
			"total certain complete 13件 = 6件 + 4件 + 2件",
		}},
		{"受理政府采购投诉13件，驳回投诉6件，投诉成立4件，撤回投诉3件，共办结13件，无行政诉讼发生。", []string{
			"total open(subset) disjoint 13件 = 6件 + 4件 + 3件",
			"total certain complete 13件 = 6件 + 4件 + 3件",
		}},
		{"处罚金额最高为8.5万元，最低为200元，平均1.1万元。", []string{
			"mean-within certain 8.5万元 ~ 1.1万元",
		}},
		{"近三年收案数依次为210件、252件、315件，逐年上升。", []string{
			"change certain 252件 → 315件 up direction 逐年上升",
		}},
		{"四个季度合格率依次为92%、94%、93.5%、95%，总体呈上升趋势。", nil},
		{"邀请法学专家3名、律师5名、基层代表7名组成15人评估小组。", []string{
			"total certain complete 15人 = 3名 + 5名 + 7名",
		}},
		{"由法学专家3名、律师5名、基层代表7名组成的15人评估小组。", nil},
		{"共450户，吊销189户，占42%；注销171户，占38%；其余90户。", []string{
			"total certain complete 450户 = 189户 + 171户 + 90户",
			"share certain 42% = 189户 / 450户",
			"share certain 38% = 171户 / 450户",
		}},
		{"为企业提供指导260场次，占总场次650场的40%；面向村居服务325场次，占比达到55%。", []string{
			"share certain 40% = 260场次 / 650场",
			"share certain 55% = 325场次 / 650场",
		}},
		{"为企业提供指导260场次，占总场次650场的四成；面向村居服务325场次，占五成五。", []string{
			"share certain 四成 = 260场次 / 650场",
			"share certain 五成五 = 325场次 / 650场",
		}},
		{"为企业提供指导260场次，占总场次650场的四成；面向村居服务325场次，占比五成。", []string{
			"share certain 四成 = 260场次 / 650场",
			"share certain 五成 = 325场次 / 650场",
		}},
		{"年初在册社区矫正对象146人，年内接收88人、解除91人、收监2人，年末在册141人", []string{
			"total certain complete 146人＋88人 = 141人 + 91人 + 2人",
		}},
		{"抽取案卷210份，发现问题126个，平均每份案卷发现问题0.6个", []string{
			"average certain 0.6个 = 126个 / 210份",
		}},
		{"全年召开听证会8次，其中立法听证1次、重大决策听证3次、行政处罚听证4次", []string{
			"total certain disjoint 8次 = 1次 + 3次 + 4次",
		}},
		{"聘任法治副校长85人，其中来自公安41人、法院13人、检察院12人、司法行政机关19人", []string{
			"total certain disjoint 85人 = 41人 + 13人 + 12人 + 19人",
		}},
		{"处罚金额最高为8.5万元，最低为200元，平均1.1万元", []string{
			"mean-within certain 8.5万元 ~ 1.1万元",
		}},
		{"全年立案数最高为8月的46件，最低为2月的11件，月均27件", []string{
			"mean-within certain 46件 ~ 27件",
		}},
		{"负责人出庭应诉率区政府为100%，区政府部门为98%，镇街为95%，三类主体合并计算为97.2%", []string{
			"mean-within certain 100% ~ 97.2%",
		}},
		{"邀请法学专家3名、律师5名、基层代表7名组成15人评估小组", []string{
			"total certain complete 15人 = 3名 + 5名 + 7名",
		}},
		{"受理政府采购投诉13件，驳回投诉6件，投诉成立4件，撤回投诉3件，共办结13件", []string{
			"total open(subset) disjoint 13件 = 6件 + 4件 + 3件",
			"total certain complete 13件 = 6件 + 4件 + 3件",
		}},
		{"近三年全区收案数依次为210件、252件、315件，逐年上升", []string{
			"change certain 252件 → 315件 up direction 逐年上升",
		}},
		{"四个季度的重复信访率依次为12%、10%、9%、8%，呈逐季下降态势", []string{
			"change certain 9% → 8% down direction 逐季下降",
		}},
		{"近三年收案数依次为200件、240件、288件，每年增幅均为20%", []string{
			"change certain 200件 → 240件 up percent 20%",
			"change certain 240件 → 288件 up percent 20%",
		}},
		{"全年新增示范村4个，总数从11个增加到15个", []string{
			"change certain 11个 → 15个 up direction 增加到",
			"total certain complete 15个 = 11个 + 4个",
		}},
		{"12名公众代表中，赞成方案的占83.3%", []string{
			"grim certain 83.3% =  / 12名",
		}},
		{"网格员人数比上年减少一半，由260名缩减为130名", []string{
			"change certain 260名 → 130名 down direction 缩减为",
			"change certain 260名 → 130名 down percent 一半",
		}},
		{"全年受理行政案件10件，判决5件、裁定2件，尚有3件未审结", []string{
			"total certain complete 10件 = 5件 + 2件 + 3件",
		}},
		{"执法人员学历构成为研究生10人，占14.7%；本科43人，占63.2%；大专及以下15人，占22.1%", []string{
			"share certain 14.7% = 10人 / 10人＋43人＋15人",
			"share certain 63.2% = 43人 / 10人＋43人＋15人",
			"share certain 22.1% = 15人 / 10人＋43人＋15人",
		}},
		{"婚姻家庭纠纷231件（占37.6%）、邻里纠纷187件（占30.5%）、物业纠纷196件（占31.9%）", []string{
			"share certain 37.6% = 231件 / 231件＋187件＋196件",
			"share certain 30.5% = 187件 / 231件＋187件＋196件",
			"share certain 31.9% = 196件 / 231件＋187件＋196件",
		}},
		{"培训执法人员260人次、142人参加", []string{
			"at-least certain 260人次 ~ 142人",
		}},
		{"全年一审案件41件，其中判决驳回诉讼请求21件、裁定驳回起诉8件、裁定准许撤诉12件", []string{
			"total certain disjoint 41件 = 21件 + 8件 + 12件",
		}},
		{"建成法治主题公园3个、法治文化广场5个、法治长廊12条，三类阵地共20处", []string{
			"total certain complete 20处 = 3个 + 5个 + 12条",
		}},
		{"市场监管领域办理618件，交通运输领域办理742件，交通运输领域的处罚案件中，适用简易程序的有656件", []string{
			"total certain disjoint 742件 = 656件",
		}},
		{"材料由14份减少到9份，减幅达35.7%", []string{
			"change certain 14份 → 9份 down percent 35.7%",
		}},
		{"吊销营业执照189户，占450户的42%；主动注销171户，占38%", []string{
			"share certain 42% = 189户 / 450户",
			"share certain 38% = 171户 / 450户",
		}},
	})
}

// Averages over the months, counts spelled out behind their share, growth beside a difference.
func TestMoreWaysOfClerks(t *testing.T) {
	check(t, []reading{
		{"办理行政许可6300件，月均535件，即办件占比逐步提高。", []string{
			"average certain 535件 = 6300件 / 12个月",
		}},
		{"办理行政许可6300件，月均525件，即办件占比逐步提高。", []string{
			"average certain 525件 = 6300件 / 12个月",
		}},
		{"第三方机构抽取样本单位50个，得分85分以上的占62%，即33个，70分至85分的17个。", []string{
			"share certain 62% = 33个 / 50个",
		}},
		{"第三方机构抽取样本单位50个，得分85分以上的占66%，即33个，70分至85分的17个。", []string{
			"share certain 66% = 33个 / 50个",
		}},
		{"全区法治宣传志愿者780人，同比增加30%，比2023年净增195人。", nil},
		{"全区法治宣传志愿者780人，同比增加30%，比2023年净增180人。", nil},
	})
}
