// 同期, which sets a value of last year beside this year's (同期120件, 上年同期) or something else of the same time (同期被诉案件7件).

package lexis

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/match"
)

// SamePeriod says whether 同期, which stands at a place of a text, means the time that was told and not the same time of last year: it opens its clause, and the
// name of something counted follows.
func SamePeriod(text []rune, at int) bool {
	const name = 3 // characters at least
	if at > 0 {
		switch text[at-1] {
		case '，', '；', '。', '\n', '（', '占':
		default:
			return false
		}
	}
	from := at + 2
	if _, plain := match.OneAt(text, from, len(text), []string{"为", "是", "的", "相比", "增", "减", "下降", "上升", "数", "有", "仅", "共", "水平", "比"}); plain {
		return false
	}
	n := 0
	for i := from; i < len(text) && n < name; i++ {
		if text[i] < 0x4e00 || text[i] > 0x9fff {
			return false
		}
		n++
	}
	return n == name
}

// AddsThisYear says whether the 上年 between two stretches of text is the end of 加上 and the beginning of 年内 or 年初: 加上年内受理的131件.
func AddsThisYear(before, from string) bool {
	return strings.HasSuffix(before, "加") && (strings.HasPrefix(from, "上年内") || strings.HasPrefix(from, "上年初"))
}
