// The ledger as text: one claim after the other, with what was read, what was computed and what came of it.

package output

import (
	"fmt"
	"io"
	"strings"

	"github.com/fatih/color"

	"github.com/fazhilint/fazhilint/internal/lint"
	"github.com/fazhilint/fazhilint/policies"
)

// writeLedgerText shows the ledger for people at a terminal.
func writeLedgerText(w io.Writer, run *lint.Run, opt Options) error {
	t := &textWriter{opt: opt}
	for file := range run.All() {
		if file.Problem != nil {
			t.file(file)
			continue
		}
		t.ledger(file)
	}
	t.ledgerTotals(run)
	return put(w, t.String())
}

// ledger shows the claims of a file and then the figures that belong to none.
func (t *textWriter) ledger(file *lint.File) {
	language := t.opt.Language
	fmt.Fprintf(t, "%s\n", t.paint(oneLine(file.Name), color.Bold))
	if len(file.Ledger.Entries) == 0 {
		fmt.Fprintf(t, "%s%s\n", indent, say(language, "没有可以相互核对的数字。", "No figures that could be checked against each other."))
	}
	for _, row := range ledgerRows(file, language) {
		fmt.Fprintf(t, "%s%s  %s  %s\n", indent, row.Place, t.verdict(row.VerdictKey), shortened(row.Quote))
		t.note(say(language, "读作：", "read as: "), row.Reading)
		t.note(say(language, "计算：", "computed: "), row.Computed)
		t.note(say(language, "原因：", "because: "), row.Why)
	}
	if rows := looseRows(file, language); len(rows) > 0 {
		fmt.Fprintf(t, "%s%s\n", indent, fmt.Sprintf(say(language, "不在任何关系中的数字 %d 个：", "Figures in no relation: %d"), len(rows)))
		aligned := make([][]string, 0, len(rows))
		for _, row := range rows {
			aligned = append(aligned, []string{indent + row.Place, oneLine(row.Quote), row.Why})
		}
		fmt.Fprintf(t, "%s", indentLines(Columns(aligned)))
	}
	fmt.Fprintln(t)
}

// note writes one line below a claim, if there is anything to write.
func (t *textWriter) note(name, text string) {
	if text != "" {
		fmt.Fprintf(t, "%s%s%s%s\n", indent, indent, t.paint(name, color.Faint), oneLine(text))
	}
}

// verdict names a verdict in its colour.
func (t *textWriter) verdict(verdict string) string {
	name := verdictName(verdict, t.opt.Language)
	switch verdict {
	case policies.Consistent:
		return t.paint(name, color.FgGreen)
	case policies.Inconsistent:
		return t.paint(name, color.FgRed, color.Bold)
	default:
		return t.paint(name, color.FgCyan)
	}
}

// ledgerTotals ends the ledger with its sums.
func (t *textWriter) ledgerTotals(run *lint.Run) {
	language := t.opt.Language
	sums := make([]string, 0, 6)
	for _, total := range ledgerTotals(run, language) {
		sums = append(sums, fmt.Sprintf("%s %d", total.Name, total.Count))
	}
	fmt.Fprintf(t, "%s%s%s\n", say(language, "合计：", "Totals: "), strings.Join(sums, say(language, "，", ", ")), say(language, "。", "."))
	t.leftOut(run)
}

// indentLines puts lines under the file they belong to.
func indentLines(lines string) string {
	return indent + strings.ReplaceAll(strings.TrimSuffix(lines, "\n"), "\n", "\n"+indent) + "\n"
}
