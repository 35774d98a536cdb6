package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// report is a whole report with one paragraph of one's own.
func report(paragraph string) string {
	return strings.Replace(whole, "全年办理行政复议案件12件。", paragraph, 1)
}

const whole = `临川县人民政府2022年度法治政府建设情况报告

2022年，县人民政府认真推进法治政府建设。现将有关情况报告如下：

一、主要举措和成效

全年办理行政复议案件12件。行政应诉、政府信息公开、行政执法三项制度按要求推进。

二、存在的不足和原因

基层执法力量偏弱，主要原因是编制不足。

三、一把手抓法治

县长主持召开常务会议，研究法治议题。

四、2023年主要安排

继续加强执法培训。

临川县人民政府
2023年2月15日
`

// tables wraps the rows of a table.
func tables(rows string) string { return `{"fazhilint": {"tables": {` + rows + `}}}` }

// TestData takes the examples of docs/data.md: what is told without them and is not with them.
func TestData(t *testing.T) {
	documented, err := os.ReadFile("../../docs/data.md")
	if err != nil {
		t.Fatal(err)
	}
	examples := regexp.MustCompile("(?s)<!-- example: ([a-z]+) -->\n+```json\n(.*?)```").FindAllStringSubmatch(string(documented), -1)
	texts := map[string]struct{ paragraph, rule string }{
		"court":    {"某公司诉县城市管理局一案（2022）津0320行初45号，法院判决驳回诉讼请求。", "citations/case-number-court"},
		"law":      {"依据《云溪省行政程序条例》立案3件。", "dates/repealed-law"},
		"wording":  {"全年办理行政复议案件12件。", "completeness/missing-section"},
		"casetype": {"某公司诉县城市管理局一案（2022）湘0104行某45号，法院判决驳回诉讼请求。", "citations/case-number-type"},
		"profile":  {"全年办理行政复议案件12件。", "completeness/missing-section"},
	}
	seen := 0
	for _, example := range examples {
		name := example[1]
		c, known := texts[name]
		if !known {
			t.Errorf("an example without a test: %s", name)
			continue
		}
		seen++
		t.Run(name, func(t *testing.T) {
			folder(t, map[string]string{"报告.txt": report(c.paragraph), "表/own.json": example[2]})
			args := []string{"lint", "报告.txt", "--short", "--data", "表"}
			if name == "profile" {
				args = append(args, "--profile", "yunxi")
			}
			without, with := call(t, args[:3]...), call(t, args...)
			if with.stderr != "" {
				t.Fatalf("stderr %q", with.stderr)
			}
			before, after := strings.Contains(without.stdout, c.rule), strings.Contains(with.stdout, c.rule)
			if before == after {
				t.Errorf("%s: said before %v, after %v:\n%s", c.rule, before, after, with.stdout)
			}
		})
	}
	if seen != len(texts) {
		t.Errorf("%d of %d examples", seen, len(texts))
	}
}

// TestDataRefused wants exit code 2 and the file and reason named.
func TestDataRefused(t *testing.T) {
	for name, c := range map[string]struct {
		files map[string]string
		says  string
	}{
		"no folder":   {nil, "无法读取资料表文件夹 表"},
		"none in it":  {map[string]string{"表/a.txt": ""}, "没有资料表"},
		"no JSON":     {map[string]string{"表/a.json": "{"}, "资料表有误：表/a.json："},
		"no table":    {map[string]string{"表/a.json": tables(`"court": {}`)}, "没有可以扩充的表"},
		"wrong type":  {map[string]string{"表/a.json": tables(`"courts": {"courts": {"津01": "x"}}`)}, "courts.courts.津01：应是对象"},
		"no profile":  {map[string]string{"表/a.json": tables(`"profiles": {"default": "x"}`)}, `“x”不是现有的类型`},
		"a circle":    {map[string]string{"表/a.json": tables(`"profiles": {"profiles": {"street": {"extends": "street"}}}`)}, "绕成了圈"},
		"leads away":  {map[string]string{"表/a.json": tables(`"profiles": {"profiles": {"street": {"extends": "x"}}}`)}, `“x”不是现有的类型`},
		"wrong level": {map[string]string{"表/a.json": tables(`"profiles": {"profiles": {"street": {"levels": {"dates/order": "warn"}}}}`)}, "dates/order 应是"},
		"wrong rule":  {map[string]string{"表/a.json": tables(`"profiles": {"profiles": {"street": {"levels": {"dates/x": "info"}}}}`)}, `没有规则“dates/x”`},
	} {
		t.Run(name, func(t *testing.T) {
			files := map[string]string{"报告.txt": whole}
			for file, text := range c.files {
				files[file] = text
			}
			folder(t, files)
			for _, command := range []string{"lint", "ledger", "fix"} {
				got := call(t, command, "报告.txt", "--data", "表")
				if got.code != exitTrouble || !strings.Contains(got.stderr, c.says) {
					t.Errorf("%s: exit %d, %q, want %s", command, got.code, got.stderr, c.says)
				}
			}
		})
	}
}

func TestProfiles(t *testing.T) {
	folder(t, map[string]string{
		"报告.txt":     whole,
		"表/own.json": tables(`"profiles": {"recognised": {"government": "own"}, "profiles": {"own": {"zh": "某省", "en": "a province", "extends": "government"}}}`),
	})
	wantIn(t, call(t, "profiles").stdout, "national", "全国通用", "street      街道、乡镇")
	wantIn(t, call(t, "profiles", "--data", "表").stdout, "own", "某省", "其余同 government")
	wantIn(t, call(t, "profiles", "--format", "json", "--lang", "en").stdout, `"name": "street"`, `"extends": "national"`)
	for args, want := range map[string]string{
		"":                 `"profile": "government"`,
		"--profile=street": `"profile": "street"`,
		"--data=表":         `"profile": "own"`,
	} {
		call := callWith(t, whole, append([]string{"lint", "-", "-f", "json"}, strings.Fields(args)...)...)
		wantIn(t, call.stdout, want)
	}
	if got := call(t, "lint", "报告.txt", "--profile", "no"); got.code != exitTrouble || !strings.Contains(got.stderr, "national") {
		t.Errorf("exit %d, %q", got.code, got.stderr)
	}
}

func TestRulesShowTables(t *testing.T) {
	got := call(t, "rules", "show", "case-number-court")
	wantIn(t, got.stdout, "资料表：courts", "来源：《关于人民法院案件案号的若干规定》", "可靠程度：")
	wantIn(t, call(t, "rules", "show", "case-number-court", "-f", "json").stdout, `"table_sources"`, `"certainty"`)
}

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

// TestConfigFailOn wants the level of the file heeded, and checked.
func TestConfigFailOn(t *testing.T) {
	folder(t, map[string]string{"报告.txt": unsigned, ".fazhilint.yaml": "fail-on: nothing\n", filepath.Join("a", ".fazhilint.yaml"): "data: 表\n"})
	if got := call(t, "lint", "报告.txt"); got.code != exitTrouble || !strings.Contains(got.stderr, "fail-on") {
		t.Errorf("exit %d, %q", got.code, got.stderr)
	}
	if got := call(t, "lint", "报告.txt", "--config", "a/.fazhilint.yaml"); got.code != exitTrouble || !strings.Contains(got.stderr, "a/表") {
		t.Errorf("exit %d, %q", got.code, got.stderr)
	}
}
