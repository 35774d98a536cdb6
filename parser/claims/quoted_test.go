// Sets of quoted name with the names of their members.

package claims_test

import "testing"

func TestQuotedSets(t *testing.T) {
	check(t, []reading{
		{"健全“四张清单”，即权力清单、责任清单、负面清单。", []string{
			"count certain 四张 = 3",
		}},
		{"健全“四张清单”，即权力清单、责任清单、负面清单和监管清单。", []string{
			"count certain 四张 = 4",
		}},
		{"建立“三项机制”（会商机制、通报机制、督办机制），运行顺畅。", []string{
			"count certain 三项 = 3",
		}},
		{"落实“三项制度”，即公示、记录、审核。", nil},
		{"落实“三项制度”，包括行政执法公示制度、重大执法决定法制审核制度等。", nil},
	})
}
