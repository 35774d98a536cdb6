// A paragraph as the readers of claims see it: its figures in order, with the words between them.

package claims

import (
	"strings"
	"unicode/utf8"

	"github.com/fazhilint/fazhilint/parser/layout/glyph"
	"github.com/fazhilint/fazhilint/parser/lexis"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// mention is a figure in its paragraph.
type mention struct {
	*tree.Figure
	index      int    // in Document.Figures
	gap        string // everything between the figure before (or the paragraph's start) and this one
	clause     string // the end of gap behind its last ，；。 or colon
	label      string // the end of clause behind its last mark of any kind: the words that belong to this figure alone
	noun       string // words behind the figure up to the next mark or figure
	behind     string // the words behind the figure up to the next figure, at most a few
	name       string // what the figure counts: label without 其中 and the like, or noun where nothing stands before
	words      marks  // classes of the words in label
	named      marks  // classes of the words in name
	cues       cue    // what stands in gap
	depth      int    // how many brackets are open
	compared   bool   // the size of a difference by 多 or 少 behind the value compared with: 比上年的152起多27起
	average    bool   // an average, which is no count and no part of a list
	respective bool   // name was handed to it from a series of names: 甲、乙分别为3件、5件
	block      int    // counts sentences
}

// paragraph holds the figures of one paragraph, in order.
type paragraph struct {
	mentions []mention
	torn     bool // a line break of the layout may run through a sentence at one of its ends
}

// paragraphs gathers the figures of the running text by paragraph. Tables are read on their own.
func (r *reader) paragraphs() []paragraph {
	var all []paragraph
	last, depth, block, end := -1, 0, 0, 0
	for i := range r.doc.Figures {
		figure := &r.doc.Figures[i]
		if figure.Sentence < 0 || isPartOfLabel(figure) || r.isThreshold(figure) || r.isTerm(figure) {
			continue
		}
		sentence := &r.doc.Sentences[figure.Sentence]
		if sentence.Paragraph != last || len(all) == 0 {
			r.nouns(all, end)
			last = sentence.Paragraph
			all = append(all, paragraph{torn: r.isTorn(last)})
			depth, block, end = 0, 0, r.startOf(sentence)
		}
		g := r.gap(end, figure.Span[0])
		if g.stop {
			block++
			depth = 0
		}
		depth = openBrackets(depth, g.text)
		current := &all[len(all)-1]
		m := mention{Figure: figure, index: i, gap: g.text, clause: g.text[g.clause:], label: g.text[g.label:], cues: g.cues, depth: depth, block: block}
		if m.label == "" {
			m.label = besideBracket(m.gap)
		}
		m.words = scan(withoutYear(m.label))
		m.average = isAverage(m.gap, m.label)
		m.compared = len(current.mentions) > 0 && m.exceeds(&current.mentions[len(current.mentions)-1])
		current.mentions = append(current.mentions, m)
		end = figure.Span[1]
	}
	r.nouns(all, end)
	return all
}

// besideBracket gives the words before a bracket that ends a gap: 优秀（90分以上） names what follows.
func besideBracket(gap string) string {
	label, bracket := bracketEnding(gap)
	if !strings.Contains(bracket, "分") {
		return ""
	}
	return label
}

// bracketEnding gives the bracket that ends a gap, with the words right before it; both empty where none does.
func bracketEnding(gap string) (label, bracket string) {
	open := max(strings.LastIndex(gap, "（"), strings.LastIndex(gap, "("))
	if open < 0 || !match.EndsWithAny(gap, "）", ")") {
		return "", ""
	}
	return behindLast(gap[:open], labelBreaks), gap[open:]
}

// withoutYear strips from a label the year that a value is of: 增至2024年的.
func withoutYear(label string) string {
	for _, now := range []string{"年末的", "年底的", "目前的", "现在的", "当前的", "期末的", "12月底的"} {
		if rest, ok := strings.CutSuffix(label, now); ok && rest != "" {
			return rest
		}
	}
	for _, month := range []string{"月的", "月份的"} {
		if rest, ok := strings.CutSuffix(label, month); ok {
			if word := strings.TrimRight(rest, "0123456789"); word != rest && word != "" {
				return word // 从8月高峰时的412件降至12月的103件
			}
		}
	}
	rest, ok := strings.CutSuffix(label, "年的")
	if !ok {
		return label
	}
	if word, ok := strings.CutSuffix(rest, "今"); ok {
		return word
	}
	if digits := strings.TrimRight(rest, "0123456789"); len(rest)-len(digits) == 4 && digits != "" && digits != "同比" && digits != "环比" {
		return digits
	}
	return label
}

// words gives a stretch of text as it reads: without blanks, and with half-width digits.
func (r *reader) words(from, to int) string {
	r.buffer = r.buffer[:0]
	for i := from; i < to; i++ {
		ch := r.text[i]
		if lexis.IsBlank(ch) {
			continue
		}
		if n := inclusive(r.text[i:to]); n > 0 {
			i += n - 1
			continue
		}
		if d, ok := match.Digit(ch); ok {
			ch = rune('0' + d) //nolint:gosec // a digit
		}
		r.buffer = utf8.AppendRune(r.buffer, ch)
	}
	return string(r.buffer)
}

// inclusive gives the length of a bracket at the beginning of s that only says that a bound is meant with itself: （含）, (不含); 0
// for anything else.
func inclusive(s []rune) int {
	if len(s) < 3 || s[0] != '（' && s[0] != '(' {
		return 0
	}
	n := 1
	if s[n] == '不' {
		n++
	}
	if n+1 < len(s) && s[n] == '含' && (s[n+1] == '）' || s[n+1] == ')') {
		return n + 2
	}
	return 0
}

// gapText is what stands between two figures, and where in it the last clause and the last label begin.
type gapText struct {
	text          string
	clause, label int
	stop          bool // a full stop stands in it
	cues          cue
}

// cue is a set of characters that a word which opens a list begins with; where there is none, no such word need be looked for.
type cue uint8

// Cues that can stand in a gap.
const (
	cueAmong     cue = 1 << iota // 其: 其中
	cuePartition                 // 按 从 分 逐: 按领域分
	cueEach                      // 分 依: 分别为
	cueInclude                   // 包 涵: 包括
	cueBracket                   // an opening bracket
	cueColon
	cueOf // 中: 审结案件中
	cueIs // 是: 一是
)

// cueOfRune gives the cues that a character is.
func cueOfRune(r rune) cue {
	switch r {
	case '其':
		return cueAmong
	case '按', '从', '逐':
		return cuePartition
	case '分':
		return cuePartition | cueEach
	case '依':
		return cueEach
	case '包', '涵':
		return cueInclude
	case '（', '(':
		return cueBracket
	case '：', ':':
		return cueColon
	case '中':
		return cueOf
	case '是':
		return cueIs
	default:
		return 0
	}
}

// gap reads what stands between two places.
func (r *reader) gap(from, to int) gapText {
	g := gapText{text: r.words(from, to)}
	var before rune
	for i, ch := range g.text {
		switch ch {
		case '，', '。', '；', '：', ',', ';', ':', '\n':
			g.clause = i + utf8.RuneLen(ch)
			g.label = g.clause
			g.stop = g.stop || ch == '。' || ch == '\n'
		case '！', '？':
			g.label = i + utf8.RuneLen(ch)
			g.stop = true
		case '、', '（', '(', '）', ')', '|', '“', '”', '"':
			g.label = i + utf8.RuneLen(ch)
		case '.', '．':
			g.stop = g.stop || endsWithPoint(before)
		}
		g.cues |= cueOfRune(ch)
		before = ch
	}
	return g
}

// endsWithPoint says whether a half-width point behind a character ends a sentence: where it neither belongs to a number
// nor to a Latin word.
func endsWithPoint(before rune) bool {
	return (before < '0' || before > '9') && (before < 'A' || before > 'z')
}

// isPartOfLabel says whether a figure only names what another one counts: 50岁以上34名, 一级隐患5处.
func isPartOfLabel(f *tree.Figure) bool { return f.Kind == "age" || f.Kind == "grade" }

// isThreshold says whether a bound only names what the next figure counts: 两个以上部门联合实施的1287户, 优秀（90分以上）88人.
func (r *reader) isThreshold(f *tree.Figure) bool {
	const reach = 14
	if !match.EndsWithAny(f.Approx, "以上", "以下", "以内") || f.Span[1] >= len(r.text) {
		return false
	}
	for i := f.Span[1]; i < min(f.Span[1]+reach, len(r.text)); i++ {
		if glyph.IsDigit(r.text[i]) {
			return true
		}
		closes := i == f.Span[1] && f.Span[0] > 0 && strings.ContainsRune("（(", r.text[f.Span[0]-1]) && strings.ContainsRune("）)", r.text[i])
		if !match.Han(r.text[i]) && !closes {
			return false
		}
	}
	return false
}

// isTerm says whether a length of time only names what another figure counts: 两小时内扑灭的13起.
func (r *reader) isTerm(f *tree.Figure) bool {
	end := f.Span[1]
	if f.Kind != "duration" || end+1 >= len(r.text) {
		return false
	}
	return (r.text[end] == '内' || r.text[end] == '以' && r.text[end+1] == '内') && !match.EndsWithAny(f.Label, "到", "至", "为", "在")
}

// startOf gives the place where the paragraph of a sentence begins.
func (r *reader) startOf(s *tree.Sentence) int {
	if s.Paragraph >= 0 && s.Paragraph < len(r.doc.Paragraphs) {
		return r.doc.Paragraphs[s.Paragraph].Span[0]
	}
	return s.Span[0]
}

// nounReach is how many characters behind a figure can name it.
const nounReach = 24

// nouns fills in the words behind each figure of the last paragraph, and with them the names.
func (r *reader) nouns(all []paragraph, end int) {
	if len(all) == 0 {
		return
	}
	mentions := all[len(all)-1].mentions
	for i := range mentions {
		m := &mentions[i]
		if i+1 < len(mentions) {
			m.behind = mentions[i+1].gap
		} else {
			m.behind = r.words(end, min(end+nounReach, len(r.text)))
		}
		m.noun = firstLabel(m.behind)
		m.name = nameOf(m.label)
		m.named = m.words
		if m.name == "" {
			m.name = m.noun
		}
		if m.name != m.label {
			m.named = scan(m.name)
		}
	}
	handOut(mentions)
}

// nameOf strips the words that introduce a list.
func nameOf(label string) string {
	for _, w := range []string{"其中", "包括", "分别为", "分别是", "分为", "分成", "为", "有", "由"} {
		label = strings.TrimPrefix(label, w)
	}
	return strings.TrimSpace(label)
}

// openBrackets follows the depth of round brackets over a stretch of text.
func openBrackets(depth int, s string) int {
	for _, ch := range s {
		switch ch {
		case '（', '(':
			depth++
		case '）', ')':
			depth = max(0, depth-1)
		}
	}
	return depth
}

// Marks at which a label and a clause end.
const (
	clauseBreaks = "，。；,;：:\n"
	labelBreaks  = "，。；：、,;:（(）)！？\n|“”\""
)

// behindLast gives the words behind the last of the marks.
func behindLast(gap, breaks string) string {
	at := strings.LastIndexAny(gap, breaks)
	if at < 0 {
		return gap
	}
	_, size := utf8.DecodeRuneInString(gap[at:])
	return gap[at+size:]
}

// firstLabel gives the words up to the first mark.
func firstLabel(gap string) string {
	if at := strings.IndexAny(gap, labelBreaks); at >= 0 {
		gap = gap[:at]
	}
	return strings.TrimSpace(gap)
}

// tailOf gives the part of a gap behind its last full stop.
func tailOf(gap string) string {
	tail := behindLast(gap, "。！？\n")
	if at := strings.LastIndexAny(tail, ".．"); at > 0 {
		return behindLast(tail, ".．")
	}
	return strings.TrimPrefix(tail, ".")
}

// sameKind says whether two figures can be added or compared.
func sameKind(a, b *tree.Figure) bool {
	return a.Family != "" && a.Family == b.Family && (a.Kind == b.Kind || isCountable(a) && isCountable(b))
}

// isCountable says whether a figure counts or measures something that parts can make up.
func isCountable(f *tree.Figure) bool {
	return !f.Quoted && (f.Kind == "count" || f.Kind == "money" || f.Kind == "measure" || f.Kind == "bare")
}

// exceeds says whether a figure tells by how much a value is above or below the one before it: 比上年的152起多27起.
func (m *mention) exceeds(before *mention) bool {
	switch m.gap {
	case "多", "少", "高", "低", "多了", "少了", "高了", "低了":
		return before.block == m.block && match.StartsWithAny(before.clause, "比", "较", "相比")
	default:
		return false
	}
}

// isChange says whether a figure is the size of a change: 增加32件, 比上年多32件.
func (m *mention) isChange() bool {
	if m.compared || m.words.ends&changeClass != 0 {
		return true
	}
	compares := match.ContainsAny(m.clause, "比", "较") || match.ContainsAny(m.gap, "与上年比，", "与去年比，", "比上年，", "较上年，", "相比，")
	if compares && match.EndsWithAny(m.label, "多", "少", "高", "低", "多了", "少了", "高了", "低了") {
		return true
	}
	return m.words.has(thanClass) && match.ContainsAny(m.label, "年多", "年少", "同期多", "同期少") // 比上年多挽回204.8万元
}

// isComparison says whether a figure is a difference or belongs to another year.
func (p *paragraph) isComparison(j int) bool {
	m := &p.mentions[j]
	if m.isChange() || m.words.has(priorClass|thanClass) || strings.Contains(m.label, "同比") {
		return true
	}
	return match.ContainsAny(m.label, "较", "比") && match.ContainsAny(m.label, "年的", "年增", "年减", "年多", "年少", "年同")
}
