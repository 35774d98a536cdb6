// What was dealt with and what is left, told apart by what became of the one: 案件137件，已审结128件，其中维持83件、…；另有9件正在审理. Both together
// are what came in.

package flows

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/lexicon"
	"github.com/fazhilint/fazhilint/parser/claims/lists"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/claims/rounding"
	"github.com/fazhilint/fazhilint/parser/match"
)

// Left finds such statements. Lists that were read as parts of a total before are left alone.
func Left(r *prose.Reader, p *prose.Paragraph) {
	for k := 2; k < len(p.Mentions); k++ {
		if m := &p.Mentions[k]; prose.IsCountable(m.Figure) && !m.Quoted && isLeft(m) && !concluded(r, p, k) {
			leftOver(r, p, k)
		}
	}
}

// isLeft says whether a figure counts what was not dealt with yet: 另有9件正在审理, 未审结5件, 结转下年14件.
func isLeft(m *prose.Mention) bool {
	if m.Words.Has(lexicon.Carried) && !m.Words.Has(lexicon.Next) || lists.RestTakenUp(m) {
		return false
	}
	if rest, ok := atEnd(m.Lead); ok && lexicon.Scan(rest).Starts&lexicon.Rest != 0 {
		return true // 年末仍余14件
	}
	return lists.IsRest(m) || m.Named.Starts&(lexicon.Open|lexicon.Next) != 0 || match.StartsWithAny(m.Noun, "正在", "尚在", "仍在", "在审", "在办") || match.StartsWithAny(m.Lead, "遗留", "留下", "还差", "还剩") || carriesOver(m.Noun)
}

// atEnd takes off a label the time at which something is left: 年末仍余.
func atEnd(label string) (rest string, ok bool) {
	for _, time := range []string{"法定时限内", "法定期限内", "年末", "年底", "期末", "目前", "至今", "现"} {
		if rest, ok = strings.CutPrefix(label, time); ok {
			return rest, true
		}
	}
	return label, false
}

// leftReach is how many figures before what is left the figures that it belongs to can stand.
const leftReach = 14

// leftOver claims that what was dealt with before mention k and mention k make up what came in.
func leftOver(r *prose.Reader, p *prose.Paragraph, k int) {
	done := doneBefore(p, k)
	if done < 1 || isTied(r, p.Mentions[k].Index) {
		return
	}
	whole := -1
	for j := done - 1; j >= 0 && k-j <= leftReach && p.Mentions[j].Block == p.Mentions[k].Block; j-- {
		if !isLike(p, j, k) {
			continue
		}
		if lists.ClaimSum(r, p, j, []int{done, k}, "未结", true) {
			return
		}
		if whole < 0 && (!isTied(r, p.Mentions[j].Index) || isAccepted(&p.Mentions[j])) {
			whole = j
		}
	}
	if whole >= 0 && onlyMeant(r, p, whole, done, k) {
		left(r, p, whole, done, k)
	}
}

// isAccepted says whether a figure counts the cases that were accepted of those that came in, which are all that there was to deal with: 收到209件，受理186件，不予受理23件；已审结
// 170件，….
func isAccepted(m *prose.Mention) bool {
	return match.EndsWithAny(m.Lead, "受理") && !match.ContainsAny(m.Lead, "不予", "未", "其中")
}

// doneBefore finds the count of what was dealt with nearest before mention k in its sentence; -1 where there is none.
func doneBefore(p *prose.Paragraph, k int) int {
	for j := k - 1; j >= 0 && k-j <= leftReach && p.Mentions[j].Block == p.Mentions[k].Block; j-- {
		if m := &p.Mentions[j]; isLike(p, j, k) && (m.Words.Has(lexicon.Done) || lists.DoneWord(m.Lead)) && !m.Words.Has(lexicon.Open|lexicon.Carried) {
			return j
		}
	}
	return -1
}

// isTied says whether a figure is a part of a total that is sure of its parts or that they make up.
func isTied(r *prose.Reader, figure int) bool {
	for c := range r.Recent(39) {
		if c.Kind == "total" && rounding.HoldsFigure(c.Readings[0], figure) && (c.Certain || rounding.SumFits(*c.Whole, c.Readings[0])) {
			return true
		}
	}
	return false
}

// left adds the claim that does not hold, where it comes near.
func left(r *prose.Reader, p *prose.Paragraph, whole, done, k int) {
	parts, n := []int{done, k}, p.Mentions[whole].N
	sum := lists.SumOfParts(p, parts)
	gap := rounding.Abs(sum - n)
	most := n / 4
	if sum > n && p.Mentions[done].N <= n && p.Mentions[k].N <= n {
		most = (n + 1) / 2 // more than there were
		if _, later := atEnd(p.Mentions[k].Lead); later && !match.ContainsAny(p.Mentions[k].Gap, "没有新增", "无新增", "未新增") {
			most = 0 // 年末仍余14件: others may have come since
		}
	}
	if lists.PlainCounts(p, &p.Mentions[whole], parts) && gap <= most {
		lists.ClaimAll(r, p, whole, parts, "未结")
	}
}

// onlyMeant says whether nothing else than one figure can be what came in: no case of an earlier year is told of, and all that stands between
// are its parts and what became of those dealt with.
func onlyMeant(r *prose.Reader, p *prose.Paragraph, whole, done, k int) bool {
	for j := k; j >= 0 && p.Mentions[j].Block == p.Mentions[k].Block; j-- {
		m := &p.Mentions[j]
		if m.Words.Has(lexicon.Opening|lexicon.Prior) || j != k && (m.Words.Has(lexicon.Carried) || isOtherYear(p, m.Clause)) {
			return false
		}
		if j != whole && j != done && j != k && prose.SameKind(m.Figure, p.Mentions[k].Figure) && !m.Average && !tellsMore(r, p, j, whole, done) {
			return false
		}
	}
	return !strings.Contains(p.Mentions[k].Clause, "中") && dealtWithAll(p, whole, done, k) && !ratedPart(p, done, k)
}

// ratedPart says whether a part of what was dealt with, of which only the rate is told, stands before what is left, which may be of that: 化解43件，其中省级交办件化解率90.9%，尚余1件.
func ratedPart(p *prose.Paragraph, done, k int) bool {
	for j := done + 1; j < k; j++ {
		if m := &p.Mentions[j]; m.Kind == "rate" && strings.Contains(m.Gap, "其中") {
			return true
		}
	}
	return false
}

// dealtWithAll says whether a figure counts all that was dealt with, or so many that with what is left there are too many whatever else was dealt with.
func dealtWithAll(p *prose.Paragraph, whole, done, k int) bool {
	more := p.Mentions[done].N+p.Mentions[k].N > p.Mentions[whole].N
	return (more || !match.ContainsAny(p.Mentions[done].Clause, "按时", "按期")) && !strings.Contains(p.Mentions[done].Clause, "中")
}

// isOtherYear says whether a clause names another year than the report's.
func isOtherYear(p *prose.Paragraph, clause string) bool {
	year := lexicon.YearIn(clause)
	return year > 0 && year != p.Year
}

// tellsMore says whether figure j only tells more of what came in, before what was dealt with, or of that, behind it.
func tellsMore(r *prose.Reader, p *prose.Paragraph, j, whole, done int) bool {
	of, part := r.WholeOf[p.Mentions[j].Index]
	if isAccepted(&p.Mentions[whole]) && (j < whole && match.ContainsAny(p.Mentions[j].Lead, "收到", "申请", "接到") || j > whole && j < done && strings.Contains(p.Mentions[j].Lead, "不予受理")) {
		return true // 收到209件，受理186件，不予受理23件；已审结170件
	}
	if j < done {
		return part && j > whole && of == p.Mentions[whole].Index && !p.Mentions[j].Words.Has(lexicon.Fresh)
	}
	return part && of == p.Mentions[done].Index
}

// isLike says whether figure j counts the same things as figure k, this year.
func isLike(p *prose.Paragraph, j, k int) bool {
	m := &p.Mentions[j]
	return prose.SameKind(m.Figure, p.Mentions[k].Figure) && m.Unit == p.Mentions[k].Unit && m.Depth == p.Mentions[k].Depth && !m.Quoted && m.Role == "" && !m.Average && !p.IsComparison(j)
}
