// Halves, thirds and tenths told in words, and rates whose counts lesser words name.

package claims_test

import "testing"

// Halves, thirds and tenths told in words, and rates whose counts lesser words name.
func TestHalvesAndFractions(t *testing.T) {
	check(t, []reading{
		{"审核重大执法决定168件，其中行政处罚类77件，占比超过一半。", []string{
			"total certain disjoint 168件 = 77件",
			"share certain 超过一半 = 77件 / 168件",
		}},
		{"收回有效答卷2600份，选择非常满意的1218份，占比过半。", []string{
			"share certain 过半 = 1218份 / 2600份",
		}},
		{"收回有效答卷2600份，过半数来自企业。", nil},
		{"入企检查由2022年的842次压减到2023年的512次，减少一半以上。", []string{
			"change certain 842次 → 512次 down direction 压减到2023年的",
			"change certain 842次 → 512次 down percent 一半以上",
		}},
		{"窗口由62个减少到41个，减少近半，综合窗口占八成。", []string{
			"change certain 62个 → 41个 down direction 减少到",
			"change certain 62个 → 41个 down percent 近半",
			"share open(base) 八成 = 41个 / 62个",
		}},
		{"办理援助案件912件，为农民工讨薪的304件，刚好占四分之一。", []string{
			"share certain 四分之一 = 304件 / 912件",
		}},
		{"办理援助案件912件，为农民工讨薪的304件，占三分之一。", []string{
			"share certain 三分之一 = 304件 / 912件",
		}},
		{"对48家养老机构开展检查，发现存在隐患的有24家，占三分之一。", []string{
			"share certain 三分之一 = 24家 / 48家",
		}},
		{"办理2345件，其中1876件由群众网上提交，网办比例整整达到九成。", []string{
			"total certain disjoint 2345件 = 1876件",
			"rate certain 九成 = 1876件 / 2345件",
		}},
		{"审结案件128件，撤销14件、确认违法5件、责令履行3件，以上三类合计的直接纠错率为18.75%。", []string{
			"rate certain 18.75% = 14件＋5件＋3件 / 128件",
		}},
		{"有效监测天数为366天，优良天数311天，优良率86.3%。", []string{
			"rate certain 86.3% = 311天 / 366天",
		}},
		{"食品抽检合格率为98.02%，共抽检1650批次，检出不合格25批次。", []string{
			"rate certain 98.02% = 1650批次－25批次 / 1650批次",
		}},
		{"建议64件、提案91件，共155件，所提问题已经解决的131件，占86.52%。", []string{
			"total certain complete 155件 = 64件 + 91件",
			"share certain 86.52% = 131件 / 155件",
		}},
		{"经济损失从2022年的4200万元降到2023年的3360万元，整整减少三成。", []string{
			"change certain 4200万元 → 3360万元 down percent 三成",
		}},
		{"征收关税237亿元，比上年的216亿元增加19亿元。", []string{
			"change certain 216亿元 → 237亿元 up difference 19亿元",
		}},
	})
}
