// Figures on both sides of a ；: those that nothing ties together are not held against each other, those that are tied are.

package claims_test

import "testing"

// Figures on both sides of a ；: those that nothing ties together are not held against each other, those that are tied are.
func TestFiguresOfTwoClauses(t *testing.T) {
	check(t, []reading{
		{"我局共抽取检查对象260户，实际检查251户；全年受理854件，履行846件，履行率99.1%，抽样履行率92.5%。", []string{
			"rate certain 99.1% = 846件 / 854件",
			"rate open(base) 92.5% = 251户 / 260户",
		}},
		{"县消防救援大队检查单位2260家次，临时查封13家；镇卫生院等12家医疗机构完成自查，自查率100%。", []string{
			"rate open(base) 100% = 12家 / 13家",
		}},
		{"80件办结率100%，回访11件，满意10件、基本满意1件；全年处罚案件同比减少21件，降幅13.5%，全年共办结135件。", []string{
			"change open(base) 1件＋21件 → 1件 down percent 13.5%",
			"total open(subset) disjoint 11件 = 10件 + 1件",
			"grim open(base) 100% =  / 80件",
		}},
		{"全年许可2354件，其中即办件1893件，占80.4%；全年排查投诉举报205件，已销号185件，其余20件正在推进。", []string{
			"total open(base) complete 2354件 = 1893件 + 205件 + 185件 + 20件",
			"share certain 80.4% = 1893件 / 2354件",
		}},
		{"甲所受理77件、办结20件，乙所受理74件、办结72件，办结率分别为26.0%和97.3%；数字城管平台立案16840件，结案16512件，结案率98.1%，按期结案率94.3%。", []string{
			"rate certain 26.0% = 20件 / 77件",
			"rate certain 97.3% = 72件 / 74件",
			"rate certain 98.1% = 16512件 / 16840件",
			"rate open(base) 94.3% = 72件 / 74件",
		}},
		{"办结案件91件，其中调解占33件，占比36.3%；县公共法律服务中心出具咨询意见书118份，导入调解、援助、公证办理1063件，占12.3%。", []string{
			"total certain disjoint 91件 = 33件",
			"share certain 36.3% = 33件 / 91件",
			"share open(base) 12.3% = 1063件 / 91件",
		}},
		{"全部案件1124件，其余9个部门共办理252件；在已审结的67件行政诉讼案件中，胜诉61件，败诉4件，原告撤诉2件。", []string{
			"total certain complete 67件 = 61件 + 4件 + 2件",
		}},
		{"全年组织听证21场，其中行政处罚听证13场；对报送的31件文件进行审查，提出审查意见6件；处罚听证中，改变拟处罚意见的4件，占30.8%。", []string{
			"total certain disjoint 21场 = 13场",
			"total certain disjoint 6件 = 4件",
			"share open(base) 30.8% = 4件 / 6件",
		}},
		{"持证总数净增14名，上年末为1022名；全县现有执法人员1131人。", []string{
			"total open(base) complete 1131人 = 1022名 + 14名",
		}},
		{"乙所受理68件、办结55件；60件建议提案全部办结，按期办结率98.3%。", []string{
			"rate open(base) 98.3% = 60件 / 68件",
			"total open(carried) disjoint 68件 = 55件",
		}},
		{"12个镇共抽取67卷；政府常务会议审议议题152个，涉法议题89个，其中规范性文件11个、重大合同27个、征收决定4个。", []string{
			"total open(base) complete 12个 = 11个 + 27个 + 4个",
		}},
		{"法律顾问另审查一般合同64件；北港镇调委会5名专职调解员人均调解42件。", []string{
			"average open(base) 42件 = 64件 / 5名",
		}},
		{"计划培训800人，共调解纠纷千余件，调解成功率保持在98%以上；计划办理矛盾纠纷800起，实际办理854起，完成年度计划的106.8%。", []string{
			"rate certain 106.8% = 854起 / 800起",
		}},
		{"1364宗案件中，简易程序823宗，占60.3%；普通程序541宗，占39.7%。", []string{
			"total certain complete 1364宗 = 823宗 + 541宗",
			"shares certain 60.3% + 39.7%",
			"share certain 60.3% = 823宗 / 1364宗",
			"share certain 39.7% = 541宗 / 1364宗",
		}},
		{"全年立案1180件；立案数较上年的1124件增加66件。", []string{
			"change certain 1124件 → 1180件 up difference 66件",
		}},
		{"物业纠纷联调中心接收纠纷209件；当场调结161件，其余58件移交社区。", []string{
			"total certain complete 209件 = 161件 + 58件",
		}},
		{"国庆假期旅游投诉受理42件，办结41件；8月份受理68件，两者约占全年302件的36.4%。", []string{
			"share open(base) 36.4% = 68件 / 302件",
			"total open(carried) disjoint 42件 = 41件",
		}},
		{"省级19篇、市级63篇，总数比上年的71篇增加13篇。", []string{
			"change open(comparison) 71篇 → 63篇 up difference 13篇",
		}},
		{"收案由2022年的96件、2023年的131件增至2024年的214件，两年间分别增长36.5%和53.4%。", []string{
			"change certain 96件 → 131件 up percent 36.5%",
			"change certain 131件 → 214件 up percent 53.4%",
		}},
		{"10月236条，第四季度合计698条，其中11月257条、12月205条。", []string{
			"total certain 698条 = 257条 + 205条",
		}},
		{"赔偿金额分别为3.26万元和1.48万元，计4.74万元，均由财政列支。", []string{
			"total certain complete 4.74万元 = 3.26万元 + 1.48万元",
		}},
	})
}
