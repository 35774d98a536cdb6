// Small readers of ordinals. Numbers of headings stay below a hundred, so a scanner of its own is shorter and
// faster than the general reader of numerals.

package numbering

import (
	"github.com/fazhilint/fazhilint/parser/layout/glyph"
	"github.com/fazhilint/fazhilint/parser/lexis"
)

// numeral is the value of a Chinese digit, 10 for 十, 0 for anything else.
func numeral(r rune) int {
	if r == '十' {
		return 10
	}
	return max(lexis.PlainDigit(r), 0)
}

// chinese reads a Chinese ordinal from one to ninety-nine at the beginning of s and gives its length, 0 for none.
func chinese(s []rune) (value, length int) {
	if len(s) == 0 || numeral(s[0]) == 0 {
		return 0, 0
	}
	value, length = numeral(s[0]), 1
	if value < 10 {
		if len(s) < 2 || s[1] != '十' {
			return value, length
		}
		value, length = value*10, 2
	}
	if length < len(s) {
		if d := numeral(s[length]); d > 0 && d < 10 {
			return value + d, length + 1
		}
	}
	return value, length
}

// digits reads Arabic digits of either width, at most nine of them.
func digits(s []rune) (value, length int) {
	for length < len(s) && length < 9 && isArabic(s[length]) {
		d := s[length] - '0'
		if s[length] >= '０' {
			d = s[length] - '０'
		}
		value = value*10 + int(d)
		length++
	}
	return value, length
}

func isArabic(r rune) bool    { return glyph.IsDigit(r) }
func isHan(r rune) bool       { return glyph.IsHan(r) }
func isBlankRune(r rune) bool { return glyph.IsBlank(r) }

func isComma(r rune) bool { return r == '，' || r == '、' || r == ',' }

// skipBlanks gives the first index from i on that is no blank.
func skipBlanks(s []rune, i int) int {
	for i < len(s) && glyph.IsBlank(s[i]) {
		i++
	}
	return i
}

// one is string(r) under a name that says so.
func one(r rune) string { return string(r) }
