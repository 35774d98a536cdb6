// Counts that take up names told right before, and cases named right behind their number: 宏业地产、金桥物业、顺达公交，这3家企业; 2起案件为甲诉乙案、
// 丙诉丁案.

package counts

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// takenUp reads a count behind ，这 that takes up the series of names in the clause before it.
func takenUp(r *prose.Reader, m *prose.Mention) {
	at := m.Span[0]
	if at < 3 || r.Text[at-1] != '这' || r.Text[at-2] != '，' || !slices.Contains([]string{"家", "个", "名", "项", "所"}, m.Unit) {
		return
	}
	start, ok := seriesStart(r, at-2)
	if !ok {
		return
	}
	for i := start; i < at-2 && r.Text[i] != '、'; i++ {
		if match.HasAt(r.Text, i, "包括") {
			start = i + 2
		}
	}
	items := namesIn(r, start, at-2)
	if len(items) < 3 || !plainNames(items, "place") || slices.ContainsFunc(items, func(t tree.Term) bool { return joiners(t.Text) > 0 }) {
		return
	}
	namedClaim(r, m, items, "这")
}

// namedMade reads 四个法定程序，将甲、乙、丙、丁、戊作为必经环节: names that are made something of. Fewer than there are may be a pick.
func namedMade(r *prose.Reader, m *prose.Mention) {
	for _, opening := range []string{"，将", "，把"} {
		items, words, end := namesAfter(r, m, 12, opening)
		at, word := match.First(r.Text, max(end-20, m.Span[1]), end, []string{"作为", "列为", "确定为", "明确为"})
		if len(items) < 2 || word == "" || match.ContainsAny(strings.ReplaceAll(words, "参与", ""), "和", "及", "与", "或") {
			continue
		}
		from := items[0].Span[0]
		if items = namesIn(r, from, at); int64(len(items)) >= m.N && len(items) > 2 {
			namedClaim(r, m, items, "将")
		}
	}
}

// casesNamed reads 2起案件为甲诉乙案、丙诉丁案: the names of cases behind 为, all of which end with 案.
func casesNamed(r *prose.Reader, m *prose.Mention) {
	const reach = 400 // characters of the names of the cases, which are whole clauses
	if m.Unit != "起" && m.Unit != "件" {
		return
	}
	at := m.Span[1]
	for _, opening := range []string{"案件为", "案件是", "案件分别为", "案件分别是", "案件即"} {
		if !match.HasAt(r.Text, at, opening) {
			continue
		}
		from := at + match.Len(opening)
		end := seriesEnd(r, from, reach)
		items := namesIn(r, from, end)
		if len(items) > 1 && end-from < reach && !slices.ContainsFunc(items, func(t tree.Term) bool {
			return !strings.HasSuffix(t.Text, "案") || utf8.RuneCountInString(t.Text) < 5
		}) {
			namedClaim(r, m, items, "为")
		}
		return
	}
}
