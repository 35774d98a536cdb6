package policies

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/open-policy-agent/opa/v1/ast"
)

func TestNeedsOf(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name, module string
		all          bool
		members      map[string]bool
	}{
		{"named members", "package a\nx if input.claims[0].kind == \"total\"\ny := input.meta.title.text", false, map[string]bool{"claims": true, "meta": true}},
		{"in a comprehension", "package a\nx := [s | some s in input.sections; s.empty]", false, map[string]bool{"sections": true}},
		{"the whole input", "package a\nx contains v if walk(input, [_, v])", true, map[string]bool{}},
		{"a member by variable", "package a\nx contains v if {\n\tsome k\n\tv := input[k]\n}", true, map[string]bool{}},
		{"nothing", "package a\nx := 1", false, map[string]bool{}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			compiler := ast.NewCompiler()
			compiler.Compile(map[string]*ast.Module{"a.rego": ast.MustParseModule(tt.module)})
			if compiler.Failed() {
				t.Fatal(compiler.Errors)
			}
			got := needsOf(compiler.Modules, false)
			if got.all != tt.all {
				t.Errorf("all = %v, want %v", got.all, tt.all)
			}
			if diff := cmp.Diff(tt.members, got.members); diff != "" && !tt.all {
				t.Errorf("members (-want +got):\n%s", diff)
			}
		})
	}
}

// TestNeedsNames looks at the names of members: what no policy writes down is not converted, unless the policies are a user's own.
func TestNeedsNames(t *testing.T) {
	t.Parallel()
	compiler := ast.NewCompiler()
	compiler.Compile(map[string]*ast.Module{"a.rego": ast.MustParseModule("package a\nx := [s.heading | some s in input.sections; object.get(s, \"year\", 0) > 0]\nshown := x\ny := shown")})
	if compiler.Failed() {
		t.Fatal(compiler.Errors)
	}
	shipped, own := needsOf(compiler.Modules, false), needsOf(compiler.Modules, true)
	for name, want := range map[string]bool{"heading": true, "year": true, "level": false, "shown": false} {
		if got := shipped.hasInner(name); got != want {
			t.Errorf("%s of the tree: %v, want %v", name, got, want)
		}
		if !own.hasInner(name) {
			t.Errorf("%s is kept from a user's own policies", name)
		}
	}
	shipped.join(own)
	if !shipped.hasInner("level") {
		t.Error("what one unit may look at is kept from it")
	}
}
