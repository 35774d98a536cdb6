// Records dates, and finds the year of a date that is written without one.

package dates

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/lexis"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// yearContext is the year that was named last and where.
type yearContext struct {
	year      int
	at        int
	paragraph int
}

// add gives a reading its year and role, records it and gives where to go on.
func (r *reader) add(d *reading) int {
	own := d.year > 0
	if !own {
		d.year = r.inheritedYear(d.start)
		d.inherited = d.year > 0
	}
	out := tree.Date{
		ID: len(r.doc.Dates), Inherits: d.inherited, Follows: -1, Opens: r.opens(d.start),
		Sentence: r.at.Sentence(d.start), Section: r.at.Section(d.start),
	}
	out.Leads, out.Before, out.Paragraph = r.leads(out.Sentence), r.sentenceBefore(out.Sentence, d.start), r.at.Paragraph(d.start)
	out.Day = tree.Day{
		Year: d.year, Month: d.month, Day: d.day, Ord: ord(d.year, d.month, d.day),
		Valid: exists(d.year, d.month, d.day, d.hasMonth, d.hasDay),
		Text:  string(r.text[d.start:d.end]), Span: tree.Span{d.start, d.end},
	}
	out.Upto = lastDay(d.year, d.month, d.day)
	if d.upto > 0 {
		out.Upto = ord(d.year, d.upto/100%100, d.upto%100)
	}
	if !out.Day.Valid {
		out.Upto = out.Day.Ord
	}
	out.Weekday = r.weekdayOf(d)
	out.Role, out.Cue = r.role(d)
	out.ThisYear = out.Role == "asof" && r.saysThisYear(d.end)
	if own && carries(out.Role) && !r.putOff(d) {
		r.context = yearContext{year: d.year, at: d.start, paragraph: r.at.Paragraph(d.start)}
	}
	r.doc.Dates = append(r.doc.Dates, out)
	if last, ok := r.lastWithWeekday(d); ok {
		return r.add(&last)
	}
	return d.end
}

// lastWithWeekday reads the last day of a stretch of one month that has a weekday beside it: 13日 of 9月9日（星期一）至13日（星期五）.
func (r *reader) lastWithWeekday(d *reading) (last reading, ok bool) {
	at := d.end
	if c := r.char(at); c == '（' || c == '(' {
		for at < min(d.end+6, r.hi) && !strings.ContainsRune("）)", r.text[at]) {
			at++
		}
		at++
	}
	day, end := r.lastDay(at)
	if !d.hasDay || end == at || r.weekday(end) == 0 {
		return last, false
	}
	stop := match.ClauseEnd(r.text, end+1, min(end+7, r.hi))
	if match.Has(r.text, end+1, stop, []string{"至", "到", "—", "-", "~", "～", "、"}) { // （周二至周六） tells of both days
		return last, false
	}
	return reading{start: at + 1, end: end, year: d.year, month: d.month, day: day, hasMonth: true, hasDay: true, inherited: d.inherited}, true
}

// lastDay reads at a place, behind a date, the last day of a stretch of its month: 至13日. The end is the place where there is none.
func (r *reader) lastDay(at int) (day, end int) {
	if c := r.char(at); c == 0 || !strings.ContainsRune("至到—-~～", c) {
		return 0, at
	}
	day, end = r.number(at+1, 2)
	if end == at+1 || r.char(end) != '日' {
		return 0, at
	}
	return day, end + 1
}

// saysThisYear says whether 今年, 本年, 全年 or 年内 follows in the sentence before any figure: 截至2018年12月31日，今年累计公开213条.
func (r *reader) saysThisYear(from int) bool {
	const reach = 40
	for i := from; i+1 < r.hi && i-from < reach; i++ {
		c := r.text[i]
		if _, digit := match.Digit(c); digit || c == '。' || c == '；' || c == '\n' {
			return false
		}
		if (c == '今' || c == '本' || c == '全') && r.text[i+1] == '年' || c == '年' && r.text[i+1] == '内' {
			return true
		}
	}
	return false
}

// leads says whether a sentence is the first of its paragraph.
func (r *reader) leads(sentence int) bool {
	if sentence < 0 || sentence >= len(r.doc.Sentences) {
		return false
	}
	s := r.doc.Sentences[sentence]
	return s.Paragraph >= 0 && s.Paragraph < len(r.doc.Paragraphs) && r.doc.Paragraphs[s.Paragraph].Span[0] == s.Span[0]
}

// sentenceBefore is how a sentence begins, up to a place in it.
func (r *reader) sentenceBefore(sentence, to int) string {
	const enough = 8
	if sentence < 0 || sentence >= len(r.doc.Sentences) {
		return ""
	}
	from := r.doc.Sentences[sentence].Span[0]
	return string(r.text[from:max(from, min(to, from+enough))])
}

// carries says whether dates that follow without a year can belong to the year of one in this role.
func carries(role string) bool {
	switch role {
	case "title", "comparison", "document", "history", "signature", "imprint", "carry-over":
		return false
	}
	return true
}

// inheritedYear gives the year that the same paragraph named last, 0 when it named none.
func (r *reader) inheritedYear(at int) int {
	if r.context.year > 0 && r.context.paragraph >= 0 && r.context.paragraph == r.at.Paragraph(at) {
		return r.context.year
	}
	return 0
}

// relativeYear notes 今年, 本年, 去年 and 上年: dates without a year that follow in the sentence belong to them.
func (r *reader) relativeYear(i int) {
	y := r.doc.Meta.ReportYear
	if y == 0 || r.char(i+1) != '年' {
		return
	}
	if c := r.text[i]; c == '去' || c == '上' {
		_, digit := match.Digit(r.char(r.blanks(i + 2)))
		if !digit && r.char(i+2) != '，' && r.char(i+2) != ',' { // 上年受理的, 上年同期: a comparison in passing
			return
		}
		if _, compared := match.OneEnds(r.text, r.lo, i, []string{"比", "较", "与", "由", "从", "同"}); compared {
			return
		}
		y--
	}
	if r.at.Plan(i) && r.text[i] == '今' {
		return
	}
	r.context = yearContext{year: y, at: i, paragraph: r.at.Paragraph(i)}
}

// bareYearEnd reads 截至年底; the year is the report's own.
func (r *reader) bareYearEnd(i int) int {
	y := r.doc.Meta.ReportYear
	if y == 0 || r.text[i] != '年' || r.char(i+1) != '底' && r.char(i+1) != '末' {
		return i + 1
	}
	if _, ok := match.OneEnds(r.text, r.lo, i, []string{"截至", "截止", "截止到", "截至到"}); !ok || r.at.Plan(i) {
		return i + 1
	}
	d := reading{start: i, end: i + 2, year: y, upto: ord(y, 12, 31), tail: "年底", inherited: true}
	return r.add(&d)
}

// opens says whether a date stands at the head of its sentence, list and heading numbers left out of account.
func (r *reader) opens(at int) bool {
	span := r.at.SentenceSpan(at)
	if r.char(at-1) == '.' && match.Han(r.char(at-2)) { // a half-width full stop that stands before a digit
		return true
	}
	i := span[0]
	for i < at {
		c := r.text[i]
		if match.Han(c) && !isListWord(r.text, i, at) {
			return false
		}
		i++
	}
	return true
}

// isListWord says whether only a short number or marker stands between i and at: 一、 （二） 三是.
func isListWord(text []rune, i, at int) bool {
	for ; i < at; i++ {
		switch text[i] {
		case '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '是', '、', '（', '）', '(', ')', '.', ' ', '．', '　':
		default:
			return false
		}
	}
	return true
}

// sunday is the number of the last day of the week; 1 is Monday.
const sunday = 7

// toWeekday leads to the second of two weekdays: 周一至周五.
var toWeekday = []string{"至周", "至星期", "到周", "到星期", "—周", "-周"} //nolint:gochecknoglobals // a constant list

// pastLastDay goes over the last day of a stretch of one month where the weekdays of both stand behind it: 至12日（周一至周五）.
func (r *reader) pastLastDay(i int) int {
	_, end := r.lastDay(i)
	if end == i || !match.Has(r.text, end, min(end+7, r.hi), toWeekday) {
		return i
	}
	return end
}

// putOff says whether a year is only when something is left for: 列入2025年安排；截至12月31日 tells of the year before.
func (r *reader) putOff(d *reading) bool {
	_, found := match.OneEnds(r.text, r.lo, d.start, []string{"列入", "纳入", "顺延至", "顺延到", "延至", "延期至", "延期到", "推迟至", "推迟到", "转入", "结转", "结转至", "留待", "放到", "移至"})
	return found && !d.hasMonth
}

// weekdayOf gives the weekday beside a date; that of the last day of a stretch may stand behind that of its first: 10月28日至11月1日（周一至周五）.
func (r *reader) weekdayOf(d *reading) int {
	if c := r.char(d.start - 1); d.start > r.lo && c != 0 && strings.ContainsRune("至到—-~～", c) && r.char(d.end) == '（' {
		stop := match.ClauseEnd(r.text, d.end+1, min(d.end+9, r.hi))
		if at, _ := match.First(r.text, d.end, stop, toWeekday); at >= 0 {
			return r.weekday(at + 1)
		}
	}
	return r.weekday(d.end)
}

// weekday reads （星期三） or 周三 behind a date, and 周一 of 至12日（周一至周五） behind the first of two.
func (r *reader) weekday(i int) int {
	i = r.pastLastDay(r.blanks(i))
	if word, ok := match.OneAt(r.text, i, r.hi, []string{"恰逢", "适逢", "正值", "正好是", "恰好是"}); ok {
		i += match.Len(word)
	}
	if c := r.char(i); c == '（' || c == '(' || c == '，' {
		i++
	}
	switch {
	case match.At(r.text, i, r.hi, "星期"):
		i += 2
	case match.At(r.text, i, r.hi, "周"):
		i++
	default:
		return 0
	}
	c := r.char(i)
	if c == '日' || c == '天' {
		return sunday
	}
	if day := lexis.PlainDigit(c); day > 0 && day < sunday {
		return day
	}
	return 0
}
