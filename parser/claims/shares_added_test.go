// Shares that are added together, contraries, and shares of a total that is changed over with its part.

package claims_test

import "testing"

// Shares that are added together, contraries, and shares of a total that is changed over with its part.
func TestSharesAddedTogether(t *testing.T) {
	check(t, []reading{
		{"投诉量居前两位的是物业管理和供热保障，分别占36.4%、22.8%，二者合计占总量的58.2%。", []string{
			"total certain complete 58.2% = 36.4% + 22.8%",
		}},
		{"投诉量居前两位的是物业管理和供热保障，分别占36.4%、22.8%，二者合计占总量的59.2%。", []string{
			"total certain complete 59.2% = 36.4% + 22.8%",
		}},
		{"投诉量居前两位的是物业管理和供热保障，分别占36.4%、22.8%，二者合计占总量的59.1%。", []string{
			"total certain complete 59.1% = 36.4% + 22.8%",
		}},
		{"涉企罚款中，市场监管领域占41%，交通运输领域占33%，两个领域合计占76%。", []string{
			"total certain complete 76% = 41% + 33%",
		}},
		{"涉企罚款中，市场监管领域占41%，交通运输领域占33%，两个领域合计占75%。", []string{
			"total certain complete 75% = 41% + 33%",
		}},
		{"排名前三的投诉类别为物业管理、噪声扰民和占道经营，分别占21.3%、15.6%和12.8%，合计占比59.7%。", []string{
			"total certain complete 59.7% = 21.3% + 15.6% + 12.8%",
		}},
		{"甲类120件，占30%，乙类80件，占20%，合计占50%。", []string{
			"grim open(base) 30% = 120件 /",
			"share open(base) 20% = 80件 / 120件",
			"share open(base) 50% = 80件 / 120件",
			"total certain complete 50% = 30% + 20%",
		}},
		{"甲类120件，占30%，乙类80件，占20%，两类合计占55%。", []string{
			"grim open(base) 30% = 120件 /",
			"share open(base) 20% = 80件 / 120件",
			"share open(base) 55% = 80件 / 120件",
			"total certain complete 55% = 30% + 20%",
		}},
		{"药品监督抽验结果显示，合格率为96.4%，不合格率为4.6%，不合格产品已全部下架。", []string{
			"shares certain 96.4% + 4.6%",
		}},
		{"药品监督抽验结果显示，合格率为96.4%，不合格率为3.6%，不合格产品已全部下架。", []string{
			"shares certain 96.4% + 3.6%",
		}},
		{"新建住宅占40%，其中保障性住房占30%，二者合计占70%。", nil},
		{"评查行政处罚案卷150卷，优秀96卷，占64%；合格51卷，占34%；不合格6卷，占2%。", []string{
			"share certain 64% = 96卷 / 150卷",
			"share certain 34% = 51卷 / 150卷",
			"share certain 2% = 6卷 / 150卷",
		}},
		{"评查行政处罚案卷150卷，优秀96卷，占64%；合格51卷，占34%；不合格3卷，占3%。", []string{
			"total certain complete 150卷 = 96卷 + 51卷 + 3卷",
			"shares certain 64% + 34% + 3%",
			"share certain 64% = 96卷 / 150卷",
			"share certain 34% = 51卷 / 150卷",
			"share certain 3% = 3卷 / 150卷",
		}},
		{"评查案卷320卷，优秀208卷，占65%；良好96卷，占30%；合格19卷，占5%，没有不合格案卷。", []string{
			"share certain 65% = 208卷 / 320卷",
			"share certain 30% = 96卷 / 320卷",
			"share certain 5% = 19卷 / 320卷",
		}},
		{"分品种：稻谷18.4万吨，占57.5%；小麦9.6万吨，占30%；玉米4万吨，占12.5%。", []string{
			"share certain 57.5% = 18.4万吨 / 18.4万吨＋9.6万吨＋4万吨",
			"share certain 30% = 9.6万吨 / 18.4万吨＋9.6万吨＋4万吨",
			"share certain 12.5% = 4万吨 / 18.4万吨＋9.6万吨＋4万吨",
		}},
		{"检查单位318家，发现问题单位2370家，占13.42%。", []string{
			"share certain 13.42% = 2370家 / 318家",
		}},
		{"发现问题单位318家，检查单位2370家，占13.42%。", []string{
			"share certain 13.42% = 318家 / 2370家",
		}},
		{"取得执法资格58人，全局干部职工164人，占35.4%。", []string{
			"share certain 35.4% = 58人 / 164人",
		}},
		{"评查案卷96卷，优秀150卷，占64%。", []string{
			"share certain 64% = 150卷 / 96卷",
		}},
	})
}
