// How much a list of parts claims: that it leaves nothing out (then it must add up), or that its members do not
// overlap (then it must not exceed the whole), or neither.

package lists

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/fazhilint/fazhilint/parser/claims/lexicon"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/claims/rounding"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// Listing is what the labels of a list say of it.
type Listing struct {
	Parts   int
	Rest    bool // the last part is 其他 or the like
	Closed  bool // the labels name all members of a closed set, or words behind them say that there are no others
	Outcome bool // each part is a way in which a case ends
	Tail    bool // and one of them is named only in complete lists
	Channel bool // each part is a way in which a case comes in
	Either  bool // the parts are a thing and its negation
	Uniform bool // all labels divide by one point of view
	overlap bool // the labels name groups of persons
	Full    bool // the parts carry shares that make 100%, or bear the noun of their total
	Done    bool // the total counts what was concluded
}

// Survey looks at the labels of the first reading's parts.
func Survey(p *prose.Paragraph, whole *prose.Mention, l *List, parts int) Listing {
	s := Listing{Parts: parts, Outcome: true, Channel: true, Done: whole.Words.Has(lexicon.Done)}
	labels := make([]string, 0, parts)
	for _, j := range l.Parts[:parts] {
		labels = append(labels, p.Mentions[j].Name)
		s.note(p.Mentions[j].Named)
	}
	last := &p.Mentions[l.Parts[parts-1]]
	apart := stagesOf(labels) || saidApart(last, whole)
	s.overlap = s.overlap && !s.Outcome && !s.Channel && !apart && whole.Kind != "money" // money is given once, whoever gets it
	s.Rest = parts > 1 && IsRest(last) && !startsAnew(p, whole, l.Parts[:parts])
	s.Closed = allMembers(whole, last, labels) || SaidToBeAll(last) || !s.overlap && lexicon.Named(subjectBefore(p, whole, l), labels)
	s.Either = lexicon.Exclusive(labels) || inNames(labels)
	s.Uniform = apart || ofOneView(labels)
	s.Full = l.SharesComplete() && sharesWhole(p, l)
	return s
}

// allMembers says whether labels name all that there is to name of a total.
func allMembers(whole, last *prose.Mention, labels []string) bool {
	return lexicon.Closed(labels) && !picked(labels) && !goesOn(last, len(labels)) && !qualifiedAlike(whole, labels) || allFines(whole, labels)
}

// qualifiedAlike says whether all labels say the same of their things, which the total does not say: 建议表示满意的162件，提案表示满意的239件 are not all of 411件.
func qualifiedAlike(whole *prose.Mention, labels []string) bool {
	for _, word := range []string{"满意", "采纳", "解决", "落实", "出庭", "开庭", "胜诉", "败诉", "优秀"} {
		if !slices.ContainsFunc(labels, func(label string) bool {
			return !strings.Contains(label, word) || strings.Contains(label, "不"+word) || strings.Contains(label, "未"+word) || strings.Contains(label, "基本"+word) || strings.Contains(label, "部分"+word)
		}) {
			return !strings.Contains(whole.Clause+whole.Noun, word)
		}
	}
	return false
}

// goesOn says whether the next of a list of ordinals is told of behind it: 第一批31份、第二批32份，第三批较第二批少12份.
func goesOn(last *prose.Mention, parts int) bool {
	next := lexicon.Nth(parts + 1)
	return next != "" && strings.Contains(last.Behind, next)
}

// picked says whether the first label says which of its things are meant and the others go on without: 其中涉及法治建设的代表建议9件、提案14件.
func picked(labels []string) bool {
	what, _, found := strings.Cut(labels[0], "的")
	return found && match.StartsWithAny(what, "涉及", "关于", "有关", "事关", "属于", "反映") && !strings.Contains(labels[len(labels)-1], "的")
}

// startsAnew says whether the last of two parts tells of others than the total, which is far more than both: 处分26人，其中科级干部5人，另有3人移送.
func startsAnew(p *prose.Paragraph, whole *prose.Mention, parts []int) bool {
	last := &p.Mentions[parts[len(parts)-1]]
	return len(parts) == 2 && strings.HasPrefix(last.Lead, "另有") && PlainCounts(p, whole, parts) && SumOfParts(p, parts)*2 < whole.N
}

// note takes in what the words of one label mean.
func (s *Listing) note(label lexicon.Marks) {
	s.Outcome = s.Outcome && label.Has(lexicon.Outcome|lexicon.Rest|lexicon.Open|lexicon.Next)
	s.Channel = s.Channel && label.Has(lexicon.Channel|lexicon.Rest)
	s.Tail = s.Tail || label.Has(lexicon.Tail)
	s.overlap = s.overlap || label.Has(lexicon.Group)
}

// subjectBefore gives the words that name a total and can name all its parts.
func subjectBefore(p *prose.Paragraph, whole *prose.Mention, l *List) string {
	if lexicon.ListMark(p.Mentions[l.Parts[0]].Gap) == 0 {
		return whole.Clause // what follows is the first part's own label
	}
	return whole.Clause + whole.Noun
}

// allFines says whether an amount of 罚没 is divided into both of its parts.
func allFines(whole *prose.Mention, labels []string) bool {
	return whole.Kind == "money" && strings.Contains(whole.Clause, "罚没") && len(labels) == len(fines) && lexicon.Covers(labels, fines)
}

// fines are all that 罚没 is made of.
var fines = [][]string{{"罚款"}, {"没收"}} //nolint:gochecknoglobals // a constant list

// inNames says whether two labels tell in whose name documents were issued: nothing is issued in two names.
func inNames(labels []string) bool {
	return len(labels) == 2 && labels[0] != labels[1] && strings.Contains(labels[0], "名义") && strings.Contains(labels[1], "名义")
}

// IsRest says whether a label takes up what the other parts of its list leave: 其他5件, 公共设施及其他用地12亩.
func IsRest(m *prose.Mention) bool {
	if SaysSource(m) {
		return false
	}
	return m.Named.Starts&lexicon.Rest != 0 || m.Name == "另" || match.ContainsAny(m.Name, "及其他", "和其他", "及其它", "和其它", "等其他")
}

// SaysSource says whether a figure behind 另有 tells where cases came from, so that it may count others than those left: 另有15件为上级交办.
func SaysSource(m *prose.Mention) bool {
	return match.StartsWithAny(m.Lead, "另有", "另外") && match.ContainsAny(m.Noun, "交办", "转办", "新收", "移送来", "转来", "接收", "受理的")
}

// TellsOneMore says whether a part is told as one more, and nothing says that it is all that is left: 优秀39本，仍有4本被评为基本合格; 负责人出庭43件，另有12件
// 书面审理; but not 尚有3件未办结.
func TellsOneMore(m *prose.Mention) bool {
	open := match.ContainsAny(m.Lead+m.Noun, "未", "尚", "正在", "在办", "在审", "待", "不") && !match.StartsWithAny(m.Noun, "正在申报", "正在申请", "正在创建", "正在培育", "正在争创")
	return match.StartsWithAny(m.Lead, "仍有", "还有", "另有", "另外") && !open
}

// judgeList sets Exhaustive, Disjoint, Certain and Reason from the signal and the labels.
func judgeList(claim *tree.Claim, p *prose.Paragraph, whole *prose.Mention, l *List) {
	first := claim.Readings[0]
	parts := l.Parts[:min(len(first), len(l.Parts))]
	if claim.Signal == signalRespective && !handedOut(p, parts) {
		claim.Reason = "list"
		return // the series is over before the list
	}
	if hasOwnTotal(p, whole, parts) {
		claim.Reason = "list"
		return
	}
	s := Survey(p, whole, l, len(parts))
	s.Closed = s.Closed || (claim.Signal == SignalPartition || claim.Signal == signalRespective) && countsKinds(p, parts)
	tied := slices.Contains([]string{SignalAmong, SignalBracket, SignalOf}, claim.Signal)
	if len(first) == 1 {
		claim.Certain, claim.Disjoint, claim.Reason = tied, true, "subset"
		return
	}
	if !tied && namesSibling(p, whole, parts) {
		claim.Reason = "list"
		return
	}
	if l.Crosses || saidToOverlap(p, parts) {
		claim.Reason = "overlap"
		return
	}
	s.Full = s.Full || namesAll(p, claim, parts)
	judgeParts(claim, p, l, &s, parts, tied)
}

// hasOwnTotal says whether a list that does not make up a total is followed by the sum that it makes: 审结412件；公安类132件、…、其余48件，五类合计400件.
func hasOwnTotal(p *prose.Paragraph, whole *prose.Mention, parts []int) bool {
	next := parts[len(parts)-1] + 1
	for next < len(p.Mentions) && p.Mentions[next].Block == p.Mentions[next-1].Block && p.Mentions[next].Kind == "rate" {
		next++
	}
	if next >= len(p.Mentions) || len(parts) < 3 || !PlainCounts(p, whole, parts) {
		return false
	}
	m := &p.Mentions[next]
	sum := SumOfParts(p, parts)
	return m.Block == p.Mentions[next-1].Block && m.Unit == whole.Unit && m.N == sum && sum != whole.N && match.EndsWithAny(m.Lead, "合计", "共计", "共", "总计")
}

// judgeParts is judgeList for lists of several parts.
func judgeParts(claim *tree.Claim, p *prose.Paragraph, l *List, s *Listing, parts []int, tied bool) {
	if s.Rest && (endsElsewhere(p, parts, claim) || allInOne(claim)) {
		claim.Reason = "subset"
		return
	}
	claim.Exhaustive = !l.Subset && s.leavesNothingOut(claim)
	claim.Disjoint = claim.Exhaustive || setApart(claim, p, s, parts)
	switch {
	case claim.Exhaustive:
		claim.Certain = !l.Comment || s.Rest || s.Closed || claim.Signal == SignalColon
		claim.Reason = "comparison"
	case s.overlap && claim.Signal != signalCompose:
		claim.Certain, claim.Reason = tied, "overlap"
	default:
		claim.Certain, claim.Reason = tied || s.setsApart(claim) || sharesNoun(p, claim, parts), "subset"
	}
}

// setsApart says whether no case is in two parts: they exclude each other by their names, or are more ends than cases that came to one.
func (s *Listing) setsApart(claim *tree.Claim) bool {
	return s.Either || s.Channel || s.Outcome && s.Done && Exceeds(claim)
}

// namesAll says whether a series of three names or more, of which the last ends with the noun of the total, comes so near the total that it leaves nothing out.
func namesAll(p *prose.Paragraph, claim *tree.Claim, parts []int) bool {
	return len(parts) > 2 && Near(claim, 12) && sharesNoun(p, claim, parts)
}

// sharesNoun says whether a series of names ends with the noun of the total before it: 公开信息11260条，概况类、动态类、目录类信息分别为….
func sharesNoun(p *prose.Paragraph, claim *tree.Claim, parts []int) bool {
	const noun = 2 // characters
	if next := parts[len(parts)-1] + 1; next < len(p.Mentions) && p.Mentions[next].Block == p.Mentions[next-1].Block && IsRest(&p.Mentions[next]) {
		return false // …，其余为互动类10条
	}
	last, whole := []rune(p.Mentions[parts[len(parts)-1]].Name), []rune(claim.Whole.Label)
	return claim.Signal == signalRespective && len(last) > noun && len(whole) > noun && string(last[len(last)-noun:]) == string(whole[len(whole)-noun:])
}

// namesSibling says whether a figure before a list is called by what one of the parts is called by: 书面协议79件，口头协议45件；书面协议当年履行73件 are no
// parts of the first.
func namesSibling(p *prose.Paragraph, whole *prose.Mention, parts []int) bool {
	labels := make([]string, 0, len(parts))
	for _, j := range parts {
		labels = append(labels, p.Mentions[j].Name)
	}
	return lexicon.IsMemberBeside(whole.Clause, labels)
}

// countsKinds says whether the words before a list say how many kinds there are, as many as it has parts: 按红、橙、黄三级依次为36条、214条、1278条; 分为以下
// 三类：….
func countsKinds(p *prose.Paragraph, parts []int) bool {
	gap := p.Mentions[parts[0]].Gap
	number, known := map[int]string{2: "两", 3: "三", 4: "四", 5: "五"}[len(parts)]
	return known && match.ContainsAny(gap, "按", "分为", "分成", "共分") && match.ContainsAny(gap, number+"级", number+"类", number+"档", number+"种", number+"色", number+"个等级", number+"个等次")
}

// SaidToBeAll says whether the words behind the last part say that there are no others: ，仅此两类; ，无其他来源.
func SaidToBeAll(last *prose.Mention) bool {
	clause, _, _ := strings.Cut(last.Behind, "。")
	if next, found := strings.CutPrefix(clause, "，"); found {
		if subject, _, none := strings.Cut(next, "没有其他"); none && utf8.RuneCountInString(subject) <= 4 {
			return true // ，基金没有其他支出去向
		}
	}
	return match.ContainsAny(clause, "结论仅此", "结果仅此", "，仅此", "，再无其他", "，无其他", "，别无其他", "，没有其他", "，没有第三", "，非此即彼", "，不含其他", "之外无其他", "以外无其他", "之外没有其他", "以外没有其他", "之外再无")
}

// setApart says whether the parts of a list that may leave others out exclude each other.
func setApart(claim *tree.Claim, p *prose.Paragraph, s *Listing, parts []int) bool {
	from := strings.HasSuffix(strings.TrimSuffix(p.Mentions[parts[0]].Gap, p.Mentions[parts[0]].Lead), "，") && match.StartsWithAny(p.Mentions[parts[0]].Lead, "其中来自", "来自", "分别来自") // nobody comes from two places
	return !allInOne(claim) && (s.divides() || Near(claim, 4) && (ofKinds(p, parts) || from))
}

// allInOne says whether one of several parts, or the first of them together, are as large as the total: then the others are among them. 67个，其中书面述法67个、会议述法14个;
// 核实4件，整改4件，另2件不属实; 图斑9124个，其中合规5640个，疑似违法3484个，经核实违法2061个.
func allInOne(claim *tree.Claim) bool {
	parts, sum := claim.Readings[0], int64(0)
	for i := range parts[:len(parts)-1] {
		if sum += parts[i].Written; sum == claim.Whole.Written && strings.HasPrefix(parts[i+1].Label, "经") {
			return true
		}
	}
	return slices.ContainsFunc(parts, func(part tree.Term) bool { return part.Written == claim.Whole.Written })
}

// endsElsewhere says whether a list ends with the rest of something else: 其中重大隐患16条，整改16条，其余未整改的40条; 3714项，其中重大46项；当场整改2109项，
// 限期整改1605项，整改3688项，其余26项.
func endsElsewhere(p *prose.Paragraph, parts []int, claim *tree.Claim) bool {
	if len(parts) > 3 && !Near(claim, 3) && SemicolonBetween(p, parts[0], parts[len(parts)-1]) {
		return true
	}
	return len(parts) > 2 && strings.Contains(p.Mentions[parts[len(parts)-1]].Lead, "未") || leftOfAnother(p, parts, claim)
}

// leftOfAnother says whether the last of a list and its total make another figure of the sentence, of which it is the rest: 清偿2.05亿元，占2.5亿元的82%，其中
// 民营企业1.64亿元，剩余4500万元.
func leftOfAnother(p *prose.Paragraph, parts []int, claim *tree.Claim) bool {
	rest := &p.Mentions[parts[len(parts)-1]]
	if len(parts) > len(claim.Readings[0]) || !match.StartsWithAny(rest.Lead, "剩余", "余下", "剩下", "尚余", "尚有", "结余") {
		return false
	}
	all := claim.Whole.Written + claim.Readings[0][len(parts)-1].Written
	for j := parts[len(parts)-1] - 1; j >= 0 && p.Mentions[j].Block == rest.Block; j-- {
		m := &p.Mentions[j]
		if prose.SameKind(m.Figure, rest.Figure) && m.Scale <= claim.Scale && rounding.Small(m) && rounding.TermAt(m, claim.Scale).Written == all {
			return true
		}
	}
	return false
}

// handedOut says whether all parts belong to one series of names: 甲、乙、丙分别为….
func handedOut(p *prose.Paragraph, parts []int) bool {
	return !slices.ContainsFunc(parts, func(j int) bool { return !p.Mentions[j].Respective })
}

// ofKinds says whether the parts of a list are plain kinds of one thing, joined by 、: 其中饮酒驾驶412起、醉酒驾驶88起. Kinds of things do not
// overlap, unlike groups of persons or sides of a case; only sums close to their total are held against it.
func ofKinds(p *prose.Paragraph, parts []int) bool {
	mark := '、'
	if len(parts) > 1 {
		mark = lexicon.ListMark(p.Mentions[parts[1]].Gap)
	}
	hearings := areHearings(p, parts)
	for i, j := range parts {
		m := &p.Mentions[j]
		name := kindName(m.Lead)
		if hearings {
			name = strings.TrimSuffix(name, "听证")
		}
		short := utf8.RuneCountInString(name) >= 2 && utf8.RuneCountInString(name) <= 8
		if !short || m.Named.Has(lexicon.Group) || m.Family == "person" || m.Family == "person-time" || match.ContainsAny(name, lexicon.Crosscutting...) || i > 0 && lexicon.ListMark(m.Gap) != mark {
			return false
		}
	}
	return len(parts) > 1 && (mark == '、' || mark == '，' && len(parts) > 2)
}

// kindName gives the name of a kind without what does not say how it stands beside others: 重大决策 is what it is called, not how great it is.
func kindName(label string) string {
	return strings.NewReplacer("重大行政决策", "决策", "重大决策", "决策", "许可", "").Replace(strings.TrimPrefix(label, "其中"))
}

// areHearings says whether all parts are hearings of some kind, which elsewhere are told of beside other things.
func areHearings(p *prose.Paragraph, parts []int) bool {
	return !slices.ContainsFunc(parts, func(j int) bool { return !strings.HasSuffix(p.Mentions[j].Lead, "听证") })
}

// leavesNothingOut says whether labels, shares or the signal make a list complete.
func (s *Listing) leavesNothingOut(claim *tree.Claim) bool {
	if s.Rest || s.Closed || s.Full {
		return true
	}
	if claim.Signal == signalCompose {
		return true // whoever is meant by its name, nothing else is in it
	}
	return !s.overlap && (explicit(claim.Signal, s, claim) || s.Outcome && s.Tail && (s.Parts > 3 || s.Parts == 3 && s.Done && claim.Signal == SignalBare && Near(claim, 8)))
}

// divides says whether the labels exclude each other.
func (s *Listing) divides() bool {
	return !s.overlap && (s.Outcome || s.Channel || s.Uniform || s.Either)
}

// explicit says whether the signal alone makes a list exhaustive. A bracket and 包括 do so only for a list that is not
// far from its total: far below, they pick out.
func explicit(signal string, s *Listing, claim *tree.Claim) bool {
	switch signal {
	case SignalColon, signalEach, SignalPartition, SignalResult, SignalDivide, signalCompose, signalExcept:
		return true
	case signalInclude:
		return s.Parts > 2 && Near(claim, 4)
	case SignalBracket:
		return Near(claim, 4)
	default:
		return false
	}
}

// Near says whether total and parts differ by at most one part in n of the larger.
func Near(claim *tree.Claim, n int64) bool {
	low, high, bounded := rounding.Bounds(claim.Readings[0])
	whole := claim.Whole
	return whole.High == nil || !bounded || high*n >= whole.Low*(n-1) && *whole.High*n >= low*(n-1)
}

// SharesComplete says whether every part carries a share.
func (l *List) SharesComplete() bool { return len(l.Shares) >= 2 && len(l.Shares) == len(l.Parts) }

// sharesWhole says whether the shares of a list make 100% within rounding.
func sharesWhole(p *prose.Paragraph, l *List) bool {
	var low, high int64
	for _, j := range l.Shares {
		m := &p.Mentions[j]
		if m.Scale > 4 || m.High == nil {
			return false
		}
		unit := rounding.Pow10(4 - m.Scale)
		low += (m.N - max(m.Step, 1)) * unit
		high += (m.N + max(m.Step, 1)) * unit
	}
	return low <= 100*rounding.Pow10(4) && high >= 100*rounding.Pow10(4)
}
