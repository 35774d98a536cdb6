package fix_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/fazhilint/fazhilint/internal/fix"
)

func TestDiff(t *testing.T) {
	for name, c := range map[string]struct {
		text  string
		edits []fix.Edit
		want  string
	}{
		"nothing":        {"甲\n", nil, ""},
		"one line":       {"甲,乙\n", []fix.Edit{{1, 2, "，"}}, "--- a\n+++ b\n@@ -1,1 +1,1 @@\n-甲,乙\n+甲，乙\n"},
		"no break":       {"甲,乙", []fix.Edit{{1, 2, "，"}}, "--- a\n+++ b\n@@ -1,1 +1,1 @@\n-甲,乙\n\\ No newline at end of file\n+甲，乙\n\\ No newline at end of file\n"},
		"at the end":     {"甲\n乙", []fix.Edit{{3, 3, "。"}}, "--- a\n+++ b\n@@ -1,2 +1,2 @@\n 甲\n-乙\n\\ No newline at end of file\n+乙。\n\\ No newline at end of file\n"},
		"CRLF":           {"甲,乙\r\n丙\r\n", []fix.Edit{{1, 2, "，"}}, "--- a\n+++ b\n@@ -1,2 +1,2 @@\n-甲,乙\n+甲，乙\n 丙\n"},
		"close together": {"0\n,\n2\n3\n,\n5\n6\n7\n,", []fix.Edit{{2, 3, "，"}, {8, 9, "，"}, {16, 17, "，"}}, "--- a\n+++ b\n@@ -1,6 +1,6 @@\n 0\n-,\n+，\n 2\n 3\n-,\n+，\n 5\n@@ -8,2 +8,2 @@\n 7\n-,\n\\ No newline at end of file\n+，\n\\ No newline at end of file\n"},
		"lines joined":   {"a\n（1\n2）\nb\n,\n", []fix.Edit{{4, 5, ""}, {10, 11, "，"}}, "--- a\n+++ b\n@@ -1,5 +1,4 @@\n a\n-（1\n-2）\n+（12）\n b\n-,\n+，\n"},
	} {
		file := fix.File{Text: []rune(c.text), Edits: c.edits}
		if diff := cmp.Diff(c.want, file.Diff("a", "b", 1)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
}
