package pdf_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/fazhilint/fazhilint/parser/internal/pagetest"
	"github.com/fazhilint/fazhilint/parser/internal/sourcetest"
	"github.com/fazhilint/fazhilint/parser/reader/pdf"
	"github.com/fazhilint/fazhilint/parser/source"
)

// sample is an invented report of some pages.
func sample() []string {
	lines := []string{
		"青石区司法局2025年法治政府建设情况报告",
		"2025年，青石区司法局认真履行职责，深入推进法治政府建设，各项工作取得新的成效。现将有关情况报告如下：",
		"一、主要工作",
	}
	for range 12 {
		lines = append(lines, "全年办理行政复议案件120件，其中维持80件，撤销5件，调解、和解35件；组织执法培训6期，参训420人次，执法人员持证上岗率达到100%，群众满意度不断提升。")
	}
	return append(lines, "|项目|件数|", "|行政处罚|8|", "|行政许可|9|", "|合计|17|", "二、存在的问题", "培训的形式还不够丰富。")
}

// text reads a file and gives its lines.
func text(t *testing.T, data []byte) []string {
	t.Helper()
	src, err := pdf.Read(data)
	if err != nil {
		t.Fatal(err)
	}
	sourcetest.Check(t, src, func(string) int { return -1 })
	return strings.FieldsFunc(string(src.Runes), func(r rune) bool { return r == '\n' })
}

func TestRead(t *testing.T) {
	want := append(sample(), "— 1 —", "— 2 —", "— 3 —")
	if diff := cmp.Diff(want, text(t, pagetest.PDF(pagetest.Typeset(sample())))); diff != "" {
		t.Error(diff)
	}
}

// TestPlaces asks where words stand.
func TestPlaces(t *testing.T) {
	src, err := pdf.Read(pagetest.PDF(pagetest.Typeset(sample())))
	if err != nil {
		t.Fatal(err)
	}
	all := string(src.Runes)
	for words, want := range map[string]source.Place{
		"青石区":    {Line: 1, Column: 1, Page: 1, PageLine: 1, Paragraph: 1},
		"现将有关":   {Line: 2, Column: 42, Page: 1, PageLine: 3, Paragraph: 2},
		"行政许可|9": {Line: 18, Column: 2, Page: 2, PageLine: 21, Paragraph: 20, Table: 1, Row: 3, Cell: 1},
		"— 2 —":  {Line: 25, Column: 1, Page: 2, PageLine: 23, Note: "footer"},
	} {
		at := strings.Index(all, words)
		if at < 0 {
			t.Errorf("no %s in\n%s", words, all)
			continue
		}
		if diff := cmp.Diff(want, src.Place(len([]rune(all[:at])))); diff != "" {
			t.Errorf("%s: %s", words, diff)
		}
	}
}

// TestTurned reads pages that are written in other directions than they are shown, and shown in others than written.
func TestTurned(t *testing.T) {
	want := []string{"青石区司法局法治政府建设情况报告", "一、主要工作", "全年办理案件12件。"}
	lines := func(matrix string) string {
		var out strings.Builder
		for i, l := range want {
			out.WriteString("q " + matrix + " cm " + pagetest.Content(pagetest.Page{Runs: []pagetest.Run{{X: 100, Y: 100 + 30*float64(i), Size: 16, Text: l}}}) + "Q\n")
		}
		return out.String()
	}
	for name, c := range map[string]struct{ matrix, page string }{
		"upright":               {"1 0 0 1 0 0", ""},
		"written upwards":       {"0 1 -1 0 842 0", "/Rotate 90"},
		"written upwards only":  {"0 1 -1 0 842 0", ""},
		"upside down":           {"-1 0 0 -1 595 842", "/Rotate 180"},
		"written downwards":     {"0 -1 1 0 0 595", "/Rotate 270"},
		"half the size":         {".5 0 0 .5 0 0", ""},
		"with a slanting stamp": {"1 0 0 1 0 0", "slanted"},
	} {
		t.Run(name, func(t *testing.T) {
			content, more := lines(c.matrix), c.page
			if more == "slanted" {
				content, more = content+"q .7 .7 -.7 .7 300 100 cm "+pagetest.Content(pagetest.Page{Runs: []pagetest.Run{{X: 0, Y: 700, Size: 40, Text: "内部资料"}}})+"Q\n", ""
			}
			if diff := cmp.Diff(want, text(t, pagetest.RawPDF([]string{content}, more))); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// TestSingleGlyphs reads characters that each stand in a text object of their own, in a font that the file does not hold.
func TestSingleGlyphs(t *testing.T) {
	var p pagetest.Page
	for i, r := range []rune("全年办结8件。") {
		p.Runs = append(p.Runs, pagetest.Run{X: 100 + 16*float64(i), Y: 100, Size: 16, Text: string(r)})
	}
	if diff := cmp.Diff([]string{"全年办结8件。"}, text(t, pagetest.PDF([]pagetest.Page{p}))); diff != "" {
		t.Error(diff)
	}
}

func TestIs(t *testing.T) {
	for data, want := range map[string]bool{"%PDF-1.4": true, "\xEF\xBB\xBF%PDF-1.4": true, "\n \r%PDF-2.0": true, "报告 %PDF-1.4": false, "": false, "PDF": false} {
		if got := pdf.Is([]byte(data)); got != want {
			t.Errorf("Is(%q) = %v", data, got)
		}
	}
}

// BenchmarkTenPages reads a report of ten pages once PDFium has been started.
func BenchmarkTenPages(b *testing.B) {
	var lines []string
	for len(lines) < 80 {
		lines = append(lines, sample()[3])
	}
	pages := pagetest.Typeset(lines)[:10]
	data := pagetest.PDF(pages)
	if _, err := pdf.Read(data); err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		if _, err := pdf.Read(data); err != nil {
			b.Fatal(err)
		}
	}
}
