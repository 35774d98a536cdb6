// Package numbering reads the numbers that open headings and list items: 一、 （一） 1. （1） ① 第一章, 一是 第一， 其一 A.
package numbering

// Class ranks the kinds of numbers as reports nest them (GB/T 9704: 一、 （一） 1. （1）).
type Class int

// The classes of numbers, outermost first. Item classes never open a section.
const (
	None     Class = iota
	Division       // 第一部分 第一章
	Article        // 第一节
	Upper          // 一、
	Paren          // （一）
	Arabic         // 1.
	Inner          // （1） 1）
	Circle         // ①
	Shi            // 一是
	Di             // 第一，
	Qi             // 其一
	Letter         // A.
)

// Number is a number as it stands at the beginning of a text.
type Number struct {
	Class   Class
	Style   string // the form with the ordinal one: 一、 （一） (一) 1. 1、 （1） ① 第一章 一是
	Ordinal int
	Len     int // code points of the number itself
}

// Heading reads the number of a heading at the beginning of s.
func Heading(s []rune) (Number, bool) {
	if len(s) < 2 {
		return Number{}, false
	}
	switch r := s[0]; {
	case r == '（' || r == '(':
		return bracketed(s)
	case r == '第':
		return division(s)
	case isArabic(r):
		return arabic(s)
	case r >= '①' && r <= '⑳':
		return Number{Circle, "①", int(r-'①') + 1, 1}, true
	case r >= '⑴' && r <= '⒇':
		return Number{Inner, "⑴", int(r-'⑴') + 1, 1}, true
	case r >= '⒈' && r <= '⒛':
		return Number{Arabic, "⒈", int(r-'⒈') + 1, 1}, true
	case r >= '㈠' && r <= '㈩':
		return Number{Paren, "㈠", int(r-'㈠') + 1, 1}, true
	case numeral(r) > 0:
		return upper(s)
	}
	return Number{}, false
}

// Item reads the marker of a list item that is no heading at the beginning of s: 一是 第一， 其一 A.
func Item(s []rune) (Number, bool) {
	if len(s) < 3 {
		return Number{}, false
	}
	switch r := s[0]; {
	case r == '第':
		n, l := chinese(s[1:])
		return named(s, Di, "第一", n, l)
	case r == '其':
		n, l := chinese(s[1:])
		return named(s, Qi, "其一", n, l)
	case r >= 'A' && r <= 'H':
		if (s[1] == '.' || s[1] == '．' || s[1] == '、') && isHan(s[2]) {
			return Number{Letter, "A" + one(s[1]), int(r-'A') + 1, 2}, true
		}
	case numeral(r) > 0:
		return predicate(s)
	}
	return Number{}, false
}

// named reads what follows the numeral n of length l in 第一， and 其一， .
func named(s []rune, class Class, style string, n, l int) (Number, bool) {
	if l == 0 || 1+l >= len(s) {
		return Number{}, false
	}
	switch after := s[1+l]; {
	case class == Di && (isComma(after) || after == '是'):
		style += one(after)
	case class == Qi && (isComma(after) || after == '是' || after == '：'):
	default:
		return Number{}, false
	}
	return Number{class, style, n, 1 + l}, true
}

// predicate reads 一是 and 一要.
func predicate(s []rune) (Number, bool) {
	n, l := chinese(s)
	if l == 0 || l+1 >= len(s) {
		return Number{}, false
	}
	if s[l] == '是' && s[l+1] != '否' || s[l] == '要' && isHan(s[l+1]) && s[l+1] != '求' && s[l+1] != '素' {
		return Number{Shi, "一" + one(s[l]), n, l + 1}, true
	}
	return Number{}, false
}

// upper reads 一、 and its kin; 一） too.
func upper(s []rune) (Number, bool) {
	n, l := chinese(s)
	if l == 0 || l+1 >= len(s) {
		return Number{}, false
	}
	at := skipBlanks(s, l)
	if at >= len(s) {
		return Number{}, false
	}
	switch s[at] {
	case '、', '．', '.':
		if series(s[at+1:]) {
			return Number{}, false
		}
		return Number{Upper, "一" + one(s[at]), n, at + 1}, true
	case '）', ')':
		return Number{Paren, "一" + one(s[at]), n, at + 1}, true
	}
	return Number{}, false
}

// series says whether what follows 一、 goes on as a row of ordinals: 一、二审, 十一、十二月.
func series(s []rune) bool {
	_, l := chinese(s)
	if l == 0 {
		return false
	}
	if l >= len(s) {
		return true
	}
	switch s[l] {
	case '、', '月', '日', '号', '审', '级', '线', '类', '届', '次', '批', '季', '期', '中', '产', '楼', '层':
		return true
	}
	return false
}

// bracketed reads （一） (一) （1） (1).
func bracketed(s []rune) (Number, bool) {
	i := skipBlanks(s, 1)
	if i >= len(s) {
		return Number{}, false
	}
	closing := one(s[0])
	if n, l := chinese(s[i:]); l > 0 {
		i = skipBlanks(s, i+l)
		if i >= len(s) || s[i] != '）' && s[i] != ')' || clause(s[i+1:]) {
			return Number{}, false
		}
		return Number{Paren, closing + "一" + one(s[i]), n, withComma(s, i+1)}, true
	}
	n, l := digits(s[i:])
	if l == 0 || l > 2 {
		return Number{}, false
	}
	i = skipBlanks(s, i+l)
	if i >= len(s) || s[i] != '）' && s[i] != ')' || clause(s[i+1:]) {
		return Number{}, false
	}
	return Number{Inner, closing + "1" + one(s[i]), n, withComma(s, i+1)}, true
}

// withComma takes in a 、 that some writers put after （一）.
func withComma(s []rune, i int) int {
	if i < len(s) && s[i] == '、' {
		return i + 1
	}
	return i
}

// clause says whether a bracketed number cites a part of an article: 第三条第（一）项.
func clause(s []rune) bool {
	return len(s) > 0 && (s[0] == '项' || s[0] == '款' || s[0] == '目')
}

// arabic reads 1. 1、 1． 1） with at most two digits; a decimal, a date or a count is none.
func arabic(s []rune) (Number, bool) {
	n, l := digits(s)
	if l == 0 || l > 2 || n == 0 {
		return Number{}, false
	}
	at := skipBlanks(s, l)
	if at+1 >= len(s) {
		return Number{}, false
	}
	switch s[at] {
	case '.', '．', '、', ',', '，':
	case '）', ')':
		return Number{Inner, "1" + one(s[at]), n, at + 1}, true
	default:
		return Number{}, false
	}
	if s[at] == ',' || s[at] == '，' || !opensText(s[at+1:]) {
		return Number{}, false
	}
	return Number{Arabic, "1" + one(s[at]), n, at + 1}, true
}

// opensText says whether s can be the text of a heading after 1. : no digits, except a year or a hotline that opens the text
// (2．12345热线接诉即办).
func opensText(s []rune) bool {
	i := skipBlanks(s, 0)
	if i >= len(s) {
		return false
	}
	if !isArabic(s[i]) {
		return s[i] != '.' && s[i] != '、' && s[i] != '，' && s[i] != '%' && s[i] != '％'
	}
	return i > 0 || isYearOrHotline(s[i:])
}

// isYearOrHotline says whether s begins with 2023年 or with 12345 and words.
func isYearOrHotline(s []rune) bool {
	n, l := digits(s)
	if l >= len(s) {
		return false
	}
	return l == 4 && n > 1900 && n < 2100 && s[l] == '年' || l == 5 && n >= 12300 && n < 12400 && isHan(s[l])
}

// division reads 第一部分, 第一章, 第一节.
func division(s []rune) (Number, bool) {
	n, l := chinese(s[1:])
	if l == 0 {
		n, l = digits(s[1:])
	}
	if l == 0 || l > 3 || 1+l >= len(s) {
		return Number{}, false
	}
	rest := s[1+l:]
	switch {
	case len(rest) > 1 && rest[0] == '部' && rest[1] == '分':
		return Number{Division, "第一部分", n, withColon(s, 3+l)}, true
	case rest[0] == '章', rest[0] == '篇':
		return Number{Division, "第一" + one(rest[0]), n, withColon(s, 2+l)}, true
	case rest[0] == '节' && len(rest) > 1 && isBlankRune(rest[1]):
		return Number{Article, "第一节", n, 2 + l}, true
	}
	return Number{}, false
}

// withColon takes in the ： or 、 after 第一部分 or 第一章.
func withColon(s []rune, i int) int {
	if i < len(s) && (s[i] == '：' || s[i] == ':' || s[i] == '、') {
		return i + 1
	}
	return i
}
