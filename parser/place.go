// Places: from the text of the tree back to the file.

package parser

import (
	"github.com/fazhilint/fazhilint/parser/layout"
	"github.com/fazhilint/fazhilint/parser/source"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// Parsed is a report with the way back to its file.
type Parsed struct {
	Document *tree.Document
	Source   *source.Source
	page     *layout.Page
}

// Place gives the place in the file of the character at off of Document.Text.
func (p *Parsed) Place(off int) source.Place { return p.Source.Place(p.page.Origin(off)) }

// Shown gives line and column, in the text that a reader sees, of the character at off of Document.Text.
func (p *Parsed) Shown(off int) (line, column int) { return p.Source.Shown(p.page.Origin(off)) }

// Origin gives the offset in Source.Runes of the character at off of Document.Text.
func (p *Parsed) Origin(off int) int { return p.page.Origin(off) }

// Excerpt gives the text at span; what lies outside the text is left out.
func (p *Parsed) Excerpt(span tree.Span) string {
	start := min(max(span[0], 0), len(p.page.Text))
	end := min(max(span[1], start), len(p.page.Text))
	return string(p.page.Text[start:end])
}
