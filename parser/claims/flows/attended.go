// What was due and what came of it: 应考3240人，缺考18人，实考3222人; 计划24批，实际开展19批，取消2批、合并3批.

package flows

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/lists"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/match"
)

// Attended claims that those who came and those who did not, or what was done and what was dropped, make up what was due.
func Attended(r *prose.Reader, p *prose.Paragraph) {
	for k := 2; k < len(p.Mentions); k++ {
		due, absent, actual := &p.Mentions[k-2], &p.Mentions[k-1], &p.Mentions[k]
		if due.Block != actual.Block || !inOneUnit(due, absent, actual) {
			continue
		}
		if isPosts(due, absent, actual) || isPosts(due, actual, absent) {
			lists.ClaimAll(r, p, k-2, []int{k - 1, k}, "编制")
			continue
		}
		if isDue(due) && (isAbsent(absent) && strings.HasPrefix(actual.Lead, "实") || isAbsent(actual) && strings.HasPrefix(absent.Lead, "实")) {
			lists.ClaimAll(r, p, k-2, []int{k - 1, k}, "应")
			continue
		}
		planned(r, p, k)
	}
}

// planned reads a plan, what was done of it (mention k-1) and what was dropped, from mention k on.
func planned(r *prose.Reader, p *prose.Paragraph, k int) {
	plan, done := &p.Mentions[k-2], &p.Mentions[k-1]
	if !match.ContainsAny(plan.Clause, "计划", "安排") || !strings.HasPrefix(done.Lead, "实际") {
		return
	}
	parts := []int{k - 1}
	for j := k; j < len(p.Mentions) && inOneUnit(plan, &p.Mentions[j], done) && p.Mentions[j].Block == plan.Block && match.ContainsAny(p.Mentions[j].Lead, "取消", "减少", "未", "推迟", "延期", "暂缓"); j++ {
		parts = append(parts, j)
	}
	if len(parts) > 1 {
		lists.ClaimAll(r, p, k-2, parts, "计划")
	}
}

// isPosts says whether figures count the posts of an office, those filled and those vacant: 编制240名，实有人员216名，空编24名.
func isPosts(posts, filled, vacant *prose.Mention) bool {
	return strings.HasSuffix(posts.Lead, "编制") && match.StartsWithAny(filled.Lead, "实有", "在编", "实际在编", "在岗") && match.StartsWithAny(vacant.Lead, "空编", "缺编", "空缺")
}

// isDue says whether a figure counts those who should have come: 应考, 应到, 应参加培训.
func isDue(m *prose.Mention) bool {
	return match.ContainsAny(m.Lead, "应考", "应到", "应参", "应训", "应检", "应出席", "应交", "应缴", "应报", "应签", "应办") || strings.HasSuffix(m.Lead, "报名")
}

// isAbsent says whether a figure counts those who did not come.
func isAbsent(m *prose.Mention) bool {
	return match.ContainsAny(m.Lead, "缺", "未到", "请假", "未参")
}

// inOneUnit says whether three figures are plain counts in one unit at one depth.
func inOneUnit(a, b, c *prose.Mention) bool {
	return prose.IsCountable(a.Figure) && a.Unit == b.Unit && b.Unit == c.Unit && a.Depth == b.Depth && b.Depth == c.Depth && a.Approx == "" && b.Approx == "" && c.Approx == ""
}
