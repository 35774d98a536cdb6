// What holds for every Rego file, whatever it says: it compiles strictly against the tree's schema, is formatted, passes its
// own unit tests, and these reach its rows.

package policies

import (
	"bytes"
	"context"
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"testing"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/cover"
	"github.com/open-policy-agent/opa/v1/format"
	opastorage "github.com/open-policy-agent/opa/v1/storage"
	"github.com/open-policy-agent/opa/v1/tester"
	"github.com/open-policy-agent/opa/v1/util"

	"github.com/fazhilint/fazhilint/parser"
)

// wantCoverage is how many percent of the policies' rows the unit tests must reach.
const wantCoverage = 95

// testDay is the day on which tests run, whatever the calendar says.
const testDay = 20261231

// TestPoliciesAreFormatted wants what `opa fmt` would write.
func TestPoliciesAreFormatted(t *testing.T) {
	for name, source := range sources(t) {
		want, err := format.Source(name, source)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if !bytes.Equal(source, want) {
			t.Errorf("policies/%s is not formatted: run make fmt", name)
		}
	}
}

// TestPoliciesCompileStrictly is `opa check --strict --schema` with the builtins that policies may use.
func TestPoliciesCompileStrictly(t *testing.T) {
	var schema any
	if err := util.Unmarshal(parser.Schema(), &schema); err != nil {
		t.Fatalf("the tree's schema: %v", err)
	}
	schemas := ast.NewSchemaSet()
	schemas.Put(ast.SchemaRootRef, schema)
	compiler := ast.NewCompiler().
		WithStrict(true).
		WithSchemas(schemas).
		WithUseTypeCheckAnnotations(true).
		WithCapabilities(capabilities())
	compiler.SetErrorLimit(0)
	compiler.Compile(parseAll(t))
	for _, err := range compiler.Errors {
		t.Errorf("policies/%v", err)
	}
}

// TestRego runs the unit tests of the policies and looks at what they reach.
func TestRego(t *testing.T) {
	modules := parseAll(t)
	report := runRego(t, modules)
	covered, all, missed := 0, 0, []string{}
	for name, file := range report.Files {
		if strings.HasSuffix(name, "_test.rego") {
			continue
		}
		covered += file.CoveredLines
		all += file.CoveredLines + file.NotCoveredLines
		if file.NotCoveredLines > 0 {
			missed = append(missed, fmt.Sprintf("policies/%s: rows %s", name, rows(file)))
		}
	}
	slices.Sort(missed)
	t.Logf("%d of %d rows covered; not covered:\n%s", covered, all, strings.Join(missed, "\n"))
	if covered*100 < all*wantCoverage {
		t.Errorf("unit tests reach %d of %d rows of the policies, less than %d %%; not covered:\n%s",
			covered, all, wantCoverage, strings.Join(missed, "\n"))
	}
}

// rows lists the rows of a file that no test reached.
func rows(file *cover.FileReport) string {
	var list []string
	for _, missed := range file.NotCovered {
		text := fmt.Sprint(missed.Start.Row)
		if missed.End.Row > missed.Start.Row {
			text += fmt.Sprintf("-%d", missed.End.Row)
		}
		list = append(list, text)
	}
	return strings.Join(slices.Compact(list), ", ")
}

// runRego runs all unit tests with the shipped tables and gives their coverage.
func runRego(t *testing.T, modules map[string]*ast.Module) cover.Report {
	t.Helper()
	ctx := context.Background()
	store, err := newStore(&Options{Today: testDay})
	if err != nil {
		t.Fatal(err)
	}
	txn := opastorage.NewTransactionOrDie(ctx, store)
	defer store.Abort(ctx, txn)
	coverage := cover.New()
	results, err := tester.NewRunner().
		SetCompiler(ast.NewCompiler().WithCapabilities(capabilities()).WithEnablePrintStatements(true)).
		SetStore(store).
		SetModules(modules).
		RaiseBuiltinErrors(true).
		SetCoverageQueryTracer(coverage).
		RunTests(ctx, txn)
	if err != nil {
		t.Fatal(err)
	}
	ran := 0
	for result := range results {
		ran++
		if !result.Pass() {
			t.Errorf("%v: %s %s: %v\n%s", result.Location, result.Package, result.Name, result.Error, result.Output)
		}
	}
	if ran == 0 {
		t.Error("no unit test ran")
	}
	return coverage.Report(modules)
}

// sources gives every embedded Rego file, tests included.
func sources(t *testing.T) map[string][]byte {
	t.Helper()
	all := make(map[string][]byte)
	err := fs.WalkDir(files, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !strings.HasSuffix(name, ".rego") {
			return err
		}
		source, err := files.ReadFile(name)
		all[name] = source
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// parseAll parses them.
func parseAll(t *testing.T) map[string]*ast.Module {
	t.Helper()
	modules := make(map[string]*ast.Module)
	for name, source := range sources(t) {
		module, err := ast.ParseModuleWithOpts(name, string(source), ast.ParserOptions{ProcessAnnotation: true})
		if err != nil {
			t.Fatal(err)
		}
		modules[name] = module
	}
	return modules
}
