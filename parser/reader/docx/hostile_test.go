package docx_test

import (
	"archive/zip"
	"bytes"
	"fmt"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/fazhilint/fazhilint/parser/internal/sourcetest"
	"github.com/fazhilint/fazhilint/parser/reader/docx"
	"github.com/fazhilint/fazhilint/parser/reader/fault"
)

// maxTime is how long any file may take.
const maxTime = 5 * time.Second

// deep puts n elements into one another.
func deep(n int, name string) string {
	return strings.Repeat("<w:"+name+">", n) + strings.Repeat("</w:"+name+">", n)
}

// loop makes styles that are based on one another.
func loop() string {
	return wrap("styles", `<w:style w:styleId="x"><w:basedOn w:val="y"/></w:style><w:style w:styleId="y"><w:basedOn w:val="x"/></w:style><w:style w:styleId="z"><w:basedOn w:val="z"/></w:style>`)
}

func TestHostile(t *testing.T) {
	text := p(run("", "正文"))
	zeros := strings.Repeat("\x00", 12<<20)
	for _, c := range []struct {
		name string
		file parts
		kind string // "": it is read
	}{
		{"bomb", file("", parts{"word/document.xml": wrap("document", "<w:body>"+strings.Repeat("<w:p/>", 7<<20)+"</w:body>")}), fault.Size},
		{"bomb beside the text", file(text, parts{"word/styles.xml": zeros}), fault.Size},
		{"member that nobody reads", file(text, parts{"word/media/image1.png": zeros}), ""},
		{"entities", file("", parts{"word/document.xml": `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><w:document xmlns:w="` + transitional + `"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>`}), fault.Damaged},
		{"deep elements", file(deep(100_000, "sdtContent"), nil), fault.Damaged},
		{"deep tables", file(strings.Repeat("<w:tbl><w:tr><w:tc>", 5000), nil), fault.Damaged},
		{"deep properties", file("<w:p><w:pPr>"+deep(50_000, "x")+"</w:pPr></w:p>", nil), fault.Damaged},
		{"loops in styles", file(styled("x", "甲")+styled("z", "乙"), parts{"word/styles.xml": loop()}), ""},
		{"loops in lists", file(numbered(1, 0, "甲"), parts{
			"word/styles.xml":    wrap("styles", `<w:style w:type="numbering" w:styleId="l"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>`),
			"word/numbering.xml": wrap("numbering", `<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="l"/></w:abstractNum>`+num(1, 0)+num(2, 0)),
		}), ""},
		{"relations to itself", file(text, parts{"word/_rels/document.xml.rels": relations("header", "document.xml", "styles", "document.xml", "numbering", "document.xml")}), ""},
		{"no parts but the text", file(text, parts{"word/styles.xml": "", "word/numbering.xml": "", "word/_rels/document.xml.rels": ""}), ""},
		{"no text part", file("", parts{"word/document.xml": ""}), fault.Damaged},
		{"relations that are no XML", file(text, parts{"_rels/.rels": "<<<"}), fault.Damaged},
		{"text part that is none", file("", parts{"word/document.xml": wrap("styles", "")}), fault.Damaged},
		{"text that ends early", file("", parts{"word/document.xml": strings.TrimSuffix(wrap("document", "<w:body>"+text), "</w:document>")}), fault.Damaged},
		{"empty part", file("", parts{"word/document.xml": " "}), fault.Damaged},
		{"many empty paragraphs", file(strings.Repeat("<w:p/>", 1_000_000)+text, nil), ""},
		{"many paragraphs", file(strings.Repeat(text, 100_000), nil), ""},
		{"more paragraphs than any report has", file(strings.Repeat("<w:p><w:r><w:t>甲</w:t></w:r></w:p>", 220_000), nil), fault.Size},
		{"many cells", file(table(strings.Repeat(row("甲", "乙", "1"), 30_000)), nil), ""},
		{"many prefixes", file("<w:p "+manyPrefixes(20_000)+"/>"+text, nil), ""},
		{"many columns", file(table(strings.Repeat("<w:tr>"+cell(`<w:gridSpan w:val="2147483647"/>`, text)+cell("", text)+"</w:tr>", 20_000)), nil), ""},
		{"many fields", file(p(strings.Repeat(fldChar("begin"), 50_000), run("", "甲"))+text, nil), ""},
		{"many levels", file(strings.Repeat(numbered(1, 99999999, "甲"), 20_000), parts{"word/numbering.xml": wrap("numbering", chapters(0)+num(1, 0, startAt(8, 1<<30)))}), ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			data := pack(t, c.file)
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			start := time.Now()
			_, err := docx.Read(data, docx.Options{})
			took := time.Since(start)
			runtime.ReadMemStats(&after)
			if took > maxTime {
				t.Errorf("took %v", took)
			}
			t.Logf("%v, %d MiB allocated in all", took, (after.TotalAlloc-before.TotalAlloc)>>20)
			sourcetest.Kind(t, err, c.kind)
		})
	}
}

// manyPrefixes declares n prefixes.
func manyPrefixes(n int) string {
	var out strings.Builder
	for i := range n {
		fmt.Fprintf(&out, `xmlns:a%d="x" `, i)
	}
	return out.String()
}

// TestCutOff reads a file cut off at many places.
func TestCutOff(t *testing.T) {
	data := pack(t, file(p(run("", "正文")), nil))
	for n := 0; n < len(data); n += 7 {
		if _, err := docx.Read(data[:n], docx.Options{}); err == nil {
			t.Errorf("no error at %d of %d bytes", n, len(data))
		}
	}
}

// TestLyingSizes reads an archive whose directory names sizes that do not hold.
func TestLyingSizes(t *testing.T) {
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	w, err := z.CreateRaw(&zip.FileHeader{Name: "word/document.xml", Method: zip.Store, UncompressedSize64: 1 << 40, CompressedSize64: 10})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.Write([]byte("0123456789")); err != nil {
		t.Fatal(err)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	_, err = docx.Read(out.Bytes(), docx.Options{})
	sourcetest.Kind(t, err, fault.Size)
}

// FuzzRead reads parts of a file that are anything: the archive itself is sound, or the fuzzer would never get past it.
func FuzzRead(f *testing.F) {
	for _, r := range rules() {
		more := r.parts()
		f.Add(more["word/document.xml"], more["word/styles.xml"], more["word/numbering.xml"], false)
	}
	f.Add(wrap("document", "<w:body>"+p(run("", "甲&amp;乙"), "<w:r><w:br/><w:tab/><w:t> 丙 </w:t></w:r>", fldChar("begin"), fldChar("separate"), fldChar("end"))+
		table(row("1", "2"), "<w:tr>"+cell(`<w:gridSpan w:val="2"/>`, p(run("", "丁")))+"</w:tr>")+"</w:body>"), "", "", true)
	f.Add(wrap("document", `<w:p><w:r><w:pict><w:txbxContent><w:p/></w:txbxContent></w:pict><w:lastRenderedPageBreak/></w:r></w:p>`), loop(), "", false)
	f.Fuzz(func(t *testing.T, document, styles, numbering string, rejected bool) {
		data := pack(t, file("", parts{"word/document.xml": document, "word/styles.xml": styles, "word/numbering.xml": numbering}))
		src, err := docx.Read(data, docx.Options{Rejected: rejected})
		if err != nil {
			sourcetest.Kind(t, err, sourcetest.KindOf(err))
			return
		}
		sourcetest.Check(t, src, func(member string) int {
			if member == "word/document.xml" {
				return len(document)
			}
			return -1
		})
	})
}

// FuzzArchive reads bytes that are anything.
func FuzzArchive(f *testing.F) {
	data := pack(f, file(p(run("", "正文")), nil))
	f.Add(data)
	f.Add(data[:len(data)/2])
	f.Fuzz(func(t *testing.T, data []byte) {
		docx.Is(data)
		if _, err := docx.Read(data, docx.Options{}); err != nil {
			sourcetest.Kind(t, err, sourcetest.KindOf(err))
		}
	})
}
