// Chinese numerals in running text, where the same characters also form words.

package lexis

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/match"
)

// ScanChinese reads a Chinese numeral at i, with 余, 多, 几 and 数 where they stand inside it. A lone 一 is not read but before a
// unit and a mark: elsewhere it is a numeral far less often than a part of a word.
func ScanChinese(text []rune, i int) (Number, bool) {
	num := Number{Start: i, Chinese: true, Step: 1}
	if text[i] == '几' || text[i] == '数' || text[i] == '上' {
		return vague(text, i)
	}
	value, end, ok := wholeNumeral(text, i)
	if !ok {
		num.N, num.End = 1, i+1
		return num, text[i] == '一' && num.chineseDecimals(text) // 一点五倍
	}
	num.N = value
	num.End = end
	if num.chineseDecimals(text) {
		return num, true
	}
	num.Round = roundStep(value)
	num.End = num.above(text, end)
	if exponent, next := chineseMagnitude(text, num.End); num.Above != "" && exponent > 0 {
		num.Step = num.Round
		num.raise(exponent)
		num.Round = num.Step
		num.End = next
	}
	num.Step = 1
	return num, true
}

// chineseDecimals reads the rest of 四点八万 and 三点二五亿: 点, up to four digits, then 万 or 亿 or a unit of measure, or of an average any unit
// (平均每村一点五名). Anything else behind 点 makes it a time of day (九点三十分) or the unit of a list (四点建议).
func (num *Number) chineseDecimals(text []rune) bool {
	if num.End >= len(text) || text[num.End] != '点' {
		return false
	}
	value, digits, at := num.N, 0, num.End+1
	for ; at < len(text) && digits < 4; at++ {
		d := PlainDigit(text[at])
		if d < 0 {
			break
		}
		value, digits = value*10+int64(d), digits+1
	}
	exponent, next := chineseMagnitude(text, at)
	if _, _, unit := UnitAt(text, next); digits == 0 || !unit || exponent == 0 && !isMeasured(text, at, num.N) && !match.Has(text, max(num.Start-6, 0), num.Start, []string{"均"}) {
		return false
	}
	num.N, num.Scale, num.Step, num.Round, num.End = value, digits, 1, 1, next
	if exponent > 0 {
		num.raise(exponent)
		num.Round = max(num.Step, roundStep(num.N))
	}
	return true
}

// isMeasured says whether a unit stands at i in which decimals are given. 分 are minutes where what stands before 点 can be an hour.
func isMeasured(text []rune, i int, before int64) bool {
	unit, _, ok := UnitAt(text, i)
	if !ok {
		return false
	}
	switch unit.Family {
	case Money, Percent, Point, Fold, Area, Score, "亩", "吨", "公斤", "斤", "米", "公里", "立方米", "千瓦时":
		return unit.Text != "分" || before > 24
	default:
		return unit.Text == "小时" || unit.Text == "个小时" || unit.Text == "天" || unit.Text == "个工作日"
	}
}

// wholeNumeral reads the run of numerals at i as one number.
func wholeNumeral(text []rune, i int) (value int64, end int, ok bool) {
	end = i
	for end < len(text) && end-i < 12 && IsChineseNumeral(text[end]) {
		end++
	}
	value, ok = ChineseInt(text[i:end])
	if !ok && end == i+1 && standsAlone(text, i) {
		value, ok = loneMagnitude(text[i]), true
	}
	if end == i+1 && isPartOfWord(text, i) || neighbours(text[i:end]) {
		ok = false
	}
	return value, end, ok
}

// roundStep gives the size of the last digit of n that is not zero.
func roundStep(n int64) int64 {
	step := int64(1)
	for n != 0 && step*10 <= n && n%(step*10) == 0 {
		step *= 10
	}
	return step
}

// isPartOfWord says whether the single numeral at i is more often a word than a number: 一 and the magnitudes without
// anything that makes them a number.
func isPartOfWord(text []rune, i int) bool {
	switch text[i] {
	case '一', '万', '亿', '千', '百':
		return !followedByAbove(text, i+1) && !standsAlone(text, i) && !countsOne(text, i) && !countsTenth(text, i)
	default:
		return false
	}
}

// countsTenth says whether 一 is one tenth: 占一成五, 不足一成; not 一成不变.
func countsTenth(text []rune, i int) bool {
	if text[i] != '一' || i == 0 || i+2 >= len(text) || text[i+1] != '成' {
		return false
	}
	const marks = "，。；、）,;)左以多"
	if strings.ContainsRune("一二三四五六七八九半", text[i+2]) {
		return i+3 >= len(text) || strings.ContainsRune(marks, text[i+3])
	}
	return strings.ContainsRune("占约近逾超足到达过了降增", text[i-1]) && strings.ContainsRune(marks, text[i+2])
}

// countsOne says whether 一 counts a single thing: 申请人撤回一件。 A mark must follow the unit, and no word before it may make the
// two another word (同一件, 每一名, 第一项, 在一起).
func countsOne(text []rune, i int) bool {
	if text[i] != '一' || i == 0 || i+1 >= len(text) {
		return false
	}
	at := i - 1
	for at > 0 && IsBlank(text[at]) {
		at--
	}
	before, behind := text[at], SkipBlanks(text, i+2)
	if behind < len(text) && !strings.ContainsRune("、，。；）),;\n", text[behind]) && !tellsOf(before, text[behind]) {
		return false
	}
	switch text[i+1] {
	case '件', '宗', '名', '所', '处', '份', '场', '卷', '项', '条', '户', '例', '笔', '家', '人':
		return !strings.ContainsRune("同每某这那另任第唯之进逐下上头统万单其专惟如的者", before)
	case '起':
		return strings.ContainsRune("案件纷故火诉灾议", before)
	default:
		return false
	}
}

// tellsOf says whether one thing opens a clause that tells what became of it: ，一项未予通过.
func tellsOf(before, behind rune) bool {
	return strings.ContainsRune("，、；,;", before) && strings.ContainsRune("未已被因正尚经仍判维撤驳移属", behind)
}

// standsAlone says whether a magnitude without digits is a number: 近千, 超百, 百分之.
func standsAlone(text []rune, i int) bool {
	if loneMagnitude(text[i]) == 0 {
		return false
	}
	if text[i] == '百' && match.HasAt(text, i+1, "分之") {
		return true
	}
	if i == 0 {
		return false
	}
	switch text[i-1] {
	case '近', '超', '逾', '约', '过':
		return true
	default:
		return false
	}
}

// loneMagnitude gives the value of a magnitude without digits; 0 for anything else.
func loneMagnitude(r rune) int64 {
	switch r {
	case '百':
		return 100
	case '千':
		return 1000
	case '万':
		return 10_000
	default:
		return 0
	}
}

// followedByAbove says whether 余 or 多 stands at i, as in 百余.
func followedByAbove(text []rune, i int) bool {
	return i < len(text) && (text[i] == '余' || text[i] == '多')
}

// neighbours says whether two digits stand side by side without a multiplier, as in 三四个: an approximation.
func neighbours(s []rune) bool {
	if len(s) != 2 {
		return false
	}
	_, first := chineseDigit(s[0])
	_, second := chineseDigit(s[1])
	return first && second
}

// chineseMagnitude reads 万 or 亿 behind 余: 十余万.
func chineseMagnitude(text []rune, i int) (exponent, next int) {
	if i < len(text) && (text[i] == '万' || text[i] == '亿') {
		return magnitude(text, i)
	}
	return 0, i
}

// vague reads 数十, 几十, 几百, 上百, 上千, 几个: an interval instead of a number.
func vague(text []rune, i int) (Number, bool) {
	num := Number{Start: i, Chinese: true, Vague: true, Step: 1, Round: 1}
	var unit int64 = 1
	end := i + 1
	for end < len(text) && end-i < 4 {
		switch text[end] {
		case '十':
			unit *= 10
		case '百':
			unit *= 100
		case '千':
			unit *= 1000
		case '万':
			unit *= 10_000
		default:
			return num.vagueOf(text, i, end, unit)
		}
		end++
	}
	return num.vagueOf(text, i, end, unit)
}

// vagueOf bounds what a vague numeral can stand for.
func (num *Number) vagueOf(text []rune, i, end int, unit int64) (Number, bool) {
	if unit == 1 {
		return *num, false
	}
	num.N, num.High = 2*unit, 10*unit
	if text[i] == '上' {
		num.N = unit
	}
	num.End = num.above(text, end)
	num.Above = ""
	return *num, true
}
