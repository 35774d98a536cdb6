// Columns that sum up those before or behind them, beside columns of other measures.

package claims_test

import "testing"

// Columns that sum up those before or behind them, beside columns of other measures.
func TestTableColumnsThatSumUp(t *testing.T) {
	check(t, []reading{
		{"领域\t普通程序\t简易程序\t合计\t罚没金额（万元）\n市场监管\t512\t206\t718\t386.50\n交通运输\t438\t1274\t1722\t291.25\n城市管理\t267\t945\t1212\t84.60", []string{
			"table-total certain complete 718 = 512 + 206",
			"table-total certain complete 1722 = 438 + 1274",
			"table-total certain complete 1212 = 267 + 945",
		}},
		{"领域\t合计\t普通程序\t简易程序\t罚没金额（万元）\n市场监管\t718\t512\t206\t386.50\n交通运输\t1722\t438\t1274\t291.25\n城市管理\t1212\t267\t945\t84.60", []string{
			"table-total certain complete 718 = 512 + 206",
			"table-total certain complete 1722 = 438 + 1274",
			"table-total certain complete 1212 = 267 + 945",
		}},
		{"领域\t普通件数\t简易件数\t合计\t普通罚款\t简易罚款\t合计\n市场监管\t512\t206\t718\t38\t12\t50\n交通运输\t438\t1274\t1712\t29\t13\t43\n城市管理\t267\t945\t1212\t8\t7\t15", []string{
			"table-total certain complete 718 = 512 + 206",
			"table-total certain complete 1712 = 438 + 1274",
			"table-total certain complete 1212 = 267 + 945",
			"table-total certain complete 50 = 38 + 12",
			"table-total certain complete 43 = 29 + 13",
			"table-total certain complete 15 = 8 + 7",
		}},
		{"领域\t普通程序\t简易程序\t合计\t占比\n市场监管\t512\t206\t728\t20.0%\n交通运输\t438\t1274\t1712\t47.0%\n城市管理\t267\t945\t1212\t33.3%", []string{
			"table-total certain complete 728 = 512 + 206",
			"table-total certain complete 1712 = 438 + 1274",
			"table-total certain complete 1212 = 267 + 945",
		}},
		{"序号\t领域\t普通程序\t简易程序\t合计（件）\n1\t市场监管\t512\t206\t728\n2\t交通运输\t438\t1274\t1712\n3\t城市管理\t267\t945\t1212", []string{
			"table-total certain complete 728 = 512 + 206",
			"table-total certain complete 1712 = 438 + 1274",
			"table-total certain complete 1212 = 267 + 945",
		}},
		{"项目\t一季度\t二季度\t三季度\t四季度\t全年\n检查\t512\t206\t728\t11\t1457\n许可\t51\t26\t28\t11\t116\n处罚\t43\t12\t17\t12\t94", []string{
			"table-total certain complete 1457 = 512 + 206 + 728 + 11",
			"table-total certain complete 116 = 51 + 26 + 28 + 11",
			"table-total certain complete 94 = 43 + 12 + 17 + 12",
		}},
		{"项目\t上半年\t全年\t上年全年\n检查\t512\t706\t728\n许可\t51\t96\t28", nil},
		{"单位\t受理\t总办结数\t全年合计\n甲镇\t512\t490\t490\n乙镇\t51\t48\t48", nil},
	})
}
