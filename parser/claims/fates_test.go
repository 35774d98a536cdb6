// Outcomes of the same cases in two paragraphs.

package claims_test

import "testing"

// Outcomes of the same cases in two paragraphs.
func TestFatesOfTheSameCases(t *testing.T) {
	check(t, []reading{
		{"审结行政复议案件335件，其中维持121件、驳回37件、撤销变更确认违法等纠错42件、终止135件。\n审结行政复议案件335件中有45件被纠错，主要集中在工伤认定领域。", []string{
			"total certain complete 335件 = 121件 + 37件 + 42件 + 135件",
			"total certain disjoint 335件 = 45件",
			"restated certain 335件 ~ 335件",
			"restated certain 42件 ~ 45件",
		}},
		{"审结行政复议案件335件，其中维持121件、驳回37件、撤销变更确认违法等纠错42件、终止135件。\n审结行政复议案件335件中有42件被纠错，主要集中在工伤认定领域。", []string{
			"total certain complete 335件 = 121件 + 37件 + 42件 + 135件",
			"total certain disjoint 335件 = 42件",
			"restated certain 335件 ~ 335件",
		}},
	})
}
