// Marks in the body that format rules look at: doubled and half-width punctuation, straight quotes, Latin words, 、等.
// What is a fault and what is not is for the rules to say; here only what cannot be meant otherwise is read.

package layout

import (
	"slices"

	"github.com/fazhilint/fazhilint/parser/layout/glyph"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// Kinds of marks in the body, as in tree.Mark.
const (
	markLatin    = "latin-word"
	markHalf     = "half-width"
	markQuote    = "straight-quote"
	markDoubled  = "doubled"
	markCommaAnd = "comma-before-deng"
	markUnpaired = "unpaired-bracket"
)

// markReader walks over the body once.
type markReader struct {
	s     []rune
	marks []tree.Mark
	quote int // where a straight quote is open in this line; -1: none
	pairs pairs
}

// readMarks gives the marks of the body in order.
func readMarks(body []rune) []tree.Mark {
	m := &markReader{s: body, quote: -1}
	for i := 0; i < len(body); {
		i = m.at(i)
	}
	m.endLine()
	slices.SortStableFunc(m.marks, func(a, b tree.Mark) int { return a.Span[0] - b.Span[0] }) // a bracket without its partner is known at the end of its line
	return m.marks
}

// add appends the mark [start, end) with what puts it right.
func (m *markReader) add(kind string, start, end int, right ...tree.Correction) {
	m.marks = append(m.marks, tree.Mark{Kind: kind, Text: string(m.s[start:end]), Span: tree.Span{start, end}, Corrections: right})
}

// at reads the mark at i, if any, and gives the place to go on from.
func (m *markReader) at(i int) int {
	if glyph.IsASCIILetter(m.s[i]) {
		return m.latin(i)
	}
	switch m.s[i] {
	case '\n':
		m.quote = -1
		m.endLine()
	case '、':
		if i+1 < len(m.s) && m.s[i+1] == '等' && !dengWord(m.s, i+2) {
			m.add(markCommaAnd, i, i+2, correction(i, i+1, ""))
			return i + 2
		}
		return m.doubled(i)
	case '。', '，', '；', '：':
		return m.doubled(i)
	case ',', ':', ';', '?', '!', '(', ')':
		return m.half(i)
	case '.':
		m.point(i)
	case '（', '）':
		m.bracket(i, -1)
	case '“', '”', '‘', '’':
		m.pairs.curly = true
	case '"':
		m.pairs.straight++
		m.straight(i)
	}
	return i + 1
}

// dengWord says whether 等 before i begins a word of its own: 等级, 等待.
func dengWord(s []rune, i int) bool {
	if i >= len(s) {
		return false
	}
	switch s[i] {
	case '级', '待', '候', '额', '效', '价', '同', '于', '距', '次', '第':
		return true
	}
	return false
}

// doubled reads a run of stops, alike or not.
func (m *markReader) doubled(i int) int {
	end := i
	for end < len(m.s) && isStop(m.s[end]) {
		end++
	}
	if end-i > 1 {
		m.add(markDoubled, i, end, m.single(i, end)...)
	}
	return end
}

func isStop(r rune) bool {
	return r == '。' || r == '，' || r == '、' || r == '；' || r == '：'
}

// maxQuoted bounds what stands between a pair of straight quotes, in characters.
const maxQuoted = 80

// straight pairs straight quotes within a line, from its start on, and marks those of Chinese text: 落实"一岗双责", 结合"3.8"妇女节.
func (m *markReader) straight(i int) {
	if m.quote < 0 {
		if i == 0 || !glyph.IsDigit(m.s[i-1]) { // 5" is five inches
			m.quote = i
		}
		return
	}
	if i-m.quote > maxQuoted {
		m.quote = i // one of a pair is missing
		return
	}
	m.pairs.paired++
	if m.quotesChinese(m.quote, i) {
		m.pairs.quoted = append(m.pairs.quoted, len(m.marks))
		m.add(markQuote, m.quote, i+1)
	}
	m.quote = -1
}

// quotesChinese says whether the quotes at open and shut belong to Chinese text: it stands within them or right beside them.
func (m *markReader) quotesChinese(open, shut int) bool {
	return open+1 < shut && (hasHan(m.s[open+1:shut]) || open > 0 && glyph.IsHan(m.s[open-1]) || shut+1 < len(m.s) && glyph.IsHan(m.s[shut+1]))
}

func hasHan(s []rune) bool {
	for _, r := range s {
		if glyph.IsHan(r) {
			return true
		}
	}
	return false
}

// half reads a half-width mark that stands in Chinese text.
func (m *markReader) half(i int) int {
	s := m.s
	if s[i] == '(' {
		if end := m.numberBracket(i); end > 0 {
			return end
		}
	}
	prev, next := neighbour(s, i-1, -1), neighbour(s, i+1, 1)
	marked := isChinese(prev) || isChinese(next) && closesChinese(s[i], prev)
	switch {
	case s[i] == '(' || s[i] == ')':
		at := -1
		if marked {
			at = len(m.marks)
			m.add(markHalf, i, i+1)
		}
		m.bracket(i, at)
	case marked:
		m.add(markHalf, i, i+1, m.wide(i)...)
	}
	return i + 1
}

// point reads a half-width point in the place of a full stop: 全部采纳.下一步…. Behind a number, or a number of what follows, it is none.
func (m *markReader) point(i int) {
	if i == 0 || !endsChinese(m.s[i-1]) || m.numbers(i) {
		return
	}
	next := neighbour(m.s, i+1, 1)
	if ends := next == 0 || next == '”'; ends || i+1 < len(m.s) && glyph.IsHan(m.s[i+1]) {
		m.add(markHalf, i, i+1, correction(i, i+1, "。"))
	}
}

// endsChinese says whether r can be the last character of a Chinese clause.
func endsChinese(r rune) bool { return r == '）' || r == '”' || r == '》' || glyph.IsHan(r) }

// numbers says whether the point at i stands behind a Chinese number that opens its clause: 一., 第二十..
func (m *markReader) numbers(i int) bool {
	const longest = 5 // characters of such a number, and the mark before it
	for k := i - 1; chineseDigit(m.s[i-1]) && i-k <= longest; k-- {
		if k < 0 || m.s[k] == '\n' || m.s[k] == '：' || isStop(m.s[k]) {
			return true
		}
	}
	return false
}

// closesChinese says whether a mark between prev and Chinese text belongs to that text.
func closesChinese(mark, prev rune) bool {
	switch mark {
	case '(':
		return true
	case ')':
		return !glyph.IsASCIILetter(prev)
	case ',', ':':
		return prev == '%' || prev == ')'
	}
	return glyph.IsDigit(prev)
}

// numberBracket gives the end of (一), (1) or (2019) of a case number at i: numbers have their own rules. 0: none.
func (m *markReader) numberBracket(i int) int {
	s, j, digits, han := m.s, i+1, 0, 0
	for j < len(s) && j < i+7 && s[j] != ')' {
		switch {
		case glyph.IsDigit(s[j]):
			digits++
		case chineseDigit(s[j]):
			han++
		case !glyph.IsBlank(s[j]):
			return 0
		}
		j++
	}
	if j >= len(s) || s[j] != ')' || digits+han == 0 || digits > 0 && han > 0 {
		return 0
	}
	return j + 1
}

// isChinese says whether r is a Chinese character or a closing mark of Chinese text.
func isChinese(r rune) bool {
	switch r {
	case '”', '》', '）', '’', '〉', '】', '〕', '」', '“', '《':
		return true
	}
	return glyph.IsHan(r)
}

// neighbour gives the nearest character that is no blank from i on in the given direction, 0 at the end of the line.
func neighbour(s []rune, i, step int) rune {
	for n := 0; i >= 0 && i < len(s) && n < 20; n++ {
		if s[i] == '\n' {
			return 0
		}
		if !glyph.IsBlank(s[i]) {
			return s[i]
		}
		i += step
	}
	return 0
}

// latin reads a run of Latin words and marks it when it stands between Chinese characters in lower case.
func (m *markReader) latin(i int) int {
	s, end := m.s, i
	for end < len(s) && (glyph.IsASCIILetter(s[end]) || s[end] == ' ' && end+1 < len(s) && glyph.IsASCIILetter(s[end+1])) {
		end++
	}
	if glyph.IsHan(neighbour(s, i-1, -1)) && glyph.IsHan(neighbour(s, end, 1)) && isStray(s[i:end]) {
		m.add(markLatin, i, end)
	}
	return end
}

// isStray says whether Latin text is lower-case words, none of which is a unit or a name in common use.
func isStray(text []rune) bool {
	for start := 0; start < len(text); {
		end := start
		for end < len(text) && text[end] != ' ' {
			if text[end] < 'a' {
				return false
			}
			end++
		}
		if end-start < 2 || isUsual(string(text[start:end])) {
			return false
		}
		start = end + 1
	}
	return true
}

// isUsual knows units and words that Chinese text uses in lower case.
func isUsual(word string) bool {
	switch word {
	case "km", "kg", "mm", "cm", "dm", "nm", "mg", "ml", "kw", "kwh", "hm", "ha", "db", "hz", "ppm", "ph", "pm", "am", "vs", "app", "wifi",
		"ppt", "pdf", "doc", "txt", "word", "excel", "vip", "led", "vr", "ai", "ar", "qq", "ktv", "gps", "cctv", "logo", "www", "http", "https",
		"com", "cn", "gov", "org", "net", "ipad", "iphone", "vlog", "plus", "pro", "xx", "xxx", "xxxx", "min", "max", "ok":
		return true
	}
	return false
}
