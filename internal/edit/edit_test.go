package edit_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/fazhilint/fazhilint/internal/edit"
)

func TestBetween(t *testing.T) {
	for _, c := range []struct {
		old, other string
		want       []edit.Edit
		same       bool
	}{
		{"(2020)津0116 行初 45号", "（2020）津0116行初45号", []edit.Edit{{0, 1, "（"}, {5, 6, "）"}, {11, 12, ""}, {14, 15, ""}}, true},
		{"20212025年", "2021—2025年", []edit.Edit{{4, 4, "—"}}, true},
		{"<<甲>>", "《甲》", []edit.Edit{{0, 2, "《"}, {3, 5, "》"}}, true},
		{"，，", "，", []edit.Edit{{1, 2, ""}}, true},
		{"甲，", "甲，", nil, true},
		{"", "", nil, true},
		{"01号", "1号", nil, false},
		{"法制", "法治", nil, false},
		{"二〇年", "二年", nil, false},
	} {
		got, same := edit.Between([]rune(c.old), []rune(c.other))
		if diff := cmp.Diff(c.want, got); diff != "" || same != c.same {
			t.Errorf("%q → %q: %v (-want +got):\n%s", c.old, c.other, same, diff)
		}
		if same && apply([]rune(c.old), got) != c.other {
			t.Errorf("%q → %q: comes out as %q", c.old, c.other, apply([]rune(c.old), got))
		}
	}
}

func apply(text []rune, edits []edit.Edit) string {
	out, from := "", 0
	for _, e := range edits {
		out += string(text[from:e.Start]) + e.Text
		from = e.End
	}
	return out + string(text[from:])
}
