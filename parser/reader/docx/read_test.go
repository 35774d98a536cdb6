package docx_test

import (
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/google/go-cmp/cmp"

	"github.com/fazhilint/fazhilint/parser/reader/docx"
	"github.com/fazhilint/fazhilint/parser/source"
)

// run makes a run of text with properties.
func run(props, text string) string {
	if props != "" {
		props = "<w:rPr>" + props + "</w:rPr>"
	}
	return "<w:r>" + props + `<w:t xml:space="preserve">` + text + "</w:t></w:r>"
}

// p makes a paragraph of runs.
func p(runs ...string) string { return "<w:p>" + strings.Join(runs, "") + "</w:p>" }

// cell makes a cell of paragraphs with properties.
func cell(props string, paras ...string) string {
	if props != "" {
		props = "<w:tcPr>" + props + "</w:tcPr>"
	}
	return "<w:tc>" + props + strings.Join(paras, "") + "</w:tc>"
}

// row makes a row of cells that hold one paragraph each.
func row(texts ...string) string {
	var out strings.Builder
	for _, t := range texts {
		out.WriteString(cell("", p(run("", t))))
	}
	return "<w:tr>" + out.String() + "</w:tr>"
}

func table(rows ...string) string {
	return "<w:tbl><w:tblPr/><w:tblGrid/>" + strings.Join(rows, "") + "</w:tbl>"
}

const fieldRun = `<w:r><w:fldChar w:fldCharType="%"/></w:r>`

func fldChar(kind string) string { return strings.ReplaceAll(fieldRun, "%", kind) }

func TestText(t *testing.T) {
	for _, c := range []struct {
		name, body string
		want       []string
	}{
		{"runs and marks", p(run("", "全镇共办理"), run("<w:b/>", "案件12"), run("", "件。")), []string{"全镇共办理案件12件。"}},
		{"entities", p(run("", "甲&amp;乙 &lt;办法&gt; &#x4E00;&#8220;丙&#8221;")), []string{"甲&乙 <办法> 一“丙”"}},
		{"CDATA", p("<w:r><w:t><![CDATA[甲<乙>&丙]]></w:t></w:r>"), []string{"甲<乙>&丙"}},
		{"blanks not preserved", p("<w:r><w:t>  甲 乙 </w:t></w:r><w:r><w:t xml:space=\"preserve\"> 丙</w:t></w:r>"), []string{"甲 乙 丙"}},
		{"breaks", p("<w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:cr/><w:t>丙</w:t><w:noBreakHyphen/><w:t>1</w:t><w:softHyphen/><w:t>丁</w:t></w:r>"), []string{"甲", "乙", "丙-1丁"}},
		{"symbols", p(`<w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:t>合格</w:t><w:sym w:font="宋体" w:char="25A1"/></w:r>`), []string{"☑合格□"}},
		{"a tab in a sentence", p("<w:r><w:t>一、</w:t><w:tab/><w:t>主要举措</w:t></w:r>"), []string{"一、 主要举措"}},
		{"hidden", p(run("", "甲"), run("<w:vanish/>", "乙"), run(`<w:vanish w:val="0"/>`, "丙")), []string{"甲丙"}},
		{"link and control", p(`<w:hyperlink r:id="x">` + run("", "链接") + `</w:hyperlink><w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>` + run("", "控件") + `</w:sdtContent></w:sdt><w:smartTag>` + run("", "标记") + `</w:smartTag>`), []string{"链接控件标记"}},
		{"block control", "<w:sdt><w:sdtContent>" + p(run("", "甲")) + "</w:sdtContent></w:sdt>", []string{"甲"}},
		{"simple field", p(`<w:fldSimple w:instr=" DATE ">` + run("", "2023年") + `</w:fldSimple>`), []string{"2023年"}},
		{"field", p(run("", "共"), fldChar("begin"), "<w:r><w:instrText> =SUM(A1) </w:instrText></w:r>", run("", "指令"), fldChar("separate"), run("", "18"), fldChar("end"), run("", "件")), []string{"共18件"}},
		{"field within a field", p(fldChar("begin"), fldChar("begin"), fldChar("separate"), run("", "内"), fldChar("end"), fldChar("separate"), run("", "外"), fldChar("end")), []string{"外"}},
		{"field that never ends", p(fldChar("begin"), run("", "失")) + p(run("", "后文")), []string{"后文"}},
		{"tracked", p(run("", "复议"), `<w:del><w:r><w:delText>12</w:delText></w:r></w:del><w:ins>`+run("", "15")+`</w:ins><w:moveFrom>`+run("", "旧")+`</w:moveFrom><w:moveTo>`+run("", "新")+`</w:moveTo>`, run("", "件")), []string{"复议15新件"}},
		{"a paragraph mark deleted", `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>` + run("", "前半") + `</w:p>` + p(run("", "后半")), []string{"前半后半"}},
		{"text box", p(run("", "正文") + `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>` + p(run("", "框内")) + `</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>` + p(run("", "框内")) + `</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>` + run("", "继续")), []string{"正文继续", "框内"}},
		{"old text box", p(run("", "正文") + `<w:r><w:pict><v:textbox><w:txbxContent>` + p(run("", "框内")) + `</w:txbxContent></v:textbox></w:pict></w:r>`), []string{"正文", "框内"}},
		{"formula and ruby", p("<m:oMath><m:r><m:t>x+y</m:t></m:r></m:oMath><w:r><w:ruby><w:rt>" + run("", "yin") + "</w:rt><w:rubyBase>" + run("", "音") + "</w:rubyBase></w:ruby></w:r>"), []string{"x+y音"}},
		{"empty paragraphs leave one empty line", p(run("", "甲")) + strings.Repeat("<w:p/>", 5000) + p(run("", "乙")), []string{"甲", "乙"}},
		{"line breaks of the file", p("<w:r><w:t xml:space=\"preserve\">甲\r\n乙\n丙\t丁</w:t></w:r>"), []string{"甲 乙 丙\t丁"}},
		{"deleted rows and moved blocks", "<w:moveFrom>" + p(run("", "旧")) + "</w:moveFrom><w:moveTo>" + p(run("", "新")) + "</w:moveTo>" + table("<w:tr><w:trPr><w:del/></w:trPr>"+cell("", p(run("", "删")))+"</w:tr>", row("甲", "乙")), []string{"新", "|甲|乙|"}},
		{"style that hides", p(run(`<w:rStyle w:val="gone"/>`, "藏"), run("", "甲")), []string{"藏甲"}},
		{"old properties of a change", `<w:p><w:pPr><w:pPrChange w:id="1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange></w:pPr>` + run("", "甲") + `</w:p>`, []string{"甲"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, lines(mustRead(t, file(c.body, nil)))); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestRejected(t *testing.T) {
	body := p(run("", "复议"), `<w:del><w:r><w:delText>12</w:delText></w:r></w:del><w:ins>`+run("", "15")+`</w:ins>`, run("", "件")) +
		`<w:p><w:pPr><w:rPr><w:ins/></w:rPr></w:pPr>` + run("", "前半") + `</w:p>` + p(run("", "后半")) +
		table("<w:tr><w:trPr><w:ins/></w:trPr>"+cell("", p(run("", "新行")))+"</w:tr>", row("甲", "乙"))
	src, err := docx.Read(pack(t, file(body, nil)), docx.Options{Rejected: true})
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]string{"复议12件", "前半后半", "|甲|乙|"}, lines(src)); diff != "" {
		t.Error(diff)
	}
}

func TestRejectedProperties(t *testing.T) {
	body := `<w:p><w:pPr><w:pPrChange w:id="1"><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange></w:pPr>` + run("", "甲") + `</w:p>`
	src, err := docx.Read(pack(t, file(body, parts{"word/numbering.xml": wrap("numbering", chapters(0)+num(1, 0))})), docx.Options{Rejected: true})
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]string{"一、甲"}, lines(src)); diff != "" {
		t.Error(diff)
	}
}

func TestHiddenStyles(t *testing.T) {
	hide := `<w:style w:type="character" w:styleId="base"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="character" w:styleId="gone"><w:basedOn w:val="base"/></w:style>` +
		`<w:style w:type="paragraph" w:styleId="all"><w:rPr><w:vanish/></w:rPr></w:style>`
	body := p(run(`<w:rStyle w:val="gone"/>`, "藏"), run("", "甲")) + styled("all", "藏") + para(`<w:pStyle w:val="all"/>`, "藏")
	if diff := cmp.Diff([]string{"甲"}, lines(mustRead(t, file(body, parts{"word/styles.xml": wrap("styles", hide)})))); diff != "" {
		t.Error(diff)
	}
}

func TestTables(t *testing.T) {
	long := strings.Repeat("街道持续规范执法行为，完善制度机制，落实监督责任。", 12)
	for _, c := range []struct {
		name, body string
		want       []string
	}{
		{"plain", table(row("项目", "件数"), row("处罚", "12")), []string{"|项目|件数|", "|处罚|12|"}},
		{"empty cells", table(row("", "件数", ""), row("处罚", "", "12")), []string{"||件数||", "|处罚||12|"}},
		{"columns merged", table("<w:tr>"+cell(`<w:gridSpan w:val="2"/>`, p(run("", "合并")))+cell("", p(run("", "丙")))+"</w:tr>", row("1", "2", "3")), []string{"|合并||丙|", "|1|2|3|"}},
		{"rows merged", table("<w:tr>"+cell(`<w:vMerge w:val="restart"/>`, p(run("", "执法")))+cell("", p(run("", "甲")))+"</w:tr>", "<w:tr>"+cell("<w:vMerge/>", "<w:p/>")+cell("", p(run("", "乙")))+"</w:tr>"), []string{"|执法|甲|", "||乙|"}},
		{"columns left out", table("<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>"+cell("", p(run("", "甲")))+"</w:tr>", row("1", "2")), []string{"||甲|", "|1|2|"}},
		{"caption and note across", table("<w:tr>"+cell(`<w:gridSpan w:val="2"/>`, p(run("", "执法情况统计表")))+"</w:tr>", row("项目", "件数"), row("处罚", "12"), "<w:tr>"+cell(`<w:gridSpan w:val="2"/>`, p(run("", "注：截至12月底")))+"</w:tr>"), []string{"执法情况统计表", "|项目|件数|", "|处罚|12|", "注：截至12月底"}},
		{"several paragraphs and breaks in a cell", table("<w:tr>"+cell("", p(run("", "行政")), p(run("", "处罚")))+cell("", p("<w:r><w:t>A</w:t><w:br/><w:t>12</w:t></w:r>"))+"</w:tr>", row("1", "2")), []string{"|行政处罚|A 12|", "|1|2|"}},
		{"a pipe in a cell", table(row("甲|乙", "1"), row("丙", "2")), []string{"｜甲|乙｜1｜", "｜丙｜2｜"}},
		{"a table within a cell", table("<w:tr>"+cell("", table(row("内1", "内2")), "<w:p/>")+cell("", p(run("", "外")))+"</w:tr>", row("1", "2")), []string{"|内1 内2|外|", "|1|2|"}},
		{"a frame around text", table("<w:tr>" + cell("", p(run("", "一、主要举措")), p(run("", long))) + "</w:tr>"), []string{"一、主要举措", long}},
		{"columns of text", table("<w:tr>" + cell("", p(run("", "指标"))) + cell("", p(run("", long))) + "</w:tr>"), []string{"指标", long}},
		{"hidden row", table(row("甲", "乙"), "<w:tr><w:trPr><w:hidden/></w:trPr>"+cell("", p(run("", "丙")))+"</w:tr>", row("1", "2")), []string{"|甲|乙|", "|1|2|"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, lines(mustRead(t, file(c.body, nil)))); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestSuffixesAndBullets(t *testing.T) {
	suffixed := func(format, text, suff string) string {
		return strings.Replace(lvl(0, 1, format, text, ""), `<w:suff w:val="nothing"/>`, suff, 1)
	}
	for _, c := range []struct{ level, want string }{
		{suffixed("decimal", "%1.", ""), "1. 文"},
		{suffixed("chineseCounting", "%1、", ""), "一、文"},
		{suffixed("chineseCounting", "（%1）", `<w:suff w:val="space"/>`), "（一）文"},
		{suffixed("chineseCounting", "第%1章", `<w:suff w:val="tab"/>`), "第一章 文"},
		{suffixed("decimalEnclosedCircle", "%1", ""), "①文"},
		{suffixed("bullet", "\uF06C", ""), "● 文"},
		{suffixed("bullet", "-", ""), "- 文"},
		{suffixed("chineseCounting", "%1、", "<w:rPr><w:vanish/></w:rPr>"), "文"},
	} {
		src := mustRead(t, file(numbered(1, 0, "文"), parts{"word/numbering.xml": wrap("numbering", abstract(0, c.level)+num(1, 0))}))
		if diff := cmp.Diff([]string{c.want}, lines(src)); diff != "" {
			t.Error(diff)
		}
	}
}

func TestCountingLeavesOutWhatIsGone(t *testing.T) {
	numPr := `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>`
	body := numbered(1, 0, "甲") +
		"<w:p><w:pPr>" + numPr + "<w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r><w:delText>删</w:delText></w:r></w:del></w:p>" +
		"<w:p><w:pPr>" + numPr + "<w:rPr><w:vanish/></w:rPr></w:pPr>" + run("<w:vanish/>", "藏") + "</w:p>" +
		numbered(1, 0, "乙") + "<w:p><w:pPr>" + numPr + "</w:pPr></w:p>" + numbered(1, 0, "丙")
	src := mustRead(t, file(body, parts{"word/numbering.xml": wrap("numbering", chapters(0)+num(1, 0))}))
	if diff := cmp.Diff([]string{"一、甲", "二、乙", "三、", "四、丙"}, lines(src)); diff != "" {
		t.Error(diff)
	}
}

func TestAsides(t *testing.T) {
	note := func(id, text string) string {
		return `<w:footnote w:id="` + id + `">` + p(`<w:r><w:footnoteRef/></w:r>`+run("", text)) + `</w:footnote>`
	}
	src := mustRead(t, file(p(run("", "正文12件"), `<w:r><w:footnoteReference w:id="1"/></w:r>`, run("", "。")), parts{
		"word/header1.xml":   wrap("hdr", p(run("", "某镇人民政府"))),
		"word/footer1.xml":   wrap("ftr", p(run("", "— "), fldChar("begin"), "<w:r><w:instrText>PAGE</w:instrText></w:r>", fldChar("separate"), run("", "1"), fldChar("end"), run("", " —"))),
		"word/footnotes.xml": wrap("footnotes", `<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>`+note("1", "截至年底。")),
		"word/endnotes.xml":  wrap("endnotes", note("1", "尾注。")),
	}))
	if diff := cmp.Diff([]string{"正文12件。", "某镇人民政府", "— 1 —", "截至年底。", "尾注。"}, lines(src)); diff != "" {
		t.Error(diff)
	}
	var kinds []string
	for _, part := range src.Parts {
		kinds = append(kinds, part.Name)
	}
	if diff := cmp.Diff([]string{"running-header", "footer", "note", "note"}, kinds); diff != "" {
		t.Error(diff)
	}
	if at := src.Place(len(src.Runes) - 3); at.Note != "endnote" || at.Paragraph != 1 {
		t.Errorf("place of the endnote: %+v", at)
	}
}

func TestContents(t *testing.T) {
	entry := func(style, text string) string {
		return para(`<w:pStyle w:val="`+style+`"/>`, text)
	}
	src := mustRead(t, file(entry("t1", "一、举措\t1")+"<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj></w:sdtPr><w:sdtContent>"+
		p(run("", "目录"))+"</w:sdtContent></w:sdt>"+p(run("", "正文")), parts{
		"word/styles.xml": wrap("styles", `<w:style w:type="paragraph" w:styleId="t1"><w:name w:val="toc 1"/></w:style>`),
	}))
	n := 0
	for _, part := range src.Parts {
		if part.Name == "contents" {
			n++
		}
	}
	if n != 2 {
		t.Errorf("parts %+v", src.Parts)
	}
}

// TestOtherShapes reads the same document in shapes that other programs give it.
func TestOtherShapes(t *testing.T) {
	body := p(run("<w:b/>", "甲")) + numbered(1, 0, "乙")
	numbering := wrap("numbering", chapters(0)+num(1, 0))
	base := file(body, parts{"word/numbering.xml": numbering})
	want := []string{"甲", "一、乙"}
	moved := file(body, parts{
		"word/document.xml": "", "word/numbering.xml": "", "word/styles.xml": "", "word/_rels/document.xml.rels": "",
		"_rels/.rels": relations("officeDocument", "/files/main.xml"), "files/main.xml": base["word/document.xml"],
		"files/_rels/main.xml.rels": relations("numbering", "lists/n.xml"), "files/lists/n.xml": numbering,
	})
	utf16le := func(s string) string {
		out := []byte{0xFF, 0xFE}
		for _, u := range utf16.Encode([]rune(strings.Replace(s, "UTF-8", "UTF-16", 1))) {
			out = append(out, byte(u), byte(u>>8))
		}
		return string(out)
	}
	replace := func(old, with string) parts {
		out := parts{}
		for name, text := range base {
			out[name] = strings.ReplaceAll(text, old, with)
		}
		return out
	}
	prefixed := parts{}
	for name, text := range base {
		prefixed[name] = strings.NewReplacer("<w:", "<ns0:", "</w:", "</ns0:", " w:", " ns0:", "xmlns:w=", "xmlns:ns0=").Replace(text)
	}
	for name, shape := range map[string]parts{
		"plain": base, "strict": replace(transitional, strict), "other prefixes": prefixed, "main part elsewhere": moved,
		"UTF-16":          file(body, parts{"word/numbering.xml": utf16le(numbering), "word/document.xml": utf16le(base["word/document.xml"])}),
		"no archive rels": file(body, parts{"word/numbering.xml": numbering, "_rels/.rels": ""}),
		"upper case":      file(body, parts{"word/numbering.xml": "", "word/Numbering.xml": numbering}),
		"back slashes":    file(body, parts{"word/numbering.xml": "", `word\numbering.xml`: numbering}),
	} {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(want, lines(mustRead(t, shape))); diff != "" {
				t.Error(diff)
			}
		})
	}
	def := strings.NewReplacer("<w:", "<", "</w:", "</", "xmlns:w=", "xmlns=").Replace(base["word/document.xml"])
	if diff := cmp.Diff(want, lines(mustRead(t, file("", parts{"word/document.xml": def, "word/numbering.xml": numbering})))); diff != "" {
		t.Errorf("default namespace: %s", diff)
	}
}

// TestOrigins sees that every character stands in the bytes that its origin names.
func TestOrigins(t *testing.T) {
	body := numbered(1, 0, "甲&amp;乙&#8220;丙&#x4E00;") + p("<w:r><w:t>  丁 戊 </w:t><w:tab/><w:t><![CDATA[己<]]></w:t></w:r>") + table(row("庚", ""), row("1", "辛&lt;"))
	f := file(body, parts{"word/numbering.xml": wrap("numbering", chapters(0)+num(1, 0)), "word/footer1.xml": wrap("ftr", p(run("", "页脚")))})
	src := mustRead(t, f)
	named := map[string]rune{"&amp;": '&', "&#8220;": '“', "&#x4E00;": '一', "&lt;": '<'}
	seen := 0
	for i, r := range src.Runes {
		o, ok := src.Origin(i)
		if !ok || o.Member == "" {
			t.Fatalf("character %d has no origin", i)
		}
		raw := f[o.Member][o.Start:o.End]
		switch {
		case raw == string(r) || named[raw] == r && r != 0:
			seen++
		case raw != "":
			t.Errorf("character %d (%q) stands in %q", i, r, raw)
		case r != '\n' && r != '|' && r != '\t' && r != '一' && r != '、':
			t.Errorf("character %d (%q) has no bytes", i, r)
		}
	}
	if seen < 17 {
		t.Errorf("only %d characters have bytes", seen)
	}
	if o, _ := src.Origin(0); !strings.HasPrefix(f[o.Member][o.Start:], "甲") {
		t.Errorf("a label's origin is %+v", o)
	}
}

func TestPlaces(t *testing.T) {
	rendered := `<w:r><w:lastRenderedPageBreak/></w:r>`
	src := mustRead(t, file(p(run("", "第一页"))+"<w:p/>"+p(run("", "跨"), rendered, run("", "页"))+table(row("项目", "件数"), row("处罚", "12"))+p(rendered, run("", "第三页")), nil))
	for text, want := range map[string]source.Place{
		"第一页":  {Line: 1, Column: 1, Page: 1, Paragraph: 1},
		"跨":    {Line: 3, Column: 1, Page: 1, Paragraph: 2},
		"页\n|": {Line: 3, Column: 2, Page: 2, Paragraph: 2},
		"12":   {Line: 5, Column: 5, Page: 2, Paragraph: 6, Table: 1, Row: 2, Cell: 2},
		"第三页":  {Line: 8, Column: 1, Page: 3, Paragraph: 7},
	} {
		before, _, _ := strings.Cut(string(src.Runes), text)
		off := len([]rune(before))
		if diff := cmp.Diff(want, src.Place(off)); diff != "" {
			t.Errorf("%q: %s", text, diff)
		}
	}
	if at := mustRead(t, file(p(run("", "甲")), nil)).Place(0); at.Page != 0 {
		t.Errorf("page %d of a file that knows none", at.Page)
	}
}

func TestHeadingLevels(t *testing.T) {
	levels := func(body string) map[string]int {
		src := mustRead(t, file(body, parts{"word/styles.xml": wrap("styles", headStyles+`<w:style w:type="paragraph" w:styleId="h3"><w:name w:val="heading 3"/></w:style>`),
			"word/numbering.xml": wrap("numbering", chapters(0)+num(1, 0))}))
		out := map[string]int{}
		for _, part := range src.Parts {
			if part.Kind == source.Heading {
				out[string(src.Runes[part.Start:part.End])] = part.Level
			}
		}
		return out
	}
	typed := func(level, text string) string { return para(`<w:outlineLvl w:val="`+level+`"/>`, text) }
	for _, c := range []struct {
		name, body string
		want       map[string]int
	}{
		{"styles", styled("h1", "举措") + styled("h2", "学习") + styled("h3", "无编号"), map[string]int{"一、举措": 1, "（一）学习": 2, "无编号": 3}},
		{"outline levels", typed("0", "一、举措") + typed("1", "（一）学习") + p(run("", "二、不足")), map[string]int{"一、举措": 1, "（一）学习": 2, "二、不足": 1}},
		{"body text", para(`<w:pStyle w:val="h3"/><w:outlineLvl w:val="9"/>`, "正文"), map[string]int{}},
		{"levels against numbers", typed("1", "一、举措") + typed("0", "（一）学习"), map[string]int{}},
		{"inner ones only", p(run("", "一、举措")) + typed("1", "（一）学习"), map[string]int{}},
		{"a whole sentence", typed("0", "一、举措") + typed("0", "街道认真履职。"), map[string]int{"一、举措": 1}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, levels(c.body)); diff != "" {
				t.Error(diff)
			}
		})
	}
}
