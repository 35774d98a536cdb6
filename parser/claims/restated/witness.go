// One number told twice with different values, beside another that is the same at both places: 实施行政处罚39件，罚款286万元 and 下达行政处罚决定36件，罚款
// 286万元. The one that is the same shows that both places tell of the same things.

package restated

import (
	"fmt"

	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// minWitness is the smallest number that is no chance where it stands twice.
const minWitness = 10

// witnessed ties such figures of different paragraphs.
func witnessed(g *gists) {
	const most = 20 // figures of one number; more are not met
	r, told := g.r, map[string][]int{}
	for i := range r.Doc.Figures {
		w := &r.Doc.Figures[i]
		if !isWitness(w) {
			continue
		}
		key := fmt.Sprintf("%d/%d%s", w.N, w.Scale, w.Unit)
		for _, j := range told[key][:min(len(told[key]), most)] {
			if !sharesParagraph(r.Doc, w, &r.Doc.Figures[j]) && witnesses(g.of(i), g.of(j)) {
				besideWitness(g, j, i)
			}
		}
		told[key] = append(told[key], i)
	}
}

// isWitness says whether a figure is an exact count or amount that would hardly be the same of two things.
func isWitness(f *tree.Figure) bool {
	return statesIndicator(f) && (f.N >= minWitness || f.Scale > 0) && f.Span[0] > 0
}

// witnesses says whether two equal figures are told of the same thing.
func witnesses(a, b *gist) bool {
	const need = 50
	percent, least := sharedPart(a, b)
	return percent >= need && least > 0 && ofOneActor(a, b)
}

// besideWitness ties the figures beside two equal ones in their sentences that have one gist and differ.
func besideWitness(g *gists, earlier, later int) {
	const reach = 3 // figures
	r := g.r
	for i := max(later-reach, 0); i <= later+reach && i < len(r.Doc.Figures); i++ {
		f := &r.Doc.Figures[i]
		if i == later || f.Sentence != r.Doc.Figures[later].Sentence || g.restated[i] || !g.mayRetell(i) || ofFigure(r, f) {
			continue
		}
		if j := likeBeside(g, earlier, i); j >= 0 && likeBeside(g, later, j) == i {
			g.restate(j, i)
		}
	}
}

// likeBeside finds the only figure beside another in its sentence that has the gist of figure k; -1 where there is none or more than one, and where one is
// the same number.
func likeBeside(g *gists, at, k int) int {
	const reach = 3 // figures
	r, found := g.r, -1
	f := &r.Doc.Figures[k]
	for j := max(at-reach, 0); j <= at+reach && j < len(r.Doc.Figures); j++ {
		other := &r.Doc.Figures[j]
		if j == at || other.Sentence != r.Doc.Figures[at].Sentence || other.Unit != f.Unit || other.Kind != f.Kind {
			continue
		}
		if other.N == f.N && other.Scale == f.Scale && j != k {
			return -1
		}
		if !g.mayRetell(j) || ofFigure(r, other) || !likeGist(g.of(k), g.of(j)) {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = j
	}
	return found
}

// ofFigure says whether another figure stands in the clause of a figure, which is one of its things then: 12个行政村中有4个.
func ofFigure(r *prose.Reader, f *tree.Figure) bool {
	before := figureBefore(r, f)
	return before != nil && before.Sentence == f.Sentence && before.Span[1] > clauseFrom(r, f, maxClause)
}

// likeGist says whether two gists are of one thing where a number beside them shows it as well.
func likeGist(a, b *gist) bool {
	const need, pairs = 65, 4
	return alikeBy(a, b, need, pairs)
}
