// Rates right behind a list that leaves nothing out and of which one part is called as the rate: 生效裁判18份，胜诉16份，败诉2份，败诉率11.4%. The list shows what
// the rate is of.

package rates

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/rounding"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// ofWholeList adds the rate of the one part of such a list that bears its name by the total of the list, where it comes near what they give: who is far off has others in
// mind. It reports whether it did.
func (s *Search) ofWholeList() bool {
	m := &s.P.Mentions[s.K]
	if s.K == 0 || s.isHundred() || m.Approx != "" || s.widened() || s.P.Mentions[s.K-1].Block != m.Block {
		return false
	}
	list := s.listBefore()
	if list == nil {
		return false
	}
	part := s.namedPart(list.Readings[0])
	if part == nil {
		return false
	}
	top, base := s.P.Position(part.Figure), s.P.Position(list.Whole.Figure)
	if top < 0 || base < 0 || s.P.Mentions[base].Block != m.Block {
		return false
	}
	claim, ok := Claim(s.P, s.K, Single(top), Single(base))
	return ok && isExact(&claim) && hardlyOff(quotient(&claim, m.Scale), m.N) && s.Surely(Single(top), Single(base))
}

// hardlyOff says whether a rate is at most a tenth off what its counts give.
func hardlyOff(right, written int64) bool {
	const near = 10
	return near*rounding.Abs(right-written) <= right
}

// listBefore gives the total that holds and whose parts end right before the rate; nil where there is none.
func (s *Search) listBefore() *tree.Claim {
	last := s.P.Mentions[s.K-1].Index
	for c := range s.R.Recent(19) {
		if c.Kind != "total" || c.Whole.Figure < 0 || len(c.Readings[0]) < 2 || !c.Whole.Exact || !rounding.SumFits(*c.Whole, c.Readings[0]) {
			continue
		}
		if parts := c.Readings[0]; parts[len(parts)-1].Figure == last {
			return c
		}
	}
	return nil
}

// namedPart gives the part of a list that is called as the rate; nil where there is none, or where several bear its name (非常满意, 满意).
func (s *Search) namedPart(parts []tree.Term) *tree.Term {
	var found *tree.Term
	for i := range parts {
		label := parts[i].Label
		if !strings.Contains(label, s.Kind.stem[0]) || match.ContainsAny(label, "不", "未", "正在", "待") {
			continue
		}
		if found != nil || match.ContainsAny(label, "非常", "基本", "较") || !strings.HasSuffix(label, s.Kind.stem[0]) || !parts[i].Exact {
			return nil
		}
		found = &parts[i]
	}
	return found
}
