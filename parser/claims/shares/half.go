// Shares that are told as a half in words: 审核168件，其中行政处罚类77件，占比超过一半.

package shares

import (
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/claims/rates"
	"github.com/fazhilint/fazhilint/parser/claims/rounding"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// Halves reads such shares where the whole of the count is known.
func Halves(r *prose.Reader, p *prose.Paragraph) {
	for k := 1; k < len(p.Mentions); k++ {
		m := &p.Mentions[k]
		if !rates.IsCount(p, k, r) || m.Approx != "" {
			continue
		}
		half, ok := rounding.HalfBehind(r, m, "，占比", "，占", "，占到", "，占了", "，约占", "，", "、占比", "（占比")
		if !ok {
			continue
		}
		whole := namedWhole(r, p, k, rates.Single(k))
		if whole < 0 || whole >= k || p.Mentions[whole].Approx != "" || !prose.SameKind(p.Mentions[whole].Figure, m.Figure) || !rounding.Small(m, &p.Mentions[whole]) {
			continue
		}
		w := &p.Mentions[whole]
		scale := rounding.ScaleFor(w, m)
		r.AddCertain(tree.Claim{
			Kind: "share", Span: tree.Span{w.Span[0], half.Span[1]}, Section: m.Section, Sentence: m.Sentence, Subject: "占比", Signal: "占比", Scale: scale, Rate: &half, RateScale: 1, Reason: "base",
			Numerators: []tree.Term{rounding.TermAt(m, scale)}, Denominators: []tree.Term{rounding.TermAt(w, scale)},
		})
	}
}
