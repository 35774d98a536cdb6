package reader_test

import (
	"strings"
	"testing"

	"golang.org/x/text/encoding/simplifiedchinese"

	"github.com/fazhilint/fazhilint/parser/reader"
)

// TestPageEncodings reads pages whose declared and real encodings are not always the same.
func TestPageEncodings(t *testing.T) {
	const text = "东川镇2023年法治政府建设情况报告•全年办理案件12件，群众满意度提升。"
	page := func(charset string) string {
		if charset != "" {
			charset = `<meta http-equiv="Content-Type" content="text/html; charset=` + charset + `">`
		}
		return "<!DOCTYPE html><html><head>" + charset + "</head><body><p>" + text + "</p></body></html>"
	}
	gb := func(s string) []byte {
		out, err := simplifiedchinese.GB18030.NewEncoder().String(s)
		if err != nil {
			t.Fatal(err)
		}
		return []byte(out)
	}
	for _, c := range []struct {
		name string
		data []byte
		opt  reader.Options
		want string
	}{
		{"utf-8", []byte(page("utf-8")), reader.Options{}, "utf-8"},
		{"utf-8 with mark", []byte("\uFEFF" + page("utf-8")), reader.Options{}, "utf-8-bom"},
		{"declared gb2312, four-byte characters", gb(page("gb2312")), reader.Options{}, "gb18030"},
		{"declared gbk", gb(page("GBK")), reader.Options{}, "gb18030"},
		{"undeclared gb18030", gb(page("")), reader.Options{}, "gb18030"},
		{"declared utf-8, really gb18030", gb(page("utf-8")), reader.Options{}, "gb18030"},
		{"declared gb2312, really utf-8", []byte(page("gb2312")), reader.Options{}, "utf-8"},
		{"utf-16", utf16Bytes(page("utf-16"), false, true), reader.Options{}, "utf-16le"},
		{"asked for", gb(page("utf-8")), reader.Options{Encoding: "gbk", Format: reader.FormatHTML}, "gb18030"},
	} {
		t.Run(c.name, func(t *testing.T) {
			src, err := reader.Read("saved", c.data, c.opt)
			if err != nil {
				t.Fatal(err)
			}
			if src.Format != "html" || src.Encoding != c.want || !strings.HasPrefix(string(src.Runes), text) {
				t.Errorf("format %s, encoding %s, text %q", src.Format, src.Encoding, string(src.Runes))
			}
		})
	}
}

// TestFormatsAreDetected tells formats by what files hold.
func TestFormatsAreDetected(t *testing.T) {
	report := "东川镇2023年法治政府建设情况报告\n一、主要举措\n全年办理案件12件，群众满意度持续提升。\n"
	for _, c := range []struct {
		name string
		data []byte
		want string
	}{
		{"a.txt", asWord(t, report), "docx"},
		{"a", asPage(report), "html"},
		{"a.md", []byte(report), "markdown"},
		{"a.docx", []byte(report), "text"},
		{"a.html", []byte(report), "text"},
		{"a.html", []byte("东川镇报告<br>一、主要举措"), "html"},
		{"a.txt", []byte("<!--语音播报-->" + report), "text"},
	} {
		src, err := reader.Read(c.name, c.data, reader.Options{})
		if err != nil {
			t.Fatal(err)
		}
		if src.Format != c.want || src.Name != c.name {
			t.Errorf("%s: format %s, want %s", c.name, src.Format, c.want)
		}
	}
}
