package output_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestJUnit wants a suite for each file, a passed case for a clean one, and place and words in the body of a failed one.
func TestJUnit(t *testing.T) {
	run := sample()
	run.Files = append(run.Files[:1], run.Files[2:]...)
	want := `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="fazhilint" tests="5" failures="1" errors="1" skipped="1" time="0">
  <testsuite name="报告/一 份.txt" tests="1" failures="1" errors="0" skipped="0" time="0">
    <testcase classname="报告/一 份.txt" name="报告/一 份.txt:3:5 arithmetic/sum-mismatch" time="0">
      <failure message="[错误] 合计为10件，各项之和为9件。" type="arithmetic/sum-mismatch"><![CDATA[
报告/一 份.txt:3:5
错误 arithmetic/sum-mismatch
合计为10件，各项之和为9件。
共办理10件
相关：报告/一 份.txt:4:1 可能漏算 另有1件
依据：某规定第三条
]]></failure>
    </testcase>
  </testsuite>
  <testsuite name="clean.txt" tests="1" failures="0" errors="0" skipped="0" time="0">
    <testcase classname="clean.txt" name="clean.txt" time="0"></testcase>
  </testsuite>
  <testsuite name="总结.txt" tests="1" failures="0" errors="0" skipped="0" time="0">
    <testcase classname="总结.txt" name="总结.txt" time="0"></testcase>
    <system-out>未识别为法治政府建设情况报告，只针对这种报告的规则没有检查（缺少成文日期；安排的年度不对）。如果它就是这种报告，请看标题和开头是否写明。</system-out>
  </testsuite>
  <testsuite name="bad\u001b[2J.txt" tests="1" failures="0" errors="1" skipped="0" time="0">
    <testcase classname="bad\u001b[2J.txt" name="bad\u001b[2J.txt" time="0">
      <error message="文件为空" type="not-checked"><![CDATA[文件为空]]></error>
    </testcase>
  </testsuite>
  <testsuite name="报告/旧.docx" tests="1" failures="0" errors="0" skipped="1" time="0">
    <testcase classname="报告/旧.docx" name="报告/旧.docx" time="0">
      <skipped message="按 --exclude 没有检查"></skipped>
    </testcase>
  </testsuite>
</testsuites>
`
	if diff := cmp.Diff(want, show(t, "junit", "zh", run)); diff != "" {
		t.Errorf("junit (-want +got):\n%s", diff)
	}
}

// TestJUnitFailsAsTheRunDoes wants findings below the level that makes the run fail to be passed cases that tell all the same.
func TestJUnitFailsAsTheRunDoes(t *testing.T) {
	for failOn, want := range map[string]struct {
		failed, told []string
	}{
		"error":   {[]string{"arithmetic/sum-mismatch"}, []string{"format/leftover-markup", "format/heading-style"}},
		"warning": {[]string{"arithmetic/sum-mismatch", "format/leftover-markup"}, []string{"format/heading-style"}},
		"info":    {[]string{"arithmetic/sum-mismatch", "format/leftover-markup", "format/heading-style"}, nil},
	} {
		var failed, told []string
		for _, suite := range readJUnit(t, showFor(t, "junit", "zh", failOn, sample())).Suites {
			for _, c := range suite.Cases {
				_, rule, named := strings.Cut(c.Name, " ")
				switch {
				case c.Failure != nil:
					failed = append(failed, c.Failure.Type)
				case named && c.Out != "":
					told = append(told, rule)
				}
			}
		}
		if diff := cmp.Diff([][]string{want.failed, want.told}, [][]string{failed, told}); diff != "" {
			t.Errorf("--fail-on %s (-want +got):\n%s", failOn, diff)
		}
	}
	want := `    <testcase classname="a,b:c%.txt" name="a,b:c%.txt:2:1 format/heading-style" time="0">
      <system-out><![CDATA[
a,b:c%.txt:2:1
提示 format/heading-style
序号写法不一。
1.甲2、乙
]]></system-out>
    </testcase>
`
	if got := showFor(t, "junit", "zh", "error", sample()); !strings.Contains(got, want) {
		t.Errorf("no passed case for the info in:\n%s", got)
	}
}
