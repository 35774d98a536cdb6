// Stocks whose gains and losses are told by other verbs than those of a list of words: 年初存量56处，2024年新发现31处，完成整治销号64处，年末尚存23处.

package flows

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/match"
)

// workedOff are words of what takes a thing off such a stock.
var workedOff = []string{"销号", "整治", "化解", "清零", "消除", "清理", "清退", "拆除", "办结", "退出", "完成"} //nolint:gochecknoglobals // a constant list

// workedOffStock claims of four figures in a row, from a stock at the beginning to one at the end, that what was found anew and what was worked off lead from one to the
// other.
func workedOffStock(r *prose.Reader, p *prose.Paragraph, f *flow) {
	if len(f.opening) != 1 || len(f.closing) != 1 || f.closing[0] != f.opening[0]+3 {
		return
	}
	first, fresh, gone, last := f.opening[0], f.opening[0]+1, f.opening[0]+2, f.closing[0]
	for k := first; k <= last; k++ {
		if m := &p.Mentions[k]; !inOneUnit(&p.Mentions[first], m, m) || m.IsChange() || k > first && strings.ContainsAny(m.Gap, "。；（、") || strings.Contains(m.Gap, "其中") {
			return
		}
	}
	if strings.Contains(p.Mentions[fresh].Lead, "新") && match.ContainsAny(p.Mentions[gone].Lead, workedOff...) && !isTied(r, p.Mentions[last].Index) {
		balance(r, p, []int{first, fresh}, []int{last, gone}, "年末")
	}
}
