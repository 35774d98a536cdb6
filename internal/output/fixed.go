// What can be put right, as a diff, and what was.

package output

import (
	"fmt"
	"io"
	"strings"

	"github.com/fatih/color"

	"github.com/fazhilint/fazhilint/internal/fix"
	"github.com/fazhilint/fazhilint/internal/lint"
)

// contextLines is how many lines a diff shows around a change: reports have a paragraph on each line.
const contextLines = 1

// WriteFixes shows what became of files whose faults were to be put right.
func WriteFixes(w io.Writer, files []fix.File, skipped []string, write bool, opt Options) error {
	t := &textWriter{opt: opt}
	for i := range files {
		t.fixes(&files[i])
	}
	for _, name := range skipped {
		fmt.Fprintf(t, "%s  %s\n", oneLine(name), leftOut(opt.Language))
	}
	t.fixSummary(files, write)
	return put(w, t.String())
}

// fixes shows one file: the diff, or that it was written; what is left for another run or for a person.
func (t *textWriter) fixes(file *fix.File) {
	language := t.opt.Language
	name := oneLine(file.Name)
	switch {
	case file.Problem != nil:
		level := t.paint(say(language, "未能处理", "not handled"), color.FgRed, color.Bold)
		fmt.Fprintf(t, "%s  %s  %s\n", name, level, oneLine(file.Problem.Message.In(language)))
		return
	case file.Written:
		fmt.Fprintf(t, say(language, "%s  已改正 %d 处\n", "%s  put right in %d places\n"), name, len(file.Edits))
	case len(file.Edits) > 0:
		t.diff(file)
	}
	if file.Unfit != nil {
		fmt.Fprintf(t, "%s  %s\n", name, oneLine(file.Unfit.In(language)))
	} else if len(file.Left) > 0 {
		fmt.Fprintf(t, say(language, "%s  另有 %d 处这次没有改：与上面的改动重叠的，改正后再运行一次；自动编号等文件里没有的字，请照下面所列改正：\n",
			"%s  %d more were not done: where they overlap with these, run again; what is not in the file, such as automatic numbers, is for you to do:\n"), name, len(file.Left))
	}
	for i := range file.Left {
		t.leftFix(file.Name, &file.Left[i])
	}
}

// leftFix names a correction that was not made.
func (t *textWriter) leftFix(name string, finding *lint.Finding) {
	fmt.Fprintf(t, "%s%s  %s  %s\n", indent, t.at(name, finding.Place), t.paint(finding.Rule, color.Faint), FixWords(finding.Fixes, t.opt.Language))
}

// diff shows the changes of a file as a unified diff.
func (t *textWriter) diff(file *fix.File) {
	shown := file.Diff(say(t.opt.Language, "原文/", "before/")+file.Name, say(t.opt.Language, "改后/", "after/")+file.Name, contextLines)
	for _, line := range strings.SplitAfter(shown, "\n") {
		if line == "" {
			continue
		}
		line = Visible(strings.TrimSuffix(line, "\n"))
		switch line[0] {
		case '-':
			line = t.paint(line, color.FgRed)
		case '+':
			line = t.paint(line, color.FgGreen)
		case '@':
			line = t.paint(line, color.FgCyan)
		}
		fmt.Fprintln(t, line)
	}
}

// fixSummary counts.
func (t *textWriter) fixSummary(files []fix.File, write bool) {
	done, left, changed, problems := 0, 0, 0, 0
	for i := range files {
		done, left = done+len(files[i].Edits), left+len(files[i].Left)
		if len(files[i].Edits) > 0 {
			changed++
		}
		if files[i].Problem != nil {
			problems++
		}
	}
	language := t.opt.Language
	var words []string
	add := func(zh, en string, numbers ...any) {
		words = append(words, fmt.Sprintf(say(language, zh, en), numbers...))
	}
	switch {
	case done == 0 && left == 0:
		add("没有改法确定的问题。", "Nothing that can be put right in one way only.")
	case done > 0 && write:
		add("改正 %d 个文件中的 %d 处。", "Files changed: %d; places: %d.", changed, done)
	case done > 0:
		add("%d 个文件中有 %d 处改法确定，文件没有改动；加 --write 写入。", "Files with something to put right: %d; places: %d. No file was changed; --write does it.", changed, done)
	}
	if left > 0 {
		add("还有 %d 项没有改，见上。", "Left to do, see above: %d.", left)
	}
	if problems > 0 {
		add("%d 个文件未能处理。", "Files not handled: %d.", problems)
	}
	fmt.Fprintln(t, strings.Join(words, say(language, "", " ")))
}
