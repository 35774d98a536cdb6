// The whole of a share: the one that the words name, or the figure that its count stands right behind.

package shares

import (
	"slices"
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/lexicon"
	"github.com/fazhilint/fazhilint/parser/claims/lists"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/claims/rates"
	"github.com/fazhilint/fazhilint/parser/claims/rounding"
	"github.com/fazhilint/fazhilint/parser/match"
)

// namedWhole finds the whole that the words name: 占T的…, T中…N，占…, or the total of which the count is a part.
func namedWhole(r *prose.Reader, p *prose.Paragraph, k int, top rates.Sum) int {
	n := top.Members[0]
	if p.OfNamed(k) {
		return k - 1
	}
	if whole := calledWhole(p, k, n, r); whole >= 0 {
		return whole
	}
	first := &p.Mentions[n]
	if n > 0 && first.Block == p.Mentions[n-1].Block && !strings.ContainsAny(first.Gap, "，；,;") && strings.Contains(first.Gap, "中") && prose.SameKind(p.Mentions[n-1].Figure, first.Figure) {
		return n - 1
	}
	if len(top.Members) != 1 {
		return -1
	}
	whole, ok := r.WholeOf[first.Index]
	if !ok {
		return wholeBeside(r, p, k, n)
	}
	return slices.IndexFunc(p.Mentions, func(m prose.Mention) bool { return m.Index == whole })
}

// wholeBeside finds the whole of a count of which nobody says what it is a part of; -1 where there is none.
func wholeBeside(r *prose.Reader, p *prose.Paragraph, k, n int) int {
	if gap := p.Mentions[n].Gap; strings.ContainsAny(gap, "；;") && strings.Contains(gap, "中，") {
		return -1 // ；在公安部门处理的违法行为中，酒驾1126起、占比2.4%
	}
	base := pairBase(p, n)
	opens := base >= 0 && base == n-1 && (base == 0 || p.Mentions[base-1].Block != p.Mentions[n].Block)
	if base >= 0 && (opens || k == n || k == n+1 && match.StartsWithAny(p.Mentions[k].Lead, "占", "约占", "仅占")) {
		return base
	}
	return rates.ListedBefore(r, p, n)
}

// pairBase finds the count that mention n stands right behind and that is the first of its kind in the sentence, or the sum of those before it: 执法人员483名，取得资格的15名;
// 合计282件，办结率100%，满意279件. It is -1 where there is none.
func pairBase(p *prose.Paragraph, n int) int {
	first, b := &p.Mentions[n], overHundreds(p, n)
	if b < 0 || p.Mentions[b].Block != first.Block || !prose.SameKind(p.Mentions[b].Figure, first.Figure) || !lists.StartsWithListMark(first.Gap) {
		return -1
	}
	if p.Mentions[b].IsReached() && first.Words.Has(lexicon.Enter) {
		return -1 // 增至11个，今年新增2个，占总数的4.8%
	}
	sum, opens := lexicon.IsSumLabel(p.Mentions[b].Lead), b == 0 || p.Mentions[b-1].Block != first.Block
	if (b < n-1 || !opens && !sum) && strings.ContainsAny(first.Gap, "；;") {
		return -1 // 88所全部核准，核准率100%；累计创建27所，占学校总数的14.5%
	}
	if sum || firstOfKind(p, b, first) {
		return b
	}
	return -1
}

// overHundreds goes back from mention n over rates of 100%.
func overHundreds(p *prose.Paragraph, n int) int {
	b := n - 1
	for b >= 0 && p.Mentions[b].Block == p.Mentions[n].Block && p.Mentions[b].Kind == "rate" && rounding.IsHundred(&p.Mentions[b]) {
		b--
	}
	return b
}

// firstOfKind says whether no count before figure b in its sentence is of the kind of another.
func firstOfKind(p *prose.Paragraph, b int, other *prose.Mention) bool {
	for j := b - 1; j >= 0 && p.Mentions[j].Block == other.Block; j-- {
		if m := &p.Mentions[j]; m.Unit == other.Unit || prose.SameKind(m.Figure, other.Figure) {
			return false
		}
	}
	return true
}
