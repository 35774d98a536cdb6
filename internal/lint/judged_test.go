package lint_test

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/fazhilint/fazhilint/parser"
	"github.com/fazhilint/fazhilint/policies"
)

// TestEveryClaimIsJudged wants a verdict of the policies on every claim: one that none speaks of, because a value could not be worked out, would pass in silence.
func TestEveryClaimIsJudged(t *testing.T) {
	t.Parallel()
	ctx := context.Background()
	engine, err := policies.New(ctx, policies.Options{Today: 20261231})
	if err != nil {
		t.Fatal(err)
	}
	for _, text := range statements(t, 4) {
		parsed, err := parser.Parse(ctx, "statement.txt", []byte(text), parser.Options{})
		if err != nil {
			t.Fatal(err)
		}
		report, err := engine.Evaluate(ctx, parsed.Document)
		if err != nil {
			t.Fatalf("%s: %v", text, err)
		}
		judged := map[int]bool{}
		for _, verdict := range report.Verdicts {
			judged[verdict.Claim] = true
		}
		for i := range parsed.Document.Claims {
			if c := &parsed.Document.Claims[i]; !judged[c.ID] {
				t.Errorf("no verdict on a %s %s in: %s", c.Kind, c.ChangeKind, text)
			}
		}
	}
}

// statements gives every nth of the labelled statements, and some amounts so large that they try the limits of what is computed, each in a report of its own.
func statements(t *testing.T, nth int) []string {
	t.Helper()
	files, err := filepath.Glob("../../fixtures/accuracy/statements/*.tsv")
	if err != nil || len(files) == 0 {
		t.Fatalf("no statements: %v", err)
	}
	lines := []string{
		"征收关税237亿元，比上年的216亿元增加19亿元，增长8.8%。",
		"全省投资1.2万亿元，其中国有8000亿元、民间4000亿元，民间占33.3%。",
		"支出由38.26亿元降至21.05亿元，减少17.21亿元，下降44.98%，人均2.1万元。",
	}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for i, line := range strings.Split(strings.TrimSpace(string(text)), "\n") {
			if line, _, _ = strings.Cut(line, "\t"); i%nth == 0 {
				lines = append(lines, line)
			}
		}
	}
	for i := range lines {
		lines[i] = "云溪县人民政府2024年度法治政府建设情况报告\n\n一、主要举措和成效\n\n" + lines[i] + "\n\n云溪县人民政府\n2025年1月20日\n"
	}
	return lines
}
