package main

import (
	"strings"
	"testing"
)

func TestEmptyValues(t *testing.T) {
	folder(t, map[string]string{"a.txt": unsigned})
	app := newApp(&environment{})
	for _, command := range app.Commands {
		for _, flag := range command.Flags {
			if command.Hidden || isSwitch(flag) {
				continue
			}
			name := "--" + flag.Names()[0]
			for _, args := range [][]string{{name + "="}, {name, ""}, {name, " "}} {
				got := call(t, append([]string{command.Name, "a.txt"}, args...)...)
				if got.code != exitTrouble || got.stdout != "" {
					t.Errorf("%s %q: exit %d", command.Name, args, got.code)
				}
				wantIn(t, got.stderr, name+" 的值是空的", "“fazhilint "+command.Name+" --help”")
			}
		}
	}
	for _, args := range [][]string{{"lint", ""}, {"lint", "a.txt", ""}, {"parse", ""}, {"rules", "show", ""}} {
		if got := call(t, args...); got.code != exitTrouble || !strings.Contains(got.stderr, "有一个参数是空的") {
			t.Errorf("%q: exit %d, %s", args, got.code, got.stderr)
		}
	}
	wantIn(t, call(t, "lint", "a.txt", "-o=", "--lang", "en").stderr, "the value of -o is empty")
}

func TestDashesInNames(t *testing.T) {
	folder(t, map[string]string{"——short": unsigned, "—甲.txt": unsigned})
	for _, path := range []string{"——short", "—甲.txt"} {
		wantIn(t, call(t, "lint", path, "--input-format", "text").stdout, path+":")
	}
	wantIn(t, call(t, "lint", "—乙.txt").stdout, "不存在")
}

func TestMessagesCannotActOnTheTerminal(t *testing.T) {
	for _, args := range [][]string{{"\x1b[31m"}, {"lint", "--\x1b[2J"}, {"lint", "\u202e.txt"}, {"parse", "\x1b]0;x\x07.txt"}} {
		got := call(t, args...)
		if strings.ContainsAny(got.stdout+got.stderr, "\x1b\x07\u202e") {
			t.Errorf("%q: %+v", args, got)
		}
	}
}
