// Reads one number at a place of the text: Arabic with grouping, decimals and magnitude, or Chinese.

package lexis

import "github.com/fazhilint/fazhilint/parser/match"

// Number is a numeral as written, without the words around it. Its value is N / 10^Scale.
type Number struct {
	Start, End int   // code points, magnitude included
	N          int64 // exact
	Scale      int
	Step       int64 // size of the last written digit in units of 10^-Scale
	Round      int64 // size of the last written digit that is not zero
	Digits     int   // Arabic digits before the point; 0 for a Chinese numeral
	Decimals   int   // digits written after the point
	Magnitude  bool  // 万 or 亿 stands behind the digits
	Chinese    bool
	Above      string // 余 or 多 written inside or right behind the number
	Vague      bool   // 几, 数: no digit is written for what they stand for
	High       int64  // largest value of a vague number; otherwise 0
}

// maxDigits bounds what is read as a number; longer runs of digits are identifiers.
const maxDigits = 15

// IsBlank says whether r is a blank that can stand inside a line: ASCII, no-break, ideographic or thin.
func IsBlank(r rune) bool {
	return r == ' ' || r == '\t' || r == '\u00a0' || r == '\u3000' || r == '\u2009' || r == '\u202f'
}

// SkipBlanks gives the first place from i on that is no blank.
func SkipBlanks(text []rune, i int) int {
	for i < len(text) && IsBlank(text[i]) {
		i++
	}
	return i
}

// ScanArabic reads a number that begins with an Arabic digit at i.
func ScanArabic(text []rune, i int) (Number, bool) {
	num := Number{Start: i}
	end := num.digits(text, i)
	if end == i || num.Digits > maxDigits {
		return num, false
	}
	end = num.decimals(text, end)
	if num.Digits+num.Decimals > maxDigits {
		return num, false
	}
	num.Step = 1
	num.End = end
	num.tail(text)
	return num, true
}

// digits reads the whole part with its grouping (2,143,249 or 42 318).
func (num *Number) digits(text []rune, i int) int {
	for i < len(text) {
		d, ok := match.Digit(text[i])
		if !ok {
			break
		}
		num.Digits++
		if num.Digits > maxDigits {
			return i
		}
		num.N = num.N*10 + int64(d)
		i++
	}
	if num.Digits == 0 || num.Digits > 3 {
		return i
	}
	for isGroup(text, i) {
		for k := 1; k <= 3; k++ {
			d, _ := match.Digit(text[i+k])
			num.N = num.N*10 + int64(d)
		}
		num.Digits += 3
		if num.Digits > maxDigits {
			return i
		}
		i += 4
	}
	return i
}

// isGroup says whether a separator and exactly three digits stand at i.
func isGroup(text []rune, i int) bool {
	if i+3 >= len(text) {
		return false
	}
	switch text[i] {
	case ',', ' ', '\u2009', '\u00a0', '\u202f':
	default:
		return false
	}
	for k := 1; k <= 3; k++ {
		if _, ok := match.Digit(text[i+k]); !ok {
			return false
		}
	}
	if i+4 < len(text) {
		if _, more := match.Digit(text[i+4]); more {
			return false
		}
	}
	return true
}

// decimals reads a point and the digits behind it.
func (num *Number) decimals(text []rune, i int) int {
	if i+1 >= len(text) || text[i] != '.' && text[i] != '．' {
		return i
	}
	if _, ok := match.Digit(text[i+1]); !ok {
		return i
	}
	i++
	for i < len(text) {
		d, ok := match.Digit(text[i])
		if !ok || num.Digits+num.Decimals > maxDigits {
			break
		}
		num.N = num.N*10 + int64(d)
		num.Decimals++
		i++
	}
	num.Scale = num.Decimals
	return i
}

// tail reads 余, 多 and the magnitude in either order: 300余万, 300万余, 1.2万多.
func (num *Number) tail(text []rune) {
	i := num.above(text, num.End)
	exponent, next := magnitude(text, i)
	if exponent > 0 {
		num.raise(exponent)
		i = num.above(text, next)
	}
	num.End = i
	num.Round = max(num.Step, roundStep(num.N))
}

// above reads 余 or 多 at i, unless it begins another word.
func (num *Number) above(text []rune, i int) int {
	at := SkipBlanks(text, i)
	if at >= len(text) || num.Above != "" {
		return i
	}
	switch text[at] {
	case '余', '多':
		if at+1 < len(text) && text[at+1] == '数' {
			return i
		}
		num.Above = string(text[at])
		return at + 1
	default:
		return i
	}
}

// magnitude reads 万, 亿, 万亿, 千, 百 at i and gives the power of ten.
func magnitude(text []rune, i int) (exponent, next int) {
	i = SkipBlanks(text, i)
	if i >= len(text) {
		return 0, i
	}
	switch text[i] {
	case '万':
		if match.HasAt(text, i, "万亿") {
			return 12, i + 2
		}
		return 4, i + 1
	case '亿':
		return 8, i + 1
	case '千':
		return thousand(text, i)
	case '百':
		if match.HasAt(text, i, "百分") {
			return 0, i
		}
		return 2, i + 1
	default:
		return 0, i
	}
}

// thousand reads 千 and 千万; in 千米, 千克 and 千瓦 it belongs to the unit.
func thousand(text []rune, i int) (exponent, next int) {
	switch {
	case match.HasAt(text, i, "千万"):
		return 7, i + 2
	case match.HasAt(text, i, "千米"), match.HasAt(text, i, "千克"), match.HasAt(text, i, "千瓦"):
		return 0, i
	default:
		return 3, i + 1
	}
}

// raise multiplies by a power of ten, using up decimals first.
func (num *Number) raise(exponent int) {
	num.Magnitude = true
	for ; exponent > 0 && num.Scale > 0; exponent-- {
		num.Scale--
	}
	for ; exponent > 0 && num.N < 1e16; exponent-- {
		num.N *= 10
		num.Step *= 10
	}
}
