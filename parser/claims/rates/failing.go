// Rates that no counts give, and when that is certain.

package rates

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/fazhilint/fazhilint/parser/claims/lexicon"
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
	if (s.P.SpeaksOfCarried(base) || s.P.SpeaksOfCarried(s.K)) && !s.behindSum(top, base) {
		claim.Reason = "carried"
	} else {
		claim.Certain = s.certain(top, base, named) && comesNear(&claim, s.P.Mentions[s.K].Scale) && !s.inTimeOf(top, base)
	}
	Add(s.R, &s.P.Mentions[s.K], s.Kind, claim)
	return true
}

// inTimeOf says whether a rate of what was done in time, or of what fell due, stands behind counts that say nothing of that, so that it tells of fewer: 受理47件，
// 办结47件，按期办结率95.7%; 当场履行2038万元，到期协议履行率98.3%.
func (s *Search) inTimeOf(top *numerator, base int) bool {
	said := s.P.Mentions[top.at].Clause + s.P.Mentions[top.at].Noun + s.P.Mentions[base].Clause
	for _, when := range []string{"按期", "按时", "及时", "限时", "准时"} {
		if strings.HasPrefix(s.Kind.Name, when) && !strings.Contains(said, when) {
			return s.P.Mentions[top.at].N == s.P.Mentions[base].N
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
	among := (match.EndsWithAny(n.Lead, "中有", "中已有", "中的") || strings.Contains(n.Lead, "中参加") && strings.HasSuffix(n.Lead, "的")) && n.Gap == n.Lead
	return among && n.Block == s.P.Mentions[s.K].Block && b.Block == n.Block && IsCount(s.P, top, s.R) && IsCount(s.P, top-1, s.R) && n.Unit == b.Unit && s.Surely(Single(top), Single(top-1))
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
		if whole, part := s.R.WholeOf[s.P.Mentions[j].Index]; part && whole == s.P.Mentions[base].Index && s.P.Mentions[j].Words.Has(lexicon.Carried) {
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
	if listed := ListedBefore(s.R, s.P, top.at); slices.Contains(bases, listed) {
		return listed, true // 执法人员67人，其中市本级15人、县级52人；持有证件的61人，持证率91.0%
	}
	return s.nearestBase(top, slices.DeleteFunc(bases, func(j int) bool { return s.isSameCount(top, j) }))
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
	for _, j := range bases {
		m := &s.P.Mentions[j]
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

// certain says whether a rate that no counts give cannot be meant of other counts than these.
func (s *Search) certain(top *numerator, base int, named bool) bool {
	n, b := &s.P.Mentions[top.at], &s.P.Mentions[base]
	if top.weak || s.severalDone(top) || s.widened() || s.narrower(top) || !alikeCounts(n, b) || s.isNoBase(top, base) {
		return false
	}
	if s.Kind.due && !s.dueIs(base) || s.Kind.loose && (s.isHundred() || !s.looseBase(top, base)) {
		return false
	}
	if s.isFar(n, b) {
		return named && plain(n, top.stem, 2)
	}
	return top.at == s.From-1 || plain(n, top.stem, 4)
}

// isFar says whether a base stands in a sentence before the rate's, unless both counts stand side by side there and the rate opens its own.
func (s *Search) isFar(n, b *prose.Mention) bool {
	return b.Block != s.P.Mentions[s.K].Block && (b.Block != n.Block || !s.opensSentence())
}

// severalDone says whether several counts of the sentence bear what the rate names, so that they may make up its numerator together: 当场整改231处，
// 限期整改58处，已到期整改52处.
func (s *Search) severalDone(top *numerator) bool {
	if begins := lexicon.FirstRunes(s.Kind.Name, 2); begins != top.stem && strings.Contains(s.P.Mentions[top.at].Lead, begins) {
		return false // 判决结案率, of 判决方式结案58件、裁定方式结案28件、调解书方式结案6件
	}
	n := 0
	for i := range s.tops {
		if other := &s.tops[i]; other.stem == top.stem && !other.weak && !other.minus && strings.HasSuffix(s.P.Mentions[other.at].Lead, top.stem) {
			n++
		}
	}
	return n > 2
}

// isOneOfSeries says whether a base is one of several that are numbered through: 第一批8个，第二批10个.
func isOneOfSeries(p *prose.Paragraph, base int) bool {
	label := p.Mentions[base].Lead
	return strings.HasPrefix(label, "第") && match.ContainsAny(label, "批", "轮", "期", "季度", "次") && match.ContainsAny(label, "一", "二", "三", "四")
}

// isNoBase says whether a count that stands where the base is looked for can be none by what it tells: a stock, a part of the year, or one of several counts.
func (s *Search) isNoBase(top *numerator, base int) bool {
	n := &s.P.Mentions[top.at]
	return s.ofStock(base) || s.ofWholeYear(n) || s.ofOffices(n) || isOneOfSeries(s.P, base) || oneOfMany(s.P, top.at, base)
}

// ofStock says whether a base is what there was at the beginning or the end of the year; a budget is set then.
func (s *Search) ofStock(base int) bool {
	return match.ContainsAny(s.P.Mentions[base].Lead, "年末", "期末", "年底", "年初", "期初") && !s.isNamedBase(base)
}

// alikeCounts says whether two counts are both this year's and stand side by side, the one without what is added to it (含…).
func alikeCounts(n, b *prose.Mention) bool {
	return !areFates(n, b) && isOwn(n) && isOwn(b) && !match.StartsWithAny(n.Lead, "其他", "其它") && !strings.Contains(n.Clause, "含") && n.Depth == b.Depth
}

// oneOfMany says whether a base that is smaller than its numerator is one of several counts that can make up the base together:
// 年初36件，年内新增14件，化解41件.
func oneOfMany(p *prose.Paragraph, top, base int) bool {
	n, b := &p.Mentions[top], &p.Mentions[base]
	return base > 0 && n.N*rounding.Pow10(b.Scale) > b.N*rounding.Pow10(n.Scale) && p.Mentions[base-1].Block == b.Block && prose.SameKind(p.Mentions[base-1].Figure, b.Figure)
}

// widened says whether a rate is one of more than the counts before it: by its name (最终报送率), or by the base in the bracket behind it.
func (s *Search) widened() bool {
	return match.ContainsAny(s.P.Mentions[s.K].Lead, "最终", "综合", "总体", "累计", "合计", "平均") || strings.HasPrefix(s.P.Mentions[s.K].Lead, "总") || match.ContainsAny(s.P.Mentions[s.K].Gap, "连同", "在内", "加上") || s.countedBehind()
}

// countedBehind says whether the bracket behind a rate names its base: 解读率100%（应解读文件96件）, 为97.6%（以已裁定的83件计）.
func (s *Search) countedBehind() bool {
	next := s.K + 1
	if next >= len(s.P.Mentions) || s.P.Mentions[next].Block != s.P.Mentions[s.K].Block || s.P.Mentions[next].Depth <= s.P.Mentions[s.K].Depth {
		return false
	}
	return match.StartsWithAny(s.P.Mentions[next].Lead, "应", "按", "以", "共", "占", "需", "含")
}

// narrower says whether the rate is one of a part of what the counts are about: 化解率98.3%，其中乡镇级化解率97.6%、村级化解率99.1%.
func (s *Search) narrower(top *numerator) bool {
	if strings.Contains(s.P.Mentions[s.K].Gap, "其中") || match.StartsWithAny(s.Kind.Name, "已结", "已审结", "已办结", "已处理") {
		return true // 已结案件调解成功率 is one of those that are concluded
	}
	if gives(s.R, s.P.Mentions[top.at].Index) {
		return true
	}
	for j := top.at + 1; j < s.K; j++ {
		m := &s.P.Mentions[j]
		if m.Kind == "rate" && strings.Contains(m.Lead, top.stem+"率") && top.stem != "" {
			return true
		}
	}
	return false
}

// gives says whether a figure is the count of a rate that holds, so that another rate is of something else: 发现问题率为16.2%，即检查3780家次，
// 发现问题614家次；A级企业发现问题率4.2%.
func gives(r *prose.Reader, figure int) bool {
	for c := range r.Recent(39) {
		if givesItsRate(c) && c.Numerators[0].Figure == figure {
			return true
		}
	}
	return false
}

// isOwn says whether a figure counts this year's cases.
func isOwn(m *prose.Mention) bool { return m.Role != "prior-year" && m.Role != "cumulative" }

// looseBase says whether a rate of a loose kind stands right behind its two counts, or, for the outcomes of lawsuits and
// reviews, behind what was concluded or reviewed.
func (s *Search) looseBase(top *numerator, base int) bool {
	b := &s.P.Mentions[base]
	if b.Block != s.P.Mentions[s.K].Block {
		return false
	}
	if s.Kind.isLawsuit() && b.Words.Has(lexicon.Done) || match.ContainsAny(s.Kind.Name, "优秀", "优良") && strings.Contains(b.Clause, "评查") {
		return true
	}
	return countBefore(s.P, top.at, s.R) == base && s.nearest() == top.at
}

// onlyBase says whether a base in the sentence before is the only figure there that could be one.
func (s *Search) onlyBase(base int, bases []int) bool {
	if len(bases) == 1 {
		return true
	}
	if s.P.Mentions[s.K].Block-s.P.Mentions[base].Block != 1 {
		return false
	}
	for _, j := range bases {
		if j != base && s.P.Mentions[j].Block >= s.P.Mentions[base].Block {
			return false
		}
	}
	return true
}

// plain says whether a count's label is hardly more than the word that the rate repeats: then it counts the whole, not
// some part of it (重点督办件办结36件).
func plain(m *prose.Mention, stem string, extra int) bool {
	label := m.Lead
	for _, w := range []string{stem, "已", "共", "全部", "成功", "按期", "及时", "年内", "其中", "均", "现", "目前", "累计", "实际", "完成", "全年", "当场", "行政机关", "行政负责人"} {
		label = strings.ReplaceAll(label, w, "")
	}
	return utf8.RuneCountInString(label) <= extra && !match.ContainsAny(label, "重点", "专项", "部分")
}

// addsUp says whether a figure is the sum of a list of three parts or more, whatever introduces it: 应整改问题238个，立行立改的152个，分阶段整改的61个，持续整改的25个.
func addsUp(r *prose.Reader, figure int) bool {
	for c := range r.Recent(39) {
		if c.Kind == "total" && c.Whole.Figure == figure && len(c.Readings[0]) > 2 && rounding.SumFits(*c.Whole, c.Readings[0]) {
			return true
		}
	}
	return false
}

// ListedBefore gives the only total of the sentence before mention n that is followed by a list of its parts; -1 when there
// is none or there are several.
func ListedBefore(r *prose.Reader, p *prose.Paragraph, n int) int {
	found := -1
	for j := n - 1; j >= 0 && p.Mentions[j].Block == p.Mentions[n].Block; j-- {
		if !r.Listed[p.Mentions[j].Index] && !addsUp(r, p.Mentions[j].Index) || !prose.SameKind(p.Mentions[j].Figure, p.Mentions[n].Figure) {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = j
	}
	return found
}
