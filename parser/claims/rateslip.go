// Rates that no counts give and that one slip of the pen explains: 应评1124户，已评1062户，评定率95.4% for 94.5%. A rate of other counts would hardly
// differ from that of the two beside it in just one digit.

package claims

import (
	"slices"

	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// explained adds a rate that no counts give where its own words or one slip say which are meant.
func (s *rateSearch) explained() bool { return s.slip() || s.amongRate() }

// slip adds the rate of the two counts beside it where one slip leads from what they give to what is written.
func (s *rateSearch) slip() bool {
	m := &s.p.mentions[s.k]
	if s.isHundred() || m.N < 1000 && s.widened() {
		return false
	}
	for i := range s.tops {
		top := &s.tops[i]
		if top.weak || top.minus || s.p.mentions[top.at].block != m.block {
			continue
		}
		for _, base := range s.basesFor(top.at) {
			if s.p.mentions[base].block == m.block && s.slipsFrom(top.at, base, base == s.p.countBefore(top.at, s.r) || s.isNamedBase(base)) {
				return true
			}
		}
	}
	near := s.nearest()
	if near < 0 {
		return false
	}
	base := s.p.countBefore(near, s.r)
	return base >= 0 && s.slipsFrom(near, base, false)
}

// isNamedBase says whether a count bears the words that the base of the rate must bear.
func (s *rateSearch) isNamedBase(j int) bool {
	return match.ContainsAny(s.p.mentions[j].label, s.kind.bases...)
}

// slipsFrom adds the rate of two counts where it is one slip away. Of three digits any may be wrong only where the rate plainly names its
// counts; the last of all may come from another base.
func (s *rateSearch) slipsFrom(top, base int, plainly bool) bool {
	if m := &s.p.mentions[s.k]; m.Approx != "" || m.N < 100 && !plainly || !s.p.partOf(top, base) {
		return false
	}
	claim, ok := s.p.rateClaim(s.k, single(top), single(base))
	if !ok || !isExact(&claim) {
		return false
	}
	written, right := s.p.mentions[s.k].N, quotient(&claim, s.p.mentions[s.k].Scale)
	return s.isSlip(right, written, plainly) && s.surely(single(top), single(base))
}

// isSlip says whether one slip leads from a rate to the one written: the decimal point, two neighbouring digits, or one digit.
func (s *rateSearch) isSlip(right, written int64, plainly bool) bool {
	if plainly && right >= 10 && (right == written*10 || right*10 == written) {
		return true
	}
	if written < 100 {
		return false
	}
	return slices.Contains(neighbours(right), written) || wrongDigit(right, written) && (written >= 1000 || plainly) && !s.widened()
}

// partOf says whether one count can be a part of another: both are this year's, and it is no larger.
func (p *paragraph) partOf(top, base int) bool {
	n, b := &p.mentions[top], &p.mentions[base]
	return !p.isOfEarlier(base) && !b.words.has(carriedClass) && n.Role != "prior-year" && b.Role != "prior-year" && n.N*pow10(b.Scale) <= b.N*pow10(n.Scale)
}

// isExact says whether both counts of a rate are given without 余, 约 and the like.
func isExact(c *tree.Claim) bool {
	n, d := &c.Numerators[0], &c.Denominators[0]
	return n.Exact && d.Exact
}

// quotient is the percentage that a rate's counts give, rounded half up to the digits of the rate.
func quotient(c *tree.Claim, digits int) int64 {
	unit := 100 * pow10(digits)
	return (2*c.Numerators[0].Written*unit + c.Denominators[0].Written) / (2 * c.Denominators[0].Written)
}
