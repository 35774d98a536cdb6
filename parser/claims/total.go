// Totals with their parts: 共746件：来访205件，…; 386件，其中…、其他…; 分别为…; （…）; 审结案件中，维持…，驳回….

package claims

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/match"

	"github.com/fazhilint/fazhilint/parser/tree"
)

// totals finds every figure of a paragraph that is followed by its parts.
func (r *reader) totals(p *paragraph) {
	for k := 1; k < len(p.mentions); k++ {
		signal := p.signalBefore(k)
		if whole := r.dividedAgain(p, k, signal); whole >= 0 {
			r.total(p, []int{whole}, k, signal)
			continue
		}
		if signal == "" || signal == signalBare && r.isPart(p.before(k)) || p.standsAlone(k, signal) {
			continue
		}
		if wholes := p.wholesFor(k, signal); len(wholes) > 0 {
			r.total(p, wholes, k, signal)
		}
	}
}

// standsAlone says whether mention k is no part of what stands before it: the same amount again, what is left of gains and losses, or
// another member of the set that the figure before belongs to (一审14件，二审6件), or the number of a year (第一年8个，2024年新增11个).
func (p *paragraph) standsAlone(k int, signal string) bool {
	before, m := &p.mentions[k-1], &p.mentions[k]
	switch {
	case sameAmount(before, m), isNet(before), strings.HasSuffix(m.label, "各"), m.words.starts&meanClass != 0:
		return true
	case signal == signalBare:
		return siblings(before.label, m.label) || yearIn(m.clause) > 0
	case signal == signalAmong:
		return before.block != m.block && strings.HasPrefix(m.label, "共") && isSumLabel(m.label) // 其中A依据…，共调整事项64项
	case signal == signalColon:
		return before.isReached() && m.words.has(enterClass|leaveClass) // 由206件减至189件：新制定14件，废止31件
	default:
		return false
	}
}

// dividedAgain gives the total of the list right before mention k where what was dealt with of all of it and what is left follow:
// 16件，其中甲类11件、乙类5件，已办结14件，剩余2件. It is -1 for everything else.
func (r *reader) dividedAgain(p *paragraph, k int, signal string) int {
	if signal != signalBare || !p.dealtWith(k) || !strings.HasPrefix(p.mentions[k].label, "已") && !strings.ContainsAny(p.mentions[k].gap, "；;") {
		return -1
	}
	whole, part := r.wholeOf[p.before(k).index]
	if !part {
		return -1
	}
	return p.position(whole)
}

// before gives the mention before mention k, those of a bracket between the two left out.
func (p *paragraph) before(k int) *mention {
	j := k - 1
	for j > 0 && p.mentions[j].depth > p.mentions[k].depth {
		j--
	}
	return &p.mentions[j]
}

// isNet says whether a figure is what is left of gains and losses: 净增19人（新进27人、调出8人）.
func isNet(m *mention) bool { return m.isChange() && strings.Contains(m.label, "净") }

// isPart says whether a figure is already known as a part: then what follows a comma goes on with its list.
func (r *reader) isPart(m *mention) bool {
	_, part := r.wholeOf[m.index]
	return part
}

// total makes the claim that the figures from mention k on are parts of one of the wholes.
func (r *reader) total(p *paragraph, wholes []int, k int, signal string) {
	c := r.choose(p, wholes, k, signal)
	if !c.fits && (p.otherwise(&c, k, signal) || r.countsInTwo(p, &c)) || signal == signalBare && !r.plainlyListed(p, &c, k) {
		return
	}
	parts := len(c.list.parts)
	if parts == 0 || parts < 2 && (signal == signalColon || signal == signalResult) {
		return
	}
	whole := &p.mentions[c.whole]
	if !c.fits {
		r.doubt(p, &c, wholes)
		p.toldElsewhere(&c)
	}
	r.listed[whole.index] = true
	r.claimParts(c.claim.Readings[0], whole.index)
	r.add(c.claim)
	r.paired(p, &c)
	r.lifted(p, &c)
	if c.fits && c.claim.Exhaustive && len(c.claim.Readings[0]) == parts && c.list.sharesComplete() {
		r.shareList(p, c.list, whole)
	}
}

// countsInTwo says whether a total is counted in two units at once, of which a list gathers one: 245所（家），分别为86所、112所和47家.
func (r *reader) countsInTwo(p *paragraph, c *candidate) bool {
	return c.whole >= 0 && r.ofTwoUnits(&p.mentions[c.whole])
}

// ofAnother says whether the parts of a list that does not hold are of a figure nearer than its total, in another unit, which holds
// them all: 上线17件，累计办理24380件次；其中“出生一件事”办理3165件.
func (p *paragraph) ofAnother(c *candidate, k int) bool {
	for j := k - 1; j > c.whole; j-- {
		m := &p.mentions[j]
		if m.depth == p.mentions[k].depth && isCountable(m.Figure) && strings.HasPrefix(m.Unit, p.mentions[k].Unit) && m.Unit != p.mentions[k].Unit && m.Scale == p.mentions[k].Scale && m.N >= p.sumOfParts(c.list.parts) {
			return true
		}
	}
	return false
}

// otherwise says whether a list that does not hold is none of this total: its members count for each of several, its bracket gives
// another measure, or it has a sum of its own.
func (p *paragraph) otherwise(c *candidate, k int, signal string) bool {
	return p.ofAnother(c, k) || p.forEach(c.list.parts) || signal == signalBracket && (isOtherMeasure(&p.mentions[k]) || match.EndsWithAny(p.mentions[k].label, "共", "共有")) || p.summedBehind(c)
}

// isOtherMeasure says whether what a figure tells is no part of the one before it: 实有6人（编制8名）, 解读率100%（应解读96件）.
func isOtherMeasure(m *mention) bool {
	return match.ContainsAny(m.label, "编制", "核定", "定员", "应有", "计划", "目标", "限额", "预算", "原有", "总数", "常住", "户籍") || strings.HasPrefix(m.label, "应")
}

// summedBehind says whether a list has a sum of its own right behind it: 按程序分，普通程序189件、简易程序28件，共217件.
func (p *paragraph) summedBehind(c *candidate) bool {
	if len(c.list.parts) < 2 {
		return false
	}
	last := c.list.parts[len(c.list.parts)-1]
	if last+1 >= len(p.mentions) {
		return false
	}
	sum := &p.mentions[last+1]
	if sum.block != p.mentions[last].block || !isSumLabel(sum.label) {
		return false
	}
	ofAll := c.claim.Signal == signalBare // 大气类412件，噪声类287件，其他166件，共865件
	return ofAll || p.plainCounts(sum, c.list.parts) && p.sumOfParts(c.list.parts) == sum.N
}

// plainlyListed says whether a list that no word announces is one of its total: it holds, or its labels leave nothing out.
func (r *reader) plainlyListed(p *paragraph, c *candidate, k int) bool {
	over := p.mentions[k-1].depth > p.mentions[k].depth // what a bracket says of the total stands between
	if len(c.list.parts) < 2 || p.mentions[c.whole].words.has(openingClass) {
		return false // 年初有86个，新开工41个，移出52个: a stock
	}
	again := p.mentions[k].words.has(doneClass) && strings.HasPrefix(p.mentions[k].label, "已") // 其中甲类11件、乙类5件，已办结14件，剩余2件
	if len(c.claim.Readings[0]) < 2 || r.listed[p.mentions[c.whole].index] && !over && !again || r.alreadySum(p.mentions[c.whole].index, p.mentions[k].index) {
		return false
	}
	return c.fits || p.failsPlainly(c, over)
}

// failsPlainly says whether a list that no word announces must be one of its total though it does not hold, and how sure that is.
func (p *paragraph) failsPlainly(c *candidate, over bool) bool {
	if p.bareHolds(c) && (!over || !p.speaksOfCarried(c.whole)) {
		if exceeds(&c.claim) && c.claim.Disjoint && len(c.list.parts) > 2 && near(&c.claim, 6) {
			c.claim.Certain, c.claim.Exhaustive = true, true // what is more than its total leaves nothing out
		}
		return true
	}
	if !p.nearlyHolds(c) {
		return false
	}
	c.claim.Certain, c.claim.Disjoint, c.claim.Reason = true, true, "subset"
	return true
}

// lifted claims that the outcomes which a list tells of its first part make up that part.
func (r *reader) lifted(p *paragraph, c *candidate) {
	if len(c.list.lifted) < 2 {
		return
	}
	whole := &p.mentions[c.list.parts[0]]
	outcomes := list{parts: c.list.lifted}
	claim, ok := totalClaim(p, whole, &outcomes, signalBare)
	if !ok || !claim.Exhaustive && !sumFits(*claim.Whole, claim.Readings[0]) {
		return
	}
	r.claimParts(claim.Readings[0], whole.index)
	r.add(claim)
}

// doubt takes the certainty from a list that does not hold where another total could be meant, or where cases of the year
// before are among the parts.
func (r *reader) doubt(p *paragraph, c *candidate, wholes []int) {
	switch c.claim.Signal {
	case signalResult, signalOf, signalPartition:
		if !r.sure(p, c, wholes) {
			c.claim.Certain, c.claim.Reason = false, "base"
		}
	case signalAmong:
		// 建议32件、提案41件，其中A类…: the list divides both together.
		if p.joinedBefore(c.whole) {
			c.claim.Certain, c.claim.Reason = false, "base"
		}
	case signalBare:
		if c.claim.Exhaustive && p.speaksOfCarried(c.whole) {
			c.claim.Certain, c.claim.Reason = false, "carried"
		}
	}
}

// toldElsewhere takes the certainty from a list that leaves out what was told of in the sentence before: 不予受理25件…。收到500件中，受理455件，其余
// 20件撤回.
func (p *paragraph) toldElsewhere(c *candidate) {
	whole := &p.mentions[c.whole]
	parts := c.list.parts[:min(len(c.claim.Readings[0]), len(c.list.parts))]
	if !p.plainCounts(whole, parts) {
		return
	}
	missing := whole.N - p.sumOfParts(parts)
	for j := c.whole - 1; j >= 0 && missing > 0 && whole.block-p.mentions[j].block <= 1; j-- {
		m := &p.mentions[j]
		if m.N == missing && m.Unit == whole.Unit && m.words.has(outcomeClass|openClass|restClass) {
			c.claim.Certain, c.claim.Reason = false, "subset"
		}
	}
}

// joinedBefore says whether the figure before mention w is counted in one breath with it.
func (p *paragraph) joinedBefore(w int) bool {
	return w > 0 && p.mentions[w-1].block == p.mentions[w].block && sameKind(p.mentions[w-1].Figure, p.mentions[w].Figure) && joins(listMark(p.mentions[w].gap))
}

// exceeds says whether the parts are more than their total.
func exceeds(c *tree.Claim) bool {
	low, _, _ := bounds(c.Readings[0])
	return c.Whole.High != nil && low > *c.Whole.High
}

// claimParts remembers of which total the parts of a list are.
func (r *reader) claimParts(parts []tree.Term, whole int) {
	for i := range parts {
		if _, known := r.wholeOf[parts[i].Figure]; !known {
			r.wholeOf[parts[i].Figure] = whole
		}
	}
}

// speaksOfCarried says whether cases left over from the year before are told of in the sentence of mention k.
func (p *paragraph) speaksOfCarried(k int) bool {
	for j := k; j >= 0 && p.mentions[j].block == p.mentions[k].block; j-- {
		if p.mentions[j].isCarried() {
			return true
		}
	}
	for j := k + 1; j < len(p.mentions) && p.mentions[j].block == p.mentions[k].block; j++ {
		if p.mentions[j].isCarried() {
			return true
		}
	}
	return false
}

// isCarried says whether a figure counts what was left over from the year before: not 结转下年度继续办理1件.
func (m *mention) isCarried() bool {
	return m.words.has(carriedClass) && !match.ContainsAny(m.label, "结转下", "结转至下", "转下年", "结转次年")
}

// totalClaim fills in the claim: terms, readings and how sure the reading is.
func totalClaim(p *paragraph, whole *mention, l *list, signal string) (tree.Claim, bool) {
	ms := make([]*mention, 0, len(l.parts)+1)
	ms = append(ms, whole)
	for _, j := range l.parts {
		ms = append(ms, &p.mentions[j])
	}
	if !small(ms...) || len(l.parts) == 0 {
		return tree.Claim{}, false
	}
	scale := scaleFor(ms...)
	terms := make([]tree.Term, 0, len(l.parts))
	for _, j := range l.parts {
		term := termAt(&p.mentions[j], scale)
		term.Label = p.mentions[j].name
		terms = append(terms, term)
	}
	wholeTerm := termAt(whole, scale)
	if l.end > 0 {
		if s := survey(p, whole, l, len(l.parts)); s.rest || s.closed || s.full {
			l.end = 0 // the labels say that the list goes on to its last part
		}
	}
	claim := tree.Claim{
		Kind: "total", Span: spanOver(ms...), Section: whole.Section, Sentence: whole.Sentence, Scale: scale,
		Subject: subjectOf(whole), Signal: signal, Whole: &wholeTerm, Readings: readings(wholeTerm, terms, l),
	}
	judgeList(&claim, p, whole, l)
	if whole.Role == "target" {
		claim.Certain, claim.Reason = false, "plan"
	}
	return claim, true
}

// subjectOf gives the words that name what a figure counts.
func subjectOf(m *mention) string {
	if m.label != "" {
		return m.label
	}
	return m.noun
}

// readings lists the ways to cut the list, those that hold first.
func readings(whole tree.Term, terms []tree.Term, l *list) [][]tree.Term {
	preferred := len(terms)
	if l.end > 0 {
		preferred = l.end
	}
	ways := [][]tree.Term{terms[:preferred]}
	for _, cut := range append(append([]int{}, l.cuts...), len(terms)) {
		if cut != preferred && cut >= 1 {
			ways = append(ways, terms[:cut])
		}
	}
	for i, way := range ways {
		if sumFits(whole, way) {
			ways[0], ways[i] = ways[i], ways[0]
			break
		}
	}
	return ways
}
