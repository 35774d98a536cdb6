package lint_test

import (
	"context"
	"os"
	"path/filepath"
	"runtime"
	"testing"

	"github.com/fazhilint/fazhilint/internal/lint"
	"github.com/fazhilint/fazhilint/parser"
	"github.com/fazhilint/fazhilint/policies"
)

// reports reads the shipped reports by name.
func reports(b *testing.B) map[string][]byte {
	b.Helper()
	files, err := filepath.Glob("../../fixtures/reports/*")
	if err != nil || len(files) == 0 {
		b.Fatalf("no reports: %v", err)
	}
	texts := make(map[string][]byte, len(files))
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			b.Fatal(err)
		}
		texts[filepath.Base(file)] = text
	}
	return texts
}

// BenchmarkCompile is what every run pays once: compiling the policies.
func BenchmarkCompile(b *testing.B) {
	for b.Loop() {
		if _, err := policies.New(context.Background(), policies.Options{Today: 20261231}); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkParse is the parser alone, for each report.
func BenchmarkParse(b *testing.B) {
	for name, text := range reports(b) {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				if _, err := parser.Parse(context.Background(), name, text, parser.Options{}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// BenchmarkEvaluate is the policies alone, for each report.
func BenchmarkEvaluate(b *testing.B) {
	engine, err := policies.New(context.Background(), policies.Options{Today: 20261231})
	if err != nil {
		b.Fatal(err)
	}
	for name, text := range reports(b) {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			parsed, err := parser.Parse(context.Background(), name, text, parser.Options{})
			if err != nil {
				b.Fatal(err)
			}
			for b.Loop() {
				if _, err := engine.Evaluate(context.Background(), parsed.Document); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// BenchmarkHundredReports is a whole run over many files with all processors.
func BenchmarkHundredReports(b *testing.B) {
	files, err := filepath.Glob("../../fixtures/reports/*")
	if err != nil {
		b.Fatal(err)
	}
	inputs := make([]lint.Input, 100)
	for i := range inputs {
		inputs[i] = lint.Input{Name: files[i%len(files)], Path: files[i%len(files)]}
	}
	for b.Loop() {
		if _, err := lint.Check(context.Background(), inputs, lint.Options{Today: 20261231, Jobs: runtime.GOMAXPROCS(0)}); err != nil {
			b.Fatal(err)
		}
	}
}
