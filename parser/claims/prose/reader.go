// What the readings of one document share: its text, and what has been found out about its figures.

package prose

import (
	"iter"
	"sort"

	"github.com/fazhilint/fazhilint/parser/tree"
)

// Reader collects the claims of one document.
type Reader struct {
	Doc     *tree.Document
	Text    []rune
	buffer  []byte
	Running []int          // the figures of the running text, in order; filled in when first asked for
	Torn    bool           // the paragraph being read begins or ends in the middle of a sentence
	WholeOf map[int]int    // figure to the figure of the total it is a part of
	Listed  map[int]bool   // figures that open a list of parts
	Changes map[int]bool   // figures that are a difference or a growth, not a count
	Clauses map[int]string // the words of the clause before a figure, for those that were asked for
}

// Add records a claim. In a torn paragraph a part of the wording may be missing.
func (r *Reader) Add(c tree.Claim) {
	if r.Torn && c.Kind != "approximation" && c.Kind != "same-amount" {
		c.Certain, c.Reason = false, "torn"
	}
	r.Doc.Claims = append(r.Doc.Claims, c)
}

// AddCertain adds a claim that is sure of its reading.
func (r *Reader) AddCertain(c tree.Claim) {
	c.Certain = true
	r.Add(c)
}

// Recent goes back through the claims that were added last, at most n of them: looking through all would take the longer the more there are.
func (r *Reader) Recent(n int) iter.Seq[*tree.Claim] {
	return func(yield func(*tree.Claim) bool) {
		for i := len(r.Doc.Claims) - 1; i >= max(len(r.Doc.Claims)-n, 0); i-- {
			if !yield(&r.Doc.Claims[i]) {
				return
			}
		}
	}
}

// IsPart says whether a figure is already known as a part: then what follows a comma goes on with its list.
func (r *Reader) IsPart(m *Mention) bool {
	_, part := r.WholeOf[m.Index]
	return part
}

// IsPartOf says whether a figure was read as a part of another.
func (r *Reader) IsPartOf(m, whole *Mention) bool {
	of, part := r.WholeOf[m.Index]
	return part && of == whole.Index
}

// FigureBefore gives the last figure of the running text that ends before a place; -1 when there is none.
func (r *Reader) FigureBefore(place int) int {
	if r.Running == nil {
		for i := range r.Doc.Figures { // those of tables stand among the others, or behind them all
			if r.Doc.Figures[i].Sentence >= 0 {
				r.Running = append(r.Running, i)
			}
		}
	}
	k := sort.Search(len(r.Running), func(i int) bool { return r.Doc.Figures[r.Running[i]].Span[1] > place }) - 1
	if k < 0 {
		return -1
	}
	return r.Running[k]
}
