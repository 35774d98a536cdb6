// Differences told by 多 or 少 and a verb: 同比多办21场, 比上年少受理326起.

package lexicon

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/fazhilint/fazhilint/parser/match"
)

// moreVerbs are the verbs behind 多 and 少 by which a difference is told.
var moreVerbs = []string{ //nolint:gochecknoglobals // a constant list
	"收", "收到", "收取", "办", "办理", "办结", "受理", "审结", "立", "立案", "查", "查处", "处置", "调解", "化解", "培训", "举办", "开展", "检查", "建", "建成",
	"发", "发放", "招", "处理", "接待", "挽回", "缴", "收缴", "接报", "审查", "制定",
}

// MoreOrLess says whether words before a figure end with 多 or 少 and a verb, so that it is a difference: up, down or empty.
func MoreOrLess(label string) string {
	if more(label, "多") {
		return "up"
	}
	if more(label, "少") {
		return "down"
	}
	return ""
}

// more says whether a label ends with a word and one of the verbs, and nothing but a comparison stands before.
func more(label, word string) bool {
	at := strings.LastIndex(label, word)
	if at < 0 || !slices.Contains(moreVerbs, strings.TrimSuffix(label[at+len(word):], "了")) {
		return false
	}
	before := label[:at]
	return (before == "" || match.EndsWithAny(before, "同比", "环比", "年", "同期", "年间", "相比")) && utf8.RuneCountInString(before) <= 10
}
