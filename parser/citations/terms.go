// 法制 in the place of 法治 outside titles: 法制政府建设, 习近平法制思想.

package citations

import (
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// legalTerm is the kind of mark that such a word is.
const legalTerm = "legal-term"

// termAt reads such a word at the 法 of a place. Words that say that it is wrong, or what it was once called, speak of the word itself.
func (r *reader) termAt(i int) {
	begin, end := i, i+4
	switch {
	case r.follows(i, "法制政府"):
		if _, court := match.OneEnds(r.text, r.lo, i, []string{"司"}); court {
			return // 司法制政府
		}
	case r.follows(i, "法制思想"):
		if _, named := match.OneEnds(r.text, r.lo, i, []string{"习近平"}); !named {
			return
		}
		begin = i - 3
	default:
		return
	}
	if match.Has(r.text, max(r.lo, begin-10), begin, []string{"写成", "误写", "不是", "而非", "写作", "原称", "改为", "由“"}) {
		return
	}
	r.terms = append(r.terms, tree.Mark{Kind: legalTerm, Text: string(r.text[begin:end]), Span: tree.Span{begin, end}})
}

// follows says whether words stand at a place.
func (r *reader) follows(i int, words string) bool {
	_, ok := match.OneAt(r.text, i, r.hi, []string{words})
	return ok
}

// markTerms hands on the words that stand in no title: those in titles are judged with these.
func (r *reader) markTerms() {
	next := 0
	for _, mark := range r.terms {
		for next < len(r.doc.Titles) && r.doc.Titles[next].Span[1] <= mark.Span[0] {
			next++
		}
		if next == len(r.doc.Titles) || mark.Span[0] < r.doc.Titles[next].Span[0] {
			r.doc.Marks = append(r.doc.Marks, mark)
		}
	}
}
