// Package totals reads totals with their parts, before them or behind: 共746件：来访205件，…; 386件，其中…、其他…; 分别为…; （…）;
// 审结案件中，维持…，驳回…; 建议26件、提案9件，共35件.
package totals

import (
	"strings"
	"unicode/utf8"

	"github.com/fazhilint/fazhilint/parser/claims/lexicon"
	"github.com/fazhilint/fazhilint/parser/claims/lists"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/claims/rounding"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// In finds every figure of a paragraph that is followed by its parts.
func In(r *prose.Reader, p *prose.Paragraph) {
	for k := 1; k < len(p.Mentions); k++ {
		signal := lists.SignalBefore(p, k)
		if whole := dividedAgain(r, p, k, signal); whole >= 0 {
			total(r, p, []int{whole}, k, signal)
			continue
		}
		if signal == "" || signal == lists.SignalBare && r.IsPart(before(p, k)) || standsAlone(p, k, signal) {
			continue
		}
		if wholes := wholesFor(p, k, signal); len(wholes) > 0 {
			total(r, p, wholes, k, signal)
		}
	}
}

// standsAlone says whether mention k is no part of what stands before it: the same amount again, what is left of gains and losses, or
// another member of the set that the figure before belongs to (一审14件，二审6件), or the number of a year (第一年8个，2024年新增11个).
func standsAlone(p *prose.Paragraph, k int, signal string) bool {
	before, m := &p.Mentions[k-1], &p.Mentions[k]
	switch {
	case prose.SameAmount(before, m), isNet(before), signal == lists.SignalBracket && movesBothWays(p, k), strings.HasSuffix(m.Lead, "各"), m.Words.Starts&lexicon.Mean != 0:
		return true
	case signal == lists.SignalBare && strings.ContainsAny(m.Gap, "；;") && m.Words.Has(lexicon.Fresh):
		return true // ；收到提案42件、建议36件
	case signal == lists.SignalBare:
		return lexicon.Siblings(before.Lead, m.Lead) && !strings.Contains(before.Clause, m.Name) || lexicon.YearIn(m.Clause) > 0
	case signal == lists.SignalAmong:
		return before.Block != m.Block && strings.HasPrefix(m.Lead, "共") && lexicon.IsSumLabel(m.Lead) // 其中A依据…，共调整事项64项
	case signal == lists.SignalColon:
		return before.IsReached() && m.Words.Has(lexicon.Enter|lexicon.Leave) // 由206件减至189件：新制定14件，废止31件
	default:
		return false
	}
}

// dividedAgain gives the total of the list right before mention k where what was dealt with of all of it and what is left follow:
// 16件，其中甲类11件、乙类5件，已办结14件，剩余2件. It is -1 for everything else.
func dividedAgain(r *prose.Reader, p *prose.Paragraph, k int, signal string) int {
	if signal != lists.SignalBare || !lists.DealtWith(p, k) || !strings.HasPrefix(p.Mentions[k].Lead, "已") && !strings.ContainsAny(p.Mentions[k].Gap, "；;") {
		return -1
	}
	whole, part := r.WholeOf[before(p, k).Index]
	if !part {
		return -1
	}
	return p.Position(whole)
}

// before gives the mention before mention k, those of a bracket between the two left out.
func before(p *prose.Paragraph, k int) *prose.Mention {
	j := k - 1
	for j > 0 && p.Mentions[j].Depth > p.Mentions[k].Depth {
		j--
	}
	return &p.Mentions[j]
}

// isNet says whether a figure is what is left of gains and losses: 净增19人（新进27人、调出8人）.
func isNet(m *prose.Mention) bool { return m.IsChange() && strings.Contains(m.Lead, "净") }

// movesBothWays says whether a difference has in its bracket what came and what went: 增加5项（新承接7项、退回2项）.
func movesBothWays(p *prose.Paragraph, k int) bool {
	if !p.Mentions[k-1].IsChange() {
		return false
	}
	for j := k + 1; j < len(p.Mentions) && p.Mentions[j].Block == p.Mentions[k].Block && p.Mentions[j].Depth >= p.Mentions[k].Depth; j++ {
		if m := &p.Mentions[j]; m.Words.Has(lexicon.Leave) || match.StartsWithAny(m.Lead, "退回", "取消", "核减", "剔除", "下放", "撤销", "减少", "移除", "停办") {
			return true
		}
	}
	return false
}

// total makes the claim that the figures from mention k on are parts of one of the wholes.
func total(r *prose.Reader, p *prose.Paragraph, wholes []int, k int, signal string) {
	c := choose(r, p, wholes, k, signal)
	if !c.fits && isNone(r, p, &c, wholes, k, signal) || signal == lists.SignalBare && !plainlyListed(r, p, &c, k) {
		return
	}
	parts := len(c.list.Parts)
	if parts == 0 || parts < 2 && (signal == lists.SignalColon || signal == lists.SignalResult) {
		return
	}
	whole := &p.Mentions[c.whole]
	if !c.fits {
		doubt(r, p, &c, wholes)
		toldElsewhere(p, &c)
		noneFailed(r, p, &c)
	}
	r.Listed[whole.Index] = true
	claimParts(r, c.claim.Readings[0], whole.Index)
	r.Add(c.claim)
	paired(r, p, &c)
	lifted(r, p, &c)
	if c.fits && c.claim.Exhaustive && len(c.claim.Readings[0]) == parts && c.list.SharesComplete() {
		lists.ClaimShares(r, p, c.list, whole)
	}
}

// isNone says whether a list that does not hold is read in another way, or is none of any total.
func isNone(r *prose.Reader, p *prose.Paragraph, c *candidate, wholes []int, k int, signal string) bool {
	return changedOver(r, p, wholes, k, signal) || otherwise(p, c, k, signal) || countsInTwo(r, p, c)
}

// countsInTwo says whether a total is counted in two units at once, of which a list gathers one: 245所（家），分别为86所、112所和47家.
func countsInTwo(r *prose.Reader, p *prose.Paragraph, c *candidate) bool {
	return c.whole >= 0 && ofTwoUnits(r, &p.Mentions[c.whole])
}

// ofAnother says whether the parts of a list that does not hold are of a figure nearer than its total, in another unit, which holds
// them all: 上线17件，累计办理24380件次；其中“出生一件事”办理3165件.
func ofAnother(p *prose.Paragraph, c *candidate, k int) bool {
	for j := k - 1; j > c.whole; j-- {
		m := &p.Mentions[j]
		if m.Depth == p.Mentions[k].Depth && prose.IsCountable(m.Figure) && strings.HasPrefix(m.Unit, p.Mentions[k].Unit) && m.Unit != p.Mentions[k].Unit && m.Scale == p.Mentions[k].Scale && m.N >= lists.SumOfParts(p, c.list.Parts) {
			return true
		}
	}
	return false
}

// otherwise says whether a list that does not hold is none of this total: its members count for each of several, its bracket gives
// another measure, or it has a sum of its own.
func otherwise(p *prose.Paragraph, c *candidate, k int, signal string) bool {
	return ofAnother(p, c, k) || forEach(p, c.list.Parts) || inTurn(p, c) || signal == lists.SignalBracket && (isOtherMeasure(&p.Mentions[k]) || match.EndsWithAny(p.Mentions[k].Lead, "共", "共有")) || summedBehind(p, c) || isNoTotal(p, c, k, signal)
}

// inTurn says whether a list goes through several measures for each of its members, of which this total is not the first: 收案141件，化解63件；其中诉前收案52件、
// 化解31件，诉中收案89件、化解32件.
func inTurn(p *prose.Paragraph, c *candidate) bool {
	const verb = 2 // characters
	if len(c.list.Parts) < 2 {
		return false
	}
	first, second := []rune(p.Mentions[c.list.Parts[0]].Lead), []rune(p.Mentions[c.list.Parts[1]].Lead)
	if len(first) < verb || len(second) < verb {
		return false
	}
	one, other := string(first[len(first)-verb:]), string(second[len(second)-verb:])
	if one == other || strings.HasSuffix(p.Mentions[c.whole].Lead, one) || !strings.HasSuffix(p.Mentions[c.whole].Lead, other) {
		return false
	}
	for j := c.whole - 1; j >= 0 && p.Mentions[j].Block == p.Mentions[c.whole].Block; j-- {
		if strings.HasSuffix(p.Mentions[j].Lead, one) {
			return true
		}
	}
	return false
}

// isOtherMeasure says whether what a figure tells is no part of the one before it: 实有6人（编制8名）, 解读率100%（应解读96件）.
func isOtherMeasure(m *prose.Mention) bool {
	return match.ContainsAny(m.Lead, "编制", "核定", "定员", "应有", "计划", "目标", "限额", "预算", "原有", "总数", "常住", "户籍") || strings.HasPrefix(m.Lead, "应") && !match.StartsWithAny(m.Lead, "应急", "应诉", "应用", "应届")
}

// summedBehind says whether a list has a sum of its own right behind it: 按程序分，普通程序189件、简易程序28件，共217件.
func summedBehind(p *prose.Paragraph, c *candidate) bool {
	if len(c.list.Parts) < 2 {
		return false
	}
	last := c.list.Parts[len(c.list.Parts)-1]
	if last+1 >= len(p.Mentions) {
		return false
	}
	sum := &p.Mentions[last+1]
	if sum.Block != p.Mentions[last].Block || !lexicon.IsSumLabel(sum.Lead) {
		return false
	}
	ofAll := c.claim.Signal == lists.SignalBare // 大气类412件，噪声类287件，其他166件，共865件
	return ofAll || lists.PlainCounts(p, sum, c.list.Parts) && lists.SumOfParts(p, c.list.Parts) == sum.N
}

// plainlyListed says whether a list that no word announces is one of its total: it holds, or its labels leave nothing out.
func plainlyListed(r *prose.Reader, p *prose.Paragraph, c *candidate, k int) bool {
	over := p.Mentions[k-1].Depth > p.Mentions[k].Depth // what a bracket says of the total stands between
	if len(c.list.Parts) < 2 || p.Mentions[c.whole].Words.Has(lexicon.Opening) {
		return false // 年初有86个，新开工41个，移出52个: a stock
	}
	again := p.Mentions[k].Words.Has(lexicon.Done) && strings.HasPrefix(p.Mentions[k].Lead, "已") // 其中甲类11件、乙类5件，已办结14件，剩余2件
	if len(c.claim.Readings[0]) < 2 || r.Listed[p.Mentions[c.whole].Index] && !over && !again || lists.AlreadySum(r, p.Mentions[c.whole].Index, p.Mentions[k].Index) {
		return false
	}
	if !c.fits && isDivided(p, c.whole) {
		return false
	}
	comesAndGoes := p.Mentions[k].Named.Has(lexicon.Leave) && strings.Contains(p.Mentions[c.whole].Lead, "新") // 新发展96人，离任58人，另有12人调整
	return c.fits || !comesAndGoes && failsPlainly(p, c, over)
}

// isDivided says whether a figure is one of those that 按…分 divides something into: 按服务类别分，法律咨询11240人次，…，其他839人次. None of them is a total of others.
func isDivided(p *prose.Paragraph, k int) bool {
	for j := k; j >= 0 && k-j <= lists.MaxParts && p.Mentions[j].Block == p.Mentions[k].Block; j-- {
		m := &p.Mentions[j]
		if lexicon.PartitionMark(m.Gap) {
			return m.Unit == p.Mentions[k].Unit
		}
		if strings.ContainsAny(m.Gap, "；;（(") || m.Unit != p.Mentions[k].Unit {
			return false
		}
	}
	return false
}

// failsPlainly says whether a list that no word announces must be one of its total though it does not hold, and how sure that is.
func failsPlainly(p *prose.Paragraph, c *candidate, over bool) bool {
	if bareHolds(p, c) && (!over || !p.SpeaksOfCarried(c.whole)) {
		if lists.Exceeds(&c.claim) && c.claim.Disjoint && len(c.list.Parts) > 2 && lists.Near(&c.claim, 6) {
			c.claim.Certain, c.claim.Exhaustive = true, true // what is more than its total leaves nothing out
		}
		return true
	}
	if sharesDeed(p, c) || judgedEach(p, c) {
		c.claim.Certain, c.claim.Exhaustive, c.claim.Disjoint = true, true, true
		return true
	}
	if !nearlyHolds(p, c) {
		return false
	}
	c.claim.Certain, c.claim.Disjoint, c.claim.Reason = true, true, "subset"
	return true
}

// lifted claims that the outcomes which a list tells of its first part make up that part.
func lifted(r *prose.Reader, p *prose.Paragraph, c *candidate) {
	if len(c.list.Lifted) < 2 {
		return
	}
	whole := &p.Mentions[c.list.Parts[0]]
	outcomes := lists.List{Parts: c.list.Lifted}
	claim, ok := lists.TotalClaim(p, whole, &outcomes, lists.SignalBare)
	if !ok || !claim.Exhaustive && !rounding.SumFits(*claim.Whole, claim.Readings[0]) {
		return
	}
	claimParts(r, claim.Readings[0], whole.Index)
	r.Add(claim)
}

// doubt takes the certainty from a list that does not hold where another total could be meant, or where cases of the year
// before are among the parts.
func doubt(r *prose.Reader, p *prose.Paragraph, c *candidate, wholes []int) {
	if oneMoreHolds(p, c) {
		c.claim.Certain, c.claim.Reason = false, "subset"
		return
	}
	switch c.claim.Signal {
	case lists.SignalResult, lists.SignalOf, lists.SignalPartition:
		if !sure(r, p, c, wholes) {
			c.claim.Certain, c.claim.Reason = false, "base"
		}
	case lists.SignalAmong:
		// 建议32件、提案41件，其中A类…: the list divides both together.
		if p.JoinedBefore(c.whole) || joinedBehind(p, c) || ofNearer(p, c) || ofOwnSentence(p, c) {
			c.claim.Certain, c.claim.Reason = false, "base"
		}
	case lists.SignalBare:
		if c.claim.Exhaustive && p.SpeaksOfCarried(c.whole) {
			c.claim.Certain, c.claim.Reason = false, "carried"
		}
	}
}

// oneMoreHolds says whether a list holds with the count right behind it, which is told of what is open: 口头协议611件、书面协议296件，未达成协议29件.
func oneMoreHolds(p *prose.Paragraph, c *candidate) bool {
	parts := c.list.Parts[:min(len(c.list.Parts), len(c.claim.Readings[0]))]
	next := parts[len(parts)-1] + 1
	if next >= len(p.Mentions) || !p.Mentions[next].Words.Has(lexicon.Open) && !match.StartsWithAny(p.Mentions[next].Lead, "未", "不", "另", "其余") {
		return false
	}
	m, whole := &p.Mentions[next], &p.Mentions[c.whole]
	return m.Block == whole.Block && prose.SameKind(m.Figure, whole.Figure) && m.Scale == whole.Scale && lists.SumOfParts(p, parts)+m.N == whole.N
}

// ofNearer says whether a list that is more than a total in the sentence before can be one of what its own sentence tells: 查办案件16起。协议涉及金额8736.5万元，其中100万元以上的案件17件.
func ofNearer(p *prose.Paragraph, c *candidate) bool {
	k := c.list.Parts[0]
	elsewhere := p.Mentions[c.whole].Block != p.Mentions[k].Block && p.Mentions[k-1].Block == p.Mentions[k].Block
	return lists.Exceeds(&c.claim) && (elsewhere || c.whole < k-1 && p.Mentions[c.whole].Block == p.Mentions[k].Block && lists.SemicolonBetween(p, c.whole, k-1))
}

// ofOwnSentence says whether a list that is more than a total in the sentence before stands in one that names of its own what it divides: 一审案件41件。复议案件主要集中在公安领域，其中
// 公安交管61件.
func ofOwnSentence(p *prose.Paragraph, c *candidate) bool {
	const words = 6 // characters before 其中
	part := &p.Mentions[c.list.Parts[0]]
	opening, _, found := strings.Cut(prose.BehindLast(prose.TailOf(part.Gap), "；;"), "其中")
	apart := p.Mentions[c.whole].Block != part.Block || lists.SemicolonBetween(p, c.whole, c.list.Parts[0])
	return found && apart && lists.Exceeds(&c.claim) && utf8.RuneCountInString(opening) >= words
}

// joinedBehind says whether a count in another unit is joined to a total, so that the list behind both divides them together: 班子成员7名和负责人9个，其中….
func joinedBehind(p *prose.Paragraph, c *candidate) bool {
	next := c.whole + 1
	if next >= c.list.Parts[0] || next >= len(p.Mentions) {
		return false
	}
	m, whole := &p.Mentions[next], &p.Mentions[c.whole]
	return m.Block == whole.Block && m.Depth == whole.Depth && lexicon.Joins(lexicon.ListMark(m.Gap)) && !prose.SameKind(m.Figure, whole.Figure) && m.Family != "person-time" && m.Kind == "count"
}

// toldElsewhere takes the certainty from a list that leaves out what was told of in the sentence before: 不予受理25件…。收到500件中，受理455件，其余
// 20件撤回.
func toldElsewhere(p *prose.Paragraph, c *candidate) {
	whole := &p.Mentions[c.whole]
	parts := c.list.Parts[:min(len(c.claim.Readings[0]), len(c.list.Parts))]
	if !lists.PlainCounts(p, whole, parts) {
		return
	}
	missing := whole.N - lists.SumOfParts(p, parts)
	for j := c.whole - 1; j >= 0 && missing > 0 && whole.Block-p.Mentions[j].Block <= 1; j-- {
		m := &p.Mentions[j]
		if m.N == missing && m.Unit == whole.Unit && m.Words.Has(lexicon.Outcome|lexicon.Open|lexicon.Rest) {
			c.claim.Certain, c.claim.Reason = false, "subset"
		}
	}
}

// claimParts remembers of which total the parts of a list are.
func claimParts(r *prose.Reader, parts []tree.Term, whole int) {
	for i := range parts {
		if _, known := r.WholeOf[parts[i].Figure]; !known {
			r.WholeOf[parts[i].Figure] = whole
		}
	}
}
