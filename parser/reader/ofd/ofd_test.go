package ofd_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/fazhilint/fazhilint/parser/internal/pagetest"
	"github.com/fazhilint/fazhilint/parser/internal/sourcetest"
	"github.com/fazhilint/fazhilint/parser/reader/fault"
	"github.com/fazhilint/fazhilint/parser/reader/ofd"
)

// parts are the parts of a file by their names.
type parts = map[string]string

// one makes a file of one page; more parts replace those of the same name, empty ones leave them out.
func one(page string, more parts) []byte {
	all := parts{
		"OFD.xml":                        pagetest.OFDRoot("Doc_0/Document.xml"),
		"Doc_0/Document.xml":             pagetest.OFDDocument(`<ofd:Page ID="1" BaseLoc="Pages/Page_0/Content.xml"/>`),
		"Doc_0/Pages/Page_0/Content.xml": page,
	}
	for name, part := range more {
		if all[name] = part; part == "" {
			delete(all, name)
		}
	}
	return pagetest.Zip(all)
}

// layer makes a page of objects.
func layer(objects ...string) string {
	return `<Page><Content><Layer>` + strings.Join(objects, "") + `</Layer></Content></Page>`
}

// object makes a text object of size 10 at x and y, in millimetres.
func object(x, y float64, more, codes string) string {
	return fmt.Sprintf(`<TextObject Boundary="%g %g 100 10" Size="10" %s>%s</TextObject>`, x, y, more, codes)
}

// code makes a text code.
func code(attributes, text string) string {
	return `<TextCode X="0" Y="9" ` + attributes + `>` + text + `</TextCode>`
}

// report is a page that can be read.
func report() string { return layer(object(20, 20, "", code("", "全年办结12件。"))) }

// templated is a document with a template.
func templated(location string) string {
	return `<Document><CommonData><TemplatePage ID="7" BaseLoc="` + location + `"/></CommonData><Pages><Page ID="1" BaseLoc="Pages/Page_0/Content.xml"/></Pages></Document>`
}

func TestRead(t *testing.T) {
	withTemplate := `<Page><Template TemplateID="7" ZOrder="Background"/><Content><Layer>` + object(20, 60, "", code("", "正文")) + `</Layer></Content></Page>`
	header := layer(object(20, 10, "", code("", "抬头")))
	for _, c := range []struct {
		name string
		data []byte
		want string
	}{
		{"one line", one(report(), nil), "全年办结12件。"},
		{"runs of distances", one(layer(object(20, 20, "", code(`DeltaX="g 3 10 5 g 1 5"`, "办结案件12件"))), nil), "办结案件12件"},
		{"distances that keep digits together", one(layer(object(20, 20, "", code(`DeltaX="g 7 10"`, "共2019件案件"))), nil), "共2019件案件"},
		{"several codes", one(layer(object(20, 20, "", code("", "办结")+`<TextCode X="20">案件</TextCode>`)), nil), "办结案件"},
		{"objects out of order", one(layer(object(60, 20, "", code("", "案件")), object(20, 60, "", code("", "第二行")), object(20, 20, "", code("", "办结行政"))), nil), "办结行政案件\n第二行"},
		{"a transformation", one(layer(object(20, 20, `CTM="0.5 0 0 0.5 0 0"`, code("", "办结案件")), object(40, 15.5, "", code("", "十件"))), nil), "办结案件十件"},
		{"a watermark", one(layer(object(20, 20, "", code("", "办结案件")), object(20, 20, `CTM="0.7 -0.7 0.7 0.7 0 0"`, code("", "内部"))), nil), "办结案件"},
		{"text that is not shown", one(layer(object(20, 20, "", code("", "办结")), object(20, 60, `Visible="false"`, code("", "草稿"))), nil), "办结"},
		{"several layers and blocks", one(`<Page><Content><Layer Type="Background">`+object(20, 20, "", code("", "甲"))+`</Layer><Layer><PageBlock><PageBlock>`+
			object(20, 60, "", code("", "乙"))+`</PageBlock></PageBlock></Layer></Content></Page>`, nil), "甲\n乙"},
		{"glyphs beside the text", one(layer(object(20, 20, "", `<CGTransform CodePosition="0" CodeCount="2"><Glyphs>101 102</Glyphs></CGTransform>`+code("", "办结"))), nil), "办结"},
		{"a template", one(withTemplate, parts{"Doc_0/Document.xml": templated("Tpls/T.xml"), "Doc_0/Tpls/T.xml": header}), "抬头\n正文"},
		{"a template by its path from the root", one(withTemplate, parts{"Doc_0/Document.xml": templated("/Tpls/T.xml"), "Tpls/T.xml": header}), "抬头\n正文"},
		{"paths from the root and upwards", one("", parts{
			"OFD.xml": pagetest.OFDRoot("/Doc_0/Document.xml"), "Doc_0/Document.xml": pagetest.OFDDocument(`<Page BaseLoc="../../../P.xml"/>`), "Doc_0/Pages/Page_0/Content.xml": "", "P.xml": report(),
		}), "全年办结12件。"},
		{"several documents", one(report(), parts{
			"OFD.xml":            `<OFD><DocBody><DocRoot>Doc_0/Document.xml</DocRoot></DocBody><DocBody><DocRoot>Doc_1/Document.xml</DocRoot></DocBody></OFD>`,
			"Doc_1/Document.xml": pagetest.OFDDocument(`<Page BaseLoc="P.xml"/>`), "Doc_1/P.xml": layer(object(20, 20, "", code("", "第二份。"))),
		}), "全年办结12件。\n第二份。"},
		{"a mark before the XML", one("\xEF\xBB\xBF"+`<?xml version="1.0" encoding="UTF-8"?>`+report(), nil), "全年办结12件。"},
	} {
		t.Run(c.name, func(t *testing.T) {
			src, err := ofd.Read(c.data)
			if err != nil {
				t.Fatal(err)
			}
			sourcetest.Check(t, src, func(string) int { return -1 })
			if diff := cmp.Diff(c.want, strings.TrimSpace(strings.ReplaceAll(string(src.Runes), "\n\n", "\n"))); diff != "" {
				t.Error(diff)
			}
			if !ofd.Is(c.data) {
				t.Error("not taken for OFD")
			}
		})
	}
}

// maxTime is how long any file may take.
const maxTime = 5 * time.Second

func TestHostile(t *testing.T) {
	many := strings.Repeat(`<Page BaseLoc="Pages/Page_0/Content.xml"/>`, 900)
	for _, c := range []struct {
		name string
		data []byte
		kind string // "": it is read
	}{
		{"no archive", []byte("PK\x03\x04 OFD.xml"), fault.Damaged},
		{"cut off", one(report(), nil)[:300], fault.Damaged},
		{"no root", one(report(), parts{"OFD.xml": ""}), fault.Damaged},
		{"a root without a document", one(report(), parts{"OFD.xml": "<OFD/>"}), fault.Damaged},
		{"an encrypted file", one(report(), parts{"OFD.xml": "", "Encryptions.xml": "<Encryptions/>"}), fault.Locked},
		{"no document", one(report(), parts{"Doc_0/Document.xml": ""}), fault.Damaged},
		{"no page", one("", nil), fault.Damaged},
		{"no pages", one("", parts{"Doc_0/Document.xml": pagetest.OFDDocument("")}), fault.Damaged},
		{"no template", one(`<Page><Template TemplateID="9"/></Page>`, nil), fault.Damaged},
		{"a template that is its own", one(`<Page><Template TemplateID="7"/></Page>`, parts{"Doc_0/Document.xml": templated("Pages/Page_0/Content.xml")}), fault.Empty},
		{"a document that is its own page", one("", parts{"Doc_0/Document.xml": pagetest.OFDDocument(`<Page BaseLoc="Document.xml"/>`)}), fault.Empty},
		{"XML that ends early", one(report()[:80], nil), fault.Damaged},
		{"no XML", one("text", nil), fault.Damaged},
		{"deep elements", one(strings.Repeat("<a>", 1000)+strings.Repeat("</a>", 1000), nil), fault.Damaged},
		{"pictures only", one(layer(`<ImageObject Boundary="0 0 210 297" ResourceID="5"/>`), nil), fault.Empty},
		{"a scanned page among others", one(report(), parts{
			"Doc_0/Document.xml": pagetest.OFDDocument(`<Page BaseLoc="Pages/Page_0/Content.xml"/><Page BaseLoc="P.xml"/>`), "Doc_0/P.xml": layer(`<ImageObject Boundary="0 0 210 297"/>`),
		}), fault.Empty},
		{"glyphs only", one(layer(object(20, 20, "", code("", "¤¤¤¤¤"))), nil), fault.Encoding},
		{"a bomb", one("<Page>"+strings.Repeat(" ", 20<<20)+"</Page>", nil), fault.Size},
		{"many pages", one(report(), parts{"Doc_0/Document.xml": pagetest.OFDDocument(many + many)}), fault.Size},
		{"one page many times", one(layer(object(20, 20, "", code("", strings.Repeat("字", 3000)))), parts{"Doc_0/Document.xml": pagetest.OFDDocument(many)}), fault.Size},
		{"endless distances", one(layer(object(20, 20, "", code(`DeltaX="g 2000000000 5" DeltaY="g x g"`, "办结"))), nil), ""},
		{"numbers that are none", one(layer(`<TextObject Boundary="NaN Inf 1e400 x" Size="-1" CTM="1 2">`+code(`DeltaX="1e300 NaN"`, "办结案件")+`</TextObject>`), nil), ""},
		{"many characters in one place", one(layer(strings.Repeat(object(20, 20, "", code(`DeltaX="g 99 0"`, strings.Repeat("字乙", 50))), 5000)), nil), ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			start := time.Now()
			_, err := ofd.Read(c.data)
			if took := time.Since(start); took > maxTime {
				t.Errorf("took %v", took)
			}
			t.Log(time.Since(start), err)
			sourcetest.Kind(t, err, c.kind)
		})
	}
}

// FuzzRead reads a page, a document and a root that are anything: the archive itself is sound.
func FuzzRead(f *testing.F) {
	made := pagetest.Typeset([]string{"青石区司法局法治政府建设情况报告", "一、主要工作", "全年办结行政复议案件120件。", "|项目|件数|", "|处罚|8|"})
	f.Add(pagetest.OFDPage(made[0]), pagetest.OFDDocument(`<Page BaseLoc="Pages/Page_0/Content.xml"/>`), pagetest.OFDRoot("Doc_0/Document.xml"))
	f.Add(layer(object(20, 20, `CTM="0 1 -1 0 5 5"`, code(`DeltaX="g 2 5" DeltaY="1 1"`, "甲乙丙"))), templated("Pages/Page_0/Content.xml"), pagetest.OFDRoot("/Doc_0/Document.xml"))
	f.Fuzz(func(t *testing.T, page, document, root string) {
		src, err := ofd.Read(one(page, parts{"Doc_0/Document.xml": document, "OFD.xml": root}))
		if err != nil {
			var e *fault.Error
			if !errors.As(err, &e) || e.ZH == "" || e.EN == "" {
				t.Fatalf("error %v", err)
			}
			return
		}
		sourcetest.Check(t, src, func(string) int { return -1 })
	})
}

// FuzzArchive reads bytes that are anything.
func FuzzArchive(f *testing.F) {
	data := one(report(), nil)
	f.Add(data)
	f.Add(data[:len(data)/2])
	f.Fuzz(func(t *testing.T, data []byte) {
		ofd.Is(data)
		if _, err := ofd.Read(data); err != nil {
			var e *fault.Error
			if !errors.As(err, &e) || e.ZH == "" || e.EN == "" {
				t.Fatalf("error %v", err)
			}
		}
	})
}
