package main

import (
	"os"
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
	texts := map[string]struct{ paragraph, says string }{
		"court":    {"某公司诉县城市管理局一案（2022）津0320行初45号，法院判决驳回诉讼请求。", "citations/case-number-court"},
		"law":      {"依据《云溪省行政程序条例》立案3件。", "《云溪省行政程序条例》已于2021年5月1日废止，由《云溪省行政程序规定》取代。"},
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
			before, after := strings.Contains(without.stdout, c.says), strings.Contains(with.stdout, c.says)
			if before == after {
				t.Errorf("%s: said before %v, after %v:\n%s", c.says, before, after, with.stdout)
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

// TestTitlesInTables wants the example's title to read the same with its marks and without.
func TestTitlesInTables(t *testing.T) {
	for _, title := range []string{"云溪省行政程序规定", "《云溪省行政程序规定》"} {
		folder(t, map[string]string{
			"报告.txt":   report("依据《云溪省行政程序条例》立案3件。"),
			"表/a.json": tables(`"laws": {"laws": {"云溪省行政程序条例": {"adopted": 20120301, "effective": 20120501, "repealed": 20210501, "replaced_by": "` + title + `", "certainty": "V"}}}`),
		})
		wantIn(t, call(t, "lint", "报告.txt", "--short", "--data", "表").stdout, "废止，由《云溪省行政程序规定》取代。")
	}
}

// TestDataNamesTheFile wants a fault that shows when the files are merged to be told of the one that brought it.
func TestDataNamesTheFile(t *testing.T) {
	profile := func(rows string) string { return tables(`"profiles": {"profiles": {` + rows + `}}`) }
	other := tables(`"courts": {"source": "某公告"}`)
	for name, c := range map[string]struct {
		files map[string]string
		says  string
	}{
		"an unknown rule":       {map[string]string{"b": profile(`"street": {"levels": {"dates/x": "info"}}`), "c": profile(`"street": {"zh": "街道"}`)}, `表/b.json：street 的 levels：没有规则“dates/x”`},
		"the last that wrote":   {map[string]string{"b": profile(`"street": {"levels": {"dates/x": "info"}}`), "c": profile(`"street": {"levels": {"dates/x": "off"}}`)}, `表/c.json：street 的 levels`},
		"a wrong level":         {map[string]string{"b": profile(`"own": {"zh": "甲", "en": "a", "extends": "street", "levels": {"dates/order": "warn"}}`)}, "表/b.json：own 的 levels：dates/order 应是"},
		"extends what is not":   {map[string]string{"b": profile(`"own": {"zh": "甲", "en": "a", "extends": "x"}`)}, "表/b.json：own 的 extends 写的“x”"},
		"what is extended gone": {map[string]string{"b": profile(`"national": null`), "c": tables(`"profiles": {"default": "street"}`)}, "表/b.json："},
		"a circle of two files": {map[string]string{"b": profile(`"own": {"zh": "甲", "en": "a", "extends": "street"}`), "c": profile(`"street": {"extends": "own"}`)}, "层数过多"},
		"an unknown default":    {map[string]string{"b": tables(`"profiles": {"default": "x"}`)}, "表/b.json：default 或"},
		"recognised is unknown": {map[string]string{"b": tables(`"profiles": {"recognised": {"street": "x"}}`)}, "表/b.json：default 或"},
	} {
		t.Run(name, func(t *testing.T) {
			files := map[string]string{"报告.txt": whole, "表/a.json": other, "表/z.json": other}
			for file, text := range c.files {
				files["表/"+file+".json"] = text
			}
			folder(t, files)
			for _, args := range [][]string{{"lint", "报告.txt"}, {"ledger", "报告.txt"}, {"fix", "报告.txt"}, {"profiles"}} {
				got := call(t, append(args, "--data", "表")...)
				if got.code != exitTrouble || !strings.Contains(got.stderr, c.says) || !strings.Contains(got.stderr, "资料表有误：表/") {
					t.Errorf("%s: exit %d, %q, want %s", args[0], got.code, got.stderr, c.says)
				}
			}
		})
	}
}

// TestProfileByTitle wants a profile to be taken by its title, or by a part of it that no other has.
func TestProfileByTitle(t *testing.T) {
	folder(t, map[string]string{
		"表/own.json": tables(`"profiles": {"profiles": {"own": {"zh": "云溪省街道", "en": "streets of Yunxi", "extends": "street"}, "all": {"zh": "街道", "en": "any street", "extends": "street"}}}`),
		"own.yaml":   "profile: 街道\n",
	})
	for _, c := range []struct {
		args, want string
		refused    bool
	}{
		{"--profile 街道", `"profile": "street"`, false},
		{"--profile 街道、乡镇", `"profile": "street"`, false},
		{"--config own.yaml", `"profile": "street"`, false},
		{"--profile 云溪 --data 表", `"profile": "own"`, false},
		{"--profile 街道 --data 表", `"profile": "all"`, false},
		{"--profile YUNXI --data 表", `"profile": "own"`, false},
		{"--profile 政府", "--profile 写的“政府”有几个类型相符：department（", true},
		{"--profile 政府 --lang en", `several profiles match "政府": department, government`, true},
		{"--profile 街", "可以是 department（", true},
		{"--profile jiedao", "street（街道、乡镇）", true},
	} {
		got := callWith(t, whole, append([]string{"lint", "-", "-f", "json"}, strings.Fields(c.args)...)...)
		if refused := got.code == exitTrouble; refused != c.refused {
			t.Errorf("%s: exit %d, %s", c.args, got.code, got.stderr)
		}
		wantIn(t, got.stdout+got.stderr, c.want)
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

// TestConfigValues wants a wrong value in the file to be told with file and line, and as no flag.
// TestLevelsByTheirNames wants --fail-on to take the words that results show.
// TestConfigFailOn wants the level of the file heeded, and checked.
