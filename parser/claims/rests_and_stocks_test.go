// What is left by the contrary of what was done, stocks told with their moves, lists that are whole by other signs.

package claims_test

import "testing"

// What is left by the contrary of what was done, stocks told with their moves, lists that are whole by other signs.
func TestRestsAndStocks(t *testing.T) {
	check(t, []reading{
		{"检查工地217个，达到标准的203个，达标率93.5%；未达标15个，其中责令停工7个、罚款8个。", []string{
			"total certain disjoint 15个 = 7个 + 8个",
			"rate certain 93.5% = 203个 / 217个",
			"total certain complete 217个 = 203个 + 15个",
		}},
		{"登记在册出租房屋320处，签订责任书296处，占92.5%，未签订的22处正在催签。", []string{
			"share certain 92.5% = 296处 / 320处",
			"total certain complete 320处 = 296处 + 22处",
		}},
		{"检查企业240家，建立制度228家，占95%。未建立台账的15家已责令整改。", []string{
			"share certain 95% = 228家 / 240家",
		}},
		{"受理申请48216件，准予47983件。市本级办理6328件，占13.1%，其余41888件由县（区）办理。", []string{
			"share certain 13.1% = 6328件 / 47983件",
			"total open(carried) disjoint 48216件 = 47983件",
		}},
		{"交办信访积案48件；化解43件，化解率89.6%，其中省级交办件化解率90.9%，尚余1件。", []string{
			"rate certain 89.6% = 43件 / 48件",
			"rate open(base) 90.9% = 43件 / 48件",
		}},
		{"受理依申请公开31件，上年结转2件，办理完毕32件，结转下年度1件。", []string{
			"total certain complete 31件＋2件 = 32件 + 1件",
		}},
		{"审结51件，分别为维持26件、撤销8件、确认违法3件、驳回5件、终止11件，另有6件尚在审理。", []string{
			"total certain complete 51件 = 26件 + 8件 + 3件 + 5件 + 11件",
		}},
		{"行政复议案件审结17件，维持15件，撤销3件。", []string{
			"total certain disjoint 17件 = 15件 + 3件",
		}},
		{"现行有效文件数由年初96件减至年末84件，其中新出台7件、废止失效21件。", []string{
			"total certain 84件 = 7件 + 21件",
			"total certain complete 96件＋7件 = 84件 + 21件",
		}},
		{"涉访案件由年初的16件降至年末的5件，其中化解12件，年内新增1件。", []string{
			"change certain 16件 → 5件 down direction 降至年末的",
			"total certain 16件 = 12件 + 1件",
			"total certain complete 16件＋1件 = 5件 + 12件",
		}},
		{"年初有示范基地12个，年内新增4个，年末达到17个。", []string{
			"total certain complete 12个＋4个 = 17个",
		}},
		{"年初预算安排经费320万元，年中追加45万元，年末实际支出358万元，结余17万元。", []string{
			"total certain complete 320万元＋45万元 = 358万元 + 17万元",
		}},
		{"全年办理案件2306件，前三季度办理1748件，第四季度办理528件。", []string{
			"total certain complete 2306件 = 1748件 + 528件",
		}},
		{"行政执法主体共计327个，其中法定行政机关268个、授权组织41个、受委托组织28个，主体资格公告率100%，年内注销主体5个。", []string{
			"total certain disjoint 327个 = 268个 + 41个 + 28个",
			"grim open(base) 100% =  / 28个",
		}},
		{"一级86人、二级174人、三级402人，持证调解员共652人。", []string{
			"total certain complete 652人 = 86人 + 174人 + 402人",
		}},
		{"发放宣传册三批，分别为120册、85册、140册，累计发放355册。", []string{
			"total certain complete 355册 = 120册 + 85册 + 140册",
		}},
		{"排查机构2084家，按红、橙、黄、绿四色标注，红色5家、橙色13家、黄色71家、绿色2005家。", []string{
			"total certain complete 2084家 = 5家 + 13家 + 71家 + 2005家",
		}},
		{"办理建议提案64件，其中已解决39件、列入计划解决22件、留作参考6件。", []string{
			"total certain complete 64件 = 39件 + 22件 + 6件",
		}},
		{"7个乡镇复议“零发案”，其中3个乡镇复议、应诉“双零”，因此至少一项“零发案”的乡镇共8个。", []string{
			"total certain disjoint 7个 = 3个",
		}},
	})
}
