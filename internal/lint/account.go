// The account of a run: what it amounts to, counted while its files go by.

package lint

// Account counts files, findings and claims. Its zero value is the account of nothing.
type Account struct {
	Files      int // all of them
	NotChecked int // those that could not be checked
	Outside    int // those not recognised as reports on law-based government
	Accepted   int // findings that were let stand
	Gone       int // entries of the list of such findings that met none in their file
	Verdicts   Verdicts

	levels map[string]int // findings by level
}

// add counts a file.
func (a *Account) add(file *File) {
	a.Files++
	if file.Problem != nil {
		a.NotChecked++
	}
	if file.Outside != nil {
		a.Outside++
	}
	a.Accepted += len(file.Accepted)
	a.Gone += len(file.Gone)
	a.Verdicts = a.Verdicts.plus(file.Verdicts)
	for i := range file.Findings {
		if a.levels == nil {
			a.levels = make(map[string]int)
		}
		a.levels[file.Findings[i].Level]++
	}
}

// Checked is the number of files that were checked.
func (a *Account) Checked() int { return a.Files - a.NotChecked }

// Count is the number of findings of a level.
func (a *Account) Count(level string) int { return a.levels[level] }

// Reaches says whether there is a finding at or above a level.
func (a *Account) Reaches(level string) bool {
	for found := range a.levels {
		if Reaches(found, level) {
			return true
		}
	}
	return false
}

// plus sums up.
func (v Verdicts) plus(other Verdicts) Verdicts {
	return Verdicts{
		Figures:      v.Figures + other.Figures,
		Consistent:   v.Consistent + other.Consistent,
		Inconsistent: v.Inconsistent + other.Inconsistent,
		NotCheckable: v.NotCheckable + other.NotCheckable,
	}
}

// Claims is the number of claims that were looked at.
func (v Verdicts) Claims() int { return v.Consistent + v.Inconsistent + v.NotCheckable }
