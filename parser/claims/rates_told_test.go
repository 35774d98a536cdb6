// Rates whose counts the words around them tell: per mille, named behind, of one series.

package claims_test

import "testing"

// Rates whose counts the words around them tell: per mille, named behind, of one series.
func TestRatesByTheWordsAroundThem(t *testing.T) {
	check(t, []reading{
		{"列管社区矫正对象1250人，期间重新犯罪2人，再犯罪率为2.6‰。", []string{
			"rate certain 2.6‰ = 2人 / 1250人",
		}},
		{"全市常住人口46.8万人，登记律师243名，律师万人比5.2‰。", nil},
		{"以92.6%的办结率完成投诉处置任务，全年收到投诉1350件，已办结1296件。", []string{
			"rate certain 92.6% = 1296件 / 1350件",
		}},
		{"产地应检面积1600公顷，实检1520公顷，产地检疫率为97.5%。", []string{
			"rate certain 97.5% = 1520公顷 / 1600公顷",
		}},
		{"全镇15个行政村中有14个村完成轮训，完成率91.3%。", []string{
			"total certain disjoint 15个 = 14个",
			"rate certain 91.3% = 14个 / 15个",
		}},
		{"进驻事项1456项，可以网上办理的1412项，可以全程网办的1238项，网上可办率、全程网办率分别为96.98%、83.05%。", []string{
			"rate certain 96.98% = 1412项 / 1456项",
			"rate certain 83.05% = 1238项 / 1456项",
		}},
		{"进驻事项1456项，可以网上办理的1412项，可以全程网办的1238项，网上可办率、全程网办率分别为96.98%、85.03%。", []string{
			"rate certain 96.98% = 1412项 / 1456项",
			"rate certain 85.03% = 1238项 / 1456项",
		}},
		{"加上上年结转18件，共办理214件，审结192件。全年复议后起诉的23件，案结事了率88.0%。", []string{
			"rate certain 88.0% = 192件－23件 / 192件",
		}},
		{"收到申请112件，受理103件；审结96件，尚未审结7件。审结案件中，直接纠错14件，占审结数的13.6%。", []string{
			"total certain complete 103件 = 96件 + 7件",
			"total certain disjoint 96件 = 14件",
			"share certain 13.6% = 14件 / 96件",
			"total open(carried) disjoint 112件 = 103件",
		}},
	})
}
