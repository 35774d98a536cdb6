// Levels of findings, and what a run amounts to.

package lint

import (
	"slices"

	"github.com/fazhilint/fazhilint/policies"
)

// Levels lists the levels, the strongest first.
func Levels() []string {
	return []string{policies.LevelError, policies.LevelWarning, policies.LevelInfo}
}

// rank is higher for a stronger level.
func rank(level string) int { return len(Levels()) - slices.Index(Levels(), level) }

// NotChecked counts the files that could not be checked.
func (r *Run) NotChecked() int {
	n := 0
	for i := range r.Files {
		if r.Files[i].Problem != nil {
			n++
		}
	}
	return n
}

// Outside counts the files that are not recognised as reports on law-based government.
func (r *Run) Outside() int {
	n := 0
	for i := range r.Files {
		if r.Files[i].Outside != nil {
			n++
		}
	}
	return n
}

// Reaches says whether there is a finding at or above a level.
func (r *Run) Reaches(level string) bool {
	for i := range r.Files {
		for j := range r.Files[i].Findings {
			if rank(r.Files[i].Findings[j].Level) >= rank(level) {
				return true
			}
		}
	}
	return false
}

// Count counts the findings of a level.
func (r *Run) Count(level string) int {
	n := 0
	for i := range r.Files {
		for j := range r.Files[i].Findings {
			if r.Files[i].Findings[j].Level == level {
				n++
			}
		}
	}
	return n
}

// Verdicts sums up the verdicts of all files.
func (r *Run) Verdicts() Verdicts {
	var sum Verdicts
	for i := range r.Files {
		v := r.Files[i].Verdicts
		sum.Figures += v.Figures
		sum.Consistent += v.Consistent
		sum.Inconsistent += v.Inconsistent
		sum.NotCheckable += v.NotCheckable
	}
	return sum
}

// Claims is the number of claims that were looked at.
func (v Verdicts) Claims() int { return v.Consistent + v.Inconsistent + v.NotCheckable }
