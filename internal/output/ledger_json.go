// The ledger as JSON, in a stable shape that docs/ledger.schema.json describes.

package output

import (
	"io"

	"github.com/fazhilint/fazhilint/internal/lint"
	"github.com/fazhilint/fazhilint/policies"
)

type jsonLedger struct {
	Schema  string            `json:"schema"`
	Tool    jsonTool          `json:"tool"`
	Summary jsonLedgerSummary `json:"summary"`
	Files   []jsonLedgerFile  `json:"files"`
	Skipped []string          `json:"skipped"`
}

type jsonLedgerSummary struct {
	jsonVerdicts
	NotChecked int `json:"not_checked"`
	Loose      int `json:"loose_figures"`
}

type jsonLedgerFile struct {
	Name    string         `json:"name"`
	Problem *policies.Text `json:"problem,omitempty"`
	Claims  []jsonEntry    `json:"claims"`
	Loose   []jsonLoose    `json:"loose_figures"`
}

type jsonEntry struct {
	Kind        string         `json:"kind"`
	Place       jsonPlace      `json:"place"`
	SectionPath []string       `json:"section_path"`
	Reading     policies.Text  `json:"reading"`
	Computed    string         `json:"computed"`
	Verdict     string         `json:"verdict"`
	Reason      string         `json:"reason,omitempty"`
	Why         *policies.Text `json:"why,omitempty"`
}

type jsonLoose struct {
	Place       jsonPlace     `json:"place"`
	SectionPath []string      `json:"section_path"`
	Note        policies.Text `json:"note"`
}

// writeLedgerJSON shows the ledger for other programs.
func writeLedgerJSON(w io.Writer, run *lint.Run, opt Options) error {
	out := jsonLedger{
		Schema:  jsonVersion,
		Tool:    jsonTool{Name: toolName, Version: opt.Version},
		Files:   make([]jsonLedgerFile, 0, len(run.Files)),
		Skipped: append([]string{}, run.Skipped...),
	}
	for file := range run.All() {
		shown := ledgerFileOf(file)
		out.Summary.Loose += len(shown.Loose)
		out.Files = append(out.Files, shown)
	}
	out.Summary.jsonVerdicts, out.Summary.NotChecked = *verdictsOf(run.Account.Verdicts), run.Account.NotChecked
	return EncodeJSON(w, out, true)
}

// ledgerFileOf is one file of the ledger.
func ledgerFileOf(file *lint.File) jsonLedgerFile {
	out := jsonLedgerFile{Name: file.Name, Claims: []jsonEntry{}, Loose: []jsonLoose{}}
	if file.Problem != nil {
		out.Problem = &file.Problem.Message
		return out
	}
	for i := range file.Ledger.Entries {
		entry := &file.Ledger.Entries[i]
		shown := jsonEntry{
			Kind: entry.Kind, Place: placeOf(entry.Place), SectionPath: append([]string{}, entry.SectionPath...),
			Reading: entry.Reading, Computed: entry.Computed, Verdict: entry.Verdict, Reason: entry.Reason,
		}
		if entry.Why != (policies.Text{}) {
			shown.Why = &entry.Why
		}
		out.Claims = append(out.Claims, shown)
	}
	for _, loose := range file.Ledger.Loose {
		out.Loose = append(out.Loose, jsonLoose{placeOf(loose.Place), append([]string{}, loose.SectionPath...), loose.Note})
	}
	return out
}
