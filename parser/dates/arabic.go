// Dates in Arabic digits: 2021年8月20日, 2021-03-15, 2020·12·4, 9月6日, 12·4, 1—9月, 2023年底.

package dates

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// reading is a date as it is written.
type reading struct {
	start, end           int
	year, month, day     int
	hasMonth, hasDay     bool
	upto                 int // 0: follows from the date
	tail                 string
	named                bool // 12·4
	inherited, monthSpan bool
}

// arabic reads what begins with the digits at i and gives where to go on.
func (r *reader) arabic(i int) int {
	value, end := r.number(i, 9)
	if prev := r.char(i - 1); prev >= 'A' && prev <= 'z' || prev == '/' || (prev == '.' || prev == '．') && !match.Han(r.char(i-2)) {
		return end
	}
	switch end - i {
	case 4:
		if value >= 1900 && value <= 2099 {
			return r.withYear(i, value, end)
		}
	case 1, 2:
		return r.withoutYear(i, value, end)
	}
	return end
}

// withYear reads on after four digits that can be a year.
func (r *reader) withYear(start, year, end int) int {
	d := reading{start: start, end: end, year: year}
	next := r.blanks(end)
	switch c := r.char(next); {
	case c == '年':
		if stop := r.yearSpan(start, year, next+1); stop > 0 {
			return stop
		}
		d.end = next + 1
		return r.afterYear(&d)
	case strings.ContainsRune("-./·．•‧", c) && c != 0:
		if r.dotted(&d, end, c) {
			return r.add(&d)
		}
		if stop := r.yearSpan(start, year, end); stop > 0 {
			return stop
		}
	case strings.ContainsRune("—–－―~～至到", c) && c != 0:
		if stop := r.yearSpan(start, year, end); stop > 0 {
			return stop
		}
	case c == '”' || c == '“' || c == '"':
		if r.namedDay(&d, next) {
			return r.add(&d)
		}
	}
	return end
}

// dotted reads -03-15, .03.15, /3/15 or ·12·4 at i behind a year; both separators are the same.
func (r *reader) dotted(d *reading, i int, sep rune) bool {
	month, m := r.number(i+1, 2)
	if m == i+1 || r.char(m) != sep {
		return false
	}
	day, e := r.number(m+1, 2)
	if e == m+1 {
		return false
	}
	if _, more := match.Digit(r.char(e)); more {
		return false
	}
	d.month, d.day, d.hasMonth, d.hasDay, d.end = month, day, true, true, e
	d.named = strings.ContainsRune("·•‧", sep) && namedDays[month*100+day] != ""
	return true
}

// afterYear reads month, day, quarter or end behind 2021年.
func (r *reader) afterYear(d *reading) int {
	if r.char(d.end) == '度' {
		d.end++
		d.tail = "年度"
		return r.add(d)
	}
	i := r.blanks(d.end)
	if value, e := r.number(i, 3); e > i && e-i <= 2 {
		if r.monthDay(d, value, e) {
			return r.add(d)
		}
		if r.namedDay(d, i) {
			return r.add(d)
		}
		return r.add(d)
	}
	if strings.ContainsRune("“\"‘", r.char(i)) && r.namedDay(d, i) {
		return r.add(d)
	}
	r.part(d, d.end)
	return r.add(d)
}

// parts of a year and where they end.
var parts = []struct {
	word       string
	month, day int
}{
	{"年底", 12, 31}, {"年末", 12, 31}, {"底", 12, 31}, {"末", 12, 31}, {"上半年", 6, 30}, {"下半年", 12, 31}, {"前三季度", 9, 30}, {"前三个季度", 9, 30},
	{"一季度", 3, 31}, {"第一季度", 3, 31}, {"二季度", 6, 30}, {"第二季度", 6, 30}, {"三季度", 9, 30}, {"第三季度", 9, 30},
	{"四季度", 12, 31}, {"第四季度", 12, 31}, {"初", 1, 31},
}

// part reads 底, 上半年 or 一季度 behind a year.
func (r *reader) part(d *reading, i int) {
	for _, p := range parts {
		if match.At(r.text, i, r.hi, p.word) {
			d.end, d.tail = i+match.Len(p.word), p.word
			d.upto = ord(d.year, p.month, p.day)
			return
		}
	}
}

// monthDay reads 8月20日, 12月底 or 1—10月 when value, ending at e, is its first number.
func (r *reader) monthDay(d *reading, value, e int) bool {
	i := r.blanks(e)
	if strings.ContainsRune("—–－―-~～至到", r.char(i)) && r.char(i) != 0 {
		return r.monthSpan(d, value, i+1)
	}
	if r.char(i) != '月' {
		return false
	}
	d.month, d.hasMonth, d.end = value, true, i+1
	if r.char(d.end) == '份' {
		d.end++
		return true
	}
	i = r.blanks(d.end)
	if day, stop := r.number(i, 3); stop > i && stop-i <= 2 {
		if after := r.blanks(stop); r.char(after) == '日' || r.char(after) == '号' {
			d.day, d.hasDay, d.end = day, true, after+1
			return true
		}
		return true
	}
	r.monthPart(d)
	return true
}

// monthPart reads 底, 初, 上旬 behind a month.
func (r *reader) monthPart(d *reading) {
	for _, p := range []struct {
		word string
		day  int
	}{{"底", 0}, {"末", 0}, {"下旬", 0}, {"中旬", 20}, {"上旬", 10}, {"初", 10}} {
		if match.At(r.text, d.end, r.hi, p.word) {
			d.end += match.Len(p.word)
			d.tail = p.word
			if p.day > 0 {
				d.upto = ord(d.year, d.month, p.day)
			}
			return
		}
	}
}

// monthSpan reads the second half of 1—10月; the date stands for its last month.
func (r *reader) monthSpan(d *reading, first, i int) bool {
	last, e := r.number(i, 2)
	if e == i || r.char(r.blanks(e)) != '月' || first >= last || last > 12 {
		return false
	}
	d.month, d.hasMonth, d.end, d.monthSpan = last, true, r.blanks(e)+1, true
	if r.char(d.end) == '份' {
		d.end++
	}
	return true
}

// namedDays are the days known by their number.
var namedDays = map[int]string{
	1204: "国家宪法日", 315: "消费者权益日", 626: "禁毒日", 415: "国家安全教育日", 1208: "统计法颁布日", 1109: "消防日",
	426: "知识产权日", 512: "防灾减灾日", 605: "环境日", 531: "无烟日", 625: "土地日", 501: "劳动节", 308: "妇女节", 601: "儿童节", 1201: "艾滋病日",
	918: "防空警报试鸣日", 322: "世界水日", 1202: "交通安全日", 110: "警察节", 1209: "国际反腐败日", 1213: "国家公祭日", 930: "烈士纪念日",
}

// namedDay reads 12·4 with or without a quotation mark before it, at i.
func (r *reader) namedDay(d *reading, i int) bool {
	quoted := strings.ContainsRune("“\"‘", r.char(i))
	if quoted {
		i++
	}
	month, m := r.number(i, 3)
	sep := r.char(m)
	if m == i || m-i > 2 || sep == 0 || !strings.ContainsRune("·•‧．.-", sep) {
		return false
	}
	day, e := r.number(m+1, 3)
	if e == m+1 || e-m > 3 || namedDays[month*100+day] == "" || !quoted && decimal(sep) && !r.dayFollows(e) {
		return false
	}
	d.month, d.day, d.hasMonth, d.hasDay, d.named, d.end = month, day, true, true, true, e
	if strings.ContainsRune("”\"’", r.char(e)) && quoted {
		d.end++
	}
	return true
}

// decimal says whether a separator is a dot or dash, which also stands in numbers that are no days.
func decimal(sep rune) bool { return sep == '.' || sep == '．' || sep == '-' }

// dayFollows says whether the words behind 12.4 make it a day.
func (r *reader) dayFollows(i int) bool {
	return match.Has(r.text, i, min(i+8, r.hi), []string{"宪法", "消费者", "禁毒", "国家安全", "法制宣传", "法治宣传", "消防", "知识产权"})
}

// withoutYear reads 9月6日, 12月底, 1—9月 and 12·4.
func (r *reader) withoutYear(start, value, end int) int {
	d := reading{start: start, end: end}
	if r.namedDay(&d, start) {
		return r.add(&d)
	}
	if !r.monthDay(&d, value, end) || strings.ContainsRune("个", r.char(start-1)) {
		return end
	}
	if match.Ends(r.text, r.lo, start, "第") || r.char(d.end) == '饼' {
		return d.end
	}
	return r.add(&d)
}

// yearSpan reads the second year of 2021—2025年 or 2016年至2020年 at i, and records a period. It gives 0 when there is none.
func (r *reader) yearSpan(start, from, i int) int {
	i = r.blanks(i)
	c := r.char(i)
	if c == 0 || !strings.ContainsRune("—–－―-~～至到", c) {
		return 0
	}
	for i++; r.char(i) == c && i < r.hi; {
		i++
	}
	i = r.blanks(i)
	to, e := r.number(i, 5)
	if e-i != 4 || to <= from || to > from+30 {
		return 0
	}
	if n := r.blanks(e); r.char(n) == '年' {
		e = n + 1
		if r.char(r.blanks(e)) >= '0' && r.char(r.blanks(e)) <= '9' {
			return 0
		}
	} else if c == '到' || c == '至' {
		return 0
	}
	r.addPeriod(tree.Period{Series: "span", From: from, To: to, Span: tree.Span{start, e}})
	return e
}
