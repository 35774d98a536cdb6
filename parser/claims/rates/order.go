// Rates that do not stand behind their counts in one sentence: 排查300件，化解285件。化解率95%; 出庭应诉率96%，应出庭50件，实际出庭48件; 纠错率为7.64%，即186件占
// 审结的2436件的比例.

package rates

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/fazhilint/fazhilint/parser/claims/lexicon"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/match"
)

// opensSentence says whether no figure stands before the rate in its sentence.
func (s *Search) opensSentence() bool {
	return s.From == s.K && s.K > 0 && s.P.Mentions[s.K-1].Block == s.P.Mentions[s.K].Block-1 && s.P.Mentions[s.K].Depth == 0
}

// toldBefore finds the counts of the sentence before that the rate names, where all words of its name are found there: 重点事项办结率 is no rate
// of 事项 that are not said to be 重点.
func (s *Search) toldBefore() []numerator {
	tops := numerators(s.P, s.From, s.P.Mentions[s.K].Block-1, s.Kind, s.R)
	return slices.DeleteFunc(tops, func(top numerator) bool {
		if top.weak || top.at == 0 || s.P.Mentions[top.at-1].Block != s.P.Mentions[top.at].Block {
			return true
		}
		said := s.P.Mentions[top.at-1].Clause + s.P.Mentions[top.at].Clause + s.P.Mentions[top.at].Noun
		return !holdsAll(said, s.ownName(top.stem))
	})
}

// ownName gives what the name of a rate says beside what it counts.
func (s *Search) ownName(stem string) string {
	name := strings.Replace(strings.TrimSuffix(s.Kind.Name, "率"), stem, "", 1)
	if strings.HasSuffix(stem, "庭") {
		name = strings.ReplaceAll(strings.ReplaceAll(name, "出庭", ""), "应诉", "") // 出庭, 到庭 and 出庭应诉 are one
	}
	for _, w := range []string{"全年", "总", "综合", "年度"} {
		name = strings.ReplaceAll(name, w, "")
	}
	return name
}

// holdsAll says whether each character of a name stands in some words.
func holdsAll(words, name string) bool {
	return !strings.ContainsFunc(name, func(ch rune) bool { return !strings.ContainsRune(words, ch) })
}

// ahead reads a rate from the two counts right behind it, where none stands before it in its sentence.
func (s *Search) ahead() bool {
	if s.K+2 >= len(s.P.Mentions) || s.P.Mentions[s.K+2].Block != s.P.Mentions[s.K].Block || countsAhead(s.P, s.K, s.R) {
		return false
	}
	return !s.ofWiderArea() && (s.announcedRate() || s.rateOfNext())
}

// ofWiderArea says whether a rate is told of the whole country or province and the counts behind it are the office's own: 全国抽检合格率97.2%，本市抽检3200批次，合格3142批次.
func (s *Search) ofWiderArea() bool {
	said, counted := s.P.Mentions[s.K].Clause, s.P.Mentions[s.K+1].Clause
	for _, area := range []string{"全国", "全省", "全自治区"} {
		if strings.Contains(said, area) {
			return !strings.Contains(counted, area)
		}
	}
	return match.ContainsAny(said, "全市", "全州") && match.ContainsAny(counted, "本", "我", "全区", "全县", "市级")
}

// rateOfNext reads 出庭应诉率96%，应出庭50件，实际出庭48件 and 纠错率为7.64%，即186件占审结的2436件的比例.
func (s *Search) rateOfNext() bool {
	first, second := s.K+1, s.K+2
	a, b := &s.P.Mentions[first], &s.P.Mentions[second]
	if s.From != s.K || !s.countsBeside(first) || !s.countsBeside(second) || !prose.SameKind(a.Figure, b.Figure) {
		return false
	}
	if s.isHundred() && dueBase(s.P, []int{first}) < 0 && !s.allCameIn(a) || match.ContainsAny(a.Gap, "其中", "；", ";") {
		return false
	}
	if s.isContrary(a, b) {
		return s.Surely(Sum{Members: []int{first}, Minus: second}, Single(first)) // 合格率为98.48%，共抽检1650批次，检出不合格25批次
	}
	return strings.HasPrefix(a.Gap, "，") && (s.isTold(b) || s.wasDue(a, b)) && !s.isTold(a) && s.Surely(Single(second), Single(first))
}

// isContrary says whether a count behind a sample tells how many did not pass.
func (s *Search) isContrary(sample, failed *prose.Mention) bool {
	name := strings.TrimSuffix(s.Kind.Name, "率")
	return strings.HasSuffix(name, "合格") && strings.HasPrefix(sample.Gap, "，") && IsSample(sample) && match.EndsWithAny(failed.Lead, "不合格", "不合格产品", "不合格样品") && failed.N < sample.N
}

// allCameIn says whether a count is of all cases that came in, of which a rate that is neither of those due nor of a sample must be taken: 办结率为100%，
// 共立案189件、办结181件.
func (s *Search) allCameIn(m *prose.Mention) bool {
	return !s.Kind.due && !s.Kind.loose && (m.Words.Has(lexicon.Fresh) || strings.HasSuffix(m.Lead, "立案")) && strings.Contains(m.Lead, "共")
}

// wasDue says whether two counts are what was due and what was done, in the words of the rate: 执法人员持证率100%，应持证28人，持证26人.
func (s *Search) wasDue(due, done *prose.Mention) bool {
	what, ok := strings.CutPrefix(due.Lead, "应")
	return ok && s.Kind.due && utf8.RuneCountInString(what) >= 2 && strings.Contains(s.Kind.Name, what) && strings.HasSuffix(done.Lead, what) && !strings.HasPrefix(done.Lead, "应")
}

// countsBeside says whether a figure is a count of this year that stands in the open beside the rate.
func (s *Search) countsBeside(j int) bool {
	return s.P.Mentions[j].Depth == s.P.Mentions[s.K].Depth && IsCount(s.P, j, s.R) && !s.P.IsComparison(j)
}

// announcedRate reads a rate that stands before its two counts: 解决率达90.0%，全年转来诉求7946件，已解决7155件; 启动率为75%，
// 筛选出线索28条，启动赔偿程序21条.
func (s *Search) announcedRate() bool {
	base, top := s.K+1, s.K+2
	if s.Kind.loose || s.isHundred() {
		return false
	}
	whole, part := &s.P.Mentions[base], &s.P.Mentions[top]
	if !s.P.Besides(base, top) || match.ContainsAny(whole.Gap, "；", ";", "其中") || !IsCount(s.P, base, s.R) || part.N > whole.N {
		return false
	}
	for _, stem := range s.Kind.stem[:s.Kind.weak] {
		if strings.HasPrefix(part.Lead, stem) && part.Kind == "count" || strings.HasPrefix(part.Lead, "已") && strings.HasSuffix(part.Lead, stem) {
			return s.Surely(Single(top), Single(base))
		}
	}
	return false
}

// countsAhead says whether a count stands before rate k in its sentence.
func countsAhead(p *prose.Paragraph, k int, r *prose.Reader) bool {
	for j := k - 1; j >= 0 && p.Mentions[j].Block == p.Mentions[k].Block; j-- {
		if IsCount(p, j, r) {
			return true
		}
	}
	return false
}

// quotientSaid reads a rate from the division that the words behind it tell of.
func (s *Search) quotientSaid() bool {
	top, base := QuotientBehind(s.P, s.K)
	return top >= 0 && s.Surely(Single(top), Single(base))
}

// QuotientBehind finds the two counts that the words behind percentage k divide: ，即186件占2436件审结案件的比例, ，系41份除以326份所得, ，即400件中的132件. Both are -1
// where they do not.
func QuotientBehind(p *prose.Paragraph, k int) (top, base int) {
	if k+2 >= len(p.Mentions) || p.Mentions[k+2].Block != p.Mentions[k].Block {
		return -1, -1
	}
	first, second := &p.Mentions[k+1], &p.Mentions[k+2]
	if !match.StartsWithAny(first.Gap, "，即", "，系", "，为", "，是", "，也就是") || strings.Contains(second.Gap, "，") || !prose.SameKind(first.Figure, second.Figure) {
		return -1, -1
	}
	switch {
	case match.StartsWithAny(strings.TrimSpace(second.Gap), "占", "除以"):
		return k + 1, k + 2
	case strings.HasSuffix(second.Gap, "中的"):
		return k + 2, k + 1
	default:
		return -1, -1
	}
}

// isTold says whether a count bears what the rate names, and nothing that says that it was only due.
func (s *Search) isTold(m *prose.Mention) bool {
	words := m.Clause + m.Noun
	for i, stem := range s.Kind.stem[:s.Kind.weak] {
		exact := i == 0 || !s.Kind.due && (plain(m, stem, 2) || match.EndsWithAny(m.Lead, "中"+stem, "中已"+stem)) || strings.HasSuffix(stem, "庭")
		if exact && strings.HasSuffix(m.Lead, stem) && !otherGrade(words, stem) && !negated(words, stem) && !isDue(m.Lead, stem) && !byOthers(words, stem) {
			return true
		}
	}
	return false
}
