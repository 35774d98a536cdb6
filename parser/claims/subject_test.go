// Changes that are about another thing than the values before them: none of these may be held against those values.

package claims_test

import (
	"strings"
	"testing"

	"github.com/fazhilint/fazhilint/parser/internal/treetest"
)

func TestChangesOfAnotherSubject(t *testing.T) {
	for _, text := range []string{
		"优秀案卷168卷、合格案卷89卷、不合格案卷3卷，合格以上占98.8%，优秀率较上年的58.5%提高6.1个百分点。",
		"行政许可事项由312项精简到298项，办理时限平均压缩71.5%。",
		"处罚案件420件，较上年的400件增加20件；罚没款较上年下降12%。",
		"信访总量由96件下降到81件，重复访下降32.5%，越级访下降40%。",
		"出庭率由92.5%提高到97.8%，败诉率下降2.1个百分点。",
		"执法检查1,058次，较2021年的1,172次减少9.7%，其中入企检查386次，减少35.2%。",
		"平均办理天数由45天缩短到38天，缩短7天，比法定期限（60天）缩短36.7%。",
	} {
		wrong := map[string]bool{"6.1个百分点": true, "71.5%": true, "12%": true, "32.5%": true, "40%": true, "2.1个百分点": true, "35.2%": true, "36.7%": true}
		for _, claim := range claimsOf(treetest.Parse(t, text)) {
			fields := strings.Fields(claim)
			if fields[0] == "change" && fields[1] == "certain" && wrong[fields[len(fields)-1]] {
				t.Errorf("%s\nreads %q", text, claim)
			}
		}
	}
}

func TestPartsThatAreNone(t *testing.T) {
	for _, text := range []string{
		"审结115件，其中维持60件，驳回21件，撤销10件，终止24件，未审结6件。",
		"办理人大代表建议32件、政协提案41件，其中A类28件、B类40件、C类5件。",
		"排查纠纷347件，化解341件，化解率98.3%，其中乡镇级化解率97.6%、村级化解率99.1%。",
		"每万人拥有律师由1.2名提高到1.5名。",
	} {
		for _, claim := range claimsOf(treetest.Parse(t, text)) {
			for _, misread := range []string{"total certain 115件 = 60件 + 21件 + 10件 + 24件 + 6件", "total certain 41件", "97.6%", "99.1%", "whole-number"} {
				if strings.Contains(claim, misread) && strings.Contains(claim, "certain") {
					t.Errorf("%s\nreads %q", text, claim)
				}
			}
		}
	}
}
