// The hook for pre-commit, run by the real pre-commit on a repository of reports.

package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/fazhilint/fazhilint/internal/lint"
)

// TestHook wants a commit with a faulty report to be stopped and one with a clean report to pass.
func TestHook(t *testing.T) {
	for _, tool := range []string{"pre-commit", "git"} {
		if _, err := exec.LookPath(tool); err != nil {
			t.Skipf("SKIPPED: the hook was NOT tried, %s is not installed (.ci/run installs it)", tool)
		}
	}
	if testing.Short() {
		t.Skip("builds the program in a second repository")
	}
	sources := repository(t, copyOfSources(t))
	reports := t.TempDir()
	config := "repos:\n- repo: " + sources.path + "\n  rev: " + sources.head + "\n  hooks:\n  - id: fazhilint\n    args: [--fail-on, warning]\n"
	put(t, reports, ".pre-commit-config.yaml", config)
	put(t, reports, "报告/好 的.txt", fixture(t, "clean.txt"))
	put(t, reports, "不是报告.csv", "1,2\n")
	repository(t, reports)

	if out, code := preCommit(t, reports); code != 0 || !strings.Contains(out, "Passed") {
		t.Fatalf("clean report: exit %d\n%s", code, out)
	}
	put(t, reports, "报告/缺 日期.txt", unsigned)
	git(t, reports, "add", "-A")
	out, code := preCommit(t, reports)
	if code == 0 {
		t.Errorf("faulty report: exit 0\n%s", out)
	}
	wantIn(t, out, "Failed", "报告/缺 日期.txt:", "completeness/missing-date")
}

// TestPipelinesLookAtEveryFormat wants the hook and the examples for pipelines to name every extension that is read.
func TestPipelinesLookAtEveryFormat(t *testing.T) {
	hook := regexp.MustCompile(`(?m)^ {2}files: (.*)$`)
	for _, name := range []string{".pre-commit-hooks.yaml", "docs/ci/github-actions.yml", "docs/ci/gitlab-ci.yml"} {
		text, err := os.ReadFile(filepath.Join("..", "..", name))
		if err != nil {
			t.Fatal(err)
		}
		matches := func(extension string) bool {
			return strings.Contains(string(text), "':(icase)*"+extension+"'") && (!strings.Contains(name, "github") || strings.Contains(string(text), `"**`+extension+`"`))
		}
		if found := hook.FindSubmatch(text); found != nil {
			matches = regexp.MustCompile(string(found[1])).MatchString
		}
		for _, extension := range append(lint.Extensions(), ".zip") {
			if !matches(extension) {
				t.Errorf("%s passes over %s", name, extension)
			}
		}
	}
}

// preCommit runs all hooks on all files. The module cache of this machine serves the build, so that no network is needed.
func preCommit(t *testing.T, dir string) (output string, code int) {
	t.Helper()
	cache, err := exec.Command("go", "env", "GOMODCACHE").Output()
	if err != nil {
		t.Fatal(err)
	}
	run := exec.Command("pre-commit", "run", "--all-files", "--color", "never")
	run.Dir = dir
	run.Env = append(os.Environ(), "PRE_COMMIT_HOME="+preCommitHome(t), "GOMODCACHE="+strings.TrimSpace(string(cache)), "GOBIN=", "GOWORK=off")
	out, err := run.CombinedOutput()
	if err != nil && run.ProcessState == nil {
		t.Fatal(err)
	}
	return string(out), run.ProcessState.ExitCode()
}

// preCommitHome is a cache of its own, kept from one run of a test to its next.
func preCommitHome(t *testing.T) string {
	t.Helper()
	home := filepath.Join(filepath.Dir(built), "pre-commit")
	if err := os.MkdirAll(home, 0o755); err != nil {
		t.Fatal(err)
	}
	return home
}

// repo is a git repository with one commit.
type repo struct{ path, head string }

// repository makes a folder one.
func repository(t *testing.T, dir string) repo {
	t.Helper()
	git(t, dir, "init", "--quiet")
	git(t, dir, "add", "-A")
	git(t, dir, "-c", "user.name=test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false",
		"commit", "--quiet", "--no-verify", "-m", "test")
	return repo{dir, strings.TrimSpace(git(t, dir, "rev-parse", "HEAD"))}
}

// copyOfSources copies what the program is built from.
func copyOfSources(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	top := filepath.Join("..", "..")
	for _, name := range []string{"go.mod", "go.sum", ".pre-commit-hooks.yaml"} {
		text, err := os.ReadFile(filepath.Join(top, name))
		if err != nil {
			t.Fatal(err)
		}
		put(t, dir, name, string(text))
	}
	for _, name := range []string{"cmd", "internal", "parser", "policies"} {
		if err := os.CopyFS(filepath.Join(dir, name), os.DirFS(filepath.Join(top, name))); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// put writes a file into a folder.
func put(t *testing.T, dir, name, text string) {
	t.Helper()
	file := filepath.Join(dir, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

// git runs git, which must succeed, and gives its output.
func git(t *testing.T, dir string, args ...string) string {
	t.Helper()
	run := exec.Command("git", args...)
	run.Dir = dir
	run.Env = append(os.Environ(), "GIT_CONFIG_GLOBAL="+os.DevNull)
	out, err := run.CombinedOutput()
	if err != nil {
		t.Fatalf("git %q: %v\n%s", args, err, out)
	}
	return string(out)
}
