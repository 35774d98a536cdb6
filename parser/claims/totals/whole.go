// Which figure is the total of a list: the one before it, or the one that its introduction names.

package totals

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/fazhilint/fazhilint/parser/claims/lexicon"
	"github.com/fazhilint/fazhilint/parser/claims/lists"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/claims/rounding"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// candidate is a list read with one figure as its total.
type candidate struct {
	whole int
	list  lists.List
	claim tree.Claim
	fits  bool
	named bool // the introduction of the list names this total
}

// wholesFor lists the figures that can be the total of the list that begins at mention k, the nearest first.
func wholesFor(p *prose.Paragraph, k int, signal string) []int {
	if p.IsOfEarlierYear(k) {
		return nil
	}
	part := &p.Mentions[k]
	reach, sentences := reachOf(p, k, signal)
	var wholes []int
	for j := k - 1; j >= 0 && k-j <= reach && part.Block-p.Mentions[j].Block <= sentences; j-- {
		if p.Mentions[j].High == nil && len(wholes) > 0 {
			continue // 突破30万户，达31.27万户，其中…
		}
		if canBeWhole(p, j, part) || signal == lists.SignalBracket && p.Mentions[j].IsChange() && !part.Words.Has(lexicon.Prior) && lexicon.YearIn(part.Clause) == 0 && prose.SameKind(p.Mentions[j].Figure, part.Figure) {
			wholes = append(wholes, j) // also 压减109家（注销74家、…）
		}
	}
	return wholes
}

// inside says whether the figure before a gap stands in the phrase that ends with 中: 受理的28件中，审结26件.
func inside(gap string) bool {
	at := strings.Index(gap, "中")
	return at >= 0 && !strings.ContainsAny(gap[:at], prose.ClauseBreaks)
}

// choose picks the total under which the list holds; where there is none such, the one that the introduction names, or
// the nearest that is not itself a part of another total.
func choose(r *prose.Reader, p *prose.Paragraph, wholes []int, k int, signal string) candidate {
	name, told := totalNames(p.Mentions[k].Gap, signal, len(wholes))
	best := candidate{whole: -1}
	if signal == lists.SignalAmong {
		wholes = onlyTheDeed(p, withinReach(p, wholes, k), k)
	}
	for _, w := range wholes {
		c := candidate{whole: w, list: lists.Gather(p, &p.Mentions[w], k), named: name != "" && names(p, w, name)}
		var ok bool
		if c.claim, ok = lists.TotalClaim(p, &p.Mentions[w], &c.list, signal); !ok {
			continue
		}
		c.fits = holdsOrEnds(p, &c, signal)
		if !c.fits && otherThing(p, w, k, told) {
			continue
		}
		if c.fits && (c.named || name == "" || signal == lists.SignalResult) {
			return c
		}
		if best.whole < 0 || better(r, p, &c, &best) {
			best = c
		}
	}
	return best
}

// onlyTheDeed leaves of several totals the nearest where the part repeats what was done with that: 受理136件，办结131件，其中提前办结135件.
func onlyTheDeed(p *prose.Paragraph, wholes []int, k int) []int {
	if len(wholes) > 1 && repeatsDeed(p, wholes[0], k) {
		return wholes[:1]
	}
	return wholes
}

// repeatsDeed says whether the words of a part right behind its total end with what was done with that: 办结131件，其中提前办结….
func repeatsDeed(p *prose.Paragraph, whole, k int) bool {
	const verb = 2 // characters
	deed := []rune(p.Mentions[whole].Lead)
	if whole != k-1 || len(deed) < verb {
		return false
	}
	last := string(deed[len(deed)-verb:])
	label := strings.TrimPrefix(p.Mentions[k].Lead, "其中")
	return strings.HasSuffix(label, last) && label != last && (lists.DoneWord(last) || p.Mentions[whole].Words.Ends&lexicon.Done != 0)
}

// totalNames gives what the total of a list is called, and what one in another sentence must be called.
func totalNames(gap, signal string, wholes int) (name, told string) {
	if signal == lists.SignalOf || signal == lists.SignalResult {
		name = introduced(gap)
	}
	if divided, _, found := strings.Cut(prose.TailOf(gap), "按"); found && signal == lists.SignalPartition {
		name = introduced(divided) // 立案案件按类别分
	}
	if signal != lists.SignalOf {
		return name, ""
	}
	if wholes == 1 {
		return "", name
	}
	return name, name
}

// otherThing says whether a list that is introduced by a name is no list of figure w in another sentence, which does not bear
// that name: 研究法治议题10个。在年度考核中，16个科室….
func otherThing(p *prose.Paragraph, w, k int, name string) bool {
	if p.Mentions[w].Words.Has(lexicon.Open) && strings.HasPrefix(p.Mentions[k].Lead, "办结案件中") {
		return true // 年末未结11件；办结案件中移送3件
	}
	apart := p.Mentions[w].Block != p.Mentions[k].Block || lists.SemicolonBetween(p, w, k)
	return name != "" && apart && !names(p, w, name)
}

// holds says whether a list adds up to its total or, with a single part, does not exceed it.
func holds(c *candidate) bool {
	first := c.claim.Readings[0]
	if len(first) == 1 {
		return c.claim.Whole.High == nil || first[0].Low <= *c.claim.Whole.High
	}
	return rounding.SumFits(*c.claim.Whole, first)
}

// surelyFits says whether, of two totals of which a list makes up only one, that one is meant whatever the other is called: the sum of several
// (建议93件、提案108件，合计201件；建议提案中，…), or the other is smaller than the list's first part.
func surelyFits(p *prose.Paragraph, a, b *candidate) bool {
	fitting, other := a, b
	if b.fits {
		fitting, other = b, a
	}
	return lexicon.IsSumLabel(p.Mentions[fitting.whole].Lead) || p.Mentions[other.list.Parts[0]].N > p.Mentions[other.whole].N
}

// better says whether a list that does not hold is to be read with c rather than with best: when only c is named, or
// only c comes near the sum, or when best is itself a part and c is not.
func better(r *prose.Reader, p *prose.Paragraph, c, best *candidate) bool {
	if c.named != best.named && concluded(p, c, best) {
		return c.named
	}
	if c.fits != best.fits && len(c.claim.Readings[0]) > 1 && surelyFits(p, c, best) {
		return c.fits
	}
	if c.named != best.named {
		return c.named
	}
	if c.fits != best.fits {
		return c.fits
	}
	if a, b := lists.Exceeds(&c.claim), lists.Exceeds(&best.claim); a != b {
		return b // 抽查1286批次，不合格23批次；其中农产品412批次，不合格11批次
	}
	if a, b := lists.Near(&c.claim, 5), lists.Near(&best.claim, 5); a != b {
		return a
	}
	return r.IsPart(&p.Mentions[best.whole]) && !r.IsPart(&p.Mentions[c.whole])
}

// concluded says whether, of two totals, the one that the introduction of the list names is what was concluded, and the other is not: 共办理35件，审结32件。审结的案件中，….
func concluded(p *prose.Paragraph, a, b *candidate) bool {
	named, other := a, b
	if b.named {
		named, other = b, a
	}
	return p.Mentions[named.whole].Words.Has(lexicon.Done) && !p.Mentions[other.whole].Words.Has(lexicon.Done)
}

// sure says whether a list that does not hold has no other total it could belong to: its introduction names the total,
// there is only one figure, another list of the same sentence already divides it, or one of the figures comes near the sum.
func sure(r *prose.Reader, p *prose.Paragraph, c *candidate, wholes []int) bool {
	whole := &p.Mentions[c.whole]
	if c.named || len(wholes) == 1 {
		return true
	}
	if whole.Block == p.Mentions[c.list.Parts[0]].Block && (wholes[0] == c.whole || r.Listed[whole.Index]) {
		return true
	}
	return lists.Near(&c.claim, 8)
}

// introduced gives the words by which a list names its total: 审结 in 审结案件中，…, 答复 in 答复结果为：…. It is empty where
// they are too general to name one.
func introduced(gap string) string {
	tail := prose.BehindLast(strings.TrimSuffix(prose.TailOf(gap), "："), "；;")
	if end := strings.IndexAny(tail, "：:，,"); end >= 0 {
		tail = tail[:end]
	}
	name := strings.TrimSpace(tail)
	for _, w := range []string{"在", "其中", "从", "按", "全部", "以上", "上述", "所", "已", "经", "全年"} {
		name = strings.TrimPrefix(name, w)
	}
	core := lexicon.FirstRunes(name, 2)
	switch core {
	case "案件", "事项", "类型", "结果", "具体", "来源", "处理", "办理", "情况", "主要", "分别", "全县", "全区", "全市", "全省", "全镇":
		return ""
	case "行政", "政府", "人民", "法律", "矛盾", "信息":
		return lexicon.FirstRunes(name, 4)
	default:
		return core
	}
}

// names says whether the words of a list's introduction name figure w.
func names(p *prose.Paragraph, w int, name string) bool {
	return strings.Contains(p.Mentions[w].Clause, name) || strings.Contains(p.Mentions[w].Noun, name)
}

// bareHolds says whether a list without any announcing word that does not add up is still worth a claim: its total
// opens the sentence, and its labels leave nothing out.
func bareHolds(p *prose.Paragraph, c *candidate) bool {
	w, parts := c.whole, c.list.Parts
	s := lists.Survey(p, &p.Mentions[w], &c.list, len(c.claim.Readings[0]))
	if !leadsList(p, c, &s) {
		return false
	}
	switch {
	case s.Parts < 2:
		return false
	case standsElsewhere(p, c, &s):
		return false
	case s.Rest && len(parts) == 2:
		return lists.Near(&c.claim, 2)
	case s.Closed || s.Rest || s.Full || s.Outcome && s.Tail && s.Parts > 3:
		return lists.Near(&c.claim, 2)
	case endsOfAll(c, &s):
		return lists.Near(&c.claim, 8)
	default:
		return tooMany(c, &s)
	}
}

// endsOfAll says whether the parts are how the cases of a total ended, each in one way: 审结17件，维持15件，撤销3件.
func endsOfAll(c *candidate, s *lists.Listing) bool {
	return s.Outcome && s.Done && (s.Tail || lists.Exceeds(&c.claim))
}

// standsElsewhere says whether a figure and the list behind it belong to different things.
func standsElsewhere(p *prose.Paragraph, c *candidate, s *lists.Listing) bool {
	parts := c.list.Parts
	return seriesOfKinds(p, c) || oneOfThem(p, c) && (!s.Either || !isLargest(p, c)) || !s.Full && goesOverStop(p, parts) || ofFirstPart(p, parts) || isOtherMeasure(&p.Mentions[c.whole])
}

// isLargest says whether no part of a list is more than its total: 提请批准逮捕312人，批准逮捕271人、不批准逮捕44人.
func isLargest(p *prose.Paragraph, c *candidate) bool {
	return !slices.ContainsFunc(c.list.Parts, func(j int) bool { return p.Mentions[j].N > p.Mentions[c.whole].N })
}

// tooMany says whether the parts are more than their total and exclude each other: 收到24133件，电话26815件、网络2682件.
func tooMany(c *candidate, s *lists.Listing) bool {
	return lists.Exceeds(&c.claim) && (s.Either || s.Channel && lists.Near(&c.claim, 2) || (s.Outcome && lists.Near(&c.claim, 6) || s.Uniform && lists.Near(&c.claim, 8)) && s.Parts > 2)
}

// ofFirstPart says whether the other members of a list make up its first one: 现有11人，已取证的9人，另有2人等待发证.
func ofFirstPart(p *prose.Paragraph, parts []int) bool {
	return len(parts) > 2 && lists.PlainCounts(p, &p.Mentions[parts[0]], parts) && lists.SumOfParts(p, parts[1:]) == p.Mentions[parts[0]].N
}

// goesOverStop says whether a list that began behind a comma goes on behind a ；, where something else is told.
func goesOverStop(p *prose.Paragraph, parts []int) bool {
	if len(parts) < 3 || strings.ContainsAny(p.Mentions[parts[0]].Gap, "；;") {
		return false
	}
	return lists.SemicolonBetween(p, parts[0], parts[len(parts)-1])
}

// oneOfThem says whether a total is called as its parts are, so that it is one of their kind: 减轻处罚8件，从轻处罚27件，不予处罚19件.
func oneOfThem(p *prose.Paragraph, c *candidate) bool {
	whole := p.Mentions[c.whole].Lead
	tail := whole[max(0, len(whole)-2*len("一")):]
	if utf8.RuneCountInString(whole) > 8 || utf8.RuneCountInString(tail) < 2 {
		return false
	}
	alike := 0
	for _, j := range c.list.Parts {
		switch {
		case strings.HasSuffix(p.Mentions[j].Lead, tail):
			alike++
		case !lists.IsRest(&p.Mentions[j]): // 生活类案件312件，市容类案件298件，其余250件
			return false
		}
	}
	return alike > 0
}

// seriesOfKinds says whether a figure and the list behind it together make up a figure before them: 热点87个…，农事用火59个，工业热源20个，
// 其他8个.
func seriesOfKinds(p *prose.Paragraph, c *candidate) bool {
	w := &p.Mentions[c.whole]
	all := append([]int{c.whole}, c.list.Parts...)
	for j := c.whole - 1; j >= 0 && c.whole-j <= 6 && w.Block-p.Mentions[j].Block <= 1; j-- {
		if m := &p.Mentions[j]; prose.SameKind(m.Figure, w.Figure) && lists.PlainCounts(p, m, all) && lists.SumOfParts(p, all) == m.N {
			return true
		}
	}
	return false
}

// leadsList says whether a figure can be the total of the list behind it: it is not one of the same series, and no other figure
// before it can be meant.
func leadsList(p *prose.Paragraph, c *candidate, s *lists.Listing) bool {
	w := &p.Mentions[c.whole]
	if !s.Closed && w.Words.Has(lexicon.Channel) && p.Mentions[c.list.Parts[0]].Words.Has(lexicon.Channel) {
		return false // 热线转办5137件，平台转办2706件，其他渠道1573件: three of a kind
	}
	if s.Outcome && w.Words.Ends&lexicon.Outcome != 0 && w.Words.Ends&lexicon.Done == 0 && !asksFor(w.Lead) {
		return false // 办结件中予以公开38件，部分公开14件，…: the first of the outcomes
	}
	done := w.Words.Has(lexicon.Done) && s.Outcome // 审结96件，胜诉…
	return done || !oneOfSeveral(p, c.whole) || tiedToLast(p, c, s)
}

// asksFor says whether a label counts what was asked for, so that the outcomes behind it are of these: 收到依申请公开11件，予以公开7件; 提请批准逮捕312人，批准逮捕271人.
func asksFor(label string) bool {
	return match.EndsWithAny(label, "申请公开", "依申请公开") || match.ContainsAny(label, "提请", "报请", "申请")
}

// oneOfSeveral says whether another figure of the same kind stands before figure w in its sentence: then a list behind w need not
// be one of w alone.
func oneOfSeveral(p *prose.Paragraph, w int) bool {
	return w > 0 && !strings.ContainsAny(p.Mentions[w].Gap, "；;") && p.Mentions[w-1].Block == p.Mentions[w].Block && prose.SameKind(p.Mentions[w-1].Figure, p.Mentions[w].Figure)
}

// tiedToLast says whether a list can only be one of the figure right before it: what was dealt with and what is left of it (两类共11件，
// 已办结10件，另1件), or all grades of it.
func tiedToLast(p *prose.Paragraph, c *candidate, s *lists.Listing) bool {
	if p.SpeaksOfCarried(c.whole) {
		return false
	}
	left := s.Rest && len(c.list.Parts) == 2 && lists.DoneWord(p.Mentions[c.list.Parts[0]].Lead)
	return left || s.Closed && lists.Near(&c.claim, 6)
}
