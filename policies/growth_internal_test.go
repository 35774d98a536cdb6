// Tests that judging a report takes steps in proportion to its length: no rule compares each thing of a report with each other.

package policies

import (
	"bytes"
	"context"
	"os"
	"testing"

	"github.com/open-policy-agent/opa/v1/profiler"
	"github.com/open-policy-agent/opa/v1/rego"

	"github.com/fazhilint/fazhilint/parser"
)

func TestStepsGrowWithTheText(t *testing.T) {
	const report, copies, more = "../fixtures/reports/district.txt", 8, 4
	text, err := os.ReadFile(report)
	if err != nil {
		t.Fatal(err)
	}
	engine, err := New(t.Context(), Options{Today: 20260101})
	if err != nil {
		t.Fatal(err)
	}
	few := stepsByFile(t.Context(), t, engine, bytes.Repeat(text, copies))
	many := stepsByFile(t.Context(), t, engine, bytes.Repeat(text, copies*more))
	const slack, least = 1.5, 500 // over the proportion; steps of a file worth looking at
	for name, steps := range many {
		if steps > least && float64(steps) > float64(few[name])*more*slack {
			t.Errorf("policies/%s: %d steps for %d copies of %s, but %d for %d: more than in proportion", name, few[name], copies, report, steps, copies*more)
		}
	}
	if len(many) < 10 {
		t.Errorf("steps of %d files only", len(many))
	}
}

// stepsByFile judges a text and counts the expressions that were evaluated, by the file that they stand in.
func stepsByFile(ctx context.Context, t *testing.T, engine *Engine, text []byte) map[string]int {
	t.Helper()
	parsed, err := parser.Parse(ctx, "copies.txt", text, parser.Options{})
	if err != nil {
		t.Fatal(err)
	}
	input, err := valueOf(parsed.Document, engine.needs)
	if err != nil {
		t.Fatal(err)
	}
	steps := map[string]int{}
	for _, u := range engine.units {
		counter := profiler.New()
		if _, err := u.query.Eval(ctx, rego.EvalParsedInput(input), rego.EvalQueryTracer(counter)); err != nil {
			t.Fatal(err)
		}
		for name, file := range counter.ReportByFile().Files {
			for _, row := range file.Result {
				steps[name] += row.NumEval
			}
		}
	}
	return steps
}
