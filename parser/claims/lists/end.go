// Where a list ends: what cannot be one of its parts, and the places where it may have ended before.

package lists

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/lexicon"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/claims/rounding"
	"github.com/fazhilint/fazhilint/parser/match"
)

// endClosed ends a list behind the members of a closed set where something else follows: 男性218人，女性119人，本年度新增28人.
func endClosed(p *prose.Paragraph, l *List) {
	for n := 2; n < len(l.Parts) && n <= 4; n++ {
		labels := make([]string, 0, n)
		for _, j := range l.Parts[:n] {
			labels = append(labels, p.Mentions[j].Name)
		}
		const ways = lexicon.Outcome | lexicon.Channel | lexicon.Rest | lexicon.Open
		more := p.Mentions[l.Parts[n]].Named.Has(ways) && (p.Mentions[l.Parts[0]].Named.Has(ways) || lexicon.ListMark(p.Mentions[l.Parts[1]].Gap) != '、')
		if lexicon.InClosedSet(labels) && lexicon.ListMark(p.Mentions[l.Parts[n]].Gap) == '，' && !more {
			l.cuts = append(l.cuts, n)
			if l.end == 0 {
				l.end = n
			}
			return
		}
	}
}

// endUniform ends a list of kinds that 、 joins behind the last of them, where a comma leads on to something else: 法医类1612件、物证类257件、声像资料类271件，投诉3件.
func endUniform(p *prose.Paragraph, l *List) {
	if len(l.Parts) < 4 || l.end > 0 {
		return
	}
	n := 1
	for n < len(l.Parts) && lexicon.ListMark(p.Mentions[l.Parts[n]].Gap) == '、' {
		n++
	}
	if n < 3 || n == len(l.Parts) || lexicon.ListMark(p.Mentions[l.Parts[n]].Gap) != '，' || IsRest(&p.Mentions[l.Parts[n]]) {
		return
	}
	labels := make([]string, 0, n)
	for _, j := range l.Parts[:n] {
		labels = append(labels, p.Mentions[j].Name)
	}
	if lexicon.Uniform(labels) && !lexicon.Uniform(append(labels, p.Mentions[l.Parts[n]].Name)) {
		l.cuts, l.end = append(l.cuts, n), n
	}
}

// leaves says whether a figure behind a ； is too large to be a part: 已办结的6827件中一次性化解6318件；受理7046件; or what was done besides: 另处违约金430万元.
func leaves(m, whole *prose.Mention) bool {
	if strings.ContainsAny(m.Gap, "；;") && m.Words.Starts&lexicon.Fresh != 0 && !whole.Words.Has(lexicon.Carried) {
		return true // ；收到依申请公开76件: what came in besides
	}
	if match.StartsWithAny(m.Lead, "另处", "另收", "另支", "另追", "另对", "另办", "另行") {
		return true
	}
	return strings.ContainsAny(m.Gap, "；;") && rounding.Small(m, whole) && isLarger(m, whole)
}

// isLarger says whether a figure is surely larger than a total.
func isLarger(m, whole *prose.Mention) bool {
	return whole.High != nil && m.Low*rounding.Pow10(whole.Scale) > *whole.High*rounding.Pow10(m.Scale)
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
	return whole.Words.Has(lexicon.Done) && !whole.Words.Has(lexicon.Open) && strings.ContainsAny(m.Gap, "；;") && match.StartsWithAny(m.Noun, "正在", "尚在", "尚未", "仍在", "在审", "在办", "将于")
}

// ofMoreYears says whether a figure also counts earlier years, unlike the total: 申请专利536件，其中发明专利201件，有效专利累计达到1284件;
// 30个中，通过28个，另有历年的96个.
func ofMoreYears(m, whole *prose.Mention) bool {
	if m.Role == "cumulative" && whole.Role != "cumulative" {
		return true
	}
	return IsRest(m) && isLarger(m, whole)
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
	if m.Gap == "，" && p.Mentions[j-1].Kind == "rate" && !strings.Contains(p.Mentions[j-1].Lead, "占") {
		return true // 不满意6条，好评率99.94%，6条差评均已整改
	}
	return opensAnother(m) || tellsElse(p, j) || excepts(p, j) || SaidHowMany(m.Gap) || composed(p.Mentions[j-1].Noun)
}

// tellsElse says whether a figure behind a list is of another one, of another year, or told behind the rest of the list.
func tellsElse(p *prose.Paragraph, j int) bool {
	return opensAmong(p, j) || ofLastYear(p, j) || restUncounted(&p.Mentions[j]) || RestTakenUp(&p.Mentions[j])
}

// opensAmong says whether a figure is the whole of another list: 办结261件；在办结的261件中，….
func opensAmong(p *prose.Paragraph, j int) bool {
	if j+1 >= len(p.Mentions) || !strings.HasPrefix(strings.TrimSpace(p.Mentions[j].Clause), "在") {
		return false
	}
	opening, _, found := strings.Cut(p.Mentions[j+1].Gap, "，")
	return match.StartsWithAny(p.Mentions[j+1].Gap, "中、", "当中") || found && strings.HasSuffix(opening, "中") // also 在审结的67件行政诉讼案件中，
}

// ofLastYear says whether a figure goes on with what was told of last year: 准予28件，不准予3件，上年申请43件、准予36件.
func ofLastYear(p *prose.Paragraph, j int) bool {
	for _, m := range []*prose.Mention{&p.Mentions[j-1], &p.Mentions[j]} {
		if m.Role != "prior-year" || m.IsChange() || m.Words.Has(lexicon.Carried|lexicon.Than) || match.ContainsAny(m.Lead, "遗留", "留存", "存量", "转入", "剩余", "未") {
			return false
		}
	}
	return !p.Mentions[j].Words.Has(lexicon.Fresh)
}

// RestTakenUp says whether a figure takes up a rest that was told before: 上述99件审结92件；其他部门的18件全部审结.
func RestTakenUp(m *prose.Mention) bool {
	return strings.ContainsAny(m.Gap, "；;") && IsRest(m) && strings.HasSuffix(m.Lead, "的") && match.StartsWithAny(m.Noun, "全部", "均", "都", "也", "已")
}

// restUncounted says whether the words before a figure tell of the rest of a list without a number: 移送3条、立案2条，其余留待核查；另有6条….
func restUncounted(m *prose.Mention) bool {
	return match.ContainsAny(strings.TrimSuffix(m.Gap, m.Lead), "，其余", "，剩余", "，余下", "；其余", "；剩余", "；余下")
}

// opensAnother says whether the words before a figure open another list or count something by another way: 其中, 按领域分, 共, 人均,
// 办结案件中处罚64件, 按已结案814件计算.
func opensAnother(m *prose.Mention) bool {
	switch {
	case match.EndsWithAny(m.Lead, "总数为", "总量为"), resultIs(m.Clause), m.Cues&prose.CueColon != 0, lexicon.IsSumLabel(m.Lead), m.Words.Starts&lexicon.Mean != 0, strings.HasPrefix(m.Lead, "按"):
		return true
	case match.ContainsAny(m.Gap, "，因此", "，因而", "，所以", "，故"):
		return true // 其中3个“双零”，因此至少一项“零发案”的共8个
	case m.Cues&prose.CueAmong != 0 && strings.Contains(m.Gap, "其中"), m.Cues&prose.CuePartition != 0 && lexicon.PartitionMark(m.Gap):
		return true
	}
	return m.Cues&prose.CueOf != 0 && ofThese(prose.BehindLast(m.Gap, prose.ClauseBreaks))
}

// SaidHowMany says whether the words behind a part close its list with the number of its parts: 一审52件、二审24件三类，….
func SaidHowMany(gap string) bool {
	n, rest := lexicon.MembersSaid(gap, "类种级项者大")
	return n > 0 && (!strings.HasSuffix(strings.TrimSuffix(gap, rest), "大") || strings.HasPrefix(rest, "类"))
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

// noteCut remembers places where the list may have ended before mention j: where the list mark changes, or where a
// word opens something new.
func (l *List) noteCut(p *prose.Paragraph, whole *prose.Mention, j int) {
	if len(l.Parts) == 0 {
		return
	}
	m, previous := &p.Mentions[j], &p.Mentions[l.Parts[len(l.Parts)-1]]
	mark, before := markBefore(p, l.Parts[len(l.Parts)-1], j), lexicon.ListMark(previous.Gap)
	closes := l.turnsTo(p, whole, j, mark, before) || l.turnsToOutcome(p, m) || l.carriedOn(m) || len(l.Parts) >= 2 && IsRest(previous)
	turns := len(l.Parts) >= 2 && mark != before
	if !closes && !turns && !opensRest(m, mark, before) {
		return
	}
	l.cut(closes)
}

// turnsTo says whether the mark before mention j is a stronger one than those of the list, and it tells of something else: behind a ；, behind a rate, or of what is not
// dealt with yet.
func (l *List) turnsTo(p *prose.Paragraph, whole *prose.Mention, j int, mark, before rune) bool {
	if mark == '；' {
		return before != '；' && before != 0
	}
	return mark == '，' && before == '、' && (isRated(&p.Mentions[j-1]) || len(l.Parts) >= 2 && isNoneOf(whole, &p.Mentions[j]))
}

// isRated says whether a figure tells a rate of what was counted before it, and no share: 甲268个、乙41个，公告率100%，年内注销5个.
func isRated(m *prose.Mention) bool {
	return m.Kind == "rate" && !strings.Contains(m.Lead, "占")
}

// cut remembers that the list may end here; likely says that it probably does.
func (l *List) cut(likely bool) {
	l.cuts = append(l.cuts, len(l.Parts))
	if likely && l.end == 0 {
		l.end = len(l.Parts)
	}
}

// opensRest says whether a figure tells of what is left, and is no member of a list that 、 joins to its end: 甲14件、乙7件、其他3件.
func opensRest(m *prose.Mention, mark, before rune) bool {
	if mark == '、' && before == '、' && IsRest(m) {
		return false
	}
	return m.Named.Starts&lexicon.Rest != 0 || match.StartsWithAny(m.Lead, "正在", "未审结", "未结", "未办结", "尚未")
}

// isNoneOf says whether a figure counts what is not dealt with yet, where the total counts what was: 审结27件，其中维持18件、驳回9件，未结3件; …，另有3件尚在审理.
func isNoneOf(whole, m *prose.Mention) bool {
	return whole.Words.Has(lexicon.Done) && !whole.Words.Has(lexicon.Open) &&
		(match.StartsWithAny(m.Lead, "未审结", "未结", "未办结", "尚未") || match.StartsWithAny(m.Noun, "正在", "尚在", "尚未", "仍在", "在审", "在办"))
}

// turnsBehind says whether behind a ； at its end a list tells how many of all were dealt with, so that a rest behind that is one of these:
// 34件，分别为甲15件、乙9件和丙3件；结案31件，其余3件…, or what is not dealt with yet, unlike the total: 审结8件，维持5件、驳回3件，另有2件尚在审理.
func (l *List) turnsBehind(p *prose.Paragraph, whole *prose.Mention) bool {
	next := &p.Mentions[l.Parts[l.end]]
	return isNoneOf(whole, next) || SemicolonBetween(p, l.Parts[l.end-1], l.Parts[l.end]) && (next.Named.Starts&lexicon.Done != 0 || DoneWord(next.Lead))
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

// OtherClause says whether a ； stands between two figures and behind it others of the kind of the second, which that one is rather of: 审结1940件；受理56件，还有6件正在回访.
func OtherClause(p *prose.Paragraph, from, to int) bool {
	same := false
	for j := to; j > from; j-- {
		if same && strings.ContainsAny(p.Mentions[j].Gap, "；;") {
			return true
		}
		same = same || j-1 > from && prose.SameKind(p.Mentions[j-1].Figure, p.Mentions[to].Figure)
		if strings.ContainsAny(p.Mentions[j].Gap, "；;") {
			return false
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
