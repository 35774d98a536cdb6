// Changes that are told as a half in words: 由842次压减到512次，减少一半以上.

package changes

import (
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/claims/rounding"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// halvings open such words; all of them tell of less.
var halvings = []string{ //nolint:gochecknoglobals // a constant list
	"，减少", "，减少了", "，下降", "，下降了", "，压减", "，压减了", "，降低", "，降低了", "，缩短", "，缩短了", "，压缩", "，压缩了", "，精简", "，精简了", "，同比减少", "，同比下降",
}

// halves reads such changes behind the two values that show them.
func halves(r *prose.Reader, p *prose.Paragraph) {
	for after := 1; after < len(p.Mentions); after++ {
		m := &p.Mentions[after]
		half, ok := rounding.HalfBehind(r, m, halvings...)
		if !ok || !m.IsReached() {
			continue
		}
		fits := func(j int) bool {
			return prose.SameKind(p.Mentions[j].Figure, m.Figure) && !r.Changes[p.Mentions[j].Index]
		}
		before := startFor(p, after, fits)
		if before < 0 || p.Mentions[before].N == 0 || !rounding.Small(m, &p.Mentions[before]) || p.Mentions[before].Approx != "" || m.Approx != "" {
			continue
		}
		a := &p.Mentions[before]
		scale := rounding.ScaleFor(a, m)
		from, to := rounding.TermAt(a, scale), rounding.TermAt(m, scale)
		r.AddCertain(tree.Claim{
			Kind: "change", Span: tree.Span{a.Span[0], half.Span[1]}, Section: m.Section, Sentence: m.Sentence, Subject: prose.SubjectOf(m), Signal: "减少", Scale: scale,
			ChangeKind: "percent", Direction: "down", Before: &from, After: &to, Change: &half, RateScale: 1, Reason: "comparison",
		})
	}
}
