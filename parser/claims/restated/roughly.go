// One number told exactly and, elsewhere, in round words that it does not fit: 举办法治文艺演出64场 and 举办的70余场法治文艺演出. The gist of the words must be the same, and the
// two numbers near each other.

package restated

import (
	"github.com/fazhilint/fazhilint/parser/claims/rounding"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// roughly ties round numbers to the exact ones of other paragraphs.
func roughly(g *gists) {
	const most = 60 // exact figures in one unit; more are not met
	exact := map[string][]int{}
	var round []int
	for i := range g.r.Doc.Figures {
		f := &g.r.Doc.Figures[i]
		switch {
		case isRound(f):
			round = append(round, i)
		case statesIndicator(f) && f.N >= minTurned && f.Scale == 0 && len(exact[f.Unit]) < most:
			exact[f.Unit] = append(exact[f.Unit], i)
		}
	}
	for _, i := range round {
		if j := g.exactFor(i, exact[g.r.Doc.Figures[i].Unit]); j >= 0 && !g.restated[i] {
			g.restate(j, i)
		}
	}
}

// isRound says whether a figure gives a count in round words, with bounds on both sides: 70余场, 近30件, 2.3万份.
func isRound(f *tree.Figure) bool {
	counted := f.Sentence >= 0 && f.Kind == "count" && !f.Quoted && f.Role == "" && f.Scale == 0 && f.N >= minTurned && f.High != nil
	return counted && (f.Approx == "余" || f.Approx == "多" || f.Approx == "近" || f.Approx == "" && f.Step > 1 && rounding.Rounded(f))
}

// exactFor finds the only exact figure of the gist of a round one; -1 where there is none, or one that it fits.
func (g *gists) exactFor(i int, candidates []int) int {
	r, found := g.r, -1
	f := &r.Doc.Figures[i]
	if match.ContainsAny(openClause(r, f), notDone...) || match.ContainsAny(clauseWords(r, f), otherScope...) || ofOtherTime(r, f) {
		return -1
	}
	for _, j := range candidates {
		other := &r.Doc.Figures[j]
		if sharesParagraph(r.Doc, f, other) || !isNear(f, other.N) || !g.mayRetell(j) || !strictlyAlike(g.of(i), g.of(j)) {
			continue
		}
		if fitsRound(f, other.N) || found >= 0 {
			return -1
		}
		found = j
	}
	return found
}

// isNear says whether a number is no further from a round one than half of it.
func isNear(f *tree.Figure, n int64) bool { return 2*n >= f.N && 2*n <= 3*f.N }

// fitsRound says whether a round number can stand for an exact one, with some room for how freely people round.
func fitsRound(f *tree.Figure, n int64) bool {
	const room = 33 // one part in so many
	low, high := f.Low, *f.High
	if f.Approx == "" {
		low, high = f.N-f.Step, f.N+f.Step
	}
	return n >= low-low/room && n <= high+high/room
}

// strictlyAlike says whether two gists are of one thing where nothing but their words shows it.
func strictlyAlike(a, b *gist) bool {
	const need, pairs = 80, 5
	return alikeBy(a, b, need, pairs)
}
