// Words for findings that a person has let stand, and for entries of their list that found nothing to let stand.

package output

import (
	"fmt"
	"io"
	"strings"

	"github.com/fazhilint/fazhilint/internal/lint"
)

// The names of these cases in formats that have a place for names.
const (
	letStand = "accepted"
	goneFrom = "accepted-gone"
)

// acceptedTitle says it in a few words.
func acceptedTitle(language string) string {
	return say(language, "已核定，不再提示", "accepted, not told of")
}

// acceptedText names the findings of a file that were let stand, each with the reason; "" where there are none.
func acceptedText(file *lint.File, language string) string {
	if len(file.Accepted) == 0 {
		return ""
	}
	each := make([]string, len(file.Accepted))
	for i := range file.Accepted {
		finding := &file.Accepted[i].Finding
		each[i] = fmt.Sprintf(say(language, "%s %s（理由：%s）", "%s %s (reason: %s)"), spot(finding.Place, language), finding.Rule, file.Accepted[i].Reason)
	}
	return fmt.Sprintf(say(language, "%d 处", "%d"), len(each)) + say(language, "：", ": ") + strings.Join(each, say(language, "；", "; "))
}

// goneTitle says that the list has more than there is to let stand.
func goneTitle(language string) string {
	return say(language, "核定清单里有多余的", "the list of accepted findings has more than there is")
}

// goneText names the entries of a file that met no finding; "" where there are none.
func goneText(file *lint.File, language string) string {
	if len(file.Gone) == 0 {
		return ""
	}
	each := make([]string, len(file.Gone))
	for i := range file.Gone {
		each[i] = file.Gone[i].Rule
		if quote := file.Gone[i].Quote; quote != "" {
			each[i] += say(language, "“", " '") + shortened(quote) + say(language, "”", "'")
		}
	}
	return fmt.Sprintf(say(language, "核定清单里有 %d 条这次没有出现：%s。改好了的，可以从清单里删去", "%d accepted findings were not met: %s. Take those that were put right off the list"),
		len(each), strings.Join(each, say(language, "；", "; ")))
}

// LineOf is the line on which a place starts; in a file without lines the paragraph, or the line of the page.
func LineOf(place lint.Place) int {
	switch start := place.Start; {
	case hasLines(start):
		return start.Line
	case start.PageLine > 0:
		return start.PageLine
	default:
		return start.Paragraph
	}
}

// WriteAccepted shows what was put on the list of findings that are to stand, by file, and what could not be looked at.
func WriteAccepted(w io.Writer, run *lint.Run, listed map[string][]lint.Finding, list string, opt Options) error {
	opt.Short = true
	t := &textWriter{opt: opt, found: make(map[string]int)}
	n := 0
	for file := range run.All() {
		n += len(listed[file.Name])
		t.file(&lint.File{Name: file.Name, Findings: listed[file.Name], Problem: file.Problem, Gone: file.Gone})
	}
	if n == 0 {
		fmt.Fprintln(t, say(opt.Language, "没有可记的问题，核定清单没有变。", "Nothing to list; the list of accepted findings is as it was."))
	} else {
		fmt.Fprintf(t, say(opt.Language, "以上 %d 处已记入 %s，以后不再提示。\n", "%d findings were put on %s and are not told of any more.\n"), n, oneLine(list))
	}
	t.leftOut(run)
	return put(w, t.String())
}
