// Differences told by 多 or 少 and a verb: 同比多办21场, 比上年少受理326起.

package lexicon

import (
	"strings"
	"unicode/utf8"

	"github.com/fazhilint/fazhilint/parser/match"
)

// moreVerbs are the verbs behind 多 and 少 by which a difference is told.
var moreVerbs = []string{ //nolint:gochecknoglobals // a constant list
	"收", "收到", "收取", "办", "办理", "办结", "受理", "审结", "立", "立案", "查", "查处", "处置", "调解", "化解", "培训", "举办", "开展", "检查", "建", "建成",
	"发", "发放", "招", "处理", "接待", "挽回", "缴", "收缴", "接报", "审查", "制定", "减免", "救助", "援助", "追回", "追缴", "检测", "抽检", "移送", "整改",
}

// MoreOrLess says whether words before a figure end with 多 or 少 and a verb, so that it is a difference: up, down or empty.
func MoreOrLess(label string) string {
	if !strings.Contains(label, "多") && !strings.Contains(label, "少") {
		return ""
	}
	for _, verb := range moreVerbs {
		before, ok := strings.CutSuffix(strings.TrimSuffix(label, "了"), verb)
		if !ok {
			continue
		}
		if before, ok := strings.CutSuffix(before, "多"); ok && opensDifference(before) {
			return "up"
		}
		if before, ok := strings.CutSuffix(before, "少"); ok && opensDifference(before) {
			return "down"
		}
	}
	return ""
}

// ByOneWord gives the direction of a difference that one character tells: 由381件降至312件，降18.1%. It is empty for any other label.
func ByOneWord(label string) string {
	switch label {
	case "增", "升":
		return "up"
	case "降", "减":
		return "down"
	default:
		return ""
	}
}

// opensDifference says whether nothing but a comparison stands before 多 or 少.
func opensDifference(before string) bool {
	return (before == "" || match.EndsWithAny(before, "同比", "环比", "年", "同期", "年间", "相比")) && utf8.RuneCountInString(before) <= 10
}
