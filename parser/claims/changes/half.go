// Changes that are told as a half in words: 由842次压减到512次，减少一半以上.

package changes

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/claims/rounding"
	"github.com/fazhilint/fazhilint/parser/match"
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
		if !ok {
			half, ok = halfBefore(r, &p.Mentions[after-1])
		}
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
			Kind: "change", Span: tree.Span{min(a.Span[0], half.Span[0]), max(half.Span[1], m.Span[1])}, Section: m.Section, Sentence: m.Sentence, Subject: prose.SubjectOf(m), Signal: "减少", Scale: scale,
			ChangeKind: "percent", Direction: "down", Before: &from, After: &to, Change: &half, RateScale: 1, Reason: "comparison",
		})
	}
}

// halfBefore reads a half that is told right before the value that it starts from: 比上年减少一半，由260名缩减为130名.
func halfBefore(r *prose.Reader, from *prose.Mention) (term tree.Term, ok bool) {
	const lead = 4 // characters of 一半，由
	start := from.Span[0] - lead
	if start < 0 || string(r.Text[start:from.Span[0]]) != "一半，由" || !match.EndsWithAny(strings.TrimSuffix(from.Gap, "一半，由"), "减少", "减少了", "下降", "下降了", "压减", "压减了", "降低", "缩短", "压缩", "精简") {
		return term, false
	}
	const half, slack = 500, 50 // tenths of a percent: a half in words is hardly exact
	high := int64(half + slack)
	return tree.Term{Figure: -1, Text: "一半", Span: tree.Span{start, start + 2}, Unit: "%", Written: half, Low: half - slack, High: &high, Exact: true}, true
}
