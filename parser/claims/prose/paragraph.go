// Package prose is the running text as the readers of claims see it: paragraphs with their figures in order, and with each figure
// the words that belong to it. In 受理120件，其中审结98件 the second figure has the gap ，其中审结, the lead 其中审结 and the name 审结.
package prose

import (
	"strings"
	"unicode/utf8"

	"github.com/fazhilint/fazhilint/parser/claims/lexicon"
	"github.com/fazhilint/fazhilint/parser/layout/glyph"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// Paragraph holds the figures of one paragraph, in order.
type Paragraph struct {
	Mentions []Mention
	Torn     bool // a line break of the layout may run through a sentence at one of its ends
	Year     int  // what the document reports on; 0: not known
}

// Paragraphs gathers the figures of the running text by paragraph. Tables are read on their own.
func (r *Reader) Paragraphs() []Paragraph {
	var all []Paragraph
	last, depth, block, end := -1, 0, 0, 0
	for i := range r.Doc.Figures {
		figure := &r.Doc.Figures[i]
		if figure.Sentence < 0 || isPartOfLabel(figure) || r.isThreshold(figure) || r.isTerm(figure) {
			continue
		}
		sentence := &r.Doc.Sentences[figure.Sentence]
		if sentence.Paragraph != last || len(all) == 0 {
			r.nouns(all, end)
			last = sentence.Paragraph
			all = append(all, Paragraph{Torn: r.isTorn(last), Year: r.Doc.Meta.ReportYear})
			depth, block, end = 0, 0, r.startOf(sentence)
		}
		g := r.gap(end, figure.Span[0])
		if g.stop {
			block++
			depth = 0
		}
		depth = openBrackets(depth, g.text)
		current := &all[len(all)-1]
		m := Mention{Figure: figure, Index: i, Gap: g.text, Clause: g.text[g.clause:], Lead: g.text[g.label:], Cues: g.cues, Depth: depth, Block: block}
		if m.Lead == "" {
			m.Lead = besideBracket(m.Gap)
		}
		m.Words = lexicon.Scan(withoutYear(m.Lead))
		m.Average = lexicon.IsAverage(m.Gap, m.Lead)
		m.compared = len(current.Mentions) > 0 && m.exceeds(&current.Mentions[len(current.Mentions)-1])
		m.isChange = m.tellsChange()
		current.Mentions = append(current.Mentions, m)
		end = figure.Span[1]
	}
	r.nouns(all, end)
	return all
}

// besideBracket gives the words before a bracket that ends a gap: 优秀（90分以上） names what follows.
func besideBracket(gap string) string {
	label, bracket := BracketEnding(gap)
	if !strings.Contains(bracket, "分") {
		return ""
	}
	return label
}

// BracketEnding gives the bracket that ends a gap, with the words right before it; both empty where none does.
func BracketEnding(gap string) (label, bracket string) {
	open := max(strings.LastIndex(gap, "（"), strings.LastIndex(gap, "("))
	if open < 0 || !match.EndsWithAny(gap, "）", ")") {
		return "", ""
	}
	return BehindLast(gap[:open], LabelBreaks), gap[open:]
}

// withoutYear strips from a label the year that a value is of: 增至2024年的.
func withoutYear(label string) string {
	for _, now := range []string{"年末的", "年底的", "目前的", "现在的", "当前的", "期末的", "12月底的"} {
		if rest, ok := strings.CutSuffix(label, now); ok && rest != "" {
			return rest
		}
	}
	if rest := withoutTime(label); rest != "" {
		return rest
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

// withoutTime strips from a label the time that a value was reached: 增加到本年度, 降至12月的. It is empty where none stands there.
func withoutTime(label string) string {
	for _, now := range []string{"本年度", "今年", "本年", "当年", "目前", "现在"} {
		if rest, ok := strings.CutSuffix(label, now); ok && match.EndsWithAny(rest, "到", "至", "为") {
			return rest // 增加到本年度210个
		}
	}
	for _, month := range []string{"月的", "月份的"} {
		if rest, ok := strings.CutSuffix(label, month); ok {
			if word := strings.TrimRight(rest, "0123456789"); word != rest && word != "" {
				return word // 从8月高峰时的412件降至12月的103件
			}
		}
	}
	return ""
}

// isPartOfLabel says whether a figure only names what another one counts: 50岁以上34名, 一级隐患5处.
func isPartOfLabel(f *tree.Figure) bool { return f.Kind == "age" || f.Kind == "grade" }

// isThreshold says whether a bound only names what the next figure counts: 两个以上部门联合实施的1287户, 优秀（90分以上）88人.
func (r *Reader) isThreshold(f *tree.Figure) bool {
	const reach = 14
	if !match.EndsWithAny(f.Approx, "以上", "以下", "以内") || f.Span[1] >= len(r.Text) {
		return false
	}
	for i := f.Span[1]; i < min(f.Span[1]+reach, len(r.Text)); i++ {
		if glyph.IsDigit(r.Text[i]) {
			return true
		}
		closes := i == f.Span[1] && f.Span[0] > 0 && strings.ContainsRune("（(", r.Text[f.Span[0]-1]) && strings.ContainsRune("）)", r.Text[i])
		if !match.Han(r.Text[i]) && !closes {
			return false
		}
	}
	return false
}

// isTerm says whether a length of time only names what another figure counts: 两小时内扑灭的13起.
func (r *Reader) isTerm(f *tree.Figure) bool {
	end := f.Span[1]
	if f.Kind != "duration" || end+1 >= len(r.Text) {
		return false
	}
	if glyph.IsDigit(r.Text[end]) && match.HasAt(r.Text, max(f.Span[0]-2, 0), "最后") {
		return true // 第三周12场，最后十天11场
	}
	return (r.Text[end] == '内' || r.Text[end] == '以' && r.Text[end+1] == '内') && !match.EndsWithAny(f.Label, "到", "至", "为", "在")
}

// startOf gives the place where the paragraph of a sentence begins.
func (r *Reader) startOf(s *tree.Sentence) int {
	if s.Paragraph >= 0 && s.Paragraph < len(r.Doc.Paragraphs) {
		return r.Doc.Paragraphs[s.Paragraph].Span[0]
	}
	return s.Span[0]
}

// NounReach is how many characters behind a figure can name it.
const NounReach = 24

// nouns fills in the words behind each figure of the last paragraph, and with them the names.
func (r *Reader) nouns(all []Paragraph, end int) {
	if len(all) == 0 {
		return
	}
	mentions := all[len(all)-1].Mentions
	for i := range mentions {
		m := &mentions[i]
		if i+1 < len(mentions) {
			m.Behind = mentions[i+1].Gap
		} else {
			m.Behind = r.Words(end, min(end+NounReach, len(r.Text)))
		}
		m.Noun = firstLabel(m.Behind)
		m.Name = nameOf(m.Lead)
		m.Named = m.Words
		if m.Name == "" {
			m.Name = m.Noun
		}
		if m.Name != m.Lead {
			m.Named = lexicon.Scan(m.Name)
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
	ClauseBreaks = "，。；,;：:\n"
	LabelBreaks  = "，。；：、,;:（(）)！？\n|“”\""
)

// BehindLast gives the words behind the last of the marks.
func BehindLast(gap, breaks string) string {
	at := strings.LastIndexAny(gap, breaks)
	if at < 0 {
		return gap
	}
	_, size := utf8.DecodeRuneInString(gap[at:])
	return gap[at+size:]
}

// firstLabel gives the words up to the first mark.
func firstLabel(gap string) string {
	if at := strings.IndexAny(gap, LabelBreaks); at >= 0 {
		gap = gap[:at]
	}
	return strings.TrimSpace(gap)
}

// TailOf gives the part of a gap behind its last full stop.
func TailOf(gap string) string {
	tail := BehindLast(gap, "。！？\n")
	if at := strings.LastIndexAny(tail, ".．"); at > 0 {
		return BehindLast(tail, ".．")
	}
	return strings.TrimPrefix(tail, ".")
}

// Position finds a figure among the mentions; -1 when it is not there.
func (p *Paragraph) Position(figure int) int {
	for j := range p.Mentions {
		if p.Mentions[j].Index == figure {
			return j
		}
	}
	return -1
}

// SpeaksOfCarried says whether cases left over from the year before are told of in the sentence of mention k.
func (p *Paragraph) SpeaksOfCarried(k int) bool {
	for j := k; j >= 0 && p.Mentions[j].Block == p.Mentions[k].Block; j-- {
		if p.Mentions[j].isCarried() || p.Mentions[j].holdsEarlier() {
			return true
		}
	}
	for j := k + 1; j < len(p.Mentions) && p.Mentions[j].Block == p.Mentions[k].Block; j++ {
		if p.Mentions[j].isCarried() {
			return true
		}
	}
	return p.opensBefore(k)
}

// opensBefore says whether the sentence before figure k's tells of nothing but what there was at the beginning: 年初旧存23件。全年新收184件.
func (p *Paragraph) opensBefore(k int) bool {
	first := k
	for first > 0 && p.Mentions[first-1].Block == p.Mentions[k].Block {
		first--
	}
	if first == 0 || p.Mentions[k].Block-p.Mentions[first-1].Block != 1 || first > 1 && p.Mentions[first-2].Block == p.Mentions[first-1].Block {
		return false
	}
	m := &p.Mentions[first-1]
	return m.Unit == p.Mentions[k].Unit && (m.isCarried() || m.Words.Has(lexicon.Opening))
}
