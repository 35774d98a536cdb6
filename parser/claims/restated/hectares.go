// Areas given in hectares and in mu: 12公顷（合180亩）. One hectare is 15 mu (国务院关于在我国统一实行法定计量单位的命令, 1984; 亩 is in use beside the units of law).

package restated

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/claims/rounding"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// hectares claims that an area right behind another is the same in the other unit.
func hectares(r *prose.Reader, p *prose.Paragraph) {
	for k := 1; k < len(p.Mentions); k++ {
		a, b := &p.Mentions[k-1], &p.Mentions[k]
		if a.Block != b.Block || a.Approx != "" || b.Approx != "" || !rounding.Small(a, b) || !againIn(b.Gap) {
			continue
		}
		scale := rounding.ScaleFor(a, b) + 1
		var whole, base tree.Term
		switch {
		case a.Unit == "公顷" && b.Unit == "亩":
			whole, base = inMu(a, scale), plainTerm(b, scale)
		case a.Unit == "亩" && b.Unit == "公顷":
			whole, base = plainTerm(a, scale), inMu(b, scale)
		default:
			continue
		}
		r.Add(tree.Claim{
			Kind: "same-amount", Span: prose.SpanOver(a, b), Section: a.Section, Sentence: a.Sentence, Scale: scale, Subject: a.Lead, Signal: "折合", Certain: true, Whole: &whole, Base: &base,
		})
	}
}

// againIn says whether the words before a figure say that it gives the one before it in another unit.
func againIn(gap string) bool {
	bracket := strings.HasPrefix(gap, "（") || strings.HasPrefix(gap, "(")
	switch words := strings.Trim(gap, "（( ，,"); words {
	case "合", "折合", "约合", "即", "折合约":
		return true
	default:
		return words == "" && bracket
	}
}

// plainTerm is a figure with half a step of room at either side.
func plainTerm(m *prose.Mention, scale int) tree.Term {
	factor := rounding.Pow10(scale - m.Scale)
	return roomy(m, m.N*factor, max(m.Step, 1)*factor)
}

// inMu is an area in hectares, whose figures are in square metres, as mu.
func inMu(m *prose.Mention, scale int) tree.Term {
	const perHectare, metres = 15, 10_000
	factor := rounding.Pow10(scale - m.Scale)
	return roomy(m, m.N*factor*perHectare/metres, max(m.Step, 1)*factor*perHectare/metres)
}

// roomy makes the term.
func roomy(m *prose.Mention, n, step int64) tree.Term {
	high := n + step/2
	return tree.Term{Figure: m.Index, Label: m.Lead, Text: m.Literal, Span: m.Span, Unit: m.Unit, Written: n, Low: n - step/2, High: &high, Exact: true}
}
