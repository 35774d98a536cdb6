// Sets of quoted name whose members are named behind it: 健全“四张清单”，即权力清单、责任清单、负面清单、监管清单.

package counts

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// longestKind is how many characters the noun of such a name has at most.
const longestKind = 6

// QuotedSets ties the number in such a name to the members, each of which bears the noun of the name. Other names (“三项制度”, whose members are called
// 公示, 记录 and 审核) say nothing of how many are meant here.
func QuotedSets(r *prose.Reader) {
	for i := range r.Doc.Figures {
		f := &r.Doc.Figures[i]
		if !f.Quoted || f.Sentence < 0 || f.Approx != "" || f.Scale > 0 || f.N < 2 || f.N > 20 || f.Span[0] == 0 || r.Text[f.Span[0]-1] != '“' {
			continue
		}
		end := f.Span[1]
		for end < len(r.Text) && end-f.Span[1] <= longestKind && match.Han(r.Text[end]) {
			end++
		}
		if end-f.Span[1] >= 2 && match.HasAt(r.Text, end, "”") {
			membersNamed(r, &prose.Mention{Figure: f, Index: i, Lead: f.Label}, string(r.Text[end-2:end]))
		}
	}
}

// membersNamed claims the members of a set that are named behind it, where each is of its kind.
func membersNamed(r *prose.Reader, m *prose.Mention, kind string) {
	for _, opening := range []string{"”，即", "”：", "”，包括", "”，分别是", "”，分别为", "”（"} {
		names, words, stop := namesAfter(r, m, longestKind, opening)
		if len(names) < 2 || stop >= len(r.Text) || !strings.ContainsRune("，。；）", r.Text[stop]) {
			continue
		}
		if both := lastCut(r, names); both != nil {
			names = both
		}
		if strings.Count(words, kind) == len(names) && areOfKind(names, kind) {
			namedClaim(r, m, names, "即")
		}
		return
	}
}

// areOfKind says whether all names end with the noun of what they are.
func areOfKind(names []tree.Term, kind string) bool {
	return !slices.ContainsFunc(names, func(name tree.Term) bool {
		return !strings.HasSuffix(name.Text, kind) || utf8.RuneCountInString(name.Text) <= 2
	})
}
