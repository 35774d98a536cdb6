package lint_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/fazhilint/fazhilint/internal/lint"
)

// TestCollect wants inputs in the order given, folders sorted, each file once, and every dead end told.
func TestCollect(t *testing.T) {
	dir := t.TempDir()
	t.Chdir(dir)
	for _, name := range []string{"b.txt", "a.txt", "r/z.md", "r/y/x.MARKDOWN", "r/w.pdf", "r/.hidden/v.txt", "r/~$u.png", "[odd].txt", "e/f.png"} {
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte("x"), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Symlink("z.md", "r/link.md"); err != nil {
		t.Skipf("no symbolic links here: %v", err)
	}
	if err := os.Symlink("..", "r/loop"); err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct{ paths, want []string }{
		"order given":       {[]string{"b.txt", "a.txt"}, []string{"b.txt", "a.txt"}},
		"each once":         {[]string{"a.txt", "./a.txt", filepath.Join(dir, "a.txt"), "b.txt", "*.txt"}, []string{"a.txt", "b.txt", "[odd].txt"}},
		"folder":            {[]string{"r"}, []string{"r/link.md", "skipped r/w.pdf", "r/y/x.MARKDOWN", "r/z.md"}},
		"here":              {[]string{"."}, []string{"[odd].txt", "a.txt", "b.txt", "r/link.md", "skipped r/w.pdf", "r/y/x.MARKDOWN", "r/z.md"}},
		"pattern":           {[]string{"?.txt"}, []string{"a.txt", "b.txt"}},
		"deep pattern":      {[]string{"r/**/*.md"}, []string{"r/link.md", "r/z.md"}},
		"brackets in name":  {[]string{"[odd].txt"}, []string{"[odd].txt"}},
		"file of any kind":  {[]string{"r/w.pdf"}, []string{"r/w.pdf"}},
		"hidden on request": {[]string{"r/.hidden"}, []string{"r/.hidden/v.txt"}},
		"standard input":    {[]string{"-", "-"}, []string{"stdin"}},
		"nothing there":     {[]string{"no.txt", "x*.txt", "{a", "e"}, []string{"problem no.txt", "problem x*.txt", "problem {a", "problem e"}},
	} {
		t.Run(name, func(t *testing.T) {
			var got []string
			for _, input := range lint.Collect(c.paths, lint.Stdin{Name: "stdin", Reader: strings.NewReader("")}) {
				prefix := ""
				if input.Problem != nil {
					prefix = "problem "
				}
				if input.Skipped {
					prefix = "skipped "
				}
				got = append(got, prefix+input.Name)
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("inputs (-want +got):\n%s", diff)
			}
		})
	}
}
