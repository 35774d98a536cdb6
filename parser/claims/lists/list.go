// Gathers the parts of a list: which figures after a total belong to it, and where the list can be taken to end.

// Package lists reads lists of figures that may be the parts of a total: what ties them to it (其中, 分别为, a colon), which figures
// belong to them, whether they leave nothing out (其他 at their end, 男 and 女), and what is claimed of them: 746件，其中来访205件、来信120件、其他421件.
package lists

import (
	"slices"
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/lexicon"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/claims/rounding"
	"github.com/fazhilint/fazhilint/parser/match"
)

// MaxParts bounds a list; longer ones are not met and cost time.
const MaxParts = 40

// List is a run of figures that may be the parts of a whole.
type List struct {
	Parts   []int // positions in paragraph.mentions
	cuts    []int // numbers of parts after which the list may end
	end     int   // the likeliest of the cuts; 0: the list goes on to its last part
	Shares  []int // percentages that follow the parts (占…)
	Subset  bool  // a word says that the list is only a pick
	Lifted  []int // outcomes of the first part that were taken out
	nested  bool  // the list stands inside a bracket
	Crosses bool  // words say that one case may be in two of the parts
	Comment bool  // comparisons or second measures stand between the parts
}

// Gather collects the parts from mention k on that are of the same kind as whole.
func Gather(p *prose.Paragraph, whole *prose.Mention, k int) List {
	l := List{nested: p.Mentions[k].Depth > whole.Depth, Subset: picksOut(p.Mentions[k].Gap)}
	depth := p.Mentions[k].Depth
	for j := k; j < len(p.Mentions) && len(l.Parts) < MaxParts; j++ {
		m := &p.Mentions[j]
		if m.Block == p.Mentions[k].Block && m.Depth > depth {
			continue // a bracket behind a part speaks of that part alone
		}
		if j > k && strings.HasSuffix(p.Mentions[k].Gap, "中的") {
			break // 5个管理部中的4个，查出问题22个
		}
		if j == k+1 {
			if rest := restBehind(p, k); rest >= 0 {
				l.Parts = append(l.Parts, rest)
				break
			}
		}
		if j > k && (l.ends(p, j, depth) || leaves(m, whole) || p.Mentions[k].Respective && !m.Respective) || !take(p, &l, whole, j) {
			break
		}
	}
	endClosed(p, &l)
	liftOutcomes(p, &l, whole)
	liftDetails(p, &l, whole)
	return l
}

// endClosed ends a list behind the members of a closed set where something else follows: 男性218人，女性119人，本年度新增28人.
func endClosed(p *prose.Paragraph, l *List) {
	for n := 2; n < len(l.Parts) && n <= 4; n++ {
		labels := make([]string, 0, n)
		for _, j := range l.Parts[:n] {
			labels = append(labels, p.Mentions[j].Name)
		}
		const ways = lexicon.Outcome | lexicon.Channel | lexicon.Rest | lexicon.Open
		if lexicon.InClosedSet(labels) && lexicon.ListMark(p.Mentions[l.Parts[n]].Gap) == '，' && !p.Mentions[l.Parts[n]].Named.Has(ways) {
			l.cuts = append(l.cuts, n)
			if l.end == 0 {
				l.end = n
			}
			return
		}
	}
}

// leaves says whether a figure behind a ； is too large to be a part: 已办结的6827件中一次性化解6318件；受理7046件.
func leaves(m, whole *prose.Mention) bool {
	return strings.ContainsAny(m.Gap, "；;") && rounding.Small(m, whole) && isLarger(m, whole)
}

// isLarger says whether a figure is surely larger than a total.
func isLarger(m, whole *prose.Mention) bool {
	return whole.High != nil && m.Low*rounding.Pow10(whole.Scale) > *whole.High*rounding.Pow10(m.Scale)
}

// picksOut says whether the words before a list say that it names the largest of many: 三类咨询居前，分别为….
func picksOut(gap string) bool {
	return match.ContainsAny(gap, "居前", "位居前", "排名前", "排在前", "前三", "前五", "前十", "最多的", "较多的", "集中在", "主要集中", "主要是", "主要为")
}

// take adds mention j to a list where it is a part; it reports false where the list ends instead.
func take(p *prose.Paragraph, l *List, whole *prose.Mention, j int) bool {
	m := &p.Mentions[j]
	switch {
	case !prose.SameKind(whole.Figure, m.Figure):
		return skips(p, l, j)
	case ofMoreYears(m, whole), takesUp(p, j, whole), stillOpen(m, whole):
		return false
	case p.IsComparison(j) && (!m.Words.Has(lexicon.Carried) || !strings.HasPrefix(m.Lead, "其中")):
		l.Comment = true // but not 66件，其中上年结转7件、本年新立59件
	case m.Average:
	case j+1 < len(p.Mentions) && p.OfNamed(j+1):
		// 化解2.38亿元，占台账金额2.56亿元的93.0%: what a share is taken of is no part
	default:
		l.noteCut(p, j)
		l.Crosses = l.Crosses || crosses(m)
		l.Parts = append(l.Parts, j)
		l.Subset = l.Subset || m.Words.Has(lexicon.Subset) || andSoOn(m.Lead) || strings.HasPrefix(m.Noun, "等")
	}
	return true
}

// takesUp says whether a figure without a word before it, larger than the total, speaks again of a number told earlier: 应诉16件；…9件，其中6件共同
// 出庭，16件案件均有律师出庭; 31名，没有取得的4名，35名应考人员….
func takesUp(p *prose.Paragraph, j int, whole *prose.Mention) bool {
	m := &p.Mentions[j]
	ofRate := strings.HasSuffix(m.Noun, "率") && strings.Contains(m.Noun, "的")
	return m.Lead == "" && strings.HasSuffix(m.Gap, "，") && isLarger(m, whole) && (ofRate || match.ContainsAny(lexicon.FirstRunes(m.Noun, 4), "均", "都", "全部"))
}

// stillOpen says whether a figure counts what is not dealt with yet, unlike the total: 审结11件：维持8件，驳回3件；另有1件尚在审理.
func stillOpen(m, whole *prose.Mention) bool {
	return whole.Words.Has(lexicon.Done) && !whole.Words.Has(lexicon.Open) && strings.ContainsAny(m.Gap, "；;") && match.StartsWithAny(m.Noun, "正在", "尚在", "仍在", "在审", "在办", "将于")
}

// ofMoreYears says whether a figure also counts earlier years, unlike the total: 申请专利536件，其中发明专利201件，有效专利累计达到1284件;
// 30个中，通过28个，另有历年的96个.
func ofMoreYears(m, whole *prose.Mention) bool {
	if m.Role == "cumulative" && whole.Role != "cumulative" {
		return true
	}
	return IsRest(m) && isLarger(m, whole)
}

// crosses says whether the words around a part say that what it counts is counted in another part as well: 有219件同时反映两项以上问题,
// 3日内（含当日）化解164起.
func crosses(m *prose.Mention) bool {
	return match.StartsWithAny(m.Noun, "同时", "兼", "既") || match.ContainsAny(m.Lead, "同时", "兼有", "重复") || strings.Contains(m.Gap, "（含") && strings.Contains(m.Gap, "）")
}

// liftOutcomes takes from a list the outcomes of its first part, which have a total of their own: 41件；审结38件，维持17件，驳回21件，
// 其余3件在审.
func liftOutcomes(p *prose.Paragraph, l *List, whole *prose.Mention) {
	if PlainCounts(p, whole, l.Parts) && SumOfParts(p, l.Parts) == whole.N {
		return // 2184件，其中办结2136件、不予受理21件、正在审查27件
	}
	if len(l.Parts) < 3 || strings.Contains(p.Mentions[l.Parts[0]].Name, "中") {
		return // 办结案件中移送3件，撤案6件: the outcomes of what was told before
	}
	if first := lexicon.Scan(strings.TrimPrefix(p.Mentions[l.Parts[0]].Name, "已")); first.Starts&lexicon.Done == 0 || first.Ends&lexicon.Outcome != 0 && first.Ends&lexicon.Done == 0 {
		return // 审结案件中维持63件 is the first of the outcomes
	}
	kept := []int{l.Parts[0]}
	for _, j := range l.Parts[1:] {
		m := &p.Mentions[j]
		if IsRest(m) || m.Words.Has(lexicon.Open) {
			kept = append(kept, j)
			continue
		}
		if !m.Named.Has(lexicon.Outcome) || m.Named.Has(lexicon.Done) {
			return // parts of another kind: the list is as it stands
		}
	}
	for _, j := range l.Parts[1:] {
		if !slices.Contains(kept, j) {
			l.Lifted = append(l.Lifted, j)
		}
	}
	l.Parts, l.cuts, l.end = kept, nil, 0
}

// restBehind gives the rest of a total behind the details of what was dealt with: 6件，审结5件，其中维持4件、终止1件，另有1件在审; -1
// where no details, or none that add up, stand between.
func restBehind(p *prose.Paragraph, k int) int {
	m := &p.Mentions[k]
	if !DoneWord(m.Lead) || k+1 >= len(p.Mentions) || !strings.Contains(p.Mentions[k+1].Gap, "其中") {
		return -1
	}
	var details []int
	for j := k + 1; j < len(p.Mentions) && p.Mentions[j].Block == m.Block && p.Mentions[j].Depth == m.Depth; j++ {
		n := &p.Mentions[j]
		switch {
		case n.Kind == "rate":
		case !prose.SameKind(n.Figure, m.Figure) || strings.ContainsAny(n.Gap, "；;"):
			return -1
		case IsRest(n) || n.Words.Has(lexicon.Open):
			if PlainCounts(p, m, details) && SumOfParts(p, details) == m.N {
				return j
			}
			return -1
		default:
			details = append(details, j)
		}
	}
	return -1
}

// liftDetails takes from a list that ends with a rest the members that only tell what one of its parts is made of: 投诉16件，查实2件，
// 处罚1件、惩戒1件，其余14件; 315处，当场整改247处，限期整改68处，到12月底完成63处，尚余5处.
func liftDetails(p *prose.Paragraph, l *List, whole *prose.Mention) {
	last := len(l.Parts) - 1
	if last < 3 || !IsRest(&p.Mentions[l.Parts[last]]) || !PlainCounts(p, whole, l.Parts) || SumOfParts(p, l.Parts) == whole.N {
		return
	}
	for at := range last - 1 {
		for to := at + 3; to <= last+1; to++ {
			details := SumOfParts(p, l.Parts[at+1:to])
			if details == p.Mentions[l.Parts[at]].N && SumOfParts(p, l.Parts)-details == whole.N {
				l.Parts = slices.Delete(l.Parts, at+1, to)
				l.cuts, l.end = nil, 0
				return
			}
		}
	}
}

// PlainCounts says whether a total and its parts are exact numbers of one unit.
func PlainCounts(p *prose.Paragraph, whole *prose.Mention, parts []int) bool {
	for _, j := range parts {
		if m := &p.Mentions[j]; m.Approx != "" || m.Scale != whole.Scale || m.Unit != whole.Unit || rounding.Rounded(m.Figure) {
			return false
		}
	}
	return whole.Approx == "" && rounding.Small(whole)
}

// SumOfParts adds up figures of one scale.
func SumOfParts(p *prose.Paragraph, parts []int) int64 {
	var sum int64
	for _, j := range parts {
		sum += p.Mentions[j].N
	}
	return sum
}

// ends says whether the list is over before mention j.
func (l *List) ends(p *prose.Paragraph, j, depth int) bool {
	m := &p.Mentions[j]
	if m.Block != p.Mentions[j-1].Block || m.Depth < depth || l.nested && closesBracket(m.Gap) {
		return true
	}
	if strings.HasPrefix(m.Gap, "中") && amongThese(m.Gap) || strings.HasPrefix(m.Gap, "中，") {
		return true // 尚未办结的6件中，4件在勘测
	}
	return opensAnother(m) || excepts(p, j) || SaidHowMany(m.Gap) || composed(p.Mentions[j-1].Noun)
}

// opensAnother says whether the words before a figure open another list or count something by another way: 其中, 按领域分, 共, 人均,
// 办结案件中处罚64件, 按已结案814件计算.
func opensAnother(m *prose.Mention) bool {
	switch {
	case resultIs(m.Clause), m.Cues&prose.CueColon != 0, lexicon.IsSumLabel(m.Lead), m.Words.Starts&lexicon.Mean != 0, strings.HasPrefix(m.Lead, "按"):
		return true
	case m.Cues&prose.CueAmong != 0 && strings.Contains(m.Gap, "其中"), m.Cues&prose.CuePartition != 0 && lexicon.PartitionMark(m.Gap):
		return true
	}
	return m.Cues&prose.CueOf != 0 && ofThese(prose.BehindLast(m.Gap, prose.ClauseBreaks))
}

// SaidHowMany says whether the words behind a part close its list with the number of its parts: 一审52件、二审24件三类，….
func SaidHowMany(gap string) bool {
	for _, n := range []string{"二", "两", "三", "四", "五", "六", "七", "八"} {
		if rest, ok := strings.CutPrefix(gap, n); ok && match.StartsWithAny(rest, "类", "种", "大类", "级", "项", "者") {
			return true
		}
	}
	return false
}

// andSoOn says whether 等 stands inside a label as 'and so on'. At its end (驳回、终止等) it closes the name of one part.
func andSoOn(label string) bool {
	at := strings.Index(label, "等")
	if at < 0 {
		return false
	}
	rest := label[at+len("等"):]
	if lexicon.Scan(rest).Starts&lexicon.Outcome != 0 {
		return false // 因调解、和解等终止: one outcome with its reasons
	}
	return rest != "" && !match.StartsWithAny(rest, "次", "级", "额", "待", "候", "值", "同", "价", "距", "比例", "效") && !match.EndsWithAny(label[:at], "平", "中", "高", "初", "均", "优", "对", "何") // 中等职业学校
}

// closesBracket says whether a gap leaves the bracket it began in.
func closesBracket(gap string) bool {
	depth := 0
	for _, ch := range gap {
		switch ch {
		case '（', '(':
			depth++
		case '）', ')':
			depth--
			if depth < 0 {
				return true
			}
		}
	}
	return false
}

// skips says whether a figure of another kind may stand inside the list: a second measure right behind a part
// (140余件、900余人次), a share (占40%), or a measure closed by a ；.
func skips(p *prose.Paragraph, l *List, j int) bool {
	m := &p.Mentions[j]
	if m.Kind == "rate" && strings.Contains(m.Lead, "占") {
		l.Shares = append(l.Shares, j)
		return true
	}
	if m.Kind == "rate" || m.Kind == "point" {
		l.Comment = l.Comment || m.IsChange() || m.Kind == "point"
		return true
	}
	if m.Lead == "" || m.Gap == "" || namesNext(p, j) {
		return true
	}
	return j+1 < len(p.Mentions) && strings.ContainsAny(p.Mentions[j+1].Gap, "；;")
}

// namesNext says whether a figure stands within the name of the one behind it, without a mark between: 10所学校食堂105家次.
func namesNext(p *prose.Paragraph, j int) bool {
	next := j + 1
	return next < len(p.Mentions) && p.Mentions[next].Block == p.Mentions[j].Block && lexicon.ListMark(p.Mentions[j].Gap) != 0 && p.Mentions[next].Gap != "" && p.Mentions[next].Gap == p.Mentions[next].Lead
}

// noteCut remembers places where the list may have ended before mention j: where the list mark changes, or where a
// word opens something new.
func (l *List) noteCut(p *prose.Paragraph, j int) {
	if len(l.Parts) == 0 {
		return
	}
	m, previous := &p.Mentions[j], &p.Mentions[l.Parts[len(l.Parts)-1]]
	mark, before := markBefore(p, l.Parts[len(l.Parts)-1], j), lexicon.ListMark(previous.Gap)
	closes := IsRest(previous) && len(l.Parts) >= 2 || mark == '；' && before != '；' && before != 0 || l.turnsToOutcome(p, m) || l.carriedOn(m)
	opens := m.Named.Starts&lexicon.Rest != 0 || match.StartsWithAny(m.Lead, "正在", "未审结", "未结", "未办结", "尚未")
	if !closes && !opens && (len(l.Parts) < 2 || mark == before) {
		return
	}
	l.cuts = append(l.cuts, len(l.Parts))
	if closes && l.end == 0 {
		l.end = len(l.Parts)
	}
}

// turnsBehind says whether behind a ； at its end a list tells how many of all were dealt with, so that a rest behind that is one of these:
// 34件，分别为甲15件、乙9件和丙3件；结案31件，其余3件….
func (l *List) turnsBehind(p *prose.Paragraph) bool {
	next := &p.Mentions[l.Parts[l.end]]
	return SemicolonBetween(p, l.Parts[l.end-1], l.Parts[l.end]) && (next.Named.Starts&lexicon.Done != 0 || DoneWord(next.Lead))
}

// markBefore gives the mark that separates mention j from the member of a list before it.
func markBefore(p *prose.Paragraph, previous, j int) rune {
	if SemicolonBetween(p, previous, j) {
		return '；'
	}
	return lexicon.ListMark(p.Mentions[j].Gap)
}

// carriedOn says whether mention m tells behind a list what goes over into the next year: 办结126件，其中予以公开58件、…，结转下年5件.
func (l *List) carriedOn(m *prose.Mention) bool {
	return strings.HasPrefix(m.Lead, "结转") && len(l.Parts) > 1
}

// SemicolonBetween says whether a ；stands between two mentions, others between them included.
func SemicolonBetween(p *prose.Paragraph, from, to int) bool {
	for j := from + 1; j <= to; j++ {
		if p.Mentions[j].Depth <= p.Mentions[to].Depth && strings.ContainsAny(p.Mentions[j].Gap, "；;") {
			return true
		}
	}
	return false
}

// turnsToOutcome says whether a list of where cases came from or what they were about is over, because mention m says how
// many of them were dealt with: 86件：来信19件，来访43件，网上24件，办结85件.
func (l *List) turnsToOutcome(p *prose.Paragraph, m *prose.Mention) bool {
	if m.Named.Starts&lexicon.Done == 0 && (!strings.HasPrefix(m.Lead, "已") || !DoneWord(m.Lead)) || len(l.Parts) < 2 {
		return false
	}
	for _, j := range l.Parts {
		if p.Mentions[j].Named.Has(lexicon.Outcome | lexicon.Done | lexicon.Open) {
			return false
		}
	}
	return true
}
