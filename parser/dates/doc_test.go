package dates_test

import (
	"github.com/fazhilint/fazhilint/parser/dates"
	"github.com/fazhilint/fazhilint/parser/internal/treetest"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// read makes the tree of a text and fills its dates, as in a report on 2022.
func read(text string) *tree.Document {
	doc, runes := treetest.Plain(text, 2022)
	dates.Read(doc, runes)
	return doc
}
