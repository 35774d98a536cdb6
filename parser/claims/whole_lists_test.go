// Lists whose words or marks say that they name all of their total, beside lists that do not.

package claims_test

import "testing"

// Lists whose words or marks say that they name all of their total, beside lists that do not.
func TestListsThatNameAllOfTheirTotal(t *testing.T) {
	check(t, []reading{
		{"接收卫片图斑159个，逐一实地核查后认定合法用地98个、违法用地43个、实地未变化8个。", []string{
			"total certain complete 159个 = 98个 + 43个 + 8个",
		}},
		{"接收卫片图斑159个，核查发现合法用地98个、违法用地43个、实地未变化8个。", nil},
		{"全年退税5.86亿元，由留抵退税3.12亿元、小微企业补助1.45亿元、加计扣除1.09亿元三项构成。", []string{
			"total certain complete 5.86亿元 = 3.12亿元 + 1.45亿元 + 1.09亿元",
		}},
		{"行政立案61起、刑事立案14起，两项相加为85起。", []string{
			"total certain complete 85起 = 61起 + 14起",
		}},
		{"建成中心1个、工作站14个、工作室173个，三级平台共188个；其中达到星级标准的121个，另有44个正在申报。", []string{
			"total certain 188个 = 121个 + 44个",
			"total certain complete 188个 = 1个 + 14个 + 173个",
		}},
		{"每万人拥有律师数由2020年的2.4名提高到3.1名，提前完成3名目标；其中中心城区5.6名，远郊两县分别为1.3名和1.1名。", []string{
			"change certain 2.4名 → 3.1名 up direction 提高到",
		}},
		{"中心收案141件，成功化解63件，化解成功率44.7%；其中诉前阶段收案52件、化解31件，诉中阶段收案89件、化解32件。", []string{
			"rate certain 44.7% = 63件 / 141件",
		}},
		{"开展抽查1620户，其中关闭单位84户，实际检查1536户，发现违法并查处107户。", []string{
			"total certain 1620户 = 84户 + 1536户",
		}},
		{"应检的534家单位中，评定为合格的471家、基本合格的38家、不合格的15家。", []string{
			"total certain complete 534家 = 471家 + 38家 + 15家",
		}},
		{"全年办件中线上办理占62.4%，线下窗口办理占39.6%。", []string{
			"shares certain 62.4% + 39.6%",
		}},
		{"线上办理占62.4%，线下办理占37.0%。", []string{
			"shares certain 62.4% + 37.0%",
		}},
		{"受援人按户籍划分，城镇居民占57.3%，农村居民占41.7%。", []string{
			"shares certain 57.3% + 41.7%",
		}},
		{"复议案件全部集中在四个领域，公安领域占41.2%，市场监管领域占23.5%，人社领域占18.6%，自然资源领域占12.7%。", []string{
			"shares certain 41.2% + 23.5% + 18.6% + 12.7%",
		}},
		{"执法总量中，行政检查占87.2%，行政处罚占9.5%，行政强制占3.3%；行政处罚中警告占34.8%，罚款占62.1%，其他种类占3.1%。", []string{
			"shares certain 34.8% + 62.1% + 3.1%",
		}},
	})
}
