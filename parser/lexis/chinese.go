// Package lexis reads the small words of a report: Chinese numerals, Arabic numbers with magnitudes, and the
// dictionaries of units and approximators. It knows nothing of sentences.
package lexis

// chineseDigits are the values of single Chinese digits, the formal ones included.
var chineseDigits = map[rune]int64{ //nolint:gochecknoglobals // a constant table
	'〇': 0, '○': 0, '零': 0, '一': 1, '二': 2, '两': 2, '三': 3, '四': 4, '五': 5, '六': 6, '七': 7, '八': 8, '九': 9,
	'壹': 1, '贰': 2, '叁': 3, '肆': 4, '伍': 5, '陆': 6, '柒': 7, '捌': 8, '玖': 9,
}

// chineseTens are the multipliers below 万.
var chineseTens = map[rune]int64{'十': 10, '百': 100, '千': 1000, '拾': 10, '佰': 100, '仟': 1000} //nolint:gochecknoglobals // a constant table

// IsChineseNumeral says whether r can be part of a Chinese numeral up to 亿.
func IsChineseNumeral(r rune) bool {
	if _, ok := chineseDigits[r]; ok {
		return true
	}
	if _, ok := chineseTens[r]; ok {
		return true
	}
	return r == '万' || r == '亿'
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
		d, ok := chineseDigits[r]
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
		if d, ok := chineseDigits[r]; ok {
			if pending && digit != 0 {
				return 0, false
			}
			digit, pending = d, true
			continue
		}
		if m, ok := chineseTens[r]; ok {
			if !pending {
				digit = 1
			}
			section += digit * m
			digit, pending = 0, false
			continue
		}
		var big int64
		switch r {
		case '万':
			big = 10_000
		case '亿':
			big = 100_000_000
		default:
			return 0, false
		}
		if total+section+digit == 0 {
			return 0, false
		}
		total = (total + section + digit) * big
		section, digit, pending = 0, 0, false
	}
	return total + section + digit, true
}
