// The lint command: checks reports and shows what is wrong with them.

package main

import (
	"fmt"
	"io"
	"runtime"
	"slices"
	"strconv"
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
		Name:        "lint",
		Usage:       env.say("检查报告", "check reports"),
		ArgsUsage:   env.say("<路径…> [选项]", "<path...> [flags]"),
		Description: lintDescription(env),
		Flags:       slices.Concat(lintFlags(env), []cli.Flag{acceptedFlag(env), noAcceptedFlag(env)}, tableFlags(env), selectionFlags(env), readingFlags(env)),
		Action:      func(c *cli.Context) error { return runLint(c, env) },
	}
}

// lintDescription says what can be checked and what becomes of the rest.
func lintDescription(env *environment) string {
	separator := env.say("、", ", ")
	return fmt.Sprintf(env.say(`路径可以是文件、文件夹（含下级）、通配式（如 "报告/**/*.docx"），或者 -（标准输入）。
读 %s。
压缩文件（.zip）里的报告逐份检查，不用先解压。
文件夹里有读不了的文件（如扫描的 PDF、设了密码的文件）时，其余的照常检查，退出码是 2；不必检查的，用 --exclude 排除。
选项写在路径前后都可以。`, `A path is a file, a folder with all below it, a pattern such as "reports/**/*.docx", or - for standard input.
Reads %s.
The reports in a zip file (.zip) are checked one by one.
Files in a folder that cannot be read (a scanned PDF, a locked file) make the exit code 2, while the others are checked;
--exclude leaves out those that need no checking. Flags may stand before or after paths.`),
		strings.Join(lint.Extensions(), separator))
}

// lintFlags are the flags that only this command has.
func lintFlags(env *environment) []cli.Flag {
	return append(resultFlags(env, output.Names(), ".json .sarif .xml=junit"),
		&cli.BoolFlag{Name: "short", Usage: env.say(
			"一处问题一行，不显示原文和依据（text 格式）", "one line for each finding, without excerpt and basis (text format)")},
		&cli.BoolFlag{Name: "show-unchecked", Usage: env.say(
			"列出无法核验的数字关系和原因（text、json 格式）", "list the relations that could not be checked, and why (text and json formats)")},
		&cli.StringFlag{Name: "fail-on", Value: policies.LevelError, Usage: env.say(
			"级别|有这一级或更重的问题就以退出码 1 结束，error（错误）、warning（警告）或 info（提示），写中文也可以", "level|lowest level that ends with exit code 1: error, warning or info")},
		// Hidden while no shipped rule asks for the day: it serves rules being written, and their tests.
		&cli.StringFlag{Name: "today", Hidden: true, DefaultText: env.say("当天", "today"), Usage: env.say(
			"年-月-日|规则读到的“今天”（data.fazhilint.run.today）", "YYYY-MM-DD|the day that rules see as today (data.fazhilint.run.today)")},
	)
}

// lintOptions are the flags of the lint command, checked.
type lintOptions struct {
	format output.Format
	file   string
	failOn string
	show   output.Options
	paths  lint.Selection
	check  lint.Options
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
	inputs := collect(c, env, opt.paths)
	if err := refuseOverwrite(opt.file, inputs); err != nil {
		return err
	}
	run, err := lint.Stream(c.Context, inputs, opt.check)
	if err != nil {
		return cannotStart(c, env, "无法开始检查", "cannot start checking", err)
	}
	show := func(w io.Writer) error { return opt.format.Write(w, run, opt.show) }
	if err := deliver(env.stdout, opt.file, show); err != nil {
		return err
	}
	return outcome(&run.Account, opt.failOn)
}

// outcome is the same for every format: it looks at what was found, not at what was written.
func outcome(account *lint.Account, failOn string) error {
	if account.NotChecked > 0 {
		return errNotChecked
	}
	if account.Reaches(failOn) {
		return errFindings
	}
	return nil
}

// readLintOptions checks the flags.
func readLintOptions(c *cli.Context, env *environment) (*lintOptions, error) {
	opt := &lintOptions{file: c.String("output")}
	var err error
	if opt.failOn, err = setting(c, env, "fail-on", env.config.FailOn).level(); err != nil {
		return nil, err
	}
	opt.check.Unchecked = c.Bool("show-unchecked")
	opt.show = output.Options{
		Language: env.language,
		Colour:   opt.file == "" && env.colour(),
		Version:  env.version,
		Short:    c.Bool("short"),
		FailOn:   opt.failOn,
	}
	if opt.format, err = readOutputFormat(c); err != nil {
		return nil, err
	}
	if opt.paths, err = readPaths(c, env); err != nil {
		return nil, err
	}
	if err := readTables(c, env, &opt.check); err != nil {
		return nil, err
	}
	if opt.check.Today, err = readToday(c.String("today"), env.now); err != nil {
		return nil, err
	}
	if opt.check.Jobs, err = readJobs(c.String("jobs")); err != nil {
		return nil, err
	}
	if opt.check.Reading, err = readReading(c, env); err != nil {
		return nil, err
	}
	opt.check.Accepted, err = readAccepted(c, env)
	return opt, err
}

// readOutputFormat reads --format and sees whether the flags that only some formats know go with it.
func readOutputFormat(c *cli.Context) (output.Format, error) {
	format, err := readResultFormat(c, output.Formats(), output.Names(), output.File(c.String("output")))
	if err != nil {
		return format, err
	}
	name := format.Name
	if c.Bool("short") && name != "text" {
		return format, misuse("--short 只用于 text 格式", "--short goes with the text format only")
	}
	if c.Bool("show-unchecked") && name != "text" && name != "json" {
		return format, misuse("--show-unchecked 只用于 text 和 json 格式", "--show-unchecked goes with the text and json formats only")
	}
	return format, nil
}

// readToday reads --today as year*10000+month*100+day; the clock is asked only where the flag is absent.
func readToday(value string, now func() time.Time) (int, error) {
	day := now()
	if value != "" {
		var err error
		if day, err = time.Parse(time.DateOnly, value); err != nil {
			return 0, misuse(fmt.Sprintf("--today 应写成 2024-03-31 这样的日期，不能是“%s”", value),
				fmt.Sprintf("--today takes a date like 2024-03-31, not %q", value))
		}
	}
	return day.Year()*10000 + int(day.Month())*100 + day.Day(), nil
}

// readJobs reads --jobs; the number of processors where it is absent.
func readJobs(value string) (int, error) {
	if value == "" {
		return runtime.GOMAXPROCS(0), nil
	}
	jobs, err := strconv.Atoi(value)
	if err != nil || jobs < 1 {
		return 0, misuse(fmt.Sprintf("--jobs 应是 1 以上的整数，不能是“%s”", value), fmt.Sprintf("--jobs takes a whole number from 1, not %q", value))
	}
	return jobs, nil
}
