// The fix command: shows what can be put right in one way only, and on request does it.

package main

import (
	"io"
	"slices"

	"github.com/urfave/cli/v2"

	"github.com/fazhilint/fazhilint/internal/fix"
	"github.com/fazhilint/fazhilint/internal/lint"
	"github.com/fazhilint/fazhilint/internal/output"
)

// fixCommand is `fazhilint fix`.
func fixCommand(env *environment) *cli.Command {
	return &cli.Command{
		Name:      "fix",
		Usage:     env.say("改正改法确定的问题：先看改动，加 --write 才写入", "put right what can be put right in one way only: a diff, or with --write the files"),
		ArgsUsage: env.say("<路径…> [选项]", "<path...> [flags]"),
		Description: env.say(`只改标点和空格：案号、文号里的空格和括号，书名号，重复的、半角的标点，“等”前的顿号，标题序号的括号和点（(一)→（一），1、→1.）。数字和文字一个也不改。
不加 --write 只显示改动（unified diff），文件不变。加 --write 写入 txt、Markdown、HTML，编码、换行、标记保持原样；
写入之前重新检查一遍：除了改动别的都没变，改过的问题没有了，也没有新的问题，否则不动这个文件并说明。
DOCX、DOC 等不在这里改，列出来供人在 Word、WPS 里改。
退出码：0 没有可改的，或者都已写入；1 有可改而没有改的；2 有文件没能处理。`,
			`It changes marks and blanks only: blanks and brackets of case and document numbers, title marks, doubled and half-width
marks, 、 before 等, brackets and points of heading numbers ((一)→（一）, 1、→1.). No digit and no word is touched. Without --write it shows a unified diff and changes nothing. With
--write it changes text, Markdown and HTML files in their own encoding; each is checked anew before it is written.
For DOCX, DOC and others it lists what to do in a word processor.
Exit codes: 0 nothing to do, or all written; 1 something is left to do; 2 a file could not be handled.`),
		Flags: slices.Concat([]cli.Flag{
			&cli.BoolFlag{Name: "write", Aliases: []string{"w"}, Usage: env.say("写入文件", "change the files")},
			&cli.StringSliceFlag{Name: "rule", Usage: env.say("规则|只改这条规则的问题；可以写几次", "rule|findings of this rule only; may be given several times")},
			acceptedFlag(env), noAcceptedFlag(env),
		}, tableFlags(env), selectionFlags(env), readingFlags(env)),
		Action: func(c *cli.Context) error { return runFix(c, env) },
	}
}

// runFix shows or makes the corrections, and says what is left.
func runFix(c *cli.Context, env *environment) error {
	opt, paths, err := readFixOptions(c, env)
	if err != nil {
		return err
	}
	if !c.Args().Present() {
		return misuse("没有写要改正的路径", "no path given")
	}
	inputs := collect(c, env, paths)
	files, err := fix.Run(c.Context, inputs, opt)
	if err != nil {
		return cannotStart(c, env, "无法开始检查", "cannot start checking", err)
	}
	show := output.Options{Language: env.language, Colour: env.colour(), Version: env.version}
	err = deliver(env.stdout, "", func(w io.Writer) error {
		return output.WriteFixes(w, files, lint.Skipped(inputs), opt.Write, show)
	})
	if err != nil {
		return err
	}
	return fixOutcome(files, opt.Write)
}

// readFixOptions checks the flags.
func readFixOptions(c *cli.Context, env *environment) (opt fix.Options, paths lint.Selection, err error) {
	opt.Write = c.Bool("write")
	if opt.Rules, err = rulesCalled(c.StringSlice("rule")); err != nil {
		return opt, paths, err
	}
	if paths, err = readPaths(c, env); err != nil {
		return opt, paths, err
	}
	if opt.Check.Jobs, err = readJobs(c.String("jobs")); err != nil {
		return opt, paths, err
	}
	if opt.Check.Today, err = readToday("", env.now); err != nil {
		return opt, paths, err
	}
	if err := readTables(c, env, &opt.Check); err != nil {
		return opt, paths, err
	}
	if opt.Check.Reading, err = readReading(c, env); err != nil {
		return opt, paths, err
	}
	opt.Accepted, err = readAccepted(c, env)
	return opt, paths, err
}

// fixOutcome turns what became of the files into the exit code.
func fixOutcome(files []fix.File, write bool) error {
	var err error
	for i := range files {
		file := &files[i]
		switch {
		case file.Problem != nil, write && file.Unfit != nil:
			return errNotChecked
		case len(file.Left) > 0, len(file.Fixed) > 0 && !write:
			err = errFindings
		}
	}
	return err
}
