// From a numeral with its unit and approximators to a figure: exact value and the bounds that the wording sets.

package figures

import (
	"github.com/fazhilint/fazhilint/parser/lexis"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// bound is what an approximator does to a value.
type bound int

const (
	exact  bound = iota
	above        // 余, 多: up to the next step
	below        // 近: somewhat less
	around       // 约, 左右
	least        // 超, 以上, 不少于
	most         // 不足, 以下, 不超过
)

// approximator is a word beside a number that widens it.
type approximator struct {
	word   string
	effect bound
	guards []string // what the word must not be preceded by (together they are another word)
}

// prefixes stand directly before the number, longest first.
var prefixes = []approximator{
	{word: "不少于", effect: least}, {word: "不低于", effect: least}, {word: "不下于", effect: least}, {word: "不超过", effect: most},
	{word: "不多于", effect: most}, {word: "不高于", effect: most}, {word: "不足", effect: most}, {word: "不到", effect: most}, {word: "不满", effect: most},
	{word: "不下", effect: least}, {word: "至少", effect: least}, {word: "至多", effect: most}, {word: "最多", effect: most}, {word: "多于", effect: least},
	{word: "低于", effect: most}, {word: "少于", effect: most}, {word: "高于", effect: least}, {word: "超过", effect: least}, {word: "超出", effect: least}, {word: "突破", effect: least},
	{word: "接近", effect: below}, {word: "将近", effect: below}, {word: "大约", effect: around}, {word: "大概", effect: around}, {word: "约为", effect: around}, {word: "约占", effect: around},
	{word: "逾", effect: least}, {word: "超", effect: least, guards: []string{"赶"}},
	{word: "近", effect: below, guards: []string{"附", "最", "临", "邻", "就", "靠", "远", "亲", "接", "将"}},
	{word: "约", effect: around, guards: []string{"制", "节", "违", "条", "预", "签", "公", "誓", "合", "邀", "赴", "大"}},
}

// suffixes stand directly behind the unit.
var suffixes = []approximator{
	{word: "以上", effect: least}, {word: "以下", effect: most}, {word: "以内", effect: most}, {word: "左右", effect: around}, {word: "上下", effect: around}, {word: "之多", effect: exact},
}

// withUnit reads what stands around a numeral and makes the figure.
func (r *reader) withUnit(num lexis.Number, within tree.Span) (tree.Figure, int, bool) {
	text := r.text[:within[1]]
	figure := tree.Figure{N: num.N, Scale: num.Scale, Step: num.Step, Kind: "bare"}
	if fraction, end, ok := readFraction(text, num); ok {
		return fraction, end, true
	}
	high := num.High
	num, rangeHigh := r.rangeOf(num, within)
	unit, end, ok := lexis.UnitAt(text, lexis.SkipBlanks(text, num.End))
	if ok && unit.Family == lexis.Calendar {
		return figure, end, false
	}
	if !ok {
		end = num.End
	}
	if at := lexis.SkipBlanks(text, num.End); at < len(text) && text[at] == '年' {
		unit, end, ok = lexis.Unit{Text: "年", Family: lexis.Duration, Factor: 1}, at+1, true
	}
	if ok {
		figure.Unit, figure.Family, figure.Kind = unit.Text, unit.Family, kindOf(unit.Family)
		scaleBy(&figure, &num, unit)
	}
	prefix, start := prefixAt(text, num.Start, within[0])
	suffix, stop := suffixAt(text, end)
	figure.Span = tree.Span{start, stop}
	setBounds(&figure, num, prefix, suffix)
	if rangeHigh > 0 {
		figure.Low, figure.High, figure.Approx = figure.N, &rangeHigh, "至"
	}
	if high > 0 {
		figure.Low, figure.High, figure.Approx = num.N, &high, "数"
	}
	figure.Literal = string(r.text[start:stop])
	return figure, stop, true
}

// scaleBy brings an area to square metres.
func scaleBy(figure *tree.Figure, num *lexis.Number, unit lexis.Unit) {
	if unit.Factor > 1 && figure.N < 1e12 {
		figure.N *= unit.Factor
		figure.Step *= unit.Factor
		num.N, num.Step, num.Round = figure.N, figure.Step, num.Round*unit.Factor
	}
}

// kindOf says what sort of figure a unit makes.
func kindOf(family string) string {
	switch family {
	case lexis.Percent, lexis.Permille:
		return "rate"
	case lexis.Point:
		return "point"
	case lexis.Fold:
		return "fold"
	case lexis.Money, "美元", "欧元", "港元", "港币", "日元", "英镑":
		return "money"
	case lexis.Duration, lexis.Age, lexis.Grade, lexis.Score:
		return family
	case lexis.Area, "亩", "吨", "公斤", "斤", "米", "公里", "立方米", "千瓦时":
		return "measure"
	default:
		return "count"
	}
}

// rangeOf reads the second number of a range (3至5件, 15%～30%) and gives its value.
func (r *reader) rangeOf(num lexis.Number, within tree.Span) (lexis.Number, int64) {
	text := r.text[:within[1]]
	i := num.End
	if i < len(text) && (text[i] == '%' || text[i] == '％') {
		i++
	}
	if i >= len(text) {
		return num, 0
	}
	switch text[i] {
	case '至', '—', '－', '-', '～', '~', '–', '到':
	default:
		return num, 0
	}
	for i < len(text) && (text[i] == '—' || text[i] == '至' || text[i] == '－' || text[i] == '-' || text[i] == '～' || text[i] == '~' || text[i] == '–' || text[i] == '到') {
		i++
	}
	if i >= len(text) {
		return num, 0
	}
	second, ok := lexis.ScanArabic(text, i)
	if !ok || second.Scale != num.Scale || second.N < num.N {
		return num, 0
	}
	num.End = second.End
	return num, second.N
}

// prefixAt finds the approximator directly before a number.
func prefixAt(text []rune, start, limit int) (approximator, int) {
	at := backBlanks(text, start, limit)
	for _, p := range prefixes {
		if !lexis.EndsAt(text, at, p.word) {
			continue
		}
		begin := at - len([]rune(p.word))
		if begin < limit || guarded(text, begin, p.guards) {
			return approximator{}, start
		}
		return p, begin
	}
	return approximator{}, start
}

func guarded(text []rune, begin int, guards []string) bool {
	for _, g := range guards {
		if lexis.EndsAt(text, begin, g) {
			return true
		}
	}
	return false
}

// suffixAt finds the approximator directly behind a unit.
func suffixAt(text []rune, end int) (approximator, int) {
	at := lexis.SkipBlanks(text, end)
	if at < len(text) && (text[at] == '（' || text[at] == '(') && lexis.HasAt(text, at+1, "含") {
		return approximator{}, end
	}
	for _, s := range suffixes {
		if lexis.HasAt(text, at, s.word) {
			return s, at + len([]rune(s.word))
		}
	}
	return approximator{}, end
}

// setBounds works out what values the wording allows.
func setBounds(figure *tree.Figure, num lexis.Number, prefix, suffix approximator) {
	figure.Low = figure.N
	high := figure.N
	figure.High = &high
	figure.Approx = prefix.word + num.Above + suffix.word
	if num.Above != "" {
		_, high = aboveBounds(figure.N, num.Round)
	}
	for _, effect := range []bound{prefix.effect, suffix.effect} {
		switch effect {
		case least:
			figure.High = nil
		case most:
			figure.Low = 0
		case below:
			figure.Low = min(figure.Low, figure.N-figure.N*3/20)
		case around:
			figure.Low = min(figure.Low, figure.N-figure.N/10)
			high = max(high, figure.N+figure.N/10)
		case exact, above:
		}
	}
}

// aboveBounds gives the values that N余 allows: from N to just below the next step of its last digit that is not zero
// (680余: 680 to 689). After a number that is not round (57余) the step is taken as ten.
func aboveBounds(n, round int64) (low, high int64) {
	if round <= 1 {
		return n, n/10*10 + 9
	}
	return n, n + round - 1
}

// readFraction reads 三分之一, 四成 and 百分之八十.
func readFraction(text []rune, num lexis.Number) (tree.Figure, int, bool) {
	at := num.End
	if lexis.HasAt(text, at, "分之") {
		return fractionOf(text, num, at+2)
	}
	if at < len(text) && text[at] == '成' && num.N > 0 && num.N <= 10 && !lexis.HasAt(text, at, "成立") && !lexis.HasAt(text, at, "成功") && !lexis.HasAt(text, at, "成员") && !lexis.HasAt(text, at, "成果") && !lexis.HasAt(text, at, "成效") {
		prefix, start := prefixAt(text, num.Start, 0)
		suffix, stop := suffixAt(text, at+1)
		figure := tree.Figure{N: num.N * 10, Step: 10, Unit: "成", Family: lexis.Percent, Kind: "rate", Span: tree.Span{start, stop}, Literal: string(text[start:stop])}
		setBounds(&figure, lexis.Number{N: figure.N, Step: 10, Round: 10, Above: num.Above}, prefix, suffix)
		return figure, stop, true
	}
	return tree.Figure{}, at, false
}

// fractionOf reads the second half of 百分之八十 or 三分之一; only hundredths are given a value.
func fractionOf(text []rune, num lexis.Number, at int) (tree.Figure, int, bool) {
	if at >= len(text) {
		return tree.Figure{}, at, false
	}
	top, ok := lexis.ScanChinese(text, at)
	if !ok {
		if top, ok = lexis.ScanArabic(text, at); !ok {
			if text[at] != '一' {
				return tree.Figure{}, at, false
			}
			top = lexis.Number{N: 1, Step: 1, Round: 1, End: at + 1}
		}
	}
	prefix, start := prefixAt(text, num.Start, 0)
	suffix, stop := suffixAt(text, top.End)
	figure := tree.Figure{Unit: "分之", Family: "fraction", Kind: "fraction", N: top.N, Scale: top.Scale, Step: 1, Span: tree.Span{start, stop}, Literal: string(text[start:stop])}
	if num.N == 100 {
		figure.Family, figure.Kind = lexis.Percent, "rate"
	}
	setBounds(&figure, top, prefix, suffix)
	return figure, stop, true
}
