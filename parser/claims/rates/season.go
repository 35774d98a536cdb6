// Rates of the whole year behind the counts of its parts: 上半年排查146件、化解141件，下半年172件、化解169件，全年化解率97.48%.

package rates

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/match"
)

// ofHalves tries the sums of what two parts of the year tell.
func (s *Search) ofHalves() bool {
	const counts = 4 // two in each half
	if s.K < counts || !s.ofWholeYear(&s.P.Mentions[s.K-1]) {
		return false
	}
	return s.Try(Sum{Members: []int{s.K - 3, s.K - 1}, Minus: -1}, Sum{Members: []int{s.K - 4, s.K - 2}, Minus: -1})
}

// ofOffices says whether 100% is told behind a count of offices: 26个部门参加，24个部门完成整改，整改完成率100% may be of what they had to put right.
func (s *Search) ofOffices(n *prose.Mention) bool {
	return s.isHundred() && match.StartsWithAny(n.Noun, "部门", "单位", "乡镇", "街道", "镇街", "村", "社区")
}

// ofWholeYear says whether a rate is the whole year's and a count that of a part of it: 下半年排查172件、化解169件，全年化解率97.48%.
func (s *Search) ofWholeYear(n *prose.Mention) bool {
	if !strings.Contains(s.P.Mentions[s.K].Lead, "全年") || n.Block != s.P.Mentions[s.K].Block {
		return false
	}
	for j := s.K - 1; j >= 0 && s.P.Mentions[j].Block == n.Block; j-- {
		if match.ContainsAny(s.P.Mentions[j].Clause, "上半年", "下半年", "季度") {
			return true
		}
	}
	return false
}
