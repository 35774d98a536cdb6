// Shares: 854件，占56.2%; 48家中有41家…，占85.4%; 三类合计占74.6%.

package claims

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/tree"
)

// isShare says whether mention k is a share of something.
func isShare(p *paragraph, k int) bool {
	m := &p.mentions[k]
	if at := strings.LastIndex(m.label, "占"); at >= 0 {
		return !hasAny(m.label[at:], []string{"占用", "占道", "占地"})
	}
	return strings.HasPrefix(m.label, "的") && k > 0 && strings.HasSuffix(p.mentions[k-1].label, "占") || strings.HasSuffix(m.label, "占比") || strings.HasSuffix(m.label, "占比为")
}

// share reads one share: its count, and the whole it is a share of.
func (r *reader) share(p *paragraph, k int) {
	top, certainTop := p.shareCount(k, r)
	if len(top.members) == 0 {
		return
	}
	n := top.members[0]
	kind := rateKind{name: "占比"}
	named := r.namedWhole(p, k, top)
	if named >= 0 && r.tryPair(p, k, kind, top, named) {
		r.shareOfLast()
		return
	}
	bases := p.basesFor(n, k, r)
	for _, base := range bases {
		if !contains(top.members, base) && r.tryPair(p, k, kind, top, base) {
			r.shareOfLast()
			return
		}
	}
	if r.otherShare(p, k, kind, n) {
		r.shareOfLast()
		return
	}
	base := named
	if base < 0 {
		if len(bases) == 0 || contains(top.members, bases[0]) {
			return
		}
		base = p.closest(k, n, bases)
	}
	claim, ok := p.rateClaim(k, top, base)
	if !ok {
		return
	}
	claim.Kind, claim.Certain, claim.Reason = "share", named >= 0 && certainTop, "base"
	r.addRate(p, k, kind, claim)
}

// otherShare looks for sums, complements and other counts of the sentence that give the share.
func (r *reader) otherShare(p *paragraph, k int, kind rateKind, n int) bool {
	for _, other := range p.numeratorsBeside(n, k, r) {
		for _, base := range p.basesFor(n, k, r) {
			if base != other.members[0] && r.tryPair(p, k, kind, other, base) {
				return true
			}
		}
	}
	return r.anyPair(p, k, kind, n)
}

// shareOfLast turns the claim just added from a rate into a share.
func (r *reader) shareOfLast() { r.doc.Claims[len(r.doc.Claims)-1].Kind = "share" }

func contains(list []int, x int) bool {
	for _, v := range list {
		if v == x {
			return true
		}
	}
	return false
}

// shareCount finds the count whose share is given: the figure right before, or the sum of the run before 合计占.
func (p *paragraph) shareCount(k int, r *reader) (sumOf, bool) {
	m := &p.mentions[k]
	last := k - 1
	if strings.HasPrefix(m.label, "的") && last >= 0 && strings.HasSuffix(p.mentions[last].label, "占") {
		last--
	}
	for last >= 0 && !p.isCount(last, r) && k-last < 3 && !crossesSentence(p.mentions[last+1].gap) {
		last--
	}
	if last < 0 || !p.isCount(last, r) || crossesSentence(p.mentions[last+1].gap) || p.mentions[last].depth < m.depth && false {
		return sumOf{}, false
	}
	if named := p.labelled(k, last, r); named >= 0 {
		return p.single(named), true
	}
	if name := shareName(m.label); name != "" && !strings.Contains(p.mentions[last].label, name) {
		return p.single(last), false
	}
	if !hasAny(m.label, []string{"合计", "共占", "总计", "之和", "两项", "三项", "三类", "两类", "四类"}) {
		return p.single(last), k-last == 1 || strings.HasPrefix(m.label, "的")
	}
	members := []int{last}
	for j := last - 1; j >= 0 && sameKind(p.mentions[j].Figure, p.mentions[last].Figure) && p.mentions[j].depth == p.mentions[last].depth; j-- {
		mark := listMark(p.mentions[j+1].gap)
		if mark != '、' && mark != '和' && mark != '，' || strings.Contains(p.mentions[j+1].gap, "其中") || crossesSentence(p.mentions[j+1].gap) {
			break
		}
		members = append([]int{j}, members...)
	}
	return sumOf{members: members, minus: -1}, false
}

// shareName gives the words before 占 that name the count: 投诉举报占10.5%. Words such as 合计 or 约 name none.
func shareName(label string) string {
	at := strings.LastIndex(label, "占")
	if at <= 0 {
		return ""
	}
	name := label[:at]
	for _, w := range []string{"合计", "总计", "约", "共", "仅", "分别", "其", "三类", "两类", "三项", "两项", "四类", "也", "已", "只", "就"} {
		name = strings.TrimSuffix(name, w)
	}
	if len([]rune(name)) < 2 {
		return ""
	}
	return name
}

// labelled finds the count of the sentence that bears the name before 占.
func (p *paragraph) labelled(k, last int, r *reader) int {
	name := shareName(p.mentions[k].label)
	if name == "" {
		return -1
	}
	for j := last; j >= 0 && p.mentions[j].block == p.mentions[k].block; j-- {
		if p.isCount(j, r) && strings.Contains(p.mentions[j].label, name) {
			return j
		}
	}
	return -1
}

// namedWhole finds the whole that the words name: 占T的…, D中…N，占…, or the total of which the count is a part.
func (r *reader) namedWhole(p *paragraph, k int, top sumOf) int {
	m := &p.mentions[k]
	n := top.members[0]
	if strings.HasPrefix(m.label, "的") && k > 0 && strings.HasSuffix(p.mentions[k-1].label, "占") {
		return k - 1
	}
	if n > 0 && !crossesSentence(p.mentions[n].gap) && !strings.ContainsAny(p.mentions[n].gap, "，；,;") && strings.Contains(p.mentions[n].gap, "中") && sameKind(p.mentions[n-1].Figure, p.mentions[n].Figure) {
		return n - 1
	}
	whole, ok := r.wholeOf[p.mentions[n].index]
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

// shareList adds the claim that the shares of a complete list make 100%, where each of them fits its own count.
func (r *reader) shareList(p *paragraph, l list, whole *mention) {
	terms := make([]tree.Term, 0, len(l.shares))
	scale := 0
	for _, j := range l.shares {
		scale = max(scale, p.mentions[j].Scale+1)
	}
	ms := []*mention{whole}
	for _, j := range l.shares {
		term, own := rateTerm(&p.mentions[j])
		factor := pow10(scale - own)
		term.Low *= factor
		if term.High != nil {
			high := *term.High*factor + factor - 1
			term.High = &high
		}
		terms = append(terms, term)
		ms = append(ms, &p.mentions[j])
	}
	r.add(tree.Claim{
		Kind: "shares", Span: spanOver(ms...), Section: whole.Section, Sentence: whole.Sentence, RateScale: scale, Subject: subjectOf(p, whole), Signal: "占",
		Certain: true, Exhaustive: true, Rates: terms,
	})
}
