// Changes of what several figures make together, which no figure gives: 中央级2篇、省级19篇、市级63篇，总数比上年的71篇增加13篇.

package changes

import (
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// DoubtOfSum takes the certainty from a change that is told of a sum, where the value that it was read from is only one of its parts.
func DoubtOfSum(text []rune, c *tree.Claim) {
	if c.Kind != "change" || !c.Certain || c.Before == nil || c.After == nil || c.After.Span[1] > c.Before.Span[0] || match.ContainsAny(c.After.Label, "共", "总", "合计") {
		return
	}
	if match.ContainsAny(string(text[c.After.Span[1]:c.Before.Span[0]]), "总数比", "总数较", "总计比", "总计较", "合计比", "合计较") {
		c.Certain, c.Reason = false, "comparison"
	}
}
