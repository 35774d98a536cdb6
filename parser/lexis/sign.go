// Signs of changes in tables: -8.7, ↓8.7, 下降8.7%.

package lexis

import "github.com/fazhilint/fazhilint/parser/match"

var (
	rises = []string{"+", "＋", "↑", "▲", "△", "上升", "增长", "增加", "提高", "上涨"}               //nolint:gochecknoglobals // a constant list
	falls = []string{"-", "－", "−", "–", "—", "↓", "▼", "▽", "下降", "减少", "降低", "下滑", "负"} //nolint:gochecknoglobals // a constant list
)

// SignAt reads the sign of a number at i: up, down or none. end is where the number begins.
func SignAt(text []rune, i int) (direction string, end int) {
	if word, ok := match.OneAt(text, i, len(text), rises); ok {
		return "up", SkipBlanks(text, i+match.Len(word))
	}
	if word, ok := match.OneAt(text, i, len(text), falls); ok {
		return "down", SkipBlanks(text, i+match.Len(word))
	}
	return "", i
}
