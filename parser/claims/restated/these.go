// A few things told before that 这 takes up with another number: 建成法治文化广场7个，…。这8个法治文化广场…. The noun behind the number must be that of the
// things told, and no sum of numbers told may be what is meant.

package restated

import (
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// these ties the figures that 这 or 上述 stands right before to the one of their paragraph that is called by the same noun.
func these(r *prose.Reader) {
	for i := range r.Doc.Figures {
		f := &r.Doc.Figures[i]
		if !statesIndicator(f) || f.Scale > 0 || f.N < 2 || !slices.Contains([]string{"这", "上述", "以上", "前述"}, clauseWords(r, f)) || isRestated(r, i) {
			continue
		}
		if other := toldAs(r, i); other >= 0 {
			restate(r, other, i, behindFigure(r, f)+"|"+f.Unit)
		}
	}
}

// toldAs finds the only figure before figure i in its paragraph that bears its noun; -1 where there is none, where one is the same number, and where several
// together may be meant.
func toldAs(r *prose.Reader, i int) int {
	const reach = 12 // figures of the sentences before
	f := &r.Doc.Figures[i]
	noun, found := behindFigure(r, f), -1
	var told []int64
	for j := i - 1; j >= 0 && i-j <= reach; j-- {
		g := &r.Doc.Figures[j]
		if g.Sentence < 0 || !sharesParagraph(r.Doc, f, g) {
			break
		}
		if g.Unit != f.Unit || g.Scale > 0 {
			continue
		}
		if _, part := r.WholeOf[j]; !part {
			told = append(told, g.N) // the parts of one of them make up no more than it
		}
		if g.Sentence == f.Sentence || !bearsNoun(r, g, noun) {
			continue
		}
		if found >= 0 && r.Doc.Figures[found].N != g.N || !statesIndicator(g) {
			return -1
		}
		found = j
	}
	if found < 0 || isSumOf(f.N, told) {
		return -1
	}
	return found
}

// bearsNoun says whether the words around a figure hold the beginning of a noun, four characters of it at least.
func bearsNoun(r *prose.Reader, g *tree.Figure, noun string) bool {
	const least = 4
	if utf8.RuneCountInString(noun) < least {
		return false
	}
	words := clauseWords(r, g) + behindFigure(r, g)
	return match.ContainsAny(words, string([]rune(noun)[:least])) || isShortFor(noun, words)
}

// isShortFor says whether all characters of a noun stand in some words in its order, the last two side by side: 持证人员 for 持有行政执法证件的人员.
func isShortFor(noun, words string) bool {
	const end = 2 // characters
	runes := []rune(noun)
	at := strings.LastIndex(words, string(runes[len(runes)-end:]))
	if at < 0 {
		return false
	}
	rest := runes[:len(runes)-end]
	for _, ch := range words[:at] {
		if len(rest) > 0 && rest[0] == ch {
			rest = rest[1:]
		}
	}
	return len(rest) == 0
}

// isSumOf says whether a number is one of some others, or what several of them make together.
func isSumOf(n int64, told []int64) bool {
	sums := map[int64]bool{0: true}
	for _, t := range told {
		for _, s := range slices.Collect(maps.Keys(sums)) {
			sums[s+t] = true
		}
	}
	return sums[n]
}
