// Counts that stand in brackets behind their rate or share: 办结率97.5%（受理120件，办结117件）, 网吧类占43.2%（19件）.

package claims

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/match"
)

// bracketBehind lists the counts of the bracket right behind mention k; nil where something else stands in it, such as
// the values of the year before.
func (p *paragraph) bracketBehind(k int, r *reader) []int {
	var counts []int
	for j := k + 1; j < len(p.mentions) && p.mentions[j].block == p.mentions[k].block && p.mentions[j].depth > p.mentions[k].depth; j++ {
		if len(counts) == 0 && !strings.HasPrefix(p.mentions[j].gap, "（") && !strings.HasPrefix(p.mentions[j].gap, "(") || strings.ContainsAny(p.mentions[j].gap[1:], "（(") {
			return nil
		}
		if p.mentions[j].words.has(priorClass) || !p.isCount(j, r) || len(counts) > 0 && !sameKind(p.mentions[counts[0]].Figure, p.mentions[j].Figure) {
			return nil
		}
		counts = append(counts, j)
	}
	return counts
}

// bracketedRate reads a rate from the two counts in the bracket behind it, the later or smaller of which the rate names.
func (s *rateSearch) bracketedRate() bool {
	counts := s.p.bracketBehind(s.k, s.r)
	if len(counts) != 2 {
		return false
	}
	base, top := counts[0], counts[1]
	if s.p.mentions[top].N > s.p.mentions[base].N && !strings.Contains(s.p.mentions[top].gap, "中") && !s.isTop(top, base) {
		base, top = top, base // 35名在编干部中34人 says which is which
	}
	if s.try(single(top), single(base)) {
		return true
	}
	named := false
	for _, stem := range s.kind.stem[:s.kind.weak] {
		words := s.p.mentions[top].clause + s.p.mentions[top].noun
		named = named || strings.Contains(words, stem) && !otherGrade(words, stem) && !negated(words, stem)
	}
	return named && s.surely(single(top), single(base))
}

// isTop says whether the rate names what one of two counts counts, and not the other: 一次性办结率…（初信初访120件，一次性办结117件）.
func (s *rateSearch) isTop(top, base int) bool {
	for _, stem := range s.kind.stem[:s.kind.weak] {
		if a, b := strings.Contains(s.p.mentions[top].label, stem), strings.Contains(s.p.mentions[base].label, stem); a != b {
			return a
		}
	}
	return false
}

// explainedRate reads a rate from the counts that explain it: 化解率为78.4%，即审结的125件案件中有98件未再起诉.
func (s *rateSearch) explainedRate() bool {
	base, top := s.k+1, s.k+2
	if top >= len(s.p.mentions) || s.p.mentions[top].block != s.p.mentions[s.k].block || !match.StartsWithAny(s.p.mentions[base].gap, "，即", "，全年", "，年内") ||
		!s.p.isCount(base, s.r) || !s.p.isCount(top, s.r) || !s.countsAmong(&s.p.mentions[top]) || !sameKind(s.p.mentions[base].Figure, s.p.mentions[top].Figure) {
		return false
	}
	return s.surely(single(top), single(base))
}

// countsAmong says whether the words before a count say that it is of the cases right before it: 中有, 中组建 of 组建率, ，发现问题 of
// 发现问题率.
func (s *rateSearch) countsAmong(m *mention) bool {
	if match.EndsWithAny(m.label, "中有", "中已有") {
		return true
	}
	for _, stem := range s.kind.stem[:s.kind.weak] {
		if strings.HasSuffix(m.label, "中"+stem) || strings.HasSuffix(m.label, "中已"+stem) || strings.HasPrefix(m.gap, "，") && strings.HasSuffix(m.label, stem) {
			return true
		}
	}
	return false
}

// countsBehind reads a rate whose two counts stand behind it.
func (s *rateSearch) countsBehind() bool {
	return s.basisSaid() || s.baseInBracket() || s.announcedRate() || s.explainedRate() || s.bracketedRate()
}

// basisSaid reads a rate whose base the bracket behind it names: 应整改到期112个，已整改109个，整改率97.3%（按到期数计）.
func (s *rateSearch) basisSaid() bool {
	name := basisIn(s.p.mentions[s.k].behind)
	if name == "" || len(s.tops) == 0 || s.tops[0].weak || s.tops[0].minus {
		return false
	}
	found := -1
	for _, base := range s.p.basesFor(s.tops[0].at, s.from, s.r) {
		if !strings.Contains(s.p.mentions[base].label, name) {
			continue
		}
		if found >= 0 {
			return false
		}
		found = base
	}
	return found >= 0 && s.surely(single(s.tops[0].at), single(found))
}

// baseInBracket reads a rate whose base stands alone in the bracket behind it: 节约资金4.16亿元，节约率5.3%（预算78.46亿元）.
func (s *rateSearch) baseInBracket() bool {
	counts := s.p.bracketBehind(s.k, s.r)
	if len(counts) != 1 || len(s.tops) == 0 || s.tops[0].weak || s.tops[0].minus {
		return false
	}
	top := s.tops[0].at
	return sameKind(s.p.mentions[counts[0]].Figure, s.p.mentions[top].Figure) && s.p.mentions[counts[0]].N > s.p.mentions[top].N && s.try(single(top), single(counts[0]))
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

// announcedRate reads a rate that stands before its two counts: 解决率达90.0%，全年转来诉求7946件，已解决7155件; 启动率为75%，
// 筛选出线索28条，启动赔偿程序21条.
func (s *rateSearch) announcedRate() bool {
	base, top := s.k+1, s.k+2
	if top >= len(s.p.mentions) || s.p.mentions[top].block != s.p.mentions[s.k].block || s.p.countsAhead(s.k, s.r) || s.kind.loose || s.isHundred() {
		return false
	}
	whole, part := &s.p.mentions[base], &s.p.mentions[top]
	if !s.p.besides(base, top) || strings.ContainsAny(whole.gap, "；;") || !s.p.isCount(base, s.r) || part.N > whole.N {
		return false
	}
	for _, stem := range s.kind.stem[:s.kind.weak] {
		if strings.HasPrefix(part.label, stem) && part.Kind == "count" || strings.HasPrefix(part.label, "已") && strings.HasSuffix(part.label, stem) {
			return s.surely(single(top), single(base))
		}
	}
	return false
}

// countsAhead says whether a count stands before rate k in its sentence.
func (p *paragraph) countsAhead(k int, r *reader) bool {
	for j := k - 1; j >= 0 && p.mentions[j].block == p.mentions[k].block; j-- {
		if p.isCount(j, r) {
			return true
		}
	}
	return false
}

// bracketedShare gives the count of a share that stands alone in the bracket behind it; -1 when there is none.
func (p *paragraph) bracketedShare(k int, r *reader) int {
	if counts := p.bracketBehind(k, r); len(counts) == 1 {
		return counts[0]
	}
	return -1
}
