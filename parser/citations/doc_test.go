package citations_test

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/citations"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// document makes the tree of a plain text: each line a paragraph, sentences up to 。. Lines that begin with # open a
// section.
func document(text string, reportYear int) (doc *tree.Document, runes []rune) {
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

// read makes the tree of a text and fills its citations, as in a report on 2023.
func read(text string) *tree.Document {
	doc, runes := document(text, 2023)
	citations.Read(doc, runes)
	return doc
}
