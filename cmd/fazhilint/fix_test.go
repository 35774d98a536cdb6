package main

import (
	"os"
	"strings"
	"testing"
)

// blank is a report with a blank in a case number.
func blank() string {
	return strings.Replace(unsigned, "全年办理行政复议案件12件。", "某公司诉县城市管理局一案（2022）湘0104 行初45号，法院判决驳回诉讼请求。", 1)
}

func TestFix(t *testing.T) {
	folder(t, map[string]string{"报告.txt": blank(), "好.txt": unsigned})
	got := call(t, "fix", ".")
	wantIn(t, got.stdout, "--- 原文/报告.txt\n+++ 改后/报告.txt\n", "\n+某公司诉县城市管理局一案（2022）湘0104行初45号", "1 个文件中有 1 处改法确定，文件没有改动")
	if got.code != exitFindings {
		t.Errorf("shown: exit %d", got.code)
	}
	got = call(t, "fix", "--write", ".")
	wantIn(t, got.stdout, "报告.txt  已改正 1 处", "改正 1 个文件中的 1 处。")
	text, err := os.ReadFile("报告.txt")
	if err != nil || got.code != exitClean {
		t.Errorf("written: exit %d, %v", got.code, err)
	}
	if want := strings.Replace(blank(), "0104 行", "0104行", 1); string(text) != want {
		t.Errorf("written:\n%s", text)
	}
	got = call(t, "fix", ".", "--lang", "en")
	wantIn(t, got.stdout, "Nothing that can be put right")
	if got.code != exitClean {
		t.Errorf("again: exit %d", got.code)
	}
}

// TestFixOneRule leaves the findings of others.
func TestFixOneRule(t *testing.T) {
	folder(t, map[string]string{"报告.txt": blank()})
	if got := call(t, "fix", "报告.txt", "--rule", "punctuation"); got.code != exitClean {
		t.Errorf("exit %d:\n%s", got.code, got.stdout)
	}
	if got := call(t, "fix", "报告.txt", "--rule", "case-number-format"); got.code != exitFindings {
		t.Errorf("exit %d:\n%s", got.code, got.stdout)
	}
	if got := call(t, "fix", "报告.txt", "--rule", "no-such-rule"); got.code != exitTrouble {
		t.Errorf("exit %d:\n%s", got.code, got.stdout)
	}
}

// TestFixTrouble wants exit code 2 for what could not be handled, and the others handled all the same.
func TestFixTrouble(t *testing.T) {
	folder(t, map[string]string{"报告.txt": blank(), "空.txt": "", "旧.txt": unsigned})
	got := call(t, "fix", ".", "--write", "--exclude", "旧.txt")
	wantIn(t, got.stdout, "报告.txt  已改正 1 处", "空.txt  未能处理", "旧.txt  按 --exclude 没有检查", "1 个文件未能处理")
	if got.code != exitTrouble {
		t.Errorf("exit %d", got.code)
	}
	if got := callWith(t, blank(), "fix", "-", "--write"); got.code != exitTrouble || !strings.Contains(got.stdout, "先存为文件") {
		t.Errorf("standard input: exit %d:\n%s", got.code, got.stdout)
	}
	if got := call(t, "fix"); got.code != exitTrouble {
		t.Errorf("without a path: exit %d", got.code)
	}
}
