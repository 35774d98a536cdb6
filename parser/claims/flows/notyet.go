// What is left of what was begun, told by the contrary of what was done: 上年结转未签约57户，今年新启动143户，签约161户，尚余39户未签约. The verb, which no list of words holds, shows what
// came in and what went out.

package flows

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/match"
)

// notYetDone claims of four figures in a row, the first of which was carried over, that what came in makes what was done and what was not.
func notYetDone(r *prose.Reader, p *prose.Paragraph, carried int) {
	const verb = 2 // characters
	fresh, done, left := carried+1, carried+2, carried+3
	if left >= len(p.Mentions) || p.Mentions[left].Block != p.Mentions[carried].Block || isTied(r, p.Mentions[left].Index) {
		return
	}
	for k := fresh; k <= left; k++ {
		if m := &p.Mentions[k]; !inOneUnit(&p.Mentions[carried], m, m) || p.IsComparison(k) || strings.ContainsAny(m.Gap, "。；（") || strings.Contains(m.Gap, "其中") {
			return
		}
	}
	what := []rune(p.Mentions[done].Lead)
	if !strings.Contains(p.Mentions[fresh].Lead, "新") || len(what) < verb || strings.Contains(p.Mentions[done].Lead, "中") {
		return
	}
	rest := p.Mentions[left].Lead + p.Mentions[left].Noun
	if not := "未" + string(what[len(what)-verb:]); strings.Contains(rest, not) && match.StartsWithAny(p.Mentions[left].Lead, "尚", "目前", "仍", "还", "剩", "余", "未") {
		balance(r, p, []int{fresh, carried}, []int{done, left}, "未结")
	}
}
