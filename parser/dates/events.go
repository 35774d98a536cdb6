// Party congresses and plenums of the Central Committee: 党的二十大, 十九届二中、三中全会. Local ones are no events:
// they are counted (市委十一届十次全会) where central ones are named by 中 (十九届四中全会).

package dates

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/lexis"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// termBefore reads the numeral that ends before i, 11 to 29; the start is -1 when there is none.
func (r *reader) termBefore(i int) (term, start int) {
	start = i
	for start > r.lo && i-start < 4 && strings.ContainsRune("一二三四五六七八九十", r.text[start-1]) {
		start--
	}
	if start == i {
		return 0, -1
	}
	n, ok := lexis.ChineseInt(r.text[start:i])
	if !ok || n < 11 || n > 29 {
		return 0, -1
	}
	return int(n), start
}

// congress reads 十九大 when the 大 stands at i.
func (r *reader) congress(i int) {
	term, start := r.termBefore(i)
	if start < 0 {
		return
	}
	party := match.Ends(r.text, r.lo, start, "党的")
	if !party {
		next := i + 1
		if _, ok := match.OneAt(r.text, next, r.hi, []string{"精神", "报告", "以来", "和", "、", "胜利", "召开", "提出", "部署", "代表", "会议", "之", "关于", "确", "要求", "战略", "，", "。", "及", "后", "党章", "》", "”", "习近平", "决策", "主题", "擘画"}); !ok {
			return
		}
		if prev := r.char(start - 1); prev != 0 && strings.ContainsRune("第这那共有等", prev) {
			return
		}
	} else if next := r.char(i + 1); next != 0 && strings.ContainsRune("类项件品", next) {
		return
	}
	r.addEvent(tree.Event{Kind: "congress", Term: term, Span: tree.Span{start, i + 1}})
}

// longCongress reads 中国共产党第二十次全国代表大会 and 党的第二十次全国代表大会 when the 次 stands at i.
func (r *reader) longCongress(i int) {
	if !match.At(r.text, i+1, r.hi, "全国代表大会") {
		return
	}
	term, start := r.termBefore(i)
	if start < 1 || r.text[start-1] != '第' {
		return
	}
	if _, ok := match.OneEnds(r.text, r.lo, start-1, []string{"党的", "共产党"}); !ok {
		return
	}
	r.addEvent(tree.Event{Kind: "congress", Term: term, Span: tree.Span{start - 1, i + 7}})
}

// plenums reads 十九届二中、三中、四中全会 when the 届 stands at i; each plenum is an event of its own.
func (r *reader) plenums(i int) int {
	term, start := r.termBefore(i)
	if start < 0 || r.char(start-1) == '第' {
		return i + 1
	}
	if match.At(r.text, i+1, r.hi, "历次全会") {
		r.addEvent(tree.Event{Kind: "plenum", Term: term, Span: tree.Span{start, i + 5}})
		return i + 5
	}
	var found []tree.Event
	for j := i + 1; j < r.hi; {
		n := strings.IndexRune("一二三四五六七八九", r.char(j))
		if n < 0 || r.char(j) == 0 || r.char(j+1) != '中' {
			break
		}
		from := j
		if len(found) == 0 {
			from = start
		}
		j += 2
		found = append(found, tree.Event{Kind: "plenum", Term: term, Plenum: n/3 + 1, Span: tree.Span{from, j}})
		if match.At(r.text, j, r.hi, "全会") {
			found[len(found)-1].Span[1] = j + 2
			for k := range found {
				r.addEvent(found[k])
			}
			return j + 2
		}
		for strings.ContainsRune("、和及，与", r.char(j)) && r.char(j) != 0 {
			j++
		}
	}
	return i + 1
}

// addEvent gives an event its role and records it. One that is awaited (喜迎, 迎接, 筹备) may lie ahead.
func (r *reader) addEvent(e tree.Event) {
	e.ID = len(r.doc.Events)
	e.Text = string(r.text[e.Span[0]:e.Span[1]])
	e.Sentence, e.Section = r.at.Sentence(e.Span[0]), r.at.Section(e.Span[0])
	e.Role = "mentioned"
	if r.awaited(e.Span) || r.at.Plan(e.Span[0]) {
		e.Role = "plan"
	}
	r.doc.Events = append(r.doc.Events, e)
}

// awaited says whether the clause around an event looks forward to it: 喜迎党的二十大, 为党的二十大召开营造环境, 二十大代表选举.
func (r *reader) awaited(at tree.Span) bool {
	start := match.ClauseStart(r.text, max(r.lo, at[0]-16), at[0])
	if match.Has(r.text, start, at[0], []string{"喜迎", "迎接", "筹备", "即将", "护航", "献礼", "保障", "迎庆", "迎战", "备战", "展望", "面向"}) {
		return true
	}
	end := match.ClauseEnd(r.text, at[1], min(r.hi, at[1]+16))
	return match.Has(r.text, at[1], end, []string{"即将", "将于", "召开前", "召开之前", "前夕", "营造", "献礼", "护航", "筹备", "安保", "维稳", "代表选举", "代表候选", "代表推", "代表的选举"})
}
