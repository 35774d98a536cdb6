// What an average is called, and what its name says it is taken over: 案均, 平均每个社区, 平均每村.

package claims

import (
	"slices"
	"strings"

	"github.com/fazhilint/fazhilint/parser/lexis"
)

// perWord names the base of an average in one word, with the families of figures that can be that base.
type perWord struct {
	word     string
	families []string
}

var perWords = []perWord{ //nolint:gochecknoglobals // a constant table

	{"人均", []string{"person"}}, {"户均", []string{"户", "家"}}, {"案均", []string{"case"}}, {"件均", []string{"case"}}, {"场均", []string{"session"}},
	{"次均", []string{"次", "session", "person-time"}}, {"家均", []string{"家"}}, {"期均", []string{"期"}}, {"村均", []string{"个"}}, {"站均", []string{"个", "处"}}, {"社区均", []string{"个"}}, {"日均", []string{lexis.Duration}},
	{"项均", []string{"项"}}, {"校均", []string{"所", "家", "个"}}, {"镇均", []string{"个"}}, {"份均", []string{"份"}}, {"卷均", []string{"卷"}}, {"批均", []string{"批"}}, {"处均", []string{"处"}}, {"起均", []string{"case"}}, {"笔均", []string{"笔"}}, {"单均", []string{"单"}}, {"车均", []string{"辆", "辆次"}}, {"所均", []string{"所", "家"}},
	{"年均", []string{lexis.Duration}}, {"月均", []string{lexis.Duration}},
}

// averageLabel gives the words before an average, also where a bracket names another base: 平均每个村（社区）.
func averageLabel(m *mention) string {
	if m.label != "" {
		return m.label
	}
	label, _ := bracketEnding(m.gap)
	return label
}

// perOf reads what an average is taken over: a family of figures and, for 平均每个社区, the noun.
func perOf(label string) (families []string, noun string, ok bool) {
	if !strings.Contains(label, "均") {
		return nil, "", false
	}
	for _, per := range perWords {
		if at := strings.LastIndex(label, per.word); at >= 0 && len(label)-at <= 24 {
			return per.families, "", true
		}
	}
	at := strings.LastIndex(label, "平均每")
	if at < 0 {
		return nil, "", false
	}
	rest := []rune(label[at+len("平均每"):])
	if len(rest) == 0 {
		return nil, "", false
	}
	unit := string(rest[0])
	if family, ok := visits(string(rest)); ok {
		return []string{family}, "", true
	}
	switch unit {
	case "个", "家", "户", "次", "期", "名", "人", "场", "件", "宗", "起", "项",
		"处", "台", "座", "栋", "辆", "艘", "条", "卷", "份", "批":
	case "所":
		return []string{"所", "家", "个"}, "所", true
	case "校":
		return []string{"所", "家", "个"}, "学", true
	case "村", "镇", "乡", "站", "点", "园", "院", "企":
		return []string{"个", "家", "所", "处"}, unit, true
	default:
		return timeUnit(unit)
	}
	if len(rest) > 1 && (unit == "个" || unit == "项") {
		noun = string(rest[1:min(len(rest), 3)])
	}
	return []string{familyOf(unit)}, noun, true
}

// timeUnit reads 平均每年 and 平均每月, and 平均每班, which is counted in 个.
func timeUnit(unit string) (families []string, noun string, ok bool) {
	switch unit {
	case "年", "月":
		return []string{lexis.Duration}, "", true
	case "班":
		return []string{"个", "班", "期"}, "班", true
	default:
		return nil, "", false
	}
}

// visits gives the family of the units that count visits: 平均每人次, 平均每家次.
func visits(rest string) (family string, ok bool) {
	switch {
	case strings.HasPrefix(rest, "人次"):
		return "person-time", true
	case strings.HasPrefix(rest, "家次"), strings.HasPrefix(rest, "户次"):
		return rest[:len("家次")], true
	default:
		return "", false
	}
}

// isAverage says whether the words before a figure make it an average: 平均每个村（社区）3场, 户均0.5万元, 人均立案2.1件.
func isAverage(gap, label string) bool {
	if at := strings.LastIndex(gap, "平均"); at >= 0 && !strings.ContainsAny(gap[at:], "，。；,;") {
		return true
	}
	return strings.Contains(label, "均") && slices.ContainsFunc(perWords, func(per perWord) bool {
		return strings.HasSuffix(label, per.word) || strings.HasPrefix(label, per.word)
	})
}

// familyOf gives the family of the one-character units that follow 每.
func familyOf(unit string) string {
	switch unit {
	case "名", "人":
		return "person"
	case "件", "宗", "起":
		return "case"
	case "场":
		return "session"
	default:
		return unit
	}
}
