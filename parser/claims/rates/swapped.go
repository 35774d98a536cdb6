// The two counts of a rate in each other's place: 接收纠纷302件，调解成功319件，成功率94.7%. The rate is that of the smaller by the larger, but the larger is
// what the rate's name counts.

package rates

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/lexicon"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/claims/rounding"
	"github.com/fazhilint/fazhilint/parser/match"
)

// doneWords are words of what was done, none of which what was there to do is told by.
var doneWords = []string{"完成", "成功", "已", "办结", "实际", "通过", "落实", "解决", "到位", "整治", "销号", "兑现", "履行", "负责人", "应", "其中"} //nolint:gochecknoglobals // a constant list

// swapped adds the rate of two counts side by side of which the second is what the rate counts and yet larger than the first, where the first by the second gives the
// rate to the tenth. It reports whether it did.
func (s *Search) swapped() bool {
	m, top, base := &s.P.Mentions[s.K], s.K-1, s.K-2
	if base < 0 || !strings.Contains(m.Literal, ".") || m.Approx != "" || s.nearest() != top || countBefore(s.P, top, s.R) != base || s.widened() {
		return false
	}
	n, b := &s.P.Mentions[top], &s.P.Mentions[base]
	if n.Unit != b.Unit || n.N <= b.N || !rounding.Small(n, b) || !s.leadsTo(base, top) {
		return false
	}
	claim, ok := Claim(s.P, s.K, Single(base), Single(top))
	return ok && isExact(&claim) && rounding.RatioFits(&claim.Numerators[0], &claim.Denominators[0], claim.Rate, claim.RateScale) && s.Surely(Single(top), Single(base))
}

// leadsTo says whether two counts side by side are what there was to do and what was done.
func (s *Search) leadsTo(base, top int) bool {
	n := &s.P.Mentions[top]
	return (s.P.Besides(base, top) || n.Gap == n.Lead) && s.cameIn(&s.P.Mentions[base]) && s.saysDone(n)
}

// cameIn says whether nothing in a count's label tells that something was done with what it counts.
func (s *Search) cameIn(m *prose.Mention) bool {
	return !m.Words.Has(lexicon.Done|lexicon.Carried) && m.Words.Ends&lexicon.Outcome == 0 && !match.ContainsAny(m.Lead, doneWords...) && !strings.HasSuffix(m.Lead, "中") && !s.isTold(m)
}

// saysDone says whether a count's label tells, also by 完成 or 已, that what the rate names was done: 整改完成2318份, 已整改风险点412个.
func (s *Search) saysDone(m *prose.Mention) bool {
	if s.isTold(m) {
		return true
	}
	for _, stem := range s.Kind.stem[:s.Kind.weak] {
		if strings.HasSuffix(m.Lead, stem+"完成") || strings.HasPrefix(m.Lead, "已"+stem) || strings.HasSuffix(m.Lead, "已"+stem) || strings.HasSuffix(m.Lead, "完成"+stem) {
			return true
		}
	}
	return false
}
