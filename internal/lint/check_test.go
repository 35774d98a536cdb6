package lint_test

import (
	"context"
	"errors"
	"io"
	"strings"
	"testing"

	"github.com/fazhilint/fazhilint/internal/lint"
)

// report is enough of a report to be judged.
const report = `临川县人民政府2022年度法治政府建设情况报告

2022年，县人民政府认真推进法治政府建设。现将有关情况报告如下：

一、主要举措和成效

全年办理行政复议案件12件。

临川县人民政府
`

// faulty is a reader that does harm.
type faulty struct{ fail func() error }

func (f faulty) Read([]byte) (int, error) { return 0, f.fail() }

// check runs the linter over readers.
func check(ctx context.Context, t *testing.T, readers ...io.Reader) []lint.File {
	t.Helper()
	inputs := make([]lint.Input, len(readers))
	for i, r := range readers {
		inputs[i] = lint.Input{Name: "in.txt", Reader: r}
	}
	run, err := lint.Check(ctx, inputs, lint.Options{Today: 20261231, Jobs: 2})
	if err != nil {
		t.Fatal(err)
	}
	return run.Files
}

// TestHarmStaysWithItsInput wants a panic or a failing disk to be told of that input, and the others to be checked.
func TestHarmStaysWithItsInput(t *testing.T) {
	files := check(context.Background(), t,
		faulty{func() error { panic("index out of range") }},
		strings.NewReader(report),
		faulty{func() error { return errors.New("disk on fire") }},
	)
	if files[0].Problem == nil || !strings.Contains(files[0].Problem.Message.ZH, "index out of range") {
		t.Errorf("panic: %+v", files[0])
	}
	if files[1].Problem != nil || len(files[1].Findings) == 0 {
		t.Errorf("the sound input: %+v", files[1])
	}
	if files[2].Problem == nil || !strings.Contains(files[2].Problem.Message.EN, "disk on fire") {
		t.Errorf("failing disk: %+v", files[2])
	}
}

// TestInterruptedRun wants nothing to pass as checked once the run is stopped.
func TestInterruptedRun(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	run, err := lint.Check(ctx, []lint.Input{
		{Name: "a.txt", Reader: faulty{func() error { cancel(); return io.EOF }}},
		{Name: "b.txt", Reader: strings.NewReader(report)},
	}, lint.Options{Today: 20261231, Jobs: 1})
	if err == nil && run.Account.NotChecked != 2 {
		t.Errorf("not checked: %d of 2", run.Account.NotChecked)
	}
}
