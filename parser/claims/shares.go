// Shares that belong together: those of one list have one whole, and they are given one by one or in a series.

package claims

import (
	"strings"
	"unicode/utf8"

	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// siblings makes shares certain that do not hold with the whole under which the other shares of their sentence do.
func (r *reader) siblings(p *paragraph, first int) {
	for i := first; i < len(r.doc.Claims); i++ {
		c := &r.doc.Claims[i]
		if c.Kind != "share" || c.Certain || len(c.Denominators) != 1 {
			continue
		}
		whole := r.siblingWhole(first, i)
		if whole < 0 || c.Numerators[0].Figure < 0 {
			continue
		}
		k, top, base := p.position(c.Rate.Figure), p.position(c.Numerators[0].Figure), p.position(whole)
		if !p.isSibling(k, top, base) {
			continue
		}
		if claim, ok := p.rateClaim(k, single(top), single(base)); ok {
			claim.Kind, claim.Certain = "share", true
			claim.ID, claim.Section, claim.Sentence, claim.Subject, claim.Signal = c.ID, c.Section, c.Sentence, c.Subject, c.Signal
			*c = claim
		}
	}
}

// isSibling says whether share k, whose count stands right before it or in the bracket behind it, can be of the whole that the
// other shares have.
func (p *paragraph) isSibling(k, top, base int) bool {
	if k < 0 || top < 0 || base < 0 || base == top || k-top != 1 && k-top != -1 || !p.isOf(k, base) {
		return false
	}
	return top > k || shareName(p.mentions[k].label) == ""
}

// siblingWhole gives the figure that is the whole of the other shares in the sentence of claim i; -1 when there is none
// or they differ.
func (r *reader) siblingWhole(first, i int) int {
	whole := -1
	for j := first; j < len(r.doc.Claims); j++ {
		c := &r.doc.Claims[j]
		if j == i || c.Kind != "share" || !c.Certain || c.Sentence != r.doc.Claims[i].Sentence || len(c.Denominators) != 1 {
			continue
		}
		figure := c.Denominators[0].Figure
		if figure < 0 || whole >= 0 && whole != figure {
			return -1
		}
		whole = figure
	}
	return whole
}

// position finds a figure among the mentions; -1 when it is not there.
func (p *paragraph) position(figure int) int {
	for j := range p.mentions {
		if p.mentions[j].index == figure {
			return j
		}
	}
	return -1
}

// shareSeries reads shares given together: A类12件，B类5件，C类3件，分别占60%、25%、15%.
func (r *reader) shareSeries(p *paragraph, k, n int) {
	tops, base := r.seriesCounts(p, k, n)
	if len(tops) == 0 && n > 2 && (p.allWays(k, n) || p.dividedBy(k, n) || p.sourcesNamed(k, n) || p.restNamed(k, n)) {
		l := list{}
		for i := range n {
			l.shares = append(l.shares, k+i)
		}
		r.shareList(p, l, &p.mentions[k])
		return
	}
	for i, top := range tops {
		claim, ok := p.rateClaim(k+i, single(top), single(base))
		if !ok {
			continue
		}
		_, part := r.wholeOf[p.mentions[top].index]
		claim.Kind, claim.Certain, claim.Reason = "share", part, "base"
		r.addRate(&p.mentions[k+i], &rateKind{name: "占比"}, claim)
	}
}

// dividedBy says whether the n shares from mention k on are those of a division that is announced as such, with a name for each:
// 按案件类型划分，民事、刑事、行政案件分别占….
func (p *paragraph) dividedBy(k, n int) bool {
	gap := p.mentions[k].gap
	at := strings.LastIndex(gap, "分别")
	if at < 0 || !partitionMark(tailOf(gap)) {
		return false
	}
	names := namesIn(behindLast(gap[:at], clauseBreaks), "、和及")
	return len(names) == n
}

// restNamed says whether the names of the n shares from mention k on end with the rest of all there is: 咨询、操作、进度、其他四类占比分别为….
func (p *paragraph) restNamed(k, n int) bool {
	series, _, found := strings.Cut(p.mentions[k].clause, "占")
	if !found || !strings.Contains(p.mentions[k].gap, "分别") {
		return false
	}
	at := max(strings.LastIndex(p.mentions[k].gap, series), 0)
	names := namesIn(behindLast(p.mentions[k].gap[:at+len(series)], clauseBreaks), "、和及")
	return len(names) == n && match.StartsWithAny(names[n-1], "其他", "其它", "其余")
}

// sourcesNamed says whether the clause before the n shares from mention k on names as many sources or kinds of all there is:
// 来源为热线、网格平台、来信来访，占比分别为….
func (p *paragraph) sourcesNamed(k, n int) bool {
	gap := p.mentions[k].gap
	end := strings.LastIndexAny(gap, "，,")
	if end < 0 {
		return false
	}
	names := behindLast(gap[:end], clauseBreaks)
	for _, view := range viewpoints {
		for _, verb := range []string{"为", "有", "包括", "是"} {
			_, list, found := strings.Cut(names, view+verb)
			if found && !strings.Contains(list, "等") && strings.Count(list, "、")+1 == n {
				return true
			}
		}
	}
	return false
}

// allWays says whether the n shares from mention k on are those of all ways in which everything was done: 全部办件通过窗口、网上、
// 自助终端三种渠道办理，占比依次为…; or of all answers that could be given: 满意、基本满意、不满意三个选项，占比分别为….
func (p *paragraph) allWays(k, n int) bool {
	if k == 0 || p.mentions[k-1].block != p.mentions[k].block || p.mentions[k-1].N != int64(n) || p.mentions[k-1].Scale > 0 {
		return false
	}
	ways := &p.mentions[k-1]
	switch ways.Unit {
	case "种", "类", "个", "项", "条":
		return match.ContainsAny(ways.gap, "全部", "所有", "均", "都", "分为") || match.StartsWithAny(ways.noun, "选项", "等次", "等级", "档次")
	default:
		return false
	}
}

// seriesCounts finds the n counts whose shares are given from mention k on, and the whole they are shares of: those whose
// names stand before 占 (大气、噪声两类占比分别为…), or all parts of the list that has just ended. Where there are more or
// fewer of these than shares, nothing says which are meant.
func (r *reader) seriesCounts(p *paragraph, k, n int) (tops []int, base int) {
	if k == 0 || !p.isCount(k-1, r) || p.mentions[k-1].block != p.mentions[k].block {
		return nil, -1
	}
	whole, listed := r.wholeOf[p.mentions[k-1].index]
	run := r.runBefore(p, k)
	if listed {
		base = p.position(whole)
	} else {
		base, run = run[0], run[1:]
	}
	if named := p.seriesNamed(run, k, n); named != nil {
		run = named
	}
	if base < 0 || len(run) != n {
		return nil, -1
	}
	return run, base
}

// runBefore gathers the counts right before mention k that are of one kind and, where the last is a part of a total, parts of that
// total.
func (r *reader) runBefore(p *paragraph, k int) []int {
	last := &p.mentions[k-1]
	whole, listed := r.wholeOf[last.index]
	run := []int{k - 1}
	for j := k - 2; j >= 0 && p.mentions[j].block == last.block && sameKind(p.mentions[j].Figure, last.Figure) && p.isCount(j, r); j-- {
		if p.mentions[j].depth > last.depth {
			continue // 河湖类1127件（其中采砂类406件）
		}
		if other, ok := r.wholeOf[p.mentions[j].index]; listed && (!ok || other != whole) {
			break
		}
		run = append([]int{j}, run...)
	}
	return run
}

// seriesNamed picks the counts of a run that bear the names before 占; nil where these do not name n of them.
func (p *paragraph) seriesNamed(run []int, k, n int) []int {
	clause := p.mentions[k].clause
	end := max(strings.Index(clause, "占"), 0)
	if at := strings.Index(clause, "分别"); at >= 0 {
		end = max(min(end, at), 0)
	}
	names := namesIn(clause[:end], "、和及与")
	if len(names) != n {
		return nil
	}
	var found []int
	for _, name := range names {
		core := firstRunes(strings.TrimSpace(name), 2)
		for _, j := range run {
			if core != "" && strings.Contains(p.mentions[j].label, core) {
				found = append(found, j)
				break
			}
		}
	}
	if len(found) != n {
		return nil
	}
	return found
}

// bareShares reads shares that are given without their counts and leave nothing out: 邻里纠纷占38%，婚姻家庭纠纷占22%，其他占40%.
// It gives how many figures it has read.
func (r *reader) bareShares(p *paragraph, k int) int {
	n, rest := r.runOfShares(p, k)
	divided := partitionMark(tailOf(p.mentions[k].gap))
	counted := k > 0 && p.mentions[k-1].block == p.mentions[k].block && p.isCount(k-1, r)
	complete := n > 2 && (divided || rest && !counted || !counted && p.allNamed(k, n))
	if !complete && (n < 2 || !p.contrasted(k, n) && (counted || !p.graded(k, n))) {
		return 0
	}
	l := list{}
	for j := range n {
		l.shares = append(l.shares, k+j)
	}
	r.shareList(p, l, &p.mentions[k])
	if !complete {
		r.doc.Claims[len(r.doc.Claims)-1].Exhaustive = false
	}
	return n
}

// allNamed says whether the shares of a run are all there are: their names are a closed set, or 三类合计100% follows.
func (p *paragraph) allNamed(k, n int) bool {
	if next := k + n; next < len(p.mentions) && p.mentions[next].block == p.mentions[k].block {
		if m := &p.mentions[next]; m.Kind == "rate" && strings.HasSuffix(m.label, "合计") && m.N == 100*pow10(m.Scale) {
			return true
		}
	}
	return closed(p.shareNames(k, n))
}

// graded says whether the shares of a run are of kinds of which nothing is two: A类占61.4%、B类占31.6%.
func (p *paragraph) graded(k, n int) bool { return n > 2 && uniform(p.shareNames(k, n)) }

// shareNames gives the names of a run of shares.
func (p *paragraph) shareNames(k, n int) []string {
	names := make([]string, 0, n)
	for j := k; j < k+n; j++ {
		names = append(names, shareName(p.mentions[j].label))
	}
	return names
}

// contrasted says whether shares of one whole are told apart by the way only, so that nothing has two of them: 其中网上受理占73.6%、
// 窗口受理占26.4%. Together they are at most the whole.
func (p *paragraph) contrasted(k, n int) bool {
	if !strings.Contains(p.mentions[k].gap, "其中") {
		return false
	}
	first := strings.TrimPrefix(shareName(p.mentions[k].label), "其中")
	for j := k; j < k+n; j++ {
		name := strings.TrimPrefix(shareName(p.mentions[j].label), "其中")
		short := utf8.RuneCountInString(name) == utf8.RuneCountInString(first) && len(name) > 2*len("一") && len(name) <= 6*len("一")
		if !short || !strings.HasSuffix(first, name[len(name)-2*len("一"):]) || match.EndsWithAny(name, "以下", "以上", "以内", "左右") {
			return false
		}
	}
	return true
}

// runOfShares counts the shares of different names that follow each other from mention k on, and says whether the last one takes
// up the rest.
func (r *reader) runOfShares(p *paragraph, k int) (n int, rest bool) {
	names := map[string]bool{}
	for j := k; j < len(p.mentions) && p.mentions[j].block == p.mentions[k].block && !rest; j++ {
		m := &p.mentions[j]
		name := shareName(m.label)
		if name == "" && n > 1 && scan(m.label).starts&restClass != 0 {
			name = m.label // 其余16.5%引导走诉讼程序
		}
		if !r.isOwnRate(m) || name == "" || names[name] || m.Approx != "" || m.depth != p.mentions[k].depth || n > 0 && strings.Contains(m.gap, "其中") {
			break
		}
		names[name] = true
		rest = scan(name).starts&restClass != 0
		n++
	}
	return n, rest
}

// shareList adds the claim that the shares of a complete list make 100%, where each of them fits its own count.
func (r *reader) shareList(p *paragraph, l list, whole *mention) {
	terms := make([]tree.Term, 0, len(l.shares))
	ms := make([]*mention, 0, len(l.shares)+1)
	ms = append(ms, whole)
	scale := 0
	for _, j := range l.shares {
		scale = max(scale, p.mentions[j].Scale+1)
		ms = append(ms, &p.mentions[j])
	}
	for _, m := range ms[1:] {
		term, own := rateTerm(m)
		factor := pow10(scale - own)
		term.Written *= factor
		term.Low *= factor
		if term.High != nil {
			high := *term.High*factor + factor - 1
			term.High = &high
		}
		terms = append(terms, term)
	}
	r.add(tree.Claim{
		Kind: "shares", Span: spanOver(ms...), Section: whole.Section, Sentence: whole.Sentence, RateScale: scale, Subject: subjectOf(whole), Signal: "占",
		Certain: true, Exhaustive: true, Rates: terms,
	})
}
