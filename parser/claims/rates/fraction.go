// Rates whose counts stand beside them as a fraction: 化解率94.74%（54/57）; 化解率54/57（94.74%）.

package rates

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/claims/rounding"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// Fraction reads the percentage at mention k from the fraction in the bracket behind it, or before its own bracket. It reports whether there is one.
func Fraction(r *prose.Reader, p *prose.Paragraph, k int) bool {
	m := &p.Mentions[k]
	if m.Kind != "rate" || m.Family != "percent" || r.Changes[m.Index] {
		return false
	}
	top, base, ok := fractionBehind(r.Text, m.Span[1])
	if !ok {
		top, base, ok = fractionBefore(r.Text, m.Span[0])
	}
	if !ok || base.Written == 0 {
		return false
	}
	kind, named := KindAt(m)
	if !named {
		kind = Kind{Name: "比率"}
	}
	Add(r, m, &kind, fractionClaim(m, top, base))
	return true
}

// fractionClaim is the claim that a fraction gives a rate.
func fractionClaim(m *prose.Mention, top, base tree.Term) tree.Claim {
	claim := tree.Claim{Kind: "rate", Certain: true, Numerators: []tree.Term{top}, Denominators: []tree.Term{base}}
	claim.Span = tree.Span{min(m.Span[0], top.Span[0]), max(m.Span[1], base.Span[1])}
	rate, scale := rounding.RateTerm(m)
	claim.Rate, claim.RateScale = &rate, scale
	return claim
}

// fractionBehind reads （54/57） at a place.
func fractionBehind(text []rune, at int) (top, base tree.Term, ok bool) {
	if at >= len(text) || text[at] != '（' && text[at] != '(' {
		return top, base, false
	}
	at++
	for _, word := range []string{"即", "为"} {
		if match.HasAt(text, at, word) {
			at++
		}
	}
	top, base, end := fractionAt(text, at)
	return top, base, end > at && end < len(text) && strings.ContainsRune("）)，,；;", text[end])
}

// fractionBefore reads 54/57 before a bracket that opens at a place.
func fractionBefore(text []rune, open int) (top, base tree.Term, ok bool) {
	const longest = 16 // characters of both numbers
	if open == 0 || text[open-1] != '（' && text[open-1] != '(' {
		return top, base, false
	}
	end := open - 1
	start := end
	for start > 0 && end-start < longest && (isPartOfFraction(text[start-1])) {
		start--
	}
	top, base, stop := fractionAt(text, start)
	return top, base, stop == end && stop > start
}

func isPartOfFraction(ch rune) bool {
	_, digit := match.Digit(ch)
	return digit || strings.ContainsRune("/／÷", ch)
}

// fractionAt reads two whole numbers and the stroke between them; end is at where there are none.
func fractionAt(text []rune, at int) (top, base tree.Term, end int) {
	top, next := wholeAt(text, at)
	if next == at || next >= len(text) || !strings.ContainsRune("/／÷", text[next]) {
		return top, base, at
	}
	base, end = wholeAt(text, next+1)
	if end == next+1 {
		return top, base, at
	}
	return top, base, end
}

// wholeAt reads a whole number with at most one character for its unit; next is at where there is none.
func wholeAt(text []rune, at int) (term tree.Term, next int) {
	const longest = 7 // digits
	var n int64
	next = at
	for next < len(text) && next-at < longest {
		digit, ok := match.Digit(text[next])
		if !ok {
			break
		}
		n, next = n*10+int64(digit), next+1
	}
	if next == at {
		return term, at
	}
	if next < len(text) && strings.ContainsRune("件起个人名户条项次份家宗场卷", text[next]) {
		term.Unit = string(text[next])
		next++
	}
	term.Figure, term.Text, term.Span = -1, string(text[at:next]), tree.Span{at, next}
	term.Written, term.Low, term.High, term.Exact = n, n, &n, true
	return term, next
}
