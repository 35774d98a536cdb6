// A number told a sentence before that 上述 or 以上 points back to: 派发工单28640件，…。上述28460件工单…. One slip must explain why the two differ: what
// else is pointed to is a sum, or is told in other units.

package restated

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/claims/rounding"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// minPointed is the smallest number looked at: of smaller ones any other is one digit away.
const minPointed = 100

// pointedTo ties the figures that 上述 or 以上 stands before to the one of their paragraph that they point back to.
func pointedTo(r *prose.Reader) {
	for i := range r.Doc.Figures {
		f := &r.Doc.Figures[i]
		if !statesIndicator(f) || f.N < minPointed || f.Scale > 0 || !pointsBack(r, f) || isRestated(r, i) {
			continue
		}
		if other := toldNearly(r.Doc, i); other >= 0 {
			restate(r, other, i, clauseWords(r, f)+"|"+f.Unit)
		}
	}
}

// pointsBack says whether a figure's clause speaks of what was told: 上述28460件, 以上全县办理的724件.
func pointsBack(r *prose.Reader, f *tree.Figure) bool {
	clause := clauseWords(r, f)
	for _, w := range []string{"在", "对", "针对"} {
		clause = strings.TrimPrefix(clause, w)
	}
	if match.ContainsAny(clause, otherScope...) {
		return false
	}
	return clause == "上述" || clause == "以上" || clause == "前述" || match.StartsWithAny(clause, "上述", "以上", "前述") && strings.HasSuffix(clause, "的")
}

// toldNearly finds the only figure of the paragraph before figure i with its unit that one slip sets apart from it; -1 where there is none or
// several, and where a figure or a run of them is what it says.
func toldNearly(doc *tree.Document, i int) int {
	const reach = 12 // figures of the sentences before
	f, found, sum := &doc.Figures[i], -1, int64(0)
	for j := i - 1; j >= 0 && i-j <= reach; j-- {
		g := &doc.Figures[j]
		if g.Sentence < 0 || !sharesParagraph(doc, f, g) {
			break
		}
		if g.Unit != f.Unit || g.Scale > 0 {
			sum = 0
			continue
		}
		if sum += g.N; g.N == f.N || sum == f.N || g.Approx != "" {
			return -1
		}
		if g.Sentence == f.Sentence || !statesIndicator(g) || !rounding.Exchanged(f.N, g.N) && !rounding.WrongDigit(f.N, g.N) {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = j
	}
	return found
}
