package main

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/fazhilint/fazhilint/internal/output"
)

var update = flag.Bool("update", false, "write fixtures/golden anew")

// TestFixtures holds what the program says of each shipped report, in each format, and what it read, against
// fixtures/golden.
// A report is added by dropping it into fixtures/reports and running `make fixtures`; read the result before keeping it.
func TestFixtures(t *testing.T) {
	t.Chdir(filepath.Join("..", "..", "fixtures"))
	reports, err := filepath.Glob("reports/*")
	if err != nil || len(reports) == 0 {
		t.Fatalf("no reports: %v", err)
	}
	expected := make(map[string]bool)
	for _, report := range reports {
		code := -1
		for _, format := range output.Names() {
			golden := goldenFile(report, format)
			expected[golden] = true
			got := call(t, "lint", filepath.ToSlash(report), "--format", format)
			if code == -1 {
				code = got.code
			}
			if got.code != code || got.stderr != "" {
				t.Errorf("%s as %s: exit %d, elsewhere %d; stderr %q", report, format, got.code, code, got.stderr)
			}
			compare(t, golden, got.stdout)
		}
		for kind, args := range map[string][]string{"ledger": {"ledger"}, "reading": {"parse", "--format", "text"}} {
			golden := goldenFile(report, kind)
			expected[golden] = true
			got := call(t, append(args, filepath.ToSlash(report))...)
			if got.code != exitClean || got.stderr != "" {
				t.Errorf("%s as %s: exit %d, stderr %q", report, kind, got.code, got.stderr)
			}
			compare(t, golden, got.stdout)
		}
		golden := goldenFile(report, "fix")
		expected[golden] = true
		got := call(t, "fix", filepath.ToSlash(report))
		if got.code == exitTrouble || got.stderr != "" {
			t.Errorf("%s, fixes: exit %d, stderr %q", report, got.code, got.stderr)
		}
		compare(t, golden, got.stdout)
	}
	orphans(t, expected)
}

// goldenFile names the expected output of a report: golden/<name>.<format>.
func goldenFile(report, format string) string {
	name := strings.TrimSuffix(filepath.Base(report), filepath.Ext(report))
	return filepath.Join("golden", name+"."+format)
}

// compare holds an output against its file, or writes the file.
func compare(t *testing.T, golden, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Errorf("no %s, run make fixtures: %v", golden, err)
		return
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s (-want +got), run make fixtures if the new output is right:\n%s", golden, diff)
	}
}

// orphans finds expected outputs whose report is gone.
func orphans(t *testing.T, expected map[string]bool) {
	t.Helper()
	present, err := filepath.Glob("golden/*")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range present {
		if !expected[file] {
			t.Errorf("%s belongs to no report", file)
		}
	}
}
