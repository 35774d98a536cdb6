// Years as reports write them: 2019年, 2019 年度, 二〇一九年, 二○一四年度.

package outline

import (
	"github.com/fazhilint/fazhilint/parser/layout/glyph"
	"github.com/fazhilint/fazhilint/parser/lexis"
)

// Years that a report can be about.
const (
	minYear = 1949
	maxYear = 2099
)

// yearDigit is the value of one digit of a year written in Chinese, -1 for none. Reports write 〇 in many ways.
func yearDigit(r rune) int {
	if r == 'O' || r == '０' || r == '0' {
		return 0
	}
	return lexis.PlainDigit(r)
}

func isYearDigit(r rune) bool { return yearDigit(r) >= 0 }

// yearAt reads a year of four digits at i and gives its length without 年; 0 for none.
func yearAt(s []rune, i int) (year, n int) {
	if i+4 > len(s) {
		return 0, 0
	}
	arabic := glyph.IsDigit(s[i])
	for k := i; k < i+4; k++ {
		d := yearDigit(s[k])
		if arabic {
			if !glyph.IsDigit(s[k]) {
				return 0, 0
			}
			d = int(s[k] - '0')
			if s[k] >= '０' {
				d = int(s[k] - '０')
			}
		}
		if d < 0 {
			return 0, 0
		}
		year = year*10 + d
	}
	if year < minYear || year > maxYear || arabic && i+4 < len(s) && glyph.IsDigit(s[i+4]) || arabic && i > 0 && glyph.IsDigit(s[i-1]) {
		return 0, 0
	}
	return year, 4
}

// firstYear finds the first 2019年 or 二〇一九年 of s, blanks before 年 allowed; 0 for none. A span of years
// (2016—2020年) is none.
func firstYear(s []rune) int {
	year, _, _ := findYear(s, 0)
	return year
}

// findYear finds the first year from i on, with its start and the end of its 年.
func findYear(s []rune, i int) (year, start, end int) {
	for ; i+4 < len(s); i++ {
		y, n := yearAt(s, i)
		if n == 0 {
			continue
		}
		j := i + n
		for j < len(s) && glyph.IsBlank(s[j]) {
			j++
		}
		if j < len(s) && s[j] == '年' && !spanBefore(s, i) {
			return y, i, j + 1
		}
		i = j - 1
	}
	return 0, 0, 0
}

// spanBefore says whether the year at i closes a span of years.
func spanBefore(s []rune, i int) bool {
	if i < 5 {
		return false
	}
	switch s[i-1] {
	case '—', '-', '–', '－', '~', '～', '至', '―':
		return true
	}
	return false
}

// leadingYear reads 2019年, 2019年度, 二〇一九年度 at the beginning of s and gives its length.
func leadingYear(s []rune) (year, n int) {
	year, start, end := findYear(s[:min(len(s), 8)], 0)
	if year == 0 || start != 0 {
		return 0, 0
	}
	if end < len(s) && s[end] == '度' {
		end++
	}
	return year, end
}
