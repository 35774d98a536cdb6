// Right sentences set side by side: what another clause tells is of other things.

package claims_test

import "testing"

// Right sentences set side by side: what another clause tells is of other things.
func TestClausesOfOtherThings(t *testing.T) {
	check(t, []reading{
		{"12345热线转办工单4215件，剔除重复派单115件和误派退回100件后，实际承办4000件，按期办结3980件，按期办结率99.5%，12315平台按期初查率99.8%、按期核查率99.6%、按期调解办结率98.9%。", []string{
			"total open(overlap) 4215件 = 115件 + 100件 + 4000件",
			"rate certain 99.5% = 3980件 / 4000件",
			"rate open(base) 99.8% = 4000件 / 4215件",
			"rate open(base) 99.6% = 4000件 / 4215件",
			"rate open(base) 98.9% = 3980件 / 4215件",
		}},
		{"受理仲裁案件1830件，上年结转170件，年内审结1940件，结案率97%，其中调解结案1261件，调解率65%；全年受理行政复议案件56件，办结率100%，目前还有6件正在回访。", []string{
			"total certain disjoint 1940件 = 1261件",
			"rate certain 97% = 1940件 / 1830件＋170件",
			"rate certain 65% = 1261件 / 1940件",
			"rate open(carried) 100% = 1261件 / 1940件",
		}},
		{"全年调解纠纷854件，成功846件，免费调解成功率95.2%；乡村振兴领域涉法涉诉矛盾排查三轮，首轮146件、二轮97件、三轮58件，合计301件，化解率99%，剩余3件挂账督办。", []string{
			"rate open(base) 95.2% = 846件 / 854件",
			"rate open(base) 99% = 846件 / 854件",
		}},
		{"建成区级公共法律服务中心1个、镇街工作站14个、村（社区）工作室173个，三级平台共188个；其中达到星级标准的121个，另有44个正在申报；政务公开标准化目录共26个领域、384项，县级保留271项，乡镇113项。", []string{
			"total certain 188个 = 121个 + 44个",
			"total open(subset) disjoint 384项 = 271项 + 113项",
			"total certain complete 188个 = 1个 + 14个 + 173个",
		}},
		{"档案行政执法检查覆盖单位62家，评为规范的43家、基本规范的16家、不规范的3家。全县14个乡镇、36个县直部门全部报送年度报告，公开率100%，其中按3月底前时限公开的有47家，占94.0%。", []string{
			"total open(subset) 62家 = 43家 + 16家 + 3家",
			"grim open(base) 100% =  / 36个",
			"share open(base) 94.0% = 47家 / 62家",
		}},
		{"收到依申请公开88件，予以公开37件，部分公开41件，其他处理10件，检查市场主体442户，立案113起，罚款76万元，其中食品类17起，占比居首，全年查办案件中，食品类87件、药品类23件。", []string{
			"total certain complete 88件 = 37件 + 41件 + 10件",
			"total certain disjoint 113起 = 17起 + 87件 + 23件",
		}},
	})
}
