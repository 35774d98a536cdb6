// All things of a kind in the area, counted once and dealt with in a larger number: 全区养老机构共有52家 and then 对全区55家养老机构逐一检查. There are no more than all.

package restated

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/match"
)

// areaCounted ties the figures that the word for the whole area stands right before to the one of their paragraph that says how many there are in all.
func areaCounted(r *prose.Reader) {
	for i := range r.Doc.Figures {
		f := &r.Doc.Figures[i]
		if f.Scale > 0 || !statesIndicator(f) {
			continue
		}
		scope := strings.TrimPrefix(strings.TrimPrefix(clauseWords(r, f), "对"), "在")
		if !slices.Contains(wholeAreas, scope) {
			continue
		}
		if all := countedInAll(r, i, scope); all >= 0 && r.Doc.Figures[all].N < f.N && !isRestated(r, i) {
			restate(r, all, i, scope+behindFigure(r, f)+"|"+f.Unit)
		}
	}
}

// countedInAll finds the figure before figure i in its paragraph that says how many things of its noun the area has; -1 where there is none.
func countedInAll(r *prose.Reader, i int, scope string) int {
	const reach, least = 8, 4 // figures; characters of the noun
	f := &r.Doc.Figures[i]
	behind := []rune(behindFigure(r, f))
	if len(behind) < least {
		return -1
	}
	noun := string(behind[:least])
	for j := i - 1; j >= 0 && i-j <= reach && r.Doc.Figures[j].Sentence >= 0 && sharesParagraph(r.Doc, f, &r.Doc.Figures[j]); j-- {
		g := &r.Doc.Figures[j]
		clause := clauseWords(r, g)
		if g.Sentence != f.Sentence && g.Unit == f.Unit && statesIndicator(g) && isAllOf(clause, scope, noun) && utf8.RuneCountInString(clause) <= len(noun) {
			return j
		}
	}
	return -1
}

// isAllOf says whether a clause says of an area how many things of a noun there are: 全区养老机构共有, 全区共有养老机构.
func isAllOf(clause, scope, noun string) bool {
	rest, found := strings.CutPrefix(clause, scope)
	return found && strings.Contains(rest, noun) && match.ContainsAny(rest, "共有", "现有", "共") && !match.ContainsAny(clause, otherScope...)
}
