// Changes from one value to another: 由A增至B，增长x%; 增加n，由A增至B; and several of them in turn: 由A1增至B1、由A2减至B2，分别增长x%、下降y%, and
// 分别由A1、A2降至B1、B2，下降x%和y%.

package claims

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/match"
)

// fromTo looks for 由A增至B right before the size: B is the last value, A the one before it.
func (p *paragraph) fromTo(k int, fits func(int) bool) (before, after int) {
	for j := k - 1; j >= 1 && k-j <= 3 && p.mentions[j].block == p.mentions[k].block; j-- {
		if fits(j) && p.mentions[j].isReached() {
			return p.startFor(j, fits), j
		}
	}
	return -1, -1
}

// isReached says whether a figure is what a value became: 增至150件, 增加到…为150件.
func (m *mention) isReached() bool {
	return m.words.ends&toClass != 0 || match.EndsWithAny(m.label, "为", "至", "到") && scan(m.clause).has(toClass)
}

// isStart says whether a value is the one from which the next was reached: 由12.5%升至17.7%.
func (p *paragraph) isStart(k int) bool {
	next := k + 1
	return next < len(p.mentions) && p.mentions[next].block == p.mentions[k].block && p.mentions[next].isReached() && sameKind(p.mentions[next].Figure, p.mentions[k].Figure) &&
		match.ContainsAny(p.mentions[k].clause, "由", "从")
}

// startFor finds the value from which the value of mention j was reached; -1 when there is none.
func (p *paragraph) startFor(j int, fits func(int) bool) int {
	m := &p.mentions[j]
	for i := j - 1; i >= 0 && j-i <= 2 && p.mentions[i].block == m.block && !strings.ContainsAny(p.mentions[i+1].gap, "；;"); i-- {
		start := &p.mentions[i]
		if fits(i) && start.Family == m.Family && (m.Kind != "duration" || m.Unit == start.Unit) && match.ContainsAny(start.clause, "由", "从", "自") {
			return i
		}
	}
	return -1
}

// fromToChange claims that the value of before became that of after by what mention k says.
func (r *reader) fromToChange(p *paragraph, before, after, k int, kind, direction string) {
	if before < 0 {
		return
	}
	claim, ok := changeClaim(p, before, after, k, kind, direction)
	if !ok {
		return
	}
	holds := changeFits(&claim)
	for between := before + 1; between < after && !holds; between++ { // 由2022年的82.4%、2023年的89.7%提高到95.3%，两年累计…，今年提高…
		if other, ok := changeClaim(p, between, after, k, kind, direction); ok && sameKind(p.mentions[between].Figure, p.mentions[before].Figure) && changeFits(&other) {
			claim, holds = other, true
		}
	}
	claim.Certain = holds || !p.ownSubject(k, after) && r.onlyChanges(p, after, k)
	if holds || !p.inTurn(k) {
		r.add(claim)
	}
}

// toldAhead reads a change whose two values follow: 同比减少19件，由上年的81件减至62件; 同比下降9.4%，由上年的128起降至116起.
func (r *reader) toldAhead(p *paragraph, k int, kind, direction string, fits func(int) bool) bool {
	before, after := k+1, k+2
	if kind != "difference" && kind != "percent" || after >= len(p.mentions) || !match.StartsWithAny(p.mentions[before].clause, "由", "从") || p.mentions[after].block != p.mentions[k].block || !fits(before) || !fits(after) || strings.ContainsAny(p.mentions[before].gap, "；;") ||
		!p.mentions[after].isReached() || p.startFor(after, fits) != before {
		return false
	}
	claim, ok := changeClaim(p, before, after, k, kind, direction)
	if !ok {
		return false
	}
	claim.Certain = true
	r.add(claim)
	return true
}

// changesInTurn reads changes that 分别 hands out to as many pairs of values before them. It gives the number of figures read.
func (r *reader) changesInTurn(p *paragraph, k int) int {
	kind := changeKind(&p.mentions[k])
	if kind != "percent" && kind != "points" || !strings.Contains(p.mentions[k].gap, "分别") {
		return 0
	}
	n := 1
	for k+n < len(p.mentions) && p.mentions[k+n].Kind == p.mentions[k].Kind && p.mentions[k+n].block == p.mentions[k].block && joins(listMark(p.mentions[k+n].gap)) {
		n++
	}
	pairs := p.pairsBefore(k, n)
	if n < 2 || len(pairs) != n {
		return 0
	}
	direction := directionOf(p.mentions[k].label)
	for i, pair := range pairs {
		m := &p.mentions[k+i]
		r.changes[m.index] = true
		if own := directionOf(m.label); own != "" {
			direction = own
		}
		if claim, ok := changeClaim(p, pair[0], pair[1], k+i, kind, direction); ok && direction != "" {
			claim.Certain = true
			r.add(claim)
		}
	}
	return n
}

// pairsBefore gives the n pairs of values before mention k, in order; none where there are more or fewer of them.
func (p *paragraph) pairsBefore(k, n int) [][2]int {
	if first := k - 2*n; first >= 0 && p.mentions[first].block == p.mentions[k].block && p.mentions[k-n].isReached() && n > 1 && !p.mentions[k-1].isReached() &&
		match.ContainsAny(p.mentions[first].clause, "由", "从") {
		pairs := make([][2]int, 0, n)
		for i := range n {
			if !sameKind(p.mentions[first+i].Figure, p.mentions[k-n+i].Figure) {
				return nil
			}
			pairs = append(pairs, [2]int{first + i, k - n + i})
		}
		return pairs
	}
	var pairs [][2]int
	for j := k - 1; j > 0 && p.mentions[j].block == p.mentions[k].block; j-- {
		before := p.startFor(j, func(int) bool { return true })
		if !p.mentions[j].isReached() || before != j-1 {
			break
		}
		pairs = append([][2]int{{before, j}}, pairs...)
		j = before
	}
	return pairs
}

// inTurn says whether a change is one of several that are handed out by 分别: 分别提高5.88个百分点、降低5.51个百分点.
func (p *paragraph) inTurn(k int) bool {
	for j := k; j >= 0 && p.mentions[j].block == p.mentions[k].block; j-- {
		if strings.Contains(p.mentions[j].gap, "分别") {
			return true
		}
		if !joins(listMark(p.mentions[j].gap)) {
			return false
		}
	}
	return false
}
