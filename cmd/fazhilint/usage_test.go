package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"unicode"

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
		{"lint", []string{"没有写要检查的路径", "“fazhilint lint --help”"}},
		{"lint --wrong a.txt", []string{"--wrong", "没有选项"}},
		{"lint --fromat json a.txt", []string{"--fromat", "是不是 --format"}},
		{"lint --lang en --fromat=json a.txt", []string{"--fromat", "did you mean --format", "'fazhilint lint --help'"}},
		{"lnt a.txt", []string{"lnt", "是不是 lint"}},
		{"lint a.txt --short --format json", []string{"--short", "text"}},
		{"lint a.txt --show-unchecked --format sarif", []string{"--show-unchecked", "json"}},
		{"lint a.txt --exclude [", []string{"--exclude", "["}},
		{"lint a.txt --short=maybe", []string{"=true"}},
		{"lint a.txt --format", []string{"--format", "缺少值"}},
		{"lint a.txt --format pdf", []string{"pdf", "sarif"}},
		{"lint a.txt --lang fr", []string{"fr", "zh"}},
		{"lint a.txt --fail-on never", []string{"never", "warning"}},
		{"lint a.txt --jobs 0", []string{"--jobs"}},
		{"lint a.txt --jobs many", []string{"jobs", "many"}},
		{"lint a.txt --encoding latin", []string{"latin", "gb18030"}},
		{"lint a.txt --max-size big", []string{"big", "5M"}},
		{"lint a.txt --input-format word", []string{"word", "docx"}},
		{"parse a.txt --input-format word", []string{"word", "docx"}},
		{"lint a.txt --tracked-changes shown", []string{"shown", "rejected"}},
		{"parse a.txt --format yaml", []string{"yaml", "text"}},
		{"parse a.txt --format text --pretty", []string{"--pretty", "json"}},
		{"parse", []string{"parse"}},
		{"parse a.txt b.txt", []string{"parse"}},
		{"parse --schema a.txt", []string{"a.txt"}},
		{"rules", []string{"list", "show"}},
		{"rules lst", []string{"rules lst", "是不是 list", "“fazhilint rules --help”"}},
		{"rules show", []string{"show"}},
		{"rules show no/such-rule", []string{"no/such-rule", "rules list"}},
		{"rules show sum-mismach", []string{"sum-mismach", "是不是 sum-mismatch"}},
		{"rules show arithmetik/sum-mismatch", []string{"是不是 arithmetic/sum-mismatch"}},
		{"rules show sum", []string{"没有规则“sum”，有关的是：\n", "\n    arithmetic/share-sum     占比", "\n    arithmetic/sum-mismatch  总数与分项之和不符\n"}},
		{"rules show sum --lang en", []string{"no such rule: \"sum\"; there are:\n", "arithmetic/sum-mismatch"}},
		{"rules show 合计", []string{"没有规则“合计”，有关的是：", "表中合计与各格不符", "arithmetic/sum-mismatch"}},
		{"rules show 号", []string{"rules list"}},
		{"rules show 云溪", []string{"rules list"}},
		{"rules show arithmetic", []string{"arithmetic/unit-mismatch"}},
		{"fix a.txt --rule 书名号", []string{"没有规则“书名号”，有关的是：", "citations/title-brackets"}},
		{"rules show lib/finding", []string{"lib/finding"}},
		{"rules list --format sarif", []string{"sarif"}},
		{"version now", []string{"now"}},
		{"completion tcsh", []string{"bash", "fish"}},
		{"help nothing", []string{"nothing"}},
		{"lint --write a.txt", []string{"lint 没有选项 --write", "“fazhilint fix --write”", "“fazhilint lint --help”"}},
		{"lint -w a.txt --lang en", []string{"lint has no flag -w", "'fazhilint fix --write'"}},
		{"ledger a.txt --short", []string{"“fazhilint lint --short”"}},
		{"version --format json", []string{"没有选项 --format"}},
		{"lint ——short a.txt", []string{"“——short”的横线不是半角的 -，应写 --short"}},
		{"lint a.txt －－format=json", []string{"“－－format”", "应写 --format"}},
		{"lint a.txt –short", []string{"应写 --short"}},
		{"lint a.txt --fail—on error", []string{"“--fail—on”", "应写 --fail-on"}},
		{"lint —o x a.txt", []string{"应写 -o"}},
		{"——help", []string{"应写 --help", "“fazhilint --help”"}},
		{"lint ——short a.txt --lang en", []string{"write --short"}},
		{"lint a.txt --lang fr", []string{"“fazhilint lint --help”"}},
		{"rules show --lang fr", []string{"“fazhilint rules show --help”"}},
		{"lint a.txt --lang", []string{"缺少值", "“fazhilint lint --help”"}},
	} {
		got := call(t, strings.Fields(c.args)...)
		if got.code != exitTrouble || got.stdout != "" {
			t.Errorf("%q: exit %d, stdout %q", c.args, got.code, got.stdout)
		}
		wantIn(t, got.stderr, c.want...)
	}
}

// TestEmptyValues wants a flag with nothing as its value to be refused, however it is written: an unset variable must not pass.
// TestDashesInNames wants a file whose name begins with a dash of another kind to be a path.
// TestComplaintsComeInOneLanguage wants no Chinese beside English, and the other way round.
func TestComplaintsComeInOneLanguage(t *testing.T) {
	folder(t, map[string]string{"a.txt": unsigned, "dir/b.txt": unsigned})
	for _, args := range []string{
		"", "lint", "lint --wrong", "lint a.txt --jobs many", "parse dir", "parse nowhere.txt", "rules", "rules show none", "completion",
		"lint ——short", "lint --write", "lint --data=", "lint a.txt -o x.docx", "lint a.txt -f json -o x.xml", "lint a.txt --fail-on x", "lint a.txt --profile x",
		"lint a.txt --data a.txt", "lint a.txt -o p/dir/out.txt", "lint a.txt -o dir", "version now", "lint a.txt --today never", "lint a.txt --max-size big",
	} {
		for _, language := range languages() {
			got := call(t, append(strings.Fields(args), "--lang", language)...)
			if got.code != exitTrouble {
				t.Errorf("%q: exit %d", args, got.code)
			}
			checkLanguage(t, language, got.stderr)
		}
	}
	wantIn(t, call(t, "parse", "dir").stderr, "dir  未能读取  这是文件夹，不是文件")
	wantIn(t, call(t, "lint", "a.txt", "-o", "p/dir/out.txt").stderr, "文件夹 p/dir 不存在")
}

// checkLanguage complains of Chinese in an English text, and of English prose in a Chinese one: three words in a row that
// are no commands, flags or names.
func checkLanguage(t *testing.T, language, text string) {
	t.Helper()
	if language == "en" {
		if i := strings.IndexFunc(text, func(r rune) bool { return unicode.Is(unicode.Han, r) }); i >= 0 {
			t.Errorf("Chinese in English:\n%s", text)
		}
		return
	}
	prose := regexp.MustCompile(`\b(the|a|of|is|no|in|to|by|such|with|and|or) [a-z]+`)
	for _, line := range strings.Split(text, "\n") {
		if words := prose.FindString(line); words != "" {
			t.Errorf("English in Chinese: %q in\n%s", words, line)
		}
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
		for _, flag := range visible(command.Flags) {
			wantIn(t, got.stdout, "--"+flag.Names()[0])
		}
	}
	wantIn(t, call(t, "rules", "show", "-h").stdout, "fazhilint rules show <规则>", "--lang")
	wantIn(t, call(t, "rules", "--help").stdout, "--lang")
	wantIn(t, call(t, "lint", "没有.txt", "-h").stdout, "--fail-on")
}

// TestHelpComesInOneLanguage wants help wholly in the language asked for, by flag or by environment.
func TestHelpComesInOneLanguage(t *testing.T) {
	for _, command := range []string{"", "lint", "parse", "rules", "rules list", "rules show", "version", "completion"} {
		for _, language := range languages() {
			got := call(t, append(strings.Fields(command), "--lang", language, "--help")...)
			if got.code != exitClean {
				t.Errorf("%q: exit %d", command, got.code)
			}
			checkLanguage(t, language, got.stdout)
			for _, line := range strings.Split(got.stdout, "\n") {
				if strings.TrimRight(line, " ") != line {
					t.Errorf("%q: a blank at the end of %q", command, line)
				}
			}
			byVariable := callIn(t, map[string]string{languageVariable: language}, append(strings.Fields(command), "-h")...)
			if diff := cmp.Diff(got, byVariable, cmp.AllowUnexported(result{})); diff != "" {
				t.Errorf("%q with %s=%s (-want +got):\n%s", command, languageVariable, language, diff)
			}
		}
	}
	if got := callIn(t, map[string]string{languageVariable: "fr"}, "--help"); got.code != exitTrouble {
		t.Errorf("%s=fr: exit %d", languageVariable, got.code)
	}
}

// TestLanguageStandsAnywhere wants --lang before and after commands.
func TestLanguageStandsAnywhere(t *testing.T) {
	want := call(t, "rules", "list", "--lang", "en")
	for _, args := range [][]string{{"--lang", "en", "rules", "list"}, {"rules", "--lang=en", "list"}, {"-lang", "en", "rules", "list"}} {
		if diff := cmp.Diff(want, call(t, args...), cmp.AllowUnexported(result{})); diff != "" {
			t.Errorf("%q (-want +got):\n%s", args, diff)
		}
	}
	want = call(t, "rules", "list", "--format", "json")
	for _, args := range [][]string{{"--format", "json", "rules", "list"}, {"rules", "-f", "json", "list"}} {
		if diff := cmp.Diff(want, call(t, args...), cmp.AllowUnexported(result{})); diff != "" {
			t.Errorf("%q (-want +got):\n%s", args, diff)
		}
	}
}

// TestTodayIsHidden wants --today out of sight, in help and completion, exactly as long as no shipped rule asks for the day;
// it works all the same.
func TestTodayIsHidden(t *testing.T) {
	used := false
	rules, err := filepath.Glob(filepath.Join("..", "..", "policies", "*", "*.rego"))
	if err != nil || len(rules) == 0 {
		t.Fatalf("no rules: %v", err)
	}
	for _, rule := range rules {
		text, err := os.ReadFile(rule)
		if err != nil {
			t.Fatal(err)
		}
		used = used || !strings.HasSuffix(rule, "_test.rego") && strings.Contains(string(text), "run.today")
	}
	for _, args := range [][]string{{"lint", "--help"}, {completeName, "lint", "--"}} {
		if shown := strings.Contains(call(t, args...).stdout, "--today"); shown != used {
			t.Errorf("a shipped rule uses today: %v; %s shows the flag: %v", used, args, shown)
		}
	}
	if got := callWith(t, unsigned, "lint", "-", "--today", "2024-03-31"); got.code == exitTrouble {
		t.Errorf("--today: %+v", got)
	}
}

// TestInputFormats wants WPS files to be read by that name, and the names listed.
func TestInputFormats(t *testing.T) {
	readme, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	folder(t, map[string]string{"a.wps": "甲"})
	asDOC, asWPS := call(t, "lint", "a.wps", "--input-format", "doc"), call(t, "lint", "a.wps", "--input-format", "wps")
	if diff := cmp.Diff(asDOC, asWPS, cmp.AllowUnexported(result{})); diff != "" {
		t.Errorf("doc and wps differ:\n%s", diff)
	}
	wantIn(t, call(t, "lint", "a.wps", "--input-format", "xls").stderr, "pdf", "ofd", "wps")
	for _, name := range inputFormats() {
		if !strings.Contains(string(readme), "`"+name+"`") {
			t.Errorf("the README does not list the input format %s", name)
		}
	}
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
