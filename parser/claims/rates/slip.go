// Rates that no counts give and that one slip of the pen explains: 应评1124户，已评1062户，评定率95.4% for 94.5%. A rate of other counts would hardly
// differ from that of the two beside it in just one digit.

package rates

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/lexicon"
	"github.com/fazhilint/fazhilint/parser/claims/lists"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/claims/rounding"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// explained adds a rate that no counts give where its own words or one slip say which are meant.
func (s *Search) explained() bool {
	return s.ofWholeList() || s.slip() || s.exchangedBefore() || s.amongRate() || s.ofDue() || s.together()
}

// slip adds the rate of the two counts beside it where one slip leads from what they give to what is written.
func (s *Search) slip() bool {
	m := &s.P.Mentions[s.K]
	if s.ofWider() || s.isHundred() || m.N < 1000 && s.widened() || s.ofWholeYear(m) {
		return false
	}
	for i := range s.tops {
		if s.slipOf(&s.tops[i]) {
			return true
		}
	}
	near := s.nearest()
	if near < 0 || lists.SemicolonBetween(s.P, near, s.K) {
		return false
	}
	base := countBefore(s.P, near, s.R)
	among := near == s.K-1 && base == near-1 && strings.HasPrefix(s.P.Mentions[near].Lead, "其中") // 48.6万件，其中线上42.3万件，离柜率87.0%
	return base >= 0 && s.SlipsFrom(near, base, among)
}

// slipOf adds the rate of a count that it names and one of its sentence.
func (s *Search) slipOf(top *numerator) bool {
	block := s.P.Mentions[s.K].Block
	if top.weak || top.minus || s.severalDone(top) || s.P.Mentions[top.at].Block != block {
		return false
	}
	for _, base := range s.basesFor(top.at) {
		if s.P.Mentions[base].Block == block && !s.ofOtherList(base, top.at) && !s.isQualified(top, base) && s.SlipsFrom(top.at, base, base == countBefore(s.P, top.at, s.R) || s.isNamedBase(base)) {
			return true
		}
	}
	return false
}

// exchangedBefore adds the rate of the count that it names, right before it, and one in the sentence before where an exchange of two of its
// digits leads from what they give to what is written: 投诉45680件…。调解成功38142件，调解成功率85.3% for 83.5%.
func (s *Search) exchangedBefore() bool {
	m := &s.P.Mentions[s.K]
	if len(s.tops) == 0 || m.N < 100 || m.Approx != "" {
		return false
	}
	top := &s.tops[0]
	if top.at != s.K-1 || top.weak || top.minus {
		return false
	}
	for _, base := range s.basesFor(top.at) {
		if m.Block-s.P.Mentions[base].Block != 1 || !partOf(s.P, top.at, base) {
			continue
		}
		if claim, ok := Claim(s.P, s.K, Single(top.at), Single(base)); ok && isExact(&claim) && rounding.Exchanged(quotient(&claim, m.Scale), m.N) {
			return s.Surely(Single(top.at), Single(base))
		}
	}
	return false
}

// isNamedBase says whether a count bears the words that the base of the rate must bear.
func (s *Search) isNamedBase(j int) bool {
	return match.ContainsAny(s.P.Mentions[j].Lead, s.Kind.bases...)
}

// SlipsFrom adds the rate of two counts where it is one slip away. Of three digits any may be wrong only where the rate plainly names its
// counts; the last of all may come from another base.
func (s *Search) SlipsFrom(top, base int, plainly bool) bool {
	if m := &s.P.Mentions[s.K]; m.Approx != "" || m.N < 100 && !plainly || !partOf(s.P, top, base) {
		return false
	}
	claim, ok := Claim(s.P, s.K, Single(top), Single(base))
	if !ok || !isExact(&claim) {
		return false
	}
	written, right := s.P.Mentions[s.K].N, quotient(&claim, s.P.Mentions[s.K].Scale)
	return s.isSlip(right, written, plainly) && s.Surely(Single(top), Single(base))
}

// isSlip says whether one slip leads from a rate to the one written: the decimal point, two neighbouring digits, or one digit.
func (s *Search) isSlip(right, written int64, plainly bool) bool {
	if plainly && right >= 10 && (right == written*10 || right*10 == written) {
		return true
	}
	if written < 100 {
		return false
	}
	return rounding.Exchanged(right, written) || rounding.WrongDigit(right, written) && (written >= 1000 || plainly) && !s.widened()
}

// partOf says whether one count can be a part of another: both are this year's, and it is no larger.
func partOf(p *prose.Paragraph, top, base int) bool {
	n, b := &p.Mentions[top], &p.Mentions[base]
	return !isOfEarlier(p, base) && !b.Words.Has(lexicon.Carried) && n.Role != "prior-year" && b.Role != "prior-year" && n.N*rounding.Pow10(b.Scale) <= b.N*rounding.Pow10(n.Scale)
}

// isExact says whether both counts of a rate are given without 余, 约 and the like.
func isExact(c *tree.Claim) bool {
	n, d := &c.Numerators[0], &c.Denominators[0]
	return n.Exact && d.Exact
}

// quotient is the percentage that a rate's counts give, rounded half up to the digits of the rate.
func quotient(c *tree.Claim, digits int) int64 {
	unit := 100 * rounding.Pow10(digits)
	return (2*c.Numerators[0].Written*unit + c.Denominators[0].Written) / (2 * c.Denominators[0].Written)
}
