package output_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestGitHub looks at the escapes that keep a report from writing commands of its own.
func TestGitHub(t *testing.T) {
	want := `::error file=报告/一 份.txt,line=3,col=5,endColumn=11,title=arithmetic/sum-mismatch::合计为10件，各项之和为9件。%0A相关：报告/一 份.txt:4:1 可能漏算
::notice file=a%2Cb%3Ac%25.txt,title=已核定，不再提示::1 处：7:1 arithmetic/sum-mismatch（理由：旧\u001b[31m稿）
::notice file=a%2Cb%3Ac%25.txt,title=核定清单里有多余的::核定清单里有 1 条这次没有出现：dates/stale-year“2019\u202e年”。改好了的，可以从清单里删去
::warning file=a%2Cb%3Ac%25.txt,line=1,col=2,endColumn=8,title=format/leftover-markup::残留“\u202e\u001b[31m”：50%25，见A:B。
::notice file=a%2Cb%3Ac%25.txt,line=2,endLine=3,title=format/heading-style::序号写法不一。
::notice file=总结.txt,title=未识别为法治政府建设情况报告::未识别为法治政府建设情况报告，只针对这种报告的规则没有检查（缺少成文日期；安排的年度不对）。如果它就是这种报告，请看标题和开头是否写明。
::error file=bad\u001b[2J.txt,title=未能检查::文件为空
::notice title=按 --exclude 没有检查::报告/旧.docx
`
	if diff := cmp.Diff(want, show(t, "github", "zh", sample())); diff != "" {
		t.Errorf("annotations (-want +got):\n%s", diff)
	}
}
