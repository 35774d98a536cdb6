// The built program, run as users run it.

package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"
)

// built says where TestMain put the program; empty when it could not be built.
var built string

// TestMain builds the program once for all tests that need a process.
func TestMain(m *testing.M) {
	dir, err := os.MkdirTemp("", "fazhilint-")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	name := filepath.Join(dir, "fazhilint")
	if runtime.GOOS == "windows" {
		name += ".exe"
	}
	if out, err := exec.Command("go", "build", "-o", name, ".").CombinedOutput(); err != nil {
		fmt.Fprintf(os.Stderr, "build: %v\n%s", err, out)
		os.Exit(1)
	}
	built = name
	code := m.Run()
	_ = os.RemoveAll(dir) // a temporary folder; the system clears it otherwise
	os.Exit(code)
}

// process runs the built program.
func process(t *testing.T, stdin string, args ...string) result {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	command := exec.CommandContext(ctx, built, args...)
	var stdout, stderr bytes.Buffer
	command.Stdin, command.Stdout, command.Stderr = strings.NewReader(stdin), &stdout, &stderr
	err := command.Run()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	return result{command.ProcessState.ExitCode(), stdout.String(), stderr.String()}
}

// TestProcess wants exit codes and streams to reach the shell.
func TestProcess(t *testing.T) {
	clean := fixture(t, "clean.txt")
	folder(t, map[string]string{"clean.txt": clean, "unsigned.txt": unsigned})
	for name, c := range map[string]struct {
		stdin string
		args  []string
		want  int
	}{
		"clean":       {"", []string{"lint", "clean.txt"}, exitClean},
		"findings":    {"", []string{"lint", "unsigned.txt", "--fail-on", "warning"}, exitFindings},
		"stdin":       {unsigned, []string{"lint", "-", "--fail-on", "warning"}, exitFindings},
		"not checked": {"", []string{"lint", "nowhere.txt"}, exitTrouble},
		"wrong flag":  {"", []string{"lint", "--wrong"}, exitTrouble},
		"help":        {"", []string{"--help"}, exitClean},
		"version":     {"", []string{"version"}, exitClean},
	} {
		if got := process(t, c.stdin, c.args...); got.code != c.want {
			t.Errorf("%s: exit %d, want %d\n%s%s", name, got.code, c.want, got.stdout, got.stderr)
		}
	}
}

// TestProcessIsPlain wants no colour where the output is not a terminal.
func TestProcessIsPlain(t *testing.T) {
	folder(t, map[string]string{"a.txt": unsigned})
	if got := process(t, "", "lint", "a.txt"); strings.Contains(got.stdout, "\x1b") {
		t.Errorf("colours in a pipe: %q", got.stdout)
	}
}

// TestProcessSaysWhenItCannotWrite wants a full disk to be an error, not silence.
func TestProcessSaysWhenItCannotWrite(t *testing.T) {
	full, err := os.OpenFile("/dev/full", os.O_WRONLY, 0)
	if err != nil {
		t.Skipf("no /dev/full on this system: %v", err)
	}
	defer func() { _ = full.Close() }() // nothing was written
	folder(t, map[string]string{"a.txt": unsigned})
	for _, args := range [][]string{{"lint", "a.txt"}, {"parse", "a.txt"}, {"rules", "list"}, {"--help"}, {"version"}} {
		command := exec.Command(built, args...)
		command.Stdout = full
		if err := command.Run(); command.ProcessState.ExitCode() != exitTrouble {
			t.Errorf("%q: %v", args, err)
		}
	}
}
