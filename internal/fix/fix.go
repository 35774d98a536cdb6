// Package fix puts right what can be put right in one way only: brackets, blanks, doubled marks. It writes into text,
// Markdown and HTML, as few bytes as possible, and checks what came of it before a file changes: no word and no digit is
// another, what was wrong is gone, nothing new is wrong. Else the file stays as it is.
package fix

import (
	"context"
	"errors"
	"slices"

	"github.com/fazhilint/fazhilint/internal/accepted"
	"github.com/fazhilint/fazhilint/internal/lint"
	"github.com/fazhilint/fazhilint/parser/reader"
	"github.com/fazhilint/fazhilint/policies"
)

// Options say what to put right.
type Options struct {
	Check lint.Options
	Rules []string // only findings of these rules; all where there are none
	Write bool     // files are changed

	Accepted *accepted.List // findings to let stand; nil for none
}

// File is what came of one input.
type File struct {
	Name    string
	Problem *lint.Problem  // it could not be checked, or not be changed as it should be
	Unfit   *policies.Text // why a file of its kind is not changed here; Left is then for a person to do

	Fixed   []lint.Finding // put right, or to be put right with Write
	Left    []lint.Finding // could be put right, but were not: they overlap with others
	Written bool

	Text  []rune // the file as it is, decoded
	Edits []Edit // of Text, in order
}

// Edit puts New in the place of [Start, End) of a File's Text.
type Edit struct {
	Start, End int
	New        string
}

// fixer is what the files share.
type fixer struct {
	opt   Options
	check *lint.Checker
}

// Run goes through the inputs. The error is for what stops the whole run: policies that do not compile.
func Run(ctx context.Context, inputs []lint.Input, opt Options) ([]File, error) {
	f := &fixer{opt: opt, check: lint.NewChecker(ctx, opt.Check)}
	if err := f.check.Ready(); err != nil {
		return nil, err
	}
	inputs = slices.DeleteFunc(slices.Clone(inputs), func(input lint.Input) bool { return input.Skipped })
	files := make([]File, len(inputs))
	lint.Each(opt.Check.Jobs, len(inputs), func(i int) { files[i] = f.file(ctx, &inputs[i]) })
	return files, nil
}

// file puts one file right.
func (f *fixer) file(ctx context.Context, input *lint.Input) File {
	out := File{Name: input.Name}
	data, problem := f.check.Read(input)
	if problem != nil {
		out.Problem = problem
		return out
	}
	checked, parsed, problem := f.check.Check(ctx, input.Name, data)
	if problem != nil {
		out.Problem = problem
		return out
	}
	fixable := f.wanted(checked)
	if len(fixable) == 0 {
		return out
	}
	path, writable := input.Writable()
	at, err := reader.Locate(data, parsed.Source)
	switch {
	case errors.Is(err, reader.ErrNoBytes):
		out.Unfit, out.Left = unfitFormat(parsed.Source.Format), fixable
		return out
	case err != nil:
		out.Problem = &lint.Problem{Message: policies.Text{ZH: "无法确定每个字在文件中的位置：" + err.Error(), EN: "the bytes of its characters cannot be told: " + err.Error()}}
		return out
	case !writable:
		out.Unfit, out.Left = unfitPlace(), fixable
		return out
	}
	p := newPlan(parsed, at)
	out.Fixed, out.Left = p.choose(fixable)
	out.Text, out.Edits = at.Text(), p.edits
	if len(p.edits) == 0 {
		return out
	}
	changed, err := p.apply(data)
	if err == nil {
		err = f.verify(ctx, &attempt{input.Name, checked, parsed, out.Fixed, at.Text(), p.edits, changed})
	}
	if err == nil && f.opt.Write {
		err = replace(path, data, changed)
		out.Written = err == nil
	}
	if err != nil {
		out.Problem, out.Fixed, out.Edits = problemOf(err), nil, nil
	}
	return out
}

// wanted gives the findings of a file that are to be put right and can be. Those that were let stand stay: they are sorted
// out here and not by the check, whose findings before and after a change must be comparable.
func (f *fixer) wanted(file *lint.File) []lint.Finding {
	told := *file
	told.LetStand(f.opt.Accepted)
	return slices.DeleteFunc(slices.Clone(told.Findings), func(finding lint.Finding) bool { return !f.certain(&finding) })
}

// certain says whether a finding is asked for and every change of it is certain.
func (f *fixer) certain(finding *lint.Finding) bool {
	if len(finding.Fixes) == 0 || len(f.opt.Rules) > 0 && !slices.Contains(f.opt.Rules, finding.Rule) {
		return false
	}
	return !slices.ContainsFunc(finding.Fixes, func(fix lint.Fix) bool { return len(fix.Edits) == 0 })
}

// unfitFormat says that a document is not written into.
func unfitFormat(format string) *policies.Text {
	return &policies.Text{
		ZH: "这种格式（" + format + "）的文件不在这里改，请在 Word、WPS 等软件里照下面所列改正",
		EN: "files of this format (" + format + ") are not changed here; do what follows in your word processor",
	}
}

// unfitPlace says that there is no file to write into.
func unfitPlace() *policies.Text {
	return &policies.Text{
		ZH: "标准输入和压缩文件里的文件不在这里改，请先存为文件",
		EN: "standard input and files in a zip file are not changed here; save them as files first",
	}
}
