// Which figure is the total of a list: the one before it, or the one that its introduction names.

package claims

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// candidate is a list read with one figure as its total.
type candidate struct {
	whole int
	list  list
	claim tree.Claim
	fits  bool
	named bool // the introduction of the list names this total
}

// wholesFor lists the figures that can be the total of the list that begins at mention k, the nearest first.
func (p *paragraph) wholesFor(k int, signal string) []int {
	part := &p.mentions[k]
	reach, sentences := p.reachOf(k, signal)
	var wholes []int
	for j := k - 1; j >= 0 && k-j <= reach && part.block-p.mentions[j].block <= sentences; j-- {
		if p.mentions[j].High == nil && len(wholes) > 0 {
			continue // 突破30万户，达31.27万户，其中…
		}
		if p.canBeWhole(j, part) || signal == signalBracket && p.mentions[j].isChange() && !part.words.has(priorClass) && yearIn(part.clause) == 0 && sameKind(p.mentions[j].Figure, part.Figure) {
			wholes = append(wholes, j) // also 压减109家（注销74家、…）
		}
	}
	return wholes
}

// reachOf says how many figures and sentences before a list its total can stand.
func (p *paragraph) reachOf(k int, signal string) (reach, sentences int) {
	switch signal {
	case signalAmong:
		return 12, 1
	case signalOf:
		if p.mentions[k].block == p.mentions[k-1].block && inside(p.mentions[k].gap) {
			return 1, 0
		}
		return 24, 3
	case signalPartition, signalResult:
		return 24, 3
	case signalColon:
		reach = 1
		for j := k - 1; j > 0 && p.mentions[k-1].Kind == "rate" && (p.isComparison(j) || p.mentions[j].Role == "prior-year"); j-- {
			reach++ // 58件，比上年的63件下降7.9%：安全生产19件，…
		}
		if p.countsParts(k) {
			reach = 2
		}
		return reach, 0
	default:
		return 1 + p.aside(k), 0
	}
}

// countsParts says whether the figure right before the list that begins at mention k only tells how many parts it has: 486万元，由三块
// 构成：装备211万元，….
func (p *paragraph) countsParts(k int) bool {
	m := &p.mentions[k-1]
	return m.N >= 2 && m.N <= 9 && !sameKind(m.Figure, p.mentions[k].Figure) && slices.Contains([]string{"块", "类", "项", "种", "个", "部分", "方面"}, m.Unit) &&
		match.ContainsAny(m.label, "由", "分", "包括", "涉及", "含")
}

// aside counts the figures right before mention k that only say more of the total before them: what a bracket holds (36件（增量14件、存量22件），
// 修改2件，…), and before a rest also comparisons (412件，较上年减少26件；结案396件，其余16件…).
func (p *paragraph) aside(k int) int {
	rest := k+1 < len(p.mentions) && isRest(&p.mentions[k+1]) && p.mentions[k+1].block == p.mentions[k].block
	n := 0
	for j := k - 1; j > 0; j-- {
		m := &p.mentions[j]
		if compared := rest && (p.isComparison(j) || m.Role == "prior-year" || p.saysPrior(j)); m.depth <= p.mentions[k].depth && !compared {
			break
		}
		n++
	}
	return n
}

// canBeWhole says whether figure j can be the total of a list that begins with part.
func (p *paragraph) canBeWhole(j int, part *mention) bool {
	m := &p.mentions[j]
	return sameKind(m.Figure, part.Figure) && m.depth <= part.depth && !p.isComparison(j) && !p.isOfNamedYear(j) && m.Role != "prior-year" && !match.ContainsAny(m.label, "均", "每")
}

// isOfNamedYear says whether a clause gives nothing but a value and the year it is of: ，2024年为1620件.
func (p *paragraph) isOfNamedYear(j int) bool {
	clause := strings.NewReplacer("同口径", "", "同期", "", "全年", "", "度", "", " ", "").Replace(p.mentions[j].clause)
	return strings.HasSuffix(clause, "年为") && yearIn(clause) > 0 && utf8.RuneCountInString(clause) == len("2024")+2
}

// inside says whether the figure before a gap stands in the phrase that ends with 中: 受理的28件中，审结26件.
func inside(gap string) bool {
	at := strings.Index(gap, "中")
	return at >= 0 && !strings.ContainsAny(gap[:at], clauseBreaks)
}

// choose picks the total under which the list holds; where there is none such, the one that the introduction names, or
// the nearest that is not itself a part of another total.
func (r *reader) choose(p *paragraph, wholes []int, k int, signal string) candidate {
	name, told := totalNames(p.mentions[k].gap, signal, len(wholes))
	best := candidate{whole: -1}
	if signal == signalAmong {
		wholes = p.withinReach(wholes, k)
	}
	for _, w := range wholes {
		c := candidate{whole: w, list: p.gather(&p.mentions[w], k), named: name != "" && p.names(w, name)}
		var ok bool
		if c.claim, ok = totalClaim(p, &p.mentions[w], &c.list, signal); !ok {
			continue
		}
		c.fits = p.holdsOrEnds(&c, signal)
		if !c.fits && p.otherThing(w, k, told) {
			continue
		}
		if c.fits && (c.named || name == "" || signal == signalResult) {
			return c
		}
		if best.whole < 0 || r.better(p, &c, &best) {
			best = c
		}
	}
	return best
}

// totalNames gives what the total of a list is called, and what one in another sentence must be called.
func totalNames(gap, signal string, wholes int) (name, told string) {
	if signal == signalOf || signal == signalResult {
		name = introduced(gap)
	}
	if divided, _, found := strings.Cut(tailOf(gap), "按"); found && signal == signalPartition {
		name = introduced(divided) // 立案案件按类别分
	}
	if signal != signalOf {
		return name, ""
	}
	if wholes == 1 {
		return "", name
	}
	return name, name
}

// otherThing says whether a list that is introduced by a name is no list of figure w in another sentence, which does not bear
// that name: 研究法治议题10个。在年度考核中，16个科室….
func (p *paragraph) otherThing(w, k int, name string) bool {
	if p.mentions[w].words.has(openClass) && strings.HasPrefix(p.mentions[k].label, "办结案件中") {
		return true // 年末未结11件；办结案件中移送3件
	}
	return name != "" && p.mentions[w].block != p.mentions[k].block && !p.names(w, name)
}

// withinReach keeps the figures that 其中 can be meant of. Right behind a figure it does not reach back over a ；, nor over a full
// stop where that figure counts something else.
func (p *paragraph) withinReach(wholes []int, k int) []int {
	before, part := &p.mentions[k-1], &p.mentions[k]
	if before.block != part.block || strings.ContainsAny(part.gap, "；;") {
		return wholes
	}
	if len(wholes) > 1 && p.pointsBack(wholes[0], k) {
		return wholes[:1]
	}
	first := k - 1
	for first > 0 && p.mentions[first-1].block == part.block && !strings.ContainsAny(p.mentions[first].gap, "；;") {
		first--
	}
	adjacent := len(wholes) > 0 && wholes[0] == k-1
	for i, w := range wholes {
		if w < first && (adjacent || p.mentions[w].block != part.block && isCountable(before.Figure)) {
			return wholes[:i]
		}
	}
	return wholes
}

// pointsBack says whether 其中 can be meant of the figure right before it only: that figure says what was found or dealt with
// among those before, and the list tells of one part of it (检查1386家次，发现问题217家次，其中…146家次).
func (p *paragraph) pointsBack(w, k int) bool {
	whole, part := &p.mentions[w], &p.mentions[k]
	if w == k-1 && match.StartsWithAny(part.gap, "（其中", "(其中") {
		return true // 大气类412件（其中废气236件）
	}
	if w != k-1 || whole.block != part.block || whole.Unit != part.Unit || strings.TrimLeft(part.gap, "，,") != part.label {
		return false
	}
	if part.label == "对其中" || part.label == "将其中" {
		return true
	}
	if !strings.HasPrefix(part.label, "其中") {
		return false
	}
	if k+1 < len(p.mentions) && p.mentions[k+1].block == part.block && sameKind(p.mentions[k+1].Figure, part.Figure) {
		return false
	}
	return match.ContainsAny(whole.label, "发现", "查出", "存在", "查处", "整改")
}

// holds says whether a list adds up to its total or, with a single part, does not exceed it.
func holds(c *candidate) bool {
	first := c.claim.Readings[0]
	if len(first) == 1 {
		return c.claim.Whole.High == nil || first[0].Low <= *c.claim.Whole.High
	}
	return sumFits(*c.claim.Whole, first)
}

// better says whether a list that does not hold is to be read with c rather than with best: when only c is named, or
// only c comes near the sum, or when best is itself a part and c is not.
func (r *reader) better(p *paragraph, c, best *candidate) bool {
	if c.named != best.named {
		return c.named
	}
	if c.fits != best.fits {
		return c.fits
	}
	if a, b := exceeds(&c.claim), exceeds(&best.claim); a != b {
		return b // 抽查1286批次，不合格23批次；其中农产品412批次，不合格11批次
	}
	if a, b := near(&c.claim, 5), near(&best.claim, 5); a != b {
		return a
	}
	return r.isPart(&p.mentions[best.whole]) && !r.isPart(&p.mentions[c.whole])
}

// sure says whether a list that does not hold has no other total it could belong to: its introduction names the total,
// there is only one figure, another list of the same sentence already divides it, or one of the figures comes near the sum.
func (r *reader) sure(p *paragraph, c *candidate, wholes []int) bool {
	whole := &p.mentions[c.whole]
	if c.named || len(wholes) == 1 {
		return true
	}
	if whole.block == p.mentions[c.list.parts[0]].block && (wholes[0] == c.whole || r.listed[whole.index]) {
		return true
	}
	return near(&c.claim, 8)
}

// introduced gives the words by which a list names its total: 审结 in 审结案件中，…, 答复 in 答复结果为：…. It is empty where
// they are too general to name one.
func introduced(gap string) string {
	tail := behindLast(strings.TrimSuffix(tailOf(gap), "："), "；;")
	if end := strings.IndexAny(tail, "：:，,"); end >= 0 {
		tail = tail[:end]
	}
	name := strings.TrimSpace(tail)
	for _, w := range []string{"在", "其中", "从", "按", "全部", "以上", "上述", "所", "已", "经"} {
		name = strings.TrimPrefix(name, w)
	}
	core := firstRunes(name, 2)
	switch core {
	case "案件", "事项", "类型", "结果", "具体", "来源", "处理", "办理", "情况", "主要", "分别", "全县", "全区", "全市", "全省", "全镇":
		return ""
	case "行政", "政府", "人民", "法律", "矛盾", "信息":
		return firstRunes(name, 4)
	default:
		return core
	}
}

// names says whether the words of a list's introduction name figure w.
func (p *paragraph) names(w int, name string) bool {
	return strings.Contains(p.mentions[w].clause, name) || strings.Contains(p.mentions[w].noun, name)
}

// bareHolds says whether a list without any announcing word that does not add up is still worth a claim: its total
// opens the sentence, and its labels leave nothing out.
func (p *paragraph) bareHolds(c *candidate) bool {
	w, parts := c.whole, c.list.parts
	s := survey(p, &p.mentions[w], &c.list, len(c.claim.Readings[0]))
	if !p.leadsList(c, &s) {
		return false
	}
	switch {
	case s.parts < 2:
		return false
	case p.seriesOfKinds(c), p.oneOfThem(c), p.goesOverStop(parts), p.ofFirstPart(parts), isOtherMeasure(&p.mentions[w]):
		return false
	case s.rest && len(parts) == 2:
		return near(&c.claim, 2)
	case s.closed || s.rest || s.outcome && s.tail && s.parts > 3:
		return near(&c.claim, 2)
	case s.outcome && s.tail && s.done:
		return near(&c.claim, 8)
	default:
		return tooMany(c, &s)
	}
}

// tooMany says whether the parts are more than their total and exclude each other: 收到24133件，电话26815件、网络2682件.
func tooMany(c *candidate, s *listing) bool {
	return exceeds(&c.claim) && (s.either || s.channel && near(&c.claim, 2) || (s.outcome && near(&c.claim, 6) || s.uniform && near(&c.claim, 8)) && s.parts > 2)
}

// ofFirstPart says whether the other members of a list make up its first one: 现有11人，已取证的9人，另有2人等待发证.
func (p *paragraph) ofFirstPart(parts []int) bool {
	return len(parts) > 2 && p.plainCounts(&p.mentions[parts[0]], parts) && p.sumOfParts(parts[1:]) == p.mentions[parts[0]].N
}

// goesOverStop says whether a list that began behind a comma goes on behind a ；, where something else is told.
func (p *paragraph) goesOverStop(parts []int) bool {
	if len(parts) < 3 || strings.ContainsAny(p.mentions[parts[0]].gap, "；;") {
		return false
	}
	return p.semicolonBetween(parts[0], parts[len(parts)-1])
}

// oneOfThem says whether a total is called as its parts are, so that it is one of their kind: 减轻处罚8件，从轻处罚27件，不予处罚19件.
func (p *paragraph) oneOfThem(c *candidate) bool {
	whole := p.mentions[c.whole].label
	tail := whole[max(0, len(whole)-2*len("一")):]
	if utf8.RuneCountInString(whole) > 6 || utf8.RuneCountInString(tail) < 2 {
		return false
	}
	for _, j := range c.list.parts {
		if !strings.HasSuffix(p.mentions[j].label, tail) {
			return false
		}
	}
	return true
}

// seriesOfKinds says whether a figure and the list behind it together make up a figure before them: 热点87个…，农事用火59个，工业热源20个，
// 其他8个.
func (p *paragraph) seriesOfKinds(c *candidate) bool {
	w := &p.mentions[c.whole]
	all := append([]int{c.whole}, c.list.parts...)
	for j := c.whole - 1; j >= 0 && c.whole-j <= 6 && w.block-p.mentions[j].block <= 1; j-- {
		if m := &p.mentions[j]; sameKind(m.Figure, w.Figure) && p.plainCounts(m, all) && p.sumOfParts(all) == m.N {
			return true
		}
	}
	return false
}

// leadsList says whether a figure can be the total of the list behind it: it is not one of the same series, and no other figure
// before it can be meant.
func (p *paragraph) leadsList(c *candidate, s *listing) bool {
	w := &p.mentions[c.whole]
	if !s.closed && w.words.has(channelClass) && p.mentions[c.list.parts[0]].words.has(channelClass) {
		return false // 热线转办5137件，平台转办2706件，其他渠道1573件: three of a kind
	}
	if s.outcome && w.words.ends&outcomeClass != 0 && w.words.ends&doneClass == 0 {
		return false // 办结件中予以公开38件，部分公开14件，…: the first of the outcomes
	}
	done := w.words.has(doneClass) && s.outcome // 审结96件，胜诉…
	return done || !p.oneOfSeveral(c.whole) || p.tiedToLast(c, s)
}

// oneOfSeveral says whether another figure of the same kind stands before figure w in its sentence: then a list behind w need not
// be one of w alone.
func (p *paragraph) oneOfSeveral(w int) bool {
	return w > 0 && !strings.ContainsAny(p.mentions[w].gap, "；;") && p.mentions[w-1].block == p.mentions[w].block && sameKind(p.mentions[w-1].Figure, p.mentions[w].Figure)
}

// tiedToLast says whether a list can only be one of the figure right before it: what was dealt with and what is left of it (两类共11件，
// 已办结10件，另1件), or all grades of it.
func (p *paragraph) tiedToLast(c *candidate, s *listing) bool {
	if p.speaksOfCarried(c.whole) {
		return false
	}
	left := s.rest && len(c.list.parts) == 2 && doneWord(p.mentions[c.list.parts[0]].label)
	return left || s.closed && near(&c.claim, 10)
}
