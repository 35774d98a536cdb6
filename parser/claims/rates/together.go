// Rates of several counts that the words before them take together: 审结128件，撤销14件、确认违法5件、责令履行3件，以上三类合计的纠错率为17.19%.

package rates

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/lists"
)

// together adds the rate of so many counts right before it, of which the one before these is the base.
func (s *Search) together() bool {
	m := &s.P.Mentions[s.K]
	said := 0
	for n, number := range []string{"两", "三", "四", "五"} {
		for _, kind := range []string{"类合计", "项合计", "种合计", "者合计"} {
			if strings.Contains(m.Gap, number+kind) {
				said = n + 2
			}
		}
	}
	base := s.K - said - 1
	if said == 0 || base < 0 || m.Approx != "" || !s.countsBeside(base) {
		return false
	}
	for j := base; j < s.K; j++ {
		if !s.countsBeside(j) || s.P.Mentions[j].Block != m.Block || s.P.Mentions[j].Unit != s.P.Mentions[base].Unit {
			return false
		}
	}
	parts := lists.Positions(base+1, s.K)
	return lists.SumOfParts(s.P, parts) <= s.P.Mentions[base].N && s.Surely(Sum{Members: parts, Minus: -1}, Single(base))
}
