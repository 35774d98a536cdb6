// Stocks, what was carried over and gone through, and changes of a part, in the words of the last reports that were new.

package claims_test

import "testing"

// Stocks, what was carried over and gone through, and changes of a part, in the words of the last reports that were new.
func TestStockMoves(t *testing.T) {
	check(t, []reading{
		{"旧存安置帮教对象214人，新接收96人，期满解除88人，期末在册232人。", []string{
			"total certain complete 214人＋96人 = 232人 + 88人",
		}},
		{"新增法律顾问单位15家，退出4家，聘请法律顾问的单位由62家变为75家。", []string{
			"total certain complete 62家＋15家 = 75家 + 4家",
		}},
		{"新增告知承诺事项16项，取消证明事项23项，保留证明事项由118项减至95项。", []string{
			"change certain 118项 → 95项 down direction 减至",
		}},
		{"安排法治建设专项经费420万元，已支出395万元，结余35万元。", []string{
			"total certain complete 420万元 = 395万元 + 35万元",
		}},
		{"共办理行政应诉案件156件（含上年结转18件），其中新收案件148件。", []string{
			"total certain disjoint 156件 = 148件",
			"total certain complete 156件 = 18件 + 148件",
		}},
		{"上年结转案件9件，加上年内受理的131件，全年审结127件，年底尚有18件未审结。", []string{
			"total certain complete 131件＋9件 = 127件 + 18件",
		}},
		{"继续有效213件，修改18件，废止36件，宣布失效11件，共计清理288件。", []string{
			"total certain complete 288件 = 213件 + 18件 + 36件 + 11件",
		}},
		{"网上立案申请由去年的1200件翻一番，今年达到2100件。", []string{
			"change certain 1200件 → 2100件 up times 翻一番",
		}},
		{"受理行政复议案件735件，上年为700件，涉企案件增加42件。", []string{
			"change open(comparison) 700件 → 735件 up difference 42件",
		}},
		{"接待来访群众315批286人次。", []string{
			"at-least certain 286人次 ~ 315批",
		}},
	})
}
