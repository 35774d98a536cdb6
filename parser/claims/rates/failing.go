// Rates that no counts give, and when that is certain.

package rates

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/fazhilint/fazhilint/parser/claims/lexicon"
	"github.com/fazhilint/fazhilint/parser/claims/lists"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/claims/rounding"
	"github.com/fazhilint/fazhilint/parser/match"
)

// failing adds a rate that no counts give. It is certain only where the numerator is plainly named by the rate and the
// text leaves no doubt about the base. It reports false where there is no base at all.
func (s *Search) failing() bool {
	top := &s.tops[0]
	if s.exchanged(top) || s.otherUnit(top) {
		return true
	}
	base, named := s.base(top)
	if base < 0 {
		return false
	}
	members := Single(top.at)
	if top.minus {
		members = Sum{Members: []int{base}, Minus: top.at}
	}
	claim, ok := Claim(s.P, s.K, members, Single(base))
	if !ok {
		return true
	}
	claim.Kind, claim.Reason = "rate", "base"
	if (s.P.SpeaksOfCarried(base) || s.P.SpeaksOfCarried(s.K)) && !s.behindSum(top, base) && !s.isNamedBase(base) {
		claim.Reason = "carried"
	} else {
		claim.Certain = s.certain(top, base, named) && comesNear(&claim, s.P.Mentions[s.K].Scale) && !s.inTimeOf(top, base, slipExplains(&claim, s.P.Mentions[s.K].Scale))
	}
	Add(s.R, &s.P.Mentions[s.K], s.Kind, claim)
	return true
}

// inTimeOf says whether a rate of what was done in time, or of what fell due, stands behind counts that say nothing of that, so that it tells of fewer: 受理47件，
// 办结47件，按期办结率95.7%; 当场履行2038万元，到期协议履行率98.3%. Where one slip leads from the counts to the rate they are meant.
func (s *Search) inTimeOf(top *numerator, base int, slip bool) bool {
	said := s.P.Mentions[top.at].Clause + s.P.Mentions[top.at].Noun + s.P.Mentions[base].Clause
	for _, when := range []string{"按期", "按时", "及时", "限时", "准时"} {
		if strings.HasPrefix(s.Kind.Name, when) && !strings.Contains(said, when) {
			return !slip || s.P.Mentions[top.at].N == s.P.Mentions[base].N
		}
	}
	return strings.Contains(s.Kind.Name, "到期") && !strings.Contains(said, "到期")
}

// amongRate adds the rate of those that are said to be among the count right before them: 19个行政村中有12个获命名，创建比例为57.9%. It reports false
// where nothing is said so.
func (s *Search) amongRate() bool {
	top := s.K - 1
	if m := &s.P.Mentions[s.K]; top < 1 || strings.Count(m.Gap, "，") != 1 || !strings.HasSuffix(m.Gap, "，"+m.Lead) || s.isHundred() || s.P.Mentions[s.K].Approx != "" {
		return false
	}
	n, b := &s.P.Mentions[top], &s.P.Mentions[top-1]
	if !saidAmong(n) || !s.sharesOfAll(n, b) {
		return false
	}
	return n.Block == s.P.Mentions[s.K].Block && b.Block == n.Block && IsCount(s.P, top, s.R) && IsCount(s.P, top-1, s.R) && n.Unit == b.Unit && s.Surely(Single(top), Single(top-1))
}

// saidAmong says whether a count is of some of those counted right before it.
func saidAmong(n *prose.Mention) bool {
	if match.StartsWithAny(n.Lead, "已有", "有") && strings.HasSuffix(n.Gap, "中，"+n.Lead) {
		return true // 125个村中，已有110个
	}
	return n.Gap == n.Lead && (match.EndsWithAny(n.Lead, "中有", "中已有", "中的") || strings.Contains(n.Lead, "中参加") && strings.HasSuffix(n.Lead, "的"))
}

// behindSum says whether a numerator and its rate stand right behind the sum of what came in and what was carried over, which
// leaves no other base: 旧存37件，新收4208件，共调解4245件，调解成功4169件，成功率…; or behind a total that has both as its parts.
func (s *Search) behindSum(top *numerator, base int) bool {
	label := s.P.Mentions[base].Lead
	return base == top.at-1 && top.at == s.From-1 && holdsAllDue(label) || s.holdsCarried(base)
}

// holdsCarried says whether what was carried over is one of the parts of a base: 370件，其中上年结转29件、新立案341件；办结338件.
func (s *Search) holdsCarried(base int) bool {
	for j := base + 1; j < s.K; j++ {
		if s.R.IsPartOf(&s.P.Mentions[j], &s.P.Mentions[base]) && s.P.Mentions[j].Words.Has(lexicon.Carried) {
			return true
		}
	}
	return false
}

// exchanged adds a rate whose two counts stand in each other's place: 纠纷844起，成功862起，成功率97.9%. The rate fits when they are
// changed back, so that no other base is meant.
func (s *Search) exchanged(top *numerator) bool {
	if top.weak || top.minus || s.isHundred() {
		return false
	}
	return s.changedBack(top, countBefore(s.P, top.at, s.R)) || s.changedBack(top, ListedBefore(s.R, s.P, top.at))
}

// changedBack adds the rate where it fits when numerator and base change places.
func (s *Search) changedBack(top *numerator, before int) bool {
	if before < 0 {
		return false
	}
	if back, ok := Claim(s.P, s.K, Single(before), Single(top.at)); !ok || !rounding.RatioFits(&back.Numerators[0], &back.Denominators[0], back.Rate, back.RateScale) {
		return false
	}
	return s.Surely(Single(top.at), Single(before))
}

// otherUnit tries as base the count of another unit right before the numerator: 下达通知书96份，期满复查合格91处，复查合格率94.8%.
func (s *Search) otherUnit(top *numerator) bool {
	before := top.at - 1
	if before < 0 || top.minus || s.isHundred() || s.P.Mentions[s.K].Approx != "" {
		return false
	}
	b, n := &s.P.Mentions[before], &s.P.Mentions[top.at]
	return b.Block == n.Block && b.Depth == n.Depth && b.Kind == "count" && n.Kind == "count" && !prose.SameKind(b.Figure, n.Figure) && IsCount(s.P, before, s.R) &&
		s.Try(Single(top.at), Single(before))
}

// base chooses the base of a rate that no counts give: what was due or concluded, where the rate asks for that; the count
// that bears the numerator's own name (投诉…件 for 投诉办结…件); the nearest before the numerator. It says whether the base
// is named or the only one.
func (s *Search) base(top *numerator) (base int, named bool) {
	bases := s.basesFor(top.at)
	before := countBefore(s.P, top.at, s.R)
	if before >= 0 && (len(bases) == 0 || s.Kind.due && dueBase(s.P, []int{before}) >= 0) {
		return before, false // it can be smaller than the numerator: then no rate comes of it
	}
	if len(bases) == 0 {
		return -1, false
	}
	if named := s.dueOrHeard(bases); named >= 0 {
		return named, true
	}
	if named := s.namedBase(top, bases); named >= 0 {
		return named, true
	}
	if listed := ListedBefore(s.R, s.P, top.at); slices.Contains(bases, listed) && (before < listed || !lists.SemicolonBetween(s.P, listed, before)) {
		return listed, true // 执法人员67人，其中市本级15人、县级52人；持有证件的61人，持证率91.0%
	}
	return s.nearestBase(top, slices.DeleteFunc(bases, func(j int) bool {
		return s.isSameCount(top, j) || lexicon.Siblings(s.P.Mentions[j].Lead, s.P.Mentions[top.at].Lead) // 胜诉16件 is no base of 败诉
	}))
}

// nearestBase chooses the base before the numerator, where no words name it.
func (s *Search) nearestBase(top *numerator, bases []int) (base int, only bool) {
	if len(bases) == 0 {
		return -1, false
	}
	if top.minus {
		return largest(s.P, bases), false // 合格率 from 不合格: the whole they were taken from
	}
	if own := slices.DeleteFunc(slices.Clone(bases), func(j int) bool { return isOfEarlier(s.P, j) }); len(own) > 0 {
		bases = own // 立案137件，较上年的152件下降9.9%；结案130件
	}
	base = bases[0]
	for _, j := range bases {
		if j < top.at && s.P.Mentions[j].Block == s.P.Mentions[s.K].Block {
			base = j
			break
		}
	}
	return base, s.onlyBase(base, bases)
}

// isOfEarlier says whether a figure is one of an earlier year.
func isOfEarlier(p *prose.Paragraph, j int) bool {
	return p.IsComparison(j) || p.Mentions[j].Role == "prior-year"
}

// isSameCount says whether a figure counts the same as a numerator: of 当日整改88条，限期整改19条 neither is the base of the other.
func (s *Search) isSameCount(top *numerator, j int) bool {
	for i := range s.tops {
		other := &s.tops[i]
		if other.at == j && other.stem == top.stem && !other.weak && !other.minus && strings.HasSuffix(s.P.Mentions[j].Lead, top.stem) {
			return true
		}
	}
	return false
}

// largest gives the base with the largest value.
func largest(p *prose.Paragraph, bases []int) int {
	best := bases[0]
	for _, j := range bases[1:] {
		if p.Mentions[j].N*rounding.Pow10(p.Mentions[best].Scale) > p.Mentions[best].N*rounding.Pow10(p.Mentions[j].Scale) {
			best = j
		}
	}
	return best
}

// namedBase finds the base that words name: what was concluded, for the outcomes of lawsuits, or the count that bears the
// numerator's own name; -1 when there is none.
func (s *Search) namedBase(top *numerator, bases []int) int {
	subject := strings.TrimSpace(strings.Replace(s.P.Mentions[top.at].Lead, top.stem, "", 1))
	among, _, isAmong := strings.Cut(s.P.Mentions[top.at].Lead, "中")
	for _, j := range bases {
		m := &s.P.Mentions[j]
		if isAmong && utf8.RuneCountInString(among) > 1 && strings.HasSuffix(m.Lead, among) {
			return j // 即办件4182件、承诺件3182件；承诺件中提前办结3059件
		}
		concluded := s.Kind.isLawsuit() && m.Words.Has(lexicon.Done) && m.Block == s.P.Mentions[s.K].Block
		if concluded || utf8.RuneCountInString(subject) == 2 && strings.HasPrefix(m.Name, subject) && !strings.Contains(m.Lead, top.stem) {
			return j
		}
	}
	return -1
}

// isLawsuit says whether a rate is one of the outcomes of lawsuits, whose base is what was concluded.
func (k *Kind) isLawsuit() bool { return match.ContainsAny(k.Name, "胜诉", "败诉") }

// countBefore gives the count of the same kind right before mention k in its sentence; -1 when there is none.
func countBefore(p *prose.Paragraph, k int, r *prose.Reader) int {
	for j := k - 1; j >= 0 && p.Mentions[j].Block == p.Mentions[k].Block; j-- {
		if IsCount(p, j, r) {
			if !prose.SameKind(p.Mentions[j].Figure, p.Mentions[k].Figure) || p.Mentions[j].Depth != p.Mentions[k].Depth {
				return -1
			}
			return j
		}
	}
	return -1
}
