// What the policies say of a document, before it is given words and places.

package policies

import "github.com/fazhilint/fazhilint/parser/tree"

// Levels of a finding, from weak to strong.
const (
	LevelInfo    = "info"
	LevelWarning = "warning"
	LevelError   = "error"
)

// Report is what the policies say of one document.
type Report struct {
	Findings []Finding `json:"findings"`
	Verdicts []Verdict `json:"verdicts"`
	Profile  string    `json:"profile"` // what the report was held against; empty for other documents

	Computed []Computation `json:"computed"` // when Options ask for the ledger
}

// Computation says how a claim was recomputed, whether it holds or not.
type Computation struct {
	Claim    int    `json:"claim"`    // index in Document.Claims
	Computed string `json:"computed"` // e.g. 54件÷57件＝94.74%
}

// Finding is one fault. Message names one of the rule's messages; Args fill its slots.
type Finding struct {
	Rule     string            `json:"rule"`  // family/name
	Level    string            `json:"level"` // empty: the rule's own level
	Span     tree.Span         `json:"span"`
	Message  string            `json:"message"`
	Args     map[string]string `json:"args"`
	Related  []Related         `json:"related"`
	Expected string            `json:"expected"`
	Actual   string            `json:"actual"`
	Fixes    []Fix             `json:"fixes"` // together the one correction that is right
}

// Related is a second place that a finding speaks of, with a note on what stands there.
type Related struct {
	Span tree.Span         `json:"span"`
	Note map[string]string `json:"note"` // by language: zh, en
}

// Fix is a part of a correction: Text in place of Span. It changes no letter, digit or Chinese character.
type Fix struct {
	Span tree.Span `json:"span"`
	Text string    `json:"text"`
}

// Verdicts on a claim.
const (
	Consistent   = "consistent"
	Inconsistent = "inconsistent"
	NotCheckable = "not-checkable"
)

// Verdict says whether a claim holds and how that was found.
type Verdict struct {
	Claim    int    `json:"claim"` // index in Document.Claims
	Verdict  string `json:"verdict"`
	Computed string `json:"computed"` // the computation, e.g. 54 ÷ 57 = 94.74%; empty for a claim that holds
	Reason   string `json:"reason"`   // why not checkable, a key of the reasons table
}
