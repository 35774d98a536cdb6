// Package outline finds how a report is built: title, salutation, headings, lists, paragraphs, sentences, tables,
// signature, and what the report says of itself.
package outline

import (
	"github.com/fazhilint/fazhilint/parser/layout"
	"github.com/fazhilint/fazhilint/parser/source"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// Kinds of paragraphs, as in tree.Paragraph.
const (
	kindTitle      = "title"
	kindSalutation = "salutation"
	kindHeading    = "heading"
	kindText       = "text"
	kindTable      = "table"
	kindSignature  = "signature"
	kindDate       = "date"
	kindNote       = "note"
)

// block is a block of the page with what it turned out to be.
type block struct {
	layout.Block
	start, end int
	kind       string
	heads      []heading // headings that begin in it
	table      int       // index of its table, -1
}

// builder holds the work on one document.
type builder struct {
	text   []rune
	page   *layout.Page
	doc    *tree.Document
	blocks []block
	title  []int // blocks of the title
	open   []level
}

// Build fills the parts of doc that tell its structure: Meta, Sections, Lists, Paragraphs, Sentences and Tables,
// and adds to Repeats what only shows once sentences are known.
func Build(page *layout.Page, src *source.Source, doc *tree.Document) {
	b := &builder{text: page.Text, page: page, doc: doc, blocks: make([]block, len(page.Blocks))}
	for i, p := range page.Blocks {
		b.blocks[i] = block{Block: p, start: p.Span[0], end: p.Span[1], kind: kindText, table: -1}
	}
	doc.Source = tree.Source{Name: src.Name, Format: src.Format, Encoding: src.Encoding}
	b.findTitle()
	b.findSignature()
	b.findTables()
	b.findHeadings()
	b.buildSections()
	b.buildParagraphs()
	b.buildLists()
	b.readMeta()
	b.findRepeats()
}

// runes is the text of block i.
func (b *builder) runes(i int) []rune { return b.text[b.blocks[i].start:b.blocks[i].end] }
