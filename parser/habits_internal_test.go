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

// TestGatherHabitsApart wants marks that can be put right apart from those that need a second look.
func TestGatherHabitsApart(t *testing.T) {
	t.Parallel()
	right := func(at int) []tree.Correction { return []tree.Correction{{Span: tree.Span{at, at + 1}}} }
	got := gatherHabits([]tree.Mark{
		{Kind: "doubled", Text: "，。", Span: tree.Span{2, 4}},
		{Kind: "doubled", Text: "，，", Span: tree.Span{8, 10}, Corrections: right(9)},
		{Kind: "doubled", Text: "。。", Span: tree.Span{30, 32}, Corrections: right(31)},
	})
	want := []tree.Mark{
		{Kind: "doubled", Text: "，。", Span: tree.Span{2, 4}, Count: 1, Places: []tree.Span{{2, 4}}},
		{
			Kind: "doubled", Text: "，，", Span: tree.Span{8, 10}, Count: 2, Places: []tree.Span{{8, 10}, {30, 32}},
			Corrections: append(right(9), right(31)...),
		},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("marks (-want +got):\n%s", diff)
	}
}
