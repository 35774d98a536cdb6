// Package claims finds the statements of a report that tie figures together: totals with their parts, rates with their
// counts, changes against another year, announced counts, averages, amounts given twice, tables. It reads and never
// judges: where a wording can be read in several ways it hands over the readings, the one that holds first, and says
// (Certain) whether the wording leaves room for another.
package claims

import (
	"github.com/fazhilint/fazhilint/parser/tree"
)

// reader collects the claims of one document.
type reader struct {
	doc     *tree.Document
	text    []rune
	buffer  []byte
	running []int        // the figures of the running text, in order; filled in when first asked for
	torn    bool         // the paragraph being read begins or ends in the middle of a sentence
	wholeOf map[int]int  // figure to the figure of the total it is a part of
	listed  map[int]bool // figures that open a list of parts
	changes map[int]bool // figures that are a difference or a growth, not a count
}

// Read fills doc.Claims. Figures, lists, tables and sections must be there already.
func Read(doc *tree.Document, text []rune) {
	if doc.Meta.Kind == "law" {
		return // the numbers of a law are what it orders, not what was counted
	}
	r := &reader{doc: doc, text: text, wholeOf: map[int]int{}, listed: map[int]bool{}, changes: map[int]bool{}}
	paragraphs := r.paragraphs()
	for i := range paragraphs {
		p := &paragraphs[i]
		r.torn = p.torn
		r.changesIn(p)
		r.distributed(p)
		r.totals(p)
		r.sums(p)
		r.flows(p)
		r.savings(p)
		r.graded(p)
		r.rates(p)
		r.averages(p)
		r.products(p)
		r.amounts(p)
		r.approximations(p)
		r.named(p)
		r.dated(p)
		r.stepsIn(p)
	}
	r.torn = false
	r.gradesNamed()
	r.counts()
	r.tables()
	r.restated()
	r.exchangedDigits()
	for i := range doc.Claims {
		doc.Claims[i].ID = i
	}
}

// add records a claim. In a torn paragraph a part of the wording may be missing.
func (r *reader) add(c tree.Claim) {
	if r.torn && c.Kind != "approximation" && c.Kind != "same-amount" {
		c.Certain, c.Reason = false, "torn"
	}
	r.doc.Claims = append(r.doc.Claims, c)
}
