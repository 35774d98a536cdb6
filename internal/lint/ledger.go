// The ledger (核验清单): every claim of a report with its computation and verdict, and every figure that belongs to none.

package lint

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/fazhilint/fazhilint/parser/tree"
	"github.com/fazhilint/fazhilint/policies"
)

// Ledger lists what was checked in a file, and what was not.
type Ledger struct {
	Entries []Entry // one for each claim, in the order of the text
	Loose   []Loose // the figures that no claim ties to others, in the order of the text
}

// Entry is one claim.
type Entry struct {
	Kind        string // as tree.Claim.Kind
	Name        policies.Text
	Place       Place
	SectionPath []string
	Reading     policies.Text // what the figures were taken for
	Computed    string        // e.g. 54件÷57件≈94.74%; empty where there is nothing to compute
	Verdict     string        // consistent, inconsistent, not-checkable
	Reason      string        // of what is not checkable, or wrong by its words and not by its numbers: a key of the reasons table
	Why         policies.Text // the reason in words; empty where there is none
}

// Loose is a figure that belongs to no claim.
type Loose struct {
	Place       Place
	SectionPath []string
	Literal     string
	Note        policies.Text // what kind of figure it is
}

// ledger puts claims, verdicts and computations side by side.
func (p *placer) ledger(judged []policies.Verdict, computed []policies.Computation) (*Ledger, error) {
	doc := p.parsed.Document
	texts := make(map[int]string, len(computed))
	for _, c := range computed {
		texts[c.Claim] = c.Computed
	}
	ledger := &Ledger{Entries: make([]Entry, 0, len(judged))}
	tied := make([]bool, len(doc.Figures))
	judged = slices.Clone(judged)
	slices.SortStableFunc(judged, func(a, b policies.Verdict) int {
		one, other := doc.Claims[a.Claim].Span, doc.Claims[b.Claim].Span
		return cmp.Or(cmp.Compare(one[0], other[0]), cmp.Compare(one[1], other[1]))
	})
	for i := range judged {
		claim := &doc.Claims[judged[i].Claim]
		claim.EachTerm(func(term *tree.Term) {
			term.EachFigure(func(figure int) { tied[figure] = true })
		})
		entry, err := p.entry(claim, &judged[i], texts[claim.ID])
		if err != nil {
			return nil, err
		}
		ledger.Entries = append(ledger.Entries, *entry)
	}
	for _, event := range doc.Events { // 十九大 is no number
		for i := range doc.Figures {
			span := doc.Figures[i].Span
			tied[i] = tied[i] || event.Span[0] <= span[0] && span[1] <= event.Span[1]
		}
	}
	ledger.Loose = p.loose(tied)
	return ledger, nil
}

// entry puts one claim into words.
func (p *placer) entry(claim *tree.Claim, verdict *policies.Verdict, computed string) (*Entry, error) {
	entry := &Entry{
		Kind:        claim.Kind,
		Name:        kindName(claim.Kind),
		Place:       p.place(claim.Span),
		SectionPath: p.sectionPath(claim.Span[0]),
		Reading:     reading(claim),
		Computed:    computed,
		Verdict:     verdict.Verdict,
	}
	if verdict.Verdict == policies.NotCheckable || verdict.Verdict == policies.Inconsistent && verdict.Reason != "" {
		var err error
		entry.Reason = verdict.Reason
		if entry.Why, err = why(verdict.Reason); err != nil {
			return nil, err
		}
	}
	return entry, nil
}

// why words the reason for which a claim could not be judged.
func why(reason string) (policies.Text, error) {
	if reason == "" {
		return policies.Text{ZH: "没有规则核对这种关系", EN: "no rule judges such a relation"}, nil
	}
	words, err := policies.Reason(reason)
	if err != nil {
		return policies.Text{}, fmt.Errorf("reason of a verdict: %w", err)
	}
	return words, nil
}
