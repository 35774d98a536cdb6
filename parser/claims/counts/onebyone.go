// Counts whose items are told one by one behind them: 2件，一件为…，一件为…，还有一件为…; 两条：首先…，其次…，再次…; and those whose items stand in quotation marks before
// them: “周调度、月通报、季点评、年考核”四项机制.

package counts

import (
	"slices"
	"unicode/utf8"

	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// sentenceReach is how many characters behind a count its items are looked for.
const sentenceReach = 300

// oneByOne reads 一件为…，一件为…: more of them than there are.
func oneByOne(r *prose.Reader, m *prose.Mention) {
	if m.N > 9 {
		return
	}
	var items []tree.Term
	for _, clause := range clausesBehind(r, m) {
		n := len(items)
		for _, opening := range []string{"一", "另一", "还有一", "其中一", "再有一", "1", "另1", "还有1", "其中1"} {
			word := opening + m.Unit
			if _, told := match.OneAt(r.Text, clause+match.Len(word), len(r.Text), []string{"为", "是", "系", "因", "涉及", "属"}); match.HasAt(r.Text, clause, word) && told {
				items = append(items, itemBetween(r, clause, clause+match.Len(word)))
				break
			}
		}
		if len(items) == n && r.Text[clause-1] == '；' {
			break // something else is told
		}
	}
	if int64(len(items)) >= m.N {
		namedClaim(r, m, items, "一"+m.Unit)
	}
}

// inSuccession reads 两条：首先…，其次…，再次…: more of them than there are.
func inSuccession(r *prose.Reader, m *prose.Mention) {
	if m.N > 4 || colonBehind(r, m) < 0 {
		return
	}
	order := []string{"首先", "其次", "再次", "最后"}
	var items []tree.Term
	for _, clause := range clausesBehind(r, m) {
		if len(items) < len(order) && match.HasAt(r.Text, clause, order[len(items)]) {
			items = append(items, itemBetween(r, clause, clause+match.Len(order[len(items)])))
		}
	}
	if int64(len(items)) >= m.N {
		namedClaim(r, m, items, "首先")
	}
}

// clausesBehind gives the places where the clauses behind a count begin, up to the end of its sentence.
func clausesBehind(r *prose.Reader, m *prose.Mention) []int {
	var starts []int
	for at := m.Span[1]; at < len(r.Text) && at-m.Span[1] < sentenceReach; at++ {
		switch r.Text[at] {
		case '。', '\n':
			return starts
		case '，', '；', '：', '、':
			starts = append(starts, at+1)
		}
	}
	return nil
}

// quotedBefore reads names of one length in quotation marks right before the number of what they are: “周调度、月通报、季点评、年考核”四项机制.
func quotedBefore(r *prose.Reader, m *prose.Mention) {
	end := m.Span[0] - 1
	if end < 1 || r.Text[end] != '”' || !match.ContainsAny(r.Words(m.Span[1], min(m.Span[1]+sentenceReach/30, len(r.Text))), "机制", "制度", "工作法", "举措", "模式") {
		return
	}
	open := end - 1
	for open > 0 && end-open < seriesReach && inSeries(r.Text[open]) {
		open--
	}
	items := namesIn(r, open+1, end)
	if r.Text[open] != '“' || len(items) < 3 || slices.ContainsFunc(items, func(t tree.Term) bool {
		return utf8.RuneCountInString(t.Text) != utf8.RuneCountInString(items[0].Text) || utf8.RuneCountInString(t.Text) < 3
	}) {
		return
	}
	namedClaim(r, m, items, "“”")
}
