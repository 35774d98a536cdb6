// Sums that follow their parts: 建议26件、提案9件，共35件; and flows: 新收53件，加上年结转6件，共办理59件；审结55件，结转下年4件.

package claims

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/tree"
)

// sums finds totals that stand behind their parts.
func (r *reader) sums(p paragraph) {
	for k := 2; k < len(p.mentions); k++ {
		m := &p.mentions[k]
		if !isCountable(m.Figure) || !isSumLabel(m.label) || r.listed[m.index] && false {
			continue
		}
		parts := p.partsBefore(k)
		if len(parts) < 2 {
			continue
		}
		r.sum(&p, m, parts)
	}
}

// partsBefore gathers the run of figures that ends just before mention k, in order.
func (p *paragraph) partsBefore(k int) []int {
	total := &p.mentions[k]
	var parts []int
	for j := k - 1; j >= 0; j-- {
		m := &p.mentions[j]
		if hasAny(p.mentions[j+1].gap, []string{"。", "；", ";", "：", ":", "其中"}) && !bracketOnly(p.mentions[j+1].gap) {
			break
		}
		if m.depth > total.depth {
			continue
		}
		if !sameKind(m.Figure, total.Figure) || p.isComparison(j) || m.depth < total.depth {
			break
		}
		parts = append([]int{j}, parts...)
		if crossesSentence(m.gap) || len(parts) >= maxParts {
			break
		}
	}
	return parts
}

// bracketOnly says whether the marks of a gap stand inside one closed bracket.
func bracketOnly(gap string) bool {
	return strings.HasPrefix(gap, "（") && strings.HasSuffix(gap, "）")
}

// sum makes the claim that the figures before a sum make it up. Where the run may begin later, each suffix is a reading.
func (r *reader) sum(p *paragraph, whole *mention, parts []int) {
	ms := []*mention{whole}
	figures := []*tree.Figure{whole.Figure}
	for _, j := range parts {
		ms = append(ms, &p.mentions[j])
		figures = append(figures, p.mentions[j].Figure)
	}
	if !small(ms...) {
		return
	}
	scale := scaleFor(figures...)
	terms := make([]tree.Term, 0, len(parts))
	for _, j := range parts {
		term := termAt(&p.mentions[j], scale)
		term.Label = p.partLabel(j)
		terms = append(terms, term)
	}
	wholeTerm := termAt(whole, scale)
	run := p.tightRun(parts)
	ways := [][]tree.Term{terms[run:]}
	for from := range len(terms) - 1 {
		if from != run {
			ways = append(ways, terms[from:])
		}
	}
	holds := false
	for i, way := range ways {
		if sumFits(wholeTerm, way) {
			ways[0], ways[i] = ways[i], ways[0]
			holds = true
			break
		}
	}
	bare := strings.TrimRight(whole.label, " ")
	sure := bare == "共" || bare == "共计" || bare == "合计" || bare == "总计" || bare == "总共" || bare == "两项合计" || bare == "三项合计"
	if !holds && (!sure || len(ways[0]) < 2 || !p.isTight(parts[run:])) {
		return
	}
	r.add(tree.Claim{
		Kind: "total", Span: spanOver(ms[1+run:]...), Section: whole.Section, Sentence: whole.Sentence, Scale: scale,
		Subject: subjectOf(p, &p.mentions[parts[0]]), Signal: "共", Certain: true, Exhaustive: true, Disjoint: true,
		Whole: &wholeTerm, Readings: ways,
	})
	last := &r.doc.Claims[len(r.doc.Claims)-1]
	last.Span[1] = max(last.Span[1], whole.Span[1])
	if whole.Role == "target" {
		last.Certain, last.Reason = false, "plan"
	}
	for _, j := range parts[run:] {
		if _, known := r.wholeOf[p.mentions[j].index]; !known {
			r.wholeOf[p.mentions[j].index] = whole.index
		}
	}
}

// tightRun gives the position in parts where the run joined by 、 or 和 up to the end begins.
func (p *paragraph) tightRun(parts []int) int {
	from := len(parts) - 1
	for from > 0 {
		if mark := listMark(p.mentions[parts[from]].gap); mark != '、' && mark != '和' && mark != '及' {
			break
		}
		from--
	}
	if from == len(parts)-1 {
		return 0
	}
	return from
}

// isTight says whether all members are joined by 、 or 和.
func (p *paragraph) isTight(parts []int) bool {
	for _, j := range parts[1:] {
		if mark := listMark(p.mentions[j].gap); mark != '、' && mark != '和' && mark != '及' {
			return false
		}
	}
	return true
}

// flow is what the words of a sentence say of cases that came in and went out.
type flow struct {
	fresh, carried, total, done, pending []int
}

// flows finds statements of what was carried over, came in, was dealt with and is left.
func (r *reader) flows(p paragraph) {
	for from := 0; from < len(p.mentions); {
		to := from + 1
		for to < len(p.mentions) && !crossesSentence(p.mentions[to].gap) {
			to++
		}
		r.flow(&p, from, to)
		from = to
	}
}

// flow reads the figures of one sentence by their labels.
func (r *reader) flow(p *paragraph, from, to int) {
	var f flow
	for k := from; k < to; k++ {
		m := &p.mentions[k]
		if !isCountable(m.Figure) || m.depth > 0 {
			continue
		}
		f.sort(m.label, k)
	}
	if len(f.carried) != 1 {
		return
	}
	r.flowIn(p, f)
	r.flowOut(p, f)
}

// sort puts a mention where its label says it belongs.
func (f *flow) sort(label string, k int) {
	switch {
	case strings.Contains(label, "结转") && hasAny(label, []string{"下年", "下一年", "次年", "至20", "到20", "转入"}):
		f.pending = append(f.pending, k)
	case strings.Contains(label, "结转") || hasAny(label, []string{"旧存", "上年未结", "上年末未"}):
		f.carried = append(f.carried, k)
	case isSumLabel(label):
		f.total = append(f.total, k)
	case hasAny(label, []string{"未结", "未审结", "尚未", "未办结", "在办", "正在", "尚在"}):
		f.pending = append(f.pending, k)
	case hasAny(label, []string{"新收", "收到", "新受理", "受理", "接收"}) && !strings.Contains(label, "不予"):
		f.fresh = append(f.fresh, k)
	case hasAny(label, []string{"审结", "办结", "答复", "结案", "办理完毕"}):
		f.done = append(f.done, k)
	}
}

// flowIn claims that what came in and what was carried over make up the total.
func (r *reader) flowIn(p *paragraph, f flow) {
	if len(f.total) != 1 || len(f.fresh) != 1 || f.fresh[0] > f.total[0] {
		return
	}
	r.flowClaim(p, f.total[0], []int{f.fresh[0], f.carried[0]}, "结转")
}

// flowOut claims that what was dealt with and what is left make up what there was to deal with.
func (r *reader) flowOut(p *paragraph, f flow) {
	if len(f.done) != 1 || len(f.pending) != 1 || len(f.fresh) != 1 {
		return
	}
	if len(f.total) == 1 {
		r.flowClaim(p, f.total[0], []int{f.done[0], f.pending[0]}, "未结")
	}
}

// flowClaim adds the claim unless the same figures were already read as a sum.
func (r *reader) flowClaim(p *paragraph, whole int, parts []int, signal string) {
	w := &p.mentions[whole]
	ms := []*mention{w}
	figures := []*tree.Figure{w.Figure}
	for _, j := range parts {
		if !sameKind(w.Figure, p.mentions[j].Figure) {
			return
		}
		ms = append(ms, &p.mentions[j])
		figures = append(figures, p.mentions[j].Figure)
	}
	if !small(ms...) || r.alreadySum(w.index, p.mentions[parts[0]].index) {
		return
	}
	scale := scaleFor(figures...)
	terms := make([]tree.Term, 0, len(parts))
	for _, j := range parts {
		term := termAt(&p.mentions[j], scale)
		term.Label = p.partLabel(j)
		terms = append(terms, term)
	}
	wholeTerm := termAt(w, scale)
	r.add(tree.Claim{
		Kind: "total", Span: spanOver(ms...), Section: w.Section, Sentence: w.Sentence, Scale: scale, Subject: subjectOf(p, w),
		Signal: signal, Certain: w.Role != "target", Exhaustive: true, Disjoint: true, Whole: &wholeTerm, Readings: [][]tree.Term{terms},
	})
}

// alreadySum says whether a total claim ties these two figures already.
func (r *reader) alreadySum(whole, part int) bool {
	for i := range r.doc.Claims {
		c := &r.doc.Claims[i]
		if c.Kind != "total" || c.Whole.Figure != whole {
			continue
		}
		for _, t := range c.Readings[0] {
			if t.Figure == part {
				return true
			}
		}
	}
	return false
}
