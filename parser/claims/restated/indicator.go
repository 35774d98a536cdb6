// One indicator stated twice: the same words, for the same scope and period, with another value.

// Package restated reads what is said twice: one indicator at two places with the same words, for the same scope and period (持证执法人员9,846名
// and then 9,486名), one amount in two units (12.35万元（折合123500元）), one bound by two words that exclude each other (近300余); and numbers
// that their unit cannot take.
package restated

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/fazhilint/fazhilint/parser/claims/lexicon"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/claims/rounding"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// scopeWords do not change what an indicator counts.
var scopeWords = []string{ //nolint:gochecknoglobals // a constant list
	"全年", "年内", "今年以来", "今年", "本年度", "本年", "一年来", "共计", "累计", "共", "已", "了", "年度", "年", "期间", " ", "　",
}

// otherScope marks words that make a figure another one even where the rest is the same.
var otherScope = []string{ //nolint:gochecknoglobals // a constant list
	"其中", "新增", "上半年", "下半年", "季度", "累计", "上年", "去年", "同期", "平均", "每", "首次", "另", "还", "又", "再", "分别", "月", "截至",
}

// minKey is how many characters of an indicator's words must be the same.
const minKey = 8

// minBareKey is the same for a clause that does not say that it counts the whole year or the whole area.
const minBareKey = 14

// minFullKey is the same for a clause that says both that it counts the whole year and the whole area.
const minFullKey = 6

// Elsewhere finds what is told at two places of the text, the surest readings first: none is added to a figure that states another one again already.
func Elsewhere(r *prose.Reader) {
	indicatorsIn(r)
	exchangedDigits(r)
	pointedTo(r)
	toldAgain(r)
	these(r)
	areaCounted(r)
	ratesAgain(r)
	retold(r)
	fatesAgain(r)
}

// indicatorsIn finds pairs of figures that are named by the same words.
func indicatorsIn(r *prose.Reader) {
	told := &indicators{first: map[string]int{}, short: map[string]int{}}
	for i := range r.Doc.Figures {
		f := &r.Doc.Figures[i]
		if !statesIndicator(f) {
			continue
		}
		key, again := keyIn(r, told, i)
		if key == "" {
			continue
		}
		other, seen := told.first[key]
		if !seen {
			told.first[key] = i
			continue
		}
		g := &r.Doc.Figures[other]
		if g.Sentence == f.Sentence || sharesParagraph(r.Doc, f, g) && !again || ofOtherTime(r, f) {
			continue
		}
		if ofOtherTime(r, g) {
			told.first[key] = i
			continue
		}
		restate(r, other, i, key)
	}
}

// statesIndicator says whether a figure gives an exact count of this report's own year and area.
func statesIndicator(f *tree.Figure) bool {
	return f.Sentence >= 0 && (f.Kind == "count" || f.Kind == "money") && f.Approx == "" && !f.Quoted && f.Role == ""
}

// indicators are what was told so far: figures by the words that name them, and those told of the whole year by words that
// may be few.
type indicators struct{ first, short map[string]int }

// keyIn gives the key of figure i, empty where its words name no indicator, and says whether they take up one told before by what was done (全年下达的39份).
func keyIn(r *prose.Reader, told *indicators, i int) (key string, again bool) {
	f := &r.Doc.Figures[i]
	taken := againKey(r, f, told.short)
	again = taken != ""
	if led := ledKey(r, f); taken == "" && led != "" && isTold(told.short, led) {
		taken = led
	}
	if taken != "" {
		told.first[taken] = told.short[taken]
		return taken, again
	}
	noteYear(r, told, i)
	for _, key := range []func() string{
		func() string { return countKey(r, i) },
		func() string { return clauseKey(r, f) },
		func() string { return officeKey(r, f) },
		func() string { return nounKey(r, f, told.first) },
	} {
		if k := key(); k != "" {
			return k, false
		}
	}
	return "", false
}

// noteYear remembers what figure i tells of the whole year: by all words of its clause, and by those from 全年 on, where an office is
// named before them. Words under which two numbers were told name neither.
func noteYear(r *prose.Reader, told *indicators, i int) {
	f := &r.Doc.Figures[i]
	if k := yearKey(r, f); k != "" && !isTold(told.short, k) {
		told.short[k] = i
	}
	clause := clauseWords(r, f)
	at := strings.Index(clause, "全年")
	if at < 0 && goesOnWithYear(r, f) {
		at = 0 // 全年检查312家次，下达责令改正通知书29份
	} else if at <= 0 {
		return
	}
	words := plainWords(clause[at:])
	if match.ContainsAny(clause, otherScope...) || utf8.RuneCountInString(words) < 4 {
		return
	}
	k := words + "|" + f.Unit
	if other, known := told.short[k]; known && other >= 0 && r.Doc.Figures[other].N != f.N {
		told.short[k] = ambiguous
	} else if !known {
		told.short[k] = i
	}
}

// goesOnWithYear says whether a clause of its sentence before a figure's own speaks of the whole year.
func goesOnWithYear(r *prose.Reader, f *tree.Figure) bool {
	const reach = 60 // characters
	begin := clauseFrom(r, f, maxClause)
	return strings.Contains(r.Words(max(r.Doc.Sentences[f.Sentence].Span[0], begin-reach), begin), "全年")
}

// ambiguous stands for words under which two numbers were told.
const ambiguous = -1

// restate adds the claim that a later figure states an earlier one again.
func restate(r *prose.Reader, earlier, later int, key string) {
	g, f := &r.Doc.Figures[earlier], &r.Doc.Figures[later]
	scale := max(f.Scale, g.Scale)
	whole := rounding.TermAt(&prose.Mention{Figure: g, Index: earlier, Lead: g.Label}, scale)
	base := rounding.TermAt(&prose.Mention{Figure: f, Index: later, Lead: f.Label}, scale)
	r.Add(tree.Claim{
		Kind: "restated", Span: f.Span, Section: f.Section, Sentence: f.Sentence, Subject: key, Signal: "重述", Certain: true, Whole: &whole, Base: &base, Scale: scale,
	})
}

// nounKey gives the key of an indicator told before whose words stand behind this figure: 在岗行政执法人员3412人 and then
// 全市3421名在岗行政执法人员. Nothing but the words for the whole area may stand before the figure.
func nounKey(r *prose.Reader, f *tree.Figure, told map[string]int) string {
	begin := clauseFrom(r, f, 4)
	scope := r.Words(begin, f.Span[0])
	if begin > 0 && !endsKey(r.Text[begin-1]) || scope != "" && !slices.Contains(wholeAreas, scope) {
		return ""
	}
	behind := []rune(r.Words(f.Span[1], min(f.Span[1]+2*minKey, len(r.Text))))
	for n := len(behind); n >= minKey; n-- {
		for _, unit := range []string{f.Unit, "人", "名"} {
			if f.Family != "person" && unit != f.Unit {
				continue
			}
			if key := string(behind[:n]) + "|" + unit; isTold(told, key) {
				return key
			}
		}
	}
	return ""
}

// yearKey gives the words of a clause that tells of the whole year or of all there is, without these words: 供应建设用地 of 全年供应
// 建设用地43宗.
func yearKey(r *prose.Reader, f *tree.Figure) string {
	clause := clauseWords(r, f)
	if !match.ContainsAny(clause, "全年", "今年", "年内", "全系统", "全市", "全县", "全区") || match.ContainsAny(clause, otherScope...) {
		return ""
	}
	if clause = plainWords(clause); utf8.RuneCountInString(clause) < 4 {
		return ""
	}
	return clause + "|" + f.Unit
}

// leadingWords before 全年 say who saw to what follows, which stays what was told before.
var leadingWords = []string{ //nolint:gochecknoglobals // a constant list
	"推动", "组织", "指导", "部署", "督促", "带领", "领导", "统筹", "调度", "保障", "推进",
}

// officeTasks are what one office does for all of its organ, so that two numbers in the same words are of one and the same.
var officeTasks = []string{ //nolint:gochecknoglobals // a constant list
	"合同", "规范性文件", "政策文件", "政策措施", "行政复议", "建议提案", "代表建议", "政协提案", "依申请公开", "信息公开申请",
}

// officeKey gives the words of a clause that opens with 全年 and tells of such a task, where nobody else is named before it in its
// sentence: 全年审核合同协议148件.
func officeKey(r *prose.Reader, f *tree.Figure) string {
	clause := clauseWords(r, f)
	if !strings.HasPrefix(clause, "全年") || !match.ContainsAny(clause, officeTasks...) || match.ContainsAny(clause, otherScope...) {
		return ""
	}
	before := r.Words(r.Doc.Sentences[f.Sentence].Span[0], f.Span[0])
	if match.ContainsAny(strings.TrimSuffix(before, clause), "局", "委", "办", "院", "所", "站", "中心", "街道", "镇", "乡", "部门", "县", "区", "市") {
		return ""
	}
	if words := plainWords(clause); utf8.RuneCountInString(words) >= minFullKey {
		return "全年" + words + "|" + f.Unit
	}
	return ""
}

// countKey gives the words between a figure and a large count before it in its clause, with that count: what was done for those 896 is
// one and the same, whoever saw to it: 为896名劳动者追回工资1042.6万元.
func countKey(r *prose.Reader, i int) string {
	const large = 100 // smaller counts can be alike by chance
	if i == 0 {
		return ""
	}
	f, count := &r.Doc.Figures[i], &r.Doc.Figures[i-1]
	if count.Kind != "count" || count.Approx != "" || count.Scale > 0 || count.N < large || count.Span[0] < clauseFrom(r, f, maxClause) {
		return ""
	}
	words := r.Words(count.Span[1], f.Span[0])
	if utf8.RuneCountInString(words) < 5 || match.ContainsAny(clauseWords(r, f), otherScope...) {
		return ""
	}
	return count.Literal + words + "|" + f.Unit
}

// ledKey gives the key of what someone brought about in the whole year: 推动全年开展行政检查268次.
func ledKey(r *prose.Reader, f *tree.Figure) string {
	clause := clauseWords(r, f)
	at := strings.LastIndex(clause, "全年")
	if at <= 0 || match.ContainsAny(clause, otherScope...) || !slices.Contains(leadingWords, clause[:at]) {
		return ""
	}
	return plainWords(clause[at:]) + "|" + f.Unit
}

// againKey gives the key under which a figure was told that this one takes up: 全年供应的45宗建设用地.
func againKey(r *prose.Reader, f *tree.Figure, told map[string]int) string {
	const reach = 12 // characters of the noun behind the figure
	clause, ok := strings.CutSuffix(clauseWords(r, f), "的")
	if !ok {
		return ""
	}
	at := -1
	for _, year := range []string{"全年", "本年度", "本年", "今年", "年内"} {
		at = max(at, strings.LastIndex(clause, year))
	}
	if at < 0 {
		return ""
	}
	clause = clause[at:]
	verb := plainWords(clause)
	behind := []rune(plainWords(r.Words(f.Span[1], min(f.Span[1]+reach, len(r.Text)))))
	for n := len(behind); verb != "" && n > 1; n-- {
		if key := verb + string(behind[:n]) + "|" + f.Unit; isTold(told, key) {
			return key
		}
	}
	return ""
}

// clauseWords gives the words of the clause before a figure.
func clauseWords(r *prose.Reader, f *tree.Figure) string {
	words, known := r.Clauses[f.ID]
	if !known {
		words = r.Words(clauseFrom(r, f, maxClause), f.Span[0])
		r.Clauses[f.ID] = words
	}
	return words
}

// maxClause is how far back a clause is read, in characters.
const maxClause = 40

// clauseFrom gives where the clause before a figure begins, at most so many characters before it.
func clauseFrom(r *prose.Reader, f *tree.Figure, most int) int {
	begin := f.Span[0]
	for begin > 0 && f.Span[0]-begin < most && !endsKey(r.Text[begin-1]) {
		begin--
	}
	return begin
}

// plainWords takes out of a clause digits and the words that do not change what it counts.
func plainWords(clause string) string {
	clause = withoutDigits(clause)
	for _, w := range append([]string{"全系统", "各类", "全市", "全县", "全区"}, scopeWords...) {
		clause = strings.ReplaceAll(clause, w, "")
	}
	return clause
}

// isTold says whether an indicator was told before.
func isTold(told map[string]int, key string) bool {
	at, ok := told[key]
	return ok && at != ambiguous
}

// wholeAreas are words for all that a report is about.
var wholeAreas = []string{"全市", "全县", "全区", "全镇", "全乡", "全街", "全街道", "全局", "全省", "全旗", "全州"} //nolint:gochecknoglobals // a constant list

// sharesParagraph says whether two figures stand in one paragraph: there the second is mostly another thing.
func sharesParagraph(doc *tree.Document, a, b *tree.Figure) bool {
	return doc.Sentences[a.Sentence].Paragraph == doc.Sentences[b.Sentence].Paragraph
}

// clauseKey gives the words of the clause before a figure, without those that do not change its meaning, and its unit.
// It is empty where the words are too few or set another scope.
func clauseKey(r *prose.Reader, f *tree.Figure) string {
	begin := clauseFrom(r, f, maxClause)
	if size := f.Span[0] - begin; size >= maxClause || size < minKey {
		return ""
	}
	clause := r.Words(begin, f.Span[0])
	if match.ContainsAny(clause, otherScope...) {
		return ""
	}
	if year := lexicon.YearIn(clause); year > 0 && year != r.Doc.Meta.ReportYear {
		return "" // of another year, or of one that may be
	}
	told := clause
	own := withoutOwnName(clause, r.Doc.Meta.Issuer)
	whole := own != clause || match.ContainsAny(clause, "全", "共", "今年", "本年", "年内", "20")
	clause = own
	clause = plainKey(clause, whole)
	need := minKey
	switch {
	case !whole:
		need = minBareKey
	case match.ContainsAny(told, wholeAreas...) && match.ContainsAny(told, "全年", "今年", "年内", "20"):
		need = minFullKey
	}
	if utf8.RuneCountInString(clause) < need {
		return ""
	}
	return clause + "|" + f.Unit
}

// plainKey takes out of a clause what does not change which indicator it names.
func plainKey(clause string, whole bool) string {
	clause = withoutDigits(clause)
	for _, w := range scopeWords {
		clause = strings.ReplaceAll(clause, w, "")
	}
	for _, w := range []string{"达", "为", "有", "是"} {
		clause = strings.TrimSuffix(clause, w)
	}
	for _, w := range wholeAreas {
		if whole {
			clause = strings.TrimPrefix(clause, w)
		}
	}
	return clause
}

// withoutDigits leaves out the digits of a clause.
func withoutDigits(clause string) string {
	return strings.Map(func(ch rune) rune {
		if ch >= '0' && ch <= '9' {
			return -1
		}
		return ch
	}, clause)
}

// endsKey says whether the words of an indicator do not reach over r.
func endsKey(r rune) bool {
	switch r {
	case '，', '。', '；', '：', ',', ';', ':', '\n', '）', ')', '、':
		return true
	default:
		return false
	}
}
