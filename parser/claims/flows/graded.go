// Those who were content and those who were fairly so, whose total stands before them in the sentence.

package flows

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/lexicon"
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
		if j := gradedWhole(p, k); j >= 0 {
			lists.ClaimSum(r, p, j, []int{k - 1, k}, "满意", false)
		}
	}
}

// gradedWhole finds the total of the two grades that end at mention k: the figure that they make up, or the one right before them, rates of all of it between, where
// they are more. It is -1 where there is none.
func gradedWhole(p *prose.Paragraph, k int) int {
	grades := []int{k - 1, k}
	sum := lists.SumOfParts(p, grades)
	right := true // nothing but rates stands between
	for j := k - 2; j >= 0 && p.Mentions[j].Block == p.Mentions[k].Block; j-- {
		whole := &p.Mentions[j]
		like := prose.SameKind(whole.Figure, p.Mentions[k].Figure) && lists.PlainCounts(p, whole, grades)
		if like && whole.N == sum || like && right && isAll(whole) && sum > whole.N && 4*(sum-whole.N) <= whole.N {
			return j
		}
		right = right && whole.Kind == "rate"
	}
	return -1
}

// isAll says whether a figure is called the sum of those before it, or takes all of them up: 合计57件; 19件全部按期答复.
func isAll(m *prose.Mention) bool {
	return lexicon.IsSumLabel(m.Lead) || m.Lead == "" && m.Gap == "，"
}
