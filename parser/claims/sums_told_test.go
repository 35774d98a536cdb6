// Stocks, standards, sums and lists that lesser words tell, and sums whose members are rounded in one way.

package claims_test

import "testing"

// Stocks, standards, sums and lists that lesser words tell, and sums whose members are rounded in one way.
func TestSumsByTheWordsAroundThem(t *testing.T) {
	check(t, []reading{
		{"年初存量56处，2023年新发现31处，完成整治销号64处，年末尚存33处。", []string{
			"total certain complete 56处＋31处 = 33处 + 64处",
		}},
		{"年初存量56处，2023年新发现31处，其中重大12处，年末尚存33处。", []string{
			"total certain 56处 = 12处 + 33处",
		}},
		{"新受理171件，没有上年结转案件；截至年末审结158件，其余23件正在审理。", []string{
			"total certain complete 171件 = 158件 + 23件",
		}},
		{"上年结转23件，新立案218件，办结219件，移送外单位4件，年末未结18件。", []string{
			"total certain complete 218件＋23件 = 219件 + 4件 + 18件",
		}},
		{"上年结转23件，新立案218件，办结221件，移送外单位4件，年末未结18件。", []string{
			"total open(carried) disjoint 218件 = 221件",
		}},
		{"上年结余312.5万元，拨入1840万元、支出1975万元，年末结余187.5万元。", []string{
			"total certain complete 312.5万元＋1840万元 = 187.5万元 + 1975万元",
		}},
		{"我镇按照每村2名的标准，为26个行政村选配骨干，共选配48名。", []string{
			"average certain 2名 = 48名 / 26个",
		}},
		{"宣传周持续7天，接待咨询1477人次，平均每天221人次。", []string{
			"average certain 221人次 = 1477人次 / 7天",
		}},
		{"行动历时98天，破获案件163起，其中积案42起，日均破案约1.66起。", []string{
			"total certain disjoint 163起 = 42起",
			"average certain 约1.66起 = 163起 / 98天",
		}},
		{"2023年1月至12月共上路检查2016次，月均186次。", []string{
			"average certain 186次 = 2016次 / 12个月",
		}},
		{"7个社区重新划分网格，依次设网格18个、16个、21个、14个、19个、15个和17个，网格总数118个。", []string{
			"total certain complete 118个 = 18个 + 16个 + 21个 + 14个 + 19个 + 15个 + 17个",
		}},
		{"签发优惠证书5873份、非优惠证书3457份，合计签发9420份。", []string{
			"total certain complete 9420份 = 5873份 + 3457份",
		}},
		{"线上登记6384人，线下补登142人，合计审核通过6498人，不符合条件28人。", nil},
		{"追回基金516.9万元，来自定点医院388.4万元、零售药店41.7万元、参保个人76.8万元。", []string{
			"total certain complete 516.9万元 = 388.4万元 + 41.7万元 + 76.8万元",
		}},
		{"现有36人，来自机关的22人、来自高校的9人、来自律所的12人，其中7人同时在高校和律所执业。", []string{
			"total open(overlap) 36人 = 22人 + 9人 + 12人",
			"total certain disjoint 12人 = 7人",
		}},
		{"现有学校86所，小学、初中和九年一贯制学校分别为52所、21所和11所。", []string{
			"total certain complete 86所 = 52所 + 21所 + 11所",
		}},
		{"应急救援队伍28支412人，其中专职队伍21支431人。", []string{
			"total certain disjoint 28支 = 21支",
			"total certain disjoint 412人 = 431人",
		}},
		{"全年罚没款合计61.35万元，其中医疗卫生、公共场所、生活饮用水和其他领域分别为28.4万元、17.65万元、6.2万元和9万元。", []string{
			"total certain complete 61.35万元 = 28.4万元 + 17.65万元 + 6.2万元 + 9万元",
		}},
		{"惠企资金合计1.36亿元，其中甲类5240万元、乙类3180万元、丙类4060万元、其他1220万元。", []string{
			"total certain complete 1.36亿元 = 5240万元 + 3180万元 + 4060万元 + 1220万元",
		}},
		{"惠企资金合计1.37亿元，其中甲类5240万元、乙类3180万元、丙类4060万元、其他1220万元。", []string{
			"total certain complete 1.37亿元 = 5240万元 + 3180万元 + 4060万元 + 1220万元",
		}},
	})
}
