// Text: for people at a terminal.

package output

import (
	"fmt"
	"io"
	"strings"

	"github.com/fatih/color"

	"github.com/fazhilint/fazhilint/internal/lint"
	"github.com/fazhilint/fazhilint/policies"
)

// indent stands before everything that belongs to the finding above.
const indent = "    "

// textWriter collects the text of a run.
type textWriter struct {
	strings.Builder
	opt Options
}

// writeText shows a run for people.
func writeText(w io.Writer, run *lint.Run, opt Options) error {
	t := &textWriter{opt: opt}
	for i := range run.Files {
		t.file(&run.Files[i])
	}
	t.summary(run)
	return put(w, t.String())
}

// file shows what was found in one file.
func (t *textWriter) file(file *lint.File) {
	if file.Problem != nil {
		level := t.paint(say(t.opt.Language, "未能检查", "not checked"), color.FgRed, color.Bold)
		fmt.Fprintf(t, "%s  %s  %s\n\n", oneLine(file.Name), level, oneLine(file.Problem.Message.In(t.opt.Language)))
		return
	}
	for i := range file.Findings {
		t.finding(file.Name, &file.Findings[i])
	}
}

// finding shows one finding: where, how grave, which rule, what; the words themselves; other places; the basis.
func (t *textWriter) finding(name string, finding *lint.Finding) {
	language := t.opt.Language
	fmt.Fprintf(t, "%s  %s  %s  %s\n", t.at(name, finding.Place), t.level(finding.Level),
		t.paint(finding.Rule, color.Faint), oneLine(finding.Message.In(language)))
	t.excerpt(finding.Place)
	for _, related := range finding.Related {
		fmt.Fprintf(t, "%s%s  %s%s\n", indent, t.at(name, related.Place),
			say(language, "相关：", "related: "), oneLine(related.Note.In(language)))
		t.excerpt(related.Place)
	}
	if finding.Fix != nil {
		fmt.Fprintf(t, "%s%s%s → %s\n", indent, say(language, "改为：", "fix: "), oneLine(finding.Fix.Place.Quote), oneLine(finding.Fix.Text))
	}
	for _, basis := range finding.Basis {
		fmt.Fprintf(t, "%s%s%s\n", indent, say(language, "依据：", "basis: "), oneLine(basis.In(language)))
	}
	fmt.Fprintln(t)
}

// at names a place so that terminals and editors can jump to it.
func (t *textWriter) at(name string, place lint.Place) string {
	return t.paint(fmt.Sprintf("%s:%d:%d", oneLine(name), place.Start.Line, place.Start.Column), color.Bold)
}

// excerpt shows the words of a place, marked.
func (t *textWriter) excerpt(place lint.Place) {
	if strings.TrimSpace(place.Line) == "" {
		return
	}
	from := place.Start.Column - 1
	to := place.End.Column - 1
	if place.End.Line != place.Start.Line {
		to = len([]rune(place.Line))
	}
	shown, marks := excerpt(place.Line, from, to)
	fmt.Fprintf(t, "%s%s\n%s%s\n", indent, shown, indent, t.paint(marks, color.FgGreen))
}

// level names a level in its colour.
func (t *textWriter) level(level string) string {
	name := LevelName(level, t.opt.Language)
	switch level {
	case policies.LevelError:
		return t.paint(name, color.FgRed, color.Bold)
	case policies.LevelWarning:
		return t.paint(name, color.FgYellow, color.Bold)
	default:
		return t.paint(name, color.FgCyan)
	}
}

// paint colours a text where colours are wanted.
func (t *textWriter) paint(text string, attributes ...color.Attribute) string {
	if !t.opt.Colour {
		return text
	}
	painter := color.New(attributes...)
	painter.EnableColor()
	return painter.Sprint(text)
}

// summary says what was checked and what came of it.
func (t *textWriter) summary(run *lint.Run) {
	language := t.opt.Language
	failed := run.NotChecked()
	fmt.Fprintf(t, say(language, "共检查 %d 个文件：错误 %d，警告 %d，提示 %d。\n", "Files checked: %d; errors %d, warnings %d, infos %d.\n"),
		len(run.Files)-failed, run.Count(policies.LevelError), run.Count(policies.LevelWarning), run.Count(policies.LevelInfo))
	sum := run.Verdicts()
	fmt.Fprintf(t, say(language, "读到数字 %d 个，核对关系 %d 处：一致 %d，不一致 %d，无法核验 %d。\n",
		"Figures read: %d; relations checked: %d (consistent %d, inconsistent %d, not checkable %d).\n"),
		sum.Figures, sum.Claims(), sum.Consistent, sum.Inconsistent, sum.NotCheckable)
	if failed > 0 {
		text := fmt.Sprintf(say(language, "%d 个文件未能检查，见上。", "Files that could not be checked: %d, see above."), failed)
		fmt.Fprintln(t, t.paint(text, color.FgRed, color.Bold))
	}
	if len(run.Skipped) > 0 {
		fmt.Fprintf(t, say(language, "文件夹中另有 %d 个文件的格式还不能读取，没有检查：\n", "Files of a kind that cannot be read yet, not checked: %d\n"), len(run.Skipped))
		for _, name := range run.Skipped {
			fmt.Fprintf(t, "%s%s\n", indent, oneLine(name))
		}
	}
}
