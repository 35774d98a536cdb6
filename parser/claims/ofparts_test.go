// Rates and averages of a part, told of somebody or something else than the counts before them.

package claims_test

import "testing"

// Rates and averages of a part, told of somebody or something else than the counts before them.
func TestOfParts(t *testing.T) {
	check(t, []reading{
		{"县调委会调解矛盾纠纷1254件，成功1198件，司法所调解312件，成功率98.1%。", []string{
			"rate open(base) 98.1% = 1198件 / 1254件",
		}},
		{"调解矛盾纠纷1254件，成功1198件，成功率98.1%。", []string{
			"rate certain 98.1% = 1198件 / 1254件",
		}},
		{"普法宣讲186场，受众2.4万人次，校园宣讲场均受众96人次。", []string{
			"average open(base) 96人次 = 2.4万人次 / 186场",
		}},
		{"普法宣讲186场，受众2.4万人次，场均受众96人次。", []string{
			"average certain 96人次 = 2.4万人次 / 186场",
		}},
	})
}
