package reader_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/fazhilint/fazhilint/parser/reader"
)

// TestFixturesGiveTheSame compares one report in every format, made by other programs where fixtures/formats/make.sh
// says so, with its plain text.
func TestFixturesGiveTheSame(t *testing.T) {
	const folder = "../../fixtures/formats/"
	e := engine(t)
	want := factsOf(t, e, read(t, folder+"report.txt"), "")
	if len(want.Findings) == 0 {
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
			if diff := cmp.Diff(want, factsOf(t, e, got, "")); diff != "" {
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
