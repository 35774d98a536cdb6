package main

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestWrongUsage wants exit 2 and words that name what is wrong, nothing on stdout.
func TestWrongUsage(t *testing.T) {
	folder(t, map[string]string{"a.txt": unsigned})
	for _, c := range []struct {
		args string
		want []string
	}{
		{"", []string{"没有写命令", "用法"}},
		{"chek", []string{"chek", "没有命令"}},
		{"--wrong", []string{"--wrong", "没有选项"}},
		{"lint", []string{"没有写要检查的路径", "no path"}},
		{"lint --wrong a.txt", []string{"--wrong", "unknown flag"}},
		{"lint a.txt --format", []string{"--format", "缺少值"}},
		{"lint a.txt --format pdf", []string{"pdf", "sarif"}},
		{"lint a.txt --lang fr", []string{"fr", "zh"}},
		{"lint a.txt --fail-on never", []string{"never", "warning"}},
		{"lint a.txt --jobs 0", []string{"--jobs"}},
		{"lint a.txt --jobs many", []string{"jobs", "many"}},
		{"lint a.txt --encoding latin", []string{"latin", "gb18030"}},
		{"lint a.txt --max-size big", []string{"big", "5M"}},
		{"parse", []string{"parse"}},
		{"parse a.txt b.txt", []string{"parse"}},
		{"parse --schema a.txt", []string{"a.txt"}},
		{"rules", []string{"list", "show"}},
		{"rules lst", []string{"lst"}},
		{"rules show", []string{"show"}},
		{"rules show no/such-rule", []string{"no/such-rule", "rules list"}},
		{"rules show lib/finding", []string{"lib/finding"}},
		{"rules list --format sarif", []string{"sarif"}},
		{"version now", []string{"now"}},
		{"completion tcsh", []string{"bash", "fish"}},
		{"help nothing", []string{"nothing"}},
	} {
		got := call(t, strings.Fields(c.args)...)
		if got.code != exitTrouble || got.stdout != "" {
			t.Errorf("%q: exit %d, stdout %q", c.args, got.code, got.stdout)
		}
		wantIn(t, got.stderr, c.want...)
	}
}

// TestHelp wants help for every command, in Chinese, with all of its flags.
func TestHelp(t *testing.T) {
	want := call(t, "--help")
	if want.code != exitClean || want.stderr != "" {
		t.Fatalf("--help: %+v", want)
	}
	wantIn(t, want.stdout, "用法", "lint", "parse", "rules", "version", "completion", "退出码")
	if strings.Contains(want.stdout, "__complete") {
		t.Error("the hidden command is shown")
	}
	for _, args := range [][]string{{"-h"}, {"help"}} {
		if diff := cmp.Diff(want, call(t, args...), cmp.AllowUnexported(result{})); diff != "" {
			t.Errorf("%q (-want +got):\n%s", args, diff)
		}
	}
	app := newApp(&environment{})
	for _, command := range app.Commands {
		if command.Hidden {
			continue
		}
		got := call(t, command.Name, "--help")
		if diff := cmp.Diff(got, call(t, "help", command.Name), cmp.AllowUnexported(result{})); got.code != exitClean || diff != "" {
			t.Errorf("%s --help: exit %d, differs from help %s:\n%s", command.Name, got.code, command.Name, diff)
		}
		for _, flag := range command.Flags {
			wantIn(t, got.stdout, "--"+flag.Names()[0])
		}
	}
	wantIn(t, call(t, "rules", "show", "-h").stdout, "fazhilint rules show <规则>", "--lang")
	wantIn(t, call(t, "lint", "没有.txt", "-h").stdout, "--fail-on")
}

// TestVersion wants the version in the three ways people ask for it.
func TestVersion(t *testing.T) {
	for _, arg := range []string{"version", "--version", "-v"} {
		got := call(t, arg)
		if got.code != exitClean || !strings.HasPrefix(got.stdout, "fazhilint 1.0.0-test (go1.") {
			t.Errorf("%s: %+v", arg, got)
		}
	}
}

// TestMessagesCannotActOnTheTerminal wants arguments with control characters to be shown harmless.
func TestMessagesCannotActOnTheTerminal(t *testing.T) {
	for _, args := range [][]string{{"\x1b[31m"}, {"lint", "--\x1b[2J"}, {"lint", "\u202e.txt"}, {"parse", "\x1b]0;x\x07.txt"}} {
		got := call(t, args...)
		if strings.ContainsAny(got.stdout+got.stderr, "\x1b\x07\u202e") {
			t.Errorf("%q: %+v", args, got)
		}
	}
}
