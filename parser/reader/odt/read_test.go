package odt_test

import (
	"archive/zip"
	"bytes"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/fazhilint/fazhilint/parser/reader/odt"
	"github.com/fazhilint/fazhilint/parser/source"
)

// names declares the prefixes of the standard.
const names = `xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" ` +
	`xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" ` +
	`xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"`

// content makes the main part of automatic styles and text.
func content(automatic, text string) string {
	return `<?xml version="1.0" encoding="UTF-8"?><office:document-content ` + names + `><office:automatic-styles>` + automatic +
		`</office:automatic-styles><office:body><office:text>` + text + `</office:text></office:body></office:document-content>`
}

// styles makes the part of the styles.
func styles(common, pages string) string {
	return `<office:document-styles ` + names + `><office:styles>` + common + `</office:styles><office:master-styles>` + pages +
		`</office:master-styles></office:document-styles>`
}

// pack makes a file of its parts.
func pack(tb testing.TB, parts map[string]string) []byte {
	tb.Helper()
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	add := func(name, text string, method uint16) {
		w, err := z.CreateHeader(&zip.FileHeader{Name: name, Method: method})
		if err == nil {
			_, err = w.Write([]byte(text))
		}
		if err != nil {
			tb.Fatal(err)
		}
	}
	add("mimetype", "application/vnd.oasis.opendocument.text", zip.Store)
	for name, text := range parts {
		add(name, text, zip.Deflate)
	}
	if err := z.Close(); err != nil {
		tb.Fatal(err)
	}
	return out.Bytes()
}

// Styles of the tests: headings 一、（一）, and a list 1. whose second level shows both numbers.
const (
	outline = `<text:outline-style style:name="Outline"><text:outline-level-style text:level="1" style:num-suffix="、" style:num-format="一, 二, 三, ...">` +
		`<style:list-level-properties><style:list-level-label-alignment text:label-followed-by="nothing"/></style:list-level-properties></text:outline-level-style>` +
		`<text:outline-level-style text:level="2" loext:num-list-format="（%2%）" style:num-format="一, 二, 三, ..."/></text:outline-style>`
	numbers = `<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-suffix="." style:num-format="1">` +
		`<style:list-level-properties><style:list-level-label-alignment text:label-followed-by="space"/></style:list-level-properties></text:list-level-style-number>` +
		`<text:list-level-style-number text:level="2" text:display-levels="2" style:num-format="1" text:start-value="3"/></text:list-style>` +
		`<text:list-style style:name="L2"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>`
	hidden = `<style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/></style:style>`
	bare   = `<style:style style:name="P1" style:family="paragraph" style:parent-style-name="H" style:list-style-name=""/>`
)

func TestRead(t *testing.T) {
	p := func(s string) string { return "<text:p>" + s + "</text:p>" }
	h := func(level, s string) string { return `<text:h text:outline-level="` + level + `">` + s + "</text:h>" }
	item := func(s string) string { return "<text:list-item>" + s + "</text:list-item>" }
	list := func(attrs, s string) string { return "<text:list " + attrs + ">" + s + "</text:list>" }
	cell := func(attrs, s string) string { return "<table:table-cell " + attrs + ">" + s + "</table:table-cell>" }
	row := func(s string) string { return "<table:table-row>" + s + "</table:table-row>" }
	for _, c := range []struct {
		name, automatic, text, want string
	}{
		{"paragraphs and blanks", "", p("甲\n  乙&amp;<text:s text:c=\"2\"/>丙") + p("") + p(" 丁 <text:span> 戊</text:span><text:line-break/>己<text:tab/>庚。"), "甲 乙&  丙\n\n丁 戊\n己 庚。\n"},
		{"headings with numbers", "", h("1", "举措") + h("2", "执法") + h("2", "普法") + h("1", "问题") + h("3", "其他"), "一、举措\n（一）执法\n（二）普法\n二、问题\n其他\n"},
		{"headings without", bare, `<text:h text:outline-level="1" text:style-name="P1">举措</text:h><text:h text:outline-level="1" text:is-list-header="true">问题</text:h>`, "举措\n问题\n"},
		{"a list", numbers, list(`text:style-name="L1"`, item(p("甲")+p("续")+list("", item(p("乙"))+item(p("丙"))))+item(p("丁"))), "1. 甲\n续\n1.3 乙\n1.4 丙\n2. 丁\n"},
		{"a list anew, and one that goes on", numbers, list(`text:style-name="L1"`, item(p("甲"))) + list(`text:style-name="L1"`, item(p("乙"))) + list(`text:style-name="L1" text:continue-numbering="true"`, item(p("丙"))), "1. 甲\n1. 乙\n2. 丙\n"},
		{"a list that goes on by its name", numbers, list(`text:style-name="L1" xml:id="a"`, item(p("甲"))) + list(`text:style-name="L1"`, item(p("乙"))) + list(`text:style-name="L1" text:continue-list="a"`, item(p("丙"))), "1. 甲\n1. 乙\n2. 丙\n"},
		{"a start of its own", numbers, list(`text:style-name="L1"`, `<text:list-item text:start-value="5">`+p("甲")+"</text:list-item>"+item(p("乙"))), "5. 甲\n6. 乙\n"},
		{"a header of a list and bullets", numbers, list(`text:style-name="L2"`, "<text:list-header>"+p("题")+"</text:list-header>"+item(p("甲"))), "题\n• 甲\n"},
		{"paragraphs that name their list", numbers, `<text:numbered-paragraph text:list-id="a" text:style-name="L1">` + p("甲") + `</text:numbered-paragraph><text:numbered-paragraph text:list-id="a" text:level="2" text:style-name="L1">` + p("乙") + `</text:numbered-paragraph><text:numbered-paragraph text:list-id="a" text:style-name="L1">` + p("丙") + "</text:numbered-paragraph>", "1. 甲\n1.3 乙\n2. 丙\n"},
		{"a heading in a list", numbers, list(`text:style-name="L1"`, item(h("1", "举措"))), "1. 举措\n"},
		{"tracked changes are accepted", "", `<text:tracked-changes><text:changed-region><text:deletion>` + p("12") + `</text:deletion></text:changed-region></text:tracked-changes>` + p(`办理<text:change/><text:change-start/>15<text:change-end/>件。`), "办理15件。\n"},
		{"hidden text, notes and comments", hidden, p(`甲<text:span text:style-name="T1">乙</text:span><text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>` + p("注") + `</text:note-body></text:note><office:annotation>` + p("批") + `</office:annotation>丙`), "甲丙\n注\n"},
		{"a table", "", "<table:table><table:table-column/><table:table-header-rows>" + row(cell("", p("项目"))+cell("", p("件数"))) + "</table:table-header-rows>" + row(cell("", p("合计"))+cell("", p("1")+p("2"))) + "</table:table>" + p("后"), "|项目|件数|\n|合计|1 2|\n\n\n后\n"},
		{"merged cells", "", "<table:table>" + row(cell(`table:number-columns-spanned="2"`, p("甲"))+"<table:covered-table-cell/>"+cell("", p("乙"))) + row(cell(`table:number-rows-spanned="2"`, p("1"))+cell("", p("2"))+cell("", p("3"))) + row("<table:covered-table-cell/>"+cell("", p("4"))+cell("", p("5"))) + "</table:table>", "|甲||乙|\n|1|2|3|\n||4|5|\n"},
		{"a table of contents, sections, boxes", "", `<text:table-of-content><text:table-of-content-source><text:index-title-template>x</text:index-title-template></text:table-of-content-source><text:index-body>` + p("目录") + `</text:index-body></text:table-of-content><text:section>` + p(`甲<draw:frame><draw:text-box>`+p("框")+`</draw:text-box></draw:frame>乙`) + "</text:section>", "目录\n甲乙\n框\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			data := pack(t, map[string]string{"content.xml": content(c.automatic, c.text), "styles.xml": styles(outline, "")})
			if !odt.Is(data) {
				t.Error("not taken for what it is")
			}
			src, err := odt.Read(data, odt.Options{})
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(c.want, string(src.Runes)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// TestPartsAndPlaces wants headings, furniture, and the way back to the parts.
func TestPartsAndPlaces(t *testing.T) {
	main := content("", `<text:h text:outline-level="1">举措</text:h><text:p>甲&lt;乙</text:p><table:table><table:table-row><table:table-cell><text:p>1</text:p></table:table-cell><table:table-cell><text:p>2</text:p></table:table-cell></table:table-row></table:table>`)
	src, err := odt.Read(pack(t, map[string]string{"content.xml": main, "styles.xml": styles("", "<style:master-page><style:footer><text:p>页脚</text:p></style:footer></style:master-page>")}), odt.Options{})
	if err != nil {
		t.Fatal(err)
	}
	want := []source.Part{
		{Kind: source.Heading, Start: 0, End: 2, Level: 1},
		{Kind: source.Row, Start: 7, End: 12},
		{Kind: source.Aside, Start: 15, End: 17, Name: "footer"},
	}
	if diff := cmp.Diff(want, src.Parts); diff != "" {
		t.Error(string(src.Runes), diff)
	}
	if diff := cmp.Diff(source.Place{Line: 3, Column: 4, Paragraph: 4, Table: 1, Row: 1, Cell: 2}, src.Place(10)); diff != "" {
		t.Error(diff)
	}
	if o, ok := src.Origin(4); !ok || main[o.Start:o.End] != "&lt;" || o.Member != "content.xml" {
		t.Errorf("origin %+v", o)
	}
	if p := src.Place(15); p.Note != "footer" {
		t.Errorf("footer at %+v", p)
	}
}
