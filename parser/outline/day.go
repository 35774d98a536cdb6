// Calendar days in every form a signature or a web page gives them.

package outline

import (
	"time"

	"github.com/fazhilint/fazhilint/parser/layout/glyph"
	"github.com/fazhilint/fazhilint/parser/lexis"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// dayAt reads a day at s[i:]: 2023年11月20日, 二〇二六年一月二十七日, 2021-03-15, 2018.2.9, 2023年11月. It returns nil when
// none begins there; the spans are offsets of s.
func dayAt(s []rune, i int) *tree.Day {
	year, n := yearAt(s, i)
	if n == 0 {
		return nil
	}
	p := dayParser{s: s, at: i + n}
	p.blanks()
	if p.at >= len(s) {
		return nil
	}
	sep := s[p.at]
	day := &tree.Day{Year: year}
	switch sep {
	case '年':
		p.at++
		day.Month = p.part('月', '月')
		if day.Month > 0 {
			day.Day = p.part('日', '号')
		}
		if day.Month == 0 {
			return nil
		}
	case '-', '.', '/', '－', '．', '·', '—':
		p.at++
		day.Month = p.digits()
		if day.Month < 0 || p.at >= len(s) || s[p.at] != sep {
			return nil
		}
		p.at++
		if day.Day = p.digits(); day.Day < 0 {
			return nil
		}
		if p.at < len(s) && s[p.at] == '日' {
			p.at++
		}
	default:
		return nil
	}
	day.Ord = day.Year*10000 + day.Month*100 + day.Day
	day.Valid = isDay(day.Year, day.Month, day.Day)
	day.Span = tree.Span{i, p.at}
	day.Text = string(glyph.Compact(s[i:p.at]))
	return day
}

// isDay says whether the calendar has that day; a month without a day needs to be a month.
func isDay(year, month, day int) bool {
	if month < 1 || month > 12 {
		return false
	}
	if day == 0 {
		return true
	}
	t := time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC)
	return t.Day() == day && int(t.Month()) == month
}

// dayParser walks over the parts of a day.
type dayParser struct {
	s  []rune
	at int
}

func (p *dayParser) blanks() {
	for p.at < len(p.s) && glyph.IsBlank(p.s[p.at]) {
		p.at++
	}
}

// part reads a number and the word after it, 0 when they are not there; nothing is taken then.
func (p *dayParser) part(word, other rune) int {
	start := p.at
	p.blanks()
	n := p.digits()
	if n < 0 {
		n = p.chinese()
	}
	p.blanks()
	if n <= 0 || p.at >= len(p.s) || p.s[p.at] != word && p.s[p.at] != other {
		p.at = start
		return 0
	}
	p.at++
	return n
}

// digits reads one or two Arabic digits, -1 for none.
func (p *dayParser) digits() int {
	n, k := 0, 0
	for ; k < 2 && p.at < len(p.s) && glyph.IsDigit(p.s[p.at]); k++ {
		d := p.s[p.at] - '0'
		if d > 9 {
			d = p.s[p.at] - '０'
		}
		n = n*10 + int(d)
		p.at++
	}
	if k == 0 {
		return -1
	}
	return n
}

// chinese reads 一 … 三十一, 廿 included, -1 for none.
func (p *dayParser) chinese() int {
	end := p.at
	if end < len(p.s) && p.s[end] == '元' { // 元月 is January
		p.at++
		return 1
	}
	for end < len(p.s) && end-p.at < 3 && lexis.IsChineseNumeral(p.s[end]) {
		end++
	}
	if end == p.at {
		return -1
	}
	n, ok := lexis.ChineseInt(p.s[p.at:end])
	if !ok || n > 99 {
		return -1
	}
	p.at = end
	return int(n)
}

// bareDay reads a line that is nothing but a day, brackets and blanks aside. Spans are offsets of s.
func bareDay(s []rune) *tree.Day {
	start, end := glyph.Trim(s, 0, len(s))
	for start < end && (s[start] == '（' || s[start] == '(') {
		start++
	}
	for end > start && (s[end-1] == '）' || s[end-1] == ')') {
		end--
	}
	start, end = glyph.Trim(s, start, end)
	if start >= end || end-start > 24 {
		return nil
	}
	day := dayAt(s, start)
	if day == nil || day.Span[1] != end {
		return nil
	}
	return day
}

func isBareDay(s []rune) bool { return bareDay(s) != nil }

// findDay finds the first day within s.
func findDay(s []rune) *tree.Day {
	for i := range s {
		if day := dayAt(s, i); day != nil {
			return day
		}
	}
	return nil
}

// moved shifts the day's span by off.
func moved(day *tree.Day, off int) *tree.Day {
	if day != nil {
		day.Span[0] += off
		day.Span[1] += off
	}
	return day
}
