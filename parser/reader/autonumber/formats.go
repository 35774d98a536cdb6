// Formats of automatic numbers, ISO/IEC 29500-1, 17.18.59.

package autonumber

import (
	"strconv"
	"strings"
)

// Format writes n in the format of that name. What a format cannot write is written in Arabic digits.
func Format(n int, format string) string {
	switch format {
	case "none", "bullet":
		return ""
	case "upperLetter":
		return letters(n, 'A')
	case "lowerLetter":
		return letters(n, 'a')
	case "upperRoman":
		return roman(n)
	case "lowerRoman":
		return strings.ToLower(roman(n))
	case "ordinal":
		return strconv.Itoa(n) + ordinalEnd(n)
	case "hex":
		return strings.ToUpper(strconv.FormatInt(int64(n), 16))
	case "numberInDash":
		return "- " + strconv.Itoa(n) + " -"
	case "decimalZero", "zeros2":
		return zeros(n, 2)
	case "zeros3", "zeros4", "zeros5", "zeros6", "zeros7", "zeros8", "zeros9":
		return zeros(n, int(format[5]-'0'))
	case "decimalFullWidth", "decimalFullWidth2":
		return fullWidth(n)
	case "chicago":
		return chicago(n)
	}
	if s, ok := enclosed(n, format); ok {
		return s
	}
	if s, ok := chinese(n, format); ok {
		return s
	}
	return strconv.Itoa(n)
}

// letters writes A to Z, then AA, BB and so on.
func letters(n int, first rune) string {
	if n < 1 || n > 26*30 {
		return strconv.Itoa(n)
	}
	return strings.Repeat(string(first+rune((n-1)%26)), (n-1)/26+1)
}

// roman writes Roman numerals.
func roman(n int) string {
	if n < 1 || n > 3999 {
		return strconv.Itoa(n)
	}
	values := [...]int{1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1}
	signs := [...]string{"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"}
	var out strings.Builder
	for i, v := range values {
		for ; n >= v; n -= v {
			out.WriteString(signs[i])
		}
	}
	return out.String()
}

// ordinalEnd gives st, nd, rd or th.
func ordinalEnd(n int) string {
	if n%100/10 == 1 {
		return "th"
	}
	switch n % 10 {
	case 1:
		return "st"
	case 2:
		return "nd"
	case 3:
		return "rd"
	}
	return "th"
}

// zeros writes n with at least width digits.
func zeros(n, width int) string {
	s := strconv.Itoa(n)
	if len(s) < width && n >= 0 {
		return strings.Repeat("0", width-len(s)) + s
	}
	return s
}

// fullWidth writes full-width digits.
func fullWidth(n int) string {
	return strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' {
			return r - '0' + '０'
		}
		return r
	}, strconv.Itoa(n))
}

// chicago writes * † ‡ § and then doubles them.
func chicago(n int) string {
	if n < 1 || n > 80 {
		return strconv.Itoa(n)
	}
	return strings.Repeat(string([]rune("*†‡§")[(n-1)%4]), (n-1)/4+1)
}

// enclosed writes numbers that are one character: ① ⒈ ⑴.
func enclosed(n int, format string) (string, bool) {
	first, last := rune(0), 20
	switch format {
	case "decimalEnclosedCircle", "decimalEnclosedCircleChinese":
		first = '①'
	case "decimalEnclosedFullstop":
		first = '⒈'
	case "decimalEnclosedParen":
		first = '⑴'
	case "ideographEnclosedCircle":
		first, last = '㊀', 10
	}
	if first == 0 || n < 1 || n > last {
		return "", false
	}
	return string(first + rune(n-1)), true //nolint:gosec // n is at most last
}

// Symbol gives a readable character for one of a symbol font's private ones.
func Symbol(r rune) rune {
	if r < 0xE000 || r > 0xF8FF {
		return r
	}
	switch r {
	case 0xF06E, 0xF0A7:
		return '■'
	case 0xF06C, 0xF0B7:
		return '●'
	case 0xF075:
		return '◆'
	case 0xF0D8:
		return '➢'
	case 0xF0FC:
		return '✓'
	case 0xF0FE, 0xF052:
		return '☑'
	case 0xF0A8, 0xF06F, 0xF071, 0xF0A3:
		return '□'
	}
	return '•'
}
