// Package averages reads stated averages with the total and the count that they follow from: 向86个社区发放…共215万元，平均每个社区2.5万元;
// 386件…，案均0.83万元.
package averages

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/fazhilint/fazhilint/parser/claims/lexicon"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/claims/rates"
	"github.com/fazhilint/fazhilint/parser/claims/rounding"
	"github.com/fazhilint/fazhilint/parser/lexis"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// In finds stated averages whose total and count stand before them.
func In(r *prose.Reader, p *prose.Paragraph) {
	for k := 1; k < len(p.Mentions); k++ {
		m := &p.Mentions[k]
		if m.Quoted || m.Role == "target" || m.Kind == "rate" || m.Approx == "以上" || m.Approx == "不少于" || m.Approx == "不低于" {
			continue
		}
		if meanOfSeries(r, p, k) {
			continue
		}
		if baseBehind(r, p, k) {
			continue
		}
		families, noun, ok := perOf(averageLabel(m))
		if !ok || match.ContainsAny(p.Mentions[k].Clause, "比", "较", "高于", "低于", "由", "从") {
			continue
		}
		average(r, p, k, families, noun)
	}
}

// average looks for a total and a base that give the stated average.
func average(r *prose.Reader, p *prose.Paragraph, k int, families []string, noun string) {
	totals, bases := averageTerms(p, k, families, r)
	if len(totals) == 0 || overTime(r, p, k, totals) {
		return
	}
	bases = calledSo(p, k, bases)
	said := countedBy(p, k, families)
	if said >= 0 {
		bases = []int{said}
	}
	if averageOfBoth(r, p, k, totals[0], bothKinds(p, k, bases)) || fittingAverage(r, p, k, totals, bases) || ofAllJoined(r, p, k, totals, bases) {
		return
	}
	noun = sharedNoun(p, bases, noun)
	bases = distinct(p, withoutParts(r, p, slices.DeleteFunc(bases, func(j int) bool { return p.IsComparison(j) || p.IsComparedWith(j) })))
	if (totals[0] == k-1 && !hasOwnSubject(p, k) || totals[0] == k+1) && slipped(r, p, k, totals[0], bases) {
		return
	}
	failingAverage(r, p, k, totals[0], bases, noun, said >= 0)
}

// failingAverage adds an average that no count gives, with the count nearest before it.
func failingAverage(r *prose.Reader, p *prose.Paragraph, k, total int, bases []int, noun string, said bool) {
	if len(bases) == 0 || total == bases[0] || !tryAverage(r, p, k, total, rates.Single(bases[0]), false) {
		return
	}
	listed := len(bases) == 1 && noun == "" && listBetween(r, p, bases[0], total)
	sure := total == k-1 && (said || listed || saidAgain(r, p, k, bases, noun)) || ofNamedTotal(p, k, total, bases) || namesBase(p, k, total, bases[0]) || sureAverage(p, k, total, bases[0], len(bases), noun)
	claim := &r.Doc.Claims[len(r.Doc.Claims)-1]
	claim.Certain = !r.Torn && sure && !isOfOthers(p, k, bases[0], noun, claim)
}

// isOfOthers says whether an average is taken of another count than this: the words around it say so, or it is too far off, except of money, where 万 is left
// out easily.
func isOfOthers(p *prose.Paragraph, k, base int, noun string, claim *tree.Claim) bool {
	if ofOtherTime(p, k, p.Position(claim.Whole.Figure)) || severalSums(p, k, base) {
		return true
	}
	far := p.Mentions[k].Kind != "money" && !comesNear(claim.Whole, claim.Base, claim.Rate, claim.RateScale)
	return far || hasOwnCount(p, k, base) || isOneOfJoined(p, base, noun) || ofNamedPart(p, k, base, p.Position(claim.Whole.Figure)) || hasOwnSubject(p, k) || base < k && saysBasis(p, k) || namesOther(&p.Mentions[k], &p.Mentions[base], &p.Mentions[k-1]) || ofPart(p, k, base)
}

// ofOtherTime says whether a mean of time names what took it, and the total tells of something else: 伏休期共计108天，…18起；案均审理期限38.4天.
func ofOtherTime(p *prose.Paragraph, k, total int) bool {
	m := &p.Mentions[k]
	if m.Kind != "duration" || total < 0 {
		return false
	}
	_, what, _ := strings.Cut(m.Lead, "均")
	return utf8.RuneCountInString(what) >= 2 && !strings.HasPrefix(what, "每") && !prose.SharesPair(what, p.Mentions[total].Clause+p.Mentions[total].Noun)
}

// severalSums says whether a ； stands between a base and a mean of money, and behind it several amounts of which the mean may be: 案件8起；代理费用126万元，较预算150万元节约24万元，
// 案均18261元.
func severalSums(p *prose.Paragraph, k, base int) bool {
	sums, stop := 0, false
	for j := k - 1; j > base && p.Mentions[k].Kind == "money"; j-- {
		if p.Mentions[j].Kind == "money" && !stop {
			sums++
		}
		stop = stop || strings.ContainsAny(p.Mentions[j].Gap, "；;")
	}
	return stop && sums > 1
}

// hasOwnCount says whether a ； stands between a base and an average, and behind it another count that the average rather is of: 提案41件，合计72件；下达决定书48份，处罚金额336万元，平均每件
// 7万元.
func hasOwnCount(p *prose.Paragraph, k, base int) bool {
	total, stops := k-1, 0
	for j := total; j > base; j-- {
		if !strings.ContainsAny(p.Mentions[j].Gap, "；;") {
			continue
		}
		stops++
		if stops > 1 || j < total && p.Mentions[j].Kind == "count" {
			return true
		}
	}
	return false
}

// plainMeans are words before an average that leave what it is of.
var plainMeans = []string{"全年", "年度", "总体", "整体", "每", "平均", "案件", "活动", "培训", "会议", "费用", "金额", "罚款", "用时", "时间", "时长", "办理", "累计", "约", "为", "达", "其", "均", "全县", "全区", "全市", "全省", "全镇", "我局", "我县", "我区"} //nolint:gochecknoglobals // a constant list

// ofPart says whether the words before an average name a part of what was counted, of which neither total nor base speaks: 宣讲186场，受众2.4万人次，校园宣讲场均96人次.
func ofPart(p *prose.Paragraph, k, base int) bool {
	n, b := &p.Mentions[k-1], &p.Mentions[base]
	return prose.Unsaid(subjectOfMean(&p.Mentions[k]), n.Clause+n.Lead+n.Noun+b.Clause+b.Lead+b.Noun, plainMeans) > 1
}

// ofNamedPart says whether the words before an average name another count than its base and its total: 简易程序1094件、普通程序192件，…普通程序案件案均9599元.
func ofNamedPart(p *prose.Paragraph, k, base, total int) bool {
	for j := k - 1; j >= 0 && p.Mentions[j].Block == p.Mentions[k].Block; j-- {
		name := p.Mentions[j].Name
		if j != base && j != k-1 && j != total && !p.Mentions[j].Average && utf8.RuneCountInString(name) > 2 && strings.Contains(p.Mentions[k].Lead, name) {
			return true
		}
	}
	return false
}

// subjectOfMean gives the words before 场均, 人均 or 平均; empty where there are none.
func subjectOfMean(m *prose.Mention) string {
	at := max(strings.Index(m.Lead, "均"), 0)
	if strings.HasPrefix(m.Lead, "每") {
		return "" // 每个项目平均 names what it is taken over
	}
	_, per := utf8.DecodeLastRuneInString(m.Lead[:at]) // 场 of 场均, 平 of 平均
	return m.Lead[:at-per]
}

// hasOwnSubject says whether a mean of money names whose money it is, in other words than the value right before it: 其中单位罚款126.7万元，个人罚款人均1万元.
func hasOwnSubject(p *prose.Paragraph, k int) bool {
	m, before := &p.Mentions[k], &p.Mentions[k-1]
	subject := subjectOfMean(m)
	return m.Kind == "money" && before.Kind == "money" && utf8.RuneCountInString(subject) > 2 && !strings.Contains(before.Clause, lexicon.FirstRunes(subject, 2))
}

// saysBasis says whether the clause behind an average says what it was computed from: ，系以普通程序罚没款184.3万元计算.
func saysBasis(p *prose.Paragraph, k int) bool {
	return match.StartsWithAny(p.Mentions[k].Behind, "，系以", "，系按", "，以", "，按", "（按", "(按", "标准（按", "（以")
}

// comesNear says whether an average is within twenty times of what total and base give: whoever is farther off
// has other counts in mind.
func comesNear(total, base, mean *tree.Term, meanScale int) bool {
	given, written := total.Written*rounding.Pow10(meanScale), mean.Written*base.Written
	return written <= 20*given && given <= 20*written
}

// isBaseOfAverage says whether another average before mention k, in its sentence, is taken of this count and holds, and of the same
// thing: 156个村全部配备…，其中“法律明白人”936人，平均每个村6人；全年开展讲座1092场，平均每个村8场.
func isBaseOfAverage(r *prose.Reader, p *prose.Paragraph, k, base int) bool {
	return slices.ContainsFunc(r.Doc.Claims, func(c tree.Claim) bool {
		if c.Kind != "average" || c.Base.Figure != p.Mentions[base].Index {
			return false
		}
		at := p.Position(c.Rate.Figure)
		return at >= 0 && at < k && p.Mentions[at].Block == p.Mentions[k].Block && averageLabel(&p.Mentions[at]) == averageLabel(&p.Mentions[k]) &&
			averageFits(c.Whole, c.Base, c.Rate, c.RateScale)
	})
}

// distinct leaves out the counts that give the same number once more: 审查合同132份…，对132份合同的审查共提出意见396条.
func distinct(p *prose.Paragraph, bases []int) []int {
	var kept []int
	for _, j := range bases {
		if !slices.ContainsFunc(kept, func(i int) bool {
			return p.Mentions[i].N == p.Mentions[j].N && p.Mentions[i].Scale == p.Mentions[j].Scale
		}) {
			kept = append(kept, j)
		}
	}
	return kept
}

// slipped reads an average that is ten times too large or too small for the total right beside it and one of the counts, or that differs in one digit from what
// comes out without a rest: the slip shows the count that is meant.
func slipped(r *prose.Reader, p *prose.Paragraph, k, total int, bases []int) bool {
	for _, base := range bases {
		t, b, m := &p.Mentions[total], &p.Mentions[base], &p.Mentions[k]
		if base == total || namesOther(m, b, t) || !rounding.Small(t, b, m) || b.N == 0 || m.Approx != "" || m.N < 10 {
			continue
		}
		scale, meanScale := rounding.ScaleFor(t, b), m.Scale+1
		whole, count, mean := rounding.TermAt(t, scale), rounding.TermAt(b, scale), averageTerm(m, meanScale)
		if mean.High == nil {
			continue
		}
		large, small := mean, mean
		high, low := *mean.High*10, *mean.High/10
		large.Low, large.High = mean.Low*10, &high
		small.Low, small.High = mean.Low/10, &low
		if averageFits(&whole, &count, &large, meanScale) || averageFits(&whole, &count, &small, meanScale) || oneDigitOff(t, b, m) {
			return tryAverage(r, p, k, total, rates.Single(base), false)
		}
	}
	return false
}

// oneDigitOff says whether a total divides by a count without a rest and one digit of what comes out, not the last, is another in the average: 37.4万元, 187起 and
// 平均每起2200元.
func oneDigitOff(total, count, mean *prose.Mention) bool {
	const least, near = 100, 5 // the first digit tells which count is meant
	n := total.N * rounding.Pow10(count.Scale+mean.Scale)
	d := count.N * rounding.Pow10(total.Scale)
	return d > 0 && n%d == 0 && mean.N >= least && total.Approx == "" && count.Approx == "" && rounding.WrongDigit(n/d, mean.N) && rounding.Abs(n/d-mean.N)*near <= n/d
}

// fittingAverage adds the claim with the total and the count that give the average, where there are such.
func fittingAverage(r *prose.Reader, p *prose.Paragraph, k int, totals, bases []int) bool {
	for _, total := range totals {
		for _, base := range bases {
			if total != base && tryAverage(r, p, k, total, rates.Single(base), true) {
				return true
			}
		}
	}
	return false
}

// withoutParts leaves out the counts that are parts of another one of them: 培训26期，其中法律类11期、业务类15期，…平均每期….
func withoutParts(r *prose.Reader, p *prose.Paragraph, bases []int) []int {
	var kept []int
	for _, j := range bases {
		whole, part := r.WholeOf[p.Mentions[j].Index]
		if !part || !slices.ContainsFunc(bases, func(i int) bool { return p.Mentions[i].Index == whole }) {
			kept = append(kept, j)
		}
	}
	return kept
}

// listBetween says whether nothing but the parts of a count stand between it and a total: 培训24期，其中法律类10期、业务类14期，参训2880人次.
func listBetween(r *prose.Reader, p *prose.Paragraph, base, total int) bool {
	for j := base + 1; j < total; j++ {
		if !r.IsPartOf(&p.Mentions[j], &p.Mentions[base]) {
			return false
		}
	}
	return total > base+1 && p.Mentions[base].Block == p.Mentions[total].Block
}

// averageTerms lists the figures before an average, from near to far over one sentence before, that can be its total or its count.
func averageTerms(p *prose.Paragraph, k int, families []string, r *prose.Reader) (totals, bases []int) {
	if totalBehind(p, k, r) {
		totals = append(totals, k+1)
	}
	for j := k - 1; j >= 0 && k-j <= rates.Reach && p.Mentions[k].Block-p.Mentions[j].Block <= 1; j-- {
		if slices.Contains(families, lexis.Duration) && isDays(p.Mentions[j].Unit) && p.Mentions[j].Approx == "" {
			bases = append(bases, j)
		}
		if m := &p.Mentions[j]; m.Kind == "duration" && p.Mentions[k].Kind == "duration" && m.Unit == p.Mentions[k].Unit && !m.Average {
			totals = append(totals, j) // 坐班912小时，平均每个居民区48小时
			continue
		}
		if !rates.IsCount(p, j, r) {
			continue
		}
		if slices.Contains(families, p.Mentions[j].Family) {
			bases = append(bases, j)
		}
		if totalFor(p.Mentions[k].Figure, p.Mentions[j].Figure) {
			totals = append(totals, j)
		}
	}
	return totals, bases
}

// totalBehind says whether the total of an average stands right behind it: 补助310场，场均补助0.6万元，总额186万元; 61名，人均办理公证512件，全年办结公证事项31245件.
func totalBehind(p *prose.Paragraph, k int, r *prose.Reader) bool {
	if k+1 >= len(p.Mentions) || !rates.IsCount(p, k+1, r) {
		return false
	}
	mean, total := &p.Mentions[k], &p.Mentions[k+1]
	return total.Block == mean.Block && totalFor(mean.Figure, total.Figure) && total.Gap == "，"+total.Lead &&
		(match.StartsWithAny(total.Lead, "总", "共", "合计", "全年共", "累计") || strings.HasPrefix(total.Lead, "全年") && prose.SharesPair(strings.TrimPrefix(total.Lead, "全年"), mean.Lead))
}

// countedBy gives the length of time that the bracket behind an average names as its base: 日均约75件（按250个工作日计算）; -1 when
// there is none.
func countedBy(p *prose.Paragraph, k int, families []string) int {
	next := k + 1
	if next < len(p.Mentions) && inItsBracket(p, k) && slices.Contains(families, p.Mentions[next].Family) && !slices.Contains(families, lexis.Duration) {
		return next // 人均1.4万元（受援农民工510人）
	}
	if next >= len(p.Mentions) || !slices.Contains(families, lexis.Duration) || p.Mentions[next].Block != p.Mentions[k].Block || !reckoned(&p.Mentions[next], p.Mentions[k].Depth) {
		return -1
	}
	return next
}

// reckoned says whether a number of days behind an average says what it was reckoned with: （按250个工作日计算）; ，按全年250个工作日计算.
func reckoned(days *prose.Mention, depth int) bool {
	if !isDays(days.Unit) || !match.EndsWithAny(days.Lead, "按", "按照", "按全年", "按照全年", "以全年", "以") {
		return false
	}
	return days.Depth > depth || days.StandsAlone() && match.StartsWithAny(days.Noun, "计算", "测算", "折算", "计")
}

// inItsBracket says whether the figure behind an average opens the bracket right behind it, alone.
func inItsBracket(p *prose.Paragraph, k int) bool {
	m, next := &p.Mentions[k], &p.Mentions[k+1]
	return next.Block == m.Block && next.Depth > m.Depth && match.StartsWithAny(next.Gap, "（", "(") && match.StartsWithAny(strings.TrimPrefix(next.Behind, next.Noun)+"）", "）", ")") && next.Approx == ""
}

// isDays says whether a length of time is given in days: the base of 日均.
func isDays(unit string) bool { return unit == "天" || unit == "个工作日" || unit == "工作日" }

// totalFor says whether an average in the unit of a can come from a total in the unit of t.
func totalFor(a, t *tree.Figure) bool {
	if a.Family == t.Family {
		return true
	}
	if a.Family == lexis.Duration && t.Family == "个" && strings.Contains(t.Label, a.Unit[len(a.Unit)-min(len(a.Unit), 2*len("一")):]) {
		return true // 累计完成学时2688个，人均56个学时
	}
	if a.Family == "person" && t.Family == "person-time" {
		return true // 出动3804人次，平均每家次3人
	}
	return a.Family == "次" && (t.Family == "person-time" || t.Family == "家次" || t.Family == "户次" || strings.HasSuffix(t.Family, "次"))
}

// tryAverage adds the claim; with onlyFitting set, only when total and base give the average.
func tryAverage(r *prose.Reader, p *prose.Paragraph, k, total int, base rates.Sum, onlyFitting bool) bool {
	t, b, m := &p.Mentions[total], &p.Mentions[base.Members[0]], &p.Mentions[k]
	counted := make([]*prose.Mention, 0, 1+len(base.Members))
	counted = append(counted, t)
	for _, j := range base.Members {
		counted = append(counted, &p.Mentions[j])
	}
	if !rounding.Small(counted...) || !rounding.Small(m) || b.N == 0 {
		return false
	}
	claim := tree.Claim{
		Kind: "average", Scale: rounding.ScaleFor(counted...), Span: prose.SpanOver(t, b, m), Section: m.Section, Sentence: m.Sentence,
		Subject: m.Lead, Signal: "平均", Certain: true, Reason: "base",
	}
	whole := rounding.TermAt(t, claim.Scale)
	count, ok := rates.SumTerm(p, base, claim.Scale)
	if !ok || count.Written <= 0 || count.Low <= 0 {
		return false
	}
	claim.RateScale = m.Scale + 1
	mean := averageTerm(m, claim.RateScale)
	claim.Whole, claim.Base, claim.Rate = &whole, &count, &mean
	if onlyFitting && !averageFits(&whole, &count, &mean, claim.RateScale) {
		return false
	}
	r.Add(claim)
	return true
}

// averageTerm allows for rounding also where no decimals are written: an average of whole units is mostly rounded.
func averageTerm(m *prose.Mention, scale int) tree.Term {
	term := rounding.TermAt(m, scale)
	step := max(m.Step, 1) * rounding.Pow10(scale-m.Scale)
	switch m.Approx {
	case "", "约", "大约", "近", "左右", "约左右":
		term.Low = min(term.Low, m.N*rounding.Pow10(scale-m.Scale)-step/2)
		high := m.N*rounding.Pow10(scale-m.Scale) + step - 1
		if term.High != nil {
			high = max(high, *term.High)
		}
		term.High = &high
	}
	return term
}

// averageFits says whether total and base can give the average.
func averageFits(total, base, mean *tree.Term, meanScale int) bool {
	unit := rounding.Pow10(meanScale)
	if mean.High != nil && base.High != nil && total.Low*unit >= (*mean.High+1)*(*base.High) {
		return false
	}
	return total.High == nil || *total.High*unit >= mean.Low*base.Low
}
