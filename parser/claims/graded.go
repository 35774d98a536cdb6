// Those who were content and those who were fairly so, whose total stands before them in the sentence.

package claims

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/match"
)

// graded claims of those who were content and those who were fairly so that they are all, where their numbers make up a total told before in the
// sentence: 合计290件，…表示满意的288件、基本满意的2件.
func (r *reader) graded(p *paragraph) {
	for k := 2; k < len(p.mentions); k++ {
		first, second := &p.mentions[k-1], &p.mentions[k]
		if first.block != second.block || !sameKind(first.Figure, second.Figure) || !match.EndsWithAny(first.label, "满意的", "满意", "满意票") || strings.Contains(first.label, "基本") || !strings.HasPrefix(second.label, "基本满意") {
			continue
		}
		for j := k - 2; j >= 0 && p.mentions[j].block == first.block; j-- {
			if whole := &p.mentions[j]; sameKind(whole.Figure, first.Figure) && p.plainCounts(whole, []int{k - 1, k}) && whole.N == first.N+second.N {
				r.flowClaim(p, j, []int{k - 1, k}, "满意", false)
				break
			}
		}
	}
}
