package main

import (
	"path/filepath"
	"testing"
)

// TestPages checks a PDF by a process of its own: places are pages and lines, in every format that has words for places.
func TestPages(t *testing.T) {
	report := filepath.Join("..", "..", "parser", "reader", "pdf", "testdata", "report.pdf")
	for format, words := range map[string][]string{
		"text":   {"report.pdf 第2页第4行，表1第6行第2格", "arithmetic/table-total", "120＋95＋80＋45＝340", "第1页第22行"},
		"json":   {`"page": 2`, `"page_line": 4`, `"row": 6`},
		"sarif":  {"第2页第4行，表1第6行第2格"},
		"github": {"第2页第4行，表1第6行第2格"},
		"junit":  {"第2页第4行，表1第6行第2格"},
	} {
		t.Run(format, func(t *testing.T) {
			got := process(t, "", "lint", report, "--format", format)
			if got.code != exitFindings {
				t.Fatalf("exit %d: %s%s", got.code, got.stdout, got.stderr)
			}
			wantIn(t, got.stdout, words...)
		})
	}
}
