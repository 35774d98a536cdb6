package html_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/fazhilint/fazhilint/parser/reader/html"
	"github.com/fazhilint/fazhilint/parser/source"
)

// mustRead reads a page or fails.
func mustRead(tb testing.TB, text string) *source.Source {
	tb.Helper()
	src, err := html.Read(text, "utf-8")
	if err != nil {
		tb.Fatal(err)
	}
	return src
}

// shown gives the lines of the report and, by kind, those set apart from it.
func shown(src *source.Source) (lines []string, aside map[string][]string) {
	text := src.Runes
	aside = map[string][]string{}
	apart := make([]bool, len(text)+1)
	for _, p := range src.Parts {
		if p.Kind == source.Aside {
			aside[p.Name] = append(aside[p.Name], strings.TrimSpace(string(text[p.Start:p.End])))
			for i := p.Start; i < p.End; i++ {
				apart[i] = true
			}
		}
	}
	var line []rune
	for i := 0; i <= len(text); i++ {
		if i < len(text) && text[i] != '\n' {
			if !apart[i] {
				line = append(line, text[i])
			}
			continue
		}
		if len(line) > 0 {
			lines = append(lines, string(line))
		}
		line = nil
	}
	return lines, aside
}

const (
	first  = "2023年，东川镇坚持规范执法，全年办理行政处罚案件12件，群众满意度持续提升。现将有关情况报告如下。"
	second = "镇党委政府多次召开会议研究部署，全面落实行政执法责任制，完善行政执法程序规定。"
	title  = "东川镇2023年法治政府建设情况报告"
)

// site puts a report into a page of a site with menus, a trail of links, lists of other articles and a foot.
func site(head, report string) string {
	return `<!DOCTYPE html><html><head><meta charset="utf-8">` + head + `<title>` + title + `_东川镇</title><script>var t="一、脚本";if(1<2){}</script><style>.x{color:red}</style></head><body>
<div class="header"><ul><li><a href="/">首页</a></li><li><a href="/a">政务公开</a></li><li><a>政务服务</a></li></ul></div>
<div class="crumb">当前位置：<a href="/">首页</a> &gt; <a>政务公开</a> &gt; <a>年度报告</a></div>
<div class="wrap"><div class="left"><h3>栏目导航</h3><a>法规公文</a><a>规划计划</a></div>
<div class="con"><h1>` + title + `</h1><p class="info">发布日期：2024-01-20&nbsp;来源：东川镇人民政府&nbsp;浏览次数：<span id="n"></span></p>` + report +
		`<div class="share">分享到：<a>微信</a><a>微博</a></div><p>上一篇：<a>没有了</a></p></div>
<div class="right"><h3>相关信息</h3><ul><li><a href="1">东川镇关于印发年度重点工作安排的通知，涉及多个部门和单位</a><span>2023-01-02</span></li><li><a href="2">东川镇关于开展专项检查的公告，涉及多个部门和单位</a></li></ul></div></div>
<div class="footer"><p>主办：东川镇人民政府　网站标识码：0000000000</p></div></body></html>`
}

func TestReportIsFound(t *testing.T) {
	body := "<p>　　" + first + "</p><p>　　一、主要举措</p><p>　　" + second + "</p>"
	lines := []string{title, first, "一、主要举措", second}
	for name, report := range map[string]string{
		"TRS":               `<div class="TRS_Editor">` + body + `</div>`,
		"TRS in zoom":       `<div id="zoom"><div class="view TRS_UEDITOR trs_web">` + body + `</div></div>`,
		"UCAP":              `<div class="pages_content" id="UCAP-CONTENT">` + body + `</div>`,
		"two blocks":        `<div><div class="TRS_Editor"><p>　　` + first + `</p></div><div class="TRS_Editor"><p>　　一、主要举措</p><p>　　` + second + `</p></div></div>`,
		"shown by a script": `<div id="js_content" style="visibility: hidden; opacity: 0">` + body + `</div>`,
		"article":           `<div class="article">` + body + `</div>`,
		"no name":           `<div class="x1">` + body + `</div>`,
		"lines":             `<div class="x1"><font size=3>　　` + first + `<br>　　一、主要举措<br/>　　` + second + `</font></div>`,
		"table for layout":  `<table><tr><td><table width=100%><tr><td>` + body + `</td></tr></table></td></tr></table>`,
		"without end tags":  `<div id=zoom><p>　　` + first + `<p>　　一、主要举措<p>　　` + second + `</div>`,
		"wrong end tags":    `<div id=zoom><b><p>　　` + first + `</b></p><span><p>　　一、主要举措</span></p></font><p>　　` + second + `</div></p>`,
		"blanks for indent": `<div id=zoom><p>&nbsp;&nbsp;&nbsp;&nbsp;` + first + `</p><p>&emsp;&emsp;一、主要举措</p><p>&#12288;&#12288;` + second + `</p></div>`,
		"hidden parts":      `<div id=zoom>` + body + `<p style="display: none">隐藏的文字</p><input type=hidden value=x><select><option>选项</select></div>`,
		"comments":          `<div id=zoom><!--[if !supportLists]--><p>　　` + first + `</p><!-- 注释 --><p>　　一、<!-- x -->主要举措</p><p>　　` + second + `</p></div>`,
	} {
		t.Run(name, func(t *testing.T) {
			got, aside := shown(mustRead(t, site("", report)))
			if diff := cmp.Diff(lines, got); diff != "" {
				t.Error(diff)
			}
			if pub := aside["publication-line"]; len(pub) != 1 || !strings.Contains(pub[0], "2024-01-20") {
				t.Errorf("publication lines %q", pub)
			}
		})
	}
}

func TestHead(t *testing.T) {
	body := "<p>" + first + "</p><p>" + second + "</p>"
	page := func(head, above string) string {
		return "<html><head>" + head + "</head><body>" + above + `<div id="zoom">` + body + "</div></body></html>"
	}
	const metas = `<meta name="ArticleTitle" content="` + title + `"><META NAME='PubDate' CONTENT='2024-02-03 10:20'/>`
	for _, c := range []struct {
		name, page, first, published string
	}{
		{"title and date of the head", page(metas, ""), title, "2024-02-03 10:20"},
		{"date on the page comes first", page(metas, "<p>发布时间：2024-03-01</p>"), title, "发布时间：2024-03-01"},
		{"title above the report", page("", "<div><h2>"+title+"</h2></div>"), title, ""},
		{"title over two elements of the report", page(metas, "<h1>别的</h1>") + "", title, "2024-02-03 10:20"},
		{"neither", page("", "<p>别的文字</p>"), first, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, aside := shown(mustRead(t, c.page))
			if len(got) == 0 || got[0] != c.first {
				t.Errorf("lines %q", got)
			}
			if pub := strings.Join(aside["publication-line"], ";"); pub != c.published {
				t.Errorf("publication line %q, want %q", pub, c.published)
			}
		})
	}
	whole := strings.Replace(page(metas, ""), "<p>2023", "<p>东川镇</p><p>2023年法治政府建设情况报告</p><p>2023", 1)
	if got, _ := shown(mustRead(t, whole)); got[0] != "东川镇" || got[2] != first {
		t.Errorf("the title stands in the report already: %q", got)
	}
}

func TestText(t *testing.T) {
	for _, c := range []struct {
		name, body string
		want       []string
	}{
		{"white space", "<p>\n  全镇 \n共办理\n案件  12\n件 &nbsp;。\n</p>", []string{"全镇共办理案件 12 件 \u00a0。"}},
		{"line break between elements", "<p>全镇\n<span>\n共办理</span></p>", []string{"全镇共办理"}},
		{"entities", "<p>甲&amp;乙&lt;丙&gt;&ldquo;丁&rdquo;&#x4E00;&nbsp戊&copy2</p>", []string{"甲&乙<丙>“丁”一\u00a0戊©2"}},
		{"no entities", "<p>A&B &; &#; &没有; AT&T</p>", []string{"A&B &; &#; &没有; AT&T"}},
		{"brackets that are no tags", "<p>印发<东川镇方案>的通知，1<2</p>", []string{"印发<东川镇方案>的通知，1<2"}},
		{"preformatted", "<pre>甲\n乙</pre>", []string{"甲", "乙"}},
		{"inline elements", "<p>全<b>镇</b>共<font color=red>办<a href=x>理</a></font>12<sup>2</sup>件</p>", []string{"全镇共办理122件"}},
		{"data table", "<table><tr><th>项目<th>件数<tr><td>处罚<td>12</table>", []string{"|项目|件数|", "|处罚|12|"}},
		{"merged cells", `<table><tr><td rowspan=2>执法<td>甲<td colspan="2">乙</tr><tr><td>丙<td>1<td>2</tr></table>`, []string{"|执法|甲|乙||", "||丙|1|2|"}},
		{"cells of several lines", "<table><tbody><tr><td><p>行政</p><p>处罚</p></td><td>12<br>34</td></tr><tr><td>1</td><td>2</td></tr></tbody></table>", []string{"|行政处罚|12 34|", "|1|2|"}},
		{"numbered list", "<ol><li>甲</li><li><p>乙</p><p>丙</p></li></ol><ol start=5 type=a><li>丁</ol><ul><li>戊</ul>", []string{"1. 甲", "2. 乙", "丙", "e. 丁", "戊"}},
		{"list with numbers of its own", "<ol><li>1.甲</li><li>（二）乙</li></ol><ol style='list-style: none'><li>丙</ol>", []string{"1.甲", "（二）乙", "丙"}},
		{"labels of LibreOffice", "<h1><span>2, ...、</span>主要举措</h1><h2>（2, ....13, ...）规范执法</h2>", []string{"二、主要举措", "（十三）规范执法"}},
		{"style sheet that hides", "<style>.h{display: none} p.x,.k{ color:red }</style><p>甲<span class=h>乙</span><span class='k'>丙</span></p>", []string{"甲丙"}},
		{"button that never ends", "<div><button>x<p>甲</p></div><p>乙</p>", []string{"乙"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, _ := shown(mustRead(t, "<html><body>"+c.body+"</body></html>"))
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestIndentsThatTellSomething(t *testing.T) {
	got, _ := shown(mustRead(t, "<body>　　"+first+"<br>"+second+"<br>　　"+second+"<br>"+second+"</body>"))
	if !strings.HasPrefix(got[0], "　　") || !strings.HasPrefix(got[2], "　　") {
		t.Errorf("lines %q", got)
	}
}

func TestPlaces(t *testing.T) {
	text := "<html>\r\n<body>\n<div id=zoom><p>　　全镇&nbsp;办理&lt;甲&gt;</p>\r<p><b>乙丙</b></p></div>\n</body></html>"
	src := mustRead(t, text)
	runes := string(src.Runes)
	for want, at := range map[string]source.Place{
		"全": {Line: 3, Column: 19, Paragraph: 1, Character: 3}, "\u00a0": {Line: 3, Column: 21, Paragraph: 1, Character: 5},
		"办": {Line: 3, Column: 27, Paragraph: 1, Character: 6}, "<": {Line: 3, Column: 29, Paragraph: 1, Character: 8},
		"甲": {Line: 3, Column: 33, Paragraph: 1, Character: 9}, "丙": {Line: 4, Column: 8, Paragraph: 2, Character: 2},
	} {
		before, _, _ := strings.Cut(runes, want)
		off := len([]rune(before))
		if got := src.Place(off); got != at {
			t.Errorf("%q: %+v, want %+v", want, got, at)
		}
		o, ok := src.Origin(off)
		if raw := text[o.Start:o.End]; !ok || raw != want && raw != "&nbsp;" && raw != "&lt;" {
			t.Errorf("%q stands in %q", want, raw)
		}
	}
	if got := src.Line(4); got != "<p><b>乙丙</b></p></div>" || src.Lines() != 5 {
		t.Errorf("line 4 is %q of %d", got, src.Lines())
	}
}

// TestPlacesInTables wants cells counted in tables of data, and the page laid out by a table read as paragraphs.
func TestPlacesInTables(t *testing.T) {
	data := "<table><tr><td>项目<td>件数<tr><td>处罚<td>12</table>"
	src := mustRead(t, "<body><table><tr><td><p>甲</p>"+data+"<p>乙</p><p>"+strings.Repeat("文", 300)+"</p></table>\n<div>丁</div></body>")
	runes := string(src.Runes)
	for want, at := range map[string]source.Place{
		"甲": {Paragraph: 1, Character: 1}, "件": {Paragraph: 3, Character: 1, Table: 1, Row: 1, Cell: 2},
		"12": {Paragraph: 5, Character: 1, Table: 1, Row: 2, Cell: 2}, "乙": {Paragraph: 6, Character: 1},
	} {
		before, _, found := strings.Cut(runes, want)
		got := src.Place(len([]rune(before)))
		got.Line, got.Column = 0, 0
		if !found || got != at {
			t.Errorf("%q: %+v, want %+v", want, got, at)
		}
		if line, column := src.Shown(len([]rune(before))); !strings.HasPrefix(string([]rune(src.ShownLine(line))[column-1:]), want) {
			t.Errorf("%q is shown at %d:%d", want, line, column)
		}
	}
}

func TestIs(t *testing.T) {
	for text, want := range map[string]bool{
		"<!DOCTYPE html><html>":                         true,
		"\xEF\xBB\xBF\r\n <HTML>":                       true,
		"<?xml version='1.0'?><!DOCTYPE html><html/>":   true,
		"<!-- saved --><html>":                          true,
		"<!--语音播报-->东川镇报告":                              false,
		"<\x00h\x00t\x00m\x00l\x00>\x00":                true,
		"<div>" + strings.Repeat("<p>甲</p>", 10):        true,
		"<东川镇方案>的通知":                                    false,
		"东川镇报告<br>一、举措":                                 false,
		"<p>" + strings.Repeat("街道认真履职。", 400) + "</p>": false,
		"":                                   false,
		"<?xml version='1.0'?><w:document/>": false,
	} {
		if got := html.Is([]byte(text)); got != want {
			t.Errorf("Is(%.40q) = %v", text, got)
		}
	}
}

func TestCharset(t *testing.T) {
	for text, want := range map[string]string{
		`<meta charset="GB2312">`: "gb2312",
		`<meta http-equiv="Content-Type" content="text/html; charset = gbk">`: "gbk",
		`<?xml version="1.0" encoding='utf-8'?>`:                              "utf-8",
		`<html>`:                                                              "",
	} {
		if got := html.Charset([]byte(text)); got != want {
			t.Errorf("Charset(%q) = %q", text, got)
		}
	}
}
