// How much a list of parts claims: that it leaves nothing out (then it must add up), or that its members do not
// overlap (then it must not exceed the whole), or neither.

package claims

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// listing is what the labels of a list say of it.
type listing struct {
	parts   int
	rest    bool // the last part is 其他 or the like
	closed  bool // the labels name all members of a closed set, or words behind them say that there are no others
	outcome bool // each part is a way in which a case ends
	tail    bool // and one of them is named only in complete lists
	channel bool // each part is a way in which a case comes in
	either  bool // the parts are a thing and its negation
	uniform bool // all labels divide by one point of view
	overlap bool // the labels name groups of persons
	full    bool // the parts carry shares that make 100%
	done    bool // the total counts what was concluded
}

// survey looks at the labels of the first reading's parts.
func survey(p *paragraph, whole *mention, l *list, parts int) listing {
	s := listing{parts: parts, outcome: true, channel: true, done: whole.words.has(doneClass)}
	labels := make([]string, 0, parts)
	for _, j := range l.parts[:parts] {
		labels = append(labels, p.mentions[j].name)
		s.note(p.mentions[j].named)
	}
	last := &p.mentions[l.parts[parts-1]]
	apart := stagesOf(labels) || saidApart(last)
	s.overlap = s.overlap && !s.outcome && !s.channel && !apart && whole.Kind != "money" // money is given once, whoever gets it
	s.rest = parts > 1 && isRest(last) && !p.startsAnew(whole, l.parts[:parts])
	s.closed = allMembers(whole, labels) || saidToBeAll(last) || !s.overlap && named(p.subjectBefore(whole, l), labels)
	s.either = exclusive(labels) || inNames(labels)
	s.uniform = apart || ofOneView(labels)
	s.full = l.sharesComplete() && p.sharesWhole(l)
	return s
}

// allMembers says whether labels name all that there is to name of a total.
func allMembers(whole *mention, labels []string) bool {
	return closed(labels) || allFines(whole, labels)
}

// startsAnew says whether the last of two parts tells of others than the total, which is far more than both: 处分26人，其中科级干部5人，另有3人移送.
func (p *paragraph) startsAnew(whole *mention, parts []int) bool {
	last := &p.mentions[parts[len(parts)-1]]
	return len(parts) == 2 && strings.HasPrefix(last.label, "另有") && p.plainCounts(whole, parts) && p.sumOfParts(parts)*2 < whole.N
}

// ofOneView says whether labels divide by one point of view.
func ofOneView(labels []string) bool {
	return uniform(labels) || sanctions(labels) || levels(labels) || classified(labels)
}

// note takes in what the words of one label mean.
func (s *listing) note(label marks) {
	s.outcome = s.outcome && label.has(outcomeClass|restClass|openClass|nextClass)
	s.channel = s.channel && label.has(channelClass|restClass)
	s.tail = s.tail || label.has(tailClass)
	s.overlap = s.overlap || label.has(groupClass)
}

// subjectBefore gives the words that name a total and can name all its parts.
func (p *paragraph) subjectBefore(whole *mention, l *list) string {
	if listMark(p.mentions[l.parts[0]].gap) == 0 {
		return whole.clause // what follows is the first part's own label
	}
	return whole.clause + whole.noun
}

// allFines says whether an amount of 罚没 is divided into both of its parts.
func allFines(whole *mention, labels []string) bool {
	return whole.Kind == "money" && strings.Contains(whole.clause, "罚没") && len(labels) == len(fines) && covers(labels, fines)
}

// fines are all that 罚没 is made of.
var fines = [][]string{{"罚款"}, {"没收"}} //nolint:gochecknoglobals // a constant list

// inNames says whether two labels tell in whose name documents were issued: nothing is issued in two names.
func inNames(labels []string) bool {
	return len(labels) == 2 && labels[0] != labels[1] && strings.Contains(labels[0], "名义") && strings.Contains(labels[1], "名义")
}

// classified says whether all labels say what kind of thing each is: 13个为镇、3个为乡.
func classified(labels []string) bool {
	for _, label := range labels {
		if !match.StartsWithAny(label, "为", "是", "系", "属") {
			return false
		}
	}
	return len(labels) > 1
}

// levels says whether all labels name different levels of government: 中央资金, 省级资金.
func levels(labels []string) bool {
	words := []string{"中央", "国家", "省级", "市级", "县级", "区级", "镇级", "乡级", "村级"}
	return differ(labels, func(label string) string {
		return lastWord(words, func(word string) bool { return strings.HasPrefix(label, word) })
	})
}

// differ says whether each of several labels has a name of its own.
func differ(labels []string, nameOf func(string) string) bool {
	seen := map[string]bool{}
	for _, label := range labels {
		name := nameOf(label)
		if name == "" || seen[name] {
			return false
		}
		seen[name] = true
	}
	return len(labels) > 1
}

// lastWord gives the last of some words that fits; empty where none does.
func lastWord(words []string, fits func(string) bool) string {
	found := ""
	for _, word := range words {
		if fits(word) {
			found = word
		}
	}
	return found
}

// sanctions says whether all labels name disciplinary sanctions, of which one case brings one: 警告, 记过, 降级.
func sanctions(labels []string) bool {
	for _, label := range labels {
		if !match.EndsWithAny(label, "警告", "记过", "记大过", "降级", "撤职", "开除", "开除党籍", "留党察看") {
			return false
		}
	}
	return len(labels) > 1
}

// schoolStages are the stages of school, of which nobody attends two.
var schoolStages = []string{"幼儿", "小学", "初中", "高中", "中职", "高职", "大专", "大学", "研究生"} //nolint:gochecknoglobals // a constant list

// stagesOf says whether all labels name pupils of different stages of school.
func stagesOf(labels []string) bool {
	return differ(labels, func(label string) string {
		if !strings.Contains(label, "生") && !strings.Contains(label, "幼儿") {
			return ""
		}
		return lastWord(schoolStages, func(stage string) bool { return strings.Contains(label, stage) })
	})
}

// isRest says whether a label takes up what the other parts of its list leave: 其他5件, 公共设施及其他用地12亩.
func isRest(m *mention) bool {
	return m.named.starts&restClass != 0 || m.name == "另" || match.ContainsAny(m.name, "及其他", "和其他", "及其它", "和其它", "等其他")
}

// judgeList sets Exhaustive, Disjoint, Certain and Reason from the signal and the labels.
func judgeList(claim *tree.Claim, p *paragraph, whole *mention, l *list) {
	first := claim.Readings[0]
	parts := l.parts[:min(len(first), len(l.parts))]
	if claim.Signal == signalRespective && !p.handedOut(parts) {
		claim.Reason = "list"
		return // the series is over before the list
	}
	s := survey(p, whole, l, len(parts))
	s.closed = s.closed || (claim.Signal == signalPartition || claim.Signal == signalRespective) && p.countsKinds(parts)
	tied := slices.Contains([]string{signalAmong, signalBracket, signalOf}, claim.Signal)
	if len(first) == 1 {
		claim.Certain, claim.Disjoint, claim.Reason = tied, true, "subset"
		return
	}
	if l.crosses || p.saidToOverlap(parts) {
		claim.Reason = "overlap"
		return
	}
	judgeParts(claim, p, l, &s, parts, tied)
}

// judgeParts is judgeList for lists of several parts.
func judgeParts(claim *tree.Claim, p *paragraph, l *list, s *listing, parts []int, tied bool) {
	if p.endsElsewhere(parts, s) {
		claim.Reason = "subset"
		return
	}
	claim.Exhaustive = !l.subset && s.leavesNothingOut(claim)
	claim.Disjoint = claim.Exhaustive || s.divides() || near(claim, 4) && p.ofKinds(parts)
	switch {
	case claim.Exhaustive:
		claim.Certain = !l.comment || s.rest || s.closed || claim.Signal == signalColon
		claim.Reason = "comparison"
	case s.overlap && claim.Signal != signalCompose:
		claim.Certain, claim.Reason = tied, "overlap"
	default:
		claim.Certain, claim.Reason = tied || s.either || s.channel, "subset"
	}
}

// countsKinds says whether the words before a list say how many kinds there are, as many as it has parts: 按红、橙、黄三级依次为36条、214条、1278条.
func (p *paragraph) countsKinds(parts []int) bool {
	gap := p.mentions[parts[0]].gap
	number, known := map[int]string{2: "两", 3: "三", 4: "四", 5: "五"}[len(parts)]
	return known && strings.Contains(gap, "按") && match.ContainsAny(gap, number+"级", number+"类", number+"档")
}

// saidToOverlap says whether the words behind the last part say that some cases are counted twice: ，个别信件同时反映两类问题.
func (p *paragraph) saidToOverlap(parts []int) bool {
	sentence, _, _ := strings.Cut(p.mentions[parts[len(parts)-1]].behind, "。")
	return match.ContainsAny(sentence, "同时反映", "同时涉及", "同时属", "交叉", "重叠", "重复计", "有重复", "兼有", "涉及两类", "涉及多")
}

// saidApart says whether the words behind the last part say that nothing is counted twice: （两类人员互不重复）, ，两类人员无重合.
func saidApart(last *mention) bool {
	sentence, _, _ := strings.Cut(last.behind, "。")
	return match.ContainsAny(sentence, "不重复", "无重合", "不重合", "无重复", "不交叉", "无交叉", "不重叠", "无重叠")
}

// saidToBeAll says whether the words behind the last part say that there are no others: ，仅此两类; ，无其他来源.
func saidToBeAll(last *mention) bool {
	clause, _, _ := strings.Cut(last.behind, "。")
	return match.ContainsAny(clause, "结论仅此", "结果仅此", "，仅此", "，再无其他", "，无其他", "，别无其他", "，没有其他", "，非此即彼", "，不含其他", "结果仅此")
}

// endsElsewhere says whether a list ends with the rest of something else: 其中重大隐患16条，整改16条，其余未整改的40条.
func (p *paragraph) endsElsewhere(parts []int, s *listing) bool {
	return s.rest && len(parts) > 2 && strings.Contains(p.mentions[parts[len(parts)-1]].label, "未")
}

// handedOut says whether all parts belong to one series of names: 甲、乙、丙分别为….
func (p *paragraph) handedOut(parts []int) bool {
	return !slices.ContainsFunc(parts, func(j int) bool { return !p.mentions[j].respective })
}

// crosscutting are words of parts that tell of another side than the parts beside them: one case can be all of these.
var crosscutting = []string{ //nolint:gochecknoglobals // a constant list
	"涉", "重点", "重大", "疑难", "复杂", "新增", "新", "群体", "重复", "集体", "网上", "线上", "主动", "现场", "首次", "跨", "大", "特殊", "紧急", "突发", "敏感", "历史", "信访", "专题",
	"联合", "专项", "夜间", "节假日", "其中", "仅", "有", "的", "等", "优秀", "示范", "先进", "典型", "获", "被", "已", "未", "不", "可",
}

// ofKinds says whether the parts of a list are plain kinds of one thing, joined by 、: 其中饮酒驾驶412起、醉酒驾驶88起. Kinds of things do not
// overlap, unlike groups of persons or sides of a case; only sums close to their total are held against it.
func (p *paragraph) ofKinds(parts []int) bool {
	mark := '、'
	if len(parts) > 1 {
		mark = listMark(p.mentions[parts[1]].gap)
	}
	for i, j := range parts {
		m := &p.mentions[j]
		name := strings.TrimPrefix(m.label, "其中")
		short := utf8.RuneCountInString(name) >= 2 && utf8.RuneCountInString(name) <= 8
		if !short || m.named.has(groupClass) || m.Family == "person" || m.Family == "person-time" || match.ContainsAny(name, crosscutting...) || i > 0 && listMark(m.gap) != mark {
			return false
		}
	}
	return len(parts) > 1 && (mark == '、' || mark == '，' && len(parts) > 2)
}

// leavesNothingOut says whether labels, shares or the signal make a list complete.
func (s *listing) leavesNothingOut(claim *tree.Claim) bool {
	if s.rest || s.closed || s.full {
		return true
	}
	if claim.Signal == signalCompose {
		return true // whoever is meant by its name, nothing else is in it
	}
	return !s.overlap && (explicit(claim.Signal, s, claim) || s.outcome && s.tail && (s.parts > 3 || s.parts == 3 && s.done && claim.Signal == signalBare && near(claim, 8)))
}

// divides says whether the labels exclude each other.
func (s *listing) divides() bool {
	return !s.overlap && (s.outcome || s.channel || s.uniform || s.either)
}

// explicit says whether the signal alone makes a list exhaustive. A bracket and 包括 do so only for a list that is not
// far from its total: far below, they pick out.
func explicit(signal string, s *listing, claim *tree.Claim) bool {
	switch signal {
	case signalColon, signalEach, signalPartition, signalResult, signalDivide, signalCompose, signalExcept:
		return true
	case signalInclude:
		return s.parts > 2 && near(claim, 4)
	case signalBracket:
		return near(claim, 4)
	default:
		return false
	}
}

// near says whether total and parts differ by at most one part in n of the larger.
func near(claim *tree.Claim, n int64) bool {
	low, high, bounded := bounds(claim.Readings[0])
	whole := claim.Whole
	return whole.High == nil || !bounded || high*n >= whole.Low*(n-1) && *whole.High*n >= low*(n-1)
}

// sharesComplete says whether every part carries a share.
func (l *list) sharesComplete() bool { return len(l.shares) >= 2 && len(l.shares) == len(l.parts) }

// sharesWhole says whether the shares of a list make 100% within rounding.
func (p *paragraph) sharesWhole(l *list) bool {
	var low, high int64
	for _, j := range l.shares {
		m := &p.mentions[j]
		if m.Scale > 4 || m.High == nil {
			return false
		}
		unit := pow10(4 - m.Scale)
		low += (m.N - max(m.Step, 1)) * unit
		high += (m.N + max(m.Step, 1)) * unit
	}
	return low <= 100*pow10(4) && high >= 100*pow10(4)
}
