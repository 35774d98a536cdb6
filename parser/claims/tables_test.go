// Totals, rates and shares in tables.

package claims_test

import "testing"

func TestTables(t *testing.T) {
	check(t, []reading{
		{"表1 分领域情况\n领域|受理|审结\n公安|13|14\n自然资源|11|10\n其他|15|16\n合计|39|41", []string{
			"table-total certain complete 39 = 13 + 11 + 15",
			"table-total certain complete 41 = 14 + 10 + 16",
		}},
		{"单位\t受理（件）\t办结（件）\t办结率\n城关镇\t120\t118\t98.3%\n河东乡\t86\t84\t96.7%\n西山乡\t54\t54\t100%\n合计\t260\t256\t98.5%", []string{
			"table-total certain complete 260 = 120 + 86 + 54",
			"table-total certain complete 256 = 118 + 84 + 54",
			"table-rate certain 98.3% = 118 / 120",
			"table-rate certain 96.7% = 84 / 86",
			"table-rate certain 100% = 54 / 54",
			"table-rate certain 98.5% = 256 / 260",
		}},
		{"| 季度 | 检查 | 立案 |\n|---|---|---|\n| 一季度 | 12 | 3 |\n| 二季度 | 20 | 4 |\n| 小计 | 32 | 7 |\n| 三季度 | 18 | 2 |\n| 四季度 | 11 | 5 |\n| 小计 | 29 | 7 |\n| 合计 | 61 | 14 |", []string{
			"table-total certain complete 32 = 12 + 20",
			"table-total certain complete 7 = 3 + 4",
			"table-total certain complete 29 = 18 + 11",
			"table-total certain complete 7 = 2 + 5",
			"table-total certain complete 61 = 32 + 29",
			"table-total certain complete 14 = 7 + 7",
		}},
		{"| 合计 | 公安 | 城管 | 其他 |\n|---|---|---|---|\n| 260 | 150 | 60 | 50 |", []string{
			"table-total certain complete 260 = 150 + 60 + 50",
		}},
		{"| 项目 | 数量 |\n|---|---|\n| 合计 | 260 |\n| 公安 | 150 |\n| 城管 | 60 |\n| 其他 | 40 |", []string{
			"table-total certain complete 260 = 150 + 60 + 40",
		}},
		{"| 序号 | 单位 | 案件（件） | 占比 |\n|---|---|---|---|\n| 1 | 甲局 | 120 | 60.0% |\n| 2 | 乙局 | 50 | 25.0% |\n| 3 | 丙局 | 30 | 15.0% |\n|  | 合计 | 200 | 100% |", []string{
			"table-total certain complete 200 = 120 + 50 + 30",
			"table-rate certain 60.0% = 120 / 200",
			"table-rate certain 25.0% = 50 / 200",
			"table-rate certain 15.0% = 30 / 200",
		}},
		{"| 领域 | 2022年 | 2023年 | 增减 | 增幅 |\n|---|---|---|---|---|\n| 公安 | 120 | 150 | 30 | 25% |\n| 城管 | 80 | 60 | -20 | -25% |\n| 合计 | 200 | 210 | 10 | 5% |", []string{
			"table-total certain complete 200 = 120 + 80",
			"table-total certain complete 210 = 150 + 60",
			"change certain 120 → 150 up difference 30",
			"change certain 80 → 60 down difference -20",
			"change certain 200 → 210 up difference 10",
			"change certain 120 → 150 up percent 25%",
			"change certain 80 → 60 down percent -25%",
			"change certain 200 → 210 up percent 5%",
		}},
		{"| 序号 | 类别 | 2024年（件） | 2025年（件） | 增减（%） |\n|---|---|---|---|---|\n| 1 | 处罚 | 42,186 | 38,512 | －8.7 |\n| 2 | 许可 | 98,760 | 106,348 | 17.7 |\n| 3 | 强制 | 3,214 | 2,876 | ↓10.5 |", []string{
			"change certain 42,186 → 38,512 down percent －8.7",
			"change certain 98,760 → 106,348 up percent 17.7",
			"change certain 3,214 → 2,876 down percent ↓10.5",
		}},
		// Sizes without a sign go either way, and without the year before nothing is compared.
		{"| 类别 | 上年 | 今年 | 同比（%） |\n|---|---|---|---|\n| 处罚 | 200 | 150 | 25 |\n| 许可 | 400 | 300 | 25 |\n| 强制 | 40 | 50 | 25 |", []string{
			"change certain 200 → 150 down percent 25",
			"change certain 400 → 300 down percent 25",
			"change certain 40 → 50 up percent 25",
		}},
		{"| 类别 | 受理 | 办结 | 较上年增减 |\n|---|---|---|---|\n| 处罚 | 12 | 10 | 2 |\n| 许可 | 8 | 7 | 1 |\n| 强制 | 30 | 25 | 3 |", nil},
		// Parts behind their whole, as most rows show; what falls short may leave something out.
		{"| 地区 | 审结 | 维持 | 驳回 | 调解 |\n|---|---|---|---|---|\n| 东山 | 286 | 164 | 34 | 98 |\n| 西岭 | 190 | 101 | 27 | 62 |\n| 南桥 | 168 | 86 | 30 | 52 |\n| 北关 | 391 | 200 | 61 | 120 |\n| 市直 | 55 | 20 | 15 | 20 |", []string{
			"table-total certain complete 286 = 164 + 34 + 98",
			"table-total certain complete 190 = 101 + 27 + 62",
			"table-total certain complete 168 = 86 + 30 + 52",
			"table-total certain complete 55 = 20 + 15 + 20",
		}},
		{"| 单位 | 培训 | 会议 | 检查 |\n|---|---|---|---|\n| 甲局 | 3 | 1 | 2 |\n| 乙局 | 5 | 2 | 3 |\n| 丙局 | 4 | 2 | 6 |", nil},
		// Rates whose counts stand in other columns of no certain meaning are left alone.
		{"| 单位 | 检查 | 问题 | 满意率 |\n|---|---|---|---|\n| 甲局 | 120 | 18 | 98.3% |\n| 乙局 | 86 | 9 | 97.1% |", nil},
	})
}
