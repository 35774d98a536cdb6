package main

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/fazhilint/fazhilint/parser/tree"
	"github.com/fazhilint/fazhilint/policies"
)

func TestParse(t *testing.T) {
	folder(t, map[string]string{"a.txt": unsigned, "empty.txt": ""})
	got := call(t, "parse", "a.txt")
	var doc, pretty tree.Document
	if err := json.Unmarshal([]byte(got.stdout), &doc); err != nil || got.code != exitClean {
		t.Fatalf("exit %d: %v", got.code, err)
	}
	if doc.Schema != tree.SchemaVersion || !strings.Contains(doc.Text, "行政复议") || strings.Count(got.stdout, "\n") != 1 {
		t.Errorf("not a tree on one line: %.200s", got.stdout)
	}
	indented := call(t, "parse", "--pretty", "a.txt").stdout
	if err := json.Unmarshal([]byte(indented), &pretty); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(doc, pretty); diff != "" || !strings.Contains(indented, "\n  ") {
		t.Errorf("--pretty changes the tree:\n%s", diff)
	}
	if got := call(t, "parse", "empty.txt"); got.code != exitTrouble || !strings.Contains(got.stderr, "empty.txt") {
		t.Errorf("empty file: %+v", got)
	}
	if got := callWith(t, unsigned, "parse", "-"); got.code != exitClean || !strings.Contains(got.stdout, "行政复议") {
		t.Errorf("standard input: %+v", got)
	}
	if got := call(t, "parse", "--schema"); got.code != exitClean || !json.Valid([]byte(got.stdout)) {
		t.Errorf("--schema: %+v", got)
	}
}

// TestParseAsText wants every kind of piece named, in one language, and the format that was asked for.
func TestParseAsText(t *testing.T) {
	folder(t, map[string]string{"a.txt": "# 临川县人民政府2022年度法治政府建设情况报告\n\n" + unsigned})
	got := call(t, "parse", "--format", "text", "a.txt")
	wantIn(t, got.stdout, "【文件】a.txt（text，utf-8）", "【识别为】法治政府建设情况报告，2022年度", "【1级标题，序号一、】主要举措和成效",
		"\n全年办理行政复议案件12件。\n", "【署名】临川县人民政府")
	wantIn(t, call(t, "parse", "--format", "text", "a.txt", "--lang", "en").stdout, "[file] a.txt (text, utf-8)", "[heading 1, number 一、] 主要举措和成效")
	wantIn(t, call(t, "parse", "--format", "text", "--input-format", "markdown", "a.txt").stdout, "（markdown，utf-8）", "【标题】临川县")
}

func TestRules(t *testing.T) {
	rules, err := policies.Rules()
	if err != nil {
		t.Fatal(err)
	}
	text := call(t, "rules", "list").stdout
	english := call(t, "rules", "list", "--lang", "en").stdout
	var listed []policies.Rule
	if err := json.Unmarshal([]byte(call(t, "rules", "list", "--format", "json").stdout), &listed); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(rules, listed); diff != "" {
		t.Errorf("rules list as JSON (-want +got):\n%s", diff)
	}
	for i := range rules {
		wantIn(t, text, rules[i].ID, rules[i].Title.ZH)
		wantIn(t, english, rules[i].ID, rules[i].Title.EN)
	}
	shown := call(t, "rules", "show", "completeness/missing-date")
	wantIn(t, shown.stdout, "缺少成文日期", "警告", "依据：", "docs/rules/completeness/missing-date.md")
	wantIn(t, call(t, "rules", "show", "--lang", "en", "completeness/missing-date").stdout, "No date of writing", "Basis:")
	if diff := cmp.Diff(shown, call(t, "rules", "show", "missing-date"), cmp.AllowUnexported(result{})); diff != "" {
		t.Errorf("by its name alone (-want +got):\n%s", diff)
	}
	for _, words := range []string{"成文日期过早", "early-sig", "书名号", "Repealed"} {
		if got := call(t, "rules", "show", words); got.code != exitClean || !strings.Contains(got.stdout, "依据：") {
			t.Errorf("rules show %s: exit %d, %s", words, got.code, got.stderr)
		}
	}
	wantIn(t, call(t, "rules", "show", "书名号").stdout, "citations/title-brackets  错误")
	var one policies.Rule
	if err := json.Unmarshal([]byte(call(t, "rules", "show", "completeness/missing-date", "--format=json").stdout), &one); err != nil {
		t.Fatal(err)
	}
	if one.ID != "completeness/missing-date" {
		t.Errorf("rules show as JSON: %+v", one)
	}
}

func TestCompletion(t *testing.T) {
	for _, shell := range shellNames() {
		got := call(t, "completion", shell)
		if got.code != exitClean {
			t.Errorf("%s: %+v", shell, got)
		}
		wantIn(t, got.stdout, "fazhilint __complete")
	}
	for _, c := range []struct {
		words []string
		want  string
	}{
		{[]string{"l"}, "lint\nledger\n"},
		{[]string{""}, "lint\nledger\nfix\naccept\nparse\nrules\nprofiles\nversion\ncompletion\n"},
		{nil, "lint\nledger\nfix\naccept\nparse\nrules\nprofiles\nversion\ncompletion\n"},
		{[]string{"rules", ""}, "list\nshow\n"},
		{[]string{"rules", "show", "completeness/missing-d"}, "completeness/missing-date\n"},
		{[]string{"lint", "--fo"}, "--format\n"},
		{[]string{"lint", "a.txt", "--format", "s"}, "sarif\n"},
		{[]string{"ledger", "a.txt", "-f", "x"}, "xlsx\n"},
		{[]string{"rules", "list", "--format", "j"}, "json\n"},
		{[]string{"lint", "--lang", ""}, "zh\nen\n"},
		{[]string{"--lang", "e"}, "en\n"},
		{[]string{"rules", "list", "--l"}, "--lang\n"},
		{[]string{"lint", "--fail-on", "w"}, "warning\n"},
		{[]string{"lint", "--encoding", "g"}, "gb18030\n"},
		{[]string{"lint", "--input-format", "m"}, "markdown\n"},
		{[]string{"lint", "--tracked-changes", "r"}, "rejected\n"},
		{[]string{"lint", "--output", ""}, ""},
		{[]string{"lint", "报"}, ""},
		{[]string{"parse", "--pretty", "--sch"}, "--schema\n"},
		{[]string{"completion", "z"}, "zsh\n"},
	} {
		if diff := cmp.Diff(c.want, call(t, append([]string{"__complete"}, c.words...)...).stdout); diff != "" {
			t.Errorf("%q (-want +got):\n%s", c.words, diff)
		}
	}
}
