// Rates that count only what was due or heard: 按期办结率, 出庭应诉率.

package claims

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/match"
)

// heardBase finds what was heard in court, of which the rate of officials appearing there is taken: 开庭审理254件，负责人出庭246件. It
// gives -1 for other rates.
func (s *rateSearch) heardBase(bases []int) int {
	if !strings.Contains(s.kind.name, "出庭") {
		return -1
	}
	for _, j := range bases {
		if m := &s.p.mentions[j]; m.block == s.p.mentions[s.k].block && strings.Contains(m.label, "开庭") {
			return j
		}
	}
	return -1
}

// dueBase finds the base that counts what was due: 应由负责人出庭25件.
func (p *paragraph) dueBase(bases []int) int {
	for _, j := range bases {
		words := p.mentions[j].clause
		for _, w := range []string{"应诉", "应急", "适应", "响应", "相应", "对应", "应用", "供应", "反应"} {
			words = strings.ReplaceAll(words, w, "")
		}
		if strings.Contains(words, "应") || strings.Contains(words, "需") || strings.Contains(words, "到期") {
			return j
		}
	}
	return -1
}

// dueIs says whether a base counts what was due. Rates of lawsuits attended and rates of 100% rest on nothing else.
func (s *rateSearch) dueIs(base int) bool {
	if s.p.dueBase([]int{base}) >= 0 {
		return true
	}
	if match.ContainsAny(s.kind.name, "出庭", "应诉") {
		return !s.isHundred() && strings.Contains(s.p.mentions[base].clause, "开庭") // 开庭12件，负责人出庭11件
	}
	return !s.isHundred()
}

// dueOrHeard gives the base that counts what was due or heard, where the rate asks for that; -1 where it does not. What was due two
// sentences before is not what was heard in this one.
func (s *rateSearch) dueOrHeard(bases []int) int {
	due, heard := -1, s.heardBase(bases)
	if s.kind.due {
		due = s.p.dueBase(bases)
	}
	if due < 0 || heard >= 0 && s.p.mentions[due].block != s.p.mentions[s.k].block {
		return heard
	}
	return due
}
