// Which court the text says gave a case number.

package citations

import (
	"sort"

	"github.com/fazhilint/fazhilint/parser/match"
)

// courtLinks may stand between a court's name and the number it gave.
var courtLinks = []string{
	"作出的", "作出", "做出", "公开开庭", "开庭", "依法", "经审理", "审理", "一审", "二审", "终审", "再审", "立案受理", "立案", "受理", "案号为", "案号", "编号",
	"下达", "送达", "出具", "发出", "审结", "判决", "裁定", "分别", "生效", "该案", "的", "于", "以", "为", "是", "，", ",", "：", ":", "、", " ", "后",
	"年", "月", "日", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "\n", "“", "《", "认为", "最终", "已", "就", "此", "按", "文号",
}

// courtBars between a court and a number say that the number is not this court's.
var courtBars = []string{
	"上诉", "申诉", "申请", "起诉", "不服", "撤销", "维持", "移送", "指定", "发回", "改判", "驳回", "法院", "中院", "高院", "变更", "指令", "检察院", "分院", "；", ";", "。",
}

// courtBefore gives the index of the court that the text says issued the number at, -1 when it says none.
func (r *reader) courtBefore(at, from int) int {
	i := r.courtUpTo(at)
	if i < 0 {
		return -1
	}
	span := r.doc.Courts[i].Span
	if span[0] < from || at-span[1] > 60 || match.Ends(r.text, from, span[0], "向") || !r.linked(span[1], at) {
		return -1
	}
	return i
}

// courtOfDispute gives the index of the court that a dispute is said to be before by the words right in front of it: 集安市人民法院审理的
// 赵某诉…一案，以（2023）….
func (r *reader) courtOfDispute(at, start int) int {
	i := r.courtUpTo(start)
	if i < 0 || r.courtUpTo(at) != i {
		return -1 // another court is named in between
	}
	switch string(r.text[r.doc.Courts[i].Span[1]:start]) {
	case "审理的", "受理的", "审结的", "立案的", "立案审理的", "一审的", "二审的":
	default:
		return -1
	}
	if _, closed := match.OneEnds(r.text, start, at, []string{"以", "作出", "案号为", "，", "（", "("}); !closed {
		return -1
	}
	return i
}

// courtBehind gives the index of the court that the words right behind a number say tried the case: …行初208号，由上海市静安区人民法院审理; -1 when they say none.
func (r *reader) courtBehind(end int) int {
	by, ok := match.OneAt(r.text, end, r.hi, []string{"，由", ",由", "由", "一案由", "，经"})
	if !ok {
		return -1
	}
	i := r.courtUpTo(end) + 1
	if i >= len(r.doc.Courts) || r.doc.Courts[i].Span[0] != end+match.Len(by) {
		return -1
	}
	if _, tried := match.OneAt(r.text, r.doc.Courts[i].Span[1], r.hi, []string{"审理", "一审", "作出", "判决", "裁定", "受理", "立案"}); !tried {
		return -1
	}
	return i
}

// courtUpTo gives the index of the last court named that ends at or before a place, -1 when there is none.
func (r *reader) courtUpTo(at int) int {
	courts := r.doc.Courts
	return sort.Search(len(courts), func(i int) bool { return courts[i].Span[1] > at }) - 1
}

// linked says whether the words between a court and a number make the one the giver of the other.
func (r *reader) linked(from, to int) bool {
	if r.hears(from, to) {
		return true
	}
	if match.Has(r.text, from, to, courtBars) {
		return false
	}
	if r.pastLinks(from, to) >= to || r.findsIn(from, to) {
		return true
	}
	_, closed := match.OneEnds(r.text, from, to, []string{"作出", "作出的", "做出", "以", "出具", "下达", "案号为", "案号", "案号：", "案号:", "作出了"})
	return closed && !match.Has(r.text, from, to, []string{"对（", "对("})
}

// hears says whether a court is told to have taken on the appeal of somebody whose number follows: 杭州市中级人民法院2024年受理的赵某上诉案（2024）浙01行终266号.
func (r *reader) hears(from, to int) bool {
	const reach = 24 // characters
	word, ok := match.OneEnds(r.text, from, to, []string{"上诉案", "上诉一案", "上诉案件"})
	if !ok || to-from > reach {
		return false
	}
	at, verb := match.First(r.text, from, to, []string{"受理的", "审理的", "审结的"})
	return at >= 0 && r.pastLinks(from, at) >= at && !match.Has(r.text, at+match.Len(verb), to-match.Len(word), courtBars)
}

// findsIn says whether a court is told to have found something in its decision: 西青区人民法院在（2024）津0111行初36号行政判决书中认定.
func (r *reader) findsIn(from, to int) bool {
	const reach = 34 // characters of the number and the name of the decision
	return to == from+1 && r.text[from] == '在' && match.Has(r.text, to, min(to+reach, r.hi), []string{"判决书中", "裁定书中", "判决中", "裁定中"})
}

// pastLinks goes over linking words from a place on and gives where they end.
func (r *reader) pastLinks(i, to int) int {
	for i < to {
		word, ok := match.OneAt(r.text, i, to, courtLinks)
		if !ok {
			break
		}
		i += match.Len(word)
	}
	return i
}
