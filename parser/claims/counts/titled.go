// Counts whose items are titles or numbered through in words: 《甲》《乙》等…; 七个制度文件：《甲》…; 4起典型案件：第一起…；第二起….

package counts

import (
	"slices"
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/lexicon"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// titledUnits are the units in which documents are counted.
var titledUnits = []string{"项", "个", "件", "部", "份"} //nolint:gochecknoglobals // a constant list

// titledBefore reads 《甲》《乙》、《丙》四项制度: the titles that stand right before a count are what it counts, unless 等 stands between.
func titledBefore(r *prose.Reader, m *prose.Mention) {
	if !slices.Contains(titledUnits, m.Unit) {
		return
	}
	var items []tree.Term
	at := m.Span[0]
	for at > 0 && len(items) <= 20 {
		at = beforeBracket(r, at)
		if at == 0 || r.Text[at-1] != '》' {
			break
		}
		open := at - 1
		for open > 0 && at-open < 60 && r.Text[open] != '《' {
			open--
		}
		if r.Text[open] != '《' {
			return
		}
		items = append(items, itemBetween(r, open, at))
		at = open
		for at > 0 && (r.Text[at-1] == '、' || r.Text[at-1] == '和' || r.Text[at-1] == '及') {
			at--
		}
	}
	if len(items) < 2 {
		return
	}
	slices.Reverse(items)
	namedClaim(r, m, items, "《》")
}

// titledBehind reads 七个制度文件：《甲》《乙》…。: the titles behind a count and a colon, up to the end of the sentence, are what it counts.
func titledBehind(r *prose.Reader, m *prose.Mention) {
	at := colonBehind(r, m)
	if !slices.Contains(titledUnits, m.Unit) || at < 0 {
		return
	}
	var items []tree.Term
	for at < len(r.Text) && r.Text[at] == '《' && len(items) <= 30 {
		shut := slices.Index(r.Text[at:min(at+80, len(r.Text))], '》')
		if shut < 0 {
			return
		}
		items = append(items, itemBetween(r, at, at+shut+1))
		at += shut + 1
		for at < len(r.Text) && strings.ContainsRune("、和及", r.Text[at]) {
			at++
		}
	}
	if len(items) > 1 && closesTitles(r, at) {
		namedClaim(r, m, items, "《》")
	}
}

// closesTitles says whether a series of titles is over at a place: a stop stands there, or a comma behind which something else is told.
func closesTitles(r *prose.Reader, at int) bool {
	if match.HasAt(r.Text, at, "。") || match.HasAt(r.Text, at, "；") {
		return true
	}
	if !match.HasAt(r.Text, at, "，") {
		return false
	}
	_, more := match.OneAt(r.Text, at+1, len(r.Text), []string{"以及", "和", "及", "还", "另", "《", "等"})
	const rest = 300 // characters to the end of the sentence
	stop, _ := match.First(r.Text, at, min(at+rest, len(r.Text)), []string{"。", "；", "\n"})
	return !more && stop > at && !slices.Contains(r.Text[at:stop], '《')
}

// ordinalsBehind reads 4起典型案件：第一起…；第二起…；第三起…: what a colon announces is numbered through, in the unit of its count or by its noun.
func ordinalsBehind(r *prose.Reader, m *prose.Mention) {
	const reach = 1000 // characters of what is told under one ordinal
	at := colonBehind(r, m)
	if at < 0 {
		return
	}
	thing := m.Unit
	if noun := lexicon.FirstRunes(r.Words(m.Span[1], min(m.Span[1]+2, len(r.Text))), 2); !match.HasAt(r.Text, at, "第一"+thing) {
		thing = noun // 三个阶段：第一阶段…
	}
	if thing == "" || !match.HasAt(r.Text, at, "第一"+thing) {
		return
	}
	var items []tree.Term
	for _, ordinal := range []string{"一", "二", "三", "四", "五", "六", "七", "八", "九", "十"} {
		end := min(at+reach, len(r.Text))
		next, word := match.First(r.Text, at, end, []string{"第" + ordinal + thing})
		if word == "" || slices.Contains(r.Text[at:next], '\n') {
			break
		}
		at = next + match.Len(word)
		items = append(items, itemBetween(r, next, at))
	}
	if len(items) > 1 {
		namedClaim(r, m, items, "第一")
	}
}

// colonBehind gives the place behind the colon that follows a count and its noun, or behind 分别为, 即 or a full stop before 第一; -1 where there is neither.
func colonBehind(r *prose.Reader, m *prose.Mention) int {
	const reach = 14 // characters of the noun
	at := m.Span[1]
	for at < len(r.Text) && at-m.Span[1] <= reach && !isMark(r.Text[at]) {
		at++
	}
	for _, opening := range []string{"，分别为：", "，分别是：", "，即：", "，分别为", "，分别是", "，即", "："} {
		if match.HasAt(r.Text, at, opening) {
			return at + match.Len(opening)
		}
	}
	if match.HasAt(r.Text, at, "。第一") {
		return at + match.Len("。") // 共三起。第一起…；第二起…。
	}
	return -1
}

// itemBetween makes the term of one thing that a count counts.
func itemBetween(r *prose.Reader, from, to int) tree.Term {
	one := int64(1)
	return tree.Term{Figure: -1, Text: string(r.Text[from:to]), Span: tree.Span{from, to}, Written: 1, Low: 1, High: &one, Exact: true}
}

// beforeBracket gives the place before a bracket that ends at a place, as that of a document number behind a title.
func beforeBracket(r *prose.Reader, at int) int {
	if at == 0 || r.Text[at-1] != '）' && r.Text[at-1] != ')' {
		return at
	}
	for open := at - 1; open > 0 && at-open < 40; open-- {
		if r.Text[open] == '（' || r.Text[open] == '(' {
			return open
		}
	}
	return at
}
