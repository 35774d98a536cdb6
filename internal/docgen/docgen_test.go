package docgen_test

import (
	"flag"
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/fazhilint/fazhilint/internal/docgen"
)

var update = flag.Bool("update", false, "write the generated pages anew")

// folder is where the pages are.
const folder = "../../docs/rules"

// TestRulePagesAreFresh wants docs/rules to be what the rules say now; `make docs` writes it anew.
func TestRulePagesAreFresh(t *testing.T) {
	want, err := docgen.RulePages()
	if err != nil {
		t.Fatal(err)
	}
	if *update {
		rewrite(t, want)
	}
	if diff := cmp.Diff(want, present(t)); diff != "" {
		t.Errorf("docs/rules is stale, run make docs (-want +got):\n%s", diff)
	}
}

// TestTreeReferenceIsFresh wants docs/tree.md to be what the schema says now.
func TestTreeReferenceIsFresh(t *testing.T) {
	want, err := docgen.Tree()
	if err != nil {
		t.Fatal(err)
	}
	const file = "../../docs/tree.md"
	if *update {
		if err := os.WriteFile(file, []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, string(got)); diff != "" {
		t.Errorf("docs/tree.md is stale, run make docs (-want +got):\n%s", diff)
	}
}

// rewrite replaces the folder.
func rewrite(t *testing.T, pages map[string]string) {
	t.Helper()
	if err := os.RemoveAll(folder); err != nil {
		t.Fatal(err)
	}
	for name, text := range pages {
		file := filepath.Join(folder, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// present reads the folder.
func present(t *testing.T) map[string]string {
	t.Helper()
	pages := make(map[string]string)
	err := filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		name, err := filepath.Rel(folder, path)
		pages[filepath.ToSlash(name)] = string(text)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return pages
}
