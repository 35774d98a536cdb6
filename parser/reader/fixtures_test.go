package reader_test

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/fazhilint/fazhilint/parser/internal/pagetest"
	"github.com/fazhilint/fazhilint/parser/reader"
)

// TestFixturesGiveTheSame compares one report in every format, made by other programs where fixtures/formats/make.sh
// says so, with its plain text.
func TestFixturesGiveTheSame(t *testing.T) {
	const folder = "../../fixtures/formats/"
	e := engine(t)
	text := read(t, folder+"report.txt")
	if len(factsOf(t, e, text, "").Findings) == 0 {
		t.Fatal("nothing to compare")
	}
	paths, err := filepath.Glob(folder + "report.*")
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]bool{}
	for _, path := range paths {
		t.Run(filepath.Base(path), func(t *testing.T) {
			got := read(t, path)
			want, facts := factsOf(t, e, text, ""), factsOf(t, e, got, "")
			if format := got.Document.Source.Format; format == reader.FormatPDF || format == reader.FormatOFD {
				want.tightened() // pages do not show blanks
				facts.tightened()
			}
			if diff := cmp.Diff(want, facts); diff != "" {
				t.Error(diff)
			}
			seen[got.Document.Source.Format] = true
		})
	}
	for _, format := range reader.Formats() {
		if !seen[format] {
			t.Errorf("no report in the format %s", format)
		}
	}
}

var update = flag.Bool("update", false, "set fixtures/formats/report.txt on pages anew")

// TestPageFixtures holds the report on pages against its plain text; with -update it is set anew.
func TestPageFixtures(t *testing.T) {
	const folder = "../../fixtures/formats/"
	text, err := os.ReadFile(folder + "report.txt")
	if err != nil {
		t.Fatal(err)
	}
	pages := pagetest.Typeset(paragraphs(string(text)))
	for name, want := range map[string][]byte{"report.pdf": pagetest.PDF(pages), "report.ofd": pagetest.OFD(pages)} {
		if *update {
			if err := os.WriteFile(folder+name, want, 0o644); err != nil {
				t.Fatal(err)
			}
		}
		if got, err := os.ReadFile(folder + name); err != nil || !bytes.Equal(got, want) {
			t.Errorf("%s is stale (%v): run go test ./parser/reader -run TestPageFixtures -update", name, err)
		}
	}
}

// TestFormatsByContent reads the same reports under a name that says nothing.
func TestFormatsByContent(t *testing.T) {
	for _, format := range reader.Formats() {
		if format == reader.FormatMarkdown { // nothing but its name tells it from text
			continue
		}
		extension := strings.Replace(format, reader.FormatText, "txt", 1)
		data, err := os.ReadFile("../../fixtures/formats/report." + extension)
		if err != nil {
			t.Fatal(err)
		}
		src, err := reader.Read("report.dat", data, reader.Options{})
		if err != nil || src.Format != format {
			t.Errorf("%s: %+v, %v", format, src, err)
		}
	}
}
