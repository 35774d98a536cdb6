// Fractions: 三分之一, 四成, 百分之八十.

package figures

import (
	"slices"
	"strings"

	"github.com/fazhilint/fazhilint/parser/lexis"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// readFraction reads a fraction whose first numeral is num.
func readFraction(text []rune, num *lexis.Number, limit int) (figure tree.Figure, end int, ok bool) {
	at := num.End
	if match.HasAt(text, at, "分之") {
		return fractionOf(text, num, at+2, limit)
	}
	if at >= len(text) || text[at] != '成' || num.N <= 0 || num.N > 10 || beginsWord(text, at) {
		return figure, at, false
	}
	prefix, start := prefixAt(text, num.Start, limit)
	value, step := num.N*10, int64(10)
	if digit := tenth(text, at+1); digit > 0 && num.N < 10 {
		value, step = value+digit, 1
		at++
	}
	suffix, stop := suffixAt(text, at+1)
	figure = tree.Figure{N: value, Step: step, Unit: "成", Family: lexis.Percent, Kind: "rate", Span: tree.Span{start, stop}, Literal: string(text[start:stop])}
	setBounds(&figure, &lexis.Number{N: figure.N, Step: step, Round: step, Above: num.Above}, prefix, suffix)
	return figure, stop, true
}

// tenth reads the digit behind 成 in 三成五 (35%); 0 where what follows is something else.
func tenth(text []rune, at int) int64 {
	if at >= len(text) {
		return 0
	}
	if at+1 < len(text) && !strings.ContainsRune("，。；、）,;.)左以多", text[at+1]) {
		return 0
	}
	if text[at] == '半' {
		return 5
	}
	return int64(max(slices.Index([]rune("〇一二三四五六七八九"), text[at]), 0))
}

// beginsWord says whether 成 begins a word instead of meaning tenths.
func beginsWord(text []rune, at int) bool {
	for _, word := range []string{"成立", "成功", "成员", "成果", "成效", "成为", "成年", "成本", "成套"} {
		if match.HasAt(text, at, word) {
			return true
		}
	}
	return false
}

// decimals reads what follows 点 in 百分之九十一点七.
func decimals(text []rune, num *lexis.Number) {
	if num.Scale > 0 || num.End >= len(text) || text[num.End] != '点' {
		return
	}
	for at := num.End + 1; at < len(text) && num.Scale < 4; at++ {
		digit := int64(slices.Index([]rune("〇一二三四五六七八九"), text[at]))
		if text[at] == '零' {
			digit = 0
		}
		if digit < 0 {
			return
		}
		num.N, num.Scale, num.End = num.N*10+digit, num.Scale+1, at+1
		num.Step, num.Round = 1, 1
	}
}

// fractionOf reads the second half of 百分之八十 or 三分之一, both as a percentage.
func fractionOf(text []rune, num *lexis.Number, at, limit int) (figure tree.Figure, end int, ok bool) {
	if at >= len(text) {
		return figure, at, false
	}
	top, ok := lexis.ScanChinese(text, at)
	if !ok {
		top, ok = lexis.ScanArabic(text, at)
	}
	if !ok && text[at] == '一' {
		top, ok = lexis.Number{N: 1, Step: 1, Round: 1, End: at + 1}, true
	}
	if !ok && text[at] == '百' && num.N == 100 {
		top, ok = lexis.Number{N: 100, Step: 1, Round: 1, End: at + 1}, true // 百分之百
	}
	if !ok {
		return figure, at, false
	}
	decimals(text, &top)
	prefix, start := prefixAt(text, num.Start, limit)
	suffix, stop := suffixAt(text, top.End)
	figure = tree.Figure{
		Unit: "分之", Family: "fraction", Kind: "fraction", N: top.N, Scale: top.Scale, Step: 1, Span: tree.Span{start, stop}, Literal: string(text[start:stop]),
	}
	switch {
	case num.N == 100:
		figure.Family, figure.Kind = lexis.Percent, "rate"
	case num.N > 1 && num.N <= 10 && top.N > 0 && top.N < num.N && top.Scale == 0:
		// 三分之一 is nearly as rough as 三成, but no 四分之一
		figure.Family, figure.Kind, figure.N, figure.Step = lexis.Percent, "rate", (200*top.N+num.N)/(2*num.N), 8
		top.N, top.Step, top.Round = figure.N, figure.Step, figure.Step
	}
	setBounds(&figure, &top, prefix, suffix)
	return figure, stop, true
}
