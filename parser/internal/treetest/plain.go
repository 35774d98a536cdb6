// Package treetest makes document trees of invented texts, for the tests of what reads them.
package treetest

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/tree"
)

// Plain makes the tree of a text without the parser, as far as readers of single things need it: each line a paragraph,
// sentences up to 。. Lines that begin with # open a section.
func Plain(text string, reportYear int) (doc *tree.Document, runes []rune) {
	runes = []rune(text)
	doc = &tree.Document{Text: text, Body: tree.Span{0, len(runes)}}
	doc.Meta.ReportYear = reportYear
	section, at := -1, 0
	for _, line := range strings.SplitAfter(text, "\n") {
		n := len([]rune(line))
		end := at + n
		if strings.HasSuffix(line, "\n") {
			end--
		}
		kind := "text"
		if strings.HasPrefix(line, "#") {
			section, kind = len(doc.Sections), "heading"
			doc.Sections = append(doc.Sections, tree.Section{
				ID: section, Parent: -1, Level: 1, Heading: strings.TrimSpace(line[1:]), Span: tree.Span{at, end},
			})
		}
		if end > at {
			p := len(doc.Paragraphs)
			doc.Paragraphs = append(doc.Paragraphs, tree.Paragraph{ID: p, Kind: kind, Section: section, Span: tree.Span{at, end}})
			for start := at; start < end; {
				stop := start
				for stop < end && runes[stop] != '。' {
					stop++
				}
				stop = min(stop+1, end)
				doc.Sentences = append(doc.Sentences, tree.Sentence{
					ID: len(doc.Sentences), Paragraph: p, Section: section, Span: tree.Span{start, stop},
				})
				start = stop
			}
		}
		at += n
	}
	return doc, runes
}
