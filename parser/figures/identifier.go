// Numbers that count nothing: years, months, hotlines, articles, ordinals, names with digits.

package figures

import (
	"github.com/fazhilint/fazhilint/parser/layout/glyph"
	"github.com/fazhilint/fazhilint/parser/lexis"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// isIdentifier says whether an Arabic number is part of a name, a date or a code, or cannot be read for certain.
func (r *reader) isIdentifier(num *lexis.Number, within tree.Span) bool {
	before, after := r.at(num.Start-1, within), r.at(num.End, within)
	if isLatin(before) || isLatin(after) || before == '第' || isDotted(before) || isDotted(after) && glyph.IsDigit(r.at(num.End+1, within)) {
		return true
	}
	start := backBlanks(r.text, num.Start, within[0])
	if match.Ends(r.text, 0, start, "第") || start < num.Start && glyph.IsDigit(r.at(start-1, within)) {
		return true // 1 5起: a digit that no grouping of thousands explains
	}
	if r.joined(num, before, after, within) || isMinus(before) && !glyph.IsDigit(r.at(num.Start-2, within)) {
		return true
	}
	return r.isCalendar(num, within) || r.isHotline(num, within)
}

// joined says whether signs tie a number to another one: 2+N, 24/7, 15:52.
func (r *reader) joined(num *lexis.Number, before, after rune, within tree.Span) bool {
	next := glyph.IsDigit(r.at(num.End+1, within))
	if after == '+' || before == '+' || after == '/' && next || before == '/' && glyph.IsDigit(r.at(num.Start-2, within)) || before == '×' {
		return true
	}
	return (after == ':' || after == '：' || after == '∶') && next && num.Digits <= 2
}

// isMinus says whether r is a sign that makes a number negative.
func isMinus(r rune) bool { return r == '-' || r == '－' || r == '–' || r == '−' }

// isCalendar says whether a number is a year, a month or a day.
func (r *reader) isCalendar(num *lexis.Number, within tree.Span) bool {
	at := lexis.SkipBlanks(r.text[:within[1]], num.End)
	switch r.at(at, within) {
	case '年':
		return num.Digits == 4 || r.isYearSpan(num, within)
	case '月', '日', '号', '时':
		return true
	case '至', '—', '－', '-', '～', '~', '–', '到':
		return r.rangeEndsInCalendar(at+1, within)
	default:
		return false
	}
}

// isYearSpan says whether a two-digit number before 年 is a shortened year, as in 21年3月.
func (r *reader) isYearSpan(num *lexis.Number, within tree.Span) bool {
	at := lexis.SkipBlanks(r.text[:within[1]], num.End) + 1
	next := skipDigits(r.text, at, within[1])
	return num.Digits == 2 && next > at && r.at(next, within) == '月'
}

// rangeEndsInCalendar says whether the second number of a range is followed by 年, 月 or 日.
func (r *reader) rangeEndsInCalendar(i int, within tree.Span) bool {
	if r.at(i, within) == '—' {
		i++
	}
	end := skipDigits(r.text, i, within[1])
	if end == i {
		return false
	}
	switch r.at(lexis.SkipBlanks(r.text[:within[1]], end), within) {
	case '年':
		return end-i == 4
	case '月', '日', '号', '时':
		return true
	default:
		return false
	}
}

// hotlineWords stand before or behind a telephone number or the name of a platform.
var hotlineWords = []string{ //nolint:gochecknoglobals // a constant list
	"热线", "专线", "平台", "服务", "电话", "便民", "政务", "举报", "投诉", "工单", "诉求", "转办", "交办", "市长", "来电", "号码", "公共法律",
}

// isHotline says whether a number without a unit is the name of a hotline: 12345热线, 12348平台, 110.
func (r *reader) isHotline(num *lexis.Number, within tree.Span) bool {
	if num.Digits < 3 || num.Decimals > 0 || num.Magnitude || num.Digits == 6 {
		return false
	}
	if num.Digits >= 11 {
		return true
	}
	i := num.End
	if r.at(i, within) == '”' {
		i++
	}
	if _, _, unit := lexis.UnitAt(r.text[:within[1]], i); unit {
		return false
	}
	for _, word := range hotlineWords {
		if match.HasAt(r.text[:within[1]], i, word) {
			return true
		}
	}
	return num.Digits == 5 && num.N >= 12300 && num.N < 12400
}

// at gives the character at i, or 0 outside the sentence.
func (r *reader) at(i int, within tree.Span) rune {
	if i < within[0] || i >= within[1] {
		return 0
	}
	return r.text[i]
}

// backBlanks gives the end of the text before i without its trailing blanks.
func backBlanks(text []rune, i, limit int) int {
	for i > limit && lexis.IsBlank(text[i-1]) {
		i--
	}
	return i
}

func isLatin(r rune) bool { return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' }

// isDotted says whether r is a dot as it stands between the parts of a date or version: 12·4.
func isDotted(r rune) bool { return r == '·' || r == '•' || r == '.' || r == '．' }
