// Shares of a whole.

package claims_test

import "testing"

func TestShares(t *testing.T) {
	check(t, []reading{
		{"1364宗案件中，简易程序823宗，占60.3%；普通程序541宗，占39.7%。", []string{
			"total certain complete 1364宗 = 823宗 + 541宗",
			"shares certain 60.3% + 39.7%",
			"share certain 60.3% = 823宗 / 1364宗",
			"share certain 39.7% = 541宗 / 1364宗",
		}},
		{"1364宗案件中，简易程序823宗，占63.3%；普通程序541宗，占39.7%。", []string{
			"total certain complete 1364宗 = 823宗 + 541宗",
			"shares certain 63.3% + 39.7%",
			"share certain 63.3% = 823宗 / 1364宗",
			"share certain 39.7% = 541宗 / 1364宗",
		}},
		{"48名执法人员中，具有法律专业背景的12名，占25%。", []string{
			"total certain disjoint 48名 = 12名",
			"share certain 25% = 12名 / 48名",
		}},
		{"48名执法人员中，具有法律专业背景的12名，占35%。", []string{
			"total certain disjoint 48名 = 12名",
			"share certain 35% = 12名 / 48名",
		}},
		{"主要负责人主持会议11次，其中专题研究法治4次；出庭应诉6次，占局领导出庭总数的25%。", []string{
			"total certain disjoint 11次 = 4次",
			"share open(base) 25% = 6次 / 11次",
		}},
		{"全年立案1248件，其中河道采砂类386件、占30.9%，水资源类291件、占23.3%，水土保持类342件、占27.4%，水工程类104件、占8.3%，其他125件、占10.0%。", []string{
			"total certain complete 1248件 = 386件 + 291件 + 342件 + 104件 + 125件",
			"shares certain 30.9% + 23.3% + 27.4% + 8.3% + 10.0%",
			"share certain 30.9% = 386件 / 1248件",
			"share certain 23.3% = 291件 / 1248件",
			"share certain 27.4% = 342件 / 1248件",
			"share certain 8.3% = 104件 / 1248件",
			"share certain 10.0% = 125件 / 1248件",
		}},
		{"全年立案1248件，其中河道采砂类386件、占30.9%，水资源类291件、占23.8%，水土保持类342件、占27.4%，水工程类104件、占8.3%，其他125件、占10.0%。", []string{
			"total certain complete 1248件 = 386件 + 291件 + 342件 + 104件 + 125件",
			"shares certain 30.9% + 23.8% + 27.4% + 8.3% + 10.0%",
			"share certain 30.9% = 386件 / 1248件",
			"share certain 23.8% = 291件 / 1248件",
			"share certain 27.4% = 342件 / 1248件",
			"share certain 8.3% = 104件 / 1248件",
			"share certain 10.0% = 125件 / 1248件",
		}},
		{"劳动争议、邻里、物业三类纠纷分别为286件、201件、113件，合计600件，占纠纷总数1000件的60%。", []string{
			"total certain complete 600件 = 286件 + 201件 + 113件",
			"share certain 60% = 600件 / 1000件",
			"count certain 三类 = 3",
		}},
		{"民警4.83万名，取得高级资格的1520名，占3.1%。", []string{
			"share certain 3.1% = 1520名 / 4.83万名",
		}},
		{"执法人员483名，取得高级资格的15名，占5.1%。", []string{
			"share certain 5.1% = 15名 / 483名",
		}},
		{"中考考生5840人，A等级1168人，B等级1752人，C等级及以下2920人，分别占20%、30%、50%。", []string{
			"total open(subset) 5840人 = 1168人 + 1752人 + 2920人",
			"share certain 20% = 1168人 / 5840人",
			"share certain 30% = 1752人 / 5840人",
			"share certain 50% = 2920人 / 5840人",
		}},
		{"中考考生5840人，A等级1168人，B等级1752人，C等级及以下2920人，分别占20%、35%、50%。", []string{
			"total open(subset) 5840人 = 1168人 + 1752人 + 2920人",
			"share certain 20% = 1168人 / 5840人",
			"share certain 35% = 1752人 / 5840人",
			"share certain 50% = 2920人 / 5840人",
		}},
	})
}
