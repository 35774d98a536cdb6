// The ledger command: lists what was recomputed in a report, right or wrong, and what could not be.

package main

import (
	"io"
	"slices"

	"github.com/urfave/cli/v2"

	"github.com/fazhilint/fazhilint/internal/lint"
	"github.com/fazhilint/fazhilint/internal/output"
)

// ledgerCommand is `fazhilint ledger`.
func ledgerCommand(env *environment) *cli.Command {
	return &cli.Command{
		Name:      "ledger",
		Usage:     env.say("列出核验清单：每一处数字关系怎样核对、结果如何", "list every relation between figures, how it was checked and what came of it"),
		ArgsUsage: env.say("<路径…> [选项]", "<path...> [flags]"),
		Description: env.say(`lint 只说哪里错了；核验清单把对的也列出来：每一处合计、比率、增减的位置、读法、算式和结论
（一致、不一致、无法核验及原因），以及不在任何关系中的数字。它不是关口：读得了就以退出码 0 结束。`,
			`lint tells what is wrong; the ledger also lists what is right: place, reading, computation and verdict of every
total, rate and change, and the figures that stand in no relation. It is no gate: the exit code is 0 unless a file
could not be read.`),
		Flags:  slices.Concat(resultFlags(env, output.LedgerNames(), ".json .html .xlsx"), tableFlags(env), selectionFlags(env), readingFlags(env)),
		Action: func(c *cli.Context) error { return runLedger(c, env) },
	}
}

// runLedger reads what the arguments name and shows the ledger.
func runLedger(c *cli.Context, env *environment) error {
	file := c.String("output")
	format, err := readResultFormat(c, output.LedgerFormats(), output.LedgerNames(), output.LedgerFile(file))
	if err != nil {
		return err
	}
	if format.Name == "xlsx" && file == "" {
		return misuse("xlsx 格式要用 --output 写入文件", "the xlsx format needs --output")
	}
	if !c.Args().Present() {
		return misuse("没有写要核验的路径", "no path given")
	}
	check := lint.Options{Ledger: true}
	if check.Jobs, err = readJobs(c.String("jobs")); err != nil {
		return err
	}
	if check.Today, err = readToday("", env.now); err != nil {
		return err
	}
	if err := readTables(c, env, &check); err != nil {
		return err
	}
	if check.Reading, err = readReading(c, env); err != nil {
		return err
	}
	paths, err := readPaths(c, env)
	if err != nil {
		return err
	}
	inputs := collect(c, env, paths)
	if err := refuseOverwrite(file, inputs); err != nil {
		return err
	}
	run, err := lint.Check(c.Context, inputs, check)
	if err != nil {
		return cannotStart(c, env, "无法开始核验", "cannot start checking", err)
	}
	show := output.Options{Language: env.language, Colour: file == "" && env.colour(), Version: env.version}
	if err := deliver(env.stdout, file, func(w io.Writer) error { return format.Write(w, run, show) }); err != nil {
		return err
	}
	if run.Account.NotChecked > 0 {
		return errNotChecked
	}
	return nil
}
