package lint_test

import (
	"context"
	"fmt"
	"io"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/fazhilint/fazhilint/internal/lint"
)

// numbered are inputs that count how many of them were read.
func numbered(n int, read *atomic.Int64) []lint.Input {
	inputs := make([]lint.Input, n)
	for i := range inputs {
		text := io.MultiReader(faulty{func() error { read.Add(1); return io.EOF }}, strings.NewReader(report))
		inputs[i] = lint.Input{Name: fmt.Sprintf("%03d.txt", i), Reader: text}
	}
	return inputs
}

// TestStreamKeepsTheOrder wants files in the order of their inputs, counted as they go by.
func TestStreamKeepsTheOrder(t *testing.T) {
	var read atomic.Int64
	run, err := lint.Stream(context.Background(), numbered(60, &read), lint.Options{Today: 20261231, Jobs: 3})
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for file := range run.All() {
		names = append(names, file.Name)
		if run.Account.Files != len(names) {
			t.Fatalf("%d files counted after %d", run.Account.Files, len(names))
		}
	}
	var want []string
	for i := range 60 {
		want = append(want, fmt.Sprintf("%03d.txt", i))
	}
	if diff := cmp.Diff(want, names); diff != "" || run.Account.NotChecked != 0 {
		t.Errorf("%d not checked; files (-want +got):\n%s", run.Account.NotChecked, diff)
	}
}

// TestStreamRunsAheadALittle wants memory not to grow with the run: only a few results wait for a caller that is slow, and
// none is made any more for one that has left.
func TestStreamRunsAheadALittle(t *testing.T) {
	var read atomic.Int64
	run, err := lint.Stream(context.Background(), numbered(400, &read), lint.Options{Today: 20261231, Jobs: 2})
	if err != nil {
		t.Fatal(err)
	}
	for range run.All() {
		break
	}
	if got := read.Load(); got > 60 {
		t.Errorf("%d of 400 inputs read for a caller that took one", got)
	}
	if run.Account.Files != 1 {
		t.Errorf("%d files counted, 1 given", run.Account.Files)
	}
}

// TestHoldKeepsEverything wants a held run to be gone over as often as one likes, with the same account.
func TestHoldKeepsEverything(t *testing.T) {
	var read atomic.Int64
	run, err := lint.Check(context.Background(), numbered(5, &read), lint.Options{Today: 20261231, Jobs: 2})
	if err != nil {
		t.Fatal(err)
	}
	first := run.Account
	for range run.All() {
		continue
	}
	if len(run.Files) != 5 || run.Account.Files != first.Files || run.Account.Verdicts != first.Verdicts {
		t.Errorf("%d files held; account %+v, then %+v", len(run.Files), first, run.Account)
	}
}
