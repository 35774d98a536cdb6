// The accept command: puts findings that a person has looked at on the list of those that are not told of any more.

package main

import (
	"fmt"
	"io"
	"os"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/fazhilint/fazhilint/internal/accepted"
	"github.com/fazhilint/fazhilint/internal/lint"
	"github.com/fazhilint/fazhilint/internal/output"
	"github.com/fazhilint/fazhilint/internal/swap"
)

// acceptCommand is `fazhilint accept`.
func acceptCommand(env *environment) *cli.Command {
	return &cli.Command{
		Name:      "accept",
		Usage:     env.say("把核对过、不改的问题记入核定清单，以后不再提示", "list findings that were looked at and are to stand, so that they are not told of any more"),
		ArgsUsage: env.say("<路径…> --reason 理由 [选项]", "<path...> --reason TEXT [flags]"),
		Description: env.say(`核对过、认为不必改的问题，用它记下来，写明理由；以后 lint、fix 不再提示，只在末尾说有几处。
不写 --rule、--line 的，所列报告里的问题全部记入，适合已经公布、不再修改的旧报告。
一条只管一处：同样的话写在别处，或者这句话改了，都会重新提示。清单是文本文件，删去一条就恢复提示。
退出码：0 已记入，或者没有可记的；2 有文件没能检查，或者清单写不了。`,
			`It lists findings that need no change, with the reason; lint and fix then only say how many there are. Without --rule and
--line all findings of the reports are listed, as for reports that are published already. An entry stands for one place: the
same words elsewhere, or the sentence once it changes, are told of again. Take an entry off the file to be told of it again.
Exit codes: 0 listed, or nothing to list; 2 a file could not be checked, or the list not be written.`),
		Flags: slices.Concat([]cli.Flag{
			&cli.StringFlag{Name: "reason", Usage: env.say("理由|为什么不改，必须写", "text|why it may stand; needed")},
			&cli.StringSliceFlag{Name: "rule", Usage: env.say("规则|只记这条规则的问题；可以写几次", "rule|findings of this rule only; may be given several times")},
			&cli.StringSliceFlag{Name: "line", Usage: env.say("数|只记这一行的问题，Word 等没有行号的文件是第几段；可以写几次",
				"number|findings on this line only, or in this paragraph of a file without lines; may be given several times")},
			acceptedFlag(env),
		}, tableFlags(env), selectionFlags(env), readingFlags(env)),
		Action: func(c *cli.Context) error { return runAccept(c, env) },
	}
}

// acceptOptions are the flags of the accept command, checked.
type acceptOptions struct {
	reason string
	rules  []string
	lines  []int
	today  time.Time
	paths  lint.Selection
	check  lint.Options
	list   *accepted.List // what was accepted before
}

// runAccept checks what the arguments name and lists what is found.
func runAccept(c *cli.Context, env *environment) error {
	opt, err := readAcceptOptions(c, env)
	if err != nil {
		return err
	}
	if !c.Args().Present() {
		return misuse("没有写要核定哪些报告", "no path given")
	}
	run, err := lint.Check(c.Context, collect(c, env, opt.paths), opt.check)
	if err != nil {
		return cannotStart(c, env, "无法开始检查", "cannot start checking", err)
	}
	put := opt.accept(run)
	if len(put) > 0 {
		err = swap.File(opt.list.Path, resultMode, func(beside *os.File) error { return opt.list.Write(beside) })
	}
	if err != nil {
		return failed("无法写入核定清单 "+opt.list.Path, "cannot write the list of accepted findings "+opt.list.Path, err)
	}
	show := output.Options{Language: env.language, Colour: env.colour()}
	err = deliver(env.stdout, "", func(w io.Writer) error { return output.WriteAccepted(w, run, put, opt.list.Path, show) })
	if err == nil && run.Account.NotChecked > 0 {
		return errNotChecked
	}
	return err
}

// accept puts the findings that are asked for on the list and gives them by file.
func (o *acceptOptions) accept(run *lint.Run) map[string][]lint.Finding {
	put := make(map[string][]lint.Finding)
	for file := range run.All() {
		for i := range file.Findings {
			finding := &file.Findings[i]
			if !o.wanted(finding) {
				continue
			}
			o.list.Add(file.Name, &accepted.Entry{
				Rule: finding.Rule, Quote: finding.Place.Quote, Expected: finding.Expected, Actual: finding.Actual,
				Reason: o.reason, Date: o.today.Format(time.DateOnly), Fingerprint: finding.Fingerprint,
			})
			put[file.Name] = append(put[file.Name], *finding)
		}
	}
	return put
}

// wanted says whether a finding is asked for.
func (o *acceptOptions) wanted(finding *lint.Finding) bool {
	return (len(o.rules) == 0 || slices.Contains(o.rules, finding.Rule)) &&
		(len(o.lines) == 0 || slices.Contains(o.lines, output.LineOf(finding.Place)))
}

// readAcceptOptions checks the flags.
func readAcceptOptions(c *cli.Context, env *environment) (*acceptOptions, error) {
	opt := &acceptOptions{reason: strings.TrimSpace(c.String("reason")), today: env.now()}
	if opt.reason == "" {
		return nil, misuse("要用 --reason 写明为什么不改，如 --reason 已核对台账", "--reason is needed: say why the findings may stand")
	}
	var err error
	if opt.lines, err = readLines(c.StringSlice("line")); err != nil {
		return nil, err
	}
	if opt.rules, err = rulesCalled(c.StringSlice("rule")); err != nil {
		return nil, err
	}
	if opt.paths, err = readPaths(c, env); err != nil {
		return nil, err
	}
	if opt.check.Jobs, err = readJobs(c.String("jobs")); err != nil {
		return nil, err
	}
	if opt.check.Today, err = readToday("", env.now); err != nil {
		return nil, err
	}
	if err := readTables(c, env, &opt.check); err != nil {
		return nil, err
	}
	if opt.check.Reading, err = readReading(c, env); err != nil {
		return nil, err
	}
	opt.check.Accepted, err = acceptInto(c, env)
	opt.list = opt.check.Accepted
	return opt, err
}

// readLines reads the values of --line.
func readLines(values []string) ([]int, error) {
	lines := make([]int, 0, len(values))
	for _, value := range values {
		line, err := strconv.Atoi(value)
		if err != nil || line < 1 {
			return nil, misuse(fmt.Sprintf("--line 应是 1 以上的整数，不能是“%s”", value), fmt.Sprintf("--line takes a whole number from 1, not %q", value))
		}
		lines = append(lines, line)
	}
	return lines, nil
}

// acceptInto reads the list that is to be added to, or begins one where there is none yet.
func acceptInto(c *cli.Context, env *environment) (*accepted.List, error) {
	path := setting(c, env, "accepted", env.config.Accepted).value
	if path == "" {
		path = accepted.Name
	}
	if _, err := os.Stat(path); os.IsNotExist(err) {
		return accepted.New(path), nil
	}
	return readAccepted(c, env)
}
