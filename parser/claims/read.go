// Package claims finds the statements of a report that tie figures together: totals with their parts, rates with their
// counts, changes against another year, announced counts, averages, amounts given twice, tables. It reads and never
// judges: where a wording can be read in several ways it hands over the readings, the one that holds first, and says
// (Certain) whether the wording leaves room for another.
//
// Each kind of statement has its package: totals, flows, rates, shares, changes, averages, counts, restated, tables. They share the
// paragraph as readers see it (prose), the words on which readings rest (lexicon), figures as terms (rounding) and lists of parts
// (lists); of each other they use rates only, for averages, changes and shares.
package claims

import (
	"github.com/fazhilint/fazhilint/parser/claims/averages"
	"github.com/fazhilint/fazhilint/parser/claims/changes"
	"github.com/fazhilint/fazhilint/parser/claims/counts"
	"github.com/fazhilint/fazhilint/parser/claims/flows"
	"github.com/fazhilint/fazhilint/parser/claims/lists"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/claims/restated"
	"github.com/fazhilint/fazhilint/parser/claims/rounding"
	"github.com/fazhilint/fazhilint/parser/claims/tables"
	"github.com/fazhilint/fazhilint/parser/claims/totals"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// Read fills doc.Claims. Figures, lists, tables and sections must be there already.
func Read(doc *tree.Document, text []rune) {
	if doc.Meta.Kind == "law" {
		return // the numbers of a law are what it orders, not what was counted
	}
	r := &prose.Reader{Doc: doc, Text: text, WholeOf: map[int]int{}, Listed: map[int]bool{}, Changes: map[int]bool{}, Clauses: map[int]string{}}
	paragraphs := r.Paragraphs()
	for i := range paragraphs {
		p := &paragraphs[i]
		r.Torn = p.Torn
		changes.In(r, p)
		sums(r, p)
		flows.In(r, p)
		flows.Left(r, p)
		flows.Stocks(r, p)
		flows.Attended(r, p)
		flows.Savings(r, p)
		flows.Graded(r, p)
		percentages(r, p)
		averages.In(r, p)
		averages.Products(r, p)
		averages.Within(r, p)
		averages.Standards(r, p)
		restated.Amounts(r, p)
		restated.Approximations(r, p)
		counts.Named(r, p)
		counts.Dated(r, p)
		counts.ValuesOfEach(r, p)
		flows.Steps(r, p)
	}
	r.Torn = false
	counts.GradesNamed(r)
	counts.Announced(r)
	counts.QuotedSets(r)
	counts.TakenTogether(r)
	tables.In(r)
	restated.Elsewhere(r)
	for i := range doc.Claims {
		doc.Claims[i].ID = i
		doubt(r, &doc.Claims[i])
	}
}

// sums finds the totals of a paragraph and what each of them is made of.
func sums(r *prose.Reader, p *prose.Paragraph) {
	totals.Distributed(r, p)
	totals.In(r, p)
	totals.Sums(r, p)
	totals.Backward(r, p)
	totals.KindsNamed(r, p)
	totals.NamedAgain(r, p)
}

// doubt takes the certainty from a claim whose figures, as they are read, were hardly meant.
func doubt(r *prose.Reader, c *tree.Claim) {
	rounding.InOneWay(c)
	lists.DoubtFar(c)
	lists.DoubtMixed(c)
	changes.DoubtOfSum(r.Text, c)
	doubtApart(r, c)
}
