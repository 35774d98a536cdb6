// How many years something is said to have gone on or to hold, beside the years or days themselves: 2020年至2024年连续五年, 自2021年起连续四年, 自2024年5月1日起施行，有效期五年，至
// 2029年4月30日止.

package dates

import (
	"fmt"
	"strings"

	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// yearsInARow reads 连续六年, whose second character stands at i, where the years are named right before it or in a bracket behind it.
func (r *reader) yearsInARow(i int) {
	if r.char(i-1) != '连' || r.at.Plan(i) {
		return
	}
	n, end := r.yearsAt(i + 1)
	if n < 2 {
		return
	}
	length := tree.Length{Days: n, Most: n, Unit: "年", Span: tree.Span{i - 1, end}}
	if r.yearsOfSpan(&length) || r.yearsListed(&length) || r.yearsSince(&length) {
		r.addLength(&length)
	}
}

// yearsOfSpan looks for the two years that a run of years stands beside.
func (r *reader) yearsOfSpan(length *tree.Length) bool {
	for k := range r.doc.Periods {
		p := &r.doc.Periods[k]
		if p.Series == "span" && (r.opensRun(p.Span[1], length.Span[0]) || r.inBracket(length.Span[1], p.Span)) {
			length.Covers, length.Place, length.Dates = p.To-p.From+1, p.Span, p.Text
			return true
		}
	}
	return false
}

// yearsListed counts the years that a bracket right behind a run of years lists: 连续三年（2021年、2022年、2023年）.
func (r *reader) yearsListed(length *tree.Length) bool {
	const digits, longest = 4, 60 // characters of a year and of such a list
	i := length.Span[1]
	if c := r.char(i); c != '（' && c != '(' {
		return false
	}
	from, n := i+1, 0
	for i = from; i < min(from+longest, r.hi); i++ {
		for at := i; i < r.hi && i-at < digits; i++ {
			if _, digit := match.Digit(r.text[i]); !digit {
				return false
			}
		}
		n++
		if r.char(i) == '年' {
			i++
		}
		switch r.char(i) {
		case '、', '，', '和':
		case '）', ')':
			if n < 2 {
				return false
			}
			length.Covers, length.Place, length.Dates = n, tree.Span{from, i}, string(r.text[from:i])
			return true
		default:
			return false
		}
	}
	return false
}

// yearsSince looks for the year since which a run of years goes on, to the report's at most: fewer may be meant, for the run may be over.
func (r *reader) yearsSince(length *tree.Length) bool {
	report := r.doc.Meta.ReportYear
	for k := range r.doc.Dates {
		d := &r.doc.Dates[k]
		begins := (d.Role == "since" || d.Role == "history") && d.Day.Month == 0 && d.Day.Year > 0 && !d.Inherits && report >= d.Day.Year
		if begins && strings.ContainsRune("起以", r.char(d.Day.Span[1])) && r.opensRun(d.Day.Span[1], length.Span[0]) {
			length.Covers, length.Most, length.Place, length.Dates = report-d.Day.Year+1, 0, d.Day.Span, fmt.Sprintf("%d年至%d年", d.Day.Year, report)
			return true
		}
	}
	return false
}

// yearsAt reads a number of years at i and gives where it ends; 0 where there is none.
func (r *reader) yearsAt(i int) (n, end int) {
	const digits = 3
	end = i
	for end < min(i+digits, r.hi) {
		if _, digit := match.Digit(r.text[end]); !digit && !match.ContainsAny(string(r.text[end]), "一", "二", "两", "三", "四", "五", "六", "七", "八", "九", "十") {
			break
		}
		end++
	}
	if end == i || r.char(end) != '年' {
		return 0, i
	}
	return r.smallNumber(i, end), end + 1
}

// opensRun says whether nothing but a few plain words stands between years and what is told of all of them: 自2021年起，已连续四年.
func (r *reader) opensRun(from, to int) bool {
	if to < from || to-from > 5 {
		return false
	}
	switch string(r.text[from:to]) {
	case "", "，", "已", "已经", "，已", "，已经", "间", "期间", "以来", "以来，", "以来已", "以来，已", "起", "起，", "起已", "起，已", "均":
		return true
	default:
		return false
	}
}

// inBracket says whether a stretch of years stands alone in a bracket that opens at a place.
func (r *reader) inBracket(at int, years tree.Span) bool {
	return (r.char(at) == '（' || r.char(at) == '(') && years[0] == at+1 && (r.char(years[1]) == '）' || r.char(years[1]) == ')')
}

// validity reads 有效期五年 behind the day from which a document is in force and before the day to which: 自2024年5月1日起施行，有效期五年，至2029年4月30日止. The word ends
// behind i.
func (r *reader) validity(i int) {
	if !match.Ends(r.text, r.lo, i+1, "有效期") {
		return
	}
	at := i + 1
	if c := r.char(at); c == '为' || c == '限' {
		at++
	}
	n, end := r.yearsAt(at)
	found := r.datesBeside(i)
	if n == 0 || len(found) < 2 || found[0].Role != "effect" || found[0].Inherits || !full(found[0]) || !full(found[1]) || !r.endsValidity(end, &found[1].Day) {
		return
	}
	from, to := &found[0].Day, &found[1].Day
	years := to.Year - from.Year
	if rest := dayNumber(to) - dayNumber(&tree.Day{Year: to.Year, Month: from.Month, Day: from.Day}); years < 1 || rest != 0 && rest != -1 {
		return // no whole years
	}
	r.addLength(&tree.Length{Days: n, Most: n, Unit: "年", Covers: years, Place: tree.Span{from.Span[0], to.Span[1]}, Dates: from.Text + "至" + to.Text, Span: tree.Span{i - 2, end}})
}

// endsValidity says whether a day behind a place is that to which something is valid.
func (r *reader) endsValidity(end int, day *tree.Day) bool {
	if day.Span[0] < end {
		return false
	}
	switch string(r.text[end:day.Span[0]]) {
	case "，至", "至", "，有效期至", "，到", "（至":
		return true
	case "，":
		return r.expires(day.Span[1])
	default:
		return false
	}
}

// expires says whether the words behind a day say that something ends on it: 2024年8月31日有效期届满.
func (r *reader) expires(at int) bool {
	_, ok := match.OneAt(r.text, at, r.hi, []string{"有效期届满", "有效期满", "届满", "到期", "期满", "止"})
	return ok
}

// addLength records how long something is said to be.
func (r *reader) addLength(l *tree.Length) {
	l.ID, l.Sentence = len(r.doc.Lengths), r.at.Sentence(l.Span[0])
	l.Text = string(r.text[l.Span[0]:l.Span[1]])
	r.doc.Lengths = append(r.doc.Lengths, *l)
}
