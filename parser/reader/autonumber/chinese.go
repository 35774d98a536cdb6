// Chinese and Japanese formats of automatic numbers.

package autonumber

import "strings"

// scheme is a way of writing numbers in Chinese characters.
type scheme struct {
	digits string // 0 to 9
	units  string // ten, hundred, thousand, ten thousand
	one    bool   // 一 is written before ten at the beginning too: 壹拾
	unitOf int    // numbers from here on are written digit by digit; 0: never
	noOne  bool   // no 一 before a hundred and a thousand either: 百, 千
	noZero bool   // no 〇 for a place left out: 百一
}

// schemes are those that write numbers with units.
func schemes(format string) (scheme, bool) {
	const plain, units = "〇一二三四五六七八九", "十百千万"
	switch format {
	case "chineseCounting", "taiwaneseCounting":
		return scheme{digits: "○一二三四五六七八九", units: units, unitOf: 100}, true
	case "chineseCountingThousand":
		return scheme{digits: "零一二三四五六七八九", units: units}, true
	case "taiwaneseCountingThousand":
		return scheme{digits: "零一二三四五六七八九", units: "十百千萬"}, true
	case "japaneseCounting":
		return scheme{digits: plain, units: units, noOne: true, noZero: true}, true
	case "chineseLegalSimplified":
		return scheme{digits: "零壹贰叁肆伍陆柒捌玖", units: "拾佰仟万", one: true}, true
	case "ideographLegalTraditional":
		return scheme{digits: "零壹貳參肆伍陸柒捌玖", units: "拾佰仟萬", one: true}, true
	case "japaneseLegal":
		return scheme{digits: "零壱弐参四伍六七八九", units: "拾百千萬", one: true, noZero: true}, true
	}
	return scheme{}, false
}

// chinese writes n in a Chinese or Japanese format; ok is false when the format is none or does not reach so far.
func chinese(n int, format string) (text string, ok bool) {
	switch format {
	case "ideographDigital", "japaneseDigitalTenThousand", "koreanDigital2":
		return byDigit(n, "〇一二三四五六七八九"), n >= 0
	case "taiwaneseDigital":
		return byDigit(n, "○一二三四五六七八九"), n >= 0
	case "ideographTraditional":
		return member(n, "甲乙丙丁戊己庚辛壬癸")
	case "ideographZodiac":
		return member(n, "子丑寅卯辰巳午未申酉戌亥")
	case "ideographZodiacTraditional":
		if n < 1 || n > 60 {
			return "", false
		}
		stem, _ := member((n-1)%10+1, "甲乙丙丁戊己庚辛壬癸")
		branch, _ := member((n-1)%12+1, "子丑寅卯辰巳午未申酉戌亥")
		return stem + branch, true
	}
	s, ok := schemes(format)
	if !ok || n < 0 || n > 99_999 {
		return "", false
	}
	return s.write(n), true
}

// member gives the n-th character of a cycle that does not start again.
func member(n int, cycle string) (string, bool) {
	r := []rune(cycle)
	if n < 1 || n > len(r) {
		return "", false
	}
	return string(r[n-1]), true
}

// byDigit writes every digit on its own.
func byDigit(n int, digits string) string {
	if n < 0 {
		return ""
	}
	if n < 10 {
		return string([]rune(digits)[n])
	}
	return byDigit(n/10, digits) + string([]rune(digits)[n%10])
}

// write writes n with units.
func (s *scheme) write(n int) string {
	digits, units := []rune(s.digits), []rune(s.units)
	if n == 0 || s.unitOf > 0 && n >= s.unitOf {
		return byDigit(n, s.digits)
	}
	var out strings.Builder
	zero := false
	for k, base := 4, 10_000; k >= 0; k, base = k-1, base/10 {
		d := n / base % 10
		if d == 0 {
			zero = zero || out.Len() > 0
			continue
		}
		if zero && !s.noZero {
			out.WriteRune(digits[0])
		}
		zero = false
		first := out.Len() == 0
		if k == 0 || d > 1 || !s.dropsOne(k, first) {
			out.WriteRune(digits[d])
		}
		if k > 0 {
			out.WriteRune(units[k-1])
		}
	}
	return out.String()
}

// dropsOne says whether 一 is left out before the unit of place k.
func (s *scheme) dropsOne(k int, first bool) bool {
	if s.noOne {
		return k < 4
	}
	return k == 1 && first && !s.one
}
