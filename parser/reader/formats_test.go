package reader_test

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/fazhilint/fazhilint/parser"
	"github.com/fazhilint/fazhilint/policies"
)

// read parses a file of real reports, or skips the test.
func read(t *testing.T, path string) *parser.Parsed {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Skip("no samples at hand")
	}
	p, err := parser.Parse(context.Background(), filepath.Base(path), data, parser.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// engine compiles the policies.
func engine(t *testing.T) *policies.Engine {
	t.Helper()
	e, err := policies.New(context.Background(), policies.Options{Today: 20261101})
	if err != nil {
		t.Fatal(err)
	}
	return e
}

// facts are what every format of a report must give alike.
type facts struct {
	Title, Signature             string
	Publication                  int
	Sections, Figures, Cases     []string
	Claims, Findings, Paragraphs []string
}

// factsOf lists them up to the end of the report that both hold: what a sample adds after it is left out.
func factsOf(t *testing.T, e *policies.Engine, p *parser.Parsed, stop string) facts {
	t.Helper()
	doc := p.Document
	end := doc.Body[1]
	if i := strings.LastIndex(doc.Text, stop); stop != "" && i >= 0 {
		end = len([]rune(doc.Text[:i])) + len([]rune(stop))
	}
	f := facts{}
	if m := doc.Meta.Title; m != nil {
		f.Title = m.Text
	}
	if m := doc.Meta.Publication; m != nil {
		f.Publication = m.Ord
	}
	for _, s := range doc.Sections {
		if s.Span[0] < end {
			number := ""
			if s.Number != nil {
				number = s.Number.Raw
			}
			f.Sections = append(f.Sections, fmt.Sprintf("%d %s|%s", s.Level, number, s.Heading))
		}
	}
	for _, x := range doc.Figures {
		if x.Span[0] < end {
			f.Figures = append(f.Figures, p.Excerpt(x.Span))
		}
	}
	for _, x := range doc.CaseNumbers {
		if x.Span[0] < end {
			f.Cases = append(f.Cases, p.Excerpt(x.Span))
		}
	}
	for _, x := range doc.Claims {
		if x.Span[0] < end {
			f.Claims = append(f.Claims, x.Kind)
		}
	}
	for _, x := range doc.Paragraphs {
		if x.Span[0] < end {
			f.Paragraphs = append(f.Paragraphs, x.Kind+" "+strings.ReplaceAll(p.Excerpt(x.Span), " ", ""))
		}
	}
	result, err := e.Evaluate(context.Background(), doc)
	if err != nil {
		t.Fatal(err)
	}
	for _, x := range result.Findings {
		if x.Span[0] < end {
			f.Findings = append(f.Findings, fmt.Sprint(x.Rule, " ", x.Args, " ", p.Excerpt(x.Span)))
		}
	}
	return f
}

// Tails that the samples have below the report: a table, and what shows how a format is read.
const (
	wordTail = "\n附表：执法情况统计\n|项目|件数|占比|\n|行政处罚|120|60%|\n|行政许可|80|40%|\n|合计|210|100%|\n\n\n" +
		"注：合并单元格，数据来源于街道台账。\n修订痕迹：全年办结行政复议15件，见链接文字。\n"
	pageTail = "\n|项目|件数|占比|\n|行政处罚|120|60%|\n|合计|210|100%|\n\n\n附件：报告.pdf\n"
)

// counted gives a report as a word processor shows it that counts the headings: brackets of one width, no blank after
// the number.
func counted(text string) string {
	lines := strings.Split(text, "\n")
	for i, l := range lines {
		if m := regexp.MustCompile(`^[(（]([一二三四五六七八九十]+)[)）](.*)$`).FindStringSubmatch(l); m != nil && len([]rune(l)) <= 60 {
			lines[i] = "（" + m[1] + "）" + m[2]
		}
		lines[i] = regexp.MustCompile(`^(\d+)\. `).ReplaceAllString(lines[i], "$1.")
	}
	return strings.Join(lines, "\n")
}

// uncounted takes the Arabic numbers off: LibreOffice leaves them out of its XHTML.
func uncounted(text string) string {
	return regexp.MustCompile(`(?m)^\d+\. ?`).ReplaceAllString(counted(text), "")
}

func same(text string) string { return text }

// TestSamplesGiveTheSame compares real reports in every format with their plain text. What a format cannot hold is
// taken out of the text first: see counted and uncounted; the samples' tails are put under it.
func TestSamplesGiveTheSame(t *testing.T) {
	const samples, seeds = "../../../shared/samples/", "../../../shared/seeds/"
	e := engine(t)
	for _, c := range []struct {
		id, stop string
		pub      int // date on the page, which the text does not have; 0: the text has one
	}{{"000", "2019年10月18日", 20240326}, {"003", "明确相关事项权责", 0}} {
		paths, _ := filepath.Glob(seeds + c.id + "*.txt")
		if len(paths) == 0 {
			t.Skip("no samples at hand")
		}
		data, err := os.ReadFile(paths[0])
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range []struct {
			kind, tail string
			shown      func(string) string
		}{
			{"plain.docx", "", same}, {"auto.docx", wordTail, counted}, {"commented.docx", wordTail, counted}, {"auto.doc", wordTail, counted},
			{"gov.html", pageTail, same}, {"gov_br.html", pageTail, same}, {"gov_gbk.html", pageTail, same}, {"gov_nodecl_gbk.html", pageTail, same},
			{"auto.html", wordTail, uncounted},
		} {
			t.Run(c.id+"_"+f.kind, func(t *testing.T) {
				text, err := parser.Parse(context.Background(), "a.txt", []byte(f.shown(string(data))+f.tail), parser.Options{})
				if err != nil {
					t.Fatal(err)
				}
				want := factsOf(t, e, text, c.stop)
				if f.tail == pageTail && c.pub > 0 {
					want.Publication = c.pub
				}
				got := factsOf(t, e, read(t, samples+c.id+"_"+f.kind), c.stop)
				if diff := cmp.Diff(want, got); diff != "" {
					t.Error(diffFacts(want, got))
				}
			})
		}
	}
}

func diffFacts(a, b facts) string {
	var out strings.Builder
	line := func(k string, a, b []string) {
		for _, l := range lcs(a, b) {
			out.WriteString("\n" + k + " " + l)
		}
	}
	line("title", []string{a.Title}, []string{b.Title})
	line("pub", []string{fmt.Sprint(a.Publication)}, []string{fmt.Sprint(b.Publication)})
	line("section", a.Sections, b.Sections)
	line("figure", a.Figures, b.Figures)
	line("case", a.Cases, b.Cases)
	line("claim", a.Claims, b.Claims)
	line("finding", a.Findings, b.Findings)
	line("para", a.Paragraphs, b.Paragraphs)
	return out.String()
}

func lcs(a, b []string) []string {
	n, m := len(a), len(b)
	t := make([][]int, n+1)
	for i := range t {
		t[i] = make([]int, m+1)
	}
	for i := n - 1; i >= 0; i-- {
		for j := m - 1; j >= 0; j-- {
			if a[i] == b[j] {
				t[i][j] = t[i+1][j+1] + 1
			} else {
				t[i][j] = max(t[i+1][j], t[i][j+1])
			}
		}
	}
	var out []string
	for i, j := 0, 0; i < n || j < m; {
		switch {
		case i < n && j < m && a[i] == b[j]:
			i++
			j++
		case j == m || i < n && t[i+1][j] >= t[i][j+1]:
			out = append(out, "- "+a[i])
			i++
		default:
			out = append(out, "+ "+b[j])
			j++
		}
	}
	return out
}
