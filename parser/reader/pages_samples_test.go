package reader_test

import (
	"context"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/fazhilint/fazhilint/parser"
)

// tight takes out the blanks between Chinese characters and digits or letters, and those beside full-width marks: a page
// does not show whether they are the text's or the layout's.
func tight(text string) string {
	const wide = `[\p{Han}，。；：、（）《》〔〕“”？！]`
	for range 2 {
		text = regexp.MustCompile(`(`+wide+`)[ ]+([0-9A-Za-z(])`).ReplaceAllString(text, "$1$2")
		text = regexp.MustCompile(`([0-9A-Za-z.)])[ ]+(`+wide+`)`).ReplaceAllString(text, "$1$2")
	}
	return text
}

// tightened takes the blanks out of what is told.
func (f *facts) tightened() {
	for _, list := range []*[]string{&f.Sections, &f.Figures, &f.Cases, &f.Claims, &f.Findings, &f.Paragraphs} {
		for i := range *list {
			(*list)[i] = tight((*list)[i])
		}
	}
	f.Title = tight(f.Title)
}

// TestPagesGiveTheSame compares real reports as PDF and OFD with their plain text.
func TestPagesGiveTheSame(t *testing.T) {
	const samples, seeds = "../../../shared/samples/", "../../../shared/seeds/"
	e := engine(t)
	for _, c := range []struct{ id, stop string }{{"000", "2019年10月18日"}, {"003", "明确相关事项权责"}} {
		paths, _ := filepath.Glob(seeds + c.id + "*.txt")
		files, _ := filepath.Glob(samples + c.id + "*.pdf")
		more, _ := filepath.Glob(samples + c.id + "*.ofd")
		if len(paths) == 0 {
			t.Skip("no samples at hand")
		}
		data, err := os.ReadFile(paths[0])
		if err != nil {
			t.Fatal(err)
		}
		for _, file := range append(files, more...) {
			t.Run(filepath.Base(file), func(t *testing.T) {
				shown := string(data)
				switch {
				case strings.HasSuffix(file, "auto.pdf"):
					shown = counted(shown) + wordTail
				case strings.HasSuffix(file, ".ofd"): // its lines were cut after so many characters, one within a word
					shown = strings.Replace(shown, "精神 and", "精神 a nd", 1)
				case !strings.Contains(file, "gbk") && !strings.Contains(file, "stsong"):
					shown += "\n项目\t件数\t占比\n行政处罚\t120\t60%\n合计\t210\t100%\n" // cells without gaps
				}
				text, err := parser.Parse(context.Background(), "a.txt", []byte(shown), parser.Options{})
				if err != nil {
					t.Fatal(err)
				}
				want := factsOf(t, e, text, c.stop)
				got := factsOf(t, e, read(t, file), c.stop)
				for _, f := range []*facts{&want, &got} {
					f.tightened()
					if strings.HasSuffix(file, ".ofd") { // nor does it show where paragraphs begin
						f.Paragraphs = []string{strings.Join(f.Paragraphs, "")}
						f.Paragraphs[0] = regexp.MustCompile(`text ?`).ReplaceAllString(f.Paragraphs[0], "")
					}
					if !strings.HasSuffix(file, "auto.pdf") { // its blanks are all the layout's
						f.Findings = slices.DeleteFunc(f.Findings, func(s string) bool { return strings.Contains(s, "blanks inside number") })
					}
				}
				if diff := cmp.Diff(want, got); diff != "" {
					t.Error(diffFacts(want, got))
				}
			})
		}
	}
}
