// The lint command: checks reports and shows what is wrong with them.

package main

import (
	"fmt"
	"io"
	"runtime"
	"slices"
	"strings"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/fazhilint/fazhilint/internal/lint"
	"github.com/fazhilint/fazhilint/internal/output"
	"github.com/fazhilint/fazhilint/policies"
)

// lintCommand is `fazhilint lint`.
func lintCommand(env *environment) *cli.Command {
	return &cli.Command{
		Name:      "lint",
		Usage:     "检查报告 (check reports)",
		ArgsUsage: "<路径…> [选项]",
		Description: `路径可以是文件、文件夹（含下级，找 .txt、.md、.markdown）、通配式（如 "报告/**/*.txt"），或者 -（标准输入）。
选项写在路径前后都可以。`,
		Flags: append([]cli.Flag{
			&cli.StringFlag{Name: "format", Aliases: []string{"f"}, Value: "text", Usage: "<格式>：" + strings.Join(output.Names(), "、") + " (output format)"},
			&cli.StringFlag{Name: "output", Aliases: []string{"o"}, Usage: "<文件>：结果写入文件，不在屏幕上显示 (write to a file)"},
			languageFlag(),
			&cli.StringFlag{Name: "fail-on", Value: policies.LevelError, Usage: "<级别>：达到这一级别就以退出码 1 结束，error、warning 或 info (lowest level that fails)"},
			&cli.StringFlag{Name: "today", DefaultText: "当天", Usage: "<年-月-日>：按这一天来判断是否逾期 (today's date, YYYY-MM-DD)"},
			&cli.IntFlag{Name: "jobs", Aliases: []string{"j"}, DefaultText: "处理器核数", Usage: "<数>：同时检查几份 (files checked at a time)"},
		}, readingFlags()...),
		Action: func(c *cli.Context) error { return runLint(c, env) },
	}
}

// lintOptions are the flags of the lint command, checked.
type lintOptions struct {
	format   output.Format
	file     string
	language string
	failOn   string
	check    lint.Options
}

// runLint checks what the arguments name, shows it, and says how it went.
func runLint(c *cli.Context, env *environment) error {
	opt, err := readLintOptions(c, env)
	if err != nil {
		return err
	}
	if !c.Args().Present() {
		return misuse("没有写要检查的路径", "no path given")
	}
	inputs := lint.Collect(c.Args().Slice(), lint.Stdin{Name: c.String("stdin-name"), Reader: env.stdin})
	if err := refuseOverwrite(opt.file, inputs); err != nil {
		return err
	}
	run, err := lint.Check(c.Context, inputs, opt.check)
	if err != nil {
		return failed("无法开始检查", "cannot start checking", err)
	}
	show := func(w io.Writer) error {
		return opt.format.Write(w, run, output.Options{
			Language: opt.language,
			Colour:   opt.file == "" && env.colour(),
			Version:  env.version,
		})
	}
	if err := deliver(env.stdout, opt.file, show); err != nil {
		return err
	}
	return outcome(run, opt.failOn)
}

// outcome is the same for every format: it looks at the run, not at what was written.
func outcome(run *lint.Run, failOn string) error {
	if run.NotChecked() > 0 {
		return errNotChecked
	}
	if run.Reaches(failOn) {
		return errFindings
	}
	return nil
}

// readLintOptions checks the flags.
func readLintOptions(c *cli.Context, env *environment) (*lintOptions, error) {
	opt := &lintOptions{file: c.String("output"), failOn: c.String("fail-on")}
	var known bool
	if opt.format, known = output.Formats()[c.String("format")]; !known {
		return nil, notOneOf("format", c.String("format"), output.Names())
	}
	var err error
	if opt.language, err = readLanguage(c); err != nil {
		return nil, err
	}
	if levels := lint.Levels(); !slices.Contains(levels, opt.failOn) {
		return nil, notOneOf("fail-on", opt.failOn, levels)
	}
	if opt.check.Today, err = readToday(c.String("today"), env.now); err != nil {
		return nil, err
	}
	if opt.check.Jobs, err = readJobs(c); err != nil {
		return nil, err
	}
	opt.check.Reading, err = readReading(c)
	return opt, err
}

// readToday reads --today as year*10000+month*100+day; the clock is asked only where the flag is absent.
func readToday(value string, now func() time.Time) (int, error) {
	day := now()
	if value != "" {
		var err error
		if day, err = time.Parse(time.DateOnly, value); err != nil {
			return 0, misuse(fmt.Sprintf("--today 应写成 2024-03-31 这样的日期，不能是 %q", value),
				fmt.Sprintf("--today takes a date like 2024-03-31, not %q", value))
		}
	}
	return day.Year()*10000 + int(day.Month())*100 + day.Day(), nil
}

// readJobs reads --jobs; the number of processors where it is absent.
func readJobs(c *cli.Context) (int, error) {
	if !c.IsSet("jobs") {
		return runtime.GOMAXPROCS(0), nil
	}
	jobs := c.Int("jobs")
	if jobs < 1 {
		return 0, misuse("--jobs 至少是 1", "--jobs must be at least 1")
	}
	return jobs, nil
}
