package reader_test

import (
	"archive/zip"
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/encoding/simplifiedchinese"

	"github.com/fazhilint/fazhilint/parser"
	"github.com/fazhilint/fazhilint/parser/internal/pagetest"
)

// escape writes text for XML and HTML.
func escape(text string) string {
	return strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;").Replace(text)
}

// paragraphs are the lines of a text that show something, blanks at their ends left out, rows of tables with pipes.
func paragraphs(text string) []string {
	var out []string
	for _, l := range strings.Split(strings.ReplaceAll(text, "\r", ""), "\n") {
		l = strings.Trim(l, " \t\u3000\u00a0\f")
		if strings.Contains(l, "\t") {
			l = "|" + strings.ReplaceAll(l, "\t", "|") + "|"
		}
		if l != "" && !regexp.MustCompile(`^[|:\- ]+$`).MatchString(l) {
			out = append(out, l)
		}
	}
	return out
}

// asWord makes a Word file of a text: a paragraph for each line, cut into runs in the middle of words; rows of pipes
// become tables.
func asWord(t *testing.T, text string) []byte {
	t.Helper()
	var body strings.Builder
	run := func(s string) string { return `<w:r><w:t xml:space="preserve">` + escape(s) + `</w:t></w:r>` }
	inTable := false
	for _, l := range paragraphs(text) {
		row := strings.HasPrefix(l, "|")
		if row != inTable {
			body.WriteString(map[bool]string{true: "<w:tbl>", false: "</w:tbl>"}[row])
			inTable = row
		}
		if row {
			body.WriteString("<w:tr>")
			for _, c := range strings.Split(strings.Trim(l, "|"), "|") {
				body.WriteString("<w:tc><w:p>" + run(strings.TrimSpace(c)) + "</w:p></w:tc>")
			}
			body.WriteString("</w:tr>")
			continue
		}
		r := []rune(l)
		body.WriteString("<w:p>" + run(string(r[:len(r)/3])) + run(string(r[len(r)/3:])) + "</w:p>")
	}
	if inTable {
		body.WriteString("</w:tbl>")
	}
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	for name, part := range map[string]string{
		"_rels/.rels":       `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
		"word/document.xml": `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>` + body.String() + `</w:body></w:document>`,
	} {
		w, err := z.Create(name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write([]byte(part)); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// asPage makes a web page of a text, a menu above it and a foot below.
func asPage(text string) []byte {
	var body strings.Builder
	inTable := false
	for _, l := range paragraphs(text) {
		row := strings.HasPrefix(l, "|")
		if row != inTable {
			body.WriteString(map[bool]string{true: "<table>", false: "</table>"}[row])
			inTable = row
		}
		if row {
			body.WriteString("<tr><td>" + strings.Join(strings.Split(escape(strings.Trim(l, "|")), "|"), "</td><td>") + "</td></tr>\n")
		} else {
			body.WriteString("<p>　　<span>" + escape(l) + "</span></p>\n")
		}
	}
	if inTable {
		body.WriteString("</table>")
	}
	return []byte(`<html><body><div><a href="/">首页</a> <a href="/a">政务公开</a></div><div class="view TRS_UEDITOR">` + body.String() + `</div><div>主办：东川镇人民政府</div></body></html>`)
}

// asOpenDocument makes an ODT file of a text, spans in the middle of words.
func asOpenDocument(t *testing.T, text string) []byte {
	t.Helper()
	var body strings.Builder
	inTable := false
	for _, l := range paragraphs(text) {
		row := strings.HasPrefix(l, "|")
		if row != inTable {
			body.WriteString(map[bool]string{true: "<table:table>", false: "</table:table>"}[row])
			inTable = row
		}
		l = strings.ReplaceAll(escape(l), "  ", ` <text:s/>`)
		if row {
			cells := strings.Split(strings.Trim(l, "|"), "|")
			body.WriteString("<table:table-row><table:table-cell><text:p>" + strings.Join(cells, "</text:p></table:table-cell><table:table-cell><text:p>") + "</text:p></table:table-cell></table:table-row>")
			continue
		}
		body.WriteString("<text:p>" + l + "</text:p>")
	}
	if inTable {
		body.WriteString("</table:table>")
	}
	const names = `xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"`
	return zipped(t, [][2]string{
		{"mimetype", "application/vnd.oasis.opendocument.text"},
		{"content.xml", `<office:document-content ` + names + `><office:body><office:text>` + body.String() + `</office:text></office:body></office:document-content>`},
	})
}

// asRichText makes an RTF file of a text: half of each paragraph in code units, half in the bytes of GB18030 where they
// are two for a character.
func asRichText(t *testing.T, text string) []byte {
	t.Helper()
	var out strings.Builder
	out.WriteString(`{\rtf1\ansi\ansicpg936\deff0{\fonttbl{\f0\fnil\fcharset134 x;}}` + "\r\n")
	run := func(s string) {
		for i, r := range []rune(s) {
			encoded, err := simplifiedchinese.GBK.NewEncoder().String(string(r))
			switch {
			case strings.ContainsRune(`\{}`, r):
				out.WriteString(`\` + string(r))
			case r < 0x80:
				out.WriteRune(r)
			case i%2 == 0 && err == nil && len(encoded) == 2:
				fmt.Fprintf(&out, `\'%02x\'%02x`, encoded[0], encoded[1])
			default:
				for _, unit := range utf16.Encode([]rune{r}) {
					fmt.Fprintf(&out, `\u%d?`, int16(unit))
				}
			}
		}
	}
	for _, l := range paragraphs(text) {
		if !strings.HasPrefix(l, "|") {
			out.WriteString(`\pard\plain `)
			run(l)
			out.WriteString("\\par\r\n")
			continue
		}
		cells := strings.Split(strings.Trim(l, "|"), "|")
		out.WriteString(`\trowd`)
		for i := range cells {
			fmt.Fprintf(&out, `\cellx%d`, 1000*(i+1))
		}
		for _, c := range cells {
			out.WriteString(`\pard\intbl `)
			run(strings.TrimSpace(c))
			out.WriteString(`\cell`)
		}
		out.WriteString("\\row\r\n")
	}
	return []byte(out.String() + "}")
}

// zipped makes an archive of parts by name, stored as they are.
func zipped(t *testing.T, parts [][2]string) []byte {
	t.Helper()
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	for _, part := range parts {
		w, err := z.CreateHeader(&zip.FileHeader{Name: part[0]})
		if err == nil {
			_, err = w.Write([]byte(part[1]))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// reports are those of the repository, and real ones when they are at hand.
func reports(t *testing.T) []string {
	t.Helper()
	var paths []string
	for _, pattern := range []string{"../../fixtures/reports/*.txt", "../../fixtures/reports/*.md", "../../../shared/seeds/*.txt", "../../../shared/dev/*.txt"} {
		found, _ := filepath.Glob(pattern)
		paths = append(paths, found...)
	}
	if len(paths) == 0 {
		t.Fatal("no reports")
	}
	return paths
}

// TestEveryFormatGivesTheSame builds Word files and web pages of the repository's own reports, and of real ones when
// they are at hand, and compares what they give with the text of the same lines.
func TestEveryFormatGivesTheSame(t *testing.T) {
	e := engine(t)
	for _, path := range reports(t) {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		text := string(data)
		facts := func(name string, data []byte) facts {
			p, err := parser.Parse(context.Background(), name, data, parser.Options{})
			if err != nil {
				t.Fatal(path, err)
			}
			return factsOf(t, e, p, "")
		}
		want := facts("a.txt", []byte(strings.Join(paragraphs(text), "\n")+"\n"))
		for name, made := range map[string][]byte{"a.docx": asWord(t, text), "a.html": asPage(text), "a.odt": asOpenDocument(t, text), "a.rtf": asRichText(t, text)} {
			t.Run(filepath.Base(path)+" as "+name, func(t *testing.T) {
				got := facts(name, made)
				if !cmp.Equal(want, got) {
					t.Error(diffFacts(want, got))
				}
			})
		}
	}
}

// TestPagesGiveTheSameAsLines sets the same reports on pages, as PDF and as OFD. Texts whose own lines are those of
// another page are left out.
func TestPagesGiveTheSameAsLines(t *testing.T) {
	e := engine(t)
	for _, path := range reports(t) {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		lines := paragraphs(string(data))
		text, err := parser.Parse(context.Background(), "a.txt", []byte(strings.Join(lines, "\n")+"\n"), parser.Options{})
		if err != nil {
			t.Fatal(path, err)
		}
		if len(text.Document.Breaks)+len(text.Document.Furniture) > 0 {
			continue
		}
		want := factsOf(t, e, text, "")
		want.tightened()
		pages := pagetest.Typeset(lines)
		for name, made := range map[string][]byte{"a.pdf": pagetest.PDF(pages), "a.ofd": pagetest.OFD(pages)} {
			t.Run(filepath.Base(path)+" as "+name, func(t *testing.T) {
				p, err := parser.Parse(context.Background(), name, made, parser.Options{})
				if err != nil {
					t.Fatal(err)
				}
				got := factsOf(t, e, p, "")
				got.tightened()
				if !cmp.Equal(want, got) {
					t.Error(diffFacts(want, got))
				}
			})
		}
	}
}
