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
		"order given":                        {paths: []string{"b.txt", "a.txt"}, want: []string{"b.txt", "a.txt"}},
		"each once":                          {paths: []string{"a.txt", "./a.txt", filepath.Join(dir, "a.txt"), "b.txt", "*.txt"}, want: []string{"a.txt", "b.txt", "[odd].txt"}},
		"folder":                             {paths: []string{"r"}, want: []string{"r/link.md", "r/s.docx", "r/w.pdf", "r/y/x.MARKDOWN", "r/z.md"}},
		"here":                               {paths: []string{"."}, want: []string{"[odd].txt", "a.txt", "b.txt", "p/o.txt", "p/q/r.pdf", "r/link.md", "r/s.docx", "r/w.pdf", "r/y/x.MARKDOWN", "r/z.md"}},
		"pattern":                            {paths: []string{"?.txt"}, want: []string{"a.txt", "b.txt"}},
		"deep pattern":                       {paths: []string{"r/**/*.md"}, want: []string{"r/link.md", "r/z.md"}},
		"brackets in name":                   {paths: []string{"[odd].txt"}, want: []string{"[odd].txt"}},
		"file of any kind":                   {paths: []string{"r/w.pdf"}, want: []string{"r/w.pdf"}},
		"pattern, any case":                  {paths: []string{"R/**/*.markdown", "r/**/*.markdown"}, want: []string{"problem R/**/*.markdown", "r/y/x.MARKDOWN"}},
		"hidden on request":                  {paths: []string{"r/.hidden"}, want: []string{"r/.hidden/v.txt"}},
		"standard input":                     {paths: []string{"-", "-"}, want: []string{"stdin"}},
		"nothing there":                      {paths: []string{"no.txt", "x*.txt", "{a", "e"}, want: []string{"problem no.txt", "problem x*.txt", "problem {a", "problem e"}},
		"excluded by name":                   {paths: []string{"r"}, exclude: []string{"*.pdf", "*.png"}, want: []string{"r/link.md", "r/s.docx", "skipped r/w.pdf", "r/y/x.MARKDOWN", "r/z.md"}},
		"excluded by path":                   {paths: []string{"r", "p"}, exclude: []string{"r/y", "p/**/*.pdf"}, want: []string{"r/link.md", "r/s.docx", "r/w.pdf", "skipped r/y", "r/z.md", "p/o.txt", "skipped p/q/r.pdf"}},
		"excluded, named":                    {paths: []string{"a.txt", "b.txt"}, exclude: []string{"b.*"}, want: []string{"a.txt", "skipped b.txt"}},
		"excluded folder, below a pattern":   {paths: []string{"r/**/*.{md,markdown}"}, exclude: []string{"y"}, want: []string{"r/link.md", "skipped r/y", "r/z.md"}},
		"excluded by path, below a pattern":  {paths: []string{"**/*.{md,markdown}"}, exclude: []string{"r/y"}, want: []string{"r/link.md", "skipped r/y", "r/z.md"}},
		"excluded folder, file named":        {paths: []string{"r/y/x.MARKDOWN", "r/z.md"}, exclude: []string{"y"}, want: []string{"skipped r/y", "r/z.md"}},
		"excluded from the folder on":        {paths: []string{"p"}, exclude: []string{"q/r.pdf"}, want: []string{"p/o.txt", "skipped p/q/r.pdf"}},
		"excluded, absolute":                 {paths: []string{filepath.Join(dir, "p", "*", "*.pdf")}, exclude: []string{"p/q"}, want: []string{"skipped " + filepath.ToSlash(dir) + "/p/q"}},
		"excluded, above an absolute folder": {paths: []string{filepath.Join(dir, "e", "..", "p")}, exclude: []string{filepath.Base(filepath.Dir(dir)), "tmp"}, want: []string{filepath.ToSlash(dir) + "/p/o.txt", filepath.ToSlash(dir) + "/p/q/r.pdf"}},
		"excluded, any case":                 {paths: []string{"r"}, exclude: []string{"*.markdown", "*.PDF"}, want: []string{"r/link.md", "r/s.docx", "skipped r/w.pdf", "skipped r/y/x.MARKDOWN", "r/z.md"}},
		"all excluded":                       {paths: []string{"p"}, exclude: []string{"*.{pdf,txt}"}, want: []string{"skipped p/o.txt", "skipped p/q/r.pdf", "problem p"}},
	} {
		t.Run(name, func(t *testing.T) {
			var got []string
			inputs, _ := lint.Collect(lint.Selection{Paths: c.paths, Exclude: c.exclude, Stdin: lint.Stdin{Name: "stdin", Reader: strings.NewReader("")}})
			for _, input := range inputs {
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

// TestIdlePatterns wants patterns told that left nothing out, but not where files were named one by one.
func TestIdlePatterns(t *testing.T) {
	t.Chdir(t.TempDir())
	for _, name := range []string{"r/a.txt", "r/附件/b.txt"} {
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte("x"), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	for name, c := range map[string]struct{ paths, exclude, want []string }{
		"served":         {[]string{"r"}, []string{"附件"}, nil},
		"a slip":         {[]string{"r"}, []string{"附件", "附近"}, []string{"附近"}},
		"in a pattern":   {[]string{"r/**/*.txt"}, []string{"附近"}, []string{"附近"}},
		"a file is hit":  {[]string{"r/a.txt"}, []string{"a.*"}, nil},
		"files by names": {[]string{"r/a.txt"}, []string{"附件"}, nil},
	} {
		if _, got := lint.Collect(lint.Selection{Paths: c.paths, Exclude: c.exclude}); cmp.Diff(c.want, got) != "" {
			t.Errorf("%s: idle %q, want %q", name, got, c.want)
		}
	}
}
