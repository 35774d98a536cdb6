package output_test

import (
	"encoding/json"
	"go/ast"
	"go/build"
	"go/parser"
	"go/token"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	_ "github.com/owenrumney/go-sarif/v3/pkg/report/v210/sarif" // its source holds the official schema
	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/fazhilint/fazhilint/internal/lint"
)

// TestSARIFIsValid holds the output against the official schema of SARIF 2.1.0.
func TestSARIFIsValid(t *testing.T) {
	schema := compileSchema(t, officialSchema(t))
	for name, run := range map[string]*lint.Run{"everything": sample(), "nothing": {}} {
		for _, language := range []string{"zh", "en"} {
			got := show(t, "sarif", language, run)
			if err := schema.Validate(decode(t, got)); err != nil {
				t.Errorf("%s in %s: %v\n%s", name, language, err, got)
			}
			wrong := strings.Replace(got, `"level": "error"`, `"level": "grave"`, 1)
			if wrong != got && schema.Validate(decode(t, wrong)) == nil {
				t.Errorf("%s: the schema takes a level that does not exist", name)
			}
		}
	}
}

// TestSARIFHoldsWhatScannersNeed looks at what the schema leaves open.
func TestSARIFHoldsWhatScannersNeed(t *testing.T) {
	got := show(t, "sarif", "zh", sample())
	for _, want := range []string{
		`"columnKind": "unicodeCodePoints"`,
		`"uri": "%E6%8A%A5%E5%91%8A/%E4%B8%80%20%E4%BB%BD.txt"`,
		`"executionSuccessful": false`,
		`"level": "note"`,
		`"fazhilint/v1": "aaaa"`,
		`"fullyQualifiedName": "一、主要举措和成效 / （一）行政复议"`,
		`"helpUri": "https://github.com/fazhilint/fazhilint/blob/main/docs/rules/arithmetic/sum-mismatch.md"`,
		`"name": "ArithmeticSumMismatch"`,
		`"relatedLocations"`,
		`"insertedContent"`,
	} {
		if !strings.Contains(got, want) {
			t.Errorf("no %s in\n%s", want, got)
		}
	}
	if clean := show(t, "sarif", "zh", &lint.Run{}); !strings.Contains(clean, `"executionSuccessful": true`) || !strings.Contains(clean, `"results": []`) {
		t.Errorf("a clean run:\n%s", clean)
	}
}

// officialSchema takes the schema out of the source of a module that embeds it, so that no copy of it lives here.
func officialSchema(t *testing.T) string {
	t.Helper()
	pkg, err := build.Import("github.com/owenrumney/go-sarif/v3/pkg/report/v210/sarif", ".", build.FindOnly)
	if err != nil {
		t.Fatalf("find the module with the schema: %v", err)
	}
	file, err := parser.ParseFile(token.NewFileSet(), filepath.Join(pkg.Dir, "schema.go"), nil, 0)
	if err != nil {
		t.Fatalf("read the module with the schema: %v", err)
	}
	var schema string
	ast.Inspect(file, func(node ast.Node) bool {
		if literal, ok := node.(*ast.BasicLit); ok && len(literal.Value) > 1000 {
			if schema, err = strconv.Unquote(literal.Value); err != nil {
				t.Fatalf("read the schema: %v", err)
			}
		}
		return true
	})
	return schema
}

// compileSchema prepares a JSON Schema.
func compileSchema(t *testing.T, text string) *jsonschema.Schema {
	t.Helper()
	compiler := jsonschema.NewCompiler()
	if err := compiler.AddResource("schema.json", decode(t, text)); err != nil {
		t.Fatal(err)
	}
	schema, err := compiler.Compile("schema.json")
	if err != nil {
		t.Fatal(err)
	}
	return schema
}

// decode reads JSON for the validator.
func decode(t *testing.T, text string) any {
	t.Helper()
	value, err := jsonschema.UnmarshalJSON(strings.NewReader(text))
	if err != nil {
		t.Fatalf("not JSON: %v\n%s", err, text)
	}
	if !json.Valid([]byte(text)) {
		t.Fatalf("not JSON:\n%s", text)
	}
	return value
}
