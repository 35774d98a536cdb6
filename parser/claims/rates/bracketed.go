// Counts that stand in brackets behind their rate or share: 办结率97.5%（受理120件，办结117件）, 网吧类占43.2%（19件）.

package rates

import (
	"slices"
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/lexicon"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/match"
)

// bracketBehind lists the counts of the bracket right behind mention k; nil where something else stands in it, such as
// the values of the year before.
func bracketBehind(p *prose.Paragraph, k int, r *prose.Reader) []int {
	var counts []int
	for j := k + 1; j < len(p.Mentions) && p.Mentions[j].Block == p.Mentions[k].Block && p.Mentions[j].Depth > p.Mentions[k].Depth; j++ {
		if len(counts) == 0 && !strings.HasPrefix(p.Mentions[j].Gap, "（") && !strings.HasPrefix(p.Mentions[j].Gap, "(") || strings.ContainsAny(p.Mentions[j].Gap[1:], "（(") {
			return nil
		}
		if p.Mentions[j].Words.Has(lexicon.Prior) || !IsCount(p, j, r) || len(counts) > 0 && !prose.SameKind(p.Mentions[counts[0]].Figure, p.Mentions[j].Figure) {
			return nil
		}
		counts = append(counts, j)
	}
	return counts
}

// bracketedRate reads a rate from the two counts in the bracket behind it, the later or smaller of which the rate names.
func (s *Search) bracketedRate() bool {
	counts := bracketBehind(s.P, s.K, s.R)
	if len(counts) != 2 {
		return false
	}
	base, top := counts[0], counts[1]
	if s.P.Mentions[top].N > s.P.Mentions[base].N && !strings.Contains(s.P.Mentions[top].Gap, "中") && !s.isTop(top, base) {
		base, top = top, base // 35名在编干部中34人 says which is which
	}
	if s.Try(Single(top), Single(base)) {
		return true
	}
	named := false
	for _, stem := range s.Kind.stem[:s.Kind.weak] {
		words := s.P.Mentions[top].Clause + s.P.Mentions[top].Noun
		named = named || strings.Contains(words, stem) && !otherGrade(words, stem) && !negated(words, stem)
	}
	return named && s.Surely(Single(top), Single(base))
}

// isTop says whether the rate names what one of two counts counts, and not the other: 一次性办结率…（初信初访120件，一次性办结117件）.
func (s *Search) isTop(top, base int) bool {
	for _, stem := range s.Kind.stem[:s.Kind.weak] {
		if a, b := strings.Contains(s.P.Mentions[top].Lead, stem), strings.Contains(s.P.Mentions[base].Lead, stem); a != b {
			return a
		}
	}
	return false
}

// explainedRate reads a rate from the counts that explain it: 化解率为78.4%，即审结的125件案件中有98件未再起诉.
func (s *Search) explainedRate() bool {
	base, top := s.K+1, s.K+2
	if top >= len(s.P.Mentions) || s.P.Mentions[top].Block != s.P.Mentions[s.K].Block || !match.StartsWithAny(s.P.Mentions[base].Gap, "，即", "，全年", "，年内") ||
		!IsCount(s.P, base, s.R) || !IsCount(s.P, top, s.R) || !s.countsAmong(&s.P.Mentions[top]) || !prose.SameKind(s.P.Mentions[base].Figure, s.P.Mentions[top].Figure) {
		return false
	}
	return s.Surely(Single(top), Single(base))
}

// countsAmong says whether the words before a count say that it is of the cases right before it: 中有, 中组建 of 组建率, ，发现问题 of
// 发现问题率.
func (s *Search) countsAmong(m *prose.Mention) bool {
	if match.EndsWithAny(m.Lead, "中有", "中已有") {
		return true
	}
	for _, stem := range s.Kind.stem[:s.Kind.weak] {
		bare := strings.HasSuffix(m.Lead, stem) && !strings.HasPrefix(m.Lead, "第") // not of 第二批优秀率40%，即4个，第一批优秀3个
		if strings.HasSuffix(m.Lead, "中"+stem) || strings.HasSuffix(m.Lead, "中已"+stem) || strings.HasPrefix(m.Gap, "，") && bare {
			return true
		}
	}
	return false
}

// countsBehind reads a rate whose two counts stand behind it.
func (s *Search) countsBehind() bool {
	return s.quotientSaid() || s.basisBehind() || s.basisSaid() || s.baseInBracket() || s.explainedRate() || s.bracketedRate() || s.countBehind()
}

// basisBehind reads a rate whose base the clause behind it gives: 终局裁决96件，终局裁决率64.9%，系按裁决结案的148件计算. Where that does not give it, nothing
// else is meant.
func (s *Search) basisBehind() bool {
	base := s.K + 1
	if base >= len(s.P.Mentions) || s.P.Mentions[base].Block != s.P.Mentions[s.K].Block || !match.StartsWithAny(s.P.Mentions[base].Gap, "，系按", "，按", "，以", "，系以") ||
		!match.StartsWithAny(s.P.Mentions[base].Noun, "计算", "计", "为基数", "为分母") {
		return false
	}
	for i := range s.tops {
		if top := &s.tops[i]; !top.weak && !top.minus && s.Try(Single(top.at), Single(base)) {
			return true
		}
	}
	s.Unjudged(base, false)
	return true
}

// basisSaid reads a rate whose base the bracket behind it names: 应整改到期112个，已整改109个，整改率97.3%（按到期数计）.
func (s *Search) basisSaid() bool {
	name := basisIn(s.P.Mentions[s.K].Behind)
	if name == "" || len(s.tops) == 0 || s.tops[0].weak || s.tops[0].minus {
		return false
	}
	found := -1
	for _, base := range BasesFor(s.P, s.tops[0].at, s.From, s.R) {
		if !strings.Contains(s.P.Mentions[base].Lead, name) {
			continue
		}
		if found >= 0 {
			return false
		}
		found = base
	}
	return found >= 0 && s.Surely(Single(s.tops[0].at), Single(found))
}

// baseInBracket reads a rate whose base stands alone in the bracket behind it: 节约资金4.16亿元，节约率5.3%（预算78.46亿元）.
func (s *Search) baseInBracket() bool {
	counts := bracketBehind(s.P, s.K, s.R)
	if len(counts) != 1 || len(s.tops) == 0 || s.tops[0].weak || s.tops[0].minus {
		return false
	}
	top := s.tops[0].at
	return prose.SameKind(s.P.Mentions[counts[0]].Figure, s.P.Mentions[top].Figure) && s.P.Mentions[counts[0]].N > s.P.Mentions[top].N && s.Try(Single(top), Single(counts[0]))
}

// countBehind reads a rate whose own count stands alone in the bracket behind it: 裁决164件，终局裁决率26.2%（43件). Where no count before gives it
// with that one, nothing says what it is taken of.
func (s *Search) countBehind() bool {
	counts := bracketBehind(s.P, s.K, s.R)
	if len(counts) != 1 || s.P.Mentions[counts[0]].Lead != "" || s.isHundred() {
		return false
	}
	own := counts[0]
	for _, base := range BasesFor(s.P, own, s.From, s.R) {
		if s.Try(Single(own), Single(base)) {
			return true
		}
	}
	smaller := slices.ContainsFunc(s.tops, func(top numerator) bool { return s.P.Mentions[top.at].N > s.P.Mentions[own].N })
	if !smaller {
		return false
	}
	s.Unjudged(own, true)
	return true
}

// basisIn reads the name of the base in （按到期数计）, （以实考人数计算）, （以申请数为基数）; empty where no such bracket opens the words.
func basisIn(behind string) string {
	inner, _, closed := strings.Cut(strings.TrimPrefix(strings.TrimPrefix(behind, "（"), "("), "）")
	if !closed || len(inner)+len("（）") > len(behind) || !match.StartsWithAny(inner, "按", "以") || !match.EndsWithAny(inner, "计", "计算", "为基数", "口径") {
		return ""
	}
	for _, w := range []string{"按", "以"} {
		inner = strings.TrimPrefix(inner, w)
	}
	for _, w := range []string{"计算", "计", "为基数", "口径", "人数", "件数", "数", "的"} {
		inner = strings.TrimSuffix(inner, w)
	}
	if len(inner) < 2*len("一") || len(inner) > 6*len("一") {
		return ""
	}
	return inner
}

// BracketedShare gives the count of a share that stands alone in the bracket behind it; -1 when there is none.
func BracketedShare(p *prose.Paragraph, k int, r *prose.Reader) int {
	if counts := bracketBehind(p, k, r); len(counts) == 1 {
		return counts[0]
	}
	return -1
}
