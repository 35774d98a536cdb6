// The application: its commands, and what is done when none of them is named.

package main

import (
	"fmt"

	"github.com/urfave/cli/v2"
)

// newApp builds the command tree in the language of the environment. urfave/cli parses the flags; help, usage errors and
// exit codes are our own, because its own words are English and reach the user through package-wide variables.
func newApp(env *environment) *cli.App {
	app := &cli.App{
		Name:                      "fazhilint",
		Usage:                     env.say("检查法治政府建设情况报告", "checks Chinese official reports on law-based government"),
		HideHelp:                  true,
		HideVersion:               true,
		DisableSliceFlagSeparator: true, // file names may hold commas
		Reader:                    env.stdin,
		Writer:                    env.stdout,
		ErrWriter:                 env.stderr,
		ExitErrHandler:            func(*cli.Context, error) {}, // run decides the exit code
		OnUsageError:              badFlag,
		Flags:                     []cli.Flag{versionFlag(env), languageFlag(env)},
		Commands: []*cli.Command{
			lintCommand(env),
			ledgerCommand(env),
			fixCommand(env),
			acceptCommand(env),
			parseCommand(env),
			rulesCommand(env),
			profilesCommand(env),
			versionCommand(env),
			completionCommand(env),
			completeCommand(env),
		},
	}
	app.Action = func(c *cli.Context) error { return noCommand(env, c, app) }
	for _, command := range app.Commands {
		setUp(env, command)
	}
	return app
}

// setUp gives a command and its subcommands what all of them share.
func setUp(env *environment, command *cli.Command) {
	command.HideHelp = true
	command.OnUsageError = badFlag
	command.Flags = append(command.Flags, languageFlag(env))
	for _, sub := range command.Subcommands {
		setUp(env, sub)
	}
}

// badFlag words what urfave/cli found wrong with a flag's value: only a switch that is given one other than true or false.
func badFlag(_ *cli.Context, err error, _ bool) error {
	return misuse("单独使用的选项后面只能写 =true 或 =false", err.Error())
}

// noCommand answers a call without a known command.
func noCommand(env *environment, c *cli.Context, app *cli.App) error {
	switch name := c.Args().First(); {
	case c.Bool("version"):
		return printVersion(env)
	case name == "help":
		return helpFor(env, app, c.Args().Tail())
	case name != "":
		return unknownCommand(app.Commands, "", name)
	}
	if err := printAppHelp(env, env.stderr, app); err != nil {
		return err
	}
	return misuse("没有写命令", "no command given")
}

// unknownCommand complains of a command that does not exist below a path such as "rules ".
func unknownCommand(known []*cli.Command, path, name string) error {
	hint := meant(name, commandNames(known))
	return misuse(fmt.Sprintf("没有命令“%s”%s", path+name, hint.ZH), fmt.Sprintf("no such command: %q%s", path+name, hint.EN))
}

// commandNames lists the names of the commands that are shown.
func commandNames(commands []*cli.Command) []string {
	var names []string
	for _, command := range commands {
		if !command.Hidden {
			names = append(names, command.Name)
		}
	}
	return names
}
