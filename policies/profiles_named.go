// Which profile is meant: by its name, by its title, or by a part of a title that only one has.

package policies

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

// UnknownProfileError says that no profile has the name that was asked for, or that several could be meant.
type UnknownProfileError struct {
	Name  string
	Known []Profile // all there are
	Meant []Profile // those with the words in their titles; none or several
}

func (e *UnknownProfileError) Error() string {
	names := make([]string, len(e.Known))
	for i := range e.Known {
		names[i] = e.Known[i].Name
	}
	return fmt.Sprintf("there is no profile %q; there are %s", e.Name, strings.Join(names, ", "))
}

// shortestPart is how many characters of a title tell it from others: with one alone a slip would be taken for a choice.
const shortestPart = 2

// profileNamed gives the name of the profile that is meant.
func profileNamed(known []Profile, words string) (string, error) {
	var meant []Profile
	for _, p := range known {
		switch {
		case p.Name == words:
			return p.Name, nil
		case titled(&p, words):
			meant = append(meant, p)
		}
	}
	for _, p := range meant {
		if strings.EqualFold(p.Title.ZH, words) || strings.EqualFold(p.Title.EN, words) {
			return p.Name, nil
		}
	}
	if len(meant) == 1 {
		return meant[0].Name, nil
	}
	return "", &UnknownProfileError{Name: words, Known: known, Meant: meant}
}

// titled says whether the words stand in a title of the profile.
func titled(p *Profile, words string) bool {
	words = strings.ToLower(words)
	return utf8.RuneCountInString(words) >= shortestPart &&
		(strings.Contains(strings.ToLower(p.Title.ZH), words) || strings.Contains(strings.ToLower(p.Title.EN), words))
}
