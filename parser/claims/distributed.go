// One number told of several at once: 行政诉讼案件4件，一审、二审各2件; and several numbers handed out by 各: 第一季度、第二季度各受理120件、135件.

package claims

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/fazhilint/fazhilint/parser/tree"
)

// maxName is how many characters a name in such a series has at most.
const maxName = 10

// distributed finds totals whose parts are told in one number for each of several. Where the names leave nothing out the parts must
// make up the total, and those of one set (一审、二审) are at least no more than it; of others the claim is made only if they make it up.
func (r *reader) distributed(p *paragraph) {
	for k := 1; k < len(p.mentions); k++ {
		m, whole := &p.mentions[k], &p.mentions[k-1]
		names := namesOfEach(m.clause)
		if !strings.HasSuffix(m.label, "各") || len(names) < 2 || r.distributedLast(p, k, len(names)) || whole.block != m.block || !sameKind(whole.Figure, m.Figure) || !isCountable(m.Figure) || p.isComparison(k-1) || strings.ContainsAny(m.gap, "；;") {
			continue
		}
		terms, wholeTerm, scale, ok := p.terms(whole, slices.Repeat([]int{k}, len(names)))
		if !ok {
			continue
		}
		for i := range terms {
			terms[i].Label = names[i]
		}
		all := closed(names) || sumFits(wholeTerm, terms)
		if !all && !siblings(names[0], names[1]) {
			continue
		}
		r.claimParts(terms[:1], whole.index)
		r.add(tree.Claim{
			Kind: "total", Span: spanOver(whole, m), Section: m.Section, Sentence: m.Sentence, Scale: scale, Subject: subjectOf(whole), Signal: "各",
			Certain: true, Exhaustive: all, Disjoint: true, Whole: &wholeTerm, Readings: [][]tree.Term{terms},
		})
	}
}

// distributedLast reads a number for each of several as the last part of a list of outcomes, where all of it makes up the total:
// 6件，予以公开的4件，部分公开和不予公开的各1件. It reports whether it does.
func (r *reader) distributedLast(p *paragraph, k, names int) bool {
	last := &p.mentions[k]
	parts := slices.Repeat([]int{k}, names)
	for j := k - 1; j > 0 && len(parts) < maxParts; j-- {
		m, whole := &p.mentions[j], &p.mentions[j-1]
		if m.block != last.block || whole.block != last.block || m.depth != last.depth || !m.named.has(outcomeClass) || strings.ContainsAny(m.gap, "；;") {
			return false
		}
		parts = append([]int{j}, parts...)
		if whole.depth != last.depth || !p.plainCounts(whole, parts) || p.sumOfParts(parts) != whole.N {
			continue
		}
		return r.flowClaim(p, j-1, parts, "各", true)
	}
	return false
}

// namesOfEach takes apart the names before 各 at the end of a clause, or before 各 and a verb; nil where there is no such series.
func namesOfEach(clause string) []string {
	at := strings.LastIndex(clause, "各")
	if at < 0 {
		return nil
	}
	series := strings.TrimLeft(strings.TrimPrefix(strings.TrimSpace(clause[:at]), "其中"), "（(")
	names := namesIn(series, "、和及与")
	for i, name := range names {
		names[i] = strings.TrimSuffix(name, "案件")
		if names[i] == "" || utf8.RuneCountInString(name) > maxName {
			return nil
		}
	}
	return names
}

// oneEach says whether 各 hands a run of figures to as many names, so that each stands for itself: 第一季度、第二季度各受理120件、135件.
func (p *paragraph) oneEach(parts []int) bool {
	if len(parts) < 2 || len(namesOfEach(p.mentions[parts[0]].clause)) != len(parts) {
		return false
	}
	for _, j := range parts[1:] {
		if m := &p.mentions[j]; !isJoint(m.label) || !joins(listMark(m.gap)) {
			return false
		}
	}
	return true
}
