// Averages: 向86个社区发放…共215万元，平均每个社区2.5万元; 386件…，案均0.83万元.

package claims

import (
	"slices"
	"strings"

	"github.com/fazhilint/fazhilint/parser/lexis"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// averages finds stated averages whose total and count stand before them.
func (r *reader) averages(p *paragraph) {
	for k := 1; k < len(p.mentions); k++ {
		m := &p.mentions[k]
		if m.Quoted || m.Role == "target" || m.Kind == "rate" || m.Approx == "以上" || m.Approx == "不少于" || m.Approx == "不低于" {
			continue
		}
		if r.meanOfSeries(p, k) {
			continue
		}
		families, noun, ok := perOf(averageLabel(m))
		if !ok || match.ContainsAny(p.mentions[k].clause, "比", "较", "高于", "低于", "由", "从") {
			continue
		}
		r.average(p, k, families, noun)
	}
}

// average looks for a total and a base that give the stated average.
func (r *reader) average(p *paragraph, k int, families []string, noun string) {
	totals, bases := p.averageTerms(k, families, r)
	if len(totals) == 0 || r.overTime(p, k, totals) {
		return
	}
	said := p.countedBy(k, families)
	if said >= 0 {
		bases = []int{said}
	}
	if r.averageOfBoth(p, k, totals[0], p.bothKinds(k, bases)) || r.fittingAverage(p, k, totals, bases) {
		return
	}
	bases = p.distinct(r.withoutParts(p, bases))
	if totals[0] == k-1 && r.slipped(p, k, bases) {
		return
	}
	r.failingAverage(p, k, totals[0], bases, noun, said >= 0)
}

// failingAverage adds an average that no count gives, with the count nearest before it.
func (r *reader) failingAverage(p *paragraph, k, total int, bases []int, noun string, said bool) {
	if len(bases) == 0 || total == bases[0] || !r.tryAverage(p, k, total, single(bases[0]), false) {
		return
	}
	listed := len(bases) == 1 && noun == "" && r.listBetween(p, bases[0], total)
	sure := total == k-1 && (said || listed || noun != "" && r.isBaseOfAverage(p, k, bases[0])) || p.sureAverage(k, total, bases[0], len(bases), noun)
	r.doc.Claims[len(r.doc.Claims)-1].Certain = !r.torn && sure
}

// isBaseOfAverage says whether another average before mention k, in its sentence, is taken of this count and holds, and of the same
// thing: 156个村全部配备…，其中“法律明白人”936人，平均每个村6人；全年开展讲座1092场，平均每个村8场.
func (r *reader) isBaseOfAverage(p *paragraph, k, base int) bool {
	return slices.ContainsFunc(r.doc.Claims, func(c tree.Claim) bool {
		if c.Kind != "average" || c.Base.Figure != p.mentions[base].index {
			return false
		}
		at := p.position(c.Rate.Figure)
		return at >= 0 && at < k && p.mentions[at].block == p.mentions[k].block && averageLabel(&p.mentions[at]) == averageLabel(&p.mentions[k]) &&
			averageFits(c.Whole, c.Base, c.Rate, c.RateScale)
	})
}

// distinct leaves out the counts that give the same number once more: 审查合同132份…，对132份合同的审查共提出意见396条.
func (p *paragraph) distinct(bases []int) []int {
	var kept []int
	for _, j := range bases {
		if !slices.ContainsFunc(kept, func(i int) bool {
			return p.mentions[i].N == p.mentions[j].N && p.mentions[i].Scale == p.mentions[j].Scale
		}) {
			kept = append(kept, j)
		}
	}
	return kept
}

// slipped reads an average that is ten times too large or too small for the total right before it and one of the counts: its decimal point
// slipped, which shows the count that is meant.
func (r *reader) slipped(p *paragraph, k int, bases []int) bool {
	for _, base := range bases {
		t, b, m := &p.mentions[k-1], &p.mentions[base], &p.mentions[k]
		if base == k-1 || !small(t, b, m) || b.N == 0 || m.Approx != "" || m.N < 10 {
			continue
		}
		scale, meanScale := scaleFor(t, b), m.Scale+1
		whole, count, mean := termAt(t, scale), termAt(b, scale), averageTerm(m, meanScale)
		if mean.High == nil {
			continue
		}
		large, small := mean, mean
		high, low := *mean.High*10, *mean.High/10
		large.Low, large.High = mean.Low*10, &high
		small.Low, small.High = mean.Low/10, &low
		if averageFits(&whole, &count, &large, meanScale) || averageFits(&whole, &count, &small, meanScale) {
			return r.tryAverage(p, k, k-1, single(base), false)
		}
	}
	return false
}

// fittingAverage adds the claim with the total and the count that give the average, where there are such.
func (r *reader) fittingAverage(p *paragraph, k int, totals, bases []int) bool {
	for _, total := range totals {
		for _, base := range bases {
			if total != base && r.tryAverage(p, k, total, single(base), true) {
				return true
			}
		}
	}
	return false
}

// withoutParts leaves out the counts that are parts of another one of them: 培训26期，其中法律类11期、业务类15期，…平均每期….
func (r *reader) withoutParts(p *paragraph, bases []int) []int {
	var kept []int
	for _, j := range bases {
		whole, part := r.wholeOf[p.mentions[j].index]
		if !part || !slices.ContainsFunc(bases, func(i int) bool { return p.mentions[i].index == whole }) {
			kept = append(kept, j)
		}
	}
	return kept
}

// listBetween says whether nothing but the parts of a count stand between it and a total: 培训24期，其中法律类10期、业务类14期，参训2880人次.
func (r *reader) listBetween(p *paragraph, base, total int) bool {
	for j := base + 1; j < total; j++ {
		if whole, part := r.wholeOf[p.mentions[j].index]; !part || whole != p.mentions[base].index {
			return false
		}
	}
	return total > base+1 && p.mentions[base].block == p.mentions[total].block
}

// bothKinds gives the two counts that an average over villages and communities is taken of where they stand side by side:
// 11个行政村、3个社区共…，平均每个村（社区）….
func (p *paragraph) bothKinds(k int, bases []int) []int {
	m := &p.mentions[k]
	if m.label != "" || !match.ContainsAny(m.gap, "村（社区）", "村(社区)", "社区（村）", "社区(村)") {
		return nil
	}
	for _, j := range bases {
		if j == 0 || !slices.Contains(bases, j-1) || !joins(listMark(p.mentions[j].gap)) {
			continue
		}
		first, second := p.mentions[j-1].noun, p.mentions[j].noun
		if strings.Contains(first, "村") && strings.Contains(second, "社区") || strings.Contains(first, "社区") && strings.Contains(second, "村") {
			return []int{j - 1, j}
		}
	}
	return nil
}

// averageOfBoth adds an average over two counts together; it reports false where there are none.
func (r *reader) averageOfBoth(p *paragraph, k, total int, both []int) bool {
	if len(both) == 0 {
		return false
	}
	if r.tryAverage(p, k, total, sumOf{members: both, minus: -1}, false) {
		r.doc.Claims[len(r.doc.Claims)-1].Certain = !r.torn && total == k-1 && both[1] == k-2
	}
	return true
}

// sureAverage says whether an average can be meant of no other total and count: both stand right before it, or its name
// says what it is taken over and none of the counts gives it.
func (p *paragraph) sureAverage(k, total, base, bases int, noun string) bool {
	named := noun != "" && strings.Contains(p.mentions[base].noun+"|"+p.mentions[base].label, noun)
	if p.mentions[base].block != p.mentions[k].block || noun != "" && !named {
		return false
	}
	if min(total, base) == k-2 && max(total, base) == k-1 && (bases == 1 || named || p.inOneBreath(base, total)) {
		return true
	}
	if total != k-1 {
		return false
	}
	// 演出42场，观众83.6万人次，票房收入2.94亿元，平均每场700万元
	only := bases == 1 && noun == "" && base < total && strings.Contains(p.mentions[k].label, "平均每")
	return only || match.ContainsAny(p.mentions[k].label, "案均", "件均", "户均", "场均", "期均", "家均", "起均", "笔均", "车均", "所均")
}

// inOneBreath says whether a total follows its count without a mark: 31件案件共处罚款52.7万元，平均每件1.7万元. Then no other count is meant.
func (p *paragraph) inOneBreath(base, total int) bool {
	return total == base+1 && !strings.ContainsAny(p.mentions[total].gap, "，。；、,;：:（(")
}

// averageTerms lists the figures before an average, from near to far over one sentence before, that can be its total or its count.
func (p *paragraph) averageTerms(k int, families []string, r *reader) (totals, bases []int) {
	if p.totalBehind(k, r) {
		totals = append(totals, k+1)
	}
	for j := k - 1; j >= 0 && k-j <= reach && p.mentions[k].block-p.mentions[j].block <= 1; j-- {
		if slices.Contains(families, lexis.Duration) && isDays(p.mentions[j].Unit) && p.mentions[j].Approx == "" {
			bases = append(bases, j)
		}
		if m := &p.mentions[j]; m.Kind == "duration" && p.mentions[k].Kind == "duration" && m.Unit == p.mentions[k].Unit && !m.average {
			totals = append(totals, j) // 坐班912小时，平均每个居民区48小时
			continue
		}
		if !p.isCount(j, r) {
			continue
		}
		if slices.Contains(families, p.mentions[j].Family) {
			bases = append(bases, j)
		}
		if totalFor(p.mentions[k].Figure, p.mentions[j].Figure) {
			totals = append(totals, j)
		}
	}
	return totals, bases
}

// totalBehind says whether the total of an average stands right behind it: 补助310场，场均补助0.6万元，总额186万元.
func (p *paragraph) totalBehind(k int, r *reader) bool {
	if k+1 >= len(p.mentions) || !p.isCount(k+1, r) {
		return false
	}
	mean, total := &p.mentions[k], &p.mentions[k+1]
	return total.block == mean.block && totalFor(mean.Figure, total.Figure) && total.gap == "，"+total.label && match.StartsWithAny(total.label, "总", "共", "合计", "全年共")
}

// countedBy gives the length of time that the bracket behind an average names as its base: 日均约75件（按250个工作日计算）; -1 when
// there is none.
func (p *paragraph) countedBy(k int, families []string) int {
	next := k + 1
	if next >= len(p.mentions) || !slices.Contains(families, lexis.Duration) || p.mentions[next].block != p.mentions[k].block ||
		p.mentions[next].depth <= p.mentions[k].depth || !strings.HasSuffix(p.mentions[next].label, "按") || !isDays(p.mentions[next].Unit) {
		return -1
	}
	return next
}

// isDays says whether a length of time is given in days: the base of 日均.
func isDays(unit string) bool { return unit == "天" || unit == "个工作日" || unit == "工作日" }

// totalFor says whether an average in the unit of a can come from a total in the unit of t.
func totalFor(a, t *tree.Figure) bool {
	if a.Family == t.Family {
		return true
	}
	if a.Family == "person" && t.Family == "person-time" {
		return true // 出动3804人次，平均每家次3人
	}
	return a.Family == "次" && (t.Family == "person-time" || t.Family == "家次" || t.Family == "户次" || strings.HasSuffix(t.Family, "次"))
}

// tryAverage adds the claim; with onlyFitting set, only when total and base give the average.
func (r *reader) tryAverage(p *paragraph, k, total int, base sumOf, onlyFitting bool) bool {
	t, b, m := &p.mentions[total], &p.mentions[base.members[0]], &p.mentions[k]
	if !small(t, b, m) || b.N == 0 {
		return false
	}
	claim := tree.Claim{
		Kind: "average", Scale: scaleFor(t, b), Span: spanOver(t, b, m), Section: m.Section, Sentence: m.Sentence,
		Subject: m.label, Signal: "平均", Certain: true, Reason: "base",
	}
	whole := termAt(t, claim.Scale)
	count, ok := p.sumTerm(base, claim.Scale)
	if !ok || count.Written <= 0 || count.Low <= 0 {
		return false
	}
	claim.RateScale = m.Scale + 1
	mean := averageTerm(m, claim.RateScale)
	claim.Whole, claim.Base, claim.Rate = &whole, &count, &mean
	if onlyFitting && !averageFits(&whole, &count, &mean, claim.RateScale) {
		return false
	}
	r.add(claim)
	return true
}

// averageTerm allows for rounding also where no decimals are written: an average of whole units is mostly rounded.
func averageTerm(m *mention, scale int) tree.Term {
	term := termAt(m, scale)
	step := max(m.Step, 1) * pow10(scale-m.Scale)
	switch m.Approx {
	case "", "约", "大约", "近", "左右", "约左右":
		term.Low = min(term.Low, m.N*pow10(scale-m.Scale)-step/2)
		high := m.N*pow10(scale-m.Scale) + step - 1
		if term.High != nil {
			high = max(high, *term.High)
		}
		term.High = &high
	}
	return term
}

// averageFits says whether total and base can give the average.
func averageFits(total, base, mean *tree.Term, meanScale int) bool {
	unit := pow10(meanScale)
	if mean.High != nil && base.High != nil && total.Low*unit >= (*mean.High+1)*(*base.High) {
		return false
	}
	return total.High == nil || *total.High*unit >= mean.Low*base.Low
}
