// Sums that repeat the verb of their parts: 收到司法建议9件、检察建议14件，共收到各类建议23件; 分别培训126人、118人和109人，累计培训353人.

package totals

import (
	"strings"
	"unicode/utf8"

	"github.com/fazhilint/fazhilint/parser/claims/lexicon"
	"github.com/fazhilint/fazhilint/parser/claims/lists"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// verbOfSum gives the verb between the announcement of a sum and its noun: 收到 of 共收到各类建议; empty where there is none.
func verbOfSum(label string) string {
	for _, years := range []string{"两年", "三年", "四年", "五年"} {
		label = strings.TrimPrefix(label, years)
	}
	for _, w := range []string{"合计", "共计", "总计", "累计", "总共", "一共", "共"} {
		if rest, ok := strings.CutPrefix(label, w); ok {
			if verb := lexicon.FirstRunes(rest, 2); utf8.RuneCountInString(verb) == 2 && utf8.RuneCountInString(label) <= 9 {
				return verb
			}
			return ""
		}
	}
	return ""
}

// opensWith says whether no more than who and when stand before a verb: 全年全局办理普通程序案件.
func opensWith(label, verb string) bool {
	before, _, found := strings.Cut(label, verb)
	return found && utf8.RuneCountInString(before) <= 8 && !strings.Contains(before, "的")
}

// addsUpSeries says whether a figure with 累计 adds up the series right before it: 分别培训126人、118人和109人，累计培训353人. Elsewhere 累计 counts
// earlier years as well.
func addsUpSeries(p *prose.Paragraph, k int) bool {
	verb := verbOfSum(p.Mentions[k].Lead)
	if verb == "" || !strings.Contains(p.Mentions[k].Lead, "累计") {
		return false
	}
	j := k - 1
	for j > 0 && p.Mentions[j].Block == p.Mentions[k].Block && lexicon.IsJoint(p.Mentions[j].Lead) && lexicon.Joins(lexicon.ListMark(p.Mentions[j].Gap)) {
		j--
	}
	first := &p.Mentions[j]
	return j < k-1 && first.Block == p.Mentions[k].Block && match.ContainsAny(first.Lead, "分别"+verb, verb+"分别", "依次"+verb)
}

// repeatsVerb says whether a sum is told with the verb that opens its list, so that it counts what the list does and nothing else.
func repeatsVerb(p *prose.Paragraph, whole *prose.Mention, parts []int, claim *tree.Claim) bool {
	verb := verbOfSum(whole.Lead)
	if verb == "" || len(claim.Readings[0]) < 2 || !isTight(p, parts) || !sameUnit(p, whole, parts) || !lists.Near(claim, 10) {
		return false
	}
	first := &p.Mentions[parts[0]]
	if !opensWith(first.Lead, verb) || !opensClause(p, parts[0]) && !strings.Contains(first.Gap, "分别") {
		return false
	}
	for _, j := range parts[1:] {
		if strings.Contains(p.Mentions[j].Lead, verb) {
			return false // 办理甲类9件、办理乙类14件 are told one by one
		}
	}
	return true
}
