package outline_test

import (
	"strings"
	"testing"

	"github.com/fazhilint/fazhilint/parser/layout"
	"github.com/fazhilint/fazhilint/parser/outline"
	"github.com/fazhilint/fazhilint/parser/reader"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// BenchmarkStructure measures reading, layout and outline of a report of about 10 KB.
func BenchmarkStructure(b *testing.B) {
	var s strings.Builder
	s.WriteString("平川县人民政府\n2021年度法治政府建设情况报告\n\n2021年，平川县扎实推进各项工作。现将2021年度法治政府建设情况报告如下：\n")
	for _, h := range []string{"一、主要举措和成效", "二、存在的不足和原因", "三、履行第一责任人职责情况", "四、2022年主要安排"} {
		s.WriteString(h + "\n")
		for _, k := range []string{"（一）", "（二）", "（三）"} {
			s.WriteString(k + "完善工作制度，压实工作责任\n")
			for _, n := range []string{"1.", "2.", "3."} {
				s.WriteString(n + "健全机制。全年办理案件325件，其中一般程序214件、简易程序111件；一是抓培训，二是抓考核，三是抓整改，整改率98.6%。\n")
				s.WriteString("落实《重大行政决策程序暂行条例》，审查文件26件、合同88份，提出意见132条，采纳率95.4%。\n")
			}
		}
	}
	s.WriteString("平川县人民政府\n2022年1月20日\n")
	data := []byte(s.String())
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		src, err := reader.Read("a.txt", data, reader.Options{})
		if err != nil {
			b.Fatal(err)
		}
		outline.Build(layout.Lay(src), src, &tree.Document{})
	}
}
