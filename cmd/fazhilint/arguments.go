// Lets flags stand anywhere: clerks type the paths first, and the standard flag parser stops at the first of them.

package main

import (
	"fmt"
	"strings"

	"github.com/urfave/cli/v2"
)

// called is a command line taken apart: the command, and the arguments that are left.
type called struct {
	command *cli.Command // nil where none is named
	path    []string     // the names that lead to it
	rest    []string
}

// arrange moves the flags of a command before its other arguments. Everything after "--" is left alone.
// An unknown flag, or one that lacks its value, is a usageError. The path names the command, also beside an error.
func arrange(app *cli.App, args []string) (arranged, path []string, err error) {
	c := takeApart(app, args)
	if c.command != nil && c.command.SkipFlagParsing {
		return append(c.path, c.rest...), c.path, nil
	}
	if asksHelp(c.rest) {
		return append([]string{"help"}, c.path...), c.path, nil
	}
	known := app.Flags
	if c.command != nil {
		known = c.command.Flags
	}
	flags, others, err := split(known, c.rest)
	if err != nil {
		return nil, c.path, err
	}
	arranged = append(append(arranged, c.path...), flags...)
	if c.command == nil {
		return append(arranged, others...), c.path, nil
	}
	return append(append(arranged, "--"), others...), c.path, nil
}

// takeApart finds the command. Flags may stand before its name, and between it and the name of a subcommand.
func takeApart(app *cli.App, args []string) *called {
	c := &called{}
	level, flags := app.Commands, allFlags(app.Commands, app.Flags)
	for i := 0; i < len(args); i++ {
		arg := args[i]
		if arg != "--" && isFlag(arg) {
			c.rest = append(c.rest, arg)
			if takesValue(flags, arg) && i+1 < len(args) {
				i++
				c.rest = append(c.rest, args[i])
			}
			continue
		}
		next := named(level, arg)
		if next == nil {
			c.rest = append(c.rest, args[i:]...)
			return c
		}
		c.command, c.path, level = next, append(c.path, next.Name), next.Subcommands
		if len(level) == 0 {
			c.rest = append(c.rest, args[i+1:]...)
			return c
		}
		flags = allFlags(level, next.Flags)
	}
	return c
}

// named finds a command by name.
func named(commands []*cli.Command, name string) *cli.Command {
	for _, command := range commands {
		if command.Name == name {
			return command
		}
	}
	return nil
}

// allFlags lists flags together with those of commands.
func allFlags(commands []*cli.Command, flags []cli.Flag) []cli.Flag {
	all := append([]cli.Flag{}, flags...)
	for _, command := range commands {
		all = append(all, allFlags(command.Subcommands, command.Flags)...)
	}
	return all
}

// asksHelp says whether a help flag is among the arguments.
func asksHelp(args []string) bool {
	for _, arg := range args {
		switch arg {
		case "--":
			return false
		case "-h", "--help", "-help":
			return true
		}
	}
	return false
}

// split takes flags, with their values, and other arguments apart.
func split(known []cli.Flag, args []string) (flags, others []string, err error) {
	for i := 0; i < len(args); i++ {
		arg := args[i]
		if arg == "--" {
			return flags, append(others, args[i+1:]...), nil
		}
		if !isFlag(arg) {
			others = append(others, arg)
			continue
		}
		flag := find(known, arg)
		if flag == nil {
			return nil, nil, unknownFlag(known, arg)
		}
		flags = append(flags, arg)
		if strings.Contains(arg, "=") || isSwitch(flag) {
			continue
		}
		i++
		if i == len(args) {
			return nil, nil, lacksValue(arg)
		}
		flags = append(flags, args[i])
	}
	return flags, others, nil
}

// isFlag says whether an argument is a flag; a lone dash is standard input.
func isFlag(arg string) bool { return len(arg) > 1 && arg[0] == '-' }

// unknownFlag complains of a flag that is not among the known ones.
func unknownFlag(known []cli.Flag, arg string) error {
	name, _, _ := strings.Cut(arg, "=")
	hint := meant(name, flagNames(known))
	return misuse(fmt.Sprintf("没有选项 %s%s", name, hint.ZH), fmt.Sprintf("unknown flag: %s%s", name, hint.EN))
}

// lacksValue complains of a flag at the end that needs a value.
func lacksValue(arg string) error {
	return misuse(fmt.Sprintf("选项 %s 后面缺少值", arg), fmt.Sprintf("flag %s needs a value", arg))
}

// isSwitch says whether a flag stands alone.
func isSwitch(flag cli.Flag) bool {
	_, ok := flag.(*cli.BoolFlag)
	return ok
}

// takesValue says whether the argument after a flag is its value.
func takesValue(known []cli.Flag, arg string) bool {
	flag := find(known, arg)
	return flag != nil && !isSwitch(flag) && !strings.Contains(arg, "=")
}

// find gives the flag that an argument names, nil when there is none.
func find(known []cli.Flag, arg string) cli.Flag {
	name, _, _ := strings.Cut(strings.TrimPrefix(strings.TrimPrefix(arg, "-"), "-"), "=")
	for _, flag := range known {
		for _, candidate := range flag.Names() {
			if candidate == name {
				return flag
			}
		}
	}
	return nil
}
