// Those who were content and those who were fairly so, whose total stands before them in the sentence.

package flows

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/lists"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/match"
)

// Graded claims of those who were content and those who were fairly so that they are all, where their numbers make up a total told before in the
// sentence: 合计290件，…表示满意的288件、基本满意的2件.
func Graded(r *prose.Reader, p *prose.Paragraph) {
	for k := 2; k < len(p.Mentions); k++ {
		first, second := &p.Mentions[k-1], &p.Mentions[k]
		if first.Block != second.Block || !prose.SameKind(first.Figure, second.Figure) || !match.EndsWithAny(first.Lead, "满意的", "满意", "满意票") || strings.Contains(first.Lead, "基本") || !strings.HasPrefix(second.Lead, "基本满意") {
			continue
		}
		for j := k - 2; j >= 0 && p.Mentions[j].Block == first.Block; j-- {
			if whole := &p.Mentions[j]; prose.SameKind(whole.Figure, first.Figure) && lists.PlainCounts(p, whole, []int{k - 1, k}) && whole.N == first.N+second.N {
				lists.ClaimSum(r, p, j, []int{k - 1, k}, "满意", false)
				break
			}
		}
	}
}
