// Calls the program without a process.

package main

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// result is what a call left behind.
type result struct {
	code           int
	stdout, stderr string
}

// call runs the program with arguments on a fixed day.
func call(t *testing.T, args ...string) result {
	t.Helper()
	return callWith(t, "", args...)
}

// callWith does so with something on standard input.
func callWith(t *testing.T, stdin string, args ...string) result {
	t.Helper()
	return callAll(t, nil, stdin, args...)
}

// callIn does so with environment variables.
func callIn(t *testing.T, vars map[string]string, args ...string) result {
	t.Helper()
	return callAll(t, vars, "", args...)
}

func callAll(t *testing.T, vars map[string]string, stdin string, args ...string) result {
	t.Helper()
	var stdout, stderr bytes.Buffer
	code := run(context.Background(), &environment{
		args:    args,
		stdin:   strings.NewReader(stdin),
		stdout:  &stdout,
		stderr:  &stderr,
		now:     func() time.Time { return time.Date(2026, 12, 31, 9, 0, 0, 0, time.UTC) },
		getenv:  func(name string) string { return vars[name] },
		version: "1.0.0-test",
	})
	return result{code, stdout.String(), stderr.String()}
}

// unsigned is a report that lacks its date of writing, which is a warning.
const unsigned = `临川县人民政府2022年度法治政府建设情况报告

2022年，县人民政府认真推进法治政府建设。现将有关情况报告如下：

一、主要举措和成效

全年办理行政复议案件12件。

临川县人民政府
`

// folder makes a folder with files and goes there.
func folder(t *testing.T, files map[string]string) {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		put(t, dir, name, text)
	}
	t.Chdir(dir)
}

// fixture reads one of the shipped reports.
func fixture(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("..", "..", "fixtures", "reports", name))
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// wantIn complains of words that are missing.
func wantIn(t *testing.T, text string, words ...string) {
	t.Helper()
	for _, word := range words {
		if !strings.Contains(text, word) {
			t.Errorf("no %q in:\n%s", word, text)
		}
	}
}
