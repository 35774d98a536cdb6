// Shares of days: 有效监测天数366天，优良天数318天，优良天数比率86.9%.

package rates

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/lexicon"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/match"
)

// ofDays reads a share of days where both are told in its sentence: those that it names, and those on which was measured. What a share of the year's
// days is taken of is told by no office alike.
func (s *Search) ofDays() bool {
	const reach = 4
	if !strings.Contains(s.Kind.Name, "天数") && s.Kind.Name != "优良率" {
		return false
	}
	top, base := -1, -1
	for j := s.K - 1; j >= 0 && s.K-j <= reach && s.P.Mentions[j].Block == s.P.Mentions[s.K].Block; j-- {
		m := &s.P.Mentions[j]
		switch {
		case !s.countsDays(m):
		case match.ContainsAny(m.Lead, "监测", "有效") && base < 0:
			base = j
		case strings.Contains(m.Lead, lexicon.FirstRunes(s.Kind.Name, 2)) && top < 0:
			top = j
		}
	}
	return min(top, base) >= 0 && s.Surely(Single(top), Single(base))
}

// countsDays says whether a figure is an exact number of this year's days.
func (s *Search) countsDays(m *prose.Mention) bool {
	return m.Kind == "duration" && m.Unit == "天" && m.Approx == "" && !s.R.Changes[m.Index] && m.Role != "prior-year"
}
