package policies

import (
	"context"
	"encoding/json"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/open-policy-agent/opa/v1/rego"

	"github.com/fazhilint/fazhilint/parser"
)

// TestStockEngineFindsTheSame loads the folder as `opa eval --ignore '*.yaml' -d main.rego -d lib -d data -d …` does and
// feeds it the JSON that `fazhilint parse` prints: both ways must give the same findings.
func TestStockEngineFindsTheSame(t *testing.T) {
	t.Parallel()
	ctx := context.Background()
	report, err := os.ReadFile(filepath.Join("..", "fixtures", "reports", "faulty.txt"))
	if err != nil {
		t.Fatal(err)
	}
	parsed, err := parser.Parse(ctx, "faulty.txt", report, parser.Options{})
	if err != nil {
		t.Fatal(err)
	}
	engine, err := New(ctx, Options{Today: testDay})
	if err != nil {
		t.Fatal(err)
	}
	own, err := engine.Evaluate(ctx, parsed.Document)
	if err != nil {
		t.Fatal(err)
	}

	raw, err := json.Marshal(parsed.Document)
	if err != nil {
		t.Fatal(err)
	}
	var input any
	if err := json.Unmarshal(raw, &input); err != nil {
		t.Fatal(err)
	}
	paths := append([]string{"main.rego", "lib", "data"}, Families...)
	results, err := rego.New(
		rego.Query(entry),
		rego.Load(paths, func(_ string, info fs.FileInfo, _ int) bool {
			return strings.HasSuffix(info.Name(), ".yaml") || strings.HasSuffix(info.Name(), "_test.rego")
		}),
		rego.Input(input),
	).Eval(ctx)
	if err != nil {
		t.Fatal(err)
	}
	stockJSON, err := json.Marshal(results[0].Expressions[0].Value)
	if err != nil {
		t.Fatal(err)
	}
	stock := &Report{}
	if err := json.Unmarshal(stockJSON, stock); err != nil {
		t.Fatal(err)
	}
	stock.sort()
	if len(own.Findings) == 0 {
		t.Fatal("the faulty report has no findings")
	}
	if diff := cmp.Diff(stock, own); diff != "" {
		t.Errorf("stock engine (-) and own engine (+) differ:\n%s", diff)
	}
}
