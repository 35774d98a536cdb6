// Rates of one series that have one base: 进驻1456项，可网办1412项，可全程网办1238项，网上可办率、全程网办率分别为96.98%、83.05%. Where the first follows from a total and
// the next from nothing told, the total of the first is meant.

package rates

import (
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/claims/rounding"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// SameBase makes those rates of a series certain that a slip sets apart from what their count gives over the base of the first. The claims of the series are
// those from first on.
func SameBase(r *prose.Reader, p *prose.Paragraph, first int) {
	claims := r.Doc.Claims[first:]
	if len(claims) < 2 || !givesItsRate(&claims[0]) || claims[0].Denominators[0].Figure < 0 {
		return
	}
	base := p.Position(claims[0].Denominators[0].Figure)
	for i := range claims[1:] {
		if c := &claims[i+1]; base >= 0 && c.Kind == "rate" && !givesItsRate(c) && len(c.Numerators) == 1 && c.Numerators[0].Figure >= 0 {
			overBase(p, c, base)
		}
	}
}

// overBase takes another base for a rate where a slip then explains it.
func overBase(p *prose.Paragraph, c *tree.Claim, base int) {
	k, top := p.Position(c.Rate.Figure), p.Position(c.Numerators[0].Figure)
	if k < 0 || top < 0 || top == base || !partOf(p, top, base) {
		return
	}
	if claim, ok := Claim(p, k, Single(top), Single(base)); ok && isExact(&claim) && slips(p, k, &claim) {
		adopt(c, &claim)
	}
}

// slips says whether one slip leads from what counts give to the rate at mention k, or at least nothing far from it.
func slips(p *prose.Paragraph, k int, c *tree.Claim) bool {
	const near = 3 // percent
	m := &p.Mentions[k]
	right := quotient(c, m.Scale)
	return IsSlip(p, k, c) || m.Approx == "" && m.N >= 100 && right != m.N && rounding.Abs(right-m.N) <= near*rounding.Pow10(m.Scale)
}

// IsSlip says whether one slip leads from what exact counts give to the percentage at mention k, which has four digits or more.
func IsSlip(p *prose.Paragraph, k int, c *tree.Claim) bool {
	m := &p.Mentions[k]
	if m.Approx != "" || m.N < 1000 || !isExact(c) {
		return false
	}
	right := quotient(c, m.Scale)
	return right != m.N && (rounding.Exchanged(right, m.N) || rounding.WrongDigit(right, m.N))
}

// adopt puts other counts into the claim of a rate.
func adopt(c, other *tree.Claim) {
	other.Kind, other.Certain = c.Kind, true
	other.ID, other.Section, other.Sentence, other.Subject, other.Signal = c.ID, c.Section, c.Sentence, c.Subject, c.Signal
	*c = *other
}
