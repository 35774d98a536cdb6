// Shares: 854件，占56.2%; 48家中有41家…，占85.4%; 三类合计占74.6%.

package claims

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// isShare says whether mention k is a share of something.
func isShare(p *paragraph, k int) bool {
	m := &p.mentions[k]
	if at := strings.LastIndex(m.label, "占"); at >= 0 {
		return !match.StartsWithAny(m.label[at:], "占用", "占道", "占地")
	}
	return p.ofNamed(k) || strings.HasSuffix(m.label, "占比") || strings.HasSuffix(m.label, "占比为")
}

// ofNamed says whether the share follows its whole: 占全部86件的15%.
func (p *paragraph) ofNamed(k int) bool {
	return k > 0 && strings.HasPrefix(p.mentions[k].label, "的") && strings.Contains(p.mentions[k-1].label, "占")
}

// share reads one share: its count, and the whole it is a share of.
func (r *reader) share(p *paragraph, k int) {
	if r.shareOfList(p, k) {
		return
	}
	top, certainTop := p.shareCount(k, r)
	if behind := p.bracketedShare(k, r); behind >= 0 && r.shareOfBracket(p, k, top, behind) {
		return
	} else if behind >= 0 {
		top, certainTop = single(behind), true
	}
	if len(top.members) == 0 {
		return
	}
	r.shareOf(p, k, top, certainTop)
}

// shareOfBracket reads a share whose whole stands in the bracket behind it: 97件，占全县申请总数的23.5%（全县412件）.
func (r *reader) shareOfBracket(p *paragraph, k int, top sumOf, behind int) bool {
	if len(top.members) != 1 || p.mentions[behind].N <= p.mentions[top.members[0]].N || !sameKind(p.mentions[behind].Figure, p.mentions[top.members[0]].Figure) {
		return false
	}
	return r.shareSearch(p, k).surelyShare(top, single(behind))
}

// shareSearch begins the search for the counts that share k is made of.
func (r *reader) shareSearch(p *paragraph, k int) *rateSearch {
	return &rateSearch{r: r, p: p, k: k, from: k, kind: &rateKind{name: "占比"}}
}

// surelyShare adds the claim that a count is this share of a whole, whether it holds or not. It reports false where they cannot be divided.
func (s *rateSearch) surelyShare(top, whole sumOf) bool {
	ok := s.surely(top, whole)
	if ok {
		s.r.lastIsShare()
	}
	return ok
}

// lastIsShare makes the rate that was added last a share.
func (r *reader) lastIsShare() { r.doc.Claims[len(r.doc.Claims)-1].Kind = "share" }

// shareOf looks for the whole that share k of a count is taken of.
func (r *reader) shareOf(p *paragraph, k int, top sumOf, certainTop bool) {
	s := r.shareSearch(p, k)
	named := r.namedWhole(p, k, top)
	bases := p.basesFor(top.members[0], k, r)
	sure := certainTop && len(top.members) == 1 && named >= 0
	if s.fitsShare(top, named, bases, sure) || sure && p.isOf(k, named) && s.slipsFrom(top.members[0], named, true) {
		r.lastIsShare()
		return
	}
	base := s.wholeOfShare(top, named, bases, certainTop)
	if base < 0 {
		return
	}
	claim, ok := p.rateClaim(k, top, single(base))
	if !ok {
		return
	}
	claim.Kind, claim.Certain, claim.Reason = "share", named >= 0 && certainTop && p.isOf(k, base) && !p.inSeries(top.members[0]) && (!p.joinedBefore(top.members[0]) || strings.Contains(p.mentions[top.members[0]].gap, "中")) &&
		!match.ContainsAny(p.mentions[k].label, "占全区", "占全市", "占全省", "占全县", "占全国", "占全州", "占全系统"), "base"
	r.addRate(&p.mentions[k], s.kind, claim)
}

// wholeOfShare gives the whole of a share that nothing fits: the named one, or the nearest. It is -1 where there is none; then what can be
// said of the share without it is added.
func (s *rateSearch) wholeOfShare(top sumOf, named int, bases []int, certainTop bool) int {
	switch {
	case named >= 0:
		return named
	case isSample(&s.p.mentions[top.members[0]]) && shareName(s.p.mentions[s.k].label) != "":
		s.grim() // 对7家机构逐一检查，达标机构占92%
		return -1
	case len(bases) == 0 || slices.Contains(top.members, bases[0]):
		s.openShare(top, certainTop)
		return -1
	default:
		return bases[0]
	}
}

// openShare adds a share of which nothing says what it is taken of: 立案426件，占全部刑事立案的33.1%. It is not judged, but said to be not
// checkable.
func (s *rateSearch) openShare(top sumOf, certain bool) {
	m, c := &s.p.mentions[s.k], &s.p.mentions[top.members[0]]
	if !certain || shareName(m.label) != "" || len(top.members) > 1 || !small(m, c) {
		return
	}
	claim := unjudged(m, c)
	claim.Numerators = []tree.Term{termAt(c, c.Scale)}
	s.r.addRate(m, s.kind, claim)
}

// fitsShare looks for a whole under which the share holds and adds the claim when there is one.
func (s *rateSearch) fitsShare(top sumOf, named int, bases []int, sure bool) bool {
	if named >= 0 && (s.try(top, single(named)) || s.ofSeries(top, named)) {
		return true
	}
	if s.ofCalled(top, named) {
		return false
	}
	if s.ofThese(top) {
		run := s.p.runAround(top.members[0])
		return len(run) > 1 && s.try(sumOf{members: slices.DeleteFunc(run, func(j int) bool { return j > top.members[0] }), minus: -1}, single(named))
	}
	if s.anyWhole(top, bases) {
		return true
	}
	if len(top.members) == 1 && top.members[0] == s.k-1 && strings.TrimPrefix(s.p.mentions[s.k-1].label, "其中") == "有" {
		return false // 会议38次，有21次涉及法治内容，占比55%: no other count is meant
	}
	return s.p.mentions[s.k].Approx == "" && s.otherCounts(top, sure && s.isPartOf(top, named))
}

// otherCounts tries other counts of the sentence than those found first. Where both are sure only sums that hold them can be meant.
func (s *rateSearch) otherCounts(top sumOf, sure bool) bool {
	return s.anySum() || !sure && s.anyPair() || s.ofRun(top) || s.ofJoined(top)
}

// isPartOf says whether a count is known as a part of the named whole, so that its share is of that and of nothing else.
func (s *rateSearch) isPartOf(top sumOf, named int) bool {
	whole, part := s.r.wholeOf[s.p.mentions[top.members[0]].index]
	return part && whole == s.p.mentions[named].index
}

// ofSeries tries the sum of a series as the count: 依次为412件、287件、206件，占全部1326件的68.3%.
func (s *rateSearch) ofSeries(top sumOf, named int) bool {
	return s.p.inSeries(top.members[0]) && s.try(sumOf{members: s.p.runBefore(top.members[0]), minus: -1}, single(named))
}

// ofCalled says whether the words behind 占 call the whole by its name, so that it can be no other: 占调成数的59.2%.
func (s *rateSearch) ofCalled(top sumOf, named int) bool {
	whole := s.p.calledWhole(s.k, top.members[0], s.r)
	return whole >= 0 && whole == named && strings.HasSuffix(strings.TrimSuffix(s.p.mentions[s.k].label, "的"), "数")
}

// ofThese says whether a share is of the number named right before it and of nothing else: 6件，占已结90件的6.7%.
func (s *rateSearch) ofThese(top sumOf) bool {
	return s.p.ofNamed(s.k) && len(top.members) == 1 && top.members[0] == s.k-2 && !match.ContainsAny(s.p.mentions[s.k-1].clause, "分别", "依次")
}

// anyWhole tries each base as the whole.
func (s *rateSearch) anyWhole(top sumOf, bases []int) bool {
	for _, base := range bases {
		if !slices.Contains(top.members, base) && !s.apart(top, base) && s.try(top, single(base)) {
			return true
		}
	}
	return false
}

// inSeries says whether figure j ends a series that 分别 or 依次 hands out: 依次为412件、287件、206件.
func (p *paragraph) inSeries(j int) bool {
	for i := j; i > 0 && p.mentions[i].block == p.mentions[j].block && isJoint(p.mentions[i].label) && joins(listMark(p.mentions[i].gap)); i-- {
		if match.ContainsAny(p.mentions[i-1].gap, "分别", "依次") {
			return true
		}
	}
	return false
}

// apart says whether a count and a base are parts of one whole that they make up: then neither is a share of the other.
func (s *rateSearch) apart(top sumOf, base int) bool {
	if len(top.members) != 1 {
		return false
	}
	a, b := s.p.mentions[top.members[0]].index, s.p.mentions[base].index
	whole, ok := s.r.wholeOf[a]
	if other, part := s.r.wholeOf[b]; !ok || !part || other != whole {
		return false
	}
	for i := range s.r.doc.Claims {
		if c := &s.r.doc.Claims[i]; c.Kind == "total" && c.Whole.Figure == whole && sumFits(*c.Whole, c.Readings[0]) {
			return holdsFigure(c.Readings[0], a) && holdsFigure(c.Readings[0], b)
		}
	}
	return false
}

// ofJoined tries the sum of figures that are counted in one breath before the count: 处罚案卷180卷、许可案卷120卷，优秀78卷，占26%.
func (s *rateSearch) ofJoined(top sumOf) bool {
	p := s.p
	for j := top.members[0] - 1; j > 0 && p.mentions[j].block == p.mentions[s.k].block; j-- {
		if !p.joinedBefore(j) || !sameKind(p.mentions[j].Figure, p.mentions[top.members[0]].Figure) {
			continue
		}
		if s.try(top, sumOf{members: p.runBefore(j), minus: -1}) {
			return true
		}
	}
	return false
}

// ofRun tries the sums of neighbouring figures that hold the count as its whole.
func (s *rateSearch) ofRun(top sumOf) bool {
	for _, whole := range s.p.numeratorsBeside(top.members[0], s.from, s.r) {
		if whole.minus < 0 && slices.Contains(whole.members, top.members[0]) && len(top.members) == 1 && s.try(top, whole) {
			return true
		}
	}
	return false
}

// shareCount finds the count whose share is given: the figure right before, the one that bears the name before 占, or the
// sum of the run before 合计占. It says whether the count is certain.
func (p *paragraph) shareCount(k int, r *reader) (count sumOf, certain bool) {
	m := &p.mentions[k]
	last := p.countBeforeShare(k, r)
	if last < 0 || !p.isCount(last, r) || p.mentions[last].block != m.block {
		return sumOf{minus: -1}, false
	}
	name := shareName(m.label)
	if named := p.labelled(name, last, r); named >= 0 {
		return single(named), true
	}
	if name != "" && !strings.Contains(p.mentions[last].label, name) {
		return single(last), false
	}
	if match.ContainsAny(m.label, "合计", "共占", "总计", "之和", "两项", "三项", "三类", "两类", "四类") {
		return sumOf{members: p.runBefore(last), minus: -1}, false
	}
	return single(last), k-last == 1 || p.ofNamed(k)
}

// countBeforeShare gives the nearest count before share k, what a bracket tells of it left out; the whole that is named with the share is
// none.
func (p *paragraph) countBeforeShare(k int, r *reader) int {
	m, last := &p.mentions[k], k-1
	if p.ofNamed(k) {
		for j := k - 2; j >= 0 && k-j <= 4 && p.mentions[j].block == m.block; j-- {
			if p.isCount(j, r) && sameKind(p.mentions[j].Figure, p.mentions[k-1].Figure) && p.mentions[j].depth <= m.depth {
				return j // 31个、1.24万套，占新交付36个的86.1%
			}
		}
		last--
	}
	for last >= 0 && !p.isCount(last, r) && k-last < 3 && p.mentions[last].block == m.block {
		last--
	}
	for last > 0 && p.mentions[last].depth > m.depth && p.mentions[last].block == m.block {
		last-- // 修订14部（区级9部、镇街5部），占全部138部的10.1%
	}
	return last
}

// runBefore gives the figures joined by list marks up to mention last.
func (p *paragraph) runBefore(last int) []int {
	members := []int{last}
	for j := last - 1; j >= 0 && sameKind(p.mentions[j].Figure, p.mentions[last].Figure) && p.mentions[j].depth == p.mentions[last].depth; j-- {
		next := &p.mentions[j+1]
		mark := listMark(next.gap)
		if mark != '、' && mark != '和' && mark != '，' || strings.Contains(next.gap, "其中") || next.block != p.mentions[j].block {
			break
		}
		members = append([]int{j}, members...)
	}
	return members
}

// shareName gives the words before 占 that name the count: 投诉举报占10.5%. Words such as 合计 or 约 name none.
func shareName(label string) string {
	at := strings.LastIndex(label, "占")
	if at <= 0 {
		return ""
	}
	name := strings.TrimPrefix(label[:at], "其中")
	for _, w := range []string{"合计", "总计", "约", "共", "仅", "分别", "其", "三类", "两类", "三项", "两项", "四类", "也", "已", "只", "就"} {
		name = strings.TrimSuffix(name, w)
	}
	if utf8.RuneCountInString(name) < 2 {
		return ""
	}
	return name
}

// labelled finds the count of the sentence that bears the name before 占.
func (p *paragraph) labelled(name string, last int, r *reader) int {
	if name == "" {
		return -1
	}
	for j := last; j >= 0 && p.mentions[j].block == p.mentions[last].block; j-- {
		if label := p.mentions[j].label; p.isCount(j, r) && strings.Contains(label, name) && !strings.HasPrefix(label, "非"+name) {
			return j
		}
	}
	return -1
}

// namedWhole finds the whole that the words name: 占T的…, T中…N，占…, or the total of which the count is a part.
func (r *reader) namedWhole(p *paragraph, k int, top sumOf) int {
	n := top.members[0]
	if p.ofNamed(k) {
		return k - 1
	}
	if whole := p.calledWhole(k, n, r); whole >= 0 {
		return whole
	}
	first := &p.mentions[n]
	if n > 0 && first.block == p.mentions[n-1].block && !strings.ContainsAny(first.gap, "，；,;") && strings.Contains(first.gap, "中") && sameKind(p.mentions[n-1].Figure, first.Figure) {
		return n - 1
	}
	whole, ok := r.wholeOf[first.index]
	if !ok && len(top.members) == 1 {
		if p.opensPair(n) {
			return n - 1
		}
		return r.listedBefore(p, n)
	}
	if !ok || len(top.members) != 1 {
		return -1
	}
	for j := range p.mentions {
		if p.mentions[j].index == whole {
			return j
		}
	}
	return -1
}

// listedBefore gives the only total of the sentence before mention n that is followed by a list of its parts; -1 when there
// is none or there are several.
func (r *reader) listedBefore(p *paragraph, n int) int {
	found := -1
	for j := n - 1; j >= 0 && p.mentions[j].block == p.mentions[n].block; j-- {
		if !r.listed[p.mentions[j].index] || !sameKind(p.mentions[j].Figure, p.mentions[n].Figure) {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = j
	}
	return found
}

// opensPair says whether mention n stands right behind the first count of its sentence: 执法人员483名，取得资格的15名.
func (p *paragraph) opensPair(n int) bool {
	if n == 0 || p.mentions[n-1].block != p.mentions[n].block || !sameKind(p.mentions[n-1].Figure, p.mentions[n].Figure) || !startsWithListMark(p.mentions[n].gap) {
		return false
	}
	if p.mentions[n-1].isReached() && p.mentions[n].words.has(enterClass) {
		return false // 增至11个，今年新增2个，占总数的4.8%
	}
	return n == 1 || p.mentions[n-2].block != p.mentions[n].block
}

// isOf says whether the whole that 占…的 names can be this figure: in 占局领导出庭总数的25% it must be called 出庭.
func (p *paragraph) isOf(k, base int) bool {
	label := p.mentions[k].label
	at := strings.LastIndex(label, "占")
	if at < 0 || p.ofNamed(k) {
		return true
	}
	name := strings.TrimSuffix(label[at+len("占"):], "的")
	for _, w := range []string{"比重", "比例", "比", "总数", "总量", "总额", "总人数", "总件数", "全部", "全县", "全区", "全市", "全省", "全镇", "全街", "全局", "其", "了", "约", "到", "达", "为", "近", "仅"} {
		name = strings.ReplaceAll(name, w, "")
	}
	name = strings.TrimSpace(name)
	if utf8.RuneCountInString(name) < 2 {
		return true
	}
	words := p.mentions[base].clause + p.mentions[base].noun
	runes := []rune(name)
	for i := range len(runes) - 1 {
		if strings.Contains(words, string(runes[i:i+2])) {
			return true
		}
	}
	return false
}
