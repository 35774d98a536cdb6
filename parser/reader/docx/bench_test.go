package docx_test

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/fazhilint/fazhilint/parser"
	"github.com/fazhilint/fazhilint/parser/reader/docx"
)

// longReport makes a report of about the given number of pages, some 560 characters each, in the wordy XML that word
// processors write: every sentence in three runs with their properties.
func longReport(pages int) parts {
	const props = `<w:rFonts w:ascii="仿宋_GB2312" w:hAnsi="仿宋_GB2312" w:eastAsia="仿宋_GB2312" w:cs="仿宋_GB2312" w:hint="eastAsia"/><w:color w:val="000000"/><w:kern w:val="0"/><w:sz w:val="32"/><w:szCs w:val="32"/><w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar"/>`
	var body strings.Builder
	body.WriteString(p(run(props, "东川镇人民政府2023年法治政府建设情况报告")))
	for i := range pages {
		if i%10 == 0 {
			body.WriteString(styled("h1", fmt.Sprintf("第%d个方面的举措", i/10+1)))
		}
		body.WriteString(styled("h2", fmt.Sprintf("抓好第%d项工作", i+1)))
		for k := range 4 {
			body.WriteString("<w:p><w:pPr><w:spacing w:line=\"560\" w:lineRule=\"exact\"/><w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/></w:pPr>")
			for s := range 3 {
				body.WriteString(run(props, fmt.Sprintf("全年第%d批共办理行政处罚案件%d件", k+1, 100+i*7+s)))
				body.WriteString(run(props+"<w:b/>", fmt.Sprintf("，同比增长%d.%d%%", i%30, s)))
				body.WriteString(run(props, "，街道坚持规范公正文明执法，持续完善制度机制。"))
			}
			body.WriteString("</w:p>")
		}
	}
	return file(body.String(), parts{"word/styles.xml": wrap("styles", headStyles), "word/numbering.xml": wrap("numbering", chapters(0)+num(1, 0))})
}

func BenchmarkRead200Pages(b *testing.B) {
	data := pack(b, longReport(200))
	b.ReportMetric(float64(len(longReport(200)["word/document.xml"]))/1e6, "MB-XML")
	b.ReportAllocs()
	for b.Loop() {
		if _, err := docx.Read(data, docx.Options{}); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkParse200Pages(b *testing.B) {
	data := pack(b, longReport(200))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := parser.Parse(context.Background(), "a.docx", data, parser.Options{}); err != nil {
			b.Fatal(err)
		}
	}
}
