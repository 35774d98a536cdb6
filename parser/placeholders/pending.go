// Words that put off what belongs here: 此处待补充, 数据待核实.

package placeholders

import "github.com/fazhilint/fazhilint/parser/match"

// pendingWords put off by themselves what must be written; checkedLater only where figures are spoken of, since 线索待核实 is prose.
var (
	pendingWords  = []string{"待核实后补充", "待补充", "待填写", "待填", "待定稿"}
	checkedLater  = []string{"待核实", "待核对", "待核定", "待确认", "待更新"}
	pendingWhat   = []string{"此处", "这里", "此项", "此部分", "本部分", "数量", "名单", "内容", "具体内容", "人数", "金额", "具体金额", "时间", "件数"}
	pendingFigure = []string{"此处数据", "具体数据", "该数据", "此数据", "数据", "数字", "具体数", "具体数字", "此处"}
)

// pending reads 待补充, 此处待补充 or 数据待核实 that stands alone between marks; 有待补充 is ordinary prose.
func pending(text []rune, i int) int {
	if w, ok := match.OneAt(text, i, len(text), pendingWords); ok {
		return alone(text, i, i+match.Len(w), append(pendingFigure[:len(pendingFigure):len(pendingFigure)], pendingWhat...), true)
	}
	if w, ok := match.OneAt(text, i, len(text), checkedLater); ok {
		return alone(text, i, i+match.Len(w), pendingFigure, false)
	}
	return i
}

// alone gives end when [i, end), with what it is said of, stands between marks; bare says whether nothing need be said before it.
func alone(text []rune, i, end int, what []string, bare bool) int {
	if end < len(text) && !isMark(text[end]) {
		return i
	}
	if bare && i > 0 && isMark(text[i-1]) {
		return end
	}
	if w, ok := match.OneEnds(text, 0, i, what); ok {
		if start := i - match.Len(w); start == 0 || isMark(text[start-1]) {
			return end
		}
	}
	return i
}
