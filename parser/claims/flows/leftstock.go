// Stocks whose gains and losses are told by other verbs than those of a list of words: 年初存量56处，2024年新发现31处，完成整治销号64处，年末尚存23处; 年初存案36件，
// 全年新收412件，审结419件，年末存案29件.

package flows

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/lexicon"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/match"
)

// Words at the end of a label by which a thing comes into a stock, and by which it is taken off. They are looked for only between a stock at the beginning and one at the
// end.
var (
	cameIn    = []string{"新发现", "新收", "收到", "收件", "收案", "新增", "新增加", "转入", "流入", "新受理", "受理", "新立", "新接", "新接收", "接收", "新登记", "新排查", "新转入", "调入", "迁入", "新产生"}                                 //nolint:gochecknoglobals // a constant list
	workedOff = []string{"销号", "整治", "化解", "清零", "消除", "清理", "清退", "拆除", "办结", "退出", "完成", "审结", "结案", "结件", "了结", "办理完毕", "转出", "流出", "调出", "迁出", "注销", "解除", "取消", "处置完毕", "执结", "整改", "答复"} //nolint:gochecknoglobals // a constant list
)

// workedOffStock claims of four figures in a row, from a stock at the beginning to one at the end, that what was found anew and what was worked off lead from one to the
// other.
func workedOffStock(r *prose.Reader, p *prose.Paragraph, from, to int) {
	if from > 0 && p.Mentions[from].Block-p.Mentions[from-1].Block == 1 {
		from-- // 年初旧存23件。全年新收184件，结案179件，未结28件
	}
	for first := from; first+3 < to; first++ {
		fresh, gone, last := first+1, first+2, first+3
		if p.Mentions[fresh].Block != p.Mentions[last].Block || !opensRow(&p.Mentions[first]) || !closesRow(&p.Mentions[last]) || !inARow(p, first, last) {
			continue
		}
		in, out := &p.Mentions[fresh], &p.Mentions[gone]
		comes := match.EndsWithAny(in.Lead, cameIn...) || strings.Contains(in.Lead, "新") || movesStock(in, "增加")
		goes := match.ContainsAny(out.Lead, workedOff...) || movesStock(out, "减少")
		if !comes || !goes || isTied(r, p.Mentions[last].Index) {
			continue
		}
		balance(r, p, []int{first, fresh}, []int{last, gone}, "年末")
		return
	}
}

// movesStock says whether a figure tells how much a stock was changed by what came or went, and compares nothing: 因退休、调离等原因减少27人.
func movesStock(m *prose.Mention, verbs ...string) bool {
	return m.IsChange() && match.EndsWithAny(m.Lead, verbs...) && !match.ContainsAny(m.Clause, "较", "比", "同期", "净")
}

// opensRow says whether a figure is what there was at the beginning: 年初存案36件, 年初旧存23件.
func opensRow(m *prose.Mention) bool {
	return (isOpening(m) || match.StartsWithAny(m.Lead, "上年保留", "原保留", "原有", "上年共有") || m.Words.Has(lexicon.Carried)) && !m.Words.Has(lexicon.Next|lexicon.Done)
}

// closesRow says whether a figure is what there is at the end: 年末存案31件, 未结28件.
func closesRow(m *prose.Mention) bool {
	return (m.Words.Has(lexicon.Closing|lexicon.Open|lexicon.Next) || match.StartsWithAny(m.Lead, "现保留", "现有", "现存", "现共有")) && !m.Words.Has(lexicon.Done) && !m.IsChange()
}

// inARow says whether figures are plain counts in one unit that commas separate; a full stop may stand behind the first.
func inARow(p *prose.Paragraph, first, last int) bool {
	for k := first; k <= last; k++ {
		m := &p.Mentions[k]
		if !inOneUnit(&p.Mentions[first], m, m) || m.IsChange() && !movesStock(m, "增加", "减少") || k > first && strings.ContainsAny(m.Gap, "；（") || (k == first+1 || k == last) && strings.Contains(m.Gap, "、") || k > first+1 && strings.Contains(m.Gap, "。") || strings.Contains(m.Gap, "其中") {
			return false
		}
	}
	return true
}
