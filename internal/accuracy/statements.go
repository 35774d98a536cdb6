// Statements: single paragraphs that are right, or wrong in one sum or rate, each read inside a report of its own.

package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/fazhilint/fazhilint/internal/lint"
	"github.com/fazhilint/fazhilint/policies"
)

// frame is the report a statement stands in: a year, the statement, the year after twice.
const frame = `云溪县人民政府%[1]d年度法治政府建设情况报告

%[1]d年，县人民政府扎实推进依法行政。现将有关情况报告如下：

一、主要举措和成效

%[2]s

二、存在的不足和原因

一是力量不足，主要原因是编制少。

三、党政主要负责人履行推进法治建设第一责任人职责情况

主要负责人带头学法。

四、%[3]d年主要安排

加强培训。

云溪县人民政府
%[3]d年1月20日
`

// statements is what became of the statements of a folder.
type statements struct {
	right, wrong int
	told         []string // right statements of which something is told, with the findings
	missed       []string // wrong statements of which nothing is told
}

// readStatements checks `right-YEAR.tsv` and `wrong-YEAR.tsv` of a folder: a statement a line, after a tab why it is wrong.
func readStatements(ctx context.Context, folder string) (*statements, error) {
	c := lint.NewChecker(ctx, lint.Options{Today: today})
	s := &statements{}
	for _, kind := range []string{"right", "wrong"} {
		files, err := filepath.Glob(filepath.Join(folder, kind+"-*.tsv"))
		if err != nil || len(files) == 0 {
			return nil, fmt.Errorf("no %s statements in %s (%w)", kind, folder, err)
		}
		for _, file := range files {
			if err := s.file(ctx, c, file, kind == "right"); err != nil {
				return nil, fmt.Errorf("%s: %w", file, err)
			}
		}
	}
	return s, nil
}

// file checks the statements of one file.
func (s *statements) file(ctx context.Context, c *lint.Checker, file string, right bool) error {
	_, after, _ := strings.Cut(strings.TrimSuffix(filepath.Base(file), ".tsv"), "-")
	year, err := strconv.Atoi(after)
	if err != nil {
		return fmt.Errorf("year of statements: %w", err)
	}
	content, err := os.ReadFile(filepath.Clean(file))
	if err != nil {
		return fmt.Errorf("read statements: %w", err)
	}
	for n, line := range strings.Split(strings.TrimSpace(string(content)), "\n") {
		statement, _, _ := strings.Cut(line, "\t")
		statement = strings.ReplaceAll(statement, `\n`, "\n\n") // several paragraphs
		name := fmt.Sprintf("%s:%d", filepath.ToSlash(file), n+1)
		checked, _, problem := c.Check(ctx, name, fmt.Appendf(nil, frame, year, statement, year+1))
		if problem != nil {
			return fmt.Errorf("line %d: %s", n+1, problem.Message.EN)
		}
		s.add(name, statement, told(checked.Findings), right)
	}
	return nil
}

// add counts one statement.
func (s *statements) add(name, statement string, findings []string, right bool) {
	switch {
	case right && len(findings) > 0:
		s.told = append(s.told, name+": "+statement+"\n        "+strings.Join(findings, "\n        "))
	case !right && len(findings) == 0:
		s.missed = append(s.missed, name+": "+statement)
	}
	if right {
		s.right++
	} else {
		s.wrong++
	}
}

// told gives the findings that a report would be sent back for: errors and warnings. The frame has none.
func told(findings []lint.Finding) []string {
	var lines []string
	for i := range findings {
		if finding := &findings[i]; finding.Level != policies.LevelInfo {
			lines = append(lines, finding.Rule+": "+finding.Message.ZH)
		}
	}
	return lines
}

// print writes the figures.
func (s *statements) print(w *strings.Builder, detail bool) {
	fmt.Fprintf(w, "\nstatements: %d right, %d of them told of; %d wrong, %d of them found (%.3f)\n",
		s.right, len(s.told), s.wrong, s.wrong-len(s.missed), share(s.wrong-len(s.missed), s.wrong))
	if detail {
		list(w, "told of", s.told)
		list(w, "missed", s.missed)
	}
}
