// Values that are said to be the same as those of the year before: 今年2起，去年为2起，与去年持平.

package changes

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/lexicon"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/claims/rounding"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// levels claims that two values right beside each other, of this year and the one before, do not differ where the words say so.
func levels(r *prose.Reader, p *prose.Paragraph) {
	const word = "持平"
	for k := 1; k < len(p.Mentions); k++ {
		before, after := &p.Mentions[k], &p.Mentions[k-1]
		clause, _, _ := strings.Cut(before.Behind, "。")
		said, _, found := strings.Cut(clause, word)
		if !found || strings.Count(said, "，") > 1 || match.ContainsAny(said, "基本", "大致", "大体", "总体", "略", "几乎", "接近", "近乎", "约") || !sameSort(before, after) {
			continue
		}
		if p.JoinedBefore(k-1) || match.ContainsAny(before.Clause, "总", "合计", "共") {
			continue // 建议6件、提案4件，总数与上年的10件持平
		}
		with := said == "" && isThan(p, k) // 与上年的1起持平
		if !with && (!p.SaysPrior(k) || said != "" && !match.ContainsAny(said, "与上年", "与去年", "同比", "和去年", "和上年", "两年")) {
			continue
		}
		scale := rounding.ScaleFor(before, after)
		from, to := rounding.RoundedTerm(before, scale), rounding.RoundedTerm(after, scale)
		claim := tree.Claim{
			Kind: "change", Span: prose.SpanOver(before, after), Section: after.Section, Sentence: after.Sentence, Subject: prose.SubjectOf(after), Signal: word, Reason: "comparison", Certain: true,
			Scale: scale, RateScale: scale, ChangeKind: "difference", Direction: "up", Before: &from, After: &to, Change: same(word, before),
		}
		if to.Written < from.Written {
			claim.Direction = "down"
		}
		r.Add(claim)
	}
}

// sameSort says whether two figures of one sentence count the same things, the first of them this year's.
func sameSort(before, after *prose.Mention) bool {
	return before.Block == after.Block && prose.SameKind(before.Figure, after.Figure) && before.Unit == after.Unit && before.Depth == after.Depth && rounding.Small(before, after) &&
		before.Approx == "" && after.Approx == "" && !after.Words.Has(lexicon.Prior) && !after.IsChange() && after.Role != "target"
}

// same is the change of what did not change.
func same(word string, m *prose.Mention) *tree.Term {
	none := int64(0)
	return &tree.Term{Figure: -1, Text: word, Span: m.Span, Unit: m.Unit, High: &none, Exact: true}
}
