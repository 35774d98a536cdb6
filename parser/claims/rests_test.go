// Rests that are told of again, sums of places in a list, rates of those concluded, and multiples among years.

package claims_test

import "testing"

func TestRestsTakenUp(t *testing.T) {
	check(t, []reading{
		{"加上其他部门的18件，共办理117件。上述99件审结92件，占92.9%；其他部门的18件全部审结。", []string{
			"share certain 92.9% = 92件 / 99件",
		}},
		{"投诉索要证明问题6件，核实4件，整改4件，另2件经查不属实。", []string{
			"total certain complete 6件 = 4件 + 2件",
			"total open(subset) 4件 = 4件 + 2件",
		}},
		{"一审行政案件62件中，县自然资源局19件，县公安局15件，县人社局9件，县市场监管局7件，乡镇（街道）合计12件。", []string{
			"total certain disjoint 62件 = 19件 + 15件 + 9件 + 7件 + 12件",
		}},
		{"受理申请282件，达成协议246件，其余36件中终止调解21件、继续调解15件，已结案件调解成功率92.1%。", []string{
			"total certain complete 282件 = 246件 + 36件",
			"total certain disjoint 36件 = 21件 + 15件",
			"rate open(base) 92.1% = 246件 / 282件",
		}},
		{"2022年受理74件，2023年受理96件，2024年受理163件，2024年较2023年增长69.8%，是2022年的2.2倍。", []string{
			"change certain 96件 → 163件 up percent 69.8%",
			"change certain 74件 → 163件  times 2.2倍",
		}},
	})
}
