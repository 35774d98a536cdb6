package main

import (
	"os"
	"strings"
	"testing"

	"github.com/fazhilint/fazhilint/internal/accepted"
)

// disputed has a wrong rate twice, in the same sentence on two lines and in another.
const disputed = "临川县人民政府2022年度法治政府建设情况报告\n\n" + settled + "\n\n" + settled + "\n\n全年办结投诉80件中的60件，办结率80%。\n"

// settled is the sentence that stands there twice.
const settled = "全年排查矛盾纠纷96件，化解90件，化解率94.75%。"

// content reads a file of the working directory.
func content(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// TestAccept puts one finding on the list and wants it, and nothing else, to be told of no more.
func TestAccept(t *testing.T) {
	folder(t, map[string]string{"报告.txt": disputed})
	got := call(t, "accept", "报告.txt", "--reason", "口径不同", "--rule", "rate-mismatch", "--line", "3")
	wantIn(t, got.stdout, "报告.txt:3:", "arithmetic/rate-mismatch", "以上 1 处已记入 .fazhilint-accepted.yaml")
	if got.code != exitClean || got.stderr != "" {
		t.Errorf("exit %d, %s", got.code, got.stderr)
	}
	wantIn(t, content(t, accepted.Name), "file: 报告.txt", "reason: 口径不同", "date: \"2026-12-31\"")
	shown := call(t, "lint", "报告.txt", "--short")
	wantIn(t, shown.stdout, "报告.txt:5:", "另有 1 处已核定，不再提示，见 .fazhilint-accepted.yaml")
	if strings.Contains(shown.stdout, "报告.txt:3:") || shown.code != exitFindings {
		t.Errorf("exit %d:\n%s", shown.code, shown.stdout)
	}
	wantIn(t, call(t, "lint", "报告.txt", "--short", "--no-accepted").stdout, "报告.txt:3:")
	wantIn(t, call(t, "lint", "报告.txt", "-f", "json").stdout, `"accepted": 1,`, `"reason": "口径不同"`)
}

// TestAcceptAll empties a report of findings, and wants those that come back to be told of.
func TestAcceptAll(t *testing.T) {
	folder(t, map[string]string{"报告.txt": disputed, "清单/.keep": "", ".fazhilint.yaml": "accepted: 清单/旧报告.yaml\nfail-on: info\n"})
	if got := call(t, "accept", "报告.txt", "--reason", "已公布"); got.code != exitClean {
		t.Fatalf("exit %d, %s", got.code, got.stderr)
	}
	wantIn(t, content(t, "清单/旧报告.yaml"), "file: ../报告.txt")
	if got := call(t, "lint", "报告.txt"); got.code != exitClean {
		t.Errorf("exit %d:\n%s", got.code, got.stdout)
	}
	wantIn(t, call(t, "accept", "报告.txt", "--reason", "已公布").stdout, "没有可记的问题")
	put(t, ".", "报告.txt", strings.Replace(disputed, "办结率80%", "办结率85%", 1))
	for _, format := range []string{"text", "json", "sarif", "github", "junit"} {
		got := call(t, "lint", "报告.txt", "-f", format, "--lang", "en")
		wantIn(t, got.stdout, "85%", "rate-mismatch", "80%")
		if got.code != exitFindings {
			t.Errorf("%s: exit %d", format, got.code)
		}
	}
	put(t, ".", "另一份.txt", disputed)
	if got := call(t, "lint", "另一份.txt"); got.code != exitFindings {
		t.Errorf("the same words in another report: exit %d", got.code)
	}
}

// TestAcceptedIsNotFixed wants fix to leave alone what was let stand, and to put the rest of the sentence right.
func TestAcceptedIsNotFixed(t *testing.T) {
	folder(t, map[string]string{"a.txt": "某县2022年度法治政府建设情况报告\n\n县法院（2022）津0116 行初45号、（2022）津0116行初 46号裁定。\n学习《民法典》、《行政处罚法》、等法律。\n"})
	wantIn(t, call(t, "fix", "a.txt").stdout, "（2022）津0116行初45号", "《行政处罚法》等")
	if got := call(t, "accept", "a.txt", "--reason", "原文如此", "--line", "3"); got.code != exitClean {
		t.Fatal(got.stderr)
	}
	got := call(t, "fix", "a.txt")
	wantIn(t, got.stdout, "《行政处罚法》等")
	if strings.Contains(got.stdout, "+县法院") {
		t.Errorf("put right what was let stand:\n%s", got.stdout)
	}
}

// TestWrongLists wants exit 2 and words that name the file.
func TestWrongLists(t *testing.T) {
	folder(t, map[string]string{"报告.txt": disputed, "bad.yaml": "- a: b\n", "own.yaml": "accepted: 没有.yaml\n", "empty.txt": ""})
	for _, c := range []struct {
		args string
		says string
	}{
		{"lint 报告.txt --accepted bad.yaml", "核定清单有误：bad.yaml:1: “a”不是清单里的内容"},
		{"fix 报告.txt --accepted bad.yaml", "核定清单有误：bad.yaml:1"},
		{"accept 报告.txt --reason x --accepted bad.yaml", "核定清单有误：bad.yaml:1"},
		{"lint 报告.txt --accepted none.yaml", "无法读取核定清单 none.yaml"},
		{"lint 报告.txt --config own.yaml", "own.yaml:1: 无法读取核定清单 没有.yaml"},
		{"lint 报告.txt --accepted none.yaml --no-accepted", "不能同时写"},
		{"accept 报告.txt", "--reason"},
		{"accept --reason x", "没有写要核定哪些报告"},
		{"accept 报告.txt --reason x --rule nothing", "nothing"},
		{"accept 报告.txt --reason x --line one", "one"},
		{"accept 报告.txt --reason x --accepted 没有/a.yaml", "无法写入核定清单 没有/a.yaml"},
	} {
		got := call(t, strings.Fields(c.args)...)
		if got.code != exitTrouble || !strings.Contains(got.stderr, c.says) {
			t.Errorf("%s: exit %d, %q, want %s", c.args, got.code, got.stderr, c.says)
		}
	}
	got := call(t, "accept", "报告.txt", "empty.txt", "--reason", "x")
	wantIn(t, got.stdout, "empty.txt", "未能检查", "以上")
	if got.code != exitTrouble {
		t.Errorf("a file that could not be checked: exit %d", got.code)
	}
}
