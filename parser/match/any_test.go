package match_test

import (
	"testing"

	"github.com/fazhilint/fazhilint/parser/match"
)

func TestAny(t *testing.T) {
	for _, c := range []struct {
		text                  string
		contains, starts, end bool
	}{
		{"其中办结", true, true, true},
		{"已办结的", true, false, false},
		{"其他", false, false, false},
		{"", false, false, false},
	} {
		if got := match.ContainsAny(c.text, "其中", "办结"); got != c.contains {
			t.Errorf("ContainsAny(%q) = %v", c.text, got)
		}
		if got := match.StartsWithAny(c.text, "已经", "其中"); got != c.starts {
			t.Errorf("StartsWithAny(%q) = %v", c.text, got)
		}
		if got := match.EndsWithAny(c.text, "其他的", "办结"); got != c.end {
			t.Errorf("EndsWithAny(%q) = %v", c.text, got)
		}
	}
	if match.ContainsAny("甲") {
		t.Error("no words stand in a text")
	}
}
