package reader_test

import (
	"archive/zip"
	"bytes"
	"context"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

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
		for name, made := range map[string][]byte{"a.docx": asWord(t, text), "a.html": asPage(text)} {
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
