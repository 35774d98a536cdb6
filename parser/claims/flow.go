// What came in and what went out: 新收53件，加上年结转6件，共办理59件；审结55件，结转下年4件. And stocks: 年初1163名，注销58名，
// 新增97名，年末1202名.

package claims

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// flow is what the words of a sentence say of cases that came in and went out.
type flow struct {
	fresh, carried, total, done, pending []int
	opening, closing, enter, leave       []int
	other                                bool // a figure of the sentence is none of these
}

// flows finds statements of what was carried over, came in, was dealt with and is left.
func (r *reader) flows(p *paragraph) {
	for from := 0; from < len(p.mentions); {
		to := from + 1
		for to < len(p.mentions) && p.mentions[to].block == p.mentions[from].block {
			to++
		}
		f := p.flowOf(from, to)
		if len(f.carried) == 1 {
			r.flowIn(p, &f)
			r.flowOut(p, &f)
			r.flowOutcomes(p, &f)
		}
		r.stock(p, &f)
		r.nets(p, &f, from, to)
		from = to
	}
}

// flowOf sorts the figures of one sentence by their labels.
func (p *paragraph) flowOf(from, to int) flow {
	var f flow
	for k := from; k < to; k++ {
		m := &p.mentions[k]
		if !isCountable(m.Figure) || m.depth > 0 && !m.words.has(carriedClass) || p.isComparison(k) && !p.opensStock(k) {
			continue
		}
		f.sort(m, k)
	}
	if len(f.fresh) == 0 && len(f.total) == 0 && len(f.carried) == 1 && p.standsBeside(f.carried[0]) {
		f.fresh = []int{f.carried[0] - 1} // 办理行政应诉案件7件，上年结转2件，审结8件
	}
	if len(f.total) == 1 && len(f.fresh) == 0 && len(f.carried) == 1 && f.total[0] < f.carried[0] {
		f.fresh, f.total = f.total, nil // 共收到52件，上年结转6件: the sum is of what came in, not of both
	}
	return f
}

// standsBeside says whether what was carried over stands right behind the first count of its sentence, as what came on top of it.
func (p *paragraph) standsBeside(carried int) bool {
	if carried == 0 || carried > 1 && p.mentions[carried-2].block == p.mentions[carried].block {
		return false
	}
	m := &p.mentions[carried]
	return p.mentions[carried-1].block == m.block && p.mentions[carried-1].depth == m.depth && sameKind(p.mentions[carried-1].Figure, m.Figure) &&
		!p.mentions[carried-1].words.has(doneClass|openClass|outcomeClass) && match.StartsWithAny(m.label, "上年", "加上", "另有上年", "连同")
}

// opensStock says whether a figure of the year before is what this year began with: 上年结转6件, 上年末251人, but not 较上年底净增7人.
func (p *paragraph) opensStock(k int) bool {
	m := &p.mentions[k]
	return m.words.has(carriedClass) || !m.isChange() && m.isOpening()
}

// isOpening says whether a label names a stock at the beginning of the year: 年初, 上年末, 上年332辆.
func (m *mention) isOpening() bool {
	return m.words.has(openingClass) || strings.HasSuffix(m.label, "上年")
}

// sort puts a mention where its label says it belongs.
func (f *flow) sort(m *mention, k int) {
	open := m.words.has(openClass) || match.StartsWithAny(m.noun, "正在", "尚在") || carriesOver(m.noun)
	switch {
	case m.words.has(carriedClass) && (m.words.has(nextClass) || len(f.carried) > 0 && len(f.done) > 0 && !m.words.has(priorClass)):
		f.pending = append(f.pending, k) // also 上年结转21件，办结674件，结转30件
	case m.words.has(carriedClass):
		f.carried = append(f.carried, k)
	case f.isTotal(m, k, open):
		f.total = append(f.total, k) // also 连同上年结转的5件，全年办理44件
	case open:
		f.pending = append(f.pending, k)
	default:
		f.sortStock(m, k)
	}
}

// carriesOver says whether the words behind a figure take it into the next year: 1件结转下年度办理.
func carriesOver(noun string) bool {
	rest, ok := strings.CutPrefix(strings.TrimPrefix(noun, "已"), "结转")
	return ok && match.StartsWithAny(rest, "下", "次", "明", "至", "到", "20")
}

// isTotal says whether a mention counts all that there was to deal with.
func (f *flow) isTotal(m *mention, k int, open bool) bool {
	if rest, ok := sumRest(m.label); ok {
		return !match.StartsWithAny(rest, "审结", "办结", "答复", "结案", "化解", "整改", "完成", "解决", "办毕", "处结", "成功", "已") // 共审结: what was dealt with
	}
	if len(f.carried) != 1 || len(f.total) > 0 {
		return false
	}
	if len(f.fresh) > 0 && k > f.fresh[0] && k > f.carried[0] && match.EndsWithAny(m.label, "全年共办理", "全年共处理", "全年共审理", "年内共办理", "实际办理") {
		return true
	}
	due := match.ContainsAny(m.label, "在办", "应办", "需办", "应答复", "应审理", "应审结")
	all := len(f.fresh) > 0 && due && (strings.HasPrefix(m.label, "全年") || strings.HasPrefix(m.label, "应"))
	return all || k == f.carried[0]+1 && !open && m.saysDealt()
}

// saysDealt says whether a label only says that cases were dealt with in all: 共办理, not 办理答复 or 网上办理.
func (m *mention) saysDealt() bool {
	return strings.Contains(m.label, "办理") && !doneWord(m.label) && !match.ContainsAny(m.label, "中", "网上", "线上", "窗口")
}

// sortStock puts a mention among the stocks or, where it is none, among what came in or was dealt with.
func (f *flow) sortStock(m *mention, k int) {
	switch {
	case m.isOpening():
		f.opening = append(f.opening, k)
	case m.words.has(leaveClass):
		f.leave = append(f.leave, k)
	case m.words.has(closingClass):
		f.closing = append(f.closing, k)
	case m.words.has(enterClass):
		f.enter = append(f.enter, k)
	case m.words.has(freshClass) && !strings.Contains(m.label, "不予") && !m.endsDone():
		f.fresh = append(f.fresh, k)
	case m.words.has(doneClass):
		if len(f.done) > 0 && (strings.HasSuffix(m.label, "的") || strings.Contains(m.label, "中")) {
			return // 答复91件…；答复的91件中: the same once more; 办结案件中有43件: some of them
		}
		f.done = append(f.done, k)
	default:
		f.other = true
	}
}

// endsDone says whether a label begins with what came in and ends with what was done with it: 新立案件办结67件.
func (m *mention) endsDone() bool {
	return m.words.starts&freshClass != 0 && m.words.ends&doneClass != 0 && m.words.ends&freshClass == 0
}

// flowIn claims that what came in and what was carried over make up the total. Where both what was applied for and what
// was accepted are given, the total must fit one of them.
func (r *reader) flowIn(p *paragraph, f *flow) {
	if len(f.total) != 1 || len(f.fresh) == 0 || len(f.fresh) > 2 || f.fresh[0] > f.total[0] {
		return
	}
	if next := f.total[0] + 1; next < len(p.mentions) && p.mentions[next].depth > p.mentions[f.total[0]].depth && match.ContainsAny(p.mentions[next].label, "不予受理", "除", "扣", "剔") {
		return // 共审理372件（不予受理23件）
	}
	for _, fresh := range f.fresh[:len(f.fresh)-1] {
		if r.flowClaim(p, f.total[0], []int{fresh, f.carried[0]}, "结转", true) {
			return
		}
	}
	r.flowClaim(p, f.total[0], []int{f.fresh[len(f.fresh)-1], f.carried[0]}, "结转", false)
}

// flowOut claims that what was dealt with and what is left make up what there was to deal with.
func (r *reader) flowOut(p *paragraph, f *flow) {
	if len(f.done) == 1 && len(f.pending) == 0 && len(f.total) == 0 && len(f.fresh) == 1 {
		r.flowDone(p, f)
	}
	if len(f.done) != 1 || len(f.pending) != 1 {
		return
	}
	out := []int{f.done[0], f.pending[0]}
	if len(f.total) == 1 {
		r.flowClaim(p, f.total[0], out, "未结", false)
		return
	}
	if len(f.total) > 1 || len(f.fresh) == 0 || len(f.fresh) > 2 {
		return
	}
	fresh := f.fresh[len(f.fresh)-1]
	switch {
	case p.mentions[f.carried[0]].depth > p.mentions[fresh].depth:
		if strings.Contains(p.mentions[f.carried[0]].label, "含") {
			r.flowClaim(p, fresh, out, "未结", false)
		}
	case len(f.fresh) == 1:
		r.balance(p, []int{fresh, f.carried[0]}, out, "未结")
	}
}

// flowDone claims that no more was dealt with than came in and was carried over: 收到8件，上年结转1件，办结9件.
func (r *reader) flowDone(p *paragraph, f *flow) {
	in, done := []int{f.fresh[0], f.carried[0]}, f.done[0]
	if p.mentions[in[1]].depth > p.mentions[in[0]].depth || done < max(in[0], in[1]) || strings.Contains(p.mentions[done].label, "率") {
		return
	}
	n := len(r.doc.Claims)
	r.balance(p, in, []int{done}, "结转")
	if len(r.doc.Claims) > n {
		claim := &r.doc.Claims[n]
		claim.Exhaustive, claim.Certain, claim.Reason = false, claim.Certain && p.mentions[done].Unit == p.mentions[in[0]].Unit, "subset"
	}
}

// flowOutcomes claims that what came in and was carried over equals what became of it where several outcomes are told and all of
// them together hold: 受理368件，加上年结转17件，作出决定353件，终止9件，结转下年23件.
func (r *reader) flowOutcomes(p *paragraph, f *flow) {
	if len(f.fresh) != 1 || len(f.pending) != 1 || len(f.total) > 0 {
		return
	}
	in := []int{f.fresh[0], f.carried[0]}
	first, last := max(in[0], in[1]), f.pending[0]
	var out []int
	for k := first + 1; k <= last; k++ {
		m := &p.mentions[k]
		if m.depth == p.mentions[first].depth && sameKind(m.Figure, p.mentions[first].Figure) && !p.isComparison(k) {
			out = append(out, k)
		}
	}
	if len(out) < 3 || !p.plainCounts(&p.mentions[in[0]], append(append([]int{}, in...), out...)) || p.sumOfParts(in) != p.sumOfParts(out) {
		return
	}
	r.balance(p, in, out, "未结")
}

// stock claims that an opening stock with what was added equals the closing stock with what left it.
func (r *reader) stock(p *paragraph, f *flow) {
	if len(f.opening) != 1 || len(f.closing) != 1 || len(f.fresh) > 0 || f.opening[0] > f.closing[0] || len(f.enter)+len(f.leave) == 0 || len(f.enter) > 1 || f.other && f.closing[0]-f.opening[0] != len(f.enter)+len(f.leave)+1 {
		return
	}
	for _, k := range append(append([]int{}, f.enter...), f.leave...) {
		if k < f.opening[0] || k > f.closing[0] {
			return
		}
	}
	r.stockBalance(p, f)
}

// stockBalance adds the claim of stock. Where only gains or only losses are told, the others may stand elsewhere:
// 年初库存20枚，年内购入80枚，年末结存36枚.
func (r *reader) stockBalance(p *paragraph, f *flow) {
	n := len(r.doc.Claims)
	r.balance(p, append([]int{f.opening[0]}, f.enter...), append([]int{f.closing[0]}, f.leave...), "年末")
	if len(r.doc.Claims) == n || len(f.enter)*len(f.leave) > 0 {
		return
	}
	if claim := &r.doc.Claims[n]; !sumFits(*claim.Whole, claim.Readings[0]) {
		claim.Certain, claim.Reason = false, "subset"
	}
}

// nets claims of what is left of gains and losses that the gains are it and the losses: 新增3126户、注销1893户，净增1233户; and that
// a stock grew by it: 净增1233户，上年末10210户，年末11443户.
func (r *reader) nets(p *paragraph, f *flow, from, to int) {
	for k := from; k < to; k++ {
		net := &p.mentions[k]
		if !match.EndsWithAny(net.label, "净增", "净增加") {
			continue
		}
		if gain := p.gainBefore(k, from); gain >= 0 {
			r.flowClaim(p, gain, positions(gain+1, k+1), "净增", false)
		}
		if len(f.opening) == 1 && len(f.closing) == 1 && sameKind(p.mentions[f.opening[0]].Figure, net.Figure) {
			r.flowClaim(p, f.closing[0], []int{f.opening[0], k}, "净增", false)
		}
	}
}

// gainBefore finds the gains that stand with their losses right before a net figure; -1 where there are none.
func (p *paragraph) gainBefore(net, from int) int {
	gain := net - 1
	for gain > from && p.mentions[gain].words.has(leaveClass) && sameKind(p.mentions[gain].Figure, p.mentions[net].Figure) {
		gain--
	}
	if gain < from || gain == net-1 || !p.mentions[gain].words.has(enterClass) || !sameKind(p.mentions[gain].Figure, p.mentions[net].Figure) {
		return -1
	}
	return gain
}

// flowClaim adds the claim unless the same figures were already read as a sum. With onlyFitting set it is added only
// where it holds. It reports whether the claim was added.
func (r *reader) flowClaim(p *paragraph, whole int, parts []int, signal string, onlyFitting bool) bool {
	w := &p.mentions[whole]
	terms, wholeTerm, scale, ok := p.terms(w, parts)
	if !ok || r.alreadySum(w.index, p.mentions[parts[0]].index) || onlyFitting && !sumFits(wholeTerm, terms) {
		return false
	}
	ms := []*mention{w}
	for _, j := range parts {
		ms = append(ms, &p.mentions[j])
	}
	r.add(tree.Claim{
		Kind: "total", Span: spanOver(ms...), Section: w.Section, Sentence: w.Sentence, Scale: scale, Subject: subjectOf(w),
		Signal: signal, Certain: w.Role != "target", Exhaustive: true, Disjoint: true, Whole: &wholeTerm, Readings: [][]tree.Term{terms},
	})
	return true
}

// balance adds the claim that two sums are equal.
func (r *reader) balance(p *paragraph, in, out []int, signal string) {
	first := &p.mentions[in[0]]
	all, _, scale, ok := p.terms(first, append(append([]int{}, in[1:]...), out...))
	if !ok || p.mentions[out[0]].Approx != "" || first.Approx != "" {
		return
	}
	incoming := append([]tree.Term{termAt(first, scale)}, all[:len(in)-1]...)
	whole := incoming[0]
	if len(incoming) > 1 {
		whole = addTerms(incoming)
	}
	claim := tree.Claim{
		Kind: "total", Span: tree.Span{first.Span[0], first.Span[1]}, Section: first.Section, Sentence: first.Sentence, Scale: scale, Subject: subjectOf(first),
		Signal: signal, Certain: first.Role != "target", Exhaustive: true, Disjoint: true, Whole: &whole, Readings: [][]tree.Term{all[len(in)-1:]},
	}
	for _, t := range all {
		claim.Span = tree.Span{min(claim.Span[0], t.Span[0]), max(claim.Span[1], t.Span[1])}
	}
	r.add(claim)
}

// alreadySum says whether a total claim ties these two figures already.
func (r *reader) alreadySum(whole, part int) bool {
	for i := len(r.doc.Claims) - 1; i >= 0 && len(r.doc.Claims)-i < 40; i-- {
		c := &r.doc.Claims[i]
		if c.Kind != "total" || c.Whole.Figure != whole {
			continue
		}
		for j := range c.Readings[0] {
			if c.Readings[0][j].Figure == part {
				return true
			}
		}
	}
	return false
}
