// Averages over counts that stand side by side: 28个行政村和3个社区…，村均24次; 平均每个村（社区）….

package averages

import (
	"slices"
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/lexicon"
	"github.com/fazhilint/fazhilint/parser/claims/lists"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/claims/rates"
	"github.com/fazhilint/fazhilint/parser/match"
)

// bothKinds gives the two counts that an average over villages and communities is taken of where they stand side by side:
// 11个行政村、3个社区共…，平均每个村（社区）….
func bothKinds(p *prose.Paragraph, k int, bases []int) []int {
	m := &p.Mentions[k]
	if m.Lead != "" || !match.ContainsAny(m.Gap, "村（社区）", "村(社区)", "社区（村）", "社区(村)") {
		return nil
	}
	for _, j := range bases {
		if j == 0 || !slices.Contains(bases, j-1) || !lexicon.Joins(lexicon.ListMark(p.Mentions[j].Gap)) {
			continue
		}
		first, second := p.Mentions[j-1].Noun, p.Mentions[j].Noun
		if strings.Contains(first, "村") && strings.Contains(second, "社区") || strings.Contains(first, "社区") && strings.Contains(second, "村") {
			return []int{j - 1, j}
		}
	}
	return nil
}

// averageOfBoth adds an average over two counts together; it reports false where there are none.
func averageOfBoth(r *prose.Reader, p *prose.Paragraph, k, total int, both []int) bool {
	if len(both) == 0 {
		return false
	}
	if tryAverage(r, p, k, total, rates.Sum{Members: both, Minus: -1}, false) {
		r.Doc.Claims[len(r.Doc.Claims)-1].Certain = !r.Torn && total == k-1 && both[1] == k-2
	}
	return true
}

// ofAllJoined adds the claim with a total and the counts side by side that give the average together: 14所中学、22所小学开展讲座72场，每校平均2场.
func ofAllJoined(r *prose.Reader, p *prose.Paragraph, k int, totals, bases []int) bool {
	for _, last := range bases {
		first := last
		for first > 0 && last-first < rates.Reach && listedBefore(p, first) {
			first--
		}
		if first == last {
			continue
		}
		for _, total := range totals {
			if (total < first || total > last) && tryAverage(r, p, k, total, rates.Sum{Members: lists.Positions(first, last+1), Minus: -1}, true) {
				return true
			}
		}
	}
	return false
}

// listedBefore says whether a count is listed side by side with the one before it, in whatever unit: 培训5期、讲座15场，参加1600人次，场均80人次.
func listedBefore(p *prose.Paragraph, w int) bool {
	one, other := &p.Mentions[w-1], &p.Mentions[w]
	mark := lexicon.ListMark(other.Gap)
	return one.Kind == "count" && one.Block == other.Block && one.Depth == other.Depth && (lexicon.Joins(mark) || mark == '，' && prose.SameKind(one.Figure, other.Figure))
}

// isOneOfJoined says whether an average is tried with one of several counts side by side and does not name this one alone: the others may be meant as well.
func isOneOfJoined(p *prose.Paragraph, base int, noun string) bool {
	for _, other := range []int{base - 1, base + 1} {
		if last := max(base, other); last < len(p.Mentions) && p.JoinedBefore(last) && !tells(noun, p.Mentions[base].Noun, p.Mentions[other].Noun) {
			return true
		}
	}
	return false
}

// tells says whether the noun of an average is that of one count and not of the other beside it.
func tells(noun, one, other string) bool {
	return noun != "" && strings.Contains(one, noun) && !strings.Contains(other, noun)
}
