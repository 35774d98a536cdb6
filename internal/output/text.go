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

// textWriter collects text until it is put out.
type textWriter struct {
	strings.Builder
	opt    Options
	listed bool           // relations that could not be checked were shown
	found  map[string]int // findings by rule
	line   string
	cells  []cell // those of line
}

// writeText shows a run for people.
func writeText(w io.Writer, run *lint.Run, opt Options) error {
	t := &textWriter{opt: opt, found: make(map[string]int)}
	for file := range run.All() {
		t.file(file)
		if err := put(w, t.String()); err != nil {
			return err
		}
		t.Reset()
	}
	t.summary(run)
	return put(w, t.String())
}

// file shows what was found in one file.
func (t *textWriter) file(file *lint.File) {
	language := t.opt.Language
	if file.Problem != nil {
		level := t.paint(say(language, "未能检查", "not checked"), color.FgRed, color.Bold)
		t.block("%s  %s  %s", oneLine(file.Name), level, oneLine(file.Problem.Message.In(language)))
		return
	}
	if file.Outside != nil {
		level := t.paint(say(language, "说明", "note"), color.FgCyan)
		t.block("%s  %s  %s", oneLine(file.Name), level, oneLine(outsideText(file, language)))
	}
	for i := range file.Findings {
		t.finding(file.Name, &file.Findings[i])
	}
	if len(file.Gone) > 0 {
		t.block("%s  %s  %s", oneLine(file.Name), t.paint(say(language, "说明", "note"), color.FgCyan), oneLine(goneText(file, language)))
	}
	for i := range file.Unchecked {
		t.listed = true
		t.unchecked(file.Name, &file.Unchecked[i])
	}
}

// block writes a line that stands by itself: with an empty one after it, unless the output is short.
func (t *textWriter) block(format string, args ...any) {
	fmt.Fprintf(t, format+"\n", args...)
	if !t.opt.Short {
		fmt.Fprintln(t)
	}
}

// finding shows one finding: where, how grave, which rule, what; the words themselves; other places; the basis.
func (t *textWriter) finding(name string, finding *lint.Finding) {
	language := t.opt.Language
	t.found[finding.Rule]++
	fmt.Fprintf(t, "%s  %s  %s  %s\n", t.at(name, finding.Place), t.level(finding.Level),
		t.paint(finding.Rule, color.Faint), oneLine(finding.Message.In(language)))
	if t.opt.Short {
		return
	}
	t.excerpt(finding.Place)
	for _, related := range finding.Related {
		fmt.Fprintf(t, "%s%s%s  %s  %s\n", indent, say(language, "相关：", "related: "), where(oneLine(name), related.Place, language),
			oneLine(related.Note.In(language)), shortened(related.Place.Quote))
	}
	if len(finding.Fixes) > 0 {
		fmt.Fprintf(t, "%s%s%s\n", indent, say(language, "改为：", "fix: "), FixWords(finding.Fixes, language))
	}
	t.basis(finding.Basis)
	fmt.Fprintln(t)
}

// basis names what a finding rests on, all of it in one line.
func (t *textWriter) basis(basis []policies.Text) {
	if len(basis) == 0 {
		return
	}
	texts := make([]string, len(basis))
	for i := range basis {
		texts[i] = oneLine(basis[i].In(t.opt.Language))
	}
	fmt.Fprintf(t, "%s%s%s\n", indent, say(t.opt.Language, "依据：", "basis: "), strings.Join(texts, say(t.opt.Language, "；", "; ")))
}

// unchecked shows a relation that could not be checked.
func (t *textWriter) unchecked(name string, open *lint.Unchecked) {
	language := t.opt.Language
	level := t.paint(say(language, "无法核验", "not checkable"), color.FgCyan)
	t.block("%s  %s  %s%s%s", t.at(name, open.Place), level, oneLine(open.Reading.In(language)),
		say(language, "：", ": "), oneLine(open.Why.In(language)))
}

// at names a place so that terminals and editors can jump to it.
func (t *textWriter) at(name string, place lint.Place) string {
	return t.paint(where(oneLine(name), place, t.opt.Language), color.Bold)
}

// excerpt shows the words of a place, marked.
func (t *textWriter) excerpt(place lint.Place) {
	if strings.TrimSpace(place.Line) == "" {
		return
	}
	if t.line != place.Line {
		t.line, t.cells = place.Line, cellsOf(place.Line) // findings on one line share it
	}
	shown, marks := excerpt(t.cells, place.From, place.To)
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
