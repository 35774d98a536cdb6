// Terms of halves that are told in words: they are no figures of the text.

package rounding

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/lexicon"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// halfReach is how many characters behind a figure a half is looked for.
const halfReach = 16

// HalfBehind reads a half right behind a figure and one of the openings: ，占比过半, ，减少一半以上. Its term is a percentage with one decimal.
func HalfBehind(r *prose.Reader, m *prose.Mention, openings ...string) (term tree.Term, ok bool) {
	from := m.Span[1]
	words := string(r.Text[from:min(from+halfReach, len(r.Text))])
	for _, opening := range openings {
		rest, found := strings.CutPrefix(words, opening)
		if !found {
			continue
		}
		word, low, high := lexicon.Half(rest)
		if word == "" {
			continue
		}
		start := from + match.Len(opening)
		const half = 500 // tenths of a percent
		return tree.Term{
			Figure: -1, Text: word, Span: tree.Span{start, start + match.Len(word)}, Unit: "%", Written: half, Low: low, High: &high, Exact: true,
		}, true
	}
	return term, false
}
