// One number told twice with two digits exchanged, in words of another order. The exchange alone is evidence, so that the gist of the words is enough.

package restated

import (
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/claims/rounding"
)

// retold ties figures of different paragraphs that tell one thing with different numbers: with two digits exchanged, beside a number that is the same, or in round words.
func retold(r *prose.Reader) {
	g := newGists(r)
	turned(g)
	witnessed(g)
	roughly(g)
}

// turned ties those with the same number, which shows that nothing slipped, and those with two digits exchanged.
func turned(g *gists) {
	r, told := g.r, map[int64][]int{}
	for i := range r.Doc.Figures {
		f := &r.Doc.Figures[i]
		if f.N < minTurned || f.Scale > 0 || !statesIndicator(f) {
			continue
		}
		if earlier := turnedFrom(g, told, i); earlier >= 0 && !g.restated[i] {
			g.restate(earlier, i)
		}
		told[f.N] = append(told[f.N], i)
	}
}

// turnedFrom finds a figure told before that has the gist of another one and its number, or else the only one whose number has two of its digits exchanged;
// -1 where there is none.
func turnedFrom(g *gists, told map[int64][]int, i int) int {
	const most = 20 // figures of one number; more are not met
	r, found := g.r, -1
	f := &r.Doc.Figures[i]
	for _, n := range append([]int64{f.N}, rounding.Neighbours(f.N)...) {
		for _, j := range told[n][:min(len(told[n]), most)] {
			other := &r.Doc.Figures[j]
			if other.Unit != f.Unit || sharesParagraph(r.Doc, f, other) || !sameGist(g.of(i), g.of(j), f.N) || !g.mayRetell(i) || !g.mayRetell(j) {
				continue
			}
			if n == f.N {
				return j // the same number again
			}
			if found >= 0 && r.Doc.Figures[found].N != n {
				return -1
			}
			found = j
		}
	}
	return found
}

// sameGist says whether two gists are of one thing where an exchange of digits leads from one number to the other. Of few digits more words must be the same.
func sameGist(a, b *gist, n int64) bool {
	need, pairs := 75, 4
	switch {
	case n >= fewDigits:
		need, pairs = 60, 3
	case n < minExchanged:
		need, pairs = 80, 5
	}
	return alikeBy(a, b, need, pairs)
}
