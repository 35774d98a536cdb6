// The marks and words between the members of a list, and those that announce their sum.

package lexicon

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/match"
)

// ListMark gives the first mark of a gap that separates list members.
func ListMark(gap string) rune {
	for _, ch := range gap {
		switch ch {
		case '、', '；', '，', '和', '及':
			return ch
		case ';':
			return '；'
		case ',':
			return '，'
		}
	}
	return 0
}

// Joins says whether a list mark ties its two sides closely: 、, 和 or 及.
func Joins(mark rune) bool { return mark == '、' || mark == '和' || mark == '及' }

// SumRest strips from a label the words that announce a sum of what stands before it. It reports false where there are none.
func SumRest(label string) (rest string, ok bool) {
	for _, w := range []string{"两项", "三项", "四项", "两类", "三类", "四类", "两者", "三者", "两年", "三年", "前三季度", "三个季度", "以上", "上述", "各类", "建议和提案", "提案和建议", "建议提案", "议案建议和提案"} {
		label = strings.TrimPrefix(label, w)
	}
	for _, w := range []string{"共计", "合计", "总计", "总共", "一共", "合共", "共"} {
		if rest, ok = strings.CutPrefix(label, w); ok {
			return rest, !match.StartsWithAny(rest, "同", "享", "建", "治", "有产")
		}
	}
	if label == "计" {
		return "", true
	}
	return label, false
}

// IsSumLabel says whether a label announces a sum of what stands before it.
func IsSumLabel(label string) bool {
	_, ok := SumRest(label)
	return ok
}
