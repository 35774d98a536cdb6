// Package shares reads shares, one by one and those of one whole together: 854件，占56.2%; 48家中有41家…，占85.4%; 三类合计占74.6%.
package shares

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/fazhilint/fazhilint/parser/claims/lexicon"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/claims/rates"
	"github.com/fazhilint/fazhilint/parser/claims/rounding"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// IsShare says whether mention k is a share of something.
func IsShare(p *prose.Paragraph, k int) bool {
	m := &p.Mentions[k]
	if strings.Contains(m.Lead, "权重") {
		return false // 考核权重占8% is set, not counted
	}
	if at := strings.LastIndex(m.Lead, "占"); at >= 0 {
		return !match.StartsWithAny(m.Lead[at:], "占用", "占道", "占地")
	}
	if strings.HasSuffix(m.Literal[:strings.IndexAny(m.Literal+"0", "0123456789")], "占") {
		return true // 约占23.8%
	}
	if m.Kind == "rate" && match.EndsWithAny(m.Lead, "为总数的", "是总数的") || strings.HasPrefix(m.Gap, "，") && match.StartsWithAny(m.Lead, "恰为", "恰是", "正好是", "正好为", "约为", "仅为") && match.EndsWithAny(m.Lead, "总数的", "总量的", "总人数的", "总件数的") {
		return true // 恰为参训总数的三分之二
	}
	return p.OfNamed(k) || strings.HasSuffix(m.Lead, "占比") || strings.HasSuffix(m.Lead, "占比为")
}

// Read reads one share: its count, and the whole it is a share of. One that is said to be of several counts is not certain of fewer.
func Read(r *prose.Reader, p *prose.Paragraph, k int) {
	n := len(r.Doc.Claims)
	read(r, p, k)
	label := p.Mentions[k].Lead
	if p.OfNamed(k) {
		label = p.Mentions[k-1].Lead // 两者约占全年302件的36.4%
	}
	for i := n; i < len(r.Doc.Claims); i++ {
		if c := &r.Doc.Claims[i]; c.Kind == "share" && len(c.Numerators) == 1 && len(c.Numerators[0].Members) < saidMembers(label) {
			c.Certain, c.Reason = false, "base"
		}
	}
}

// read is Read for what the words name.
func read(r *prose.Reader, p *prose.Paragraph, k int) {
	if top, base := rates.QuotientBehind(p, k); top >= 0 && shareSearch(r, p, k).Surely(rates.Single(top), rates.Single(base)) {
		lastIsShare(r)
		return
	}
	if spelled(r, p, k) {
		return
	}
	if ofTotalBehind(r, p, k) || shareOfList(r, p, k) || shareAmong(r, p, k) || bothCalled(r, p, k) || ofWholeArea(r, p, k) {
		return
	}
	top, certainTop := shareCount(p, k, r)
	if behind := rates.BracketedShare(p, k, r); behind >= 0 && shareOfBracket(r, p, k, top, behind) {
		return
	} else if behind >= 0 {
		top, certainTop = rates.Single(behind), true
	}
	if len(top.Members) == 0 || amongCounted(r, p, k) || countsKinds(&p.Mentions[top.Members[0]]) {
		return
	}
	shareOf(r, p, k, top, certainTop)
}

// countsKinds says whether a figure only tells how many kinds there are: 多发生在征地、邻里两个领域，约占总数的七成.
func countsKinds(m *prose.Mention) bool {
	return m.N < 10 && match.StartsWithAny(m.Noun, "领域", "方面", "环节", "行业", "类别", "类型")
}

// shareAmong reads a share whose whole stands between its count and it: 纠错31件，在审结的198件案件中占比达15.7%.
func shareAmong(r *prose.Reader, p *prose.Paragraph, k int) bool {
	m := &p.Mentions[k]
	if k < 2 || !strings.HasPrefix(p.Mentions[k-1].Clause, "在") || !strings.Contains(m.Gap, "中占") || strings.ContainsAny(m.Gap, prose.ClauseBreaks+"、") {
		return false
	}
	top, whole := &p.Mentions[k-2], &p.Mentions[k-1]
	if top.Block != m.Block || top.Depth != m.Depth || !prose.SameKind(top.Figure, whole.Figure) || !rates.IsCount(p, k-2, r) || !rates.IsCount(p, k-1, r) {
		return false
	}
	return surelyShare(shareSearch(r, p, k), rates.Single(k-2), rates.Single(k-1))
}

// shareOfBracket reads a share whose whole stands in the bracket behind it: 97件，占全县申请总数的23.5%（全县412件）.
func shareOfBracket(r *prose.Reader, p *prose.Paragraph, k int, top rates.Sum, behind int) bool {
	if len(top.Members) != 1 || p.Mentions[behind].N <= p.Mentions[top.Members[0]].N || !prose.SameKind(p.Mentions[behind].Figure, p.Mentions[top.Members[0]].Figure) {
		return false
	}
	return surelyShare(shareSearch(r, p, k), top, rates.Single(behind))
}

// shareSearch begins the search for the counts that share k is made of.
func shareSearch(r *prose.Reader, p *prose.Paragraph, k int) *rates.Search {
	return &rates.Search{R: r, P: p, K: k, From: k, Kind: &rates.Kind{Name: "占比"}}
}

// surelyShare adds the claim that a count is this share of a whole, whether it holds or not. It reports false where they cannot be divided.
func surelyShare(s *rates.Search, top, whole rates.Sum) bool {
	ok := s.Surely(top, whole)
	if ok {
		lastIsShare(s.R)
	}
	return ok
}

// lastIsShare makes the rate that was added last a share.
func lastIsShare(r *prose.Reader) { r.Doc.Claims[len(r.Doc.Claims)-1].Kind = "share" }

// shareOf looks for the whole that share k of a count is taken of.
func shareOf(r *prose.Reader, p *prose.Paragraph, k int, top rates.Sum, certainTop bool) {
	s := shareSearch(r, p, k)
	named := namedWhole(r, p, k, top)
	bases := rates.BasesFor(p, top.Members[0], k, r)
	sure := certainTop && len(top.Members) == 1 && named >= 0
	if fitsShare(s, top, named, bases, sure) || sure && isOf(p, k, named) && s.SlipsFrom(top.Members[0], named, true) {
		lastIsShare(r)
		return
	}
	base := wholeOfShare(s, top, named, bases, certainTop)
	if base < 0 {
		return
	}
	claim, ok := rates.Claim(p, k, top, rates.Single(base))
	if !ok || isRoughly(&p.Mentions[k], &claim) {
		return
	}
	claim.Kind, claim.Certain, claim.Reason = "share", certainTop && isOf(p, k, base) && isMeant(p, k, named, top, &claim), "base"
	rates.Add(r, &p.Mentions[k], s.Kind, claim)
}

// isMeant says whether a share that its counts do not give is surely meant of them: the words name the whole, or one slip explains the number.
func isMeant(p *prose.Paragraph, k, named int, top rates.Sum, claim *tree.Claim) bool {
	if named >= 0 {
		return standsFor(p, k, top.Members[0])
	}
	return len(top.Members) == 1 && rates.IsSlip(p, k, claim)
}

// wholeOfShare gives the whole of a share that nothing fits: the named one, or the nearest. It is -1 where there is none; then what can be
// said of the share without it is added.
func wholeOfShare(s *rates.Search, top rates.Sum, named int, bases []int, certainTop bool) int {
	switch {
	case named >= 0:
		return named
	case rates.IsSample(&s.P.Mentions[top.Members[0]]) && shareName(s.P.Mentions[s.K].Lead) != "":
		s.Grim() // 对7家机构逐一检查，达标机构占92%
		return -1
	case len(bases) == 0 || slices.Contains(top.Members, bases[0]):
		openShare(s, top, certainTop)
		return -1
	default:
		return bases[0]
	}
}

// openShare adds a share of which nothing says what it is taken of: 立案426件，占全部刑事立案的33.1%. It is not judged, but said to be not
// checkable.
func openShare(s *rates.Search, top rates.Sum, certain bool) {
	m, c := &s.P.Mentions[s.K], &s.P.Mentions[top.Members[0]]
	if !certain || shareName(m.Lead) != "" || len(top.Members) > 1 || !rounding.Small(m, c) {
		return
	}
	s.Unjudged(top.Members[0], true)
}

// fitsShare looks for a whole under which the share holds and adds the claim when there is one.
func fitsShare(s *rates.Search, top rates.Sum, named int, bases []int, sure bool) bool {
	if named >= 0 && (s.Try(top, rates.Single(named)) || ofSeries(s, top, named)) {
		return true
	}
	if ofCalled(s, top, named) {
		return false
	}
	if changedOver(s, top, named) {
		return s.Surely(top, rates.Single(named))
	}
	if ofThese(s, top) {
		run := rates.RunAround(s.P, top.Members[0])
		return len(run) > 1 && s.Try(rates.Sum{Members: slices.DeleteFunc(run, func(j int) bool { return j > top.Members[0] }), Minus: -1}, rates.Single(named))
	}
	if anyWhole(s, top, bases) {
		return true
	}
	if len(top.Members) == 1 && top.Members[0] == s.K-1 && strings.TrimPrefix(s.P.Mentions[s.K-1].Lead, "其中") == "有" {
		return false // 会议38次，有21次涉及法治内容，占比55%: no other count is meant
	}
	if s.P.Mentions[s.K].Step > 1 {
		return false // 四分之一 fits too many others
	}
	return s.P.Mentions[s.K].Approx == "" && otherCounts(s, top, sure && isPartOf(s, top, named))
}

// otherCounts tries other counts of the sentence than those found first. Where both are sure only sums that hold them can be meant.
func otherCounts(s *rates.Search, top rates.Sum, sure bool) bool {
	return !sure && (s.AnySum() || s.AnyPair()) || ofRun(s, top) || ofJoined(s, top)
}

// isPartOf says whether a count is known as a part of the named whole, so that its share is of that and of nothing else.
func isPartOf(s *rates.Search, top rates.Sum, named int) bool {
	whole, part := s.R.WholeOf[s.P.Mentions[top.Members[0]].Index]
	return part && whole == s.P.Mentions[named].Index
}

// ofSeries tries the sum of a series as the count: 依次为412件、287件、206件，占全部1326件的68.3%.
func ofSeries(s *rates.Search, top rates.Sum, named int) bool {
	return inSeries(s.P, top.Members[0]) && s.Try(rates.Sum{Members: runBefore(s.P, top.Members[0]), Minus: -1}, rates.Single(named))
}

// ofCalled says whether the words behind 占 call the whole by its name, so that it can be no other: 占调成数的59.2%.
func ofCalled(s *rates.Search, top rates.Sum, named int) bool {
	_, label, _ := strings.Cut(s.P.Mentions[s.K].Lead, "占")
	if full := fullyCalled(s.P, s.K, top.Members[0], label, s.R); full >= 0 && full == named {
		return true
	}
	whole := calledWhole(s.P, s.K, top.Members[0], s.R)
	return whole >= 0 && whole == named && match.EndsWithAny(strings.TrimSuffix(s.P.Mentions[s.K].Lead, "的"), "数", "审结案件", "办结案件", "结案案件")
}

// ofThese says whether a share is of the number named right before it and of nothing else: 6件，占已结90件的6.7%.
func ofThese(s *rates.Search, top rates.Sum) bool {
	return s.P.OfNamed(s.K) && len(top.Members) == 1 && top.Members[0] == s.K-2 && !match.ContainsAny(s.P.Mentions[s.K-1].Clause, "分别", "依次")
}

// anyWhole tries each base as the whole.
func anyWhole(s *rates.Search, top rates.Sum, bases []int) bool {
	for _, base := range bases {
		if !slices.Contains(top.Members, base) && !s.Apart(top, base) && s.Try(top, rates.Single(base)) {
			return true
		}
	}
	return false
}

// inSeries says whether figure j ends a series that 分别 or 依次 hands out: 依次为412件、287件、206件.
func inSeries(p *prose.Paragraph, j int) bool {
	for i := j; i > 0 && p.Mentions[i].Block == p.Mentions[j].Block && lexicon.IsJoint(p.Mentions[i].Lead) && lexicon.Joins(lexicon.ListMark(p.Mentions[i].Gap)); i-- {
		if match.ContainsAny(p.Mentions[i-1].Gap, "分别", "依次") {
			return true
		}
	}
	return false
}

// ofJoined tries the sum of figures that are counted in one breath before the count: 处罚案卷180卷、许可案卷120卷，优秀78卷，占26%.
func ofJoined(s *rates.Search, top rates.Sum) bool {
	p := s.P
	for j := top.Members[0] - 1; j > 0 && p.Mentions[j].Block == p.Mentions[s.K].Block; j-- {
		if !p.JoinedBefore(j) || !prose.SameKind(p.Mentions[j].Figure, p.Mentions[top.Members[0]].Figure) {
			continue
		}
		if s.Try(top, rates.Sum{Members: runBefore(p, j), Minus: -1}) {
			return true
		}
	}
	return false
}

// ofRun tries the sums of neighbouring figures that hold the count as its whole.
func ofRun(s *rates.Search, top rates.Sum) bool {
	for _, whole := range rates.NumeratorsBeside(s.P, top.Members[0], s.From, s.R) {
		if whole.Minus < 0 && slices.Contains(whole.Members, top.Members[0]) && len(top.Members) == 1 && !holdsBase(s, whole.Members) && s.Try(top, whole) {
			return true
		}
	}
	return false
}

// holdsBase says whether one of several counts is what another share was taken of, so that it is the whole of the others: 150卷，优秀96卷，占64%；合格51卷，占34%.
func holdsBase(s *rates.Search, members []int) bool {
	for c := range s.R.Recent(39) {
		if c.Kind != "share" || len(c.Denominators) != 1 || !c.Certain {
			continue
		}
		if slices.ContainsFunc(members, func(j int) bool { return s.P.Mentions[j].Index == c.Denominators[0].Figure }) {
			return true
		}
	}
	return false
}

// isOf says whether the whole that 占…的 names can be this figure: in 占局领导出庭总数的25% it must be called 出庭.
func isOf(p *prose.Paragraph, k, base int) bool {
	label := p.Mentions[k].Lead
	at := strings.LastIndex(label, "占")
	if at < 0 || p.OfNamed(k) {
		return true
	}
	name := strings.TrimSuffix(label[at+len("占"):], "的")
	if isOtherMeasure(name, &p.Mentions[base]) {
		return false
	}
	for _, w := range []string{"比重", "比例", "比", "总数", "总量", "总额", "总人数", "总件数", "全部", "全年", "全县", "全区", "全市", "全省", "全镇", "全街", "全局", "其", "了", "约", "到", "达", "为", "近", "仅"} {
		name = strings.ReplaceAll(name, w, "")
	}
	name = strings.TrimSpace(name)
	if utf8.RuneCountInString(name) < 2 {
		return true
	}
	for _, thing := range []string{"案件", "事项", "人员", "问题"} {
		if rest, ok := strings.CutSuffix(name, thing); ok && (utf8.RuneCountInString(rest) > 3 || lexicon.Scan(rest).Has(lexicon.Done)) {
			name = rest // 普通程序处罚案件 are not all cases
		}
	}
	words := p.Mentions[base].Clause + p.Mentions[base].Noun
	if strings.HasPrefix(name, "新") && !strings.Contains(words, "新") {
		return false // 新招录人员 are not all there are
	}
	return prose.SharesPair(name, words)
}

// isOtherMeasure says whether the whole that a share names is an area or an amount, and a figure none: 处数 is no share of 拆除总面积.
func isOtherMeasure(name string, base *prose.Mention) bool {
	if strings.Contains(name, "面积") {
		return !match.ContainsAny(base.Unit, "平方", "亩", "公顷")
	}
	return match.ContainsAny(name, "金额", "总额") && base.Kind != "money" && match.ContainsAny(base.Unit, "件", "宗", "起", "人", "户")
}

// saidMembers gives how many counts a share is said to be of: 两者约占, 三者合计占; 0 where that is not said.
func saidMembers(label string) int {
	n, _ := lexicon.MembersSaid(label, "者类项个")
	return n
}

// spelled reads a share whose count is spelled out behind it: 优秀的占50%，即49卷. It reports false where none is.
func spelled(r *prose.Reader, p *prose.Paragraph, k int) bool {
	next := k + 1
	if !isSpelled(p, next) || !rates.IsCount(p, next, r) {
		return false
	}
	if !onlyWhole(r, p, k) || !surelyShare(shareSearch(r, p, k), rates.Single(next), rates.Single(k-1)) {
		shareOf(r, p, k, rates.Single(next), true)
	}
	return true
}

// onlyWhole says whether the figure right before share k, whose count is spelled out behind it, can be the only whole: 样本单位50个，得分85分以上的占62%，即31个.
func onlyWhole(r *prose.Reader, p *prose.Paragraph, k int) bool {
	if k == 0 || !rates.IsCount(p, k-1, r) || p.Mentions[k-1].Approx != "" {
		return false
	}
	whole, count := &p.Mentions[k-1], &p.Mentions[k+1]
	if whole.Block != p.Mentions[k].Block || whole.Unit != count.Unit || whole.N < count.N || whole.Scale != count.Scale || whole.Depth != p.Mentions[k].Depth {
		return false
	}
	return k < 2 || p.Mentions[k-2].Block != whole.Block || !prose.SameKind(p.Mentions[k-2].Figure, whole.Figure)
}

// isSpelled says whether a figure is the count of the share right before it: 优秀的占50%即49卷, but not 占58.3%，即84人中有49人.
func isSpelled(p *prose.Paragraph, next int) bool {
	if next >= len(p.Mentions) || p.Mentions[next].Block != p.Mentions[next-1].Block {
		return false
	}
	m := &p.Mentions[next]
	return strings.TrimPrefix(m.Gap, "，") == "即" && !strings.HasPrefix(m.Noun, "中")
}
