// How long the time between the two dates of a sentence is said to be: 5月6日至5月15日，为期10天.

package dates

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// lengthWords stand before the number of days or months that something took.
var lengthWords = []string{"连续", "为期", "历时", "为时", "期限为", "期限", "时限为", "连续公示", "公示期", "公示", "公告期"} //nolint:gochecknoglobals // a constant list

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
	r.addLength(&tree.Length{Days: least, Most: most, Unit: "天", Dates: string(r.text[days[0]:days[1]]), Covers: covers, Place: days, Span: tree.Span{from, stop}})
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

// onlySpan gives the place of the two days of the sentence of a place where it names no others, and how many days they cover, both counted; 0 where it does not, or the
// second is before the first.
func (r *reader) onlySpan(at int) (days tree.Span, covers int) {
	found := r.datesBeside(at)
	switch {
	case len(found) == 1 && full(found[0]):
		return r.withinMonth(&found[0].Day)
	case len(found) != 2:
		return days, 0
	}
	a, b := r.ofThisYear(found[0]), r.ofThisYear(found[1])
	if !full(a) || !full(b) {
		return days, 0
	}
	if (a.Role != "span-start" || b.Role != "span-end") && !r.beginsAndEnds(a, b) {
		return days, 0
	}
	return tree.Span{a.Day.Span[0], b.Day.Span[1]}, dayNumber(&b.Day) - dayNumber(&a.Day) + 1
}

// ofThisYear gives a date without a year the report's own.
func (r *reader) ofThisYear(d *tree.Date) *tree.Date {
	if d.Day.Year > 0 || r.doc.Meta.ReportYear == 0 || d.Day.Month == 0 || d.Day.Day == 0 {
		return d
	}
	dated := *d
	dated.Day.Year = r.doc.Meta.ReportYear
	return &dated
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
