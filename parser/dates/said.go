// What the text says of the calendar beside its dates: 第三季度（7月至9月）, 为期10天, 建国75周年.

package dates

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/lexis"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// calendar goes over the body once. The dates must be there already.
func (r *reader) calendar() {
	for i := r.lo; i < r.hi; i++ {
		switch r.text[i] {
		case '季', '半':
			r.season(i)
		case '期', '时', '限':
			r.length(i)
		case '周':
			r.anniversary(i)
		}
	}
}

// seasons are the parts of the year, longer names first, with their first and last months.
var seasons = []struct { //nolint:gochecknoglobals // a constant table
	name        string
	first, last int
}{
	{"前三季度", 1, 9}, {"前三个季度", 1, 9}, {"第一季度", 1, 3}, {"第二季度", 4, 6}, {"第三季度", 7, 9}, {"第四季度", 10, 12},
	{"一季度", 1, 3}, {"二季度", 4, 6}, {"三季度", 7, 9}, {"四季度", 10, 12}, {"上半年", 1, 6}, {"下半年", 7, 12},
}

// season reads the months that the text gives the part of the year whose name ends behind i+1.
func (r *reader) season(i int) {
	end := i + 2
	if c := r.char(i + 1); c != '度' && c != '年' {
		return
	}
	for k := range seasons {
		s := &seasons[k]
		if !match.Ends(r.text, r.lo, end, s.name) {
			continue
		}
		at, exactly := r.introduced(end)
		first, last, stop := r.months(at)
		if at == end || stop == at || r.at.Kind(i) == "title" {
			return
		}
		if c := r.char(stop); c == '）' || c == ')' {
			stop++
		}
		start := end - match.Len(s.name)
		if c := r.char(start - 1); c != 0 && strings.ContainsRune("、和与及至到—-~～", c) {
			return // 二、三季度（4月至9月）
		}
		r.doc.Seasons = append(r.doc.Seasons, tree.Season{
			ID: len(r.doc.Seasons), Text: string(r.text[start:stop]), Name: s.name, Months: tree.Span{s.first, s.last}, Said: tree.Span{first, last}, Exactly: exactly,
			Span: tree.Span{start, stop}, Sentence: r.at.Sentence(start),
		})
		return
	}
}

// introduced gives the place behind the mark or word that introduces the months of what ends at i, and whether it says that these are all of it.
func (r *reader) introduced(i int) (at int, exactly bool) {
	for _, opening := range []string{"（即", "(即", "，即", "即", "（", "("} {
		if match.HasAt(r.text, i, opening) {
			at = r.blanks(i + match.Len(opening))
			if year, behind := r.number(at, 4); year > 1900 && r.char(behind) == '年' {
				at = behind + 1 // （2024年7月至9月）
			}
			return at, strings.Contains(opening, "即")
		}
	}
	return i, false
}

// months reads 7月至9月 and 1—6月 at i, and nothing behind it that tells a day or picks some of them; stop is i where there are none.
func (r *reader) months(i int) (first, last, stop int) {
	first, at := r.number(i, 2)
	if at == i {
		return 0, 0, i
	}
	at = r.blanks(at)
	if r.char(at) == '月' {
		at = r.blanks(at + 1)
	}
	if c := r.char(at); c == 0 || !strings.ContainsRune("至到—–－―-~～", c) {
		return 0, 0, i
	}
	for strings.ContainsRune("至到—–－―-~～", r.char(at)) && r.char(at) != 0 {
		at++
	}
	from := r.blanks(at)
	last, at = r.number(from, 2)
	at = r.blanks(at)
	if at == from || r.char(at) != '月' || first < 1 || last < first || last > 12 {
		return 0, 0, i
	}
	at++
	if r.char(at) == '份' {
		at++
	}
	if _, day := match.Digit(r.char(r.blanks(at))); day {
		return 0, 0, i // 1月至6月15日
	}
	return first, last, at
}

// lengthWords stand before the number of days or months that something took.
var lengthWords = []string{"为期", "历时", "为时", "期限为", "期限", "时限为"} //nolint:gochecknoglobals // a constant list

// length reads how long the time between the two dates of a sentence was: 为期三个月, 历时100天. The word ends behind i.
func (r *reader) length(i int) {
	at := i + 1
	if r.char(i) == '限' && r.char(at) == '为' {
		at++
	}
	if _, ok := match.OneEnds(r.text, r.lo, at, lengthWords); !ok {
		return
	}
	least, most, stop := r.daysAt(r.blanks(at))
	if least == 0 {
		return
	}
	days, covers := r.onlySpan(i)
	from := at - 2
	if covers <= 0 || r.ofElse(days, from, stop) {
		return
	}
	r.doc.Lengths = append(r.doc.Lengths, tree.Length{
		ID: len(r.doc.Lengths), Text: string(r.text[from:stop]), Days: least, Most: most, Dates: string(r.text[days[0]:days[1]]), Covers: covers, Place: days,
		Span: tree.Span{from, stop}, Sentence: r.at.Sentence(i),
	})
}

// daysAt reads a length of time at i and gives the least and the most days that it can be, the most 0 where working days may be meant; the least is 0 where there is
// none, or one that is no count of calendar days.
func (r *reader) daysAt(i int) (least, most, stop int) {
	end := i
	for end < r.hi && end-i < 4 {
		_, digit := match.Digit(r.text[end])
		if !digit && !strings.ContainsRune("一二两三四五六七八九十百", r.text[end]) {
			break
		}
		end++
	}
	n := r.smallNumber(i, end)
	if n == 0 {
		return 0, 0, i
	}
	for _, unit := range []struct {
		word        string
		least, most int
	}{{"个半月", 42, 0}, {"个月", 28, 31}, {"天", 1, 0}, {"日", 1, 0}, {"周", 7, 0}, {"个星期", 7, 0}} {
		if match.HasAt(r.text, end, unit.word) {
			return n * unit.least, n * unit.most, end + match.Len(unit.word)
		}
	}
	return 0, 0, i
}

// smallNumber is anyNumber, with 两 as well.
func (r *reader) smallNumber(from, to int) int {
	if to == from+1 && r.text[from] == '两' {
		return 2
	}
	return r.anyNumber(from, to)
}

// datesBeside gives the dates of the sentence of a place.
func (r *reader) datesBeside(at int) []*tree.Date {
	sentence := r.at.Sentence(at)
	var found []*tree.Date
	for k := range r.doc.Dates {
		if d := &r.doc.Dates[k]; d.Sentence == sentence {
			found = append(found, d)
		}
	}
	return found
}

// onlySpan gives the place of the two days of the sentence of a place where it names no others, and how many days they cover, both counted; 0 where it does not, or the
// second is before the first.
func (r *reader) onlySpan(at int) (days tree.Span, covers int) {
	found := r.datesBeside(at)
	switch {
	case len(found) == 1 && full(found[0]):
		return r.withinMonth(&found[0].Day)
	case len(found) != 2 || !full(found[0]) || !full(found[1]):
		return days, 0
	}
	a, b := found[0], found[1]
	if (a.Role != "span-start" || b.Role != "span-end") && !r.beginsAndEnds(a, b) {
		return days, 0
	}
	return tree.Span{a.Day.Span[0], b.Day.Span[1]}, dayNumber(&b.Day) - dayNumber(&a.Day) + 1
}

// withinMonth reads the last day of a stretch of one month: 15日 of 3月11日至15日.
func (r *reader) withinMonth(first *tree.Day) (days tree.Span, covers int) {
	last, end := r.lastDay(first.Span[1])
	if end == first.Span[1] {
		return days, 0
	}
	return tree.Span{first.Span[0], end}, last - first.Day + 1
}

// ofElse says whether a length of time stands apart from two dates, so that it may be that of something else: 5月6日至15日报名，随后开展为期30天的培训.
func (r *reader) ofElse(days tree.Span, from, stop int) bool {
	const near = 40 // characters between
	lo, hi := days[1], from
	if from < days[0] {
		lo, hi = stop, days[0]
	}
	return hi-lo > near || match.Has(r.text, lo, hi, []string{"；", "随后", "之后", "此后", "后，", "其后", "接着", "再", "并", "另", "同时", "报名", "公示"})
}

// beginsAndEnds says whether something began on one day and ended on the other: 10月14日开班、10月18日结业.
func (r *reader) beginsAndEnds(a, b *tree.Date) bool {
	begun := match.Has(r.text, a.Day.Span[1], min(a.Day.Span[1]+3, r.hi), []string{"开班", "开始", "启动", "开幕", "起"})
	return begun && match.Has(r.text, b.Day.Span[1], min(b.Day.Span[1]+3, r.hi), []string{"结业", "结束", "截止", "结班", "闭幕", "止"})
}

// dayNumber counts the days of the calendar.
func dayNumber(d *tree.Day) int {
	n := d.Day
	for month := 1; month < d.Month; month++ {
		n += daysIn(d.Year, month)
	}
	y := d.Year - 1
	return n + y*365 + y/4 - y/100 + y/400
}

// anniversary reads 75周年 at the 周, with what it is the anniversary of.
func (r *reader) anniversary(i int) {
	const reach = 30
	if r.char(i+1) != '年' {
		return
	}
	from := i
	for from > r.lo && i-from < 4 {
		_, digit := match.Digit(r.text[from-1])
		if !digit && lexis.PlainDigit(r.text[from-1]) < 0 && !strings.ContainsRune("十百两", r.text[from-1]) {
			break
		}
		from--
	}
	years := r.smallNumber(from, i)
	start := max(r.lo, from-reach, r.at.SentenceSpan(i)[0])
	start = match.ClauseStart(r.text, start, from)
	if years == 0 || start == from {
		return
	}
	of := strings.NewReplacer("《", "", "》", "", "“", "", "”", "", " ", "").Replace(string(r.text[start:from]))
	r.doc.Anniversaries = append(r.doc.Anniversaries, tree.Anniversary{
		ID: len(r.doc.Anniversaries), Text: string(r.text[from : i+2]), Years: years, Of: of, Year: r.onlyYear(i), Since: r.foundedBefore(i), Plan: r.at.Plan(i), Span: tree.Span{from, i + 2}, Sentence: r.at.Sentence(i),
	})
}

// onlyYear gives the one year that the sentence of a place names outside of titles; 0 where it names none or several.
func (r *reader) onlyYear(at int) int {
	year := 0
	for _, d := range r.datesBeside(at) {
		if d.Day.Year == 0 || d.Inherits || d.Role == "title" {
			continue
		}
		if year > 0 && year != d.Day.Year {
			return 0
		}
		year = d.Day.Year
	}
	return year
}

// foundedBefore gives the year in which the sentence of an anniversary says that something was founded, where it names that and one other year: 2016年3月挂牌成立，2024年3月迎来
// 建所十周年. It is 0 where it does not.
func (r *reader) foundedBefore(at int) int {
	founded, years := 0, map[int]bool{}
	for _, d := range r.datesBeside(at) {
		if d.Day.Year == 0 || d.Role == "title" {
			continue
		}
		years[d.Day.Year] = true
		if end := match.ClauseEnd(r.text, d.Day.Span[1], min(d.Day.Span[1]+12, r.hi)); match.Has(r.text, d.Day.Span[1], end, []string{"成立", "设立", "组建", "建成", "创办", "揭牌", "挂牌", "建立"}) && founded == 0 {
			founded = d.Day.Year
		}
	}
	if len(years) != 2 {
		return 0
	}
	return founded
}
