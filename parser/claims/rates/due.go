// Rates that count only what was due or heard: 按期办结率, 出庭应诉率.

package rates

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/match"
)

// heardBase finds what was heard in court, of which the rate of officials appearing there is taken: 开庭审理254件，负责人出庭246件. It
// gives -1 for other rates.
func (s *Search) heardBase(bases []int) int {
	if !strings.Contains(s.Kind.Name, "出庭") || len(s.tops) == 0 {
		return -1
	}
	for _, j := range bases {
		if m := &s.P.Mentions[j]; m.Block == s.P.Mentions[s.tops[0].at].Block && strings.Contains(m.Lead, "开庭") {
			return j
		}
	}
	return -1
}

// dueBase finds the base that counts what was due: 应由负责人出庭25件.
func dueBase(p *prose.Paragraph, bases []int) int {
	for _, j := range bases {
		words := p.Mentions[j].Clause
		for _, w := range []string{"应诉", "应急", "适应", "响应", "相应", "对应", "应用", "供应", "反应"} {
			words = strings.ReplaceAll(words, w, "")
		}
		if strings.Contains(words, "应") || strings.Contains(words, "需") || strings.Contains(words, "到期") {
			return j
		}
	}
	return -1
}

// ofDue adds the rate of those who came among those who were due where both stand right before it and it shares a word with one of them:
// 应参加培训4820人，实际到训4627人，参训率96.0%. It reports false elsewhere.
func (s *Search) ofDue() bool {
	if s.K < 2 || s.K != s.From || s.P.Mentions[s.K].Approx != "" || !IsCount(s.P, s.K-2, s.R) || !IsCount(s.P, s.K-1, s.R) {
		return false
	}
	due, came, m := &s.P.Mentions[s.K-2], &s.P.Mentions[s.K-1], &s.P.Mentions[s.K]
	if due.Block != m.Block || !m.StandsAlone() || !cameOf(due, came) {
		return false
	}
	return s.sharesWord(due, came) && s.Surely(Single(s.K-1), Single(s.K-2))
}

// sharesWord says whether a character of the rate's name, other than those that tell who was due and who came, is in the words of the two counts.
func (s *Search) sharesWord(due, came *prose.Mention) bool {
	return strings.ContainsFunc(strings.TrimSuffix(s.Kind.Name, "率"), func(ch rune) bool {
		return !strings.ContainsRune("应实际率", ch) && strings.ContainsRune(due.Lead+came.Lead, ch)
	})
}

// cameOf says whether a count right behind another tells how many came of those who were due.
func cameOf(due, came *prose.Mention) bool {
	what, actually := strings.CutPrefix(came.Lead, "实")
	wasDue := strings.HasPrefix(due.Lead, "应") || what != "" && strings.Contains(due.Lead, "应"+what) // 苗木产地应检面积1600公顷，实检1520公顷
	return actually && wasDue && due.Unit == came.Unit && due.Block == came.Block && due.Depth == came.Depth && came.StandsAlone()
}

// dueIs says whether a base counts what was due. Rates of lawsuits attended and rates of 100% rest on nothing else.
func (s *Search) dueIs(base int) bool {
	if dueBase(s.P, []int{base}) >= 0 {
		return true
	}
	if match.ContainsAny(s.Kind.Name, "出庭", "应诉") {
		return !s.isHundred() && strings.Contains(s.P.Mentions[base].Clause, "开庭") // 开庭12件，负责人出庭11件
	}
	return !s.isHundred()
}

// dueOrHeard gives the base that counts what was due or heard, where the rate asks for that; -1 where it does not. What was due two
// sentences before is not what was heard in this one.
func (s *Search) dueOrHeard(bases []int) int {
	due, heard := -1, s.heardBase(bases)
	if s.Kind.due {
		due = dueBase(s.P, bases)
	}
	if due < 0 || heard >= 0 && s.P.Mentions[due].Block != s.P.Mentions[s.K].Block {
		return heard
	}
	return due
}
