// From a numeral with its unit and approximators to a figure: exact value and the bounds that the wording sets.

package figures

import (
	"github.com/fazhilint/fazhilint/parser/lexis"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// withUnit reads what stands around a numeral and makes the figure. It gives the place behind it.
func (r *reader) withUnit(num *lexis.Number, within tree.Span) (figure tree.Figure, end int, ok bool) {
	text := r.text[:within[1]]
	if fraction, end, ok := readFraction(text, num, within[0]); ok {
		return fraction, end, true
	}
	rangeHigh := num.High
	if rangeHigh == 0 {
		rangeHigh = readRange(text, num)
	}
	figure = tree.Figure{N: num.N, Scale: num.Scale, Step: num.Step, Kind: "bare"}
	unit, end, known := unitOf(text, num.End)
	if known && unit.Family == lexis.Calendar {
		return figure, end, false
	}
	if known {
		figure.Unit, figure.Family, figure.Kind = unit.Text, unit.Family, kindOf(unit.Family)
		scaleBy(&figure, num, unit.Factor)
	}
	prefix, start := prefixAt(text, num.Start, within[0])
	suffix, stop := suffixAt(text, end)
	figure.Span = tree.Span{start, stop}
	figure.Literal = string(text[start:stop])
	setBounds(&figure, num, prefix, suffix)
	switch {
	case rangeHigh == 0:
	case num.Vague:
		figure.Low, figure.High, figure.Approx = num.N, &rangeHigh, "数"
	default:
		figure.Low, figure.High, figure.Approx = figure.N, &rangeHigh, "至"
	}
	return figure, stop, true
}

// unitOf reads the unit behind a numeral; a number of years is a length of time.
func unitOf(text []rune, i int) (unit lexis.Unit, end int, ok bool) {
	at := lexis.SkipBlanks(text, i)
	if at < len(text) && text[at] == '年' {
		return lexis.Unit{Text: "年", Family: lexis.Duration, Factor: 1}, at + 1, true
	}
	if unit, end, ok = lexis.UnitAt(text, at); ok {
		if per := perUnit(text, end); per > end {
			name := string(text[end-len([]rune(unit.Text)) : per]) // 4.0批次/千人: a ratio, which need not be whole
			return lexis.Unit{Text: name, Family: lexis.PerUnit, Factor: 1}, per, true
		}
		return unit, end, true
	}
	return unit, i, false
}

// perUnit gives where a unit behind a slash ends: 批次/千人, 微克/立方米. It gives the place of the slash where none follows.
func perUnit(text []rune, slash int) int {
	const longest = 4
	if slash >= len(text) || text[slash] != '/' && text[slash] != '／' {
		return slash
	}
	end := slash + 1
	for end < len(text) && end-slash <= longest && match.Han(text[end]) {
		end++
	}
	switch string(text[slash+1 : end]) {
	case "", "次", "份", "件", "个", "起":
		return slash // 1200人/次, 184件/份: two words for one unit
	default:
		return end
	}
}

// scaleBy brings an area to square metres.
func scaleBy(figure *tree.Figure, num *lexis.Number, factor int64) {
	if factor > 1 && figure.N < 1e12 {
		figure.N *= factor
		figure.Step *= factor
		num.N, num.Step, num.Round = figure.N, figure.Step, num.Round*factor
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
	case lexis.Area, lexis.PerUnit, "亩", "吨", "公斤", "斤", "米", "公里", "立方米", "千瓦时":
		return "measure"
	default:
		return "count"
	}
}

// readRange reads the second number of a range (3至5件, 15%～30%), gives its value and moves the end of num behind it; 0
// when there is none.
func readRange(text []rune, num *lexis.Number) int64 {
	i := num.End
	if i < len(text) && (text[i] == '%' || text[i] == '％') {
		i++
	}
	from := i
	for i < len(text) && isRangeSign(text[i]) {
		i++
	}
	if i == from || i >= len(text) {
		return 0
	}
	second, ok := lexis.ScanArabic(text, i)
	if !ok || second.Scale != num.Scale || second.N < num.N {
		return 0
	}
	num.End = second.End
	return second.N
}

// isRangeSign says whether r can stand between the two ends of a range.
func isRangeSign(r rune) bool {
	switch r {
	case '至', '—', '－', '-', '～', '~', '–', '到':
		return true
	default:
		return false
	}
}
