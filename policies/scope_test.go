package policies

import (
	"testing"

	"github.com/open-policy-agent/opa/v1/ast"
)

// TestProfileRules wants rules that need a report, and none that judge any text.
func TestProfileRules(t *testing.T) {
	rules, err := ProfileRules()
	if err != nil {
		t.Fatal(err)
	}
	bound := make(map[string]bool)
	for i := range rules {
		bound[rules[i].ID] = true
	}
	for id, want := range map[string]bool{
		"completeness/missing-date":    true,
		"completeness/missing-section": true, // through a helper
		"dates/plan-year":              true,
		"dates/stale-year":             true, // all its ways do
		"arithmetic/sum-mismatch":      false,
		"dates/invalid-date":           false, // whether a day exists does not depend on the report
		"citations/title-brackets":     false,
	} {
		if bound[id] != want {
			t.Errorf("%s: %v", id, bound[id])
		}
	}
}

// TestConditional looks at ways to depend on the condition, and not to.
func TestConditional(t *testing.T) {
	for name, c := range map[string]struct {
		source string
		want   bool
	}{
		"itself":         {"findings contains 1 if report.expected", true},
		"one of two":     {"findings contains 1 if report.expected\nfindings contains 2 if input.x", false},
		"through others": {"in_report if report.expected\nseen contains 1 if in_report\nfindings contains x if some x in seen\nfindings contains y if y in seen", true},
		"in a circle":    {"left if right\nfindings contains 1 if left\nright if left", false},
		"not":            {"findings contains 1 if not report.expected", false},
		"none":           {"other := 1", false},
	} {
		d := definitions{}
		for _, rule := range ast.MustParseModule("package p\n" + c.source).Rules {
			own := rule.Head.Ref()[0].Value.String()
			d[own] = append(d[own], rule)
		}
		if got := d.conditional("findings", map[string]bool{}); got != c.want {
			t.Errorf("%s: %v", name, got)
		}
	}
}

// TestReasons wants words for the keys of the table, and the key itself where there are none.
func TestReasons(t *testing.T) {
	for key, inWords := range map[string]bool{"subset": true, "no-such-key": false} {
		got, err := Reason(key)
		if err != nil || got.ZH == "" || got.EN == "" || (got.ZH != key) != inWords {
			t.Errorf("%s: %+v, %v", key, got, err)
		}
	}
}
