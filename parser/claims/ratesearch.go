// The search for the two counts of a rate: first those that its name speaks of, then sums, differences and other
// counts of the sentence. A pair that gives the rate is taken as the one meant.

package claims

import (
	"slices"
	"strings"

	"github.com/fazhilint/fazhilint/parser/match"
)

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
	if s.anyNamed() || s.goodGrades() || s.ofBoth() || s.ofAllPairs() {
		return true
	}
	if s.p.mentions[s.k].Approx != "" {
		return false // rough rates fit too many counts
	}
	if s.ofItsList() {
		return true
	}
	if s.isHundred() {
		return s.allDone() || s.allGrades() // 100% fits too many others
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

// basesFor lists the counts that can be the base with this numerator, the nearest first: those only that bear the words that the
// rate's base must bear, where there are such.
func (s *rateSearch) basesFor(top int) []int {
	bases := s.p.basesFor(top, s.from, s.r)
	named := slices.DeleteFunc(slices.Clone(bases), func(j int) bool { return !s.isNamedBase(j) })
	if len(named) > 0 {
		return named
	}
	return bases
}

// anyNamed tries the counts that the rate names over each single base.
func (s *rateSearch) anyNamed() bool {
	for i := range s.tops {
		top := &s.tops[i]
		for _, base := range s.basesFor(top.at) {
			if top.minus && s.try(sumOf{members: []int{base}, minus: top.at}, single(base)) || !top.minus && s.try(single(top.at), single(base)) {
				return true
			}
		}
	}
	return false
}

// ofBoth tries as base what was done and what was not together: 采纳23条、未采纳7条，采纳率76.7%.
func (s *rateSearch) ofBoth() bool {
	for i := range s.tops {
		for j := range s.tops {
			top, not := &s.tops[i], &s.tops[j]
			if !top.minus && !top.weak && not.minus && (not.at == top.at+1 || not.at == top.at-1) && s.try(single(top.at), sumOf{members: []int{min(top.at, not.at), max(top.at, not.at)}, minus: -1}) {
				return true
			}
		}
	}
	return false
}

// ofAllPairs reads a rate over several counts that each follow their own base without a mark: 学校65家接入65家，养老机构18家接入17家，总接入率98.8%.
func (s *rateSearch) ofAllPairs() bool {
	var tops, bases []int
	for j := s.k - 1; j > 0 && s.p.mentions[j].block == s.p.mentions[s.k].block && s.p.isAttached(j) && s.p.isCount(j, s.r) && s.p.isCount(j-1, s.r); j -= 2 {
		tops, bases = append(tops, j), append(bases, j-1)
	}
	return len(tops) > 1 && s.try(sumOf{members: tops, minus: -1}, sumOf{members: bases, minus: -1})
}

// goodGrades reads 优良率 from the two grades that it joins: 60册，优秀21册，良好33册，合格6册，优良率90%. The whole is what stands before them, or
// all grades together.
func (s *rateSearch) goodGrades() bool {
	excellent, good := s.bestGrades()
	if s.kind.name != "优良率" || excellent < 0 || good != excellent+1 {
		return false
	}
	top := sumOf{members: []int{excellent, good}, minus: -1}
	for base := excellent - 1; base >= 0 && s.p.mentions[base].block == s.p.mentions[s.k].block; base-- {
		if s.p.isCount(base, s.r) && sameKind(s.p.mentions[base].Figure, s.p.mentions[good].Figure) && s.try(top, single(base)) {
			return true // 评查360份，其中处罚案卷240份、许可案卷120份，优秀…
		}
	}
	base := s.p.countBefore(excellent, s.r)
	if base >= 0 && s.p.mentions[base].N >= s.p.mentions[excellent].N+s.p.mentions[good].N {
		return s.surely(top, single(base))
	}
	run := s.p.gradesAround(excellent)
	return len(run) > 2 && s.surely(top, sumOf{members: run, minus: -1})
}

// bestGrades gives the counts of the two best grades before the rate in its sentence; -1 for one that is not told.
func (s *rateSearch) bestGrades() (excellent, good int) {
	excellent, good = -1, -1
	for j := s.k - 1; j >= 0 && s.p.mentions[j].block == s.p.mentions[s.k].block; j-- {
		switch label := s.p.mentions[j].label; {
		case strings.Contains(label, "优秀"):
			excellent = j
		case strings.Contains(label, "良好"):
			good = j
		}
	}
	return excellent, good
}

// allDone tries the count that the rate names together with those right behind it: 隐患87处，汛前整改75处，汛后整改12处，整改率100%.
func (s *rateSearch) allDone() bool {
	for i := range s.tops {
		if s.tops[i].weak || s.tops[i].minus {
			continue
		}
		members := []int{s.tops[i].at}
		for j := s.tops[i].at + 1; j < s.from && s.p.follows(j, &s.tops[i], s.r); j++ {
			members = append(members, j)
		}
		if len(members) < 2 {
			continue
		}
		for _, base := range s.p.basesBehind(s.tops[i].at, s.from, s.r) {
			if s.try(sumOf{members: members, minus: -1}, base) {
				return true
			}
		}
	}
	return false
}

// allGrades tries a grade together with the better ones beside it: 160卷，优秀77卷、良好61卷、合格22卷，合格率100%.
func (s *rateSearch) allGrades() bool {
	for i := range s.tops {
		if s.tops[i].weak || s.tops[i].minus {
			continue
		}
		run := s.p.gradesAround(s.tops[i].at)
		for _, base := range s.p.basesFor(s.tops[i].at, s.from, s.r) {
			if len(run) > 1 && base < run[0] && s.try(sumOf{members: run, minus: -1}, single(base)) {
				return true
			}
		}
	}
	return false
}

// gradeWords name the grades that a check gives, the failing one left out.
var gradeWords = []string{"优秀", "优良", "良好", "合格", "达标", "一般", "较好", "满意", "称职"} //nolint:gochecknoglobals // a constant list

// gradesAround gives the counts of grades that stand beside mention k, itself among them, those that failed left out.
func (p *paragraph) gradesAround(k int) []int {
	isGrade := func(j int) bool {
		m := &p.mentions[j]
		return m.block == p.mentions[k].block && m.depth == p.mentions[k].depth && sameKind(m.Figure, p.mentions[k].Figure) &&
			match.ContainsAny(m.label, gradeWords...) && !match.ContainsAny(m.label, "不合格", "不达标", "未达标", "不满意", "不称职")
	}
	if !isGrade(k) {
		return nil
	}
	from, to := k, k
	for from > 0 && isGrade(from-1) {
		from--
	}
	for to+1 < len(p.mentions) && isGrade(to+1) {
		to++
	}
	run := make([]int, 0, to-from+1)
	for j := from; j <= to; j++ {
		run = append(run, j)
	}
	return run
}

// ofItsList tries as base the sum of the list that the named count is a member of: 优秀14个、良好42个、一般3个，优秀率23.7%.
func (s *rateSearch) ofItsList() bool {
	for i := range s.tops {
		if s.tops[i].weak || s.tops[i].minus {
			continue
		}
		if run := s.p.runAround(s.tops[i].at); len(run) > 2 && s.try(single(s.tops[i].at), sumOf{members: run, minus: -1}) {
			return true
		}
	}
	return false
}

// follows says whether mention j goes on counting what a numerator counts: by its word or as 完成, and not what was left undone.
func (p *paragraph) follows(j int, top *numerator, r *reader) bool {
	m, first := &p.mentions[j], &p.mentions[top.at]
	return p.isCount(j, r) && m.block == first.block && m.depth == first.depth && sameKind(m.Figure, first.Figure) &&
		match.ContainsAny(m.label, top.stem, "完成") && !match.ContainsAny(m.label, "不", "未", "尚", "余", "在办", "正在", "转", "中")
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
	bases := s.basesFor(near)
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
		for _, base := range s.basesFor(j) {
			if s.isNumerator(base) || s.apart(single(j), base) || s.besideNamed(j) {
				continue // 提出131条，采纳143条，采纳率91.6%: what the rate names is no base
			}
			if s.p.mentions[base].block == s.p.mentions[s.k].block && s.try(single(j), single(base)) {
				return true
			}
		}
	}
	return false
}

// besideNamed says whether a count is another part of the total than the one that the rate names: 承诺件1762件、即办件3064件，即办率63.5%.
func (s *rateSearch) besideNamed(j int) bool {
	whole, part := s.r.wholeOf[s.p.mentions[j].index]
	for i := range s.tops {
		if top := &s.tops[i]; part && top.at != j && !top.weak && !top.minus && top.stem == s.kind.stem[0] {
			if other, ok := s.r.wholeOf[s.p.mentions[top.at].index]; ok && other == whole {
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

// surely adds the claim that these counts are meant, whether they give the rate or not. It reports false where they cannot be divided.
func (s *rateSearch) surely(top, base sumOf) bool {
	claim, ok := s.p.rateClaim(s.k, top, base)
	if !ok {
		return false
	}
	claim.Kind, claim.Certain = "rate", true
	s.r.addRate(&s.p.mentions[s.k], s.kind, claim)
	return true
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
