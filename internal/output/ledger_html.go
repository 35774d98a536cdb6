// The ledger as a page that can be printed and sent on: no script, no picture, nothing from elsewhere.

package output

import (
	_ "embed"
	"fmt"
	"html/template"
	"io"

	"github.com/fazhilint/fazhilint/internal/lint"
)

// ledgerPage is the page; html/template escapes whatever comes from a report.
//
//go:embed ledger.html.tmpl
var ledgerPage string

// htmlLedger is what the page shows.
type htmlLedger struct {
	Language string
	Tool     string
	Version  string
	Files    []htmlLedgerFile
	Problems []ledgerProblem
	Totals   []ledgerTotal
}

// htmlLedgerFile is one file of the page.
type htmlLedgerFile struct {
	Name   string
	Claims []ledgerRow
	Loose  []ledgerRow
}

// writeLedgerHTML shows the ledger for browsers.
func writeLedgerHTML(w io.Writer, run *lint.Run, opt Options) error {
	language := opt.Language
	page, err := template.New("ledger").Funcs(template.FuncMap{
		"say":     func(zh, en string) string { return say(language, zh, en) },
		"visible": Visible,
	}).Parse(ledgerPage)
	if err != nil {
		return fmt.Errorf("page: %w", err)
	}
	out := htmlLedger{
		Language: say(language, "zh-CN", "en"), Tool: toolName, Version: opt.Version,
		Problems: problems(run, language), Totals: ledgerTotals(run, language),
	}
	for i := range run.Files {
		if file := &run.Files[i]; file.Ledger != nil {
			out.Files = append(out.Files, htmlLedgerFile{file.Name, ledgerRows(file, language), looseRows(file, language)})
		}
	}
	if err := page.Execute(w, out); err != nil {
		return fmt.Errorf("write: %w", err)
	}
	return nil
}
