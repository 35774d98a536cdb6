// The application: its commands, and what is done when none of them is named.

package main

import (
	"fmt"

	"github.com/urfave/cli/v2"
)

// newApp builds the command tree. urfave/cli parses the flags; help, usage errors and exit codes are our own, because its
// own words are English and reach the user through package-wide variables.
func newApp(env *environment) *cli.App {
	app := &cli.App{
		Name:           "fazhilint",
		Usage:          "检查法治政府建设情况报告 (linter for reports on law-based government)",
		HideHelp:       true,
		HideVersion:    true,
		Reader:         env.stdin,
		Writer:         env.stdout,
		ErrWriter:      env.stderr,
		ExitErrHandler: func(*cli.Context, error) {}, // run decides the exit code
		OnUsageError:   badFlag,
		Flags:          []cli.Flag{versionFlag()},
		Commands: []*cli.Command{
			lintCommand(env),
			parseCommand(env),
			rulesCommand(env),
			versionCommand(env),
			completionCommand(env),
			completeCommand(env),
		},
	}
	app.Action = func(c *cli.Context) error { return noCommand(env, c, app) }
	for _, command := range app.Commands {
		setUp(command)
	}
	return app
}

// setUp gives a command and its subcommands what all of them share.
func setUp(command *cli.Command) {
	command.HideHelp = true
	command.OnUsageError = badFlag
	for _, sub := range command.Subcommands {
		sub.HelpName = "fazhilint " + command.Name + " " + sub.Name
		setUp(sub)
	}
}

// badFlag words what urfave/cli found wrong with a flag's value.
func badFlag(_ *cli.Context, err error, _ bool) error {
	return misuse("选项的值不对："+err.Error(), err.Error())
}

// noCommand answers a call without a known command.
func noCommand(env *environment, c *cli.Context, app *cli.App) error {
	switch name := c.Args().First(); {
	case c.Bool("version"):
		return printVersion(env)
	case name == "help":
		return helpFor(app, c.Args().Tail())
	case name != "":
		return misuse(fmt.Sprintf("没有命令 %q", name), fmt.Sprintf("no such command: %q", name))
	}
	if err := printAppHelp(env.stderr, app); err != nil {
		return err
	}
	return misuse("没有写命令", "no command given")
}
