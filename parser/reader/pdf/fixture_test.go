package pdf_test

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/fazhilint/fazhilint/parser/internal/pagetest"
	"github.com/fazhilint/fazhilint/parser/reader/pdf"
)

// TestReport reads a report of an invented office with all that pages have: header, page numbers, a footnote and its
// call, a table with a wrong total, a signature to the right. With -update it is made anew.
func TestReport(t *testing.T) {
	path, golden := filepath.Join("testdata", "report.pdf"), filepath.Join("testdata", "report.txt")
	made := report()
	if *update {
		write(t, path, made)
	}
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(data, made) {
		t.Error("report.pdf is not what this test makes: run it with -update")
	}
	src, err := pdf.Read(data)
	if err != nil {
		t.Fatal(err)
	}
	if *update {
		write(t, golden, []byte(string(src.Runes)))
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), string(src.Runes)); diff != "" {
		t.Error(diff)
	}
}

// write writes a file of testdata.
func write(t *testing.T, path string, data []byte) {
	t.Helper()
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
}

// report makes the file.
func report() []byte {
	lines := []string{
		"青石区司法局2025年法治政府建设情况报告",
		"2025年，青石区司法局认真履行职责，深入推进法治政府建设，各项工作取得新的成效。现将有关情况报告如下：",
		"一、主要工作",
		"（一）办理行政复议案件。全年收到行政复议申请120件，受理105件；已审结98件，其中维持60件，撤销5件，调解、和解结案33件。",
		"（二）开展执法监督。抽查案卷300份，发现问题24个，全部督促整改到位；组织执法培训6期，参训420人次，执法人员持证上岗率达到100%。",
	}
	for _, n := range []string{"三", "四", "五"} {
		lines = append(lines, "（"+n+"）加强法治宣传。组织“宪法宣传周”等活动，发放资料5000余份，接受咨询300余人次，群众对法治建设的满意度不断提升，法治氛围更加浓厚。")
	}
	rows := []string{"|执法单位|案件（件）|", "|区市场监管局|120|", "|区城市管理局|95|", "|区交通运输局|80|", "|区农业农村局|45|", "|合计|350|"}
	pages := pagetest.Typeset(append(append(lines, rows...), "二、存在的问题", "培训的形式还不够丰富，“三项制度”的落实还不够平衡。"))
	for i := range pages {
		pages[i].Runs = append(pages[i].Runs, pagetest.Run{X: 240, Y: 60, Size: 10.5, Text: "青石区司法局文件"})
	}
	first, last := &pages[0], &pages[len(pages)-1]
	first.Runs = append(first.Runs,
		pagetest.Run{X: 491, Y: 227, Size: 8, Text: "1"},
		pagetest.Run{X: 79, Y: 745, Size: 9, Text: "1 统计时间为2025年1月1日至12月31日。"})
	first.Rules = append(first.Rules, pagetest.Rule{X1: 79, Y1: 734, X2: 200, Y2: 734})
	for i, l := range []string{"青石区司法局", "2026年1月8日"} {
		last.Runs = append(last.Runs, pagetest.Run{X: 400, Y: 400 + 28*float64(i), Size: 16, Text: l})
	}
	return pagetest.PDF(pages)
}

// TestCacheFolder starts PDFium where its cache cannot be kept, by a process of its own.
func TestCacheFolder(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	file := filepath.Join(t.TempDir(), "file")
	write(t, file, nil)
	t.Setenv(pdf.CacheVariable, filepath.Join(file, "below"))
	pool, err := pdf.Start()
	if err != nil {
		t.Fatal(err)
	}
	if err := pool.Close(); err != nil {
		t.Error(err)
	}
}
