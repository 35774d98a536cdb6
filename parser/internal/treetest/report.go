// Invented reports around a text, read by the whole parser.

package treetest

import (
	"context"
	"testing"

	"github.com/fazhilint/fazhilint/parser"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// Parse reads a text as the first section of an invented report.
func Parse(tb testing.TB, text string) *tree.Document {
	tb.Helper()
	doc, err := Read(text)
	if err != nil {
		tb.Fatal(err)
	}
	return doc
}

// Read is Parse for texts that the parser may refuse; the error is the parser's.
func Read(text string) (*tree.Document, error) {
	report := "河阳县人民政府2023年度法治政府建设情况报告\n\n一、主要举措和成效\n\n" + text + "\n\n河阳县人民政府\n2024年1月20日\n"
	parsed, err := parser.Parse(context.Background(), "report.txt", []byte(report), parser.Options{})
	if err != nil {
		return nil, err
	}
	return parsed.Document, nil
}
