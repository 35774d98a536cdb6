// Rates by names that say of which cases they are, which the counts beside them do not tell of.

package claims_test

import "testing"

// Rates by names that say of which cases they are, which the counts beside them do not tell of.
func TestQualifiedRates(t *testing.T) {
	check(t, []reading{
		{"全年受理诉求854件，办结623件，当场办结率41.4%。", []string{
			"rate open(base) 41.4% = 623件 / 854件",
		}},
		{"全年受理诉求854件，办结623件，办结率41.4%。", []string{
			"rate certain 41.4% = 623件 / 854件",
		}},
		{"全年受理诉求854件，办结623件，诉求办结率71.4%。", []string{
			"rate certain 71.4% = 623件 / 854件",
		}},
		{"全年受理诉求854件，办结623件，24小时办结率61.4%。", []string{
			"rate open(base) 61.4% = 623件 / 854件",
		}},
		{"全年受理诉求854件，办结823件，及时办结率100%。", []string{
			"rate open(base) 100% = 823件 / 854件",
		}},
		{"全年受理诉求854件，办结840件，按期办结率95.1%。", []string{
			"rate open(base) 95.1% = 840件 / 854件",
		}},
		{"全年受理诉求854件，办结840件，按期办结率89.4%。", []string{
			"rate certain 89.4% = 840件 / 854件",
		}},
		{"全年检查企业542家，达标521家，规上企业达标率91.1%。", []string{
			"rate open(base) 91.1% = 521家 / 542家",
		}},
		{"全年办件85420宗，其中即办件62300宗，网上办件率达到91.4%。", []string{
			"total certain disjoint 85420宗 = 62300宗",
			"grim open(base) 91.4% =  / 62300宗",
		}},
		{"全年办件85420宗，其中网上办件62300宗，网上办件率达到91.4%。", []string{
			"total certain disjoint 85420宗 = 62300宗",
			"rate certain 91.4% = 62300宗 / 85420宗",
		}},
		{"解译图斑9124个，其中合规5640个，疑似违法违规3484个，经核实违法违规2061个。", []string{
			"total certain 9124个 = 5640个 + 3484个 + 2061个",
		}},
	})
}
