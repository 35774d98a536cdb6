// JSON: everything a run knows, in a stable shape that docs/output.schema.json describes.

package output

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"

	"github.com/fazhilint/fazhilint/internal/lint"
	"github.com/fazhilint/fazhilint/parser/source"
	"github.com/fazhilint/fazhilint/policies"
)

// jsonVersion is the version of the shape; a change that breaks a reader raises it.
const jsonVersion = "1"

// jsonHead is what stands before the files: all that is known before they are checked.
type jsonHead struct {
	Schema string   `json:"schema"`
	Tool   jsonTool `json:"tool"`
}

// jsonTail is what stands after the files.
type jsonTail struct {
	Skipped []string    `json:"skipped"`
	Summary jsonSummary `json:"summary"`
}

type jsonTool struct {
	Name    string `json:"name"`
	Version string `json:"version"`
}

type jsonSummary struct {
	Checked    int          `json:"checked"`
	NotChecked int          `json:"not_checked"`
	Outside    int          `json:"outside_profile"`
	Errors     int          `json:"errors"`
	Warnings   int          `json:"warnings"`
	Infos      int          `json:"infos"`
	Accepted   int          `json:"accepted"`
	Verdicts   jsonVerdicts `json:"verdicts"`
}

type jsonVerdicts struct {
	Figures      int `json:"figures"`
	Claims       int `json:"claims"`
	Consistent   int `json:"consistent"`
	Inconsistent int `json:"inconsistent"`
	NotCheckable int `json:"not_checkable"`
}

type jsonFile struct {
	Name     string         `json:"name"`
	Problem  *policies.Text `json:"problem,omitempty"`
	Verdicts *jsonVerdicts  `json:"verdicts,omitempty"`
	Profile  string         `json:"profile,omitempty"`
	Findings []jsonFinding  `json:"findings"`

	Accepted  []jsonAccepted  `json:"accepted,omitempty"`
	Gone      []jsonGone      `json:"accepted_gone,omitempty"`
	Outside   *jsonOutside    `json:"outside_profile,omitempty"`
	Unchecked []jsonUnchecked `json:"unchecked,omitempty"`
}

type jsonOutside struct {
	Message policies.Text `json:"message"`
	Rules   []string      `json:"rules_not_applied"`
}

// jsonAccepted is a finding that was let stand.
type jsonAccepted struct {
	Reason  string      `json:"reason"`
	Finding jsonFinding `json:"finding"`
}

// jsonGone is an entry of the list of such findings that met none.
type jsonGone struct {
	Rule        string `json:"rule"`
	Quote       string `json:"quote"`
	Reason      string `json:"reason"`
	Fingerprint string `json:"fingerprint"`
}

type jsonUnchecked struct {
	Kind    string        `json:"kind"`
	Place   jsonPlace     `json:"place"`
	Reading policies.Text `json:"reading"`
	Reason  string        `json:"reason"`
	Why     policies.Text `json:"why"`
}

type jsonFinding struct {
	Rule        string          `json:"rule"`
	Level       string          `json:"level"`
	Message     policies.Text   `json:"message"`
	Place       jsonPlace       `json:"place"`
	SectionPath []string        `json:"section_path"`
	Related     []jsonRelated   `json:"related"`
	Basis       []policies.Text `json:"basis"`
	Expected    string          `json:"expected,omitempty"`
	Actual      string          `json:"actual,omitempty"`
	Fix         *jsonFix        `json:"fix,omitempty"`
	Fixes       []jsonFix       `json:"fixes,omitempty"`
	Fingerprint string          `json:"fingerprint"`
}

type jsonPlace struct {
	Start source.Place `json:"start"`
	End   source.Place `json:"end"`
	Quote string       `json:"quote"`
}

type jsonRelated struct {
	Place jsonPlace     `json:"place"`
	Note  policies.Text `json:"note"`
}

type jsonFix struct {
	Place jsonPlace `json:"place"`
	Text  string    `json:"text"`
}

// writeJSON shows a run for other programs.
func writeJSON(w io.Writer, run *lint.Run, opt Options) error {
	list := jsonList{w: w}
	if err := list.open(jsonHead{Schema: jsonVersion, Tool: jsonTool{Name: toolName, Version: opt.Version}}, "files"); err != nil {
		return err
	}
	for file := range run.All() {
		if err := list.add(fileOf(file)); err != nil {
			return err
		}
	}
	if err := list.end(jsonTail{Skipped: append([]string{}, run.Skipped...), Summary: summaryOf(&run.Account)}); err != nil {
		return err
	}
	return put(w, "\n")
}

// summaryOf counts what was checked and found.
func summaryOf(account *lint.Account) jsonSummary {
	return jsonSummary{
		Checked:    account.Checked(),
		NotChecked: account.NotChecked,
		Outside:    account.Outside,
		Errors:     account.Count(policies.LevelError),
		Warnings:   account.Count(policies.LevelWarning),
		Infos:      account.Count(policies.LevelInfo),
		Accepted:   account.Accepted,
		Verdicts:   *verdictsOf(account.Verdicts),
	}
}

// EncodeJSON writes a value as JSON that is safe to show, indented for people or all on one line.
func EncodeJSON(w io.Writer, value any, pretty bool) error {
	text, err := jsonText(value, "", pretty)
	if err != nil {
		return err
	}
	return put(w, text)
}

// jsonText is that JSON; its lines but the first begin with prefix.
func jsonText(value any, prefix string, pretty bool) (string, error) {
	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false)
	if pretty {
		encoder.SetIndent(prefix, "  ")
	}
	if err := encoder.Encode(value); err != nil {
		return "", fmt.Errorf("encode: %w", err)
	}
	return plainJSON(text.String()), nil
}

func fileOf(file *lint.File) jsonFile {
	out := jsonFile{Name: file.Name, Findings: make([]jsonFinding, 0, len(file.Findings))}
	if file.Problem != nil {
		out.Problem = &file.Problem.Message
		return out
	}
	out.Verdicts, out.Profile = verdictsOf(file.Verdicts), file.Profile
	for i := range file.Findings {
		out.Findings = append(out.Findings, findingOf(&file.Findings[i]))
	}
	for i := range file.Accepted {
		out.Accepted = append(out.Accepted, jsonAccepted{file.Accepted[i].Reason, findingOf(&file.Accepted[i].Finding)})
	}
	for i := range file.Gone {
		entry := &file.Gone[i]
		out.Gone = append(out.Gone, jsonGone{entry.Rule, entry.Quote, entry.Reason, entry.Fingerprint})
	}
	if file.Outside != nil {
		out.Outside = outsideOf(file)
	}
	for _, open := range file.Unchecked {
		out.Unchecked = append(out.Unchecked, jsonUnchecked{open.Kind, placeOf(open.Place), open.Reading, open.Reason, open.Why})
	}
	return out
}

func outsideOf(file *lint.File) *jsonOutside {
	out := &jsonOutside{
		Message: policies.Text{ZH: outsideText(file, "zh"), EN: outsideText(file, "en")},
		Rules:   make([]string, 0, len(file.Outside)),
	}
	for i := range file.Outside {
		out.Rules = append(out.Rules, file.Outside[i].ID)
	}
	return out
}

func findingOf(f *lint.Finding) jsonFinding {
	out := jsonFinding{
		Rule: f.Rule, Level: f.Level, Message: f.Message, Place: placeOf(f.Place),
		SectionPath: append([]string{}, f.SectionPath...),
		Related:     make([]jsonRelated, 0, len(f.Related)),
		Basis:       append([]policies.Text{}, f.Basis...),
		Expected:    f.Expected, Actual: f.Actual, Fingerprint: f.Fingerprint,
	}
	for _, related := range f.Related {
		out.Related = append(out.Related, jsonRelated{Place: placeOf(related.Place), Note: related.Note})
	}
	for _, fix := range f.Fixes {
		out.Fixes = append(out.Fixes, jsonFix{Place: placeOf(*fix.Place), Text: fix.Text})
	}
	if len(out.Fixes) == 1 {
		out.Fix = &out.Fixes[0]
	}
	return out
}

func placeOf(p lint.Place) jsonPlace { return jsonPlace{Start: p.Start, End: p.End, Quote: p.Quote} }

func verdictsOf(v lint.Verdicts) *jsonVerdicts {
	return &jsonVerdicts{
		Figures: v.Figures, Claims: v.Claims(), Consistent: v.Consistent,
		Inconsistent: v.Inconsistent, NotCheckable: v.NotCheckable,
	}
}
