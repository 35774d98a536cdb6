// Rates of completion, which may exceed 100% and mostly measure what the text does not count: only those whose task stands
// with its number right before what was completed are read. 抽查任务412户，已完成405户，完成率98.3%.

package claims

import (
	"strings"
	"unicode/utf8"

	"github.com/fazhilint/fazhilint/parser/match"
)

// taskRate reads the rate of completion at mention k; other rates that may exceed 100% are left alone.
func (r *reader) taskRate(p *paragraph, k int, kind *rateKind) {
	if kind.name != "完成率" && kind.name != "任务完成率" {
		return
	}
	done := p.completed(k)
	if done < 0 || !p.isTask(done-1, done) || p.mentions[k].Approx != "" {
		return
	}
	s := rateSearch{r: r, p: p, k: k, from: k, kind: kind}
	members := []int{done}
	for j := done; j < k; j++ {
		if j > done {
			if !sameKind(p.mentions[j].Figure, p.mentions[done].Figure) {
				break
			}
			members = append(members, j) // what was closed or dropped may count as completed
		}
		if s.try(sumOf{members: members, minus: -1}, single(done-1)) {
			return
		}
	}
	claim, ok := p.rateClaim(k, single(done), single(done-1))
	if !ok {
		return
	}
	claim.Kind, claim.Certain, claim.Reason = "rate", k-done <= 2, "base"
	r.addRate(&p.mentions[k], kind, claim)
}

// completed gives the count of what was completed right before rate k; -1 where there is none.
func (p *paragraph) completed(k int) int {
	for j := k - 1; j > 0 && k-j <= 3 && p.mentions[j].block == p.mentions[k].block; j-- {
		if strings.Contains(p.mentions[j].label, "完成") && isCountable(p.mentions[j].Figure) {
			return j
		}
	}
	return -1
}

// isTask says whether mention j is the number set for what mention done completed: 任务412户, 计划任务412户.
func (p *paragraph) isTask(j, done int) bool {
	task, m := &p.mentions[j], &p.mentions[done]
	if task.block != m.block || !sameKind(task.Figure, m.Figure) || task.depth != m.depth {
		return false
	}
	if match.EndsWithAny(task.label, "任务", "计划", "目标", "任务数", "计划数") || strings.HasPrefix(task.noun, "任务") && strings.HasSuffix(m.label, "完成") {
		return true
	}
	_, what, found := strings.Cut(m.label, "完成") // 提出调整建议58件，当年完成调整49件
	return found && utf8.RuneCountInString(what) == 2 && strings.Contains(task.label, what) && listMark(m.gap) == '，'
}
