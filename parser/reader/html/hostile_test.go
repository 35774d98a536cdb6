package html_test

import (
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/fazhilint/fazhilint/parser/internal/sourcetest"
	"github.com/fazhilint/fazhilint/parser/reader/fault"
	"github.com/fazhilint/fazhilint/parser/reader/html"
)

// maxTime is how long any page may take.
const maxTime = 5 * time.Second

func TestHostile(t *testing.T) {
	const n = 300_000
	for name, text := range map[string]string{
		"deep blocks":        strings.Repeat("<div>", n) + "正文",
		"deep tables":        strings.Repeat("<table><tr><td>", n/3) + "正文",
		"deep lists":         strings.Repeat("<ol><li>", n/2) + "正文",
		"deep inline":        strings.Repeat("<b><i>", n/2) + strings.Repeat("</b></i>", n/2) + "正文",
		"end tags":           strings.Repeat("<div><p>", 390) + strings.Repeat("</span></p></table>", n/3),
		"open paragraphs":    strings.Repeat("<p>甲", n),
		"rows without cells": "<table>" + strings.Repeat("<tr>甲", n/2),
		"wide cells":         "<table>" + strings.Repeat("<tr><td colspan=1000 rowspan=100000>甲<td>乙", n/10),
		"entities":           strings.Repeat("&nbsp&lt&#x4e00;&", n),
		"brackets":           strings.Repeat("<", 2*n),
		"attributes":         "<p " + strings.Repeat("class=x id=y style=z ", n) + ">甲</p>",
		"metas":              strings.Repeat(`<meta name=pubdate content="">`, n/3),
		"comment":            "<p>甲</p><!--" + strings.Repeat("-", n),
		"white space":        "<p>甲" + strings.Repeat(" \n", n) + "乙</p>",
		"blanks in a row":    "<p>" + strings.Repeat("甲\n<b>", n/4) + "</p>",
		"style sheet":        "<style>" + strings.Repeat(".a{display:none}", n/3) + "</style><p>甲</p>",
		"breaks":             strings.Repeat("<br>", n) + "甲",
		"long line":          "<p>" + strings.Repeat("甲", n) + "</p>",
	} {
		t.Run(name, func(t *testing.T) {
			start := time.Now()
			src, err := html.Read(text, "utf-8")
			if took := time.Since(start); took > maxTime {
				t.Errorf("took %v", took)
			} else {
				t.Log(took)
			}
			if err == nil {
				src.Place(len(src.Runes))
				return
			}
			checkError(t, err)
		})
	}
}

// checkError fails when err is not one that says in both languages what is wrong.
func checkError(t *testing.T, err error) {
	t.Helper()
	var e *fault.Error
	if !errors.As(err, &e) || e.Kind == "" || e.ZH == "" || e.EN == "" {
		t.Errorf("error %v", err)
	}
}

func FuzzRead(f *testing.F) {
	f.Add(site("", `<div id=zoom><p>　　`+first+`</p><table><tr><td>甲<td rowspan=2>1</table></div>`))
	f.Add("<ol start=3><li>甲<p>乙</ol><h2>（1, ....2, ...）丙</h2><pre>a\nb</pre>&nbsp&#0;&#xD800;<a>x<b></a>")
	f.Add("<style>.a{display:none}</style><span class=a>甲</span><select><option>x</div>")
	f.Add("<meta name=ArticleTitle content='甲报告'><meta name=PubDate content=2024-01-01>")
	f.Fuzz(func(t *testing.T, text string) {
		html.Is([]byte(text))
		html.Charset([]byte(text))
		src, err := html.Read(text, "utf-8")
		if err != nil {
			checkError(t, err)
			return
		}
		sourcetest.Check(t, src, func(string) int { return len(text) })
		for i := 0; i <= len(src.Runes); i += 1 + len(src.Runes)/100 {
			at := src.Place(i)
			if at.Line < 1 || at.Column < 1 || at.Line > src.Lines() {
				t.Fatalf("place %+v of %d lines", at, src.Lines())
			}
		}
	})
}

func BenchmarkRead(b *testing.B) {
	var report strings.Builder
	for range 100 {
		report.WriteString(`<p style="text-indent:2em;">　　<span style="font-family:仿宋_GB2312;font-size:16pt">` + first + second + `</span></p>` + "\n")
	}
	text := site("", `<div class="TRS_Editor">`+report.String()+`</div>`)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := html.Read(text, "utf-8"); err != nil {
			b.Fatal(err)
		}
	}
}
