package docx_test

import (
	"archive/zip"
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/fazhilint/fazhilint/parser/reader/docx"
	"github.com/fazhilint/fazhilint/parser/source"
)

// Namespaces of the parts.
const (
	transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
	strict       = "http://purl.oclc.org/ooxml/wordprocessingml/main"
	officeRel    = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
	declared     = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`
)

// parts are the members of a file by name.
type parts map[string]string

// wrap makes a part of WordprocessingML.
func wrap(root, inner string) string {
	return declared + `<w:` + root + ` xmlns:w="` + transitional + `" xmlns:r="` + officeRel + `" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:v="urn:schemas-microsoft-com:vml">` +
		inner + `</w:` + root + `>`
}

// relations makes a file of relations, one for each kind and target.
func relations(pairs ...string) string {
	var out strings.Builder
	out.WriteString(declared + `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">`)
	for i := 0; i+1 < len(pairs); i += 2 {
		fmt.Fprintf(&out, `<Relationship Id="rId%d" Type="%s/%s" Target="%s"/>`, i+1, officeRel, pairs[i], pairs[i+1])
	}
	return out.String() + `</Relationships>`
}

// file makes the parts of a document with the given body; more parts are added or replace those.
func file(body string, more parts) parts {
	p := parts{
		"[Content_Types].xml": declared + `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
			`<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
			override("document.main", "document") + override("styles", "styles") + override("numbering", "numbering") +
			override("footer", "footer1") + override("header", "header1") + override("footnotes", "footnotes") + override("endnotes", "endnotes") + `</Types>`,
		"_rels/.rels":        relations("officeDocument", "word/document.xml"),
		"word/document.xml":  wrap("document", "<w:body>"+body+"</w:body>"),
		"word/styles.xml":    wrap("styles", `<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>`),
		"word/numbering.xml": wrap("numbering", ""),
		"word/_rels/document.xml.rels": relations("styles", "styles.xml", "numbering", "numbering.xml", "footer", "footer1.xml",
			"header", "header1.xml", "footnotes", "footnotes.xml", "endnotes", "endnotes.xml"),
	}
	for name, text := range more {
		if text == "" {
			delete(p, name)
		} else {
			p[name] = text
		}
	}
	return p
}

// override declares the type of a part.
func override(kind, name string) string {
	return `<Override PartName="/word/` + name + `.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.` + kind + `+xml"/>`
}

// pack zips parts.
func pack(tb testing.TB, p parts) []byte {
	tb.Helper()
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	for _, name := range append([]string{"[Content_Types].xml"}, keys(p)...) {
		text, ok := p[name]
		if !ok {
			continue
		}
		w, err := z.Create(name)
		if err != nil {
			tb.Fatal(err)
		}
		if _, err := w.Write([]byte(text)); err != nil {
			tb.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		tb.Fatal(err)
	}
	return out.Bytes()
}

// keys are the names of parts but for the one that comes first.
func keys(p parts) []string {
	var names []string
	for name := range p {
		if name != "[Content_Types].xml" {
			names = append(names, name)
		}
	}
	return names
}

// p makes a paragraph of text with properties.
func para(props, text string) string {
	if props != "" {
		props = "<w:pPr>" + props + "</w:pPr>"
	}
	return "<w:p>" + props + `<w:r><w:t xml:space="preserve">` + text + "</w:t></w:r></w:p>"
}

// numbered makes a paragraph with a number.
func numbered(num, level int, text string) string {
	return para(fmt.Sprintf(`<w:numPr><w:ilvl w:val="%d"/><w:numId w:val="%d"/></w:numPr>`, level, num), text)
}

// lvl makes a level of a list.
func lvl(at, start int, format, text, more string) string {
	return fmt.Sprintf(`<w:lvl w:ilvl="%d"><w:start w:val="%d"/>`, at, start) + `<w:numFmt w:val="` + format + `"/>` + more +
		`<w:suff w:val="nothing"/><w:lvlText w:val="` + text + `"/><w:lvlJc w:val="left"/></w:lvl>`
}

// abstract makes an abstract list.
func abstract(id int, lvls ...string) string {
	return fmt.Sprintf(`<w:abstractNum w:abstractNumId="%d"><w:multiLevelType w:val="multilevel"/>%s</w:abstractNum>`, id, strings.Join(lvls, ""))
}

// num makes a list of an abstract one.
func num(id, of int, overrides ...string) string {
	return fmt.Sprintf(`<w:num w:numId="%d"><w:abstractNumId w:val="%d"/>%s</w:num>`, id, of, strings.Join(overrides, ""))
}

// startAt makes a list start again.
func startAt(level, n int) string {
	return fmt.Sprintf(`<w:lvlOverride w:ilvl="%d"><w:startOverride w:val="%d"/></w:lvlOverride>`, level, n)
}

// mustRead reads a file or fails.
func mustRead(tb testing.TB, p parts) *source.Source {
	tb.Helper()
	src, err := docx.Read(pack(tb, p), docx.Options{})
	if err != nil {
		tb.Fatal(err)
	}
	return src
}

// lines are the lines of a text that are not empty.
func lines(src *source.Source) []string {
	var out []string
	for _, l := range strings.Split(string(src.Runes), "\n") {
		if l != "" {
			out = append(out, l)
		}
	}
	return out
}
