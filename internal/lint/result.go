// Package lint runs the linter over many inputs: it collects them, parses and judges them side by side, and gives every
// finding its words and its place. Outputs read the Run it makes and nothing else.
package lint

import (
	"github.com/fazhilint/fazhilint/internal/accepted"
	"github.com/fazhilint/fazhilint/parser/source"
	"github.com/fazhilint/fazhilint/parser/tree"
	"github.com/fazhilint/fazhilint/policies"
)

// File is what was found in one input, or why it could not be checked.
type File struct {
	Name     string // as it is shown: slash-separated, relative where it was given so
	Findings []Finding
	Problem  *Problem // the file could not be checked at all
	Verdicts Verdicts
	Profile  string // what it was held against; empty where Outside is set

	// Outside lists the rules that do not apply because the file is not recognised as a report on law-based government.
	// It is nil for such a report.
	Outside []policies.Rule

	Accepted []Accepted       // findings that Options say to let stand; none of them is among Findings
	Gone     []accepted.Entry // what Options say to let stand in this file and was not found

	Unchecked []Unchecked // the claims that could not be judged, when Options ask for them
	Ledger    *Ledger     // every claim and every other figure, when Options ask for them
}

// Unchecked is a claim that could not be judged.
type Unchecked struct {
	Kind    string // as tree.Claim.Kind
	Place   Place
	Reading policies.Text // what it was read as
	Reason  string        // a key of the reasons table
	Why     policies.Text // the reason in words
}

// Verdicts counts what became of the claims of a file.
type Verdicts struct {
	Figures      int // figures read
	Consistent   int
	Inconsistent int
	NotCheckable int
}

// Problem says why something could not be checked.
type Problem struct {
	Message policies.Text
}

// Finding is a fault with its words and places.
type Finding struct {
	Rule        string
	Level       string // error, warning, info
	Message     policies.Text
	Basis       []policies.Text
	Place       Place
	Span        tree.Span // in the text that was read
	Related     []Related
	Expected    string
	Actual      string
	SectionPath []string // headings above the place, outermost first
	Fixes       []Fix    // together the one right correction; none where several are possible
	Fingerprint string   // from rule, the sentence without blanks and an occurrence index; not from the line
}

// Place is a stretch of a file.
type Place struct {
	Start source.Place
	End   source.Place // just after the last character
	Quote string       // the words themselves, line breaks mended
	Line  string       // the line on which the place starts, as a reader sees it: without the markup of a page
	From  int          // where in Line the place starts, in code points
	To    int          // where in Line it ends, at its end where the place goes on
}

// Related is a second place a finding speaks of.
type Related struct {
	Place Place
	Note  policies.Text
}

// Fix is a part of a correction: Text in the place of what stands there.
type Fix struct {
	Place *Place
	Text  string
	Edits []Edit // the same in the fewest characters; none where words or digits would change, so that it is not certain
}

// Edit puts Text in the place of a few characters, none of which is a letter, a digit or a Chinese character.
type Edit struct {
	Place *Place // that of the whole correction where both are the same
	Text  string
	Span  tree.Span // in the text that was read
}
