// What became of the claims of a report: counts, and on request the claims that could not be judged.

package lint

import (
	"github.com/fazhilint/fazhilint/parser/tree"
	"github.com/fazhilint/fazhilint/policies"
)

// strongest gives one verdict for each claim: a claim that any rule finds inconsistent is so, and one that no rule could
// judge is not checkable.
func strongest(doc *tree.Document, verdicts []policies.Verdict) []policies.Verdict {
	strength := map[string]int{policies.Inconsistent: 3, policies.Consistent: 2, policies.NotCheckable: 1}
	judged := make([]policies.Verdict, len(doc.Claims))
	for i := range judged {
		judged[i] = policies.Verdict{Claim: i, Verdict: policies.NotCheckable, Reason: doc.Claims[i].Reason}
	}
	given := make([]bool, len(judged))
	for _, verdict := range verdicts {
		at := verdict.Claim
		if at < 0 || at >= len(judged) {
			continue
		}
		if !given[at] || strength[verdict.Verdict] > strength[judged[at].Verdict] {
			judged[at], given[at] = verdict, true
		}
	}
	return judged
}

// count sums up the verdicts.
func count(doc *tree.Document, judged []policies.Verdict) Verdicts {
	counts := Verdicts{Figures: len(doc.Figures)}
	for i := range judged {
		switch judged[i].Verdict {
		case policies.Inconsistent:
			counts.Inconsistent++
		case policies.Consistent:
			counts.Consistent++
		default:
			counts.NotCheckable++
		}
	}
	return counts
}

// unchecked lists the claims that could not be judged, with what was read and why that is not enough.
func (p *placer) unchecked(judged []policies.Verdict) ([]Unchecked, error) {
	var open []Unchecked
	for i := range judged {
		if judged[i].Verdict == policies.Inconsistent || judged[i].Verdict == policies.Consistent {
			continue
		}
		words, err := why(judged[i].Reason)
		if err != nil {
			return nil, err
		}
		claim := &p.parsed.Document.Claims[judged[i].Claim]
		open = append(open, Unchecked{
			Kind:    claim.Kind,
			Place:   p.place(claim.Span),
			Reading: reading(claim),
			Reason:  judged[i].Reason,
			Why:     words,
		})
	}
	return open, nil
}
