// How sure it is which counts a rate is of that no counts give: what stands between, what else was done, and whether the base is one at all.

package rates

import (
	"strings"
	"unicode/utf8"

	"github.com/fazhilint/fazhilint/parser/claims/lexicon"
	"github.com/fazhilint/fazhilint/parser/claims/lists"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/claims/rounding"
	"github.com/fazhilint/fazhilint/parser/match"
)

// certain says whether a rate that no counts give cannot be meant of other counts than these.
func (s *Search) certain(top *numerator, base int, named bool) bool {
	n, b := &s.P.Mentions[top.at], &s.P.Mentions[base]
	if top.weak || s.severalDone(top) || s.widened() || s.narrower(top, base) || !alikeCounts(n, b) || s.isNoBase(top, base) {
		return false
	}
	if s.inAnotherClause(top.at) || s.Kind.due && !s.dueIs(base) || s.Kind.loose && !s.bindsLoosely(top, base) {
		return false
	}
	if s.isFar(n, b) {
		return named && plain(n, top.stem, 2)
	}
	return top.at == s.From-1 || plain(n, top.stem, 4)
}

// bindsLoosely says whether a rate whose name many counts can be meant by is of these.
func (s *Search) bindsLoosely(top *numerator, base int) bool {
	return !s.isHundred() && s.looseBase(top, base)
}

// atOnce says whether a count is of those who passed at once, and the rate may count others as well.
func (s *Search) atOnce(n *prose.Mention) bool {
	return match.ContainsAny(n.Lead, "一次", "首次") && !match.ContainsAny(s.Kind.Name, "一次", "首次")
}

// inAnotherClause says whether a ； stands between a count and the rate, and behind it other figures that the rate rather goes with: 调解成功1890件；通过诉前调解化解争议96件，
// 成功率为43.24%.
func (s *Search) inAnotherClause(top int) bool {
	stops := 0
	for j := s.K; j > top && s.P.Mentions[j].Block == s.P.Mentions[s.K].Block; j-- {
		if !strings.ContainsAny(s.P.Mentions[j].Gap, "；;") {
			continue
		}
		stops++
		if j < s.K || stops > 1 {
			return true
		}
	}
	return false
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
	return s.ofWider() || s.holdsEarlier(top.at) || s.ofOtherLine() || s.ofOtherList(base, top.at) || s.ofStock(base) || s.ofWholeYear(n) || s.ofOffices(n) || isOneOfSeries(s.P, base) || oneOfMany(s.P, top.at, base)
}

// ofWider says whether a rate is of the whole city or province and the counts before it are of the writer's own place: 其中我区74条，已办结69条；全市办结率为95.2%.
func (s *Search) ofWider() bool {
	if !match.StartsWithAny(s.P.Mentions[s.K].Clause, "全国", "全省", "全市", "全州", "全盟", "全县", "全区") {
		return false
	}
	for j := s.K - 1; j >= 0 && s.P.Mentions[j].Block == s.P.Mentions[s.K].Block; j-- {
		if match.ContainsAny(s.P.Mentions[j].Clause, "我省", "我市", "我州", "我盟", "我县", "我区", "我镇", "我乡", "我街", "我局", "我委", "本市", "本县", "本区", "本镇", "本局") {
			return true
		}
	}
	return false
}

// holdsEarlier says whether it is told between the counts and the rate that an earlier year's are among them: 实缴981.2万元，其中含上年欠缴部分62.8万元，故当年罚款的实际收缴率为88.78%.
func (s *Search) holdsEarlier(top int) bool {
	for j := top + 1; j < s.K; j++ {
		if m := &s.P.Mentions[j]; m.Block == s.P.Mentions[s.K].Block && strings.Contains(m.Clause, "含") && match.ContainsAny(m.Clause, "上年", "去年", "往年", "历年", "以前年度", "上年度") {
			return true
		}
	}
	return false
}

// ofOtherLine says whether a rate is of another line or platform than the counts before it: 12345热线工单4215件，按期办结3980件，12315平台按期初查率99.8%.
func (s *Search) ofOtherLine() bool {
	own := lineIn(s.P.Mentions[s.K].Lead)
	for j := s.K - 1; own != "" && j >= 0 && s.P.Mentions[j].Block == s.P.Mentions[s.K].Block; j-- {
		if other := lineIn(s.P.Mentions[j].Lead); other != "" {
			return other != own
		}
	}
	return false
}

// lineIn gives the number by which a label calls a telephone line: 12345 in 12345热线; "" where it calls none.
func lineIn(label string) string {
	return strings.TrimFunc(label, func(ch rune) bool { return ch < '0' || ch > '9' })
}

// ofOtherList says whether a base is a part of a list that a ； ends before the count: 户外广告64件、违法建设49件；60件建议提案全部办结，按期办结率98.3%.
func (s *Search) ofOtherList(base, top int) bool {
	_, part := s.R.WholeOf[s.P.Mentions[base].Index]
	name := lexicon.FirstRunes(strings.TrimPrefix(s.P.Mentions[base].Lead, "其中"), 2)
	named := name != "" && strings.Contains(s.P.Mentions[top].Lead, name) // 诉前调解1482件、…；诉前调解成功1116件
	return part && !named && lists.SemicolonBetween(s.P, base, top)
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
func (s *Search) narrower(top *numerator, base int) bool {
	if s.atOnce(&s.P.Mentions[top.at]) || s.isQualified(top, base) || s.countsAgain(top, base) || strings.Contains(s.P.Mentions[s.K].Gap, "其中") || match.StartsWithAny(s.Kind.Name, "已结", "已审结", "已办结", "已处理") {
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
	if s.calledInFull(top, b) {
		return true
	}
	if b.Block != s.P.Mentions[s.K].Block {
		return false
	}
	if s.Kind.isLawsuit() && b.Words.Has(lexicon.Done) || match.ContainsAny(s.Kind.Name, "优秀", "优良") && strings.Contains(b.Clause, "评查") {
		return true
	}
	near := s.nearest()
	return countBefore(s.P, top.at, s.R) == base && (near == top.at || near == top.at+1 && s.P.Mentions[top.at].N+s.P.Mentions[near].N == b.N && lexicon.Siblings(s.P.Mentions[top.at].Lead, s.P.Mentions[near].Lead))
}

// calledInFull says whether the count right before a rate bears the whole name of the rate and ends a list of what was concluded: 审结案件中，维持71件、…、撤销9件，直接纠错9件，直接
// 纠错率7.3%.
func (s *Search) calledInFull(top *numerator, base *prose.Mention) bool {
	const long = 4 // characters of such a name
	name := strings.TrimSuffix(s.Kind.Name, "率")
	if top.at != s.K-1 || top.at == 0 || utf8.RuneCountInString(name) < long || !base.Words.Has(lexicon.Done) || strings.TrimPrefix(s.P.Mentions[top.at].Lead, "其中") != name {
		return false
	}
	return s.R.IsPartOf(&s.P.Mentions[top.at-1], base)
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
