// Dates in Chinese numerals: 二〇二六年一月二十七日, 二○一四年度.

package dates

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/lexis"
)

// chinese reads a date whose year is written in Chinese numerals at i and gives its end, or i.
func (r *reader) chinese(i int) int {
	if i+4 >= r.hi || r.text[i+4] != '年' {
		return i
	}
	digits := make([]rune, 4)
	for k := range digits {
		digits[k] = r.text[i+k]
		if strings.ContainsRune("○ＯO0０", digits[k]) {
			digits[k] = '〇'
		}
		if !strings.ContainsRune("〇零一二三四五六七八九", digits[k]) {
			return i
		}
	}
	year, ok := lexis.ChineseInt(digits)
	if !ok || year < 1900 || year > 2099 {
		return i
	}
	d := reading{start: i, end: i + 5, year: int(year)}
	if r.char(d.end) == '度' {
		d.end++
		return r.add(&d)
	}
	if month, e := r.chineseNumber(d.end, '月'); e > 0 {
		d.month, d.hasMonth, d.end = month, true, e
		if day, e := r.chineseNumber(d.end, '日'); e > 0 {
			d.day, d.hasDay, d.end = day, true, e
		}
	} else {
		r.part(&d, d.end)
	}
	return r.add(&d)
}

// chineseNumber reads a numeral at i that ends before mark; the end is 0 when there is none.
func (r *reader) chineseNumber(i int, mark rune) (value, end int) {
	for n := 1; n <= 3 && i+n < r.hi; n++ {
		if r.text[i+n] == mark {
			v, ok := lexis.ChineseInt(r.text[i : i+n])
			if !ok {
				return 0, 0
			}
			return int(v), i + n + 1
		}
	}
	return 0, 0
}
