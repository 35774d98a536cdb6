// What a court decided: the outcome words behind a case number and the verb before them.

package citations

import (
	"cmp"
	"strings"

	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// outcome is a wording: head, then within a few characters tail.
type outcome struct {
	head, tail, name string
}

// outcomes in the order in which they are tried at one place.
var outcomes = []outcome{
	{"按", "撤诉处理", "按撤诉处理"},
	{"按撤回起诉处理", "", "按撤诉处理"},
	{"视为", "撤诉", "按撤诉处理"},
	{"准许", "撤诉", "准许撤诉"},
	{"准予", "撤诉", "准许撤诉"},
	{"准许", "撤回起诉", "准许撤诉"},
	{"准予", "撤回起诉", "准许撤诉"},
	{"准许", "撤回上诉", "准许撤回上诉"},
	{"准予", "撤回上诉", "准许撤回上诉"},
	{"驳回", "再审申请", "驳回再审申请"},
	{"驳回", "诉讼请求", "驳回诉讼请求"},
	{"驳回", "赔偿请求", "驳回诉讼请求"},
	{"驳回", "上诉", "驳回上诉"},
	{"驳回", "起诉", "驳回起诉"},
	{"维持原裁定", "", "维持原裁定"},
	{"维持", "一审裁定", "维持原裁定"},
	{"维持原判", "", "维持原判"},
	{"维持", "一审判决", "维持原判"},
	{"确认", "违法", "确认违法"},
	{"确认", "无效", "确认无效"},
	{"撤销", "一审", "撤销原判"},
	{"撤销原", "", "撤销原判"},
	{"撤销", "", "撤销"},
	{"变更", "", "变更"},
	{"责令", "", "责令履行"},
	{"判令", "", "责令履行"},
	{"不予立案", "", "不予立案"},
	{"不予受理", "", "不予立案"},
	{"不准予", "执行", "不准予执行"},
	{"准予", "执行", "准予执行"},
	{"终结诉讼", "", "终结诉讼"},
	{"移送", "管辖", "移送管辖"},
	{"发回重审", "", "发回重审"},
}

// outcomeGap bounds the words between head and tail: 驳回李某等十二人的诉讼请求.
const outcomeGap = 14

// outcomeAfter reads the first outcome between a number and the words that introduce the next one. It must stand in the
// same sentence; a word of doubt before it (申请, 请求, 要求) leaves it empty.
func (r *reader) outcomeAfter(n *tree.CaseNumber, next int) {
	if r.ofSeveral(n.Span[1]) {
		return
	}
	end := min(next, n.Span[1]+70, r.hi)
	for i := n.Span[1]; i < end; i++ {
		if r.text[i] == '。' || r.text[i] == '；' || r.text[i] == ';' {
			end = i
			break
		}
	}
	for i := n.Span[1]; i < end; i++ {
		o := r.outcomeAt(i, end)
		if o == nil {
			if r.goesElsewhere(n, i, end) {
				return
			}
			continue
		}
		if _, doubt := match.OneEnds(r.text, n.Span[1], i, []string{"申请", "请求", "要求", "提出", "拟", "不予", "未", "建议"}); doubt {
			return
		}
		if match.Has(r.text, match.ClauseStart(r.text, n.Span[1], i), i, []string{"被"}) { // what became of the judgment later
			return
		}
		n.Outcome = o.name
		n.Verb = r.verb(n.Span[1], i)
		if o.name == "驳回上诉" || o.name == "准许撤回上诉" {
			n.Instance = cmp.Or(n.Instance, "二审") // no first instance decides so
		}
		if o.name == "驳回上诉" {
			r.upheld(n, i, end)
		}
		return
	}
}

// ofSeveral says whether a number only begins a series of them, whose cases may have ended in several ways: 31号至36号，判决驳回4件、裁定驳回起诉2件.
func (r *reader) ofSeveral(end int) bool {
	return end+1 < r.hi && strings.ContainsRune("至—-~～", r.text[end]) && (r.text[end+1] >= '0' && r.text[end+1] <= '9' || r.text[end+1] == '（')
}

// goesElsewhere says whether the words at i turn to another court or instance, whose outcome is not the number's own.
func (r *reader) goesElsewhere(n *tree.CaseNumber, i, end int) bool {
	if _, ok := match.OneAt(r.text, i, end, []string{"上诉", "不服", "再审", "申诉", "抗诉", "中级人民法院", "高级人民法院", "中院", "高院", "申请执行"}); ok {
		return true
	}
	_, second := match.OneAt(r.text, i, end, []string{"二审", "终审"})
	return second && n.Instance != "二审" && strings.HasSuffix(n.Type, "初") && n.Level != "intermediate"
}

// outcomeAt gives the outcome whose wording begins at i, nil when none does.
func (r *reader) outcomeAt(i, end int) *outcome {
	switch r.text[i] {
	case '按', '视', '准', '驳', '维', '确', '撤', '变', '责', '判', '不', '终', '移', '发':
	default:
		return nil
	}
	for k := range outcomes {
		o := &outcomes[k]
		if !match.At(r.text, i, end, o.head) {
			continue
		}
		if o.tail == "" {
			return o
		}
		from := i + match.Len(o.head)
		stop := match.ClauseEnd(r.text, from, min(end, from+outcomeGap+match.Len(o.tail)))
		if at, _ := match.First(r.text, from, stop, []string{o.tail}); at >= 0 && r.wholly(from, at, at+match.Len(o.tail)) {
			return o
		}
	}
	return nil
}

// wholly says whether an outcome whose tail stands at [at, end) is one on the whole case: not 驳回其他诉讼请求, and no part of
// another word as in 驳回起诉人的请求.
func (r *reader) wholly(from, at, end int) bool {
	if match.Has(r.text, from, at, []string{"其他", "其它", "其余"}) {
		return false
	}
	return end >= r.hi || !strings.ContainsRune("人状书期权要", r.text[end])
}

// upheld reads 维持原判 or 维持原裁定 behind 驳回上诉.
func (r *reader) upheld(n *tree.CaseNumber, from, end int) {
	at, _ := match.First(r.text, from, min(from+24, end), []string{"维持"})
	if at < 0 {
		return
	}
	if o := r.outcomeAt(at, end); o != nil {
		n.Outcome = o.name
	}
}

// verb finds 判决 or 裁定 in the clause of the outcome at to, or before its colon; the name of the document (行政裁定书，行政裁定，)
// is none.
func (r *reader) verb(from, to int) string {
	start := match.ClauseStart(r.text, from, to)
	if start > from && (strings.ContainsRune("：:", r.text[start-1]) || match.Ends(r.text, from, start-1, "如下")) {
		start = match.ClauseStart(r.text, from, start-1)
	}
	at, word := match.Last(r.text, start, to, []string{"判决", "裁定"})
	if at < 0 || match.At(r.text, at+2, r.hi, "书") {
		return ""
	}
	if _, name := match.OneEnds(r.text, from, at, []string{"行政", "民事", "刑事", "行政赔偿"}); name {
		return ""
	}
	return word
}

// exampleWords introduce a number as an example of what was said before it.
var exampleWords = []string{"例如", "如", "详见", "见", "案号为", "案号", "案号：", "案号:"}

// handsOver says whether a clause tells that the document was written or served on somebody after the outcome was told: 法院裁定按撤诉处理，
// 并制作（2024）….
func (r *reader) handsOver(from, to int) bool {
	_, begins := match.OneAt(r.text, from, to, []string{"并", "随后", "遂"})
	return begins && match.Has(r.text, from, to, []string{"送达", "制作", "出具", "下达", "作出"})
}

// outcomeBefore reads 均判决驳回起诉，如（2023）…: what the clause before says of all cases is said of the number. from is
// where the words of the number before end.
func (r *reader) outcomeBefore(n *tree.CaseNumber, from int) {
	word, ok := match.OneEnds(r.text, from, n.Span[0], exampleWords)
	end := n.Span[0] - match.Len(word)
	if start := match.ClauseStart(r.text, from, n.Span[0]); !ok && n.Document != "" && r.handsOver(start, n.Span[0]) {
		end, ok = start, true
	}
	if !ok || end <= from || !strings.ContainsRune("，,（(", r.text[end-1]) {
		return
	}
	end--
	start := max(match.ClauseStart(r.text, from, end), end-40)
	at, verb := match.Last(r.text, start, end, []string{"判决", "裁定"})
	if at < 0 {
		return
	}
	if o := r.outcomeAt(at+match.Len(verb), end); o != nil {
		n.Outcome, n.Verb = o.name, verb
	}
}
