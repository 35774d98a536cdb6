// GitHub annotations: workflow commands that show findings beside the lines of a pull request.

package output

import (
	"fmt"
	"io"
	"strings"

	"github.com/fazhilint/fazhilint/internal/lint"
	"github.com/fazhilint/fazhilint/policies"
)

// writeGitHub shows a run as workflow commands, one on each line
// (https://docs.github.com/actions/reference/workflow-commands-for-github-actions).
func writeGitHub(w io.Writer, run *lint.Run, opt Options) error {
	for file := range run.All() {
		if err := put(w, annotations(file, opt.Language)); err != nil {
			return err
		}
	}
	if len(run.Skipped) == 0 {
		return nil
	}
	// Left out on request, so one notice is enough.
	return put(w, fmt.Sprintf("::notice title=%s::%s\n", property(leftOut(opt.Language)), data(strings.Join(run.Skipped, "\n"))))
}

// annotations are the commands for one file.
func annotations(file *lint.File, language string) string {
	var b strings.Builder
	if file.Problem != nil {
		fmt.Fprintf(&b, "::error file=%s,title=%s::%s\n", property(file.Name),
			property(say(language, "未能检查", "not checked")), data(file.Problem.Message.In(language)))
	}
	if file.Outside != nil {
		fmt.Fprintf(&b, "::notice file=%s,title=%s::%s\n", property(file.Name),
			property(outsideTitle(language)), data(outsideText(file, language)))
	}
	for _, note := range [][2]string{
		{acceptedTitle(language), acceptedText(file, language)}, {goneTitle(language), goneText(file, language)},
	} {
		if note[1] != "" {
			fmt.Fprintf(&b, "::notice file=%s,title=%s::%s\n", property(file.Name), property(note[0]), data(note[1]))
		}
	}
	for j := range file.Findings {
		b.WriteString(annotation(file.Name, &file.Findings[j], language))
	}
	return b.String()
}

// annotation is the command for one finding. An end column is told only for a place on one line, as GitHub asks.
func annotation(name string, finding *lint.Finding, language string) string {
	start, end := finding.Place.Start, finding.Place.End
	message := finding.Message.In(language)
	at := fmt.Sprintf(",line=%d,endLine=%d", start.Line, end.Line)
	switch {
	case !hasLines(start):
		at, message = "", where(name, finding.Place, language)+" "+message
	case start.Line == end.Line:
		at = fmt.Sprintf(",line=%d,col=%d,endColumn=%d", start.Line, start.Column, end.Column)
	}
	for _, related := range finding.Related {
		message += "\n" + relatedLine(name, &related, language)
	}
	return fmt.Sprintf("::%s file=%s%s,title=%s::%s\n", command(finding.Level), property(name), at, property(finding.Rule), data(message))
}

// relatedLine names a related place in one line of text.
func relatedLine(name string, related *lint.Related, language string) string {
	return say(language, "相关：", "related: ") + where(name, related.Place, language) + " " + related.Note.In(language)
}

// command is GitHub's word for a level.
func command(level string) string {
	if level == policies.LevelInfo {
		return "notice"
	}
	return level
}

// leftOut says why a file was left out.
func leftOut(language string) string {
	return say(language, "按 --exclude 没有检查", "left out by --exclude, not checked")
}

// data escapes the text of a command.
func data(s string) string {
	return strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A").Replace(Visible(s))
}

// property escapes a value before the text.
func property(s string) string {
	return strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C").Replace(oneLine(s))
}
