// A rate of 100% beside what is not dealt with yet: 排查的215件矛盾纠纷化解率达到100%，目前还有3件正在化解. Both cannot be.

package rates

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/match"
)

// stillOpen are words of what is still being dealt with, unlike 正在回访.
var stillOpen = []string{"未办结", "未化解", "未整改", "未审结", "未解决", "办理", "化解", "整改", "审理", "调解", "推进", "跟进", "协调", "处置", "核查", "调查"} //nolint:gochecknoglobals // a constant list

// doneRates are the rates of which nothing is left at 100%.
var doneRates = []string{"化解率", "办结率", "整改率", "审结率", "结案率", "销号率", "解决率"} //nolint:gochecknoglobals // a constant list

// lessThanHundred adds a rate of 100% whose base stands right before it and of which some are said right behind it to be left. It reports whether it did.
func (s *Search) lessThanHundred() bool {
	base, left := s.K-1, s.K+1
	if !s.isHundred() || base < 0 || left >= len(s.P.Mentions) || s.Kind.due || s.Kind.loose || !match.ContainsAny(s.Kind.Name, doneRates...) {
		return false
	}
	if !IsCount(s.P, base, s.R) || !IsCount(s.P, left, s.R) || !s.leavesSome(&s.P.Mentions[base], &s.P.Mentions[left]) {
		return false
	}
	return s.Surely(Sum{Members: []int{base}, Minus: left}, Single(base))
}

// leavesSome says whether a count behind the rate is of those before it that are still being dealt with.
func (s *Search) leavesSome(b, l *prose.Mention) bool {
	block := s.P.Mentions[s.K].Block
	if b.Block != block || l.Block != block || b.Unit != l.Unit || l.N >= b.N || b.Approx != "" || l.Approx != "" || l.Depth != b.Depth || !strings.HasPrefix(l.Gap, "，") {
		return false
	}
	still := match.ContainsAny(l.Lead, "还有", "仍有", "尚有", "还剩", "尚余", "仍余") && match.ContainsAny(l.Noun, stillOpen...)
	return still && !match.ContainsAny(l.Clause, "新", "今年", "本年", "其他", "另")
}
