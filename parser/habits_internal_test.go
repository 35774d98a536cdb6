package parser

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/fazhilint/fazhilint/parser/tree"
)

func TestGatherHabits(t *testing.T) {
	t.Parallel()
	got := gatherHabits([]tree.Mark{
		{Kind: "half-width", Text: ",", Span: tree.Span{4, 5}},
		{Kind: "bookmark", Text: "[bookmark: a]", Span: tree.Span{6, 19}},
		{Kind: "half-width", Text: ":", Span: tree.Span{20, 21}},
		{Kind: "doubled", Text: "。。", Span: tree.Span{30, 32}},
	})
	want := []tree.Mark{
		{Kind: "half-width", Text: ",", Span: tree.Span{4, 5}, Count: 2, Places: []tree.Span{{4, 5}, {20, 21}}},
		{Kind: "bookmark", Text: "[bookmark: a]", Span: tree.Span{6, 19}},
		{Kind: "doubled", Text: "。。", Span: tree.Span{30, 32}, Count: 1, Places: []tree.Span{{30, 32}}},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("marks (-want +got):\n%s", diff)
	}
}
