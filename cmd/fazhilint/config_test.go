package main

import (
	"path/filepath"
	"strings"
	"testing"
)

func TestConfig(t *testing.T) {
	folder(t, map[string]string{
		"报告.txt": whole, "旧/报告.txt": whole,
		".fazhilint.yaml": "profile: street\nfail-on: info\nlang: en\nexclude: 旧\n",
		"other.yaml":      "profile: department\n",
		"bad.yaml":        "profil: street\n",
		"lang.yaml":       "lang: fr\n",
	})
	got := call(t, "lint", ".", "-f", "json")
	wantIn(t, got.stdout, `"profile": "street"`, `"旧"`)
	wantIn(t, call(t, "lint", ".", "--short").stdout, "error")
	wantIn(t, call(t, "lint", ".", "--short", "--lang", "zh").stdout, "错误")
	wantIn(t, callIn(t, map[string]string{"FAZHILINT_LANG": "zh"}, "lint", ".", "--short").stdout, "错误")
	wantIn(t, call(t, "lint", ".", "-f", "json", "--profile", "government").stdout, `"profile": "government"`)
	wantIn(t, call(t, "lint", ".", "-f", "json", "--config", "other.yaml").stdout, `"profile": "department"`)
	if got := call(t, "lint", ".", "-f", "json", "--exclude", "*.pdf"); strings.Contains(got.stdout, `"skipped": [\n    "旧"`) || !strings.Contains(got.stdout, "旧/报告.txt") {
		t.Errorf("--exclude does not win:\n%s", got.stdout)
	}
	for file, says := range map[string]string{"bad.yaml": `bad.yaml:1: 没有“profil”这一项`, "none.yaml": "无法读取配置文件 none.yaml", "lang.yaml": "lang"} {
		for _, command := range []string{"lint", "ledger", "fix", "parse"} {
			got := call(t, command, "报告.txt", "--config="+file)
			if got.code != exitTrouble || !strings.Contains(got.stderr, says) {
				t.Errorf("%s with %s: exit %d, %q", command, file, got.code, got.stderr)
			}
		}
	}
	if got := call(t, "version", "--lang", "zh"); got.code != exitClean {
		t.Errorf("version: exit %d", got.code)
	}
}

func TestConfigValues(t *testing.T) {
	for _, c := range []struct{ config, says string }{
		{"# 本市\nfail-on: 严重\n", "配置文件有误：.fazhilint.yaml:2: fail-on 不能是“严重”，可以是 error（错误）"},
		{"profile: jiedao\n", "配置文件有误：.fazhilint.yaml:1: profile 不能是“jiedao”，可以是"},
		{"\n\nprofile: 政府\n", "配置文件有误：.fazhilint.yaml:3: profile 写的“政府”有几个类型相符"},
		{"input-format: word\n", "配置文件有误：.fazhilint.yaml:1: input-format 不能是“word”"},
		{"exclude:\n  - a\n  - \"[a\"\n", "配置文件有误：.fazhilint.yaml:3: exclude 的通配式写法有误：“[a”"},
		{"fail-on: info\ndata: d\n", "配置文件有误：.fazhilint.yaml:2: 无法读取资料表文件夹 d：文件或文件夹不存在"},
		{"data: 空\n", "配置文件有误：.fazhilint.yaml:1: 文件夹 空 里没有资料表"},
		{"data: 报告.txt\n", "配置文件有误：.fazhilint.yaml:1: data 要写文件夹，报告.txt 是一个文件"},
		{"lang: cn\n", "配置文件有误：.fazhilint.yaml:1: lang 不能是“cn”，可以是 zh、en"},
		{"\tlang: zh\n", "配置文件有误：.fazhilint.yaml:1: "},
	} {
		folder(t, map[string]string{"报告.txt": whole, "空/x.txt": "", ".fazhilint.yaml": c.config})
		got := call(t, "lint", "报告.txt")
		if got.code != exitTrouble || got.stdout != "" || !strings.HasPrefix(got.stderr, c.says) || strings.Contains(got.stderr, "--") {
			t.Errorf("%q: exit %d, %q, want %s", c.config, got.code, got.stderr, c.says)
		}
	}
	for flag, want := range map[string]string{"--fail-on": "--fail-on 不能是", "--profile": "--profile 不能是", "--input-format": "--input-format 不能是"} {
		wantIn(t, call(t, "lint", "报告.txt", flag, "x", "--config", "/dev/null").stderr, want)
	}
}

func TestLevelsByTheirNames(t *testing.T) {
	folder(t, map[string]string{"a.txt": unsigned, "b.txt": fixture(t, "clean.txt"), "own.yaml": "fail-on: 警告\n"})
	for args, want := range map[string]int{
		"b.txt --fail-on 错误": exitClean, "b.txt --fail-on 警告": exitClean, "a.txt --fail-on 提示": exitFindings,
		"a.txt --config own.yaml": exitFindings, "a.txt --fail-on 注意": exitTrouble,
	} {
		if got := call(t, append([]string{"lint"}, strings.Fields(args)...)...); got.code != want {
			t.Errorf("%s: exit %d, want %d: %s", args, got.code, want, got.stderr)
		}
	}
}

func TestConfigFailOn(t *testing.T) {
	folder(t, map[string]string{"报告.txt": unsigned, ".fazhilint.yaml": "fail-on: nothing\n", filepath.Join("a", ".fazhilint.yaml"): "data: 表\n"})
	if got := call(t, "lint", "报告.txt"); got.code != exitTrouble || !strings.Contains(got.stderr, "fail-on") {
		t.Errorf("exit %d, %q", got.code, got.stderr)
	}
	if got := call(t, "lint", "报告.txt", "--config", "a/.fazhilint.yaml"); got.code != exitTrouble || !strings.Contains(got.stderr, "a/表") {
		t.Errorf("exit %d, %q", got.code, got.stderr)
	}
}
