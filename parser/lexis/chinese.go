// Package lexis reads the small words of a report: Chinese numerals, Arabic numbers with magnitudes, and the
// dictionaries of units and approximators. It knows nothing of sentences.
package lexis

// chineseDigit gives the value of a single Chinese digit, the formal ones included.
func chineseDigit(r rune) (int64, bool) {
	switch r {
	case '〇', '○', '零':
		return 0, true
	case '一', '壹':
		return 1, true
	case '二', '两', '贰':
		return 2, true
	case '三', '叁':
		return 3, true
	case '四', '肆':
		return 4, true
	case '五', '伍':
		return 5, true
	case '六', '陆':
		return 6, true
	case '七', '柒':
		return 7, true
	default:
		return chineseEightNine(r)
	}
}

// chineseEightNine is the end of chineseDigit.
func chineseEightNine(r rune) (int64, bool) {
	switch r {
	case '八', '捌':
		return 8, true
	case '九', '玖':
		return 9, true
	default:
		return 0, false
	}
}

// chineseTen gives the value of a multiplier below 万; 0 for anything else.
func chineseTen(r rune) int64 {
	switch r {
	case '十', '拾':
		return 10
	case '百', '佰':
		return 100
	case '千', '仟':
		return 1000
	default:
		return 0
	}
}

// PlainDigit gives the value of a Chinese digit as years and ordinals are written, 〇 to 九; -1 for anything else, 两 and
// the formal digits included.
func PlainDigit(r rune) int {
	switch r {
	case '〇', '○', '零', '◯':
		return 0
	case '一':
		return 1
	case '二':
		return 2
	case '三':
		return 3
	case '四':
		return 4
	case '五':
		return 5
	case '六':
		return 6
	case '七':
		return 7
	case '八':
		return 8
	case '九':
		return 9
	default:
		return -1
	}
}

// IsChineseNumeral says whether r can be part of a Chinese numeral up to 亿.
func IsChineseNumeral(r rune) bool {
	if r < '〇' && r != '○' {
		return false // ASCII and marks, the most frequent of what is not Han
	}
	if _, ok := chineseDigit(r); ok {
		return true
	}
	return chineseTen(r) > 0 || r == '万' || r == '亿'
}

// ChineseInt reads a whole Chinese numeral: positional (二〇二五) or with multipliers (三百二十八, 十二, 两万).
// It reports false for anything that is not one numeral from the first to the last character.
func ChineseInt(s []rune) (int64, bool) {
	if len(s) == 0 || len(s) > 16 {
		return 0, false
	}
	if n, ok := positional(s); ok {
		return n, true
	}
	return multiplied(s)
}

// positional reads digits only, as years are written: 二〇二五. One digit counts too.
func positional(s []rune) (int64, bool) {
	var n int64
	for _, r := range s {
		d, ok := chineseDigit(r)
		if !ok || r == '两' && len(s) > 1 {
			return 0, false
		}
		n = n*10 + d
	}
	return n, true
}

// multiplied reads 十, 百, 千, 万 and 亿 with their digits.
func multiplied(s []rune) (int64, bool) {
	var total, section, digit int64
	pending := false
	for _, r := range s {
		if d, ok := chineseDigit(r); ok {
			if pending && digit != 0 {
				return 0, false
			}
			digit, pending = d, true
			continue
		}
		if m := chineseTen(r); m > 0 {
			if !pending {
				digit = 1
			}
			section += digit * m
			digit, pending = 0, false
			continue
		}
		switch {
		case r == '万' && section+digit > 0:
			total += (section + digit) * 10_000
		case r == '亿' && total+section+digit > 0:
			total = (total + section + digit) * 100_000_000
		default:
			return 0, false
		}
		section, digit, pending = 0, 0, false
	}
	return total + section + digit, true
}
