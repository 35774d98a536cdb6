// Named days counted from their first: 第六个国家宪法日, with the date right before or without any.

package dates

import (
	"maps"
	"slices"

	"github.com/fazhilint/fazhilint/parser/lexis"
	"github.com/fazhilint/fazhilint/parser/match"
)

// countedDays are the days that reports count from their first, as month*100+day. None of the names begins another.
var countedDays = map[string]int{"国家宪法日": 1204, "全民国家安全教育日": 415} //nolint:gochecknoglobals // a constant table

// nthDay reads 第六个国家宪法日 at i and gives where to go on. The number belongs to the date right before, where one stands there.
func (r *reader) nthDay(i int) int {
	end := r.pastOrdinal(i)
	if end == i {
		return i + 1
	}
	n := r.anyNumber(i+1, end-1)
	if r.text[i] == '首' {
		n = 1
	}
	name, ok := match.OneAt(r.text, end, r.hi, slices.Collect(maps.Keys(countedDays)))
	if !ok || n < 1 {
		return i + 1
	}
	end += match.Len(name)
	if match.EndsWithAny(string(r.text[max(r.lo, i-2):i]), "比", "较", "与", "跟", "超过", "不及") {
		return end // 比第十个国家宪法日的291人多35人
	}
	if last := len(r.doc.Dates) - 1; last >= 0 {
		before := &r.doc.Dates[last]
		if gap := string(r.text[min(before.Day.Span[1], i):i]); (before.Role == "named-day" || before.Role == "history") && before.Day.Span[1] <= i && (gap == "" || gap == "是" || gap == "系" || gap == "为") {
			before.Nth = n
			return end
		}
	}
	day := countedDays[name]
	d := reading{start: i, end: end, month: day / 100, day: day % 100, hasMonth: true, hasDay: true, named: true}
	next := r.add(&d)
	r.doc.Dates[len(r.doc.Dates)-1].Nth = n
	return next
}

// anyNumber reads the numeral between two places, in either script; 0 where there is none.
func (r *reader) anyNumber(from, to int) int {
	if n, end := r.number(from, 3); end == to {
		return n
	}
	if n, ok := lexis.ChineseInt(r.text[from:to]); ok {
		return int(n)
	}
	return 0
}
