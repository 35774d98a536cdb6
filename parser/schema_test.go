package parser_test

import (
	"bytes"
	"context"
	"encoding/json"
	"flag"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/fazhilint/fazhilint/parser"
	"github.com/fazhilint/fazhilint/parser/internal/schemagen"
	"github.com/fazhilint/fazhilint/parser/tree"
)

var update = flag.Bool("update", false, "write schema.json anew")

// TestSchemaIsFresh fails when schema.json is not what the types and comments of package tree give.
func TestSchemaIsFresh(t *testing.T) {
	want, err := schemagen.Generate("tree")
	if err != nil {
		t.Fatal(err)
	}
	if *update {
		if err := os.WriteFile("schema.json", want, 0o600); err != nil {
			t.Fatal(err)
		}
		return
	}
	if !bytes.Equal(want, parser.Schema()) {
		t.Error("schema.json is stale: run go test ./parser -run TestSchemaIsFresh -update")
	}
}

// compileSchema reads the embedded schema.
func compileSchema(t *testing.T) *jsonschema.Schema {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(parser.Schema()))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource("schema.json", doc); err != nil {
		t.Fatal(err)
	}
	s, err := c.Compile("schema.json")
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// TestTreesAreValid validates the trees of invented texts, and of real ones where they are at hand.
func TestTreesAreValid(t *testing.T) {
	s := compileSchema(t)
	texts := realTexts(t)
	for name, text := range inventedTexts() {
		texts[name] = []byte(text)
	}
	for name, data := range texts {
		p, err := parser.Parse(context.Background(), name, data, parser.Options{})
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		raw, err := json.Marshal(p.Document)
		if err != nil {
			t.Fatal(err)
		}
		value, err := jsonschema.UnmarshalJSON(bytes.NewReader(raw))
		if err != nil {
			t.Fatal(err)
		}
		if err := s.Validate(value); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if bytes.Contains(raw, []byte(":null")) {
			t.Errorf("%s: the tree holds a null", name)
		}
	}
}

// TestSchemaHasEveryField compares schema and types field by field, by reflection.
func TestSchemaHasEveryField(t *testing.T) {
	var root struct {
		Properties  map[string]json.RawMessage
		Definitions map[string]struct {
			Properties map[string]struct{ Description string }
		}
	}
	if err := json.Unmarshal(parser.Schema(), &root); err != nil {
		t.Fatal(err)
	}
	seen := map[string]bool{}
	var visit func(reflect.Type)
	visit = func(typ reflect.Type) {
		for typ.Kind() == reflect.Pointer || typ.Kind() == reflect.Slice {
			typ = typ.Elem()
		}
		if typ.Kind() != reflect.Struct || seen[typ.Name()] {
			return
		}
		seen[typ.Name()] = true
		var want, got []string
		for i := range typ.NumField() {
			name, _, _ := strings.Cut(typ.Field(i).Tag.Get("json"), ",")
			want = append(want, name)
			visit(typ.Field(i).Type)
		}
		if typ.Name() == "Document" {
			for name := range root.Properties {
				got = append(got, name)
			}
		}
		for name, p := range root.Definitions[typ.Name()].Properties {
			got = append(got, name)
			if p.Description == "" {
				t.Errorf("%s.%s has no description", typ.Name(), name)
			}
		}
		slices.Sort(want)
		slices.Sort(got)
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: %s", typ.Name(), diff)
		}
	}
	visit(reflect.TypeOf(tree.Document{}))
}
