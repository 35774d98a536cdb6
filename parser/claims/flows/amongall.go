// What was carried over, in a bracket behind all that was dealt with, and what came in anew among it: 共办理156件（含上年结转18件），其中新收138件.

package flows

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/lists"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
)

// amongAll claims that what was carried over and what came in anew make up such a total.
func amongAll(r *prose.Reader, p *prose.Paragraph, f *flow) {
	carried := f.carried[0]
	all, fresh := carried-1, carried+1
	if len(f.fresh) != 1 || f.fresh[0] != fresh || all < 0 || !prose.SameKind(p.Mentions[all].Figure, p.Mentions[fresh].Figure) || !strings.Contains(p.Mentions[all].Lead, "共") {
		return
	}
	inside := p.Mentions[carried].Depth > p.Mentions[all].Depth && strings.Contains(p.Mentions[carried].Lead, "含")
	if m := &p.Mentions[fresh]; inside && m.Depth == p.Mentions[all].Depth && strings.Contains(m.Gap, "其中") && strings.Contains(m.Lead, "新") {
		lists.ClaimSum(r, p, all, []int{carried, fresh}, "结转", false)
	}
}
