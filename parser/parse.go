// Package parser reads a report into its document tree. It reads and never judges: policies do that.
package parser

import (
	"context"
	"fmt"

	"github.com/fazhilint/fazhilint/parser/citations"
	"github.com/fazhilint/fazhilint/parser/claims"
	"github.com/fazhilint/fazhilint/parser/dates"
	"github.com/fazhilint/fazhilint/parser/figures"
	"github.com/fazhilint/fazhilint/parser/layout"
	"github.com/fazhilint/fazhilint/parser/outline"
	"github.com/fazhilint/fazhilint/parser/placeholders"
	"github.com/fazhilint/fazhilint/parser/reader"
	"github.com/fazhilint/fazhilint/parser/source"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// Document is the tree of one report.
type Document = tree.Document

// Options say how to read a file. The zero value detects everything.
type Options struct {
	reader.Options
}

// Parse reads one file. The name serves for its extension and for Source.Name. An error is a *reader.Error, which
// says in Chinese and English why the file cannot be read, or the context's.
func Parse(ctx context.Context, name string, data []byte, opt Options) (*Parsed, error) {
	if err := ctx.Err(); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	src, err := reader.Read(name, data, opt.Options)
	if err != nil {
		return nil, err
	}
	page := layout.Lay(src)
	doc := newDocument(page)
	outline.Build(page, src, doc)
	if err := ctx.Err(); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	readFacts(doc, page.Text, page.Stretches(src.Parts, source.Code))
	return &Parsed{Document: doc, Source: src, page: page}, nil
}

// readFacts runs the steps that read facts out of the text, each after those whose facts it needs.
// Citations and dates come first: their digits count nothing. Claims come after the figures they tie together.
// Code is where the text is no prose.
func readFacts(doc *tree.Document, text []rune, code []tree.Span) {
	repeatedSentences(doc, text)
	citations.ReadAround(doc, text, code)
	dates.Read(doc, text)
	figures.Read(doc, text)
	claims.Read(doc, text)
	placeholders.Read(doc, text)
	doc.Marks = gatherHabits(doc.Marks)
	doc.Index = indexOf(doc)
}

// newDocument gives a document with its text and with all lists empty rather than nil, so that JSON has [] and not null.
func newDocument(page *layout.Page) *tree.Document {
	return &tree.Document{
		Schema:     tree.SchemaVersion,
		Text:       string(page.Text),
		Body:       page.Body,
		Sections:   []tree.Section{},
		Lists:      []tree.List{},
		Gaps:       []tree.Gap{},
		Paragraphs: []tree.Paragraph{},
		Sentences:  []tree.Sentence{},
		Tables:     []tree.Table{},
		Furniture:  orEmpty(page.Furniture),
		Marks:      orEmpty(page.Marks),
		Repeats:    orEmpty(page.Repeats),
		Breaks:     orEmpty(page.Breaks),

		Figures:         []tree.Figure{},
		Claims:          []tree.Claim{},
		Dates:           []tree.Date{},
		Periods:         []tree.Period{},
		CaseNumbers:     []tree.CaseNumber{},
		Rulings:         []tree.Ruling{},
		DocumentNumbers: []tree.DocumentNumber{},
		Titles:          []tree.Title{},
		Brackets:        []tree.Bracket{},
		Seasons:         []tree.Season{},
		Lengths:         []tree.Length{},
		Anniversaries:   []tree.Anniversary{},
		Events:          []tree.Event{},
		Courts:          []tree.Court{},
	}
}

func orEmpty[T any](s []T) []T {
	if s == nil {
		return []T{}
	}
	return s
}
