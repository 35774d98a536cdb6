// Sentences of other things beside a share, which lend it neither a whole nor a completeness.

package claims_test

import "testing"

// TestNeighbours holds right sentences that were told of beside each other.
func TestNeighbours(t *testing.T) {
	check(t, []reading{
		{"部门平均3个；执法人员中35周岁以下的占46.3%，大学本科以上学历的占91.8%，取得法律职业资格的占6.5%，三类人员互有交叉。", nil},
		{"办结行政处罚案件119件；全年组织听证会9场，听证后改变意见的4件，占44.4%。", []string{
			"share open(base) 44.4% = 4件 / 119件",
		}},
		{"审结案件中，维持71件、驳回18件、终止24件、撤销7件、确认违法4件，直接纠错11件，直接纠错率10.9%。", []string{
			"rate open(base) 10.9% = 11件 / 24件",
		}},
	})
}
