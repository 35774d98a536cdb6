// Changes from one value to another: 由A增至B，增长x%; 增加n，由A增至B; and several of them in turn: 由A1增至B1、由A2减至B2，分别增长x%、下降y%, and
// 分别由A1、A2降至B1、B2，下降x%和y%.

package changes

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/lexicon"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/claims/rounding"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// fromTo looks for 由A增至B right before the size: B is the last value, A the one before it.
func fromTo(p *prose.Paragraph, k int, fits func(int) bool) (before, after int) {
	for j := k - 1; j >= 1 && k-j <= 3 && p.Mentions[j].Block == p.Mentions[k].Block; j-- {
		if fits(j) && p.Mentions[j].IsReached() {
			return startFor(p, j, fits), j
		}
	}
	return -1, -1
}

// startFor finds the value from which the value of mention j was reached; -1 when there is none.
func startFor(p *prose.Paragraph, j int, fits func(int) bool) int {
	m := &p.Mentions[j]
	for i := j - 1; i >= 0 && j-i <= 2 && p.Mentions[i].Block == m.Block && !strings.ContainsAny(p.Mentions[i+1].Gap, "；;"); i-- {
		start := &p.Mentions[i]
		if !fits(i) || start.Family != m.Family || m.Kind == "duration" && m.Unit != start.Unit {
			continue
		}
		if match.ContainsAny(start.Clause, "由", "从", "自") || i == j-1 && isEarlierTime(start.Clause) && !isEarlierTime(m.Clause) {
			return i
		}
	}
	return -1
}

// isEarlierTime says whether a clause tells of nothing but the value at the beginning: 上半年是88.6%，下半年升到94.1%.
func isEarlierTime(clause string) bool {
	for _, verb := range []string{"为", "是", "只有", "仅有", "仅为"} {
		if time, ok := strings.CutSuffix(strings.TrimSpace(clause), verb); ok && match.EndsWithAny(time, "上半年", "一季度", "年初", "上年", "去年", "上年同期", "去年同期") {
			return true
		}
	}
	return false
}

// fromToChange claims that the value of before became that of after by what mention k says.
func fromToChange(r *prose.Reader, p *prose.Paragraph, before, after, k int, kind, direction string) {
	if before < 0 {
		return
	}
	claim, ok := changeClaim(p, before, after, k, kind, direction)
	if !ok {
		return
	}
	holds := rounding.ChangeFits(&claim)
	for between := before + 1; between < after && !holds; between++ { // 由2022年的82.4%、2023年的89.7%提高到95.3%，两年累计…，今年提高…
		if !prose.SameKind(p.Mentions[between].Figure, p.Mentions[before].Figure) {
			continue
		}
		for _, step := range [][2]int{{between, after}, {before, between}} {
			if other, ok := changeClaim(p, step[0], step[1], k, kind, direction); ok && rounding.ChangeFits(&other) {
				claim, holds = other, true
				break
			}
		}
	}
	claim.Certain = holds || !ownSubject(p, k, after) && onlyChanges(r, p, after, k)
	if holds || !inTurn(p, k) {
		r.Add(claim)
	}
}

// toldAhead reads a change whose two values follow: 同比减少19件，由上年的81件减至62件; 同比下降9.4%，由上年的128起降至116起; 提升3.2个百分点，从88.3%提至91.5%.
func toldAhead(r *prose.Reader, p *prose.Paragraph, k int, kind, direction string, fits func(int) bool) bool {
	before, after := k+1, k+2
	if kind != "difference" && kind != "percent" && kind != "points" || after >= len(p.Mentions) || !match.StartsWithAny(p.Mentions[before].Clause, "由", "从", "即由", "即从") || p.Mentions[after].Block != p.Mentions[k].Block || !fits(before) || !fits(after) || strings.ContainsAny(p.Mentions[before].Gap, "；;") ||
		!p.Mentions[after].IsReached() || startFor(p, after, fits) != before {
		return false
	}
	claim, ok := changeClaim(p, before, after, k, kind, direction)
	if !ok {
		return false
	}
	r.AddCertain(claim)
	return true
}

// changesInTurn reads changes that 分别 hands out to as many pairs of values before them, or that follow pairs told so. It gives the number of figures read.
func changesInTurn(r *prose.Reader, p *prose.Paragraph, k int) int {
	kind := changeKind(&p.Mentions[k])
	if kind != "percent" && kind != "points" {
		return 0
	}
	n := 1
	for k+n < len(p.Mentions) && p.Mentions[k+n].Kind == p.Mentions[k].Kind && p.Mentions[k+n].Block == p.Mentions[k].Block && lexicon.Joins(lexicon.ListMark(p.Mentions[k+n].Gap)) {
		n++
	}
	pairs := pairsBefore(p, k, n)
	if n < 2 || len(pairs) != n || !strings.Contains(p.Mentions[k].Gap, "分别") && !strings.Contains(p.Mentions[pairs[0][0]].Clause, "分别") {
		return 0
	}
	handOut(r, p, k, n, func(i int, direction string) (tree.Claim, bool) {
		return changeClaim(p, pairs[i][0], pairs[i][1], k+i, kind, direction)
	})
	return n
}

// handOut adds the claims of n changes from mention k on. One that tells no direction of its own has that of the one before: 分别增长8%、12%.
func handOut(r *prose.Reader, p *prose.Paragraph, k, n int, claimOf func(i int, direction string) (tree.Claim, bool)) {
	direction := ""
	for i := range n {
		m := &p.Mentions[k+i]
		r.Changes[m.Index] = true
		if own := directionOf(m.Lead); own != "" {
			direction = own
		}
		if claim, ok := claimOf(i, direction); ok && direction != "" {
			r.AddCertain(claim)
		}
	}
}

// chainBefore gives n pairs of values that follow each other: 由2022年的96件、2023年的131件增至2024年的214件，两年分别增长36.5%和63.4%.
func chainBefore(p *prose.Paragraph, k, n int) [][2]int {
	first := k - n - 1
	if n < 2 || first < 0 || p.Mentions[first].Block != p.Mentions[k].Block || !p.Mentions[k-1].IsReached() || !match.ContainsAny(p.Mentions[first].Clause, "由", "从") {
		return nil
	}
	var pairs [][2]int
	for j := first; j < k-1; j++ {
		if !prose.SameKind(p.Mentions[j].Figure, p.Mentions[j+1].Figure) || j > first && p.Mentions[j].IsReached() {
			return nil
		}
		pairs = append(pairs, [2]int{j, j + 1})
	}
	return pairs
}

// pairsBefore gives the n pairs of values before mention k, in order; none where there are more or fewer of them.
func pairsBefore(p *prose.Paragraph, k, n int) [][2]int {
	if first := k - 2*n; first >= 0 && p.Mentions[first].Block == p.Mentions[k].Block && p.Mentions[k-n].IsReached() && n > 1 && !p.Mentions[k-1].IsReached() &&
		match.ContainsAny(p.Mentions[first].Clause, "由", "从") {
		pairs := make([][2]int, 0, n)
		for i := range n {
			if !prose.SameKind(p.Mentions[first+i].Figure, p.Mentions[k-n+i].Figure) {
				return nil
			}
			pairs = append(pairs, [2]int{first + i, k - n + i})
		}
		return pairs
	}
	if pairs := chainBefore(p, k, n); pairs != nil {
		return pairs
	}
	var pairs [][2]int
	for j := k - 1; j > 0 && p.Mentions[j].Block == p.Mentions[k].Block; j-- {
		before := startFor(p, j, func(int) bool { return true })
		if !p.Mentions[j].IsReached() || before != j-1 {
			break
		}
		pairs = append([][2]int{{before, j}}, pairs...)
		j = before
	}
	return pairs
}

// inTurn says whether a change is one of several that are handed out by 分别: 分别提高5.88个百分点、降低5.51个百分点.
func inTurn(p *prose.Paragraph, k int) bool {
	for j := k; j >= 0 && p.Mentions[j].Block == p.Mentions[k].Block; j-- {
		if strings.Contains(p.Mentions[j].Gap, "分别") {
			return true
		}
		if !lexicon.Joins(lexicon.ListMark(p.Mentions[j].Gap)) {
			return false
		}
	}
	return false
}
