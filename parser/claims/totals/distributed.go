// One number told of several at once: 行政诉讼案件4件，一审、二审各2件; and several numbers handed out by 各: 第一季度、第二季度各受理120件、135件.

package totals

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/fazhilint/fazhilint/parser/claims/lexicon"
	"github.com/fazhilint/fazhilint/parser/claims/lists"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/claims/rounding"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// maxName is how many characters a name in such a series has at most.
const maxName = 10

// Distributed finds totals whose parts are told in one number for each of several. Where the names leave nothing out the parts must
// make up the total, and those of one set (一审、二审) are at least no more than it; of others the claim is made only if they make it up.
func Distributed(r *prose.Reader, p *prose.Paragraph) {
	for k := 1; k < len(p.Mentions); k++ {
		m, whole := &p.Mentions[k], &p.Mentions[k-1]
		names := namesOfEach(m.Clause)
		if !strings.HasSuffix(m.Lead, "各") || len(names) < 2 || distributedLast(r, p, k, len(names)) || whole.Block != m.Block || !prose.SameKind(whole.Figure, m.Figure) || !prose.IsCountable(m.Figure) || p.IsComparison(k-1) || strings.ContainsAny(m.Gap, "；;") {
			continue
		}
		terms, wholeTerm, scale, ok := lists.Terms(p, whole, slices.Repeat([]int{k}, len(names)))
		if !ok {
			continue
		}
		for i := range terms {
			terms[i].Label = names[i]
		}
		all := lexicon.Closed(names) || rounding.SumFits(wholeTerm, terms)
		if !all && !lexicon.Siblings(names[0], names[1]) {
			continue
		}
		claimParts(r, terms[:1], whole.Index)
		r.Add(tree.Claim{
			Kind: "total", Span: prose.SpanOver(whole, m), Section: m.Section, Sentence: m.Sentence, Scale: scale, Subject: prose.SubjectOf(whole), Signal: "各",
			Certain: true, Exhaustive: all, Disjoint: true, Whole: &wholeTerm, Readings: [][]tree.Term{terms},
		})
	}
}

// distributedLast reads a number for each of several as the last part of a list of outcomes, where all of it makes up the total:
// 6件，予以公开的4件，部分公开和不予公开的各1件. It reports whether it does.
func distributedLast(r *prose.Reader, p *prose.Paragraph, k, names int) bool {
	last := &p.Mentions[k]
	parts := slices.Repeat([]int{k}, names)
	for j := k - 1; j > 0 && len(parts) < lists.MaxParts; j-- {
		m, whole := &p.Mentions[j], &p.Mentions[j-1]
		if m.Block != last.Block || whole.Block != last.Block || m.Depth != last.Depth || !m.Named.Has(lexicon.Outcome) || strings.ContainsAny(m.Gap, "；;") {
			return false
		}
		parts = append([]int{j}, parts...)
		if whole.Depth != last.Depth || !lists.PlainCounts(p, whole, parts) || lists.SumOfParts(p, parts) != whole.N {
			continue
		}
		return lists.ClaimSum(r, p, j-1, parts, "各", true)
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
	names := prose.NamesIn(series, "、和及与")
	for i, name := range names {
		names[i] = strings.TrimSuffix(name, "案件")
		if names[i] == "" || utf8.RuneCountInString(name) > maxName {
			return nil
		}
	}
	return names
}

// oneEach says whether 各 hands a run of figures to as many names, so that each stands for itself: 第一季度、第二季度各受理120件、135件.
func oneEach(p *prose.Paragraph, parts []int) bool {
	if len(parts) < 2 || len(namesOfEach(p.Mentions[parts[0]].Clause)) != len(parts) {
		return false
	}
	for _, j := range parts[1:] {
		if m := &p.Mentions[j]; !lexicon.IsJoint(m.Lead) || !lexicon.Joins(lexicon.ListMark(m.Gap)) {
			return false
		}
	}
	return true
}
