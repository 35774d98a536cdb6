// Which of the figures before 其中 its parts can be of.

package totals

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/lexicon"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/match"
)

// withinReach keeps the figures that 其中 can be meant of. Right behind a figure it does not reach back over a ；, nor over a full
// stop where that figure counts something else.
func withinReach(p *prose.Paragraph, wholes []int, k int) []int {
	before, part := &p.Mentions[k-1], &p.Mentions[k]
	if len(wholes) > 1 && nearestMeant(p, wholes[0], k) {
		return wholes[:1]
	}
	if before.Block != part.Block || strings.ContainsAny(part.Gap, "；;") {
		return wholes
	}
	if len(wholes) > 1 && pointsBack(p, wholes[0], k) {
		return wholes[:1]
	}
	first := clauseOpens(p, k)
	adjacent := len(wholes) > 0 && wholes[0] == k-1
	all := allSent(p, first, k)
	for i, w := range wholes {
		if w < first && (adjacent || all || p.Mentions[w].Block != part.Block && prose.IsCountable(before.Figure)) {
			return wholes[:i]
		}
	}
	return wholes
}

// nearestMeant says whether what the parts tell can only be told of the nearest figure.
func nearestMeant(p *prose.Paragraph, w, k int) bool {
	return w == k-1 && (tellsOutcomes(p, k) || tellsOverdue(p, k)) || tellsHow(p, w, k)
}

// allSent says whether the stretch before mention k tells of all of some offices: 14个乡镇、36个县直部门全部报送年度报告，公开率100%，其中….
func allSent(p *prose.Paragraph, first, k int) bool {
	for j := first; j < k; j++ {
		if prose.IsCountable(p.Mentions[j].Figure) && strings.Contains(p.Mentions[j].Noun, "全部") {
			return true
		}
	}
	return false
}

// clauseOpens gives the first figure of the stretch between ； and mention k.
func clauseOpens(p *prose.Paragraph, k int) int {
	first := k - 1
	for first > 0 && p.Mentions[first-1].Block == p.Mentions[k].Block && !strings.ContainsAny(p.Mentions[first].Gap, "；;") {
		first--
	}
	return first
}

// pointsBack says whether 其中 can be meant of the figure right before it only: that figure says what was found or dealt with
// among those before, and the list tells of one part of it (检查1386家次，发现问题217家次，其中…146家次).
func pointsBack(p *prose.Paragraph, w, k int) bool {
	whole, part := &p.Mentions[w], &p.Mentions[k]
	if w == k-1 && match.StartsWithAny(part.Gap, "（其中", "(其中") {
		return true // 大气类412件（其中废气236件）
	}
	if w != k-1 || whole.Block != part.Block || whole.Unit != part.Unit || strings.TrimLeft(part.Gap, "，,") != part.Lead {
		return false
	}
	if part.Lead == "对其中" || part.Lead == "将其中" {
		return true
	}
	if !strings.HasPrefix(part.Lead, "其中") {
		return false
	}
	if k+1 < len(p.Mentions) && p.Mentions[k+1].Block == part.Block && prose.SameKind(p.Mentions[k+1].Figure, part.Figure) {
		return false
	}
	return followsFrom(whole, part) || match.ContainsAny(whole.Lead, "发现", "查出", "存在", "查处", "整改")
}

// tellsOutcomes says whether the list that begins at mention k tells how the cases that were concluded right before it ended: those that came in are not meant,
// even where they happen to be as many. 共审理30件，审结27件，其中维持18件、驳回4件、….
func tellsOutcomes(p *prose.Paragraph, k int) bool {
	if k+1 >= len(p.Mentions) {
		return false
	}
	whole, first, second := &p.Mentions[k-1], &p.Mentions[k], &p.Mentions[k+1]
	ended := func(m *prose.Mention) bool { return m.Named.Has(lexicon.Outcome) && !m.Named.Has(lexicon.Open) }
	return whole.Words.Has(lexicon.Done) && !whole.Words.Has(lexicon.Open) && second.Block == first.Block && ended(first) && ended(second) && strings.ContainsRune("、，", lexicon.ListMark(second.Gap))
}

// tellsOverdue says whether mention k counts those that are overdue among the open ones right before it: 在办案件357件，其中超期案件36件.
func tellsOverdue(p *prose.Paragraph, k int) bool {
	whole, part := &p.Mentions[k-1], &p.Mentions[k]
	return match.ContainsAny(whole.Lead, "在办", "未结", "未办结", "未审结", "在审") && match.ContainsAny(part.Lead, "超期", "逾期", "超时", "超审限") && whole.Block == part.Block && strings.HasPrefix(part.Gap, "，其中")
}

// tellsHow says whether a part tells in which way cases were concluded, so that it is one of those concluded: 启动31件，办结27件，涉及金额1206万元，其中以磋商方式结案20件.
func tellsHow(p *prose.Paragraph, w, k int) bool {
	whole, part := &p.Mentions[w], &p.Mentions[k]
	return whole.Block == part.Block && whole.Words.Ends&lexicon.Done != 0 && part.Words.Ends&lexicon.Done != 0 && strings.Contains(part.Lead, "方式")
}

// followsFrom says whether there can be one only where there is the other: what was performed of what was agreed on, an appearance of a hearing.
func followsFrom(whole, part *prose.Mention) bool {
	settled := strings.Contains(whole.Lead, "达成") && match.ContainsAny(part.Lead, "履行", "兑现", "司法确认")
	return settled || strings.Contains(whole.Lead, "开庭") && strings.Contains(part.Lead, "出庭")
}
