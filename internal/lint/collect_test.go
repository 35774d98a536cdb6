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
	for _, name := range []string{"b.txt", "a.txt", "r/z.md", "r/y/x.MARKDOWN", "r/w.pdf", "r/.hidden/v.txt", "r/.t.txt", "r/~$u.txt", "r/s.docx", "p/q/r.pdf", "p/o.txt", "[odd].txt", "e/f.png"} {
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
	for name, c := range map[string]struct{ paths, exclude, want []string }{
		"order given":       {paths: []string{"b.txt", "a.txt"}, want: []string{"b.txt", "a.txt"}},
		"each once":         {paths: []string{"a.txt", "./a.txt", filepath.Join(dir, "a.txt"), "b.txt", "*.txt"}, want: []string{"a.txt", "b.txt", "[odd].txt"}},
		"folder":            {paths: []string{"r"}, want: []string{"r/link.md", "r/s.docx", "r/w.pdf", "r/y/x.MARKDOWN", "r/z.md"}},
		"here":              {paths: []string{"."}, want: []string{"[odd].txt", "a.txt", "b.txt", "p/o.txt", "p/q/r.pdf", "r/link.md", "r/s.docx", "r/w.pdf", "r/y/x.MARKDOWN", "r/z.md"}},
		"pattern":           {paths: []string{"?.txt"}, want: []string{"a.txt", "b.txt"}},
		"deep pattern":      {paths: []string{"r/**/*.md"}, want: []string{"r/link.md", "r/z.md"}},
		"brackets in name":  {paths: []string{"[odd].txt"}, want: []string{"[odd].txt"}},
		"file of any kind":  {paths: []string{"r/w.pdf"}, want: []string{"r/w.pdf"}},
		"hidden on request": {paths: []string{"r/.hidden"}, want: []string{"r/.hidden/v.txt"}},
		"standard input":    {paths: []string{"-", "-"}, want: []string{"stdin"}},
		"nothing there":     {paths: []string{"no.txt", "x*.txt", "{a", "e"}, want: []string{"problem no.txt", "problem x*.txt", "problem {a", "problem e"}},
		"excluded by name":  {paths: []string{"r"}, exclude: []string{"*.pdf", "*.png"}, want: []string{"r/link.md", "r/s.docx", "skipped r/w.pdf", "r/y/x.MARKDOWN", "r/z.md"}},
		"excluded by path":  {paths: []string{"r", "p"}, exclude: []string{"r/y", "p/**/*.pdf"}, want: []string{"r/link.md", "r/s.docx", "r/w.pdf", "skipped r/y", "r/z.md", "p/o.txt", "skipped p/q/r.pdf"}},
		"excluded, named":   {paths: []string{"a.txt", "b.txt"}, exclude: []string{"b.*"}, want: []string{"a.txt", "skipped b.txt"}},
		"all excluded":      {paths: []string{"p"}, exclude: []string{"*.{pdf,txt}"}, want: []string{"skipped p/o.txt", "skipped p/q/r.pdf", "problem p"}},
	} {
		t.Run(name, func(t *testing.T) {
			var got []string
			for _, input := range lint.Collect(lint.Selection{Paths: c.paths, Exclude: c.exclude, Stdin: lint.Stdin{Name: "stdin", Reader: strings.NewReader("")}}) {
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
