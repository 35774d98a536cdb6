// Kinds of documents by their numbers: those an organ issues, and decisions on single cases.

package citations

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/match"
)

// decisionPapers are papers on a single case. Their organs number them as they please: 云交许字〔2024〕第16号行政许可决定书.
var decisionPapers = []string{"决定书", "通知书", "意见书", "告知书", "裁决书", "认定书", "建议书", "答复书", "催告书", "确认书", "证明书", "许可证"}

// maxPaper bounds the words between a number and the paper it belongs to: 不予受理工伤认定申请.
const maxPaper = 14

// documentKind tells decisions from other documents by the stem of the number at [start, end), or by what stands beside it.
func (r *reader) documentKind(stem string, start, end int) string {
	switch {
	case strings.Contains(stem, "罚"):
		return "penalty"
	case match.ContainsAny(stem, "政复", "府复", "行复", "复决", "复受", "复终", "复驳", "复不", "复议"):
		return "reconsideration"
	case match.ContainsAny(stem, "仲裁字", "仲案字", "仲字", "裁字", "证字", "鉴字"):
		return "award"
	case r.numbersDecision(start, end):
		return "decision"
	}
	return "document"
}

// numbersDecision says whether the number at [start, end) stands right before the name of a paper on a case, or in a bracket behind
// it: 《行政裁决书》（云自然裁字〔2024〕第3号）.
func (r *reader) numbersDecision(start, end int) bool {
	to := end
	if to < r.hi && r.text[to] == '《' {
		to++
	}
	for k := to; k < min(r.hi, to+maxPaper) && match.Han(r.text[k]); k++ {
		if _, ok := match.OneAt(r.text, k, r.hi, decisionPapers); ok {
			return true
		}
	}
	if start-2 < r.lo || r.text[start-1] != '（' && r.text[start-1] != '(' {
		return false
	}
	before := start - 1
	if r.text[before-1] == '》' {
		before--
	}
	_, ok := match.OneEnds(r.text, r.lo, before, decisionPapers)
	return ok
}
