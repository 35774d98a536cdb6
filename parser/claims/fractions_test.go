// Rates beside the fraction that gives them.

package claims_test

import "testing"

// Rates beside the fraction that gives them.
func TestRatesBesideFractions(t *testing.T) {
	check(t, []reading{
		{"矛盾纠纷化解率94.74%（54/57），比上年提高1.2个百分点。", []string{
			"rate certain 94.74% = 54 / 57",
		}},
		{"矛盾纠纷化解率95.74%（即54/57）。", []string{
			"rate certain 95.74% = 54 / 57",
		}},
		{"首考通过率84.78%（39/46），补考7人全部通过。", []string{
			"rate certain 84.78% = 39 / 46",
		}},
		{"化解率54/57（94.74%）。", []string{
			"rate certain 94.74% = 54 / 57",
		}},
		{"达标率96%（48件/50件）。", []string{
			"rate certain 96% = 48件 / 50件",
		}},
		{"表决以三分之二（2/3）通过。", []string{
			"rate certain 三分之二 = 2 / 3",
		}},
		{"网办率62.4%（1.2万/1.9万）。", nil},
	})
}
