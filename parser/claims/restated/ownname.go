// The writer's own name before an indicator: 街道办理行政处罚案件121件.

package restated

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// ownNames are the words by which a street office or a township speaks of itself, by how its name ends.
var ownNames = []struct{ ends, names []string }{ //nolint:gochecknoglobals // a constant table
	{[]string{"街道办事处", "街道"}, []string{"街道办事处", "我街道", "本街道", "街道"}},
	{[]string{"镇人民政府", "镇政府"}, []string{"镇政府", "我镇", "本镇", "镇"}},
	{[]string{"乡人民政府", "乡政府"}, []string{"乡政府", "我乡", "本乡", "乡"}},
}

// withoutOwnName takes the writer's own name from the beginning of a clause: 街道办理行政处罚案件121件 tells of the same as 全年办理行政处罚案件127件. Larger offices
// tell of themselves and of all their offices in turn, which are two things.
func withoutOwnName(clause string, issuer *tree.Phrase) string {
	if issuer == nil {
		return clause
	}
	for _, own := range ownNames {
		if !match.EndsWithAny(issuer.Text, own.ends...) {
			continue
		}
		for _, name := range own.names {
			if rest, ok := strings.CutPrefix(clause, name); ok && !match.StartsWithAny(rest, "级", "属", "内", "村", "司法所", "综合", "纪", "党") {
				return rest
			}
		}
	}
	return clause
}
