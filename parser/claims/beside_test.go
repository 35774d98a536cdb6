// Figures that stand beside a claim and are no part of it, from two hundred right paragraphs that were written to mislead.

package claims_test

import "testing"

func TestWhatStandsBeside(t *testing.T) {
	check(t, []reading{
		{"收到申请366件，加上上年结转29件，共审理372件（不予受理23件）。", []string{
			"total certain disjoint 372件 = 23件",
		}},
		{"出具意见书36份，其中涉诉9份、涉决策7份，其余为日常咨询类，共20份。", []string{
			"total certain 36份 = 9份 + 7份",
		}},
		{"排查隐患3947条，其中重大隐患21条；到年末整改3902条，整改率98.9%，尚余45条。", []string{
			"total certain disjoint 3947条 = 21条",
			"total certain complete 3947条 = 3902条 + 45条",
			"rate certain 98.9% = 3902条 / 3947条",
		}},
		{"代收申请97件，占全县申请总数的23.5%（全县412件）。", []string{
			"share certain 23.5% = 97件 / 412件",
		}},
		{"代收申请97件，占全县申请总数的33.5%（全县412件）。", []string{
			"share certain 33.5% = 97件 / 412件",
		}},
		{"刑满释放人员年末在册624人，当年衔接189人，衔接率100%。", []string{
			"rate open(base) 100% = 189人 / 624人",
		}},
		{"律师应诉9件，其中6件共同出庭，16件案件均有律师出庭。", []string{
			"total certain disjoint 9件 = 6件",
		}},
		{"年初床位4120张，年内新增260张，年末床位4310张，减少的70张因一家机构停业。", []string{
			"total open(subset) complete 4120张＋260张 = 4310张",
		}},
		{"交易额74.3亿元，节约资金4.16亿元，节约率5.3%（预算78.46亿元）。", []string{
			"rate certain 5.3% = 4.16亿元 / 78.46亿元",
		}},
		{"每个部门抽5卷、每个街道抽3卷，共163卷。", nil},
		{"年末未结11件；办结案件中移送司法3件，撤案6件，不予处罚11件，其余118件作出处罚决定。", nil},
		{"罚款5.9万元，即4.6万元、1.3万元。", nil},
		{"检查学校、幼儿园245所（家），分别为86所、112所和47家。", nil},
		{"现有民警263人，其中258人参加考试，249人通过，通过率96.5%，其余5人请假。", []string{
			"total certain complete 263人 = 258人 + 5人",
			"rate certain 96.5% = 249人 / 258人",
		}},
		{"学校65家接入65家，养老机构18家接入17家，总接入率98.8%。", []string{
			"rate certain 98.8% = 17家＋65家 / 18家＋65家",
		}},
		{"受理许可1866件，2024年为1620件，增长15.2%；办结1851件，其余15件顺延。", []string{
			"change certain 1620件 → 1866件 up percent 15.2%",
			"total certain complete 1866件 = 1851件 + 15件",
		}},
	})
}
