// Gathers the parts of a list: which figures after a total belong to it, and where the list can be taken to end.

package claims

import (
	"slices"
	"strings"

	"github.com/fazhilint/fazhilint/parser/match"
)

// maxParts bounds a list; longer ones are not met and cost time.
const maxParts = 40

// list is a run of figures that may be the parts of a whole.
type list struct {
	parts   []int // positions in paragraph.mentions
	cuts    []int // numbers of parts after which the list may end
	end     int   // the likeliest of the cuts; 0: the list goes on to its last part
	shares  []int // percentages that follow the parts (占…)
	subset  bool  // a word says that the list is only a pick
	lifted  []int // outcomes of the first part that were taken out
	nested  bool  // the list stands inside a bracket
	crosses bool  // words say that one case may be in two of the parts
	comment bool  // comparisons or second measures stand between the parts
}

// gather collects the parts from mention k on that are of the same kind as whole.
func (p *paragraph) gather(whole *mention, k int) list {
	l := list{nested: p.mentions[k].depth > whole.depth, subset: picksOut(p.mentions[k].gap)}
	depth := p.mentions[k].depth
	for j := k; j < len(p.mentions) && len(l.parts) < maxParts; j++ {
		m := &p.mentions[j]
		if m.block == p.mentions[k].block && m.depth > depth {
			continue // a bracket behind a part speaks of that part alone
		}
		if j > k && strings.HasSuffix(p.mentions[k].gap, "中的") {
			break // 5个管理部中的4个，查出问题22个
		}
		if j == k+1 {
			if rest := p.restBehind(k); rest >= 0 {
				l.parts = append(l.parts, rest)
				break
			}
		}
		if j > k && (l.ends(p, j, depth) || leaves(m, whole) || p.mentions[k].respective && !m.respective) || !p.take(&l, whole, j) {
			break
		}
	}
	p.endClosed(&l)
	p.liftOutcomes(&l)
	p.liftDetails(&l, whole)
	return l
}

// endClosed ends a list behind the members of a closed set where something else follows: 男性218人，女性119人，本年度新增28人.
func (p *paragraph) endClosed(l *list) {
	for n := 2; n < len(l.parts) && n <= 4; n++ {
		labels := make([]string, 0, n)
		for _, j := range l.parts[:n] {
			labels = append(labels, p.mentions[j].name)
		}
		const ways = outcomeClass | channelClass | restClass | openClass
		if inClosedSet(labels) && listMark(p.mentions[l.parts[n]].gap) == '，' && !p.mentions[l.parts[n]].named.has(ways) {
			l.cuts = append(l.cuts, n)
			if l.end == 0 {
				l.end = n
			}
			return
		}
	}
}

// leaves says whether a figure behind a ； is too large to be a part: 已办结的6827件中一次性化解6318件；受理7046件.
func leaves(m, whole *mention) bool {
	return strings.ContainsAny(m.gap, "；;") && small(m, whole) && isLarger(m, whole)
}

// isLarger says whether a figure is surely larger than a total.
func isLarger(m, whole *mention) bool {
	return whole.High != nil && m.Low*pow10(whole.Scale) > *whole.High*pow10(m.Scale)
}

// picksOut says whether the words before a list say that it names the largest of many: 三类咨询居前，分别为….
func picksOut(gap string) bool {
	return match.ContainsAny(gap, "居前", "位居前", "排名前", "排在前", "前三", "前五", "前十", "最多的", "较多的", "集中在", "主要集中", "主要是", "主要为")
}

// take adds mention j to a list where it is a part; it reports false where the list ends instead.
func (p *paragraph) take(l *list, whole *mention, j int) bool {
	m := &p.mentions[j]
	switch {
	case !sameKind(whole.Figure, m.Figure):
		return p.skips(l, j)
	case ofMoreYears(m, whole), p.takesUp(j, whole):
		return false
	case p.isComparison(j) && (!m.words.has(carriedClass) || !strings.HasPrefix(m.label, "其中")):
		l.comment = true // but not 66件，其中上年结转7件、本年新立59件
	case m.average:
	case j+1 < len(p.mentions) && p.ofNamed(j+1):
		// 化解2.38亿元，占台账金额2.56亿元的93.0%: what a share is taken of is no part
	default:
		l.noteCut(p, j)
		l.crosses = l.crosses || crosses(m)
		l.parts = append(l.parts, j)
		l.subset = l.subset || m.words.has(subsetClass) || andSoOn(m.label) || strings.HasPrefix(m.noun, "等")
	}
	return true
}

// takesUp says whether a figure without a word before it, larger than the total, speaks again of a number told earlier: 应诉16件；…9件，其中6件共同
// 出庭，16件案件均有律师出庭.
func (p *paragraph) takesUp(j int, whole *mention) bool {
	m := &p.mentions[j]
	return m.label == "" && strings.HasSuffix(m.gap, "，") && isLarger(m, whole) && match.ContainsAny(firstWords(m.noun), "均", "都", "全部")
}

// firstWords gives the first few characters behind a figure.
func firstWords(noun string) string {
	runes := []rune(noun)
	return string(runes[:min(len(runes), 4)])
}

// ofMoreYears says whether a figure also counts earlier years, unlike the total: 申请专利536件，其中发明专利201件，有效专利累计达到1284件;
// 30个中，通过28个，另有历年的96个.
func ofMoreYears(m, whole *mention) bool {
	if m.Role == "cumulative" && whole.Role != "cumulative" {
		return true
	}
	return isRest(m) && isLarger(m, whole)
}

// crosses says whether the words around a part say that what it counts is counted in another part as well: 有219件同时反映两项以上问题,
// 3日内（含当日）化解164起.
func crosses(m *mention) bool {
	return match.StartsWithAny(m.noun, "同时", "兼", "既") || strings.Contains(m.label, "同时") || strings.Contains(m.gap, "（含") && strings.Contains(m.gap, "）")
}

// liftOutcomes takes from a list the outcomes of its first part, which have a total of their own: 41件；审结38件，维持17件，驳回21件，
// 其余3件在审.
func (p *paragraph) liftOutcomes(l *list) {
	if len(l.parts) < 3 || strings.Contains(p.mentions[l.parts[0]].name, "中") {
		return // 办结案件中移送3件，撤案6件: the outcomes of what was told before
	}
	if first := scan(strings.TrimPrefix(p.mentions[l.parts[0]].name, "已")); first.starts&doneClass == 0 || first.ends&outcomeClass != 0 && first.ends&doneClass == 0 {
		return // 审结案件中维持63件 is the first of the outcomes
	}
	kept := []int{l.parts[0]}
	for _, j := range l.parts[1:] {
		m := &p.mentions[j]
		if isRest(m) || m.words.has(openClass) {
			kept = append(kept, j)
			continue
		}
		if !m.named.has(outcomeClass) || m.named.has(doneClass) {
			return // parts of another kind: the list is as it stands
		}
	}
	for _, j := range l.parts[1:] {
		if !slices.Contains(kept, j) {
			l.lifted = append(l.lifted, j)
		}
	}
	l.parts, l.cuts, l.end = kept, nil, 0
}

// restBehind gives the rest of a total behind the details of what was dealt with: 6件，审结5件，其中维持4件、终止1件，另有1件在审; -1
// where no details, or none that add up, stand between.
func (p *paragraph) restBehind(k int) int {
	m := &p.mentions[k]
	if !doneWord(m.label) || k+1 >= len(p.mentions) || !strings.Contains(p.mentions[k+1].gap, "其中") {
		return -1
	}
	var details []int
	for j := k + 1; j < len(p.mentions) && p.mentions[j].block == m.block && p.mentions[j].depth == m.depth; j++ {
		n := &p.mentions[j]
		switch {
		case n.Kind == "rate":
		case !sameKind(n.Figure, m.Figure) || strings.ContainsAny(n.gap, "；;"):
			return -1
		case isRest(n) || n.words.has(openClass):
			if p.plainCounts(m, details) && p.sumOfParts(details) == m.N {
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
func (p *paragraph) liftDetails(l *list, whole *mention) {
	last := len(l.parts) - 1
	if last < 3 || !isRest(&p.mentions[l.parts[last]]) || !p.plainCounts(whole, l.parts) || p.sumOfParts(l.parts) == whole.N {
		return
	}
	for at := range last - 1 {
		for to := at + 3; to <= last+1; to++ {
			details := p.sumOfParts(l.parts[at+1 : to])
			if details == p.mentions[l.parts[at]].N && p.sumOfParts(l.parts)-details == whole.N {
				l.parts = slices.Delete(l.parts, at+1, to)
				l.cuts, l.end = nil, 0
				return
			}
		}
	}
}

// plainCounts says whether a total and its parts are exact numbers of one unit.
func (p *paragraph) plainCounts(whole *mention, parts []int) bool {
	for _, j := range parts {
		if m := &p.mentions[j]; m.Approx != "" || m.Scale != whole.Scale || m.Unit != whole.Unit || rounded(m.Figure) {
			return false
		}
	}
	return whole.Approx == "" && small(whole)
}

// sumOfParts adds up figures of one scale.
func (p *paragraph) sumOfParts(parts []int) int64 {
	var sum int64
	for _, j := range parts {
		sum += p.mentions[j].N
	}
	return sum
}

// ends says whether the list is over before mention j.
func (l *list) ends(p *paragraph, j, depth int) bool {
	m := &p.mentions[j]
	if m.block != p.mentions[j-1].block || m.depth < depth || l.nested && closesBracket(m.gap) {
		return true
	}
	if strings.HasPrefix(m.gap, "中") && amongThese(m.gap) || strings.HasPrefix(m.gap, "中，") {
		return true // 尚未办结的6件中，4件在勘测
	}
	return m.opensAnother() || p.excepts(j) || saidHowMany(m.gap) || composed(p.mentions[j-1].noun)
}

// opensAnother says whether the words before a figure open another list or count something by another way: 其中, 按领域分, 共, 人均,
// 办结案件中处罚64件, 按已结案814件计算.
func (m *mention) opensAnother() bool {
	switch {
	case m.cues&cueColon != 0, isSumLabel(m.label), m.words.starts&meanClass != 0, strings.HasPrefix(m.label, "按"):
		return true
	case m.cues&cueAmong != 0 && strings.Contains(m.gap, "其中"), m.cues&cuePartition != 0 && partitionMark(m.gap):
		return true
	}
	return m.cues&cueOf != 0 && ofThese(behindLast(m.gap, clauseBreaks))
}

// saidHowMany says whether the words behind a part close its list with the number of its parts: 一审52件、二审24件三类，….
func saidHowMany(gap string) bool {
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
	if scan(rest).starts&outcomeClass != 0 {
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
func (p *paragraph) skips(l *list, j int) bool {
	m := &p.mentions[j]
	if m.Kind == "rate" && strings.Contains(m.label, "占") {
		l.shares = append(l.shares, j)
		return true
	}
	if m.Kind == "rate" || m.Kind == "point" {
		l.comment = l.comment || m.isChange() || m.Kind == "point"
		return true
	}
	if m.label == "" || m.gap == "" {
		return true
	}
	return j+1 < len(p.mentions) && strings.ContainsAny(p.mentions[j+1].gap, "；;")
}

// noteCut remembers places where the list may have ended before mention j: where the list mark changes, or where a
// word opens something new.
func (l *list) noteCut(p *paragraph, j int) {
	if len(l.parts) == 0 {
		return
	}
	m, previous := &p.mentions[j], &p.mentions[l.parts[len(l.parts)-1]]
	mark, before := p.markBefore(l.parts[len(l.parts)-1], j), listMark(previous.gap)
	closes := isRest(previous) && len(l.parts) >= 2 || mark == '；' && before != '；' && before != 0 || l.turnsToOutcome(p, m) || l.carriedOn(m)
	opens := m.named.starts&restClass != 0 || match.StartsWithAny(m.label, "正在", "未审结", "未结", "未办结", "尚未")
	if !closes && !opens && (len(l.parts) < 2 || mark == before) {
		return
	}
	l.cuts = append(l.cuts, len(l.parts))
	if closes && l.end == 0 {
		l.end = len(l.parts)
	}
}

// markBefore gives the mark that separates mention j from the member of a list before it.
func (p *paragraph) markBefore(previous, j int) rune {
	if p.semicolonBetween(previous, j) {
		return '；'
	}
	return listMark(p.mentions[j].gap)
}

// carriedOn says whether mention m tells behind a list what goes over into the next year: 办结126件，其中予以公开58件、…，结转下年5件.
func (l *list) carriedOn(m *mention) bool {
	return strings.HasPrefix(m.label, "结转") && len(l.parts) > 1
}

// semicolonBetween says whether a ；stands between two mentions, others between them included.
func (p *paragraph) semicolonBetween(from, to int) bool {
	for j := from + 1; j <= to; j++ {
		if p.mentions[j].depth <= p.mentions[to].depth && strings.ContainsAny(p.mentions[j].gap, "；;") {
			return true
		}
	}
	return false
}

// turnsToOutcome says whether a list of where cases came from or what they were about is over, because mention m says how
// many of them were dealt with: 86件：来信19件，来访43件，网上24件，办结85件.
func (l *list) turnsToOutcome(p *paragraph, m *mention) bool {
	if m.named.starts&doneClass == 0 && (!strings.HasPrefix(m.label, "已") || !doneWord(m.label)) || len(l.parts) < 2 {
		return false
	}
	for _, j := range l.parts {
		if p.mentions[j].named.has(outcomeClass | doneClass | openClass) {
			return false
		}
	}
	return true
}
