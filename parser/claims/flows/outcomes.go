// What became of the cases dealt with, told between their number and what is left: 上年结转16件、新收225件、审结212件，其中维持121件、…、终止28件；年末未结29件. The
// outcomes are parts of what was dealt with and no further cases.

package flows

import (
	"slices"
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/lists"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/match"
)

// dropOutcomes leaves out of what was dealt with the parts of the first such figure: 终止28件 of 审结212件.
func (f *flow) dropOutcomes(r *prose.Reader, p *prose.Paragraph) {
	if len(f.done) < 2 {
		return
	}
	all := f.done[0]
	f.done = slices.DeleteFunc(f.done, func(k int) bool { return k != all && r.IsPartOf(&p.Mentions[k], &p.Mentions[all]) })
}

// behindOutcomes says whether nothing but the outcomes of what was dealt with stands before what is left.
func behindOutcomes(r *prose.Reader, p *prose.Paragraph, done, left int) bool {
	for k := done + 1; k < left; k++ {
		if !r.IsPartOf(&p.Mentions[k], &p.Mentions[done]) && p.Mentions[k].Kind != "rate" && p.Mentions[k].Depth == p.Mentions[done].Depth {
			return false
		}
	}
	return true
}

// leftElsewhere says whether what is left is told of in a clause of something else than what was dealt with.
func leftElsewhere(r *prose.Reader, p *prose.Paragraph, done, left int) bool {
	return leftOfOther(p, left) || lists.OtherClause(p, done, left) && !behindOutcomes(r, p, done, left)
}

// leftOfOther says whether what is left is told behind a ； and named as nothing before it in the sentence is: 上年结转16件，新收225件，审结212件；行政应诉未结39件.
func leftOfOther(p *prose.Paragraph, left int) bool {
	m := &p.Mentions[left]
	label := strings.TrimLeft(m.Gap, "；;")
	if label == m.Gap || match.StartsWithAny(label, "年末", "年底", "期末", "截至", "目前", "尚", "仍", "还", "其余", "剩余", "余", "未", "在办", "正在", "结转", "转入", "跨年") {
		return false
	}
	var before strings.Builder
	for j := left - 1; j >= 0 && p.Mentions[j].Block == m.Block; j-- {
		before.WriteString(p.Mentions[j].Gap)
	}
	return prose.Unsaid(m.Lead, before.String(), []string{"年末", "年底", "尚未", "未结", "未办结", "未审结", "结转下年", "结转", "在办", "剩余", "案件"}) > 0
}
