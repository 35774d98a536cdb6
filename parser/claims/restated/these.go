// A few things told before that 这 takes up with another number: 建成法治文化广场7个，…。这8个法治文化广场…. The noun behind the number must be that of the
// things told, and no sum of numbers told may be what is meant.

package restated

import (
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/claims/rounding"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// these ties the figures that 这 or 上述 stands right before to the one of their paragraph that is called by the same noun.
func these(r *prose.Reader) {
	for i := range r.Doc.Figures {
		f := &r.Doc.Figures[i]
		if !statesIndicator(f) || f.Scale > 0 || f.N < 2 || !slices.Contains([]string{"这", "上述", "以上", "前述", "这笔", "该笔", "在这", "对这", "针对这"}, clauseWords(r, f)) || isRestated(r, i) {
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
	noun, found := nounOf(r, f), -1
	var told []int64
	for j := i - 1; j >= 0 && i-j <= reach; j-- {
		g := &r.Doc.Figures[j]
		if g.Sentence < 0 || !sharesParagraph(r.Doc, f, g) {
			break
		}
		if g.Unit != f.Unit || g.Scale > 0 {
			continue
		}
		if g.N == f.N {
			return -1 // 培训21期，其中局机关主办8期。上述8期…
		}
		if _, part := r.WholeOf[j]; !part {
			told = append(told, g.N) // the parts of one of them make up no more than it
		}
		switch {
		case !bearsNoun(r, g, noun) || isOneOfMany(f, g, told):
		case found >= 0 && r.Doc.Figures[found].N != g.N || !statesIndicator(g):
			return -1
		default:
			found = j
		}
	}
	if isRightlyTold(r, found, i, told) {
		return -1
	}
	return found
}

// isRightlyTold says whether nothing was told before that figure i takes up, or what several together make, or by so short a noun that others can be meant.
func isRightlyTold(r *prose.Reader, found, i int, told []int64) bool {
	f := &r.Doc.Figures[i]
	return found < 0 || isSumOf(f.N, told) || isShort(nounOf(r, f)) && !isOnlyMeant(r, found, i, told)
}

// nounOf gives the noun behind a figure without the words that only go on with it: 学堂 of 上述12期学堂共吸引2300余人次.
func nounOf(r *prose.Reader, f *tree.Figure) string {
	noun := behindFigure(r, f)
	for _, w := range []string{"共", "累计", "合计", "分别", "的"} {
		noun, _, _ = strings.Cut(noun, w)
	}
	return noun
}

// isShort says whether a noun alone does not say which things are meant.
func isShort(noun string) bool { return utf8.RuneCountInString(noun) < 4 }

// isOnlyMeant says whether a figure told before can be the only one that a short noun takes up: no other of its unit stands in between, and the unit counts few kinds
// of things, or two digits were exchanged.
func isOnlyMeant(r *prose.Reader, found, i int, told []int64) bool {
	f, g := &r.Doc.Figures[i], &r.Doc.Figures[found]
	special := slices.Contains([]string{"期", "场", "场次", "次", "支", "所", "座", "辆", "艘", "轮", "届", "讲"}, f.Unit)
	return len(told) == 1 && (special || rounding.Exchanged(f.N/max(f.Step, 1), g.N/max(g.Step, 1)))
}

// bearsNoun says whether the words around a figure hold the beginning of a noun, four characters of it at least.
func bearsNoun(r *prose.Reader, g *tree.Figure, noun string) bool {
	const least, most = 2, 4
	n := utf8.RuneCountInString(noun)
	if n < least {
		return false
	}
	words := clauseWords(r, g) + behindFigure(r, g)
	return match.ContainsAny(words, string([]rune(noun)[:min(n, most)])) || n >= most && isShortFor(noun, words)
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

// isOneOfMany says whether a figure stands in the sentence of another with more than it told between them.
func isOneOfMany(f, g *tree.Figure, told []int64) bool {
	return g.Sentence == f.Sentence && len(told) != 1
}
