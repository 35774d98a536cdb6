// What a figure is called and what part it plays: label and role, from the words of its clause.

package figures

import (
	"slices"
	"strings"

	"github.com/fazhilint/fazhilint/parser/layout/glyph"
	"github.com/fazhilint/fazhilint/parser/lexis"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// labelReach is how many characters before a figure can name it.
const labelReach = 16

// describe sets Label and Role from the words around a figure; after is where the figure before it ends.
func (r *reader) describe(f *tree.Figure, after int, within tree.Span) {
	begin := f.Span[0]
	for begin > after && f.Span[0]-begin < labelReach && !isBreak(r.text[begin-1]) && !glyph.IsDigit(r.text[begin-1]) {
		begin--
	}
	label := strings.TrimSpace(string(r.text[begin:f.Span[0]]))
	if label == "" {
		end := f.Span[1]
		for end < within[1] && end-f.Span[1] < labelReach && !isBreak(r.text[end]) && !glyph.IsDigit(r.text[end]) {
			end++
		}
		label = strings.TrimSpace(string(r.text[f.Span[1]:end]))
	}
	f.Label = label
	f.Role = r.role(f, within)
}

// roleWords are words of a clause that say what a figure is: what is to be reached, what a rule demands, another actor's
// figure, an earlier year's, a sum over years.
var roleWords = indexRoles([]struct{ role, words string }{ //nolint:gochecknoglobals // a constant table
	{"target", "力争 确保达到 争取 目标 稳定在 保持在 控制在"},
	{"duty", "原则上 每年至少 每月至少 每季度至少 应当不少于 规定不少于 要求不少于"},
	{"other-actor", "全省平均 全市平均 全国平均 全区平均 全县平均 平均水平 高于全 低于全 高出全"},
	{"prior-year", "上年 去年 上一年 往年 同期"},
	{"cumulative", "累计"},
})

// roleWord is a word with its role and the rank of that role: the lowest rank of a clause decides.
type roleWord struct {
	word []rune
	role string
	rank int
}

// indexRoles finds role words by their first character.
func indexRoles(roles []struct{ role, words string }) map[rune][]roleWord {
	index := map[rune][]roleWord{}
	for rank, r := range roles {
		for _, word := range strings.Fields(r.words) {
			runes := []rune(word)
			index[runes[0]] = append(index[runes[0]], roleWord{runes, r.role, rank})
		}
	}
	return index
}

// role says whether a figure is something other than this year's own result.
func (r *reader) role(f *tree.Figure, within tree.Span) string {
	if f.Section >= 0 && f.Section < len(r.plan) && r.plan[f.Section] {
		return "target"
	}
	begin := f.Span[0]
	for begin > within[0] && f.Span[0]-begin < 24 && !isStop(r.text[begin-1]) {
		begin--
	}
	clause := r.text[begin:f.Span[1]]
	role, best := "", -1
	for i, ch := range clause {
		for _, w := range roleWords[ch] {
			if (best < 0 || w.rank < best) && len(clause)-i >= len(w.word) && slices.Equal(clause[i:i+len(w.word)], w.word) {
				if !r.excused(f, begin+i, &w, clause[:i]) {
					role, best = w.role, w.rank
				}
			}
		}
	}
	return role
}

// excused says whether a word of a clause does not say what it says elsewhere: 由上年的36场增加到61场, and 完成年度目标12000人的107.2%, a
// result that is measured by a goal.
func (r *reader) excused(f *tree.Figure, at int, w *roleWord, before []rune) bool {
	return w.role == "prior-year" && (r.addsThisYear(at) || r.samePeriod(at, string(w.word)) || r.reached(f, at) || r.takenUp(f, at) || r.cameSince(f, at)) || string(w.word) == "目标" && completed(string(before))
}

// addsThisYear says whether the word is part of 加上 and 年内 or 年初: 加上年内受理的131件.
func (r *reader) addsThisYear(at int) bool {
	const word = 3 // characters of 上年内
	return lexis.AddsThisYear(string(r.text[max(at-1, 0):at]), string(r.text[at:min(at+word, len(r.text))]))
}

// samePeriod says whether 同期 sets something else of the same time beside what was told, and not last year's value: ；同期被诉案件依次为7件、8件.
func (r *reader) samePeriod(at int, word string) bool {
	return word == "同期" && lexis.SamePeriod(r.text, at)
}

// takenUp says whether words of last year only tell where the things come from that this year's work is about: 对上年督察反馈的19个
// 问题.
func (r *reader) takenUp(f *tree.Figure, word int) bool {
	if f.Span[0] == 0 || r.text[f.Span[0]-1] != '的' {
		return false
	}
	_, taken := match.OneEnds(r.text, 0, word, []string{"对", "针对", "围绕", "对照"})
	return taken
}

// cameSince says whether a mark of a list and a word of this year stand between the words of last year and the figure: 上年结转87件、新收2069件; also
// before the figures behind that one: 上年结转16件、新收225件、审结212件.
func (r *reader) cameSince(f *tree.Figure, word int) bool {
	for i := f.Span[0] - 1; i > word; i-- {
		if r.text[i] != '、' {
			continue
		}
		if _, fresh := match.OneAt(r.text, i+1, f.Span[0], []string{"新收", "新受理", "新立", "新接", "新增", "本年", "当年", "今年", "年内", "全年", "受理", "收到"}); fresh {
			return true
		}
	}
	return false
}

// completed says whether the words before 目标 say that it was reached, not that it is to be.
func completed(words string) bool {
	at := strings.LastIndex(words, "完成")
	return at >= 0 && !strings.ContainsAny(words[at:], "，；、") && !match.ContainsAny(words[:at], "确保", "力争", "争取")
}

// reached says whether a figure is what the one before it became, so that words of last year before that one do not speak
// of it: 由上年的36场增加到61场.
func (r *reader) reached(f *tree.Figure, word int) bool {
	n := len(r.doc.Figures)
	if n == 0 || r.doc.Figures[n-1].Span[0] < word || f.Span[0] == 0 {
		return false
	}
	switch r.text[f.Span[0]-1] {
	case '至', '到', '为':
		return true
	default:
		return false
	}
}

// isBreak says whether a label cannot reach over r.
func isBreak(r rune) bool {
	switch r {
	case '，', '。', '；', '：', '、', ',', ';', ':', '（', '(', '）', ')', '\n', '！', '？', '“', '”', '|':
		return true
	default:
		return false
	}
}

// isStop says whether a clause ends at r.
func isStop(r rune) bool {
	switch r {
	case '，', '。', '；', '：', ',', ';', ':', '\n':
		return true
	default:
		return false
	}
}

// planWords stand in headings of sections that speak of what is to come.
var planWords = []string{"安排", "打算", "计划", "下一步", "下步", "下一年度", "思路", "工作要点", "展望", "努力方向", "改进措施", "工作重点", "工作举措"} //nolint:gochecknoglobals // a constant list

// planSections says of each section whether it or a section above it is about next year.
func planSections(doc *tree.Document) []bool {
	plan := make([]bool, len(doc.Sections))
	for i, s := range doc.Sections {
		if s.Parent >= 0 && s.Parent < i && plan[s.Parent] {
			plan[i] = true
			continue
		}
		next := doc.Meta.ReportYear > 0 && s.Year == doc.Meta.ReportYear+1
		past := strings.Contains(s.Heading, "成效") || s.Year > 0 && s.Year == doc.Meta.ReportYear && strings.Contains(s.Heading, "举措")
		plan[i] = next || s.Level == 1 && !past && match.ContainsAny(s.Heading, planWords...)
	}
	return plan
}
