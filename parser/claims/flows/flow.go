// Package flows reads how cases pass from one state to the next: what came in and what went out (新收53件，加上年结转6件，共办理59件；
// 审结55件，结转下年4件), stocks (年初1163名，注销58名，新增97名，年末1202名), what was saved, and what was done with a part of them.
package flows

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/lexicon"
	"github.com/fazhilint/fazhilint/parser/claims/lists"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/claims/rounding"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// flow is what the words of a sentence say of cases that came in and went out.
type flow struct {
	fresh, carried, total, done, pending []int
	opening, closing, enter, leave       []int
	other                                bool // a figure of the sentence is none of these
}

// In finds statements of what was carried over, came in, was dealt with and is left.
func In(r *prose.Reader, p *prose.Paragraph) {
	for from, to := range p.BySentence() {
		f := flowOf(p, from, to)
		toldBefore(p, &f, from)
		if len(f.carried) == 1 {
			amongAll(r, p, &f)
			f.dropOutcomes(r, p)
			flowIn(r, p, &f)
			flowOut(r, p, &f)
			flowOutcomes(r, p, &f)
			notYetDone(r, p, f.carried[0])
		}
		stock(r, p, &f)
		workedOffStock(r, p, from, to)
		nets(r, p, &f, from, to)
	}
}

// toldBefore takes what came in from the sentence before where this one begins with what was carried over: 其中受理231件…。连同上年结转的27件，共办理258件.
func toldBefore(p *prose.Paragraph, f *flow, from int) {
	if len(f.carried) != 1 || f.carried[0] != from || len(f.total) != 1 || len(f.fresh) > 0 || from == 0 || !match.StartsWithAny(p.Mentions[from].Lead, "连同", "加上", "加之") {
		return
	}
	for j := from - 1; j >= 0 && p.Mentions[from].Block-p.Mentions[j].Block == 1; j-- {
		if m := &p.Mentions[j]; prose.SameKind(m.Figure, p.Mentions[from].Figure) && m.Words.Has(lexicon.Fresh) && !strings.Contains(m.Lead, "不予") && !p.IsComparison(j) && m.Role == "" {
			f.fresh = append([]int{j}, f.fresh...)
		}
	}
	if len(f.fresh) > 2 {
		f.fresh = nil
	}
}

// flowOf sorts the figures of one sentence by their labels.
func flowOf(p *prose.Paragraph, from, to int) flow {
	var f flow
	for k := from; k < to; k++ {
		if flows(p, k) {
			f.sort(&p.Mentions[k], k)
		}
	}
	f.keepClause(p)
	f.takesStock()
	if all := dealtBehind(p, &f); all >= 0 {
		f.total = []int{all}
	}
	if len(f.fresh) == 0 && len(f.total) == 0 && len(f.carried) == 1 && standsBeside(p, f.carried[0]) {
		f.fresh = []int{f.carried[0] - 1} // 办理行政应诉案件7件，上年结转2件，审结8件
	}
	if len(f.total) == 1 && len(f.fresh) == 0 && len(f.carried) == 1 && f.total[0] < f.carried[0] {
		f.fresh, f.total = f.total, nil // 共收到52件，上年结转6件: the sum is of what came in, not of both
	}
	return f
}

// takesStock turns what was carried over and came in into a stock and what was added to it, where losses and the stock at the end are told behind: 旧存214人，新接收96人，
// 期满解除88人，期末在册222人.
func (f *flow) takesStock() {
	if len(f.opening) == 1 && len(f.closing) == 1 && len(f.fresh) == 1 && len(f.enter) == 0 && len(f.leave) > 0 && len(f.carried)+len(f.done)+len(f.pending)+len(f.total) == 0 {
		f.enter, f.fresh = f.fresh, nil // 年初在册146人，年内接收88人、解除91人、收监2人，年末在册141人
		return
	}
	if len(f.opening) > 0 || len(f.carried) != 1 || len(f.fresh)+len(f.enter) != 1 || len(f.leave) == 0 || len(f.closing) != 1 || len(f.done)+len(f.pending)+len(f.total) > 0 {
		return
	}
	f.opening, f.enter = f.carried, append(f.enter, f.fresh...)
	f.carried, f.fresh = nil, nil
}

// flows says whether a figure can be one of what came in and went out this year.
func flows(p *prose.Paragraph, k int) bool {
	m := &p.Mentions[k]
	return prose.IsCountable(m.Figure) && (m.Depth == 0 || m.Words.Has(lexicon.Carried)) && (!p.IsComparison(k) || opensStock(p, k))
}

// dealtBehind finds what there was to deal with right behind what was carried over and came in, before what was concluded: 上年结转14件，本年新收126件，全年
// 办理行政复议案件140件，审结127件. It is -1 where there is none.
func dealtBehind(p *prose.Paragraph, f *flow) int {
	if len(f.total) > 0 || len(f.carried) != 1 || len(f.fresh) != 1 || len(f.done) == 0 {
		return -1
	}
	all := max(f.carried[0], f.fresh[0]) + 1
	if all >= f.done[0] {
		return -1
	}
	m := &p.Mentions[all]
	if m.Depth > p.Mentions[f.fresh[0]].Depth || !prose.SameKind(m.Figure, p.Mentions[f.fresh[0]].Figure) || !strings.Contains(m.Lead, "办理") || lists.DoneWord(m.Lead) {
		return -1
	}
	if strings.Contains(p.Mentions[all+1].Gap, "中") { // 办理127件，其中审结100件: some were only begun
		return -1
	}
	if !match.StartsWithAny(m.Lead, "全年", "年内", "本年", "当年", "实际", "共", "总计", "合计") {
		return -1
	}
	return all
}

// standsBeside says whether what was carried over stands right behind the first count of its sentence, as what came on top of it.
func standsBeside(p *prose.Paragraph, carried int) bool {
	if carried == 0 || carried > 1 && p.Mentions[carried-2].Block == p.Mentions[carried].Block {
		return false
	}
	m := &p.Mentions[carried]
	return p.Mentions[carried-1].Block == m.Block && p.Mentions[carried-1].Depth == m.Depth && prose.SameKind(p.Mentions[carried-1].Figure, m.Figure) &&
		!p.Mentions[carried-1].Words.Has(lexicon.Done|lexicon.Open|lexicon.Outcome) && match.StartsWithAny(m.Lead, "上年", "加上", "另有上年", "连同")
}

// opensStock says whether a figure of the year before is what this year began with: 上年结转6件, 上年末251人, but not 较上年底净增7人.
func opensStock(p *prose.Paragraph, k int) bool {
	m := &p.Mentions[k]
	return m.Words.Has(lexicon.Carried) || !m.IsChange() && isOpening(m)
}

// isOpening says whether a label names a stock at the beginning of the year: 年初, 上年末, 上年332辆.
func isOpening(m *prose.Mention) bool {
	return m.Words.Has(lexicon.Opening) || strings.HasSuffix(m.Lead, "上年")
}

// sort puts a mention where its label says it belongs.
func (f *flow) sort(m *prose.Mention, k int) {
	open := m.Words.Has(lexicon.Open) || match.StartsWithAny(m.Noun, "正在", "尚在", "未审结", "未办结", "未结", "未答复", "未办理完毕") || match.StartsWithAny(m.Lead, "转入下", "转下") || carriesOver(m.Noun)
	switch {
	case m.Words.Has(lexicon.Carried) && (m.Words.Has(lexicon.Next) && !match.ContainsAny(m.Lead, "上年转", "上年度转") || len(f.carried) > 0 && len(f.done) > 0 && !m.Words.Has(lexicon.Prior)):
		f.pending = append(f.pending, k) // also 上年结转21件，办结674件，结转30件
	case m.Words.Has(lexicon.Carried):
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
func (f *flow) isTotal(m *prose.Mention, k int, open bool) bool {
	if rest, ok := lexicon.SumRest(m.Lead); ok {
		return !match.StartsWithAny(rest, "审结", "办结", "答复", "结案", "化解", "整改", "完成", "解决", "办毕", "处结", "成功", "已") // 共审结: what was dealt with
	}
	if len(f.carried) != 1 || len(f.total) > 0 {
		return false
	}
	if len(f.fresh) > 0 && k > f.fresh[0] && k > f.carried[0] && match.EndsWithAny(m.Lead, "全年共办理", "全年共处理", "全年共审理", "年内共办理", "实际办理") {
		return true
	}
	due := match.ContainsAny(m.Lead, "在办", "应办", "需办", "应答复", "应审理", "应审结")
	all := len(f.fresh) > 0 && due && (strings.HasPrefix(m.Lead, "全年") || strings.HasPrefix(m.Lead, "应"))
	return all || k == f.carried[0]+1 && !open && saysDealt(m)
}

// saysDealt says whether a label only says that cases were dealt with in all: 共办理, not 办理答复, 办理完毕 or 网上办理.
func saysDealt(m *prose.Mention) bool {
	return strings.Contains(m.Lead, "办理") && !lists.DoneWord(m.Lead) && !m.Words.Has(lexicon.Done) && !match.ContainsAny(m.Lead, "中", "网上", "线上", "窗口")
}

// sortStock puts a mention among the stocks or, where it is none, among what came in or was dealt with.
func (f *flow) sortStock(m *prose.Mention, k int) {
	switch {
	case isOpening(m):
		f.opening = append(f.opening, k)
	case m.Words.Has(lexicon.Leave):
		f.leave = append(f.leave, k)
	case m.Words.Has(lexicon.Closing) && m.Words.Ends&lexicon.Done == 0, len(f.opening) > 0 && match.EndsWithAny(m.Lead, "在册", "在册人数", "在矫"):
		f.closing = append(f.closing, k)
	case m.Words.Has(lexicon.Enter):
		f.enter = append(f.enter, k)
	case m.Words.Has(lexicon.Fresh) && !strings.Contains(m.Lead, "不予") && !endsDone(m):
		f.fresh = append(f.fresh, k)
	case m.Words.Has(lexicon.Done):
		if len(f.done) > 0 && (strings.HasSuffix(m.Lead, "的") || strings.Contains(m.Lead, "中")) {
			return // 答复91件…；答复的91件中: the same once more; 办结案件中有43件: some of them
		}
		f.done = append(f.done, k)
	default:
		f.other = true
	}
}

// endsDone says whether a label begins with what came in and ends with what was done with it: 新立案件办结67件.
func endsDone(m *prose.Mention) bool {
	return m.Words.Starts&lexicon.Fresh != 0 && m.Words.Ends&lexicon.Done != 0 && m.Words.Ends&lexicon.Fresh == 0
}

// flowIn claims that what came in and what was carried over make up the total. Where both what was applied for and what
// was accepted are given, the total must fit one of them.
func flowIn(r *prose.Reader, p *prose.Paragraph, f *flow) {
	if len(f.total) != 1 || len(f.fresh) == 0 || len(f.fresh) > 2 || f.fresh[len(f.fresh)-1] > f.total[0] || f.toldBehind(p) {
		return
	}
	if next := f.total[0] + 1; next < len(p.Mentions) && p.Mentions[next].Depth > p.Mentions[f.total[0]].Depth && match.ContainsAny(p.Mentions[next].Lead, "不予受理", "除", "扣", "剔") {
		return // 共审理372件（不予受理23件）
	}
	for _, fresh := range f.fresh[:len(f.fresh)-1] {
		if lists.ClaimSum(r, p, f.total[0], []int{fresh, f.carried[0]}, "结转", true) {
			return
		}
	}
	lists.ClaimSum(r, p, f.total[0], []int{f.fresh[len(f.fresh)-1], f.carried[0]}, "结转", false)
}

// toldBehind says whether the total stands behind what was dealt with and a ；, so that it is of something else: 新收385件，旧存27件，共结案390件；共办理行政处罚案件540件.
func (f *flow) toldBehind(p *prose.Paragraph) bool {
	return len(f.done) > 0 && f.done[0] < f.total[0] && lists.SemicolonBetween(p, f.done[0], f.total[0])
}

// flowOut claims that what was dealt with and what is left make up what there was to deal with.
func flowOut(r *prose.Reader, p *prose.Paragraph, f *flow) {
	if len(f.done) == 1 && len(f.pending) == 0 && len(f.total) == 0 && len(f.fresh) == 1 {
		flowDone(r, p, f)
	}
	if len(f.done) != 1 || len(f.pending) != 1 || len(f.total) == 1 && f.toldBehind(p) || leftElsewhere(r, p, f.done[0], f.pending[0]) {
		return
	}
	out := []int{f.done[0], f.pending[0]}
	if len(f.total) == 1 {
		lists.ClaimSum(r, p, f.total[0], out, "未结", false)
		return
	}
	if len(f.total) > 1 || len(f.fresh) == 0 || len(f.fresh) > 2 {
		return
	}
	f.bothWays(r, p, out)
}

// bothWays claims that what came in and was carried over equals what was dealt with and is left, where no total is told.
func (f *flow) bothWays(r *prose.Reader, p *prose.Paragraph, out []int) {
	fresh := f.fresh[len(f.fresh)-1]
	in := []int{fresh, f.carried[0]}
	switch {
	case p.Mentions[f.carried[0]].Depth > p.Mentions[fresh].Depth && f.carried[0] == f.done[0]+1: // 办结91件（含上年结转9件），新收86件
		balance(r, p, in, out, "未结")
	case p.Mentions[f.carried[0]].Depth > p.Mentions[fresh].Depth:
		if strings.Contains(p.Mentions[f.carried[0]].Lead, "含") {
			lists.ClaimSum(r, p, fresh, out, "未结", false)
		}
	case !f.moreCameIn(p, in, min(out[0], out[1])) && !wentElsewhere(r, p, out):
		balance(r, p, in, out, "未结")
	}
}

// wentElsewhere says whether a count between what was dealt with and what is left is of cases that went to others, of which nobody says whether they were dealt with as
// well: 办结219件，移送外单位4件，未结18件. flowOutcomes reads those that hold.
func wentElsewhere(r *prose.Reader, p *prose.Paragraph, out []int) bool {
	for k := min(out[0], out[1]) + 1; k < max(out[0], out[1]); k++ {
		m := &p.Mentions[k]
		if m.Depth == p.Mentions[out[0]].Depth && m.Unit == p.Mentions[out[0]].Unit && !p.IsComparison(k) && !r.IsPartOf(m, &p.Mentions[out[0]]) && match.ContainsAny(m.Lead, "移送", "移交", "转送", "转办", "退回", "撤回", "终止", "划转") && !strings.Contains(m.Gap, "其中") {
			return true
		}
	}
	return false
}

// moreCameIn says whether more than one count came in, or one that nothing places stands between what came in and what was dealt with: 上年转入6件，
// 直接收到71件，法院引导13件，审结88件.
func (f *flow) moreCameIn(p *prose.Paragraph, in []int, done int) bool {
	if len(f.fresh) != 1 {
		return true
	}
	for k := max(in[0], in[1]) + 1; k < done; k++ {
		if f.other && prose.SameKind(p.Mentions[k].Figure, p.Mentions[in[0]].Figure) && p.Mentions[k].N != lists.SumOfParts(p, in) {
			return true
		}
	}
	return false
}

// flowDone claims that no more was dealt with than came in and was carried over: 收到8件，上年结转1件，办结9件.
func flowDone(r *prose.Reader, p *prose.Paragraph, f *flow) {
	in, done := []int{f.fresh[0], f.carried[0]}, f.done[0]
	carried := &p.Mentions[in[1]]
	of := in[1] == done+1 && in[0] < done && strings.HasPrefix(carried.Gap, "，其中") && !strings.Contains(carried.Gap, "结转下") // 受理76件，审结83件，其中上年结转2件
	if carried.Depth > p.Mentions[in[0]].Depth || done < max(in[0], in[1]) && !of || strings.Contains(p.Mentions[done].Lead, "率") {
		return
	}
	if !of && f.moreCameIn(p, in, done) {
		return
	}
	n := len(r.Doc.Claims)
	balance(r, p, in, []int{done}, "结转")
	if len(r.Doc.Claims) > n {
		claim := &r.Doc.Claims[n]
		claim.Exhaustive, claim.Certain, claim.Reason = false, claim.Certain && p.Mentions[done].Unit == p.Mentions[in[0]].Unit, "subset"
	}
}

// flowOutcomes claims that what came in and was carried over equals what became of it where several outcomes are told and all of
// them together hold: 受理368件，加上年结转17件，作出决定353件，终止9件，结转下年23件.
func flowOutcomes(r *prose.Reader, p *prose.Paragraph, f *flow) {
	if len(f.fresh) != 1 || len(f.pending) != 1 || len(f.total) > 0 {
		return
	}
	in := []int{f.fresh[0], f.carried[0]}
	first, last := max(in[0], in[1]), f.pending[0]
	var out []int
	for k := first + 1; k <= last; k++ {
		m := &p.Mentions[k]
		if m.Depth == p.Mentions[first].Depth && prose.SameKind(m.Figure, p.Mentions[first].Figure) && !p.IsComparison(k) {
			out = append(out, k)
		}
	}
	if len(out) < 3 || !lists.PlainCounts(p, &p.Mentions[in[0]], append(append([]int{}, in...), out...)) || lists.SumOfParts(p, in) != lists.SumOfParts(p, out) {
		return
	}
	balance(r, p, in, out, "未结")
}

// stock claims that an opening stock with what was added equals the closing stock with what left it.
func stock(r *prose.Reader, p *prose.Paragraph, f *flow) {
	if len(f.opening) != 1 || len(f.closing) != 1 || len(f.fresh) > 0 || f.opening[0] > f.closing[0] && len(f.enter)*len(f.leave) == 0 || len(f.enter)+len(f.leave) == 0 || len(f.enter) > 1 || f.other && max(f.closing[0], f.opening[0])-min(f.closing[0], f.opening[0]) != len(f.enter)+len(f.leave)+1 {
		return
	}
	for _, k := range append(append([]int{}, f.enter...), f.leave...) {
		if k < f.opening[0] || f.opening[0] < f.closing[0] && k > f.closing[0] {
			return
		}
	}
	stockBalance(r, p, f)
}

// stockBalance adds the claim of stock. Where only gains or only losses are told, the others may stand elsewhere:
// 年初库存20枚，年内购入80枚，年末结存36枚.
func stockBalance(r *prose.Reader, p *prose.Paragraph, f *flow) {
	n := len(r.Doc.Claims)
	balance(r, p, append([]int{f.opening[0]}, f.enter...), append([]int{f.closing[0]}, f.leave...), "年末")
	if len(r.Doc.Claims) == n || len(f.enter)*len(f.leave) > 0 {
		return
	}
	if claim := &r.Doc.Claims[n]; !rounding.SumFits(*claim.Whole, claim.Readings[0]) && (len(f.enter) == 0 || !match.ContainsAny(p.Mentions[f.enter[0]].Lead, "新增", "增加", "增设") || !lists.Exceeds(claim)) {
		claim.Certain, claim.Reason = false, "subset" // 年初12个，新增4个，年末17个: more than can be
	}
}

// balance adds the claim that two sums are equal.
func balance(r *prose.Reader, p *prose.Paragraph, in, out []int, signal string) {
	first := &p.Mentions[in[0]]
	all, _, scale, ok := lists.Terms(p, first, append(append([]int{}, in[1:]...), out...))
	if !ok || p.Mentions[out[0]].Approx != "" || first.Approx != "" {
		return
	}
	incoming := append([]tree.Term{rounding.TermAt(first, scale)}, all[:len(in)-1]...)
	whole := incoming[0]
	if len(incoming) > 1 {
		whole = rounding.AddTerms(incoming)
	}
	claim := tree.Claim{
		Kind: "total", Span: tree.Span{first.Span[0], first.Span[1]}, Section: first.Section, Sentence: first.Sentence, Scale: scale, Subject: prose.SubjectOf(first),
		Signal: signal, Certain: first.Role != "target", Exhaustive: true, Disjoint: true, Whole: &whole, Readings: [][]tree.Term{all[len(in)-1:]},
	}
	for _, t := range all {
		claim.Span = tree.Span{min(claim.Span[0], t.Span[0]), max(claim.Span[1], t.Span[1])}
	}
	r.Add(claim)
}
