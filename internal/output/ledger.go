// The ledger (核验清单) in the formats that reviewers keep: one adapter for each format, beside those for findings.

package output

import (
	"strings"

	"github.com/fazhilint/fazhilint/internal/lint"
	"github.com/fazhilint/fazhilint/policies"
)

// ledgerFormats lists the formats of the ledger, the default first.
func ledgerFormats() []Format {
	return []Format{
		{"text", writeLedgerText, plainText()},
		{"json", writeLedgerJSON, append([]string{".json"}, plainText()...)},
		{"html", writeLedgerHTML, append([]string{".html", ".htm"}, plainText()...)},
		{"xlsx", writeLedgerXLSX, []string{".xlsx"}},
	}
}

// LedgerFormats gives every format of the ledger by its name.
func LedgerFormats() map[string]Format { return byName(ledgerFormats()) }

// LedgerFile says which formats of the ledger a file of that name can hold.
func LedgerFile(file string) Holds { return holds(ledgerFormats(), file) }

// LedgerNames lists the names of the ledger's formats, the default first.
func LedgerNames() []string { return names(ledgerFormats()) }

// verdictName is what a verdict is called.
func verdictName(verdict, language string) string {
	switch verdict {
	case policies.Consistent:
		return say(language, "一致", "consistent")
	case policies.Inconsistent:
		return say(language, "不一致", "inconsistent")
	default:
		return say(language, "无法核验", "not checkable")
	}
}

// ledgerTotal is one of the sums at the end of a ledger.
type ledgerTotal struct {
	Name  string
	Count int
}

// ledgerTotals are those sums over all files.
func ledgerTotals(run *lint.Run, language string) []ledgerTotal {
	loose := 0
	for file := range run.All() {
		if file.Ledger != nil {
			loose += len(file.Ledger.Loose)
		}
	}
	sum := run.Account.Verdicts
	return []ledgerTotal{
		{say(language, "读到数字", "figures read"), sum.Figures},
		{say(language, "数字关系", "relations found"), sum.Claims()},
		{verdictName(policies.Consistent, language), sum.Consistent},
		{verdictName(policies.Inconsistent, language), sum.Inconsistent},
		{verdictName(policies.NotCheckable, language), sum.NotCheckable},
		{say(language, "不在任何关系中的数字", "figures in no relation"), loose},
	}
}

// ledgerRow is one line of the ledger as tables show it.
type ledgerRow struct {
	File, Place, Section, Quote, Kind, Reading, Computed, Verdict, VerdictKey, Why string
}

// ledgerRows are the claims of a file as rows.
func ledgerRows(file *lint.File, language string) []ledgerRow {
	rows := make([]ledgerRow, 0, len(file.Ledger.Entries))
	for i := range file.Ledger.Entries {
		entry := &file.Ledger.Entries[i]
		rows = append(rows, ledgerRow{
			File:  file.Name,
			Place: spot(entry.Place, language), Section: innermost(entry.SectionPath), Quote: unbroken(entry.Place.Quote),
			Kind: entry.Name.In(language), Reading: unbroken(entry.Reading.In(language)), Computed: entry.Computed,
			Verdict: verdictName(entry.Verdict, language), VerdictKey: entry.Verdict, Why: entry.Why.In(language),
		})
	}
	return rows
}

// looseRows are the figures of a file that belong to no claim, as rows.
func looseRows(file *lint.File, language string) []ledgerRow {
	rows := make([]ledgerRow, 0, len(file.Ledger.Loose))
	for i := range file.Ledger.Loose {
		loose := &file.Ledger.Loose[i]
		rows = append(rows, ledgerRow{
			File:  file.Name,
			Place: spot(loose.Place, language), Section: innermost(loose.SectionPath), Quote: loose.Literal, Why: loose.Note.In(language),
		})
	}
	return rows
}

// unbroken is a text without line breaks, as a cell of a table shows it.
func unbroken(text string) string { return strings.Join(strings.Fields(text), " ") }

// innermost is the nearest heading above a place.
func innermost(path []string) string {
	if len(path) == 0 {
		return ""
	}
	return path[len(path)-1]
}

// ledgerProblem is a file that was not checked, and why.
type ledgerProblem struct {
	Said string // that it could not be, or was not to be checked
	Name string
	Why  string
}

// problems lists the files that could not be checked and those that were left out.
func problems(run *lint.Run, language string) []ledgerProblem {
	var list []ledgerProblem
	for file := range run.All() {
		if file.Problem != nil {
			list = append(list, ledgerProblem{say(language, "未能检查：", "not checked: "), file.Name, file.Problem.Message.In(language)})
		}
	}
	for _, name := range run.Skipped {
		list = append(list, ledgerProblem{say(language, "未检查：", "left out: "), name, "--exclude"})
	}
	return list
}
