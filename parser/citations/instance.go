// Which instance the words around a case number say it is.

package citations

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// chainWords say that the number after them is the second instance of the case told before.
var chainWords = []string{"上诉后", "提起上诉", "提出上诉", "不服上诉", "均上诉", "上诉至", "不服一审", "不服该判决", "不服判决"}

// instance reads which instance the words around a number say it is.
func (r *reader) instance(n *tree.CaseNumber, before tree.Span, lead, next int, later bool) string {
	if word := r.instanceAttached(n, next); word != "" {
		return word // before the words behind the number before: 95号一审判决、（2023）…30号二审判决
	}
	if word := r.instanceWord(lead, before[1]); word != "" && !r.dealtWith(lead, before[1]) {
		return word
	}
	if word := r.instanceTag(n, next); word != "" {
		return meantBy(word)
	}
	if word := r.instanceAfter(n, next, later); word != "" {
		return word
	}
	if end := match.ClauseEnd(r.text, n.Span[1], next); match.Has(r.text, n.Span[1], end, []string{"驳回其再审申请", "驳回再审申请", "驳回了再审申请"}) && r.issuesIt(n) {
		return "申请再审"
	}
	if r.duringAppeal(lead, before) {
		return "二审"
	}
	if later && match.Has(r.text, before[0], before[1], []string{"二审期间", "二审过程中", "二审审理中"}) {
		return "二审"
	}
	if later && match.Has(r.text, before[0], before[1], chainWords) && !match.Has(r.text, before[0], before[1], []string{"未上诉", "不上诉", "申请再审", "撤回上诉", "未提起上诉", "未提出上诉"}) {
		return "二审"
	}
	return ""
}

// issuesIt says whether a number is that of what is decided, and not of a judgment that somebody attacked: 最高人民法院以（2024）最高法行申318号裁定.
func (r *reader) issuesIt(n *tree.CaseNumber) bool {
	if !strings.HasSuffix(n.Type, "初") && !strings.HasSuffix(n.Type, "终") {
		return true
	}
	_, ok := match.OneEnds(r.text, r.lo, n.Span[0], []string{"以", "作出", "作出的", "作出了"})
	return ok
}

// duringAppeal says whether the clause before a number's says that the appeal was heard, and a court did something with that number: 二审期间，某中级人民法院以（2024）…开庭.
func (r *reader) duringAppeal(lead int, before tree.Span) bool {
	at, word := match.Last(r.text, before[0], lead, []string{"二审期间，", "二审过程中，", "二审审理中，", "二审阶段，"})
	return at >= 0 && at+match.Len(word) >= lead && match.Has(r.text, lead, before[1], []string{"人民法院以", "人民法院对", "法院以"})
}

// objectWords before a number say that something is done with it: what follows is no outcome of its own.
var objectWords = []string{
	"撤销", "维持", "变更", "改判", "推翻", "发回", "不服", "上诉", "宣判后", "履行", "依据", "根据", "按照", "依照",
}

// dealtWith says whether words before a number say that something is done with it. What the case is about does not: 在徐某要求履行法定职责案中作出.
func (r *reader) dealtWith(from, to int) bool {
	words := string(r.text[from:max(from, to)])
	for _, matter := range []string{"履行法定职责", "履行监管职责", "履行职责", "履行行政协议", "履行法定义务"} {
		words = strings.ReplaceAll(words, matter, "")
	}
	return match.ContainsAny(words, objectWords...)
}

// instanceWords name an instance; meantBy says which.
var instanceWords = []string{"一审", "二审", "终审", "申请再审", "再审", "非诉"}

// meantBy gives the instance that a word names.
func meantBy(word string) string {
	switch word {
	case "终审":
		return "二审"
	case "非诉":
		return "非诉执行"
	}
	return word
}

// instanceWord finds the instance named last between two places; one that belongs to an attacked judgment, or two
// different ones, say nothing.
func (r *reader) instanceWord(from, to int) string {
	found := ""
	for i := from; i < to; i++ {
		word, ok := match.OneAt(r.text, i, to, instanceWords)
		if !ok {
			continue
		}
		if r.attacked(from, i, i+match.Len(word)) || found != "" && found != meantBy(word) {
			return ""
		}
		found = meantBy(word)
		i += match.Len(word) - 1
	}
	if found == "再审" && match.Has(r.text, from, to, []string{"申请再审", "再审申请", "再审审查"}) {
		return "申请再审"
	}
	return found
}

// attacked says whether the instance word at [at, end) names a judgment that someone attacks or upholds.
func (r *reader) attacked(from, at, end int) bool {
	if _, ok := match.OneEnds(r.text, from, at, []string{"不服", "维持", "撤销", "对", "经", "变更", "服从", "推翻"}); ok {
		return true
	}
	_, ok := match.OneAt(r.text, end, r.hi, []string{"判决后", "裁定后", "判决不服", "和二审", "、二审", "案件", "败诉", "胜诉", "均", "后", "法院", "期间", "阶段"})
	return ok && !match.At(r.text, end, r.hi, "法院以") && !match.At(r.text, end, r.hi, "法院作出")
}

// instanceTag reads （2021）吉0102行初112号一审、（2021）吉01行终30号二审: an instance word that stands alone between a number and
// the next mark tells of that number, and says nothing of the number after it.
func (r *reader) instanceTag(n *tree.CaseNumber, next int) string {
	word, ok := match.OneAt(r.text, n.Span[1], next, []string{"一审", "二审", "终审", "再审"})
	if !ok {
		return ""
	}
	if end := n.Span[1] + match.Len(word); end < r.hi && strings.ContainsRune("、，；。", r.text[end]) {
		return word
	}
	return ""
}

// instanceAttached reads （2021）吉行终112号二审行政判决书 and （2021）吉行终112号二审判决: an instance that the document right behind the number is called by.
func (r *reader) instanceAttached(n *tree.CaseNumber, next int) string {
	word, ok := match.OneAt(r.text, n.Span[1], next, []string{"一审", "二审", "终审", "再审"})
	if !ok {
		return ""
	}
	at := n.Span[1] + match.Len(word)
	if kind, ok := match.OneAt(r.text, at, next, []string{"行政", "民事", "刑事"}); ok {
		at += match.Len(kind)
	}
	if _, ok := match.OneAt(r.text, at, next, []string{"判决", "裁定", "调解书"}); !ok {
		return ""
	}
	return meantBy(word)
}

// instanceAfter reads ，一审裁定驳回 in the clause behind a number. 二审 behind a first-instance number tells of another
// judgment unless a first instance stands before it.
func (r *reader) instanceAfter(n *tree.CaseNumber, next int, later bool) string {
	end := match.ClauseEnd(r.text, n.Span[1], next)
	i, _ := match.First(r.text, n.Span[1], min(next, end+5), []string{"一审", "二审", "终审"})
	if i < 0 {
		return ""
	}
	verb := i + 2
	for _, word := range []string{"判决", "裁定", "依法"} {
		if match.At(r.text, verb, next, word) {
			verb += 2
		}
	}
	if _, ok := match.OneAt(r.text, verb, next, []string{"驳回", "准许", "准予", "按撤诉", "按自动", "撤销", "确认", "维持", "责令", "变更"}); !ok {
		return ""
	}
	if r.text[i] == '一' {
		return "一审"
	}
	if strings.HasSuffix(n.Type, "初") && (!later || n.Level == "basic") {
		return ""
	}
	return "二审"
}
