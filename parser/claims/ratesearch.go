// The search for the two counts of a rate: first those that its name speaks of, then sums, differences and other
// counts of the sentence. A pair that gives the rate is taken as the one meant.

package claims

import "github.com/fazhilint/fazhilint/parser/match"

// rateSearch looks for the counts of rate k before mention from.
type rateSearch struct {
	r    *reader
	p    *paragraph
	k    int
	from int
	kind *rateKind
	tops []numerator
}

// fitting looks for counts that give the rate and adds the claim when there are such.
func (s *rateSearch) fitting() bool {
	for i := range s.tops {
		top := &s.tops[i]
		for _, base := range s.p.basesFor(top.at, s.from, s.r) {
			if top.minus && s.try(sumOf{members: []int{base}, minus: top.at}, single(base)) || !top.minus && s.try(single(top.at), single(base)) {
				return true
			}
		}
	}
	if s.isHundred() || s.p.mentions[s.k].Approx != "" {
		return false // 100% and rough rates fit too many counts
	}
	for i := range s.tops {
		for _, base := range s.p.baseSums(s.tops[i].at, s.from, s.r) {
			if !s.tops[i].minus && s.try(single(s.tops[i].at), base) {
				return true
			}
		}
	}
	return s.anySum() || s.anyPair()
}

// isHundred says whether the rate is 100%.
func (s *rateSearch) isHundred() bool {
	m := &s.p.mentions[s.k]
	return m.N == 100*pow10(m.Scale)
}

// allOf says whether 100% rests on words instead of counts: 全部办结, 均已整改.
func (s *rateSearch) allOf() bool {
	if !s.isHundred() {
		return false
	}
	for i := range s.tops {
		m := &s.p.mentions[s.tops[i].at]
		if match.ContainsAny(m.noun, "全部", "均", "都") || match.ContainsAny(m.clause, "全部", "均", "都") {
			return true
		}
	}
	return false
}

// anySum tries sums of neighbouring figures (满意＋基本满意) and complements (总数－不合格) as the numerator.
func (s *rateSearch) anySum() bool {
	near := s.nearest()
	if near < 0 {
		return false
	}
	bases := s.p.basesFor(near, s.from, s.r)
	for _, top := range s.p.numeratorsBeside(near, s.from, s.r) {
		for _, base := range bases {
			if base != top.members[0] && s.try(top, single(base)) {
				return true
			}
		}
	}
	return false
}

// anyPair tries any two counts of the rate's sentence.
func (s *rateSearch) anyPair() bool {
	for j := s.from - 1; j >= 0 && s.from-j <= reach && s.p.mentions[j].block == s.p.mentions[s.k].block; j-- {
		if !s.p.isCount(j, s.r) {
			continue
		}
		for _, base := range s.p.basesFor(j, s.from, s.r) {
			if s.isNumerator(base) {
				continue // 提出131条，采纳143条，采纳率91.6%: what the rate names is no base
			}
			if s.p.mentions[base].block == s.p.mentions[s.k].block && s.try(single(j), single(base)) {
				return true
			}
		}
	}
	return false
}

// isNumerator says whether the rate's own name speaks of a count.
func (s *rateSearch) isNumerator(j int) bool {
	for i := range s.tops {
		if s.tops[i].at == j && !s.tops[i].weak && !s.tops[i].minus {
			return true
		}
	}
	return false
}

// nearest gives the count nearest before the rate in its sentence; -1 when there is none.
func (s *rateSearch) nearest() int {
	for j := s.from - 1; j >= 0 && s.p.mentions[j].block == s.p.mentions[s.k].block; j-- {
		if s.p.isCount(j, s.r) {
			return j
		}
	}
	return -1
}

// try adds the claim when the counts give the rate.
func (s *rateSearch) try(top, base sumOf) bool {
	claim, ok := s.p.rateClaim(s.k, top, base)
	if !ok || !ratioFits(&claim.Numerators[0], &claim.Denominators[0], claim.Rate, claim.RateScale) {
		return false
	}
	claim.Kind, claim.Certain = "rate", true
	s.r.addRate(&s.p.mentions[s.k], s.kind, claim)
	return true
}
