// Chinese numerals in running text, where the same characters also form words.

package lexis

// ScanChinese reads a Chinese numeral at i, with 余, 多, 几 and 数 where they stand inside it. A lone 一 is not read:
// it is a numeral far less often than a part of a word.
func ScanChinese(text []rune, i int) (Number, bool) {
	num := Number{Start: i, Chinese: true, Step: 1}
	if text[i] == '几' || text[i] == '数' || text[i] == '上' {
		return vague(text, i)
	}
	end := i
	for end < len(text) && end-i < 12 && IsChineseNumeral(text[end]) {
		end++
	}
	value, ok := ChineseInt(text[i:end])
	if !ok || end == i || end-i == 1 && (text[i] == '一' || text[i] == '万' || text[i] == '亿' || text[i] == '千' || text[i] == '百') && !followedByAbove(text, end) {
		return num, false
	}
	if neighbours(text[i:end]) {
		return num, false
	}
	num.N = value
	num.End = end
	for num.N != 0 && num.Step*10 <= num.N && num.N%(num.Step*10) == 0 {
		num.Step *= 10
	}
	num.Round = num.Step
	num.End = num.above(text, end)
	if exponent, next := chineseMagnitude(text, num.End); num.Above != "" && exponent > 0 {
		num.raise(exponent)
		num.Round = num.Step
		num.End = next
	}
	num.Step = 1
	return num, true
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
	_, first := chineseDigits[s[0]]
	_, second := chineseDigits[s[1]]
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
func (num Number) vagueOf(text []rune, i, end int, unit int64) (Number, bool) {
	if unit == 1 {
		return num, false
	}
	num.N, num.High = 2*unit, 10*unit
	if text[i] == '上' {
		num.N = unit
	}
	num.End = num.above(text, end)
	num.Above = ""
	return num, true
}
