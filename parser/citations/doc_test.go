package citations_test

import (
	"github.com/fazhilint/fazhilint/parser/citations"
	"github.com/fazhilint/fazhilint/parser/internal/treetest"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// read makes the tree of a text and fills its citations, as in a report on 2023.
func read(text string) *tree.Document {
	doc, runes := treetest.Plain(text, 2023)
	citations.Read(doc, runes)
	return doc
}
