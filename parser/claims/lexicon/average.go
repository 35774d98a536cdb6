// Words for averages: 案均, 人均, 平均每个社区.

package lexicon

import (
	"slices"
	"strings"

	"github.com/fazhilint/fazhilint/parser/lexis"
)

// PerWord names the base of an average in one word, with the families of figures that can be that base.
type PerWord struct {
	Word     string
	Families []string
}

// PerWords lists the names of averages that are one word.
var PerWords = []PerWord{ //nolint:gochecknoglobals // a constant table

	{"人均", []string{"person"}}, {"户均", []string{"户", "家"}}, {"案均", []string{"case"}}, {"件均", []string{"case"}}, {"场均", []string{"session"}},
	{"次均", []string{"次", "session", "person-time"}}, {"家均", []string{"家"}}, {"期均", []string{"期"}}, {"村均", []string{"个"}}, {"站均", []string{"个", "处"}}, {"社区均", []string{"个"}}, {"日均", []string{lexis.Duration}},
	{"项均", []string{"项"}}, {"校均", []string{"所", "家", "个"}}, {"镇均", []string{"个"}}, {"街均", []string{"个"}}, {"乡均", []string{"个"}}, {"份均", []string{"份"}}, {"卷均", []string{"卷"}}, {"批均", []string{"批"}}, {"处均", []string{"处"}}, {"起均", []string{"case"}}, {"宗均", []string{"case"}}, {"笔均", []string{"笔"}}, {"台均", []string{"台"}}, {"辆均", []string{"辆"}}, {"单均", []string{"单"}}, {"车均", []string{"辆", "辆次"}}, {"所均", []string{"所", "家"}},
	{"年均", []string{lexis.Duration}}, {"月均", []string{lexis.Duration}}, {"按月平均", []string{lexis.Duration}}, {"平均每天", []string{lexis.Duration}}, {"平均每日", []string{lexis.Duration}},
}

// IsAverage says whether the words before a figure make it an average: 平均每个村（社区）3场, 户均0.5万元, 人均立案2.1件.
func IsAverage(gap, label string) bool {
	if at := strings.LastIndex(gap, "平均"); at >= 0 && !strings.ContainsAny(gap[at:], "，。；,;") {
		return true
	}
	return strings.Contains(label, "均") && slices.ContainsFunc(PerWords, func(per PerWord) bool {
		return strings.HasSuffix(label, per.Word) || strings.HasPrefix(label, per.Word)
	})
}
