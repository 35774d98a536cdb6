// Findings that a person has let stand: they are counted and named, not told of.

package lint

import "github.com/fazhilint/fazhilint/internal/accepted"

// Accepted is a finding that is on the list of those let stand.
type Accepted struct {
	Finding Finding
	Reason  string // as the list says
}

// LetStand takes the findings on a list out of the file's, and notes which entries of the list met none. A nil list has none.
func (file *File) LetStand(list *accepted.List) {
	if list == nil || list.Len() == 0 {
		return
	}
	of := list.For(file.Name)
	var told []Finding
	for i := range file.Findings {
		finding := &file.Findings[i]
		reason, known := of.Reason(finding.Rule, finding.Fingerprint, finding.Expected, finding.Actual)
		if known {
			file.Accepted = append(file.Accepted, Accepted{*finding, reason})
			continue
		}
		told = append(told, *finding)
	}
	file.Findings = told
	file.Gone = of.Gone()
}
