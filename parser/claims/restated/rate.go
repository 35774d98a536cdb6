// One rate told twice: 全区政府信息公开申请按期答复率为98.6% and then 全区政府信息公开申请按期答复率达到96.8%. All words of the clause must be the same, and two exchanged
// digits lead from the one number to the other; a rate of less digits may be the other one rounded.

package restated

import (
	"strings"
	"unicode/utf8"

	"github.com/fazhilint/fazhilint/parser/claims/lexicon"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/claims/rounding"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// ratesAgain ties rates of different sentences that have one name and another value.
func ratesAgain(r *prose.Reader) {
	told := map[string]int{}
	for i := range r.Doc.Figures {
		f := &r.Doc.Figures[i]
		name := rateName(r, f)
		if name == "" {
			continue
		}
		earlier, known := told[name]
		if !known {
			told[name] = i
			continue
		}
		g := &r.Doc.Figures[earlier]
		if g.Sentence != f.Sentence && !ofOtherTime(r, f) && !ofOtherTime(r, g) && differ(f, g) && rounding.Exchanged(f.N, g.N) {
			restate(r, earlier, i, name+"|%")
		}
	}
}

// rateName gives the words by which a rate of the report's own year is called, without those that do not change which one is meant; empty where
// they are too few, or of another scope.
func rateName(r *prose.Reader, f *tree.Figure) string {
	const few = 6 // characters
	if f.Kind != "rate" || f.Family != "percent" || f.Sentence < 0 || f.Approx != "" || f.Quoted || f.Role != "" || r.Changes[f.ID] {
		return ""
	}
	clause := clauseWords(r, f)
	if year := lexicon.YearIn(clause); match.ContainsAny(clause, otherScope...) || year > 0 && year != r.Doc.Meta.ReportYear {
		return ""
	}
	for _, is := range []string{"达到", "保持在", "稳定在", "达", "为", "是"} {
		clause = strings.TrimSuffix(clause, is)
	}
	name := plainWords(clause)
	if !strings.HasSuffix(name, "率") || utf8.RuneCountInString(name) < few {
		return ""
	}
	return name
}

// differ says whether two rates differ in the digits that both have.
func differ(a, b *tree.Figure) bool {
	if a.Scale < b.Scale {
		a, b = b, a
	}
	unit := rounding.Pow10(a.Scale - b.Scale)
	return a.N/unit != b.N && (a.N+unit/2)/unit != b.N
}
