package lint

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/fazhilint/fazhilint/parser"
	"github.com/fazhilint/fazhilint/policies"
)

// FuzzCheck wants any bytes to be checked or refused with a reason, never to break the program, and every place to lie in the file.
func FuzzCheck(f *testing.F) {
	reports, err := filepath.Glob("../../fixtures/reports/*")
	if err != nil {
		f.Fatal(err)
	}
	for _, report := range reports {
		text, err := os.ReadFile(report)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(text)
	}
	f.Add([]byte("\xef\xbb\xbf\r\n一、\r\n（一）２０２３年２月３０日，共１２件，其中３件、４件。"))
	engine, err := policies.New(context.Background(), policies.Options{Today: 20261231})
	if err != nil {
		f.Fatal(err)
	}
	c := &checker{rules: newCatalogue(), engine: func() (*policies.Engine, error) { return engine, nil }}
	f.Fuzz(func(t *testing.T, text []byte) {
		for _, name := range []string{"a.txt", "a.md"} {
			file := c.one(context.Background(), &Input{Name: name, Reader: bytes.NewReader(text)})
			if file.Problem != nil {
				if strings.Contains(file.Problem.Message.EN, "internal error") || file.Problem.Message.ZH == "" {
					t.Fatalf("%s: %+v", name, file.Problem.Message)
				}
				continue
			}
			inFile(t, name, text, file.Findings)
		}
	})
}

// inFile wants every place to be a stretch of the file's lines.
func inFile(t *testing.T, name string, text []byte, findings []Finding) {
	t.Helper()
	parsed, err := parser.Parse(context.Background(), name, text, parser.Options{})
	if err != nil {
		t.Fatal(err)
	}
	for i := range findings {
		start, end := findings[i].Place.Start, findings[i].Place.End
		backwards := end.Line < start.Line || end.Line == start.Line && end.Column < start.Column
		outside := start.Line < 1 || end.Line > parsed.Source.Lines() || start.Column < 1 ||
			end.Column > len([]rune(parsed.Source.Line(end.Line)))+2
		if backwards || outside {
			t.Fatalf("%s: %s at %+v – %+v", name, findings[i].Rule, start, end)
		}
	}
}
