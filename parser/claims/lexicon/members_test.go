package lexicon_test

import (
	"testing"

	"github.com/fazhilint/fazhilint/parser/claims/lexicon"
)

func TestMembersSaid(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		words, units, rest string
		n                  int
	}{
		{"两类罚款合计", "类项", "罚款合计", 2},
		{"二者约占", "者", "约占", 2},
		{"三项", "项", "", 3},
		{"九级", "级", "", 9},
		{"三项", "类", "三项", 0},
		{"三", "项", "三", 0},
		{"合计", "项", "合计", 0},
		{"", "项", "", 0},
	} {
		if n, rest := lexicon.MembersSaid(row.words, row.units); n != row.n || rest != row.rest {
			t.Errorf("%s: %d and %q, want %d and %q", row.words, n, rest, row.n, row.rest)
		}
	}
}
