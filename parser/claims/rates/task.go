// Rates of completion, which may exceed 100% and mostly measure what the text does not count: only those whose task stands
// with its number right before what was completed are read. 抽查任务412户，已完成405户，完成率98.3%.

package rates

import (
	"strings"
	"unicode/utf8"

	"github.com/fazhilint/fazhilint/parser/claims/lexicon"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/claims/rounding"
	"github.com/fazhilint/fazhilint/parser/match"
)

// taskRate reads the rate of completion at mention k; other rates that may exceed 100% are left alone.
func taskRate(r *prose.Reader, p *prose.Paragraph, k int, kind *Kind) {
	if kind.Name != "完成率" && kind.Name != "任务完成率" {
		reduced(r, p, k, kind)
		return
	}
	if amongThem(r, p, k, kind) {
		return
	}
	done := completed(p, k)
	task := taskBefore(p, done)
	if task < 0 || p.Mentions[k].Approx != "" {
		return
	}
	s := Search{R: r, P: p, K: k, From: k, Kind: kind}
	members := []int{done}
	for j := done; j < k; j++ {
		if j > done {
			if !prose.SameKind(p.Mentions[j].Figure, p.Mentions[done].Figure) {
				break
			}
			members = append(members, j) // what was closed or dropped may count as completed
		}
		if s.Try(Sum{Members: members, Minus: -1}, Single(task)) {
			return
		}
	}
	claim, ok := Claim(p, k, Single(done), Single(task))
	if !ok {
		return
	}
	claim.Kind, claim.Certain, claim.Reason = "rate", k-done <= 2, "base"
	Add(r, &p.Mentions[k], kind, claim)
}

// amongThem reads the rate of those that completed their task among all that are counted right before: 26个部门全部公布清单，其中24个部门完成年度任务，完成率为92.3%. It
// reports whether it did.
func amongThem(r *prose.Reader, p *prose.Paragraph, k int, kind *Kind) bool {
	m := &p.Mentions[k]
	if k < 2 || m.Approx != "" || m.N > 100*rounding.Pow10(m.Scale) || strings.Count(m.Gap, "，") != 1 || !strings.HasSuffix(m.Gap, "，"+m.Lead) {
		return false
	}
	all, done := &p.Mentions[k-2], &p.Mentions[k-1]
	if !areOneKind(m, all, done) || done.N > all.N || all.Kind != "count" || !match.EndsWithAny(done.Lead, "其中", "其中有", "中有", "中的") || !strings.Contains(done.Noun+done.Behind, "完成") {
		return false
	}
	within := done.Gap == done.Lead && !strings.Contains(done.Lead, "其中") // 15个行政村中有14个村完成轮训
	return (within || lexicon.FirstRunes(all.Noun, 2) == lexicon.FirstRunes(done.Noun, 2)) && (&Search{R: r, P: p, K: k, From: k, Kind: kind}).Surely(Single(k-1), Single(k-2))
}

// areOneKind says whether two counts of one unit stand in the sentence of a rate.
func areOneKind(m, all, done *prose.Mention) bool {
	return all.Block == m.Block && done.Block == m.Block && all.Unit == done.Unit
}

// reduced reads a rate of reduction right behind what there was and how much of it is gone: 机构132家，已注销113家，压减率85.6%.
func reduced(r *prose.Reader, p *prose.Paragraph, k int, kind *Kind) {
	m := &p.Mentions[k]
	if k < 2 || !match.EndsWithAny(kind.Name, "压减率", "精简率", "缩减率", "削减率") || m.Approx != "" || !m.StandsAlone() {
		return
	}
	all, gone := &p.Mentions[k-2], &p.Mentions[k-1]
	if all.Block != m.Block || gone.Block != m.Block || p.IsComparison(k-2) || p.IsComparison(k-1) || !isGone(all, gone) {
		return
	}
	s := Search{R: r, P: p, K: k, From: k, Kind: kind}
	s.Surely(Single(k-1), Single(k-2))
}

// isGone says whether a count tells how many of those counted right before it are no longer there: 机构132家，已注销113家.
func isGone(all, gone *prose.Mention) bool {
	return all.Unit == gone.Unit && gone.N < all.N && gone.StandsAlone() && match.StartsWithAny(strings.TrimPrefix(gone.Lead, "已"), "注销", "取消", "关停", "压减", "清退", "撤销", "撤并", "精简")
}

// completed gives the count of what was completed right before rate k; -1 where there is none.
func completed(p *prose.Paragraph, k int) int {
	for j := k - 1; j > 0 && k-j <= 3 && p.Mentions[j].Block == p.Mentions[k].Block; j-- {
		if (strings.Contains(p.Mentions[j].Lead, "完成") || j == k-1 && strings.HasPrefix(p.Mentions[j].Lead, "实")) && prose.IsCountable(p.Mentions[j].Figure) {
			return j
		}
	}
	return -1
}

// taskBefore gives the number set for what mention done completed: the one before it, or before what was struck off: 任务246家，除7家已关闭外，实际完成
// 239家. It is -1 where there is none.
func taskBefore(p *prose.Paragraph, done int) int {
	if done > 0 && isTask(p, done-1, done) {
		return done - 1
	}
	if done > 1 && strings.HasSuffix(p.Mentions[done-1].Lead, "除") && isTask(p, done-2, done) {
		return done - 2
	}
	return -1
}

// isTask says whether mention j is the number set for what mention done completed: 任务412户, 计划任务412户.
func isTask(p *prose.Paragraph, j, done int) bool {
	task, m := &p.Mentions[j], &p.Mentions[done]
	if task.Block != m.Block || !prose.SameKind(task.Figure, m.Figure) || task.Depth != m.Depth {
		return false
	}
	if saysTask(task, m) {
		return true
	}
	if m.Gap == m.Lead && strings.HasSuffix(m.Lead, "完成") && m.N*rounding.Pow10(task.Scale) <= task.N*rounding.Pow10(m.Scale) {
		return true // 15件民生实事已完成14件
	}
	if strings.HasPrefix(task.Lead, "应") && strings.HasPrefix(m.Lead, "实") {
		return true // 应检1344家，实检1337家，完成率99.5%
	}
	_, what, found := strings.Cut(m.Lead, "完成") // 提出调整建议58件，当年完成调整49件
	return found && utf8.RuneCountInString(what) == 2 && strings.Contains(task.Lead, what) && lexicon.ListMark(m.Gap) == '，'
}

// saysTask says whether the words call a number a task or a plan: 计划检查420户，实际检查….
func saysTask(task, m *prose.Mention) bool {
	if match.EndsWithAny(task.Lead, "任务", "计划", "目标", "任务数", "计划数") || strings.HasPrefix(task.Noun, "任务") && strings.HasSuffix(m.Lead, "完成") {
		return true
	}
	return match.EndsWithAny(task.Lead, "计划完成", "应完成", "计划检查", "计划抽检", "计划抽查") && match.ContainsAny(m.Lead, "实际")
}
