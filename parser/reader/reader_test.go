package reader_test

import (
	"errors"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"

	"github.com/fazhilint/fazhilint/parser/internal/sourcetest"
	"github.com/fazhilint/fazhilint/parser/reader"
	"github.com/fazhilint/fazhilint/parser/source"
)

const sample = "榆林坊街道办事处2021年法治政府建设情况报告\n一、主要举措和成效\n2021年，街道认真履行职责，办理案件12件。\n"

// gb is the sample in GB18030.
func gb(tb testing.TB) []byte {
	tb.Helper()
	out, err := simplifiedchinese.GB18030.NewEncoder().String(sample)
	if err != nil {
		tb.Fatal(err)
	}
	return []byte(out)
}

// utf16Bytes encodes s in UTF-16.
func utf16Bytes(s string, big, bom bool) []byte {
	units := utf16.Encode([]rune(s))
	if bom {
		units = append([]uint16{0xFEFF}, units...)
	}
	out := make([]byte, 0, 2*len(units))
	for _, u := range units {
		if big {
			out = append(out, byte(u>>8), byte(u))
		} else {
			out = append(out, byte(u), byte(u>>8))
		}
	}
	return out
}

func TestEncodings(t *testing.T) {
	for _, c := range []struct {
		name string
		data []byte
		opt  reader.Options
		want string
	}{
		{"utf-8", []byte(sample), reader.Options{}, "utf-8"},
		{"utf-8 with mark", []byte("\uFEFF" + sample), reader.Options{}, "utf-8-bom"},
		{"gb18030", gb(t), reader.Options{}, "gb18030"},
		{"gbk asked for", gb(t), reader.Options{Encoding: "GBK"}, "gb18030"},
		{"utf-16le with mark", utf16Bytes(sample, false, true), reader.Options{}, "utf-16le"},
		{"utf-16be with mark", utf16Bytes(sample, true, true), reader.Options{}, "utf-16be"},
		{"utf-16le", utf16Bytes(sample, false, false), reader.Options{}, "utf-16le"},
		{"utf-16be", utf16Bytes(sample, true, false), reader.Options{}, "utf-16be"},
		{"utf-16 asked for", utf16Bytes(sample, true, true), reader.Options{Encoding: "utf-16"}, "utf-16be"},
	} {
		t.Run(c.name, func(t *testing.T) {
			src, err := reader.Read("a.txt", c.data, c.opt)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(sample, string(src.Runes)); diff != "" {
				t.Error(diff)
			}
			if src.Encoding != c.want || src.Format != "text" {
				t.Errorf("encoding %s, format %s, want %s, text", src.Encoding, src.Format, c.want)
			}
		})
	}
}

// TestUTF16WithoutASCII has no zero byte to go by.
func TestUTF16WithoutASCII(t *testing.T) {
	text := strings.Repeat("街道认真落实行政执法责任制，规范执法行为。", 5)
	for _, big := range []bool{false, true} {
		src, err := reader.Read("a.txt", utf16Bytes(text, big, false), reader.Options{})
		if err != nil {
			t.Fatal(err)
		}
		if string(src.Runes) != text {
			t.Errorf("big endian %v: %q", big, string(src.Runes[:8]))
		}
	}
}

func TestLineBreaks(t *testing.T) {
	src, err := reader.Read("a.txt", []byte("甲\r\n乙\r丙\n丁"), reader.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if string(src.Runes) != "甲\n乙\n丙\n丁" {
		t.Errorf("runes %q", string(src.Runes))
	}
	if got := src.Place(4); got != (source.Place{Line: 3, Column: 1}) {
		t.Errorf("Place = %+v", got)
	}
}

func TestErrors(t *testing.T) {
	big5, err := traditionalchinese.Big5.NewEncoder().String(strings.Repeat("街道辦事處認真推進法治政府建設，規範行政執法行為，維護群眾權益。", 4))
	if err != nil {
		t.Fatal(err)
	}
	damaged := []byte(strings.Repeat(sample, 3))
	damaged[20] = 0xFF
	for _, c := range []struct {
		name string
		data []byte
		opt  reader.Options
		kind string
		says string
	}{
		{"empty", nil, reader.Options{}, reader.KindEmpty, "empty"},
		{"blank", []byte(" \n\u3000\t\r\n"), reader.Options{}, reader.KindEmpty, "empty"},
		{"zip", []byte("PK\x03\x04\x14\x00stuff.bin"), reader.Options{}, reader.KindFormat, "zipped"},
		{"ofd", []byte("PK\x03\x04\x14\x00OFD.xml"), reader.Options{}, reader.KindDamaged, "OFD"},
		{"odt cut off", []byte("PK\x03\x04\x14\x00mimetypeapplication/vnd.oasis.opendocument.text"), reader.Options{}, reader.KindDamaged, "ODT"},
		{"word 2003", []byte(`<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument>`), reader.Options{}, reader.KindFormat, "2003"},
		{"mht", []byte("MIME-Version: 1.0\r\nContent-Type: multipart/related"), reader.Options{}, reader.KindFormat, "MHT"},
		{"docx cut off", []byte("PK\x03\x04\x14\x00word/document.xml"), reader.Options{}, reader.KindDamaged, "DOCX"},
		{"docx with a password", append([]byte("\xD0\xCF\x11\xE0\xA1\xB1"), utf16Bytes("EncryptedPackage", false, false)...), reader.Options{}, reader.KindLocked, "password"},
		{"pdf", []byte("%PDF-1.4\n"), reader.Options{}, reader.KindDamaged, "PDF"},
		{"doc", []byte("\xD0\xCF\x11\xE0\xA1\xB1"), reader.Options{}, reader.KindFormat, "DOC"},
		{"rtf cut off", []byte("{\\rtf1\\ansi"), reader.Options{}, reader.KindDamaged, "RTF"},
		{"html without text", []byte("\n<!DOCTYPE html><html><script>var a='一、举措'</script>"), reader.Options{}, reader.KindEmpty, "no text"},
		{"binary", append([]byte{1, 2, 3, 0, 0, 7}, sample...), reader.Options{}, reader.KindBinary, "control character"},
		{"controls", []byte("ab\x01\x02\x03\x04"), reader.Options{}, reader.KindBinary, "byte 2"},
		{"damaged utf-8", damaged, reader.Options{}, reader.KindEncoding, "byte 18"},
		{"big5", []byte(big5), reader.Options{}, reader.KindEncoding, "--encoding"},
		{"wrong asked", gb(t), reader.Options{Encoding: "utf-8"}, reader.KindEncoding, "byte 0"},
		{"odd utf-16", []byte("abc"), reader.Options{Encoding: "utf-16le"}, reader.KindEncoding, "byte 2"},
		{"half a pair", []byte{0x00, 0xD8, 0x41, 0x00}, reader.Options{Encoding: "utf-16le"}, reader.KindEncoding, "byte 0"},
		{"unknown encoding", []byte(sample), reader.Options{Encoding: "latin9"}, reader.KindEncoding, "latin9"},
		{"unknown format", []byte(sample), reader.Options{Format: "xls"}, reader.KindFormat, "xls"},
		{"too large", []byte(sample), reader.Options{MaxBytes: 10}, reader.KindSize, "limit is 10"},
		{"long line", []byte("甲\n" + strings.Repeat("字", reader.MaxLine+1)), reader.Options{}, reader.KindLine, "line 2"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := reader.Read("a.txt", c.data, c.opt)
			var e *reader.Error
			if !errors.As(err, &e) {
				t.Fatalf("error %v, want a *reader.Error", err)
			}
			if e.Kind != c.kind || !strings.Contains(e.Error(), c.says) || e.ZH == "" {
				t.Errorf("error %+v, want kind %s, words %q", e, c.kind, c.says)
			}
		})
	}
}

// TestMisnamed wants files that are nothing their name says to be called damaged, in both languages; what is known, text
// under another name, and a name of a text keep their own words.
func TestMisnamed(t *testing.T) {
	noise := []byte("\x01\x02\x03\x9A\xFF\x00\x00\x07\xC3\x1F\x80\x81")
	for name, c := range map[string]struct {
		data []byte
		says string
	}{
		"a.docx": {noise, "扩展名是 .docx，内容却不是 Word 文件"},
		"a.DOC":  {noise, "扩展名是 .doc，内容却不是 Word 文件"},
		"a.wps":  {noise, "内容却不是 WPS 文件"},
		"a.odt":  {noise, "内容却不是 ODT 文件"},
		"a.rtf":  {noise, "内容却不是 RTF 文件"},
		"a.pdf":  {noise, "内容却不是 PDF 文件"},
		"a.ofd":  {noise, "内容却不是 OFD 文件"},
		"b.pdf":  {[]byte(strings.Repeat("\xFE\xC3", 50)), "内容却不是 PDF 文件"},
		"b.docx": {[]byte("PK\x03\x04\x14\x00[Content_Types].xml"), "内容却不是 Word 文件"},
		"b.doc":  {append([]byte("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), noise...), "内容却不是 Word 文件"},
		"c.docx": {[]byte("\x89PNG" + string(noise)), "图片文件"},
		"d.docx": {nil, "文件为空"},
		"a.txt":  {noise, "不是文本文件"},
		"a.html": {noise, "不是文本文件"},
		"noname": {noise, "不是文本文件"},
		"e.docx": {[]byte(sample), ""},
	} {
		_, err := reader.Read(name, c.data, reader.Options{})
		var e *reader.Error
		if errors.As(err, &e) != (c.says != "") || e != nil && (!strings.Contains(e.ZH, c.says) || e.EN == "") {
			t.Errorf("%s: %+v, want %q", name, e, c.says)
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add([]byte(sample), "", false)
	f.Add(gb(f), "gbk", true)
	f.Add(utf16Bytes(sample, true, false), "utf-16be", false)
	f.Add([]byte("# 题\n\n**甲**[乙](丙) `丁` \\* ![x](y) __戊__\n> - 己\n|a|b|\n|-|-|\n---\n"), "utf-8", true)
	f.Fuzz(func(t *testing.T, data []byte, encoding string, md bool) {
		name := "a.txt"
		if md {
			name = "a.md"
		}
		src, err := reader.Read(name, data, reader.Options{Encoding: encoding})
		if err != nil {
			var e *reader.Error
			if !errors.As(err, &e) || e.ZH == "" || e.EN == "" {
				t.Fatalf("error %v", err)
			}
			return
		}
		sourcetest.Parts(t, src)
		src.Place(len(src.Runes))
	})
}
