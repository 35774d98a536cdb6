// One indicator stated twice with two of its digits exchanged: 全省持证执法人员9,846名 and then 全省9,486名持证执法人员. The slip itself
// shows that the same number is meant, so that the words need not be quite the same.

package restated

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/claims/rounding"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// minExchanged is the smallest number looked at: shorter ones are alike by chance. Those below fewDigits need longer names.
const (
	minExchanged = 100
	fewDigits    = 1000
	manyDigits   = 10000 // two such numbers are not so alike by chance
)

// emptyVerbs say of an indicator only that it is there.
var emptyVerbs = []string{"现有", "共有", "实有", "拥有", "现", "共"} //nolint:gochecknoglobals // a constant list

// exchangedDigits ties figures of different paragraphs that differ by an exchange of neighbouring digits, where the words
// of the one hold those of the other in their order and both speak of the whole area or year.
func exchangedDigits(r *prose.Reader) {
	told := map[int64][]indicator{} // each name once, so that a text that says all of it again costs no more
	for i := range r.Doc.Figures {
		f := &r.Doc.Figures[i]
		if !statesIndicator(f) || f.N < minExchanged || f.Scale > 0 {
			continue
		}
		own := indicator{figure: i, name: indicatorAt(r, f), unit: f.Unit, wide: isWide(r, f)}
		if own.name == "" || !own.wide && f.N < fewDigits && utf8.RuneCountInString(own.name) < minKey {
			continue
		}
		for _, n := range rounding.Neighbours(f.N) {
			for _, other := range told[n] {
				restateExchanged(r, &own, &other)
			}
		}
		if !slices.ContainsFunc(told[f.N], func(other indicator) bool {
			return other.name == own.name && other.unit == own.unit && other.wide == own.wide
		}) {
			told[f.N] = append(told[f.N], own)
		}
	}
}

// restateExchanged adds the claim that a figure states another one again where their words agree.
func restateExchanged(r *prose.Reader, own, other *indicator) {
	f, g := &r.Doc.Figures[own.figure], &r.Doc.Figures[other.figure]
	again := takesUp(r, f) && f.Sentence != g.Sentence && endsAlike(own.name, other.name)
	if other.unit != own.unit || sharesParagraph(r.Doc, f, g) && !again {
		return
	}
	agree := again && f.N >= fewDigits && utf8.RuneCountInString(own.name) > 3 || namedAlike(r, own, other)
	if agree && !isRestated(r, own.figure) && !ofOtherTime(r, f) && !ofOtherTime(r, g) {
		restate(r, other.figure, own.figure, own.name+"|"+own.unit)
	}
}

// namedAlike says whether the names of two figures are of one thing: the larger the number, the fewer words tell it.
func namedAlike(r *prose.Reader, own, other *indicator) bool {
	f := &r.Doc.Figures[own.figure]
	return f.N >= manyDigits && sharesWord(own.name, other.name) || (other.wide || own.wide) && sameIndicator(own.name, other.name, f.N, takesUp(r, f)) || quiteSame(own, other)
}

// quiteSame says whether two figures are both told of the whole area or year and by the same words, which may be few then: 全年帮办代办事项326件.
func quiteSame(own, other *indicator) bool {
	const few = 5 // characters of a name
	return own.wide && other.wide && own.name == other.name && utf8.RuneCountInString(own.name) >= few
}

// endsAlike says whether the longer of two names ends with all of the shorter one: 县法律援助中心受理案件 and 中心受理案件.
func endsAlike(a, b string) bool { return strings.HasSuffix(a, b) || strings.HasSuffix(b, a) }

// sharesWord says whether two names have two characters in a row in common that tell what is counted.
func sharesWord(a, b string) bool {
	return prose.SharesPair(a, b, "办理", "案件", "开展", "完成", "受理", "事项", "件次", "人次", "全县", "全市", "全区", "处理")
}

// takesUp says whether a figure is spoken of as one told before: 全年调解的142件纠纷, 全年846次执法检查当中.
func takesUp(r *prose.Reader, f *tree.Figure) bool {
	clause := clauseWords(r, f)
	if strings.HasSuffix(clause, "的") {
		return true
	}
	if clause == "" && f.N >= fewDigits && strings.Contains(r.Words(f.Span[1], match.ClauseEnd(r.Text, f.Span[1], min(f.Span[1]+12, len(r.Text)))), "中") {
		return true // 1263名人民调解员中
	}
	end := min(f.Span[1]+12, len(r.Text))
	return strings.HasSuffix(clause, "全年") && match.Has(r.Text, f.Span[1], match.ClauseEnd(r.Text, f.Span[1], end), []string{"中"})
}

// indicator is a figure with the words by which it is called.
type indicator struct {
	figure     int
	name, unit string
	wide       bool // it is said to be of the whole year or area
}

// isRestated says whether a figure is known to state another one again.
func isRestated(r *prose.Reader, figure int) bool {
	return slices.ContainsFunc(r.Doc.Claims, func(c tree.Claim) bool { return c.Kind == "restated" && c.Base.Figure == figure })
}

// isWide says whether a clause speaks of the whole area or year.
func isWide(r *prose.Reader, f *tree.Figure) bool {
	before := clauseWords(r, f)
	return strings.Contains(before, "全年") || strings.HasPrefix(before, "共") || match.ContainsAny(before, "共受理", "共收到", "共办理", "共开展", "共排查", "共立案", "共办结", "共审查", "共查处", "共调解") || match.ContainsAny(before, wholeAreas...)
}

// indicatorAt gives the words by which a figure is called, before and behind it; empty for one of another scope.
func indicatorAt(r *prose.Reader, f *tree.Figure) string {
	before := clauseWords(r, f)
	if match.ContainsAny(before, otherScope...) {
		return ""
	}
	before = strings.TrimPrefix(before, "而")
	for _, is := range []string{"达到", "达", "为", "有", "是"} {
		before = strings.TrimSuffix(before, is)
	}
	end := f.Span[1]
	for end < len(r.Text) && end-f.Span[1] < 16 && !endsKey(r.Text[end]) && r.Text[end] != '中' {
		end++
	}
	behind := r.Words(f.Span[1], end)
	if strings.HasPrefix(behind, "的") {
		behind = "" // 对全年办理行政许可8462件的质量和时效
	}
	for _, w := range []string{"在", "对", "针对"} {
		before = strings.TrimPrefix(before, w)
	}
	name := strings.TrimSuffix(plainWords(before+behind), "当") // 全年846次执法检查当中
	for _, w := range append(slices.Clone(wholeAreas), append([]string{"的"}, emptyVerbs...)...) {
		name = strings.ReplaceAll(name, w, "")
	}
	return name
}

// sameIndicator says whether the longer of two names ends as the shorter one does and holds all of it in its order. Of one that
// takes up another (全年调解的142件纠纷) fewer words say enough.
func sameIndicator(a, b string, n int64, takesUp bool) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	need := 4
	if n < fewDigits && !takesUp {
		need = 8
	}
	if utf8.RuneCountInString(a) < need || !strings.HasSuffix(b, string([]rune(a)[utf8.RuneCountInString(a)-2:])) {
		return false
	}
	rest := []rune(a)
	for _, ch := range b {
		if len(rest) > 0 && rest[0] == ch {
			rest = rest[1:]
		}
	}
	return len(rest) == 0
}
