// Rates that no counts give, and when that is certain.

package claims

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/fazhilint/fazhilint/parser/match"
)

// failing adds a rate that no counts give. It is certain only where the numerator is plainly named by the rate and the
// text leaves no doubt about the base. It reports false where there is no base at all.
func (s *rateSearch) failing() bool {
	top := &s.tops[0]
	if s.exchanged(top) || s.otherUnit(top) {
		return true
	}
	base, named := s.base(top)
	if base < 0 {
		return false
	}
	members := single(top.at)
	if top.minus {
		members = sumOf{members: []int{base}, minus: top.at}
	}
	claim, ok := s.p.rateClaim(s.k, members, single(base))
	if !ok {
		return true
	}
	claim.Kind, claim.Reason = "rate", "base"
	if (s.p.speaksOfCarried(base) || s.p.speaksOfCarried(s.k)) && !s.behindSum(top, base) {
		claim.Reason = "carried"
	} else {
		claim.Certain = s.certain(top, base, named)
	}
	s.r.addRate(&s.p.mentions[s.k], s.kind, claim)
	return true
}

// amongRate adds the rate of those that are said to be among the count right before them: 19个行政村中有12个获命名，创建比例为57.9%. It reports false
// where nothing is said so.
func (s *rateSearch) amongRate() bool {
	top := s.k - 1
	if m := &s.p.mentions[s.k]; top < 1 || strings.Count(m.gap, "，") != 1 || !strings.HasSuffix(m.gap, "，"+m.label) || s.isHundred() || s.p.mentions[s.k].Approx != "" {
		return false
	}
	n, b := &s.p.mentions[top], &s.p.mentions[top-1]
	among := match.EndsWithAny(n.label, "中有", "中已有", "中的") && n.gap == n.label
	return among && n.block == s.p.mentions[s.k].block && b.block == n.block && s.p.isCount(top, s.r) && s.p.isCount(top-1, s.r) && n.Unit == b.Unit && s.surely(single(top), single(top-1))
}

// behindSum says whether a numerator and its rate stand right behind the sum of what came in and what was carried over, which
// leaves no other base: 旧存37件，新收4208件，共调解4245件，调解成功4169件，成功率…; or behind a total that has both as its parts.
func (s *rateSearch) behindSum(top *numerator, base int) bool {
	label := s.p.mentions[base].label
	return base == top.at-1 && top.at == s.from-1 && holdsAllDue(label) || s.holdsCarried(base)
}

// holdsCarried says whether what was carried over is one of the parts of a base: 370件，其中上年结转29件、新立案341件；办结338件.
func (s *rateSearch) holdsCarried(base int) bool {
	for j := base + 1; j < s.k; j++ {
		if whole, part := s.r.wholeOf[s.p.mentions[j].index]; part && whole == s.p.mentions[base].index && s.p.mentions[j].words.has(carriedClass) {
			return true
		}
	}
	return false
}

// exchanged adds a rate whose two counts stand in each other's place: 纠纷844起，成功862起，成功率97.9%. The rate fits when they are
// changed back, so that no other base is meant.
func (s *rateSearch) exchanged(top *numerator) bool {
	before := s.p.countBefore(top.at, s.r)
	if before < 0 || top.weak || top.minus || s.isHundred() {
		return false
	}
	if back, ok := s.p.rateClaim(s.k, single(before), single(top.at)); !ok || !ratioFits(&back.Numerators[0], &back.Denominators[0], back.Rate, back.RateScale) {
		return false
	}
	return s.surely(single(top.at), single(before))
}

// otherUnit tries as base the count of another unit right before the numerator: 下达通知书96份，期满复查合格91处，复查合格率94.8%.
func (s *rateSearch) otherUnit(top *numerator) bool {
	before := top.at - 1
	if before < 0 || top.minus || s.isHundred() || s.p.mentions[s.k].Approx != "" {
		return false
	}
	b, n := &s.p.mentions[before], &s.p.mentions[top.at]
	return b.block == n.block && b.depth == n.depth && b.Kind == "count" && n.Kind == "count" && !sameKind(b.Figure, n.Figure) && s.p.isCount(before, s.r) &&
		s.try(single(top.at), single(before))
}

// base chooses the base of a rate that no counts give: what was due or concluded, where the rate asks for that; the count
// that bears the numerator's own name (投诉…件 for 投诉办结…件); the nearest before the numerator. It says whether the base
// is named or the only one.
func (s *rateSearch) base(top *numerator) (base int, named bool) {
	bases := s.basesFor(top.at)
	before := s.p.countBefore(top.at, s.r)
	if before >= 0 && (len(bases) == 0 || s.kind.due && s.p.dueBase([]int{before}) >= 0) {
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
	if listed := s.r.listedBefore(s.p, top.at); slices.Contains(bases, listed) {
		return listed, true // 执法人员67人，其中市本级15人、县级52人；持有证件的61人，持证率91.0%
	}
	return s.nearestBase(top, slices.DeleteFunc(bases, func(j int) bool { return s.isSameCount(top, j) }))
}

// nearestBase chooses the base before the numerator, where no words name it.
func (s *rateSearch) nearestBase(top *numerator, bases []int) (base int, only bool) {
	if len(bases) == 0 {
		return -1, false
	}
	if top.minus {
		return s.p.largest(bases), false // 合格率 from 不合格: the whole they were taken from
	}
	if own := slices.DeleteFunc(slices.Clone(bases), s.p.isOfEarlier); len(own) > 0 {
		bases = own // 立案137件，较上年的152件下降9.9%；结案130件
	}
	base = bases[0]
	for _, j := range bases {
		if j < top.at && s.p.mentions[j].block == s.p.mentions[s.k].block {
			base = j
			break
		}
	}
	return base, s.onlyBase(base, bases)
}

// isOfEarlier says whether a figure is one of an earlier year.
func (p *paragraph) isOfEarlier(j int) bool {
	return p.isComparison(j) || p.mentions[j].Role == "prior-year"
}

// isSameCount says whether a figure counts the same as a numerator: of 当日整改88条，限期整改19条 neither is the base of the other.
func (s *rateSearch) isSameCount(top *numerator, j int) bool {
	for i := range s.tops {
		other := &s.tops[i]
		if other.at == j && other.stem == top.stem && !other.weak && !other.minus && strings.HasSuffix(s.p.mentions[j].label, top.stem) {
			return true
		}
	}
	return false
}

// largest gives the base with the largest value.
func (p *paragraph) largest(bases []int) int {
	best := bases[0]
	for _, j := range bases[1:] {
		if p.mentions[j].N*pow10(p.mentions[best].Scale) > p.mentions[best].N*pow10(p.mentions[j].Scale) {
			best = j
		}
	}
	return best
}

// namedBase finds the base that words name: what was concluded, for the outcomes of lawsuits, or the count that bears the
// numerator's own name; -1 when there is none.
func (s *rateSearch) namedBase(top *numerator, bases []int) int {
	subject := strings.TrimSpace(strings.Replace(s.p.mentions[top.at].label, top.stem, "", 1))
	for _, j := range bases {
		m := &s.p.mentions[j]
		concluded := s.kind.isLawsuit() && m.words.has(doneClass) && m.block == s.p.mentions[s.k].block
		if concluded || utf8.RuneCountInString(subject) == 2 && strings.HasPrefix(m.name, subject) {
			return j
		}
	}
	return -1
}

// isLawsuit says whether a rate is one of the outcomes of lawsuits, whose base is what was concluded.
func (k *rateKind) isLawsuit() bool { return match.ContainsAny(k.name, "胜诉", "败诉") }

// countBefore gives the count of the same kind right before mention k in its sentence; -1 when there is none.
func (p *paragraph) countBefore(k int, r *reader) int {
	for j := k - 1; j >= 0 && p.mentions[j].block == p.mentions[k].block; j-- {
		if p.isCount(j, r) {
			if !sameKind(p.mentions[j].Figure, p.mentions[k].Figure) || p.mentions[j].depth != p.mentions[k].depth {
				return -1
			}
			return j
		}
	}
	return -1
}

// certain says whether a rate that no counts give cannot be meant of other counts than these.
func (s *rateSearch) certain(top *numerator, base int, named bool) bool {
	n, b, m := &s.p.mentions[top.at], &s.p.mentions[base], &s.p.mentions[s.k]
	if top.weak || s.ofStock(base) || s.widened() || s.narrower(top) || !alikeCounts(n, b) || s.p.oneOfMany(top.at, base) {
		return false
	}
	if s.kind.due && !s.dueIs(base) || s.kind.loose && (s.isHundred() || !s.looseBase(top, base)) {
		return false
	}
	if b.block != m.block {
		return named && plain(n, top.stem, 2)
	}
	return top.at == s.from-1 || plain(n, top.stem, 4)
}

// ofStock says whether a base is what there was at the beginning or the end of the year; a budget is set then.
func (s *rateSearch) ofStock(base int) bool {
	return match.ContainsAny(s.p.mentions[base].label, "年末", "期末", "年底", "年初", "期初") && !s.isNamedBase(base)
}

// alikeCounts says whether two counts are both this year's and stand side by side, the one without what is added to it (含…).
func alikeCounts(n, b *mention) bool {
	return isOwn(n) && isOwn(b) && !strings.Contains(n.clause, "含") && n.depth == b.depth
}

// oneOfMany says whether a base that is smaller than its numerator is one of several counts that can make up the base together:
// 年初36件，年内新增14件，化解41件.
func (p *paragraph) oneOfMany(top, base int) bool {
	n, b := &p.mentions[top], &p.mentions[base]
	return base > 0 && n.N*pow10(b.Scale) > b.N*pow10(n.Scale) && p.mentions[base-1].block == b.block && sameKind(p.mentions[base-1].Figure, b.Figure)
}

// widened says whether a rate is one of more than the counts before it: by its name (最终报送率), or by the base in the bracket behind it.
func (s *rateSearch) widened() bool {
	return match.ContainsAny(s.p.mentions[s.k].label, "最终", "综合", "总体", "累计", "合计", "平均") || match.ContainsAny(s.p.mentions[s.k].gap, "连同", "在内", "加上") || s.countedBehind()
}

// countedBehind says whether the bracket behind a rate names its base: 解读率100%（应解读文件96件）, 为97.6%（以已裁定的83件计）.
func (s *rateSearch) countedBehind() bool {
	next := s.k + 1
	if next >= len(s.p.mentions) || s.p.mentions[next].block != s.p.mentions[s.k].block || s.p.mentions[next].depth <= s.p.mentions[s.k].depth {
		return false
	}
	return match.StartsWithAny(s.p.mentions[next].label, "应", "按", "以", "共", "占", "需", "含")
}

// narrower says whether the rate is one of a part of what the counts are about: 化解率98.3%，其中乡镇级化解率97.6%、村级化解率99.1%.
func (s *rateSearch) narrower(top *numerator) bool {
	if strings.Contains(s.p.mentions[s.k].gap, "其中") {
		return true
	}
	if s.r.gives(s.p.mentions[top.at].index) {
		return true
	}
	for j := top.at + 1; j < s.k; j++ {
		m := &s.p.mentions[j]
		if m.Kind == "rate" && strings.Contains(m.label, top.stem+"率") && top.stem != "" {
			return true
		}
	}
	return false
}

// gives says whether a figure is the count of a rate that holds, so that another rate is of something else: 发现问题率为16.2%，即检查3780家次，
// 发现问题614家次；A级企业发现问题率4.2%.
func (r *reader) gives(figure int) bool {
	for i := len(r.doc.Claims) - 1; i >= 0 && len(r.doc.Claims)-i < 40; i-- {
		c := &r.doc.Claims[i]
		if givesItsRate(c) && c.Numerators[0].Figure == figure {
			return true
		}
	}
	return false
}

// isOwn says whether a figure counts this year's cases.
func isOwn(m *mention) bool { return m.Role != "prior-year" && m.Role != "cumulative" }

// looseBase says whether a rate of a loose kind stands right behind its two counts, or, for the outcomes of lawsuits and
// reviews, behind what was concluded or reviewed.
func (s *rateSearch) looseBase(top *numerator, base int) bool {
	b := &s.p.mentions[base]
	if b.block != s.p.mentions[s.k].block {
		return false
	}
	if s.kind.isLawsuit() && b.words.has(doneClass) || match.ContainsAny(s.kind.name, "优秀", "优良") && strings.Contains(b.clause, "评查") {
		return true
	}
	return s.p.countBefore(top.at, s.r) == base && s.nearest() == top.at
}

// onlyBase says whether a base in the sentence before is the only figure there that could be one.
func (s *rateSearch) onlyBase(base int, bases []int) bool {
	if len(bases) == 1 {
		return true
	}
	if s.p.mentions[s.k].block-s.p.mentions[base].block != 1 {
		return false
	}
	for _, j := range bases {
		if j != base && s.p.mentions[j].block >= s.p.mentions[base].block {
			return false
		}
	}
	return true
}

// plain says whether a count's label is hardly more than the word that the rate repeats: then it counts the whole, not
// some part of it (重点督办件办结36件).
func plain(m *mention, stem string, extra int) bool {
	label := m.label
	for _, w := range []string{stem, "已", "共", "全部", "成功", "按期", "及时", "年内", "其中", "均", "现", "目前", "累计", "实际", "完成", "全年", "当场", "行政机关", "行政负责人"} {
		label = strings.ReplaceAll(label, w, "")
	}
	return utf8.RuneCountInString(label) <= extra && !match.ContainsAny(label, "重点", "专项", "部分")
}
