// The search for the two counts of a rate: first those that its name speaks of, then sums, differences and other
// counts of the sentence. A pair that gives the rate is taken as the one meant.

package rates

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/claims/rounding"
	"github.com/fazhilint/fazhilint/parser/match"
)

// Search looks for the counts of rate K before mention From.
type Search struct {
	R    *prose.Reader
	P    *prose.Paragraph
	K    int
	From int
	Kind *Kind
	tops []numerator
}

// fitting looks for counts that give the rate and adds the claim when there are such.
func (s *Search) fitting() bool {
	if s.byItsName() || s.ofFates() || s.ofAllPairs() {
		return true
	}
	if s.P.Mentions[s.K].Approx != "" {
		return false // rough rates fit too many counts
	}
	if s.ofItsList() {
		return true
	}
	if s.isHundred() {
		return s.allDone() || s.allGrades() // 100% fits too many others
	}
	for i := range s.tops {
		for _, base := range baseSums(s.P, s.tops[i].at, s.From, s.R) {
			if !s.tops[i].minus && s.Try(Single(s.tops[i].at), base) {
				return true
			}
		}
	}
	return s.AnySum() || s.AnyPair()
}

// byItsName tries the counts that the rate's name speaks of.
func (s *Search) byItsName() bool {
	return s.swapped() || s.anyNamed() || s.goodGrades() || s.ofBoth()
}

// basesFor lists the counts that can be the base with this numerator, the nearest first: those only that bear the words that the
// rate's base must bear, where there are such.
func (s *Search) basesFor(top int) []int {
	bases := BasesFor(s.P, top, s.From, s.R)
	if of, _, found := strings.Cut(s.P.Mentions[s.K].Lead, "的"); found && utf8.RuneCountInString(of) == 2 { // 调处的成功率
		if called := slices.DeleteFunc(slices.Clone(bases), func(j int) bool { return !strings.HasSuffix(s.P.Mentions[j].Lead, of) }); len(called) == 1 {
			return called
		}
	}
	named := slices.DeleteFunc(slices.Clone(bases), func(j int) bool { return !s.isNamedBase(j) })
	if len(named) > 0 {
		return named
	}
	return bases
}

// anyNamed tries the counts that the rate names over each single base.
func (s *Search) anyNamed() bool {
	for i := range s.tops {
		top := &s.tops[i]
		for _, base := range s.basesFor(top.at) {
			if top.minus && s.Try(Sum{Members: []int{base}, Minus: top.at}, Single(base)) || !top.minus && s.Try(Single(top.at), Single(base)) {
				return true
			}
		}
	}
	return false
}

// ofBoth tries as base what was done and what was not together: 采纳23条、未采纳7条，采纳率76.7%.
func (s *Search) ofBoth() bool {
	for i := range s.tops {
		for j := range s.tops {
			top, not := &s.tops[i], &s.tops[j]
			if !top.minus && !top.weak && not.minus && (not.at == top.at+1 || not.at == top.at-1) && s.Try(Single(top.at), Sum{Members: []int{min(top.at, not.at), max(top.at, not.at)}, Minus: -1}) {
				return true
			}
		}
	}
	return false
}

// ofAllPairs reads a rate over several counts that each follow their own base without a mark: 学校65家接入65家，养老机构18家接入17家，总接入率98.8%.
func (s *Search) ofAllPairs() bool {
	if s.ofHalves() {
		return true
	}
	var tops, bases []int
	for j := s.K - 1; j > 0 && s.P.Mentions[j].Block == s.P.Mentions[s.K].Block && s.P.IsAttached(j) && IsCount(s.P, j, s.R) && IsCount(s.P, j-1, s.R); j -= 2 {
		tops, bases = append(tops, j), append(bases, j-1)
	}
	return len(tops) > 1 && s.Try(Sum{Members: tops, Minus: -1}, Sum{Members: bases, Minus: -1})
}

// goodGrades reads 优良率 from the two grades that it joins: 60册，优秀21册，良好33册，合格6册，优良率90%. The whole is what stands before them, or
// all grades together.
func (s *Search) goodGrades() bool {
	excellent, good := s.bestGrades()
	if s.Kind.Name != "优良率" || excellent < 0 || good != excellent+1 {
		return false
	}
	top := Sum{Members: []int{excellent, good}, Minus: -1}
	for base := excellent - 1; base >= 0 && s.P.Mentions[s.K].Block-s.P.Mentions[base].Block <= 1; base-- {
		if IsCount(s.P, base, s.R) && prose.SameKind(s.P.Mentions[base].Figure, s.P.Mentions[good].Figure) && s.Try(top, Single(base)) {
			return true // 评查360份，其中处罚案卷240份、许可案卷120份，优秀…
		}
	}
	run := gradesAround(s.P, excellent, true)
	if len(run) > 2 && s.Try(top, Sum{Members: run, Minus: -1}) {
		return true
	}
	base := countBefore(s.P, excellent, s.R)
	if base >= 0 && s.P.Mentions[base].N >= s.P.Mentions[excellent].N+s.P.Mentions[good].N {
		return s.Surely(top, Single(base))
	}
	return len(run) > 2 && s.Surely(top, Sum{Members: run, Minus: -1})
}

// bestGrades gives the counts of the two best grades before the rate in its sentence; -1 for one that is not told.
func (s *Search) bestGrades() (excellent, good int) {
	excellent, good = -1, -1
	for j := s.K - 1; j >= 0 && s.K-j <= Reach && s.P.Mentions[j].Block == s.P.Mentions[s.K].Block; j-- {
		switch label := s.P.Mentions[j].Lead; {
		case strings.Contains(label, "优秀"):
			excellent = j
		case strings.Contains(label, "良好"):
			good = j
		}
	}
	return excellent, good
}

// allDone tries the count that the rate names together with those right behind it: 隐患87处，汛前整改75处，汛后整改12处，整改率100%.
func (s *Search) allDone() bool {
	for i := range s.tops {
		if s.tops[i].weak || s.tops[i].minus {
			continue
		}
		members := []int{s.tops[i].at}
		for j := s.tops[i].at + 1; j < s.From && follows(s.P, j, &s.tops[i], s.R); j++ {
			members = append(members, j)
		}
		if len(members) < 2 {
			continue
		}
		for _, base := range basesBehind(s.P, s.tops[i].at, s.From, s.R) {
			if s.Try(Sum{Members: members, Minus: -1}, base) {
				return true
			}
		}
	}
	return false
}

// allGrades tries a grade together with the better ones beside it: 160卷，优秀77卷、良好61卷、合格22卷，合格率100%.
func (s *Search) allGrades() bool {
	for i := range s.tops {
		if s.tops[i].weak || s.tops[i].minus {
			continue
		}
		run := gradesAround(s.P, s.tops[i].at, false)
		for _, base := range BasesFor(s.P, s.tops[i].at, s.From, s.R) {
			if len(run) > 1 && base < run[0] && s.Try(Sum{Members: run, Minus: -1}, Single(base)) {
				return true
			}
		}
	}
	return false
}

// gradeWords name the grades that a check gives, the failing one left out.
var gradeWords = []string{"优秀", "优良", "良好", "合格", "达标", "一般", "较好", "满意", "称职"} //nolint:gochecknoglobals // a constant list

// gradesAround gives the counts of grades that stand beside mention k, itself among them, those that failed only where they are asked for.
func gradesAround(p *prose.Paragraph, k int, failed bool) []int {
	isGrade := func(j int) bool {
		m := &p.Mentions[j]
		return m.Block == p.Mentions[k].Block && m.Depth == p.Mentions[k].Depth && prose.SameKind(m.Figure, p.Mentions[k].Figure) &&
			match.ContainsAny(m.Lead, gradeWords...) && (failed || !match.ContainsAny(m.Lead, "不合格", "不达标", "未达标", "不满意", "不称职"))
	}
	if !isGrade(k) {
		return nil
	}
	from, to := k, k
	for from > 0 && isGrade(from-1) {
		from--
	}
	for to+1 < len(p.Mentions) && isGrade(to+1) {
		to++
	}
	run := make([]int, 0, to-from+1)
	for j := from; j <= to; j++ {
		run = append(run, j)
	}
	return run
}

// ofItsList tries as base the sum of the list that the named count is a member of: 优秀14个、良好42个、一般3个，优秀率23.7%.
func (s *Search) ofItsList() bool {
	for i := range s.tops {
		if s.tops[i].weak || s.tops[i].minus {
			continue
		}
		if run := RunAround(s.P, s.tops[i].at); len(run) > 2 && s.Try(Single(s.tops[i].at), Sum{Members: run, Minus: -1}) {
			return true
		}
	}
	return false
}

// follows says whether mention j goes on counting what a numerator counts: by its word or as 完成, and not what was left undone.
func follows(p *prose.Paragraph, j int, top *numerator, r *prose.Reader) bool {
	m, first := &p.Mentions[j], &p.Mentions[top.at]
	return IsCount(p, j, r) && m.Block == first.Block && m.Depth == first.Depth && prose.SameKind(m.Figure, first.Figure) &&
		match.ContainsAny(m.Lead, top.stem, "完成") && !match.ContainsAny(m.Lead, "不", "未", "尚", "余", "在办", "正在", "转", "中")
}

// isHundred says whether the rate is 100%.
func (s *Search) isHundred() bool {
	return rounding.IsHundred(&s.P.Mentions[s.K])
}

// allOf says whether 100% rests on words instead of counts: 全部办结, 均已整改.
func (s *Search) allOf() bool {
	if !s.isHundred() {
		return false
	}
	for i := range s.tops {
		m := &s.P.Mentions[s.tops[i].at]
		if match.ContainsAny(m.Noun, "全部", "均", "都") || match.ContainsAny(m.Clause, "全部", "均", "都") {
			return true
		}
	}
	return false
}

// lessThanAll adds a rate below 100% of a count that is said to be all of it: 52件均进行了审查，审查率98%. All of the rate's name must be said of it: what was
// all done was not all done in time (按期办结率) or at once. It reports whether it did.
func (s *Search) lessThanAll() bool {
	m := &s.P.Mentions[s.K]
	if s.K == 0 || s.isHundred() || m.Approx != "" || s.P.Mentions[s.K-1].Block != m.Block || strings.Count(m.Gap, "，") != 1 || !strings.HasSuffix(m.Gap, "，"+m.Lead) || !IsCount(s.P, s.K-1, s.R) {
		return false
	}
	noun := s.P.Mentions[s.K-1].Noun
	for _, all := range []string{"均", "全部", "全都", "逐一", "逐件"} {
		_, done, found := strings.Cut(noun, all)
		if found && !match.ContainsAny(done, "未", "不", "应", "需", "按") && strings.Contains(done, s.Kind.stem[0]) {
			return s.Surely(Single(s.K-1), Single(s.K-1))
		}
	}
	return false
}

// AnySum tries sums of neighbouring figures (满意＋基本满意) and complements (总数－不合格) as the numerator.
func (s *Search) AnySum() bool {
	near := s.nearest()
	if near < 0 {
		return false
	}
	bases := s.basesFor(near)
	for _, top := range NumeratorsBeside(s.P, near, s.From, s.R) {
		for _, base := range bases {
			if base != top.Members[0] && s.Try(top, Single(base)) {
				return true
			}
		}
	}
	return false
}

// AnyPair tries any two counts of the rate's sentence.
func (s *Search) AnyPair() bool {
	for j := s.From - 1; j >= 0 && s.From-j <= Reach && s.P.Mentions[j].Block == s.P.Mentions[s.K].Block; j-- {
		if !IsCount(s.P, j, s.R) {
			continue
		}
		for _, base := range s.basesFor(j) {
			if s.isNumerator(base) || s.Apart(Single(j), base) || s.besideNamed(j) {
				continue // 提出131条，采纳143条，采纳率91.6%: what the rate names is no base
			}
			if s.P.Mentions[base].Block == s.P.Mentions[s.K].Block && s.Try(Single(j), Single(base)) {
				return true
			}
		}
	}
	return false
}

// besideNamed says whether a count is another part of the total than the one that the rate names: 承诺件1762件、即办件3064件，即办率63.5%.
func (s *Search) besideNamed(j int) bool {
	whole, part := s.R.WholeOf[s.P.Mentions[j].Index]
	for i := range s.tops {
		if top := &s.tops[i]; part && top.at != j && !top.weak && !top.minus && top.stem == s.Kind.stem[0] {
			if other, ok := s.R.WholeOf[s.P.Mentions[top.at].Index]; ok && other == whole {
				return true
			}
		}
	}
	return false
}

// isNumerator says whether the rate's own name speaks of a count.
func (s *Search) isNumerator(j int) bool {
	for i := range s.tops {
		if s.tops[i].at == j && !s.tops[i].weak && !s.tops[i].minus {
			return true
		}
	}
	return false
}

// nearest gives the count nearest before the rate in its sentence; -1 when there is none.
func (s *Search) nearest() int {
	for j := s.From - 1; j >= 0 && s.P.Mentions[j].Block == s.P.Mentions[s.K].Block; j-- {
		if IsCount(s.P, j, s.R) {
			return j
		}
	}
	return -1
}

// Surely adds the claim that these counts are meant, whether they give the rate or not. It reports false where they cannot be divided.
func (s *Search) Surely(top, base Sum) bool {
	claim, ok := Claim(s.P, s.K, top, base)
	if !ok {
		return false
	}
	claim.Kind, claim.Certain = "rate", true
	Add(s.R, &s.P.Mentions[s.K], s.Kind, claim)
	return true
}

// Try adds the claim when the counts give the rate.
func (s *Search) Try(top, base Sum) bool {
	claim, ok := Claim(s.P, s.K, top, base)
	if !ok || !rounding.RatioFits(&claim.Numerators[0], &claim.Denominators[0], claim.Rate, claim.RateScale) {
		return false
	}
	claim.Kind, claim.Certain = "rate", true
	Add(s.R, &s.P.Mentions[s.K], s.Kind, claim)
	return true
}

// Apart says whether a count and a base are parts of one whole that they make up: then neither is a share of the other.
func (s *Search) Apart(top Sum, base int) bool {
	if len(top.Members) != 1 {
		return false
	}
	a, b := s.P.Mentions[top.Members[0]].Index, s.P.Mentions[base].Index
	whole, ok := s.R.WholeOf[a]
	if other, part := s.R.WholeOf[b]; !ok || !part || other != whole {
		return false
	}
	for i := range s.R.Doc.Claims {
		if c := &s.R.Doc.Claims[i]; c.Kind == "total" && c.Whole.Figure == whole && rounding.SumFits(*c.Whole, c.Readings[0]) {
			return rounding.HoldsFigure(c.Readings[0], a) && rounding.HoldsFigure(c.Readings[0], b)
		}
	}
	return false
}
