// Stocks that are told from one number to another behind what was added and taken off: 制定4件，废止3件，现行有效文件由上年末的27件变为28件; 接收243人，
// 解矫226人，年末在矫人数由年初的301人变为318人.

package flows

import (
	"strings"
	"unicode/utf8"

	"github.com/fazhilint/fazhilint/parser/claims/lexicon"
	"github.com/fazhilint/fazhilint/parser/claims/lists"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/match"
)

// Stocks claims that what there was with what was added, less what was taken off, is what there is now.
func Stocks(r *prose.Reader, p *prose.Paragraph) {
	for k := 1; k+2 < len(p.Mentions); k++ {
		movedBehind(r, p, k)
	}
	for k := 2; k < len(p.Mentions); k++ {
		opening, closing := fromStock(p, k)
		if opening < 0 {
			grown(r, p, k)
			betweenYears(r, p, k)
			continue
		}
		in, out := []int{opening}, []int{closing}
		for j := k - 2; j >= 0 && p.Mentions[j].Block == p.Mentions[k].Block && in != nil; j-- {
			m := &p.Mentions[j]
			if !prose.SameKind(m.Figure, p.Mentions[k].Figure) || m.Depth > p.Mentions[k].Depth {
				continue
			}
			switch stockMove(m) {
			case gain:
				in = append(in, j)
			case loss:
				out = append(out, j)
			case unknown:
				in = nil
			}
		}
		if len(in) == 2 && len(out) > 1 {
			balance(r, p, in, out, "年末")
		}
	}
}

// grown reads a total that is told from one number to another right behind what was added to it, where mention k is the second: 新增4个，总数从11个增加到15个. Something
// may have been taken off besides, but no more can have been added.
func grown(r *prose.Reader, p *prose.Paragraph, k int) {
	added, first, second := &p.Mentions[k-2], &p.Mentions[k-1], &p.Mentions[k]
	grows := strings.HasSuffix(first.Lead, "由") || strings.HasSuffix(first.Lead, "从")
	if !grows || !strings.Contains(first.Lead, "总数") || second.Gap != second.Lead || !match.EndsWithAny(second.Lead, "增至", "增加到", "增加至", "增为", "上升到", "达到") {
		return
	}
	if stockMove(added) != gain || !inOneUnit(added, first, second) || added.Block != second.Block || strings.ContainsAny(first.Gap, "；;。") {
		return
	}
	if k > 2 && p.Mentions[k-3].Block == second.Block && prose.SameKind(p.Mentions[k-3].Figure, second.Figure) || first.N+added.N > second.N {
		return
	}
	lists.ClaimSum(r, p, k, []int{k - 1, k - 2}, "年末", false)
}

// movedBehind reads what was added to a stock and what was taken off it right behind what it was and what it became, where mention k is the latter: 由年初96件减至年末84件，其中
// 新出台7件、废止失效19件; 由年初的16件降至年末的5件，其中化解12件，年内新增1件.
func movedBehind(r *prose.Reader, p *prose.Paragraph, k int) {
	first, second := &p.Mentions[k-1], &p.Mentions[k]
	told := match.ContainsAny(first.Clause, "由", "从") && match.StartsWithAny(second.Gap, "减至", "减少至", "减少到", "降至", "降到", "压减至", "变为", "增至", "增加至", "增加到", "升至")
	if !told || first.Block != second.Block || !first.Words.Has(lexicon.Opening) {
		return
	}
	moves := map[int]int{}
	for j := k + 1; j < len(p.Mentions) && p.Mentions[j].Block == second.Block; j++ {
		m := &p.Mentions[j]
		if j > k+2 && !prose.SameKind(m.Figure, second.Figure) {
			break
		}
		move := moveOf(m)
		if _, twice := moves[move]; twice || j > k+2 || !inOneUnit(first, second, m) || strings.ContainsAny(m.Gap, "；;") {
			return
		}
		moves[move] = j
	}
	if in, out := moves[gain], moves[loss]; in > 0 && out > 0 {
		balance(r, p, []int{k - 1, in}, []int{k, out}, "年末")
	}
}

// moveOf is stockMove also for cases that were dealt with.
func moveOf(m *prose.Mention) int {
	if move := stockMove(m); move != unknown || !match.StartsWithAny(strings.TrimPrefix(m.Lead, "其中"), "化解", "办结", "销号", "整改") {
		return move
	}
	return loss
}

// betweenYears reads what there was at the ends of two years that follow each other, and all that was added and taken off between them, where
// mention k is the second: 截至2022年底有效文件74件，2023年制定9件，废止16件，截至2023年底为67件.
func betweenYears(r *prose.Reader, p *prose.Paragraph, k int) {
	year := endOfYear(&p.Mentions[k])
	if year == 0 {
		return
	}
	in, out := []int{0}, []int{k}
	for j := k - 1; j >= 0 && p.Mentions[j].Block == p.Mentions[k].Block; j-- {
		m := &p.Mentions[j]
		switch end := endOfYear(m); {
		case !prose.SameKind(m.Figure, p.Mentions[k].Figure) || m.Unit != p.Mentions[k].Unit || m.Depth != p.Mentions[k].Depth:
			return
		case end == year-1 && len(in)+len(out) > 2:
			in[0] = j
			balance(r, p, in, out, "年末")
			return
		case end > 0:
			return
		case stockMove(m) == gain:
			in = append(in, j)
		case stockMove(m) == loss:
			out = append(out, j)
		case stockMove(m) == unknown:
			return
		}
	}
}

// endOfYear gives the year at whose end a figure is told; 0 where it is none.
func endOfYear(m *prose.Mention) int {
	if !match.ContainsAny(m.Clause, "年底", "年末", "12月31日") || match.ContainsAny(m.Clause, "以来", "累计", "比", "较") {
		return 0
	}
	return lexicon.YearIn(m.Clause)
}

// What a figure says of a stock.
const (
	unknown = iota
	same    // nothing: what was changed or checked is still there
	gain
	loss
)

// stockMove says what a figure does to the stock of documents, licences or persons that is told behind it.
func stockMove(m *prose.Mention) int {
	switch {
	case match.ContainsAny(m.Lead, "修改", "修订", "审查", "审核", "备案", "换发", "延续", "变更", "补办"):
		return same
	case match.ContainsAny(m.Lead, "废止", "失效") || m.Words.Has(lexicon.Leave):
		return loss
	case match.ContainsAny(m.Lead, "制定", "制发", "出台", "印发", "接收", "核发", "新增") || m.Words.Has(lexicon.Enter):
		return gain
	default:
		return unknown
	}
}

// movedFrom says whether a stock is told from one number to another: 单位由62家变为73家.
func movedFrom(first, second *prose.Mention) bool {
	return strings.HasSuffix(first.Lead, "由") && second.Gap == second.Lead && match.EndsWithAny(second.Lead, "变为", "增为", "减为", "增至", "减至", "增加到", "减少到")
}

// movesOnly says whether the two counts up to one are one gain and one loss of the same things, the second told by its verb alone, and nothing of their kind stands before
// them in the sentence.
func movesOnly(p *prose.Paragraph, k int) bool {
	const verb = 3 // characters at most
	a, b := stockMove(&p.Mentions[k-1]), stockMove(&p.Mentions[k])
	if !p.Besides(k-1, k) || a+b != gain+loss || a != gain && a != loss || utf8.RuneCountInString(p.Mentions[k].Lead) > verb {
		return false // 新增告知承诺事项16项，取消证明事项23项
	}
	return k < 2 || p.Mentions[k-2].Block != p.Mentions[k].Block || !prose.SameKind(p.Mentions[k-2].Figure, p.Mentions[k].Figure)
}

// fromStock gives what there was and what there is where mention k is the second of these two; -1 where it is not.
func fromStock(p *prose.Paragraph, k int) (opening, closing int) {
	first, second := &p.Mentions[k-1], &p.Mentions[k]
	if first.Block != second.Block || !prose.SameKind(first.Figure, second.Figure) || first.Depth != second.Depth {
		return -1, -1
	}
	if k > 2 && movedFrom(first, second) && movesOnly(p, k-2) {
		return k - 1, k
	}
	if !match.ContainsAny(first.Gap, "有效", "年末", "在册", "人数", "存量", "总数") {
		return -1, -1
	}
	before := []string{"年初", "上年末", "上年底", "上一年末"}
	switch {
	case match.ContainsAny(first.Clause, before...) && match.EndsWithAny(second.Lead, "变为", "减为", "增为", "增至", "减至", "增加到", "减少到", "增加至", "减少至", "调整为"):
		return k - 1, k
	case strings.Contains(first.Gap, "有效") && match.ContainsAny(second.Clause, before...) && !match.ContainsAny(second.Clause, "比", "较") && !match.ContainsAny(first.Clause, before...):
		return k, k - 1
	default:
		return -1, -1
	}
}
